"""What an attempt came to, as a value to be printed, in the words of the reader."""

from __future__ import annotations

from typing import Literal

from workshop.values import dataclass

State = Literal["", "open", "half", "met"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that is told: how it stands (a mark and ``word``), what was so, what mends it.

    ``mends`` are pairs of what to do and what comes of it.
    """

    title: str
    state: State = ""
    word: str = ""
    texts: tuple[str, ...] = ()
    mends: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; its first column names the rows. ``strong`` is the row that is told apart, or -1."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    strong: int = -1


@dataclass(frozen=True, slots=True)
class Spoke:
    """One direction of a radar: its name in one or two lines, and its values, None without one."""

    lines: tuple[str, ...]
    now: float | None
    before: float | None = None
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands below it: words, a table, entries, names that are only listed.

    ``spokes`` draw a radar from 0 to 4 above the table, which says the same in figures.
    """

    title: str
    text: str = ""
    grid: Grid | None = None
    entries: tuple[Entry, ...] = ()
    names: tuple[str, ...] = ()
    spokes: tuple[Spoke, ...] = ()


@dataclass(frozen=True, slots=True)
class Account:
    """One attempt on paper. ``score`` is empty where none is kept; ``facts`` say when and how."""

    title: str
    language: str
    above: str = ""
    facts: tuple[str, ...] = ()
    score: str = ""
    beside: str = ""
    verdict: str = ""
    reason: str = ""
    passed: bool = False
    sections: tuple[Section, ...] = ()
