"""The title page of a module: its place, its name, its picture, and what it is all for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF

from workshop.painting.draft import (
    HALF,
    HEIGHT,
    LEFT,
    MEASURE,
    Context,
    Draft,
    Piece,
    Sheet,
    column,
    stacked,
    words,
)
from workshop.painting.flow import Room, flow
from workshop.painting.layouts.common import parted, pictures_of, without_pictures
from workshop.painting.live import ModuleLines
from workshop.painting.marks import Image, Marks, Stroke, placed
from workshop.painting.theme import Role
from workshop.slides.blocks import Block, Paragraph, Picture
from workshop.slides.slide import Slide

translate = QCoreApplication.translate

_LABEL, _TITLE, _CHAIN = 112.0, 284.0, 868.0
_MOTIF, _MIDDLE = 236.0, 494.0
_OVER = 48.0
_LISTED = "Title"  # what lists call a title page; the page itself does not say it
_SUBTITLE = Role("body", "sans", 400, 46, 60)


def lay(slide: Slide, context: Context) -> Draft:
    """Label, title, subtitle; a picture on columns 7 to 12; the chain of outcomes at the foot."""
    sheet, theme = Sheet(context), context.theme
    parts = parted(slide.blocks)
    rest = (*parts.before, *parts.rest)
    pictures = pictures_of(rest)
    if pictures:
        _picture(sheet, pictures[0])
    width = 820.0 if pictures else MEASURE
    name = parts.heading.spans if parts.heading else slide.title
    line = parts.heading.line if parts.heading else slide.line
    title = words(name, context.style("title"), width, line, balanced=True)
    below = _below(without_pictures(rest), context, width - 60)
    gap = 40.0
    y = min(_TITLE, max(176.0, _CHAIN - 40 - title.height - gap - below.height))
    low = sheet.put(title, LEFT - 4, y, _CHAIN - 24)
    end = sheet.put(below, LEFT, low + gap, _CHAIN - 24)
    label = "" if slide.label == _LISTED else slide.label
    scope = translate("painting", "Social media plays a small part, done well")
    chain = _chain(context) if end <= _CHAIN - 8 else ()
    sheet.add(ModuleLines(theme, label, chain, scope, _LABEL))
    return sheet.draft()


def _below(blocks: Sequence[Block], context: Context, width: float) -> Piece:
    """The subtitle, and whatever else was written under the title."""
    color = context.theme.ink2
    parts: list[tuple[float, Piece]] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            piece = words(block.spans, context.style(_SUBTITLE, color), width, block.line)
        else:
            piece = flow((block,), context, Room(width, 300, large=False, color=color))
        parts.append((24.0 if parts else 0.0, context.reveal(piece, block.step)))
    return stacked(parts)


def _picture(sheet: Sheet, picture: Picture) -> None:
    """A motif runs to the foot of the page, half a column past its columns; an emblem stands."""
    own = sheet.context.pictures.size(picture.path)
    if own.isEmpty():
        rect = QRectF(column(7), _MOTIF, HALF, 516)
    else:
        hangs = own.height() > 0.8 * own.width()
        over = _OVER if hangs else 0.0
        room = QRectF(column(7) - over, _MOTIF, HALF + 2 * over, HEIGHT + 2 - _MOTIF)
        rect = placed(own, room, "fit", (0.5, 0.0))
        if not hangs:
            rect.moveTop(_MIDDLE - rect.height() / 2)
    if sheet.context.shows(picture.step):
        sheet.add(Image(picture.path, picture.alt, rect, sheet.context.theme))


def _chain(context: Context) -> Marks:
    """Conversations, trust, partnerships, a safer community: arrows between them."""
    sheet = Sheet(context)
    style = context.style("label")
    x = LEFT
    links = (
        translate("painting", "Conversations"),
        translate("painting", "Trust"),
        translate("painting", "Partnerships"),
        translate("painting", "Safer community"),
    )
    for k, word in enumerate(links):
        if k:
            y = _CHAIN + 22
            color = context.theme.dim
            sheet.add(Stroke(((x + 20, y), (x + 74, y)), color, 3))
            sheet.add(Stroke(((x + 66, y - 8), (x + 76, y), (x + 66, y + 8)), color, 3))
            x += 104
        piece = words(word, style, 800)
        sheet.put(piece, x, _CHAIN)
        x += piece.width
    return tuple(sheet.marks)
