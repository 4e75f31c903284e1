"""Pages of few words on ink: a quotation, and the plain page."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from workshop.painting.draft import LEFT, TOP, Context, Draft, Piece, Sheet, stacked, words
from workshop.painting.flow import Room, flow
from workshop.painting.layouts import body
from workshop.painting.layouts.common import finish, floor, parted, put_heading
from workshop.painting.marks import Box
from workshop.slides.blocks import Paragraph, Quote
from workshop.slides.slide import Slide

_WORDS = 184.0
_MIDDLE = 506.0


def quote(slide: Slide, context: Context) -> Draft:
    """A quotation beside the lamp's bar, who said it below, then what was added."""
    parts = parted(slide.blocks)
    rest = (*parts.before, *parts.rest)
    said = next((block for block in rest if isinstance(block, Quote)), None)
    if said is None:
        return body.lay(slide, context)
    sheet = Sheet(context)
    low = floor(context, parts.source)
    top = put_heading(sheet, parts.heading)
    speech = _speech(said, context)
    others = [block for block in rest if block is not said]
    below: list[tuple[float, Piece]] = []
    color = context.theme.ink2
    if said.cite:
        below.append((60.0, words(said.cite, context.style("body", color), 1500, said.line)))
    if others:
        gap = 24.0 if below else 60.0
        below.append((gap, flow(others, context, Room(1500, 300, large=False, color=color))))
    tail = stacked(below)
    first = top + 56 if parts.heading is not None else TOP
    y = max(
        first, min(_MIDDLE - (speech.height + tail.height) / 2, low - speech.height - tail.height)
    )
    bar = context.theme.lamp if context.theme.name == "ink" else context.theme.accent
    if context.shows(said.step):
        sheet.add(Box(QRectF(LEFT, y + 18, 10, max(speech.height - 12, 20)), fill=bar, radius=5))
        sheet.put(speech, _WORDS, y, low)
    sheet.put(tail, _WORDS, y + speech.height, low)
    finish(sheet, slide, parts.source)
    return sheet.draft()


def _speech(said: Quote, context: Context) -> Piece:
    style = context.style("quote")
    parts: list[tuple[float, Piece]] = []
    for block in said.blocks:
        if isinstance(block, Paragraph):
            piece = words(block.spans, style, 1560, block.line, balanced=True)
        else:
            piece = flow((block,), context, Room(1500, 400))
        parts.append((28.0 if parts else 0.0, context.reveal(piece, block.step)))
    return stacked(parts)


def blank(slide: Slide, context: Context) -> Draft:
    """The plain page; whatever was written on it is kept off the wall."""
    del slide
    return Draft(context.theme, ())
