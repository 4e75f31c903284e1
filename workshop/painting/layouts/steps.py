"""Steps: a numbered list in which one item is spoken about and the others wait, dimmed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

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
from workshop.slides.blocks import Block, Item, Items, Picture
from workshop.slides.slide import Slide

_NUMBER, _WORDS = 164.0, 232.0
_PITCHES = (84.0, 76.0, 66.0)
_WIDE = 1400.0  # a list without a picture beside it


@dataclass(frozen=True, slots=True)
class _Look:
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
    if items is None or not _stepped(items):
        return body.lay(slide, context)
    sheet = Sheet(context)
    current = _current(items, context.step, slide.steps)
    pictures = _pictures(items, rest, current)
    seen = bool(pictures_of(rest)) or any(pictures_of(item.blocks) for item in items.items)
    width = 760.0 if seen else _WIDE
    low = floor(context, parts.source, HALF)
    top = put_heading(sheet, parts.heading)
    y = top + 84 if parts.heading is not None else TOP
    look = _look(context, items, width, current)
    others = [b for b in without_pictures(rest) if b is not items]
    if context.level:
        y -= 24.0 * context.level
    y = _list(sheet, items, look, y, low)
    if others:
        room = Room(width, low - y - 20, large=False)
        sheet.put(flow(others, context, room), LEFT, y + 20, low)
    if pictures:
        _picture(sheet, pictures, min(top + 84, 268.0), low)
    source = source_piece(context, parts.source, HALF)
    long = source is not None and source.height > 80
    finish(
        sheet, slide, parts.source,
        x=_NUMBER if not long else LEFT, width=MEASURE if not seen or long else HALF - 20,
    )  # fmt: skip
    return sheet.draft()


def _stepped(items: Items) -> bool:
    """Whether the items appear one after another; a list that stands at once is running content."""
    return any(item.step for item in items.items) or items.ordered


def _current(items: Items, step: int, steps: int) -> int | None:
    """The item spoken about: step by step the next one, or the one that came last; None: all."""
    if not any(item.step for item in items.items):
        return min(step, len(items.items) - 1) if steps else None
    come = [(item.step, k) for k, item in enumerate(items.items) if item.step <= step]
    if not come or (max(come)[0] == 0 and len(come) > 1):
        return None
    return max(come)[1]


def _look(context: Context, items: Items, width: float, current: int | None) -> _Look:
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
    return y + height + (24.0 if context.level == 0 else 14.0)


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
