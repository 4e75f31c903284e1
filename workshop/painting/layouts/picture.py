"""A picture beside words on half the page, or over the whole page with a band for its caption."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF

from workshop.painting.draft import (
    FOOT,
    HEIGHT,
    LEFT,
    MEASURE,
    READING,
    WIDTH,
    Context,
    Draft,
    Piece,
    Sheet,
    stacked,
    words,
)
from workshop.painting.flow import Room, flow
from workshop.painting.layouts import body
from workshop.painting.layouts.common import (
    Parts,
    finish,
    floor,
    parted,
    pictures_of,
    source_piece,
    without_pictures,
)
from workshop.painting.live import Footer
from workshop.painting.marks import Box, Image, placed
from workshop.painting.theme import stage_theme
from workshop.slides.blocks import Heading, Picture
from workshop.slides.slide import Slide

_HALF = 960.0
_WORDS, _WIDE = 1080.0, 720.0
_MARGIN = 72.0
_MIDDLE = 514.0


def lay(slide: Slide, context: Context) -> Draft:
    """One picture; with several, or with none, the page of running content."""
    parts = parted(slide.blocks)
    rest = (*parts.before, *parts.rest)
    pictures = pictures_of(rest)
    if len(pictures) != 1:
        return body.lay(slide, context)
    if slide.full or pictures[0].full:
        return _full(slide, context, parts, pictures[0])
    return _half(slide, context, parts, pictures[0])


def _half(slide: Slide, context: Context, parts: Parts, picture: Picture) -> Draft:
    sheet = Sheet(context)
    ink = stage_theme("ink")
    ground = ink.page if context.theme.name == "paper" else ink.panel
    half = QRectF(0, 0, _HALF, HEIGHT)
    sheet.add(Box(half, fill=ground))
    own = context.pictures.size(picture.path)
    bleeds = not own.isEmpty() and 0.62 <= own.width() / own.height() <= 1.12
    rect = half if bleeds else half.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
    if own.isEmpty():
        rect = QRectF(_MARGIN, 310, _HALF - 2 * _MARGIN, 459)
    if context.shows(picture.step):
        how: Literal["fit", "fill"] = "fill" if bleeds else "fit"
        sheet.add(Image(picture.path, picture.alt, rect, ink, how, ground=ground))
    low = floor(context, parts.source, _WIDE)
    piece = _words(parts, context)
    sheet.put(piece, _WORDS, max(96.0, min(_MIDDLE, low / 2 + 24) - piece.height / 2), low)
    finish(sheet, slide, parts.source, x=_WORDS, width=_WIDE, footer_at=_WORDS)
    return sheet.draft()


def _words(parts: Parts, context: Context) -> Piece:
    stack: list[tuple[float, Piece]] = []
    if parts.heading is not None:
        stack.append((0.0, _heading(parts.heading, context, _WIDE)))
    rest = without_pictures((*parts.before, *parts.rest))
    if rest:
        content = flow(rest, context, Room(_WIDE, 500, large=False))
        stack.append((36.0 if stack else 0.0, content))
    return stacked(stack)


def _heading(heading: Heading, context: Context, width: float) -> Piece:
    style = context.style("heading")
    piece = words(heading.spans, style, width, heading.line, balanced=True)
    return context.reveal(piece, heading.step)


def _full(slide: Slide, context: Context, parts: Parts, picture: Picture) -> Draft:
    """The picture over the page; what is said stands in a band at the foot."""
    sheet = Sheet(context)
    band = _band(parts, context)
    height = band.height + 36 + 36 + (HEIGHT - FOOT) if band.height else 0.0
    page = QRectF(0, 0, WIDTH, HEIGHT)
    own = context.pictures.size(picture.path)
    rect = page
    how: Literal["fit", "fill"] = "fill"
    if own.isEmpty():
        rect = QRectF(LEFT, 96, MEASURE, HEIGHT - max(height, 96) - 144)
    elif not 1.45 <= own.width() / own.height() <= 2.2:
        how = "fit"
        rect = placed(own, QRectF(0, 0, WIDTH, HEIGHT - height), "fit", (0.5, 0.5))
    if context.shows(picture.step):
        sheet.add(Image(picture.path, picture.alt, rect, context.theme, how))
    if band.height:
        top = HEIGHT - height
        sheet.add(Box(QRectF(0, top, WIDTH, height), fill=context.theme.page))
        sheet.put(band, LEFT, top + 36, FOOT - 12)
        sheet.add(Footer(context.theme, slide.mark))
    return sheet.draft()


def _band(parts: Parts, context: Context) -> Piece:
    stack: list[tuple[float, Piece]] = []
    if parts.heading is not None:
        role = context.role("item")
        heading = words(parts.heading.spans, context.style(role), MEASURE, parts.heading.line)
        stack.append((0.0, heading))
    rest = without_pictures((*parts.before, *parts.rest))
    if rest:
        room = Room(READING, 300, large=False, color=context.theme.ink2)
        stack.append((8.0 if stack else 0.0, flow(rest, context, room)))
    source = source_piece(context, parts.source)
    if source is not None:
        stack.append((16.0 if stack else 0.0, source))
    return stacked(stack)
