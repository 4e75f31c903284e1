"""From the element tree to typed blocks, with everything that could not become one reported."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Literal

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.kit.outline import Fence, Outline
from workshop.slides.blocks import (
    Block,
    Code,
    Exercise,
    Heading,
    Item,
    Items,
    Paragraph,
    Quote,
    Source,
    Spans,
    Table,
    plain,
)
from workshop.slides.charts import read_chart
from workshop.slides.embeds import Embed, block_of, read_embed
from workshop.slides.found import Place, Problems
from workshop.slides.spans import SOFT, cut_at, spans_of, without
from workshop.values import dataclass

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_INSIDE_ITEM = frozenset(("p", "ul", "ol", "blockquote", "pre", "table", "mark", "hr", *_HEADINGS))
_MARKED = re.compile(r"\[([ xX])\](?:\s|\ue002|$)")
_SOURCE = re.compile(r"Sources?:[ \t\ue002]*")
_CITE = re.compile(r"(?:—|–|--)[ \t]*")
_LIT = re.compile(r"\{([\d,\s-]+)\}")
_ANSWER = re.compile(r"\s*(?:\[\(|\[\[)([ xX])(?:\)\]|\]\])")
_EXERCISE_ID = re.compile(r"[A-Za-z0-9][\w.-]*")
_OURS = ("chart", "exercise")
_RAN_ON = re.compile(r"^[ \t]*(?:```\S|---[ \t]*$)", re.MULTILINE)  # into what follows it
_MAX_LINE = 10_000  # of code: beyond that no line is lit


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark(Block):
    """A place between blocks: where a column begins or ends, or a pause. Never on a slide."""

    word: str


class Builder:
    """Builds the blocks of one slide."""

    def __init__(self, place: Place, seen: Outline, problems: Problems, line: int) -> None:
        self.place, self.seen, self.problems = place, seen, problems
        self.line = line  # of the block being built
        self._embeds: list[Embed] = []

    def blocks(self, parent: Iterable[Element]) -> tuple[Block, ...]:
        """The blocks of an element's children, marks included."""
        built: list[Block] = []
        for element in parent:
            self.line = _line_of(element) or self.line
            built += self._block(element)
        return tuple(built)

    def _block(self, element: Element) -> list[Block]:
        tag, line = element.tag, self.line
        if tag in _HEADINGS:
            spans = self._spans(element)
            heading = Heading(_HEADINGS[tag], spans, line=line, step=self._step(element))
            return [heading, *self._left()] if spans else self._left()
        if tag == "p":
            return self._paragraph(element)
        if tag in ("ul", "ol"):
            return [self._items(element)]
        if tag == "blockquote":
            return [self._quote(element)]
        if tag == "table":
            return [self._table(element), *self._left()]
        if tag == "pre":
            text = "".join(element.itertext()).rstrip("\n")
            return [Code(text, line=line)]
        if tag == "mark":
            return self._mark(element.get("word", ""), line)
        if tag == "hr":
            self.problems.warn(line, "slides.rule", _RULE, _RULE_HINT)
        return []

    # ------------------------------------------------------------------------------- paragraphs

    def _paragraph(self, element: Element) -> list[Block]:
        line, step = self.line, self._step(element)
        spans = self._spans(element)
        embeds = self._left()
        if step and embeds and not spans:
            embeds[0] = replace(embeds[0], step=1)
        words = plain(spans)
        if found := _SOURCE.match(words):
            return [Source(without(spans, found.end()), line=line), *embeds]
        return [Paragraph(spans, line=line, step=step), *embeds] if spans else embeds

    def _quote(self, element: Element) -> Quote:
        line = self.line
        blocks = list(self.blocks(element))
        cite: Spans = ()
        if blocks and isinstance(blocks[-1], Paragraph):
            last = blocks[-1]
            words = plain(last.spans)
            begin = max(words.rfind(SOFT), words.rfind("\n")) + 1
            if found := _CITE.match(words, begin):
                before, _ = cut_at(last.spans, begin)
                cite = without(last.spans, found.end())
                blocks[-1:] = [replace(last, spans=before)] if before else []
        return Quote(tuple(b for b in blocks if not isinstance(b, Mark)), cite, line=line)

    def _items(self, element: Element) -> Items:
        line = self.line
        items = tuple(self._item(child) for child in element if child.tag == "li")
        start = int(element.get("start", "1")) if element.get("start", "1").isdecimal() else 1
        return Items(items, ordered=element.tag == "ol", start=start, line=line)

    def _item(self, element: Element) -> Item:
        line = self.line = _line_of(element) or self.line
        step = self._step(element)
        inside = [child for child in element if child.tag in _INSIDE_ITEM]
        spans = self._spans(element, _INSIDE_ITEM)
        blocks: list[Block] = list(self._left())
        if not spans and inside and inside[0].tag == "p":
            first = inside.pop(0)
            step = step or self._step(first)
            spans = self._spans(first)
            blocks += self._left()
        mark: Literal["", "check", "cross"] = ""
        if found := _MARKED.match(plain(spans)):
            mark = "cross" if found[1] == " " else "check"
            spans = without(spans, found.end())
        blocks += [b for b in self.blocks(inside) if not isinstance(b, Mark)]
        return Item(spans, tuple(blocks), mark, line=line, step=step)

    def _table(self, element: Element) -> Table:
        line = self.line
        rows = [
            tuple(self._spans(cell) for cell in row if cell.tag in ("th", "td"))
            for row in element.iter("tr")
        ]
        align = tuple(_align(cell) for cell in element.iter("th"))
        body = tuple(row for row in rows[1:] if any(row))
        return Table(rows[0] if rows else (), body, align, line=line)

    # ------------------------------------------------------------------------ marks and fences

    def _mark(self, word: str, line: int) -> list[Block]:
        if not word.isdecimal():
            return [Mark(word=word, line=line)]
        part = self.seen.parts[int(word)] if int(word) < len(self.seen.parts) else None
        if not isinstance(part, Fence):
            return []
        if not part.closed or (part.word in _OURS and _RAN_ON.search(part.body)):
            self.problems.add(part.line, "slides.fence", _NOT_CLOSED, _CLOSE_IT)
            if part.closed:
                return []
        if part.word == "exercise":
            return [self._exercise(part)]
        if part.word == "chart":
            chart = read_chart(part, self.place.path, self.problems)
            return [] if chart is None else [chart]
        if meant := _meant(part.word.lower()):
            message, hint = _AS_CODE.fill(word=part.word), _MEANT.fill(word=meant)
            self.problems.warn(part.line, "slides.fence", message, hint)
        return [_code(part)]

    def _check_question(self, fence: Fence) -> None:
        """Say what keeps a quick question from showing what is right."""
        rows = fence.body.split("\n")
        for number, row in enumerate(rows, start=1):
            if "<script" in row.lower():
                at = fence.line + number
                self.problems.add(at, "slides.exercise", _SCRIPT, _TAKE_OUT)
        marks = [found[1] for row in rows if (found := _ANSWER.match(row))]
        if marks and not any(mark.strip() for mark in marks):
            self.problems.add(fence.line, "slides.exercise", _NO_RIGHT, _MARK_IT)

    def _exercise(self, fence: Fence) -> Exercise:
        words = fence.body.strip()
        if not words:
            self.problems.add(fence.line, "slides.exercise", _NO_EXERCISE, _NAME_IT)
        if not _EXERCISE_ID.fullmatch(words):
            self._check_question(fence)
            return Exercise("", words, line=fence.line)
        kit = self.place.kit
        head = kit.exercise(words)
        if kit.exercises and head is None:
            from workshop.kit.fields import suggestion

            hint = suggestion(words, [exercise.id for exercise in kit.exercises])
            message = _UNKNOWN_EXERCISE.fill(id=words)
            self.problems.warn(fence.line + 1, "slides.exercise", message, hint)
        if head is None:
            return Exercise(words, line=fence.line)
        title = head.title.get(self.place.language)
        return Exercise(words, kind=head.kind, title=title, line=fence.line)

    # -------------------------------------------------------------------------------- inline

    def _spans(self, element: Element, skip: frozenset[str] = frozenset()) -> Spans:
        return spans_of(element, self._leave, skip)

    def _leave(self, element: Element) -> None:
        """Something among words that is no text: kept as a block of its own, or reported."""
        if element.tag == "embed":
            embed = read_embed(
                element.get("alt", ""),
                element.get("target", ""),
                element.get("options", ""),
                self.line,
                self.problems,
            )
            self._embeds.append(embed)
            return
        written = element.get("written", "")
        if element.get("name") == "video" and (
            found := re.search(r"""src=["']?([^"'>]+)""", written)
        ):
            options = [w for w in ("autoplay", "loop", "muted") if re.search(rf"\b{w}\b", written)]
            self._embeds.append(
                read_embed("", found[1], " ".join(options), self.line, self.problems)
            )
        elif not written.startswith("</"):
            short = written if len(written) <= 60 else written[:57] + "…"
            self.problems.add(self.line, "slides.html", _HTML.fill(tag=short), _HTML_HINT)

    def _left(self) -> list[Block]:
        """The blocks of the embeds met among the last words."""
        embeds, self._embeds = self._embeds, []
        return [block_of(embed, self.place, self.problems) for embed in embeds]

    def _step(self, element: Element) -> int:
        """1 when ``{ .step }`` stands at the end of a block; other attributes are reported."""
        step = 0
        for word in element.get("attributes", "").split():
            if word == ".step":
                step = 1
            else:
                self.problems.warn(self.line, "slides.attribute", _ATTRIBUTE.fill(word=word))
        return step


def _meant(word: str) -> str:
    """The block of ours that was probably meant by a word that is nearly its name, or ""."""
    if word[:1] not in ("c", "e") or not 4 <= len(word) <= 10:
        return ""
    import difflib

    return next(iter(difflib.get_close_matches(word, _OURS, n=1, cutoff=0.8)), "")


def _code(fence: Fence) -> Code:
    step = int(bool(re.search(r"\.step\b", fence.info)))
    lit: set[int] = set()
    if found := _LIT.search(fence.info):
        for part in found[1].replace(" ", "").split(","):
            first, _, last = part.partition("-")
            if first.isdecimal() and (last or first).isdecimal():
                lit.update(range(int(first[:5]), min(int((last or first)[:5]), _MAX_LINE) + 1))
    language = re.sub(r"[{(].*|^\.", "", fence.word)
    return Code(fence.body, language, frozenset(lit), line=fence.line, step=step)


def _align(cell: Element) -> Literal["", "left", "center", "right"]:
    style = cell.get("style", "")
    if "center" in style:
        return "center"
    if "right" in style:
        return "right"
    return "left" if "left" in style else ""


def _line_of(element: Element) -> int:
    """The line of an element, or of the first thing inside it; 0 when nothing says."""
    return next((int(e.get("line", "0")) for e in element.iter() if e.get("line")), 0)


_RULE = QT_TRANSLATE_NOOP("slides", "A rule inside a slide is not drawn.")
_RULE_HINT = QT_TRANSLATE_NOOP("slides", "Write “---” between empty lines to end a slide.")
_NOT_CLOSED = QT_TRANSLATE_NOOP("slides", "The fenced block that begins here is never closed.")
_CLOSE_IT = QT_TRANSLATE_NOOP("slides", "Close it with a line of the same signs.")
_AS_CODE = QT_TRANSLATE_NOOP("slides", "A block “{word}” is shown as it is written.")
_MEANT = QT_TRANSLATE_NOOP("slides", "Did you mean “{word}”?")
_NO_EXERCISE = QT_TRANSLATE_NOOP("slides", "This block names no exercise.")
_NO_RIGHT = QT_TRANSLATE_NOOP("slides", "No answer of this question is marked as right.")
_MARK_IT = QT_TRANSLATE_NOOP("slides", "Put an X into its brackets: [(X)] or [[X]].")
_SCRIPT = QT_TRANSLATE_NOOP("slides", "A question cannot hold a script.")
_TAKE_OUT = QT_TRANSLATE_NOOP("slides", "Take it out; marks and text remain.")
_NAME_IT = QT_TRANSLATE_NOOP("slides", "Write the exercise's id inside it.")
_UNKNOWN_EXERCISE = QT_TRANSLATE_NOOP("slides", "This kit has no exercise “{id}”.")
_HTML = QT_TRANSLATE_NOOP("slides", "HTML is not shown: {tag}")
_HTML_HINT = QT_TRANSLATE_NOOP("slides", "Write it in Markdown; only <br> is understood.")
_ATTRIBUTE = QT_TRANSLATE_NOOP("slides", "“{word}” means nothing here.")
