"""Blocks below each other: the running content of a page, of a column, of an item.

Text is laid out first; pictures and charts share the room that is left. Blocks that are not
revealed yet keep their room.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from workshop.painting.codes import code_piece
from workshop.painting.draft import READING, Context, Piece, joined, stacked, words
from workshop.painting.glyphs import exercise_glyph
from workshop.painting.marks import Box, Icon, Image, Mark, Shape, placed
from workshop.painting.tables import table_piece
from workshop.painting.theme import Role, stage_role
from workshop.slides.blocks import (
    Block,
    Chart,
    Clip,
    Code,
    Columns,
    Exercise,
    Heading,
    Item,
    Items,
    Paragraph,
    Picture,
    Prompt,
    Quote,
    Source,
    Table,
)

_DEPTH = 8  # lists deeper than this are no longer indented
_LEAST = 160.0  # the least height of a picture before the page counts as full


class Room(NamedTuple):
    """How much room content has, and how large it may speak.

    ``large`` sets lists in the item size, as on a page; in columns and items they take the body's.
    """

    width: float
    height: float
    large: bool = True
    depth: int = 0
    color: str = ""

    def inside(self, indent: float) -> Room:
        """The room inside an item."""
        used = indent if self.depth < _DEPTH else 0.0
        return self._replace(width=self.width - used, large=False, depth=self.depth + 1)


def flow(blocks: Sequence[Block], context: Context, room: Room) -> Piece:
    """Blocks below each other."""
    shown = [block for block in blocks if not isinstance(block, Source)]
    rigid = {k: _rigid(block, context, room) for k, block in enumerate(shown) if not _soft(block)}
    gaps = [_gap(shown[k - 1] if k else None, block, room) for k, block in enumerate(shown)]
    soft = len(shown) - len(rigid)
    used = sum(piece.height for piece in rigid.values()) + sum(gaps)
    share = max(_LEAST, (room.height - used) / soft) if soft else 0.0
    parts = []
    for k, block in enumerate(shown):
        piece = rigid[k] if k in rigid else _stretched(block, context, room, share)
        parts.append((gaps[k], context.reveal(piece, block.step)))
    return stacked(parts)


def _rigid(block: Block, context: Context, room: Room) -> Piece:  # noqa: C901 - one line a kind
    match block:
        case Heading():
            return _heading(block, context, room)
        case Paragraph():
            style = context.style("body", room.color)
            return words(block.spans, style, min(room.width, READING), block.line)
        case Items():
            return items_piece(block, context, room)
        case Item():
            return items_piece(Items((block,), line=block.line), context, room)
        case Code():
            return code_piece(block, context, room.width)
        case Table():
            return table_piece(block, context, room.width)
        case Quote():
            return _quote(block, context, room)
        case Columns():
            return columns_piece(block, context, room)
        case Prompt():
            style = context.style("lead", room.color)
            return words(block.spans, style, room.width, block.line, balanced=True)
        case Chart():
            return _chart(block, context, room.width, 0)
        case Exercise():
            return _exercise(block, context, room)
        case _:
            return Piece(0, 0)


def _chart(block: Chart, context: Context, width: float, height: float) -> Piece:
    from workshop.painting.charts.choose import chart_piece  # no page before the first chart waits

    return chart_piece(block, context, width, height)


def _soft(block: Block) -> bool:
    return isinstance(block, Picture | Clip) or (isinstance(block, Chart) and block.kind != "share")


def _stretched(block: Block, context: Context, room: Room, height: float) -> Piece:
    if isinstance(block, Chart):
        return _chart(block, context, room.width, min(height, 704.0))
    if isinstance(block, Clip):
        return picture_piece(
            Picture(block.poster, block.title, line=block.line), context, room.width, height
        )
    if isinstance(block, Picture):
        return picture_piece(block, context, room.width, height)
    return Piece(0, 0)


def picture_piece(picture: Picture, context: Context, width: float, height: float) -> Piece:
    """A picture as large as fits, at its left and top; its words in a box without one."""
    own = context.pictures.size(picture.path)
    if own.isEmpty():
        rect = QRectF(0, 0, width, min(height, width * 0.5))
    else:
        rect = placed(own, QRectF(0, 0, width, height), "fit", (0, 0))
    mark = Image(picture.path, picture.alt, rect, context.theme)
    return Piece(rect.width(), rect.height(), (mark,), ((rect.height(), picture.line),))


def _gap(before: Block | None, block: Block, room: Room) -> float:
    if before is None:
        return 0.0
    if isinstance(before, Heading):
        return 16.0
    if isinstance(block, Heading):
        return 44.0
    if isinstance(block, Code | Table | Picture | Chart | Columns | Quote | Clip):
        return 40.0
    if isinstance(before, Code | Table | Picture | Chart | Columns | Quote | Clip):
        return 52.0 if isinstance(before, Code) else 40.0
    return 32.0 if room.large else 20.0


def _heading(heading: Heading, context: Context, room: Room) -> Piece:
    if not room.large:
        role = context.role("item").at(46)
    else:
        role = context.role("lead" if heading.level <= 2 else "item")
    style = context.style(role, room.color)
    return words(heading.spans, style, room.width, heading.line, balanced=True)


# -- lists ------------------------------------------------------------------------------------


def items_piece(items: Items, context: Context, room: Room) -> Piece:
    """A list: discs, numbers, or check and cross marks."""
    large = room.large
    role = context.role("item").weighing(400) if large else context.role("body")
    gap = 26.0 if large else 14.0
    if context.level and large:
        gap = 18.0
    indent = _indent(items, context, role, large)
    parts = []
    for k, item in enumerate(items.items):
        number = f"{items.start + k}" if items.ordered else ""
        piece = item_piece(item, number, context, room._replace(depth=room.depth), indent)
        parts.append((gap if k else 0.0, context.reveal(piece, item.step)))
    return stacked(parts)


def _indent(items: Items, context: Context, role: Role, large: bool) -> float:
    if items.ordered:
        last = f"{items.start + len(items.items) - 1}"
        return max(68.0 if large else 56.0, words(last, context.style(role), 400).width + 28)
    if any(item.mark for item in items.items):
        return 64.0 if large else 60.0
    return 44.0 if large else 40.0


def item_piece(item: Item, number: str, context: Context, room: Room, indent: float) -> Piece:
    """One item: its mark, its first line, and what stands inside it."""
    large = room.large
    if item.mark and not large:
        size = stage_role("body", 40)
        role = Role("body", "sans", 400, size.size, 52)
    else:
        role = context.role("item").weighing(400) if large else context.role("body")
    style = context.style(role, room.color)
    first = words(item.spans, style, min(room.width - indent, READING), item.line)
    parts: list[Piece] = [first.moved(indent, 0)]
    if item.mark:
        side = 44.0 if large else 40.0
        rect = QRectF(0, (role.line - side) / 2, side, side)
        name = "check-bold" if item.mark == "check" else "x-bold"
        icon = Icon(name, rect, style.color, style.ground)
        parts.append(Piece(side, 0, (icon,)))
    elif number:
        parts.append(words(number, style, indent))
    else:
        parts.append(_disc(role, context, room))
    low = first.height if item.spans or not item.blocks else 0.0
    if item.blocks:
        inner = flow(item.blocks, context, room.inside(indent)._replace(height=420.0))
        parts.append(inner.moved(indent, low + (10.0 if low else 0.0)))
        low = low + (10.0 if low else 0.0) + inner.height
    return joined(parts)._replace(height=max(low, role.line))


def _disc(role: Role, context: Context, room: Room) -> Piece:
    radius = 6.0 if room.large else 5.0
    center = (radius, role.line / 2 + 2)
    if room.depth % 2:  # inner lists carry rings
        ring = Shape((center,), context.theme.page, context.theme.accent, 3, radius=radius - 1)
        return Piece(2 * radius, 0, (ring,))
    return Piece(2 * radius, 0, (Shape((center,), context.theme.accent, radius=radius),))


# -- the rest ---------------------------------------------------------------------------------


def _quote(quote: Quote, context: Context, room: Room) -> Piece:
    theme = context.theme
    style = context.style("lead", room.color)
    parts: list[tuple[float, Piece]] = []
    for block in quote.blocks:
        if isinstance(block, Paragraph):
            piece = words(block.spans, style, min(room.width - 44, READING), block.line)
        else:
            piece = flow((block,), context, room.inside(44))
        shown = context.reveal(piece, block.step)
        parts.append((20.0 if parts else 0.0, shown))
    body = stacked(parts)
    color = theme.lamp if theme.name == "ink" else theme.accent
    bar = Box(QRectF(0, 8, 8, max(body.height - 16, 8)), fill=color, radius=4)
    pieces = [Piece(8, 0, (bar,)), body.moved(44, 0)]
    if quote.cite:
        cite = words(quote.cite, context.style("body", theme.ink2), room.width - 44, quote.line)
        pieces.append(cite.moved(44, body.height + 20))
    return joined(pieces)


def columns_piece(columns: Columns, context: Context, room: Room) -> Piece:
    """Columns of equal width side by side."""
    count = len(columns.columns)
    if not count:
        return Piece(0, 0)
    width = (room.width - 48.0 * (count - 1)) / count
    inner = room._replace(width=width, large=False)
    pieces = [
        flow(blocks, context, inner).moved(k * (width + 48.0), 0)
        for k, blocks in enumerate(columns.columns)
    ]
    return joined(pieces)


def _exercise(exercise: Exercise, context: Context, room: Room) -> Piece:
    """An exercise named among other things: its icon and its name."""
    style = context.style("item", context.theme.accent)
    name = f"{exercise_glyph(exercise.kind)}-bold"
    icon: Mark = Icon(name, QRectF(0, 10, 44, 44), style.color, style.ground)
    said = exercise.title or exercise.ref or exercise.question.strip().split("\n")[0]
    text = words(said, style, room.width - 68, exercise.line)
    return joined([Piece(44, 0, (icon,)), text.moved(68, 0)])
