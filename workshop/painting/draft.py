"""What layouts work with: pieces that know their height, a sheet to put them on, and fitting.

A :class:`Piece` is a part of a page laid out at its own origin. Pieces are stacked and placed; a
:class:`Sheet` collects them into a :class:`Draft`, the whole page. Text shrinks only along the
steps of the type scale: :func:`fitted` tries them from the largest; what still does not fit at the
smallest is kept as a :class:`Spill` with the line it was written on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple

from workshop.painting.marks import Group, Mark, Marks, Words
from workshop.painting.pictures import Pictures
from workshop.painting.text import Align, Style, set_text
from workshop.painting.theme import Role, StageTheme, stage_role
from workshop.slides.blocks import Spans

WIDTH, HEIGHT = 1920.0, 1080.0
LEFT, RIGHT, TOP = 120.0, 1800.0, 96.0
MEASURE = RIGHT - LEFT
HALF = 816.0  # six columns with their gutters
READING = 1500.0  # the widest a paragraph runs: about 75 characters
SOURCE, FOOT = 934.0, 996.0
LEVELS = 3  # how many steps down the type scale a page may try

Why = Literal["tall", "wide"]


def column(number: int) -> float:
    """Where column 1 to 12 begins."""
    return LEFT + 144.0 * (number - 1)


class Spill(NamedTuple):
    """Something that does not fit: the line it was written on, and how."""

    line: int
    why: Why


class Context(NamedTuple):
    """What a page is laid out for: its ground, its step, and how far the type has stepped down."""

    theme: StageTheme
    step: int
    pictures: Pictures
    level: int = 0

    def role(self, name: str) -> Role:
        """A role of the stage's type at this level of the scale."""
        role = stage_role(name)
        return role.at(role.steps[min(self.level, len(role.steps) - 1)])

    def style(self, role: str | Role, color: str = "", ground: str = "") -> Style:
        """A role as a style on this ground."""
        made = self.role(role) if isinstance(role, str) else role
        return Style.on(self.theme, made, color, ground)

    def shows(self, step: int) -> bool:
        """Whether what appears at ``step`` is there already."""
        return step <= self.step

    def reveal(self, piece: Piece, step: int) -> Piece:
        """The piece, or the room it will take when its step comes."""
        return piece if step <= self.step else piece.hidden()


class Piece(NamedTuple):
    """A part of a page at its own origin.

    ``ends`` are (lower edge, line in the file) of what it is made of, ``cut`` the lines on which a
    word is longer than its column.
    """

    width: float
    height: float
    marks: Marks = ()
    ends: tuple[tuple[float, int], ...] = ()
    cut: tuple[int, ...] = ()

    def hidden(self) -> Piece:
        """The same room with nothing in it: not revealed yet."""
        return self._replace(marks=())

    def moved(self, x: float, y: float) -> Piece:
        """The piece as part of something larger, its room growing by the way moved."""
        ends = tuple((end + y, line) for end, line in self.ends)
        group: Marks = (Group(self.marks, x, y),) if self.marks else ()
        return Piece(self.width + x, self.height + y, group, ends, self.cut)


def words(
    spans: Spans | str,
    style: Style,
    width: float,
    line: int = 0,
    *,
    align: Align = "left",
    balanced: bool = False,
) -> Piece:
    """Set text as a piece."""
    text = set_text(spans, style, width, align=align, balanced=balanced)
    cut = (line,) if text.broken else ()
    return Piece(text.width, text.height, (Words(text, 0, 0),), ((text.height, line),), cut)


def joined(pieces: Iterable[Piece]) -> Piece:
    """Pieces already moved to their places, as one."""
    parts = tuple(pieces)
    return Piece(
        max((part.width for part in parts), default=0.0),
        max((part.height for part in parts), default=0.0),
        tuple(mark for part in parts for mark in part.marks),
        tuple(end for part in parts for end in part.ends),
        tuple(line for part in parts for line in part.cut),
    )


def stacked(parts: Iterable[tuple[float, Piece]]) -> Piece:
    """Pieces below each other, each after its gap."""
    top, placed = 0.0, []
    for gap, piece in parts:
        top += gap
        placed.append(piece.moved(0, top))
        top += piece.height
    return joined(placed)._replace(height=top)


class Draft(NamedTuple):
    """A laid-out page: its ground, its marks and what did not fit."""

    theme: StageTheme
    marks: Marks
    spills: tuple[Spill, ...] = ()


class Sheet:
    """Where a layout puts its pieces."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.marks: list[Mark] = []
        self.spills: list[Spill] = []

    def add(self, *marks: Mark) -> None:
        """Put marks in the page's coordinates."""
        self.marks.extend(marks)

    def put(self, piece: Piece, x: float, y: float, limit: float = FOOT - 16) -> float:
        """Put a piece; what reaches below ``limit`` is a spill. Returns its lower edge."""
        if piece.marks:
            self.marks.append(Group(piece.marks, x, y))
        low = next((line for end, line in piece.ends if y + end > limit + 0.5), None)
        if low is not None:
            self.spills.append(Spill(low, "tall"))
        self.spills.extend(Spill(line, "wide") for line in piece.cut)
        return y + piece.height

    def text(
        self, spans: Spans | str, style: Style, x: float, y: float, width: float, line: int = 0
    ) -> float:
        """Put one text; returns its lower edge."""
        return self.put(words(spans, style, width, line), x, y)

    def draft(self) -> Draft:
        """The page."""
        return Draft(self.context.theme, tuple(self.marks), tuple(self.spills))


def fitted(context: Context, build: Callable[[Context], Draft]) -> Draft:
    """The page at the largest level of the type scale at which everything fits."""
    draft = build(context)
    for level in range(context.level + 1, LEVELS):
        if not draft.spills:
            return draft
        draft = build(context._replace(level=level))
    return draft
