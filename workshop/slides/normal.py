"""Markdown as people write it, made regular for Python-Markdown, within bounds.

Python-Markdown nests lists by four spaces and wants empty lines where other programs do not.
Here every list item is indented by four spaces a level, marks stand alone, and what would take
quadratic time or deep recursion is refused with its line.
"""

from __future__ import annotations

import re

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.kit.outline import MARK
from workshop.values import dataclass

MAX_SLIDE = 20_000  # bytes
MAX_BRACKETS = 400  # in one paragraph
MAX_LINES = 600  # with words, outside fences and comments
MAX_LEVELS = 20  # of lists and quotes

_ITEM = re.compile(r"([-*+]|\d{1,9}[.)])(?:([ \t]+)(.*)|$)")
RULE = re.compile(r"[ ]{0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$")
_QUOTE = re.compile(r"[ ]{0,3}>[ ]?")
_BREAKS_IN = re.compile(r"#{1,6}(?:\s|$)|>|\ue000")  # what ends a list item without an empty line


class TooMuch(Exception):  # noqa: N818 - reads as what happened
    """A bound of a slide is broken; ``index`` is the line within the slide, from 0."""

    def __init__(self, message: Message, index: int) -> None:
        super().__init__(str(message))
        self.message, self.index = message, index


def check_bounds(lines: list[str]) -> None:
    """Raise TooMuch at the first paragraph with more than 400 brackets, or at the 601st line."""
    written = [index for index, line in enumerate(lines) if line.strip()]
    if len(written) > MAX_LINES:
        raise TooMuch(_LINES.fill(limit=MAX_LINES), written[MAX_LINES])
    first, count = 0, 0
    for index, line in enumerate(lines):
        if not line.strip():
            count = 0
            continue
        if count == 0:
            first = index
        count += line.count("[")
        if count > MAX_BRACKETS:
            raise TooMuch(_BRACKETS.fill(limit=MAX_BRACKETS), first)


def normal(lines: list[str], offset: int = 0, quotes: int = 0) -> list[str]:
    """The lines in the form Python-Markdown reads as they were meant.

    Raises TooMuch when lists or quotes are nested more than 20 levels deep; ``offset`` is the
    number of the first of ``lines`` within the slide.
    """
    if quotes > MAX_LEVELS:
        raise TooMuch(_LEVELS.fill(limit=MAX_LEVELS), offset)
    writing = _Writing(offset)
    index = 0
    while index < len(lines):
        quoted = _quoted(lines, index)
        if quoted and not writing.holds(lines[index]):
            inner = normal(quoted, offset + index, quotes + 1)
            writing.quote(inner)
            index += len(quoted)
            continue
        for piece in _pieces(lines[index]):
            writing.line(piece, index)
        index += 1
    return writing.out


def _quoted(lines: list[str], start: int) -> list[str]:
    """The lines of a quote from ``start`` without their ``>``; none when it is no quote."""
    found = []
    for line in lines[start:]:
        mark = _QUOTE.match(line)
        if mark is None:
            break
        found.append(line[mark.end() :])
    return found


def _pieces(line: str) -> list[str]:
    """A line with its marks on lines of their own."""
    if not MARK.search(line):
        return [line.expandtabs(4)]
    indent = line[: len(line) - len(line.lstrip())].expandtabs(4)
    words = re.split(r"(\ue000[^\ue001]*\ue001)", line)
    return [indent + word.strip() for word in words if word.strip()]


@dataclass(slots=True)
class _Level:
    """An open list item: where its mark and its words begin, and what kind of list it is in."""

    mark: int
    words: int
    ordered: bool


class _Writing:
    """The lines written so far, and the list items that are open."""

    def __init__(self, offset: int) -> None:
        self.out: list[str] = []
        self.offset = offset
        self.levels: list[_Level] = []

    def quote(self, inner: list[str]) -> None:
        self.levels = []
        self._empty_line()
        self.out += [f"> {line}".rstrip() for line in inner]
        self._empty_line()

    def holds(self, line: str) -> bool:
        """Whether a line is indented far enough to stand inside the open list item."""
        return bool(self.levels) and len(line) - len(line.lstrip()) >= self.levels[-1].words

    def line(self, text: str, index: int) -> None:
        words = text.strip()
        if not words:
            self._empty_line()
            return
        indent = len(text) - len(text.lstrip())
        text = _hard_break(text)
        if item := self._item(words, indent, text):
            self._write_item(item, indent, index)
        elif self.levels:
            self._inside(text.lstrip(), indent)
        else:
            self._outside(text, words)

    def _item(self, words: str, indent: int, text: str) -> re.Match[str] | None:
        """The mark and words of a list item, when the line is one."""
        found = _ITEM.match(text.lstrip())
        if found is None or RULE.fullmatch(words):
            return None
        if not self.levels:
            if indent > 3:
                return None
            interrupts = found[3] and (not found[1][0].isdigit() or found[1][:-1] == "1")
            if self.out and self.out[-1] and not interrupts:
                return None
        return found

    def _write_item(self, found: re.Match[str], indent: int, index: int) -> None:
        ordered = found[1][0].isdigit()
        closed: _Level | None = None
        while self.levels and indent < self.levels[-1].words:
            closed = self.levels.pop()
        depth = len(self.levels)
        if depth >= MAX_LEVELS:
            raise TooMuch(_LEVELS.fill(limit=MAX_LEVELS), self.offset + index)
        if (closed is None and depth == 0) or (closed and closed.ordered != ordered):
            self._empty_line()
        gap = len(found[2] or " ")
        mark = found[1].replace(")", ".")
        words = indent + len(mark) + (gap if gap <= 4 else 1)
        self.levels.append(_Level(indent, words, ordered))
        self.out.append(f"{' ' * 4 * depth}{mark} {found[3] or ''}")

    def _inside(self, words: str, indent: int) -> None:
        """A line that is no item while a list is open."""
        after_empty = not self.out[-1]
        breaks = _BREAKS_IN.match(words) or RULE.fullmatch(words)
        if not after_empty and not breaks:
            self.out.append(" " * 4 * (len(self.levels) - 1) + words)
            return
        while self.levels and indent < self.levels[-1].words:
            self.levels.pop()
        if not self.levels:
            self._empty_line()
            self._outside(words, words)
            return
        if not after_empty:
            self._empty_line()
        extra = indent - self.levels[-1].words
        self.out.append(" " * (4 * len(self.levels) + extra) + words)
        if MARK.search(words):
            self._empty_line()

    def _outside(self, text: str, words: str) -> None:
        underline = bool(self.out and self.out[-1]) and not words.strip("-")
        alone = MARK.match(words) or (RULE.fullmatch(text) and not underline)
        if alone:
            self._empty_line()
        self.out.append(text)
        if alone:
            self._empty_line()

    def _empty_line(self) -> None:
        if self.out and self.out[-1]:
            self.out.append("")


def _hard_break(text: str) -> str:
    """A backslash at the end of a line is a line break, as two spaces are."""
    if text.endswith("\\") and not text.endswith("\\\\"):
        return text[:-1] + "  "
    return text


_BRACKETS = QT_TRANSLATE_NOOP(
    "slides", "This paragraph has more than {limit} opening brackets, so its slide is not read."
)
_LINES = QT_TRANSLATE_NOOP(
    "slides", "This slide has more than {limit} lines of text, so it is not read."
)
_LEVELS = QT_TRANSLATE_NOOP(
    "slides", "Lists or quotes are nested deeper than {limit} levels, so this slide is not read."
)
