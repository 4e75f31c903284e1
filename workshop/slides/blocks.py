"""The typed blocks a slide is made of.

Blocks are the contract between reading and everything that shows a slide: the stage, the console,
thumbnails, handouts and ``workshop slides --json``. All are frozen; ``line`` is the line in the
module's file (from 1); ``step`` is the step at which a block appears (0: at once).
"""

from __future__ import annotations

from dataclasses import field
from pathlib import Path
from typing import Literal, TypeAlias

from workshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text in one style; ``text`` holds a line feed where the author broke a line."""

    text: str
    strong: bool = False
    emphasis: bool = False
    code: bool = False
    href: str = ""


Spans: TypeAlias = tuple[Run, ...]


def plain(spans: Spans) -> str:
    """The words of a line of runs, without their styles."""
    return "".join(run.text for run in spans)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """What every block has: where it was written and when it appears."""

    line: int = 0
    step: int = 0


@dataclass(frozen=True, slots=True)
class Heading(Block):
    """A heading; level 1 or 2 at the top of a slide is its title."""

    level: int
    spans: Spans


@dataclass(frozen=True, slots=True)
class Paragraph(Block):
    """Running text."""

    spans: Spans


@dataclass(frozen=True, slots=True)
class Item(Block):
    """One item of a list; ``blocks`` is what stands inside it below its first line."""

    spans: Spans
    blocks: tuple[Block, ...] = ()
    mark: Literal["", "check", "cross"] = ""  # - [x] and - [ ]


@dataclass(frozen=True, slots=True)
class Items(Block):
    """A list."""

    items: tuple[Item, ...]
    ordered: bool = False
    start: int = 1


@dataclass(frozen=True, slots=True)
class Code(Block):
    """A fenced code block; ``lit`` are the lines (from 1) that the lamp may fall on."""

    text: str
    language: str = ""
    lit: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Table(Block):
    """A table; every row has as many cells as the header."""

    header: tuple[Spans, ...]
    rows: tuple[tuple[Spans, ...], ...]
    align: tuple[Literal["", "left", "center", "right"], ...] = ()


@dataclass(frozen=True, slots=True)
class Picture(Block):
    """A picture inside the kit; ``path`` is absolute, or None when it cannot be shown."""

    path: Path | None
    alt: str = ""
    target: str = ""  # as the author wrote it
    full: bool = False


@dataclass(frozen=True, slots=True)
class Clip(Block):
    """A clip inside the kit; times are seconds, ``end`` None is the end of the file."""

    path: Path | None
    title: str = ""
    target: str = ""
    start: float = 0.0
    end: float | None = None
    loop: bool = False
    autoplay: bool = False
    mute: bool = False
    volume: int = 100
    poster: Path | None = None
    captions: Path | None = None


@dataclass(frozen=True, slots=True)
class Quote(Block):
    """A quotation; a last paragraph that begins with a dash is who said it."""

    blocks: tuple[Block, ...]
    cite: Spans = ()


@dataclass(frozen=True, slots=True)
class Columns(Block):
    """Columns side by side, each a run of blocks."""

    columns: tuple[tuple[Block, ...], ...]


@dataclass(frozen=True, slots=True)
class Prompt(Block):
    """The question of a discussion slide; ``minutes`` is the countdown (0: none)."""

    spans: Spans
    minutes: float = 0.0


@dataclass(frozen=True, slots=True)
class Exercise(Block):
    """An exercise by id, or a quick question written inside the fence (``question``).

    ``reveal`` is the step at which a quick question shows what is right (0: never). ``kind`` and
    ``title`` are those of the exercise in the kit, as far as it has one of that id.
    """

    ref: str = ""
    question: str = ""
    reveal: int = 0
    kind: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Series:
    """One line or set of bars of a chart."""

    label: str
    values: tuple[float | None, ...]
    texts: tuple[str, ...] = ()  # what is printed beside each value, "" for the number itself


@dataclass(frozen=True, slots=True)
class Chart(Block):
    """Data that is drawn, not pasted.

    ``spread`` says how many fall into each of the equal parts from 0 to 100; ``mark`` is a line
    across that scale, such as a pass mark.
    """

    kind: Literal["bars", "lines", "share", "steps", "spread"]
    labels: tuple[str, ...] = ()
    series: tuple[Series, ...] = ()
    unit: str = ""
    note: str = ""
    mark: float | None = None


@dataclass(frozen=True, slots=True)
class Source(Block):
    """The source line at the foot of a slide."""

    spans: Spans = field(default=())
