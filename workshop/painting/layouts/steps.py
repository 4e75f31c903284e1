"""Steps: a numbered list in which one item is spoken about and the others wait, dimmed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from workshop.painting.draft import (
    FOOT,
    HALF,
    LEFT,
    MEASURE,
    TOP,
    Context,
    Draft,
    Sheet,
    Spill,
    column,
    words,
)
from workshop.painting.flow import Room, flow
from workshop.painting.layouts import body
from workshop.painting.layouts.common import (
    finish,
    floor,
    parted,
    pictures_of,
    put_heading,
    source_piece,
    without_pictures,
)
from workshop.painting.marks import Box, Image, placed
from workshop.painting.theme import Role
from workshop.slides.blocks import Block, Item, Items, Paragraph, Picture, Spans, plain
from workshop.slides.slide import Slide

_NUMBER, _WORDS = 164.0, 232.0
_PITCHES = (84.0, 76.0, 66.0)
_GAPS = (24.0, 14.0)
_WIDE = 1400.0  # a list without a picture beside it


class _Look(NamedTuple):
    """How the list stands: its roles, its pitch, its width, and who is spoken about."""

    role: Role
    pitch: float
    width: float
    current: int | None


def lay(slide: Slide, context: Context) -> Draft:
    """The list of steps with its current item; without a list the page of running content."""
    parts = parted(slide.blocks)
    rest = (*parts.before, *parts.rest)
    items = next((block for block in rest if isinstance(block, Items)), None)
    if items is None or not items.items or not (_stepped(items) or slide.steps):
        return body.lay(slide, context)
    sheet = Sheet(context)
    current = _current(items, context.step, slide.steps)
    pictures = _pictures(items, rest, current)
    seen = bool(pictures_of(rest)) or any(pictures_of(item.blocks) for item in items.items)
    width = 760.0 if seen else _WIDE
    beside = seen and _short(context, parts.source)
    low = floor(context, parts.source)
    top = put_heading(sheet, parts.heading)
    y = top + 84 if parts.heading is not None else TOP
    look = _look(context, width, current)
    others = [b for b in without_pictures(rest) if b is not items]
    if context.level:
        y -= 24.0 * context.level
    most = _list(Sheet(context), items, look._replace(current=_longest(items)), y, 1e6)
    y = _list(sheet, items, look, y, low)
    if current is not None and most - _GAPS[0] > low + 0.5:  # one size for all its steps
        sheet.spills.append(Spill(items.items[_longest(items)].line, "tall"))
    if others:
        room = Room(width, low - y - 20, large=False)
        sheet.put(flow(others, context, room), LEFT, y + 20, low)
    if pictures:
        _picture(sheet, pictures, min(top + 84, 268.0), low)
    x, wide = (_NUMBER, HALF - 20) if beside else (LEFT, MEASURE)
    finish(sheet, slide, parts.source, x=x, width=wide)
    return sheet.draft()


def _short(context: Context, source: Spans) -> bool:
    """Whether the source is one line under the list, its left edge with the numbers."""
    piece = source_piece(context, source, HALF - 20)
    return piece is not None and piece.height < 40


def _stepped(items: Items) -> bool:
    """Whether the items appear one after another; a list that stands at once is running content."""
    return any(item.step for item in items.items) or (items.ordered and bool(items.items))


def _current(items: Items, step: int, steps: int) -> int | None:
    """The item spoken about: step by step the next one, or the one that came last; None: all."""
    if not any(item.step for item in items.items):
        return min(step, len(items.items) - 1) if steps else None
    come = [(item.step, k) for k, item in enumerate(items.items) if item.step <= step]
    if not come or (max(come)[0] == 0 and len(come) > 1):
        return None
    return max(come)[1]


def _look(context: Context, width: float, current: int | None) -> _Look:
    pitch = _PITCHES[min(context.level, 2)]
    return _Look(context.role("item"), pitch, width, current)


def _list(sheet: Sheet, items: Items, look: _Look, y: float, low: float) -> float:
    at_once = look.current is None and not any(item.step for item in items.items)
    for k, item in enumerate(items.items):
        number = f"{items.start + k}" if items.ordered else "•"
        if k == look.current or (at_once and _said(item)):
            y = _open(sheet, item, number, look, y, low, bar=not at_once)
        else:
            y = _closed(sheet, item, number, look, y, low)
    return y


def _longest(items: Items) -> int:
    """The item that has most to say."""
    lengths = [
        sum(len(plain(block.spans)) for block in item.blocks if isinstance(block, Paragraph))
        for item in items.items
    ]
    return lengths.index(max(lengths))


def _said(item: Item) -> tuple[Block, ...]:
    return without_pictures(item.blocks)


def _open(
    sheet: Sheet, item: Item, number: str, look: _Look, y: float, low: float, *, bar: bool = True
) -> float:
    """The item spoken about, with its sentence and the accent bar."""
    context = sheet.context
    style = context.style(look.role)
    width = look.width - (_WORDS - _NUMBER)
    name = words(item.spans, style, width, item.line)
    said = flow(_said(item), context, Room(width, 300, large=False))
    inner = name.height + (8 + said.height if said.height else 0)
    height = inner + (12 if said.height else 8)
    if bar:
        sheet.add(Box(QRectF(LEFT, y, 10, height), fill=context.theme.accent, radius=5))
    sheet.put(words(number, style, 200), _NUMBER, y + 4)
    sheet.put(name, _WORDS, y + 4, low)
    sheet.put(said, _WORDS, y + 12 + name.height, low)
    return y + height + _GAPS[min(context.level, 1)]


def _closed(sheet: Sheet, item: Item, number: str, look: _Look, y: float, low: float) -> float:
    """An item that waits or has been: dimmed once another is spoken about."""
    context = sheet.context
    color = context.theme.ink if look.current is None else context.theme.dim
    style = context.style(look.role.weighing(400), color)
    name = words(item.spans, style, look.width - (_WORDS - _NUMBER), item.line)
    sheet.put(words(number, style, 200), _NUMBER, y)
    sheet.put(name, _WORDS, y, low)
    return y + name.height + look.pitch - look.role.line


def _pictures(items: Items, rest: Sequence[Block], current: int | None) -> tuple[Picture, ...]:
    """The picture of the item spoken about, else those that stand beside the whole list."""
    own = pictures_of(items.items[current].blocks) if current is not None else ()
    return own[:1] or pictures_of(rest)[:1]


def _picture(sheet: Sheet, pictures: Sequence[Picture], y: float, low: float) -> None:
    room = QRectF(column(7), y, HALF, min(low, FOOT - 24) - y)
    for picture in pictures:
        own = sheet.context.pictures.size(picture.path)
        rect = QRectF(room.x(), y + 60, HALF, 420)
        if not own.isEmpty():
            rect = placed(own, room, "fit", (0.5, 0.5))
        if sheet.context.shows(picture.step):
            sheet.add(Image(picture.path, picture.alt, rect, sheet.context.theme))
