"""Finding a page by its number or by words on it, before any slide is parsed.

A module of a thousand slides is looked through as it was written: comments, addresses and the marks
of Markdown are left out, capitals and accents make no difference.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import field
from typing import Literal

from workshop.show.agenda import Slot
from workshop.show.programme import Programme
from workshop.values import dataclass

PageKind = Literal["", "title", "clip", "exercise", "discussion", "break"]
Wanted = Literal["all", "clips", "exercises", "optional"]

_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TITLE = re.compile(r"""title\s*[=:]\s*(?:"([^"]*)"|'([^']*)')""")
_TALK = re.compile(r"layout\s*[=:]\s*(discussion|break)")
_HEADING = re.compile(r"^#{1,2}\s+(.+)$", re.MULTILINE)
_EMBED = re.compile(r"!\[([^\]]*)\]\([^)]*\)(?:\{[^}]*\})?")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_FENCE = re.compile(r"^(?:```|~~~).*$", re.MULTILINE)
_MARKS = re.compile(r"\{[^{}]*\}|[*_`#>|]+|^\s*(?:[-+]|\d+[.)])\s+", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Entry:
    """A page as a list knows it; ``lines`` are its words, folded ones beside them."""

    page: int
    mark: str
    title: str
    kind: PageKind
    optional: bool
    lines: tuple[str, ...] = field(default=(), repr=False)
    folded: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Match:
    """A page that was found, and the line that answers; the title for a number."""

    entry: Entry
    line: str


def entries_of(programme: Programme, slot: Slot) -> tuple[Entry, ...]:
    """Every page of a part, the skipped ones too."""
    return tuple(_entry(programme, leaf.page) for leaf in slot.leaves)


def wanted(entries: Iterable[Entry], which: Wanted) -> tuple[Entry, ...]:
    """Those of one kind."""
    if which == "clips":
        return tuple(entry for entry in entries if entry.kind == "clip")
    if which == "exercises":
        return tuple(entry for entry in entries if entry.kind == "exercise")
    if which == "optional":
        return tuple(entry for entry in entries if entry.optional)
    return tuple(entries)


def find(entries: Sequence[Entry], words: str) -> tuple[Match, ...]:
    """The pages that print this number or label, else those on which all of these words stand.

    Words are found by their beginning; where none begins so, anywhere inside.
    """
    asked = fold(words).split()
    if not asked:
        return ()
    if len(asked) == 1:
        marked = [entry for entry in entries if fold(entry.mark) == asked[0]]
        if marked:
            return tuple(Match(entry, entry.title) for entry in marked)
    found = [entry for entry in entries if all(_begins(w, entry.folded) for w in asked)]
    if not found:
        found = [entry for entry in entries if all(word in entry.folded for word in asked)]
    return tuple(Match(entry, _line(entry, asked)) for entry in found)


def fold(text: str) -> str:
    """Without capitals and accents."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def lines_of(written: str) -> tuple[str, ...]:
    """The words of a page as written, line by line, without marks, addresses and notes."""
    text = _COMMENT.sub("", written)
    text = _FENCE.sub("", text)
    text = _LINK.sub(r"\1", _EMBED.sub(r"\1", text))
    text = _MARKS.sub("", text)
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _entry(programme: Programme, page: int) -> Entry:
    written, brief = programme.written(page), programme.brief(page)
    lines = lines_of(written)
    title = _title(written, lines)
    folded = fold("\n".join((title, *lines)))
    return Entry(
        page, programme.mark_of(page), title, _kind(programme, page, written), brief.optional,
        lines, folded,
    )  # fmt: skip


def _kind(programme: Programme, page: int, written: str) -> PageKind:
    kind = programme.kind_of(page)
    if kind in ("title", "clip", "exercise"):
        return kind  # type: ignore[return-value] # one of these three
    talk = _TALK.search(written)
    if talk is None:
        return ""
    return "break" if talk[1] == "break" else "discussion"


def _title(written: str, lines: Sequence[str]) -> str:
    named = _TITLE.search(written.partition("-->")[0])
    if named is not None:
        return named[1] or named[2] or ""
    heading = _HEADING.search(_COMMENT.sub("", written))
    if heading is not None:
        return " ".join(lines_of(heading[1])) or heading[1]
    return lines[0] if lines else ""


def _begins(word: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(word)}", text) is not None


def _line(entry: Entry, asked: Sequence[str]) -> str:
    """The line in which most of the words stand; the title where they stand in none."""

    def share(line: str) -> int:
        folded = fold(line)
        return sum(2 * _begins(word, folded) + (word in folded) for word in asked)

    best = max(entry.lines, key=share, default="")
    return best if best and share(best) else entry.title
