"""One slide read: its slice of Markdown becomes a frozen slide, whatever is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.kit.kit import Fact
from workshop.kit.outline import MARK, Fence, Outline, outline
from workshop.kit.scan import SLIDEV_LAYOUTS, Kind, Slice
from workshop.kit.scan import layout_of as named_layout
from workshop.slides.blocks import (
    Block,
    Clip,
    Columns,
    Exercise,
    Heading,
    Items,
    Paragraph,
    Prompt,
    Quote,
    Run,
    Source,
    plain,
)
from workshop.slides.building import Builder
from workshop.slides.dialects import Adapted, adapt
from workshop.slides.found import Place, Problems
from workshop.slides.layouts import (
    DISPLAY,
    SHORT_LINE,
    Steps,
    arranged,
    fragments_marked,
    layout_of,
    reflowed,
    with_prompt,
)
from workshop.slides.normal import MAX_SLIDE, TooMuch, check_bounds, normal
from workshop.slides.notes import channels_of, notes_text
from workshop.slides.settings import Settings, layout_named, read_settings
from workshop.slides.slide import Slide
from workshop.values import dataclass

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_HEADING = re.compile(r"^#{1,6}[ \t]+(.{1,200}?)[ \t]*#*[ \t]*$", re.MULTILINE)
_STAR = re.compile(r"\s*(?:\*|\d+\))\s")
_SWALLOWED = re.compile(r"\n[ \t]*<!--")  # a comment that ran on into the next one
_NEARLY_KIT = re.compile(
    r"\s*kit(?:\s*:\s*|\s+)(?:column\s*$|[a-z]+=|optional|steps)", re.IGNORECASE
)
_SPACED = re.compile(r"!\[[^\]\n]*\]\([^()<>\"'\s]+ [^()<>\"'\n]*\.[A-Za-z0-9]{2,5}\s*\)")
_TITLE = 80  # characters of a title made from running text


@dataclass(frozen=True, slots=True)
class Page:
    """What is known of a slide before it is read: its text, what it is, and its number."""

    piece: Slice
    page: int
    number: int | None
    kind: Kind


def read_slide(page: Page, place: Place, markdown: Callable[[], Any], steps: bool = False) -> Slide:
    """The slide on a page; ``markdown`` gives the parser, ``steps`` is the deck's own default.

    Never raises for what an author wrote: what breaks a bound leaves its heading and a problem.
    """
    problems = Problems(place.path, list(page.piece.problems))
    first, size = _first_line(page.piece), len(page.piece.text.encode())
    try:
        if size > MAX_SLIDE:
            raise TooMuch(
                _TOO_LONG.fill(size=size // 1000, limit=MAX_SLIDE // 1000), first - page.piece.line
            )
        return _read(page, place, markdown, problems, steps)
    except TooMuch as bound:
        line = page.piece.line + bound.index
        problems.add(line, "slides.bounds", bound.message, _SPLIT)
    except RecursionError:
        problems.add(first, "slides.bounds", _TOO_DEEP, _SPLIT)
    return _heading_only(page, problems)


def _read(
    page: Page, place: Place, markdown: Callable[[], Any], problems: Problems, steps: bool
) -> Slide:
    piece = page.piece
    seen = outline(piece.text, piece.line)
    lines = seen.text.split("\n")
    adapted = Adapted(lines, piece.line, problems, Settings(steps=steps))
    adapt(place.dialect, adapted, piece, seen.comments)
    settings = _settings(adapted, page, seen, problems)
    notes = _notes(adapted, seen, problems)
    check_bounds(lines)
    _spaced_paths(lines, piece.line, problems)
    blocks = _blocks(lines, seen, page, place, markdown, problems)
    blocks = arranged(_starred(fragments_marked(blocks, adapted.fragments), lines, page, place))
    blocks = _with_facts(blocks, settings, place, problems, page)
    if settings.layout == "discussion":
        blocks = with_prompt(blocks, settings.minutes or 0.0)
    layout = layout_of(blocks, page.kind, settings, problems, page.piece.line)
    blocks = reflowed(blocks, SHORT_LINE if layout in DISPLAY else 0)
    numbering = Steps(settings.steps, lighting=layout == settings.layout == "steps")
    blocks = numbering.numbered(blocks)
    return Slide(
        page=page.page,
        number=page.number,
        label=_label(page, settings, blocks, place),
        line=_first_line(piece),
        title=settings.title or _title(blocks, place),
        layout=layout,
        blocks=blocks,
        steps=numbering.count,
        minutes=settings.minutes,
        optional=settings.optional,
        full=settings.full,
        ground=settings.ground,
        notes=notes,
        channels=channels_of(notes),
        facts=settings.facts,
        problems=tuple(sorted(problems.found, key=lambda problem: problem.line)),
    )


def _heading_only(page: Page, problems: Problems) -> Slide:
    """What is shown of a slide that is not read: its heading."""
    found = _HEADING.search(page.piece.text[: MAX_SLIDE * 2])
    title = found[1] if found else ""
    line = _first_line(page.piece)
    return Slide(
        page=page.page,
        number=page.number,
        label=_LABELS.get(page.kind, ""),
        line=line,
        title=title,
        layout=page.kind or ("statement" if title else "blank"),
        blocks=(Heading(1, (Run(title),), line=line),) if title else (),
        problems=tuple(problems.found),
    )


def _settings(adapted: Adapted, page: Page, seen: Outline, problems: Problems) -> Settings:
    settings = adapted.settings
    for comment in seen.comments:
        if comment.kit:
            settings = read_settings(comment, settings, problems)
    if settings.layout is None and page.piece.settings is None:
        named = named_layout(page.piece, seen, page.page == 1)
        settings = replace(settings, layout=layout_named(SLIDEV_LAYOUTS.get(named, named)))
    return settings


def _notes(adapted: Adapted, seen: Outline, problems: Problems) -> str:
    """The closing comment, after what a dialect took as notes before it."""
    found = [_with_fences(words, seen) for words in adapted.notes]
    for comment in seen.comments:
        if not comment.closed or (not comment.kit and _SWALLOWED.search(comment.body)):
            problems.add(comment.line, "slides.comment", _NO_END, _END_IT)
        if not comment.kit and _NEARLY_KIT.match(comment.body):
            problems.add(comment.line, "slides.comment", _TAKEN_FOR_NOTES, _WITH_COLON)
    closing = [c for i, c in enumerate(seen.comments) if c.last and i not in adapted.taken]
    if closing:
        found.append(closing[-1].body)
    return "\n\n".join(notes_text(words) for words in found if words.strip())


def _spaced_paths(lines: list[str], first: int, problems: Problems) -> None:
    """Markdown ends an address at a space: say so, or the line would stand on the slide as text."""
    for number, line in enumerate(lines, start=first):
        if _SPACED.search(line):
            problems.add(number, "slides.path", _SPACE, _NO_SPACE)


def _with_fences(words: str, seen: Outline) -> str:
    """Notes that ran over a fence, with what stood inside it."""

    def body(mark: re.Match[str]) -> str:
        part = seen.parts[int(mark[1])] if mark[1].isdecimal() else None
        return part.body if isinstance(part, Fence) else ""

    return MARK.sub(body, words)


def _blocks(
    lines: list[str],
    seen: Outline,
    page: Page,
    place: Place,
    markdown: Callable[[], Any],
    problems: Problems,
) -> tuple[Block, ...]:
    from workshop.slides.extension import tree_of

    line = page.piece.line
    root: Element = tree_of(markdown(), normal(lines), lines, line)
    return Builder(place, seen, problems, line).blocks(root)


def _starred(
    blocks: tuple[Block, ...], lines: list[str], page: Page, place: Place
) -> tuple[Block, ...]:
    """In Marp, items marked ``*`` or ``1)`` appear one by one."""
    if place.dialect != "marp":
        return blocks
    first = page.piece.line
    starred = [
        item.line
        for block in blocks
        if isinstance(block, Items)
        for item in block.items
        if 0 <= item.line - first < len(lines) and _STAR.match(lines[item.line - first])
    ]
    return fragments_marked(blocks, starred)


# ----------------------------------------------------------------------------- facts and titles


def _with_facts(
    blocks: tuple[Block, ...], settings: Settings, place: Place, problems: Problems, page: Page
) -> tuple[Block, ...]:
    """The source line made from the register, unless the slide has one of its own."""
    sources: list[str] = []
    line = settings.line or page.piece.line
    for fact_id in settings.facts:
        fact = place.kit.facts.get(fact_id)
        if fact is None:
            hint = _fact_meant(fact_id, list(place.kit.facts))
            problems.add(line, "slides.fact", _NO_FACT.fill(id=fact_id), hint)
        elif fact.status == "NV":
            problems.add(line, "slides.fact", _NOT_SHOWN.fill(id=fact_id), _CHECK_FACT)
        elif words := _source(fact, place.language):
            sources.append(words)
        else:
            problems.warn(line, "slides.fact", _NO_SOURCE.fill(id=fact_id), _REGISTER)
    if not sources or any(isinstance(block, Source) for block in blocks):
        return blocks
    return (*blocks, Source((Run(_joined(sources)),), line=line))


def _fact_meant(fact_id: str, known: list[str]) -> Message | None:
    """The fact that was meant: of many, only one that differs in capitals is a good guess."""
    from workshop.kit.fields import suggestion

    alike = [name for name in known if name.casefold() == fact_id.casefold()]
    return suggestion(fact_id, alike or known) if alike or len(known) <= 12 else _REGISTER


def _source(fact: Fact, language: str) -> str:
    return " ".join(fact.source.get(language).split())


def _joined(sources: Sequence[str]) -> str:
    """Sentences follow each other; anything else is set apart by a semicolon."""
    unique = list(dict.fromkeys(sources))
    if all(words.endswith((".", "!", "?", ")")) for words in unique):
        return " ".join(unique)
    return "; ".join(words.rstrip(".") for words in unique)


def _label(page: Page, settings: Settings, blocks: Sequence[Block], place: Place) -> str:
    """What the footer prints instead of a number."""
    if settings.label or not page.kind:
        return settings.label
    for block in _flat(blocks):
        if isinstance(block, Clip) and page.kind == "clip" and block.path is not None:
            entry = place.kit.clip_at(block.path)
            if entry is not None:
                return entry.id
        if isinstance(block, Exercise) and page.kind == "exercise" and block.ref:
            return block.ref
    return _LABELS[page.kind]


def _title(blocks: Sequence[Block], place: Place) -> str:
    """What a slide is called in lists: its heading, else its clip, exercise or first words."""
    flat = _flat(blocks)
    for block in flat:
        if isinstance(block, Heading | Prompt):
            return " ".join(plain(block.spans).split())
    for block in flat:
        if isinstance(block, Clip) and block.title:
            return block.title
        if isinstance(block, Exercise) and (head := place.kit.exercise(block.ref)):
            return head.title.get(place.language)
        if isinstance(block, Exercise) and block.question:
            return _shortened(block.question.split("\n")[0])
    for block in flat:
        if isinstance(block, Paragraph):
            return _shortened(plain(block.spans))
    return ""


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _TITLE else words[: _TITLE - 1].rstrip() + "…"


def _flat(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with those in columns and quotes in their place."""
    found: list[Block] = []
    for block in blocks:
        if isinstance(block, Columns):
            for column in block.columns:
                found += _flat(column)
        elif isinstance(block, Quote):
            found += _flat(block.blocks)
        else:
            found.append(block)
    return found


def _first_line(piece: Slice) -> int:
    """The line of the first thing written on a slide."""
    blank = len(piece.text) - len(piece.text.lstrip())
    return piece.line + piece.text.count("\n", 0, blank) if piece.text.strip() else piece.line


_LABELS: dict[Kind, str] = {"title": "Title", "clip": "Clip", "exercise": "Exercise", "": ""}

_TOO_LONG = QT_TRANSLATE_NOOP("slides", "This slide has {size} kB of text; {limit} is the most.")
_TOO_DEEP = QT_TRANSLATE_NOOP("slides", "This slide is nested too deeply to be read.")
_SPLIT = QT_TRANSLATE_NOOP("slides", "Split it into several slides.")
_NO_END = QT_TRANSLATE_NOOP("slides", "The comment that begins here is never closed.")
_END_IT = QT_TRANSLATE_NOOP("slides", "Close it with “-->”.")
_TAKEN_FOR_NOTES = QT_TRANSLATE_NOOP("slides", "This looks like a setting, but is not read as one.")
_WITH_COLON = QT_TRANSLATE_NOOP("slides", "Begin it with “<!-- kit:”, small, with the colon.")
_SPACE = QT_TRANSLATE_NOOP("slides", "The name of this file has a space in it.")
_NO_SPACE = QT_TRANSLATE_NOOP("slides", "Rename the file, with a “-” in place of the space.")
_NO_FACT = QT_TRANSLATE_NOOP("slides", "The register has no fact “{id}”.")
_NOT_SHOWN = QT_TRANSLATE_NOOP("slides", "The fact “{id}” is not verified and may not be printed.")
_CHECK_FACT = QT_TRANSLATE_NOOP("slides", "Check it at its source, or leave it out.")
_NO_SOURCE = QT_TRANSLATE_NOOP("slides", "The fact “{id}” has no source line.")
_REGISTER = QT_TRANSLATE_NOOP("slides", "Look at modules/facts.yaml.")
