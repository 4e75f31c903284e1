"""One figure and what it says; two figures side by side; or one sentence that fills the page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QRectF

from workshop.painting.charts.share import share_piece
from workshop.painting.draft import (
    LEFT,
    MEASURE,
    READING,
    RIGHT,
    Context,
    Draft,
    Piece,
    Sheet,
    column,
    stacked,
    words,
)
from workshop.painting.flow import Room, flow
from workshop.painting.layouts import body
from workshop.painting.layouts.common import finish, floor, parted, put_heading
from workshop.painting.marks import Box
from workshop.painting.text import natural_width
from workshop.painting.theme import stage_role
from workshop.slides.blocks import (
    Block,
    Chart,
    Columns,
    Heading,
    Paragraph,
    Spans,
    plain,
)
from workshop.slides.slide import Slide

_FIGURE_TOP, _LEAD_MIDDLE = 190.0, 394.0
_BESIDE = 816.0  # how wide a figure may be with its lead at column 7
_NUMBER = re.compile(r"^\W?\d[\d.,\s]*\W?(\s?\w{0,9}(\s\d[\d.,]*)?)?$")


def is_figure(spans: Spans) -> bool:
    """Whether words are a figure: begins with a number and is at most about ten signs long."""
    text = plain(spans).strip()
    return len(text) <= 14 and bool(_NUMBER.match(text))


def lay(slide: Slide, context: Context) -> Draft:
    """A figure with its lead; without a figure the page of running content."""
    parts = parted(slide.blocks)
    rest = (*parts.before, *parts.rest)
    pair = _pair(rest)
    if pair is not None:
        return _two(slide, context, pair)
    figure = next((b for b in slide.blocks if _figured(b)), None)
    if isinstance(figure, Heading):
        return _one(slide, context, figure)
    if parts.heading is not None and not rest:
        return _alone(slide, context)
    return body.lay(slide, context)


def _figured(block: Block) -> bool:
    return isinstance(block, Heading) and is_figure(block.spans)


def _pair(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], ...] | None:
    columns = next((b for b in blocks if isinstance(b, Columns)), None)
    if columns is None or len(columns.columns) != 2:
        return None
    if all(column and _figured(column[0]) for column in columns.columns):
        return columns.columns
    return None


# -- one figure -------------------------------------------------------------------------------


def _one(slide: Slide, context: Context, figure: Heading) -> Draft:
    sheet = Sheet(context)
    blocks = [block for block in slide.blocks if block is not figure]
    parts = parted(blocks)
    rest = [*parts.before, *parts.rest]
    lead = next((b for b in rest if isinstance(b, Paragraph)), None)
    others = [block for block in rest if block is not lead]
    low = floor(context, parts.source)
    if parts.heading is not None:
        put_heading(sheet, parts.heading)
    size, beside = _size(figure, lead, others, context)
    role = stage_role("figure", size)
    style = context.style(role, context.theme.accent)
    top = _FIGURE_TOP + (400 - role.line) / 2
    if lead is None and not others:
        top += 106  # alone it stands in the middle
    shown = words(figure.spans, style, MEASURE, figure.line)
    sheet.put(context.reveal(shown, figure.step), LEFT - size / 25, top)
    y = _lead_beside(sheet, lead, low) if beside else _lead_below(sheet, lead, low, others)
    _rest(sheet, others, max(y, 660.0) if beside else y, low)
    finish(sheet, slide, parts.source)
    return sheet.draft()


def _size(
    figure: Heading, lead: Paragraph | None, others: Sequence[Block], context: Context
) -> tuple[float, bool]:
    """How large the figure is, and whether its lead stands beside it rather than below."""
    widths = {
        size: natural_width(figure.spans, context.style(stage_role("figure", size)))
        for size in stage_role("figure").steps
    }
    if lead is not None:
        for size in stage_role("figure").steps if others else stage_role("figure").steps[:2]:
            if widths[size] <= _BESIDE:
                return size, True
    fitting = [size for size in widths if widths[size] <= MEASURE]
    largest = max(fitting, default=min(widths))
    return (min(largest, 300.0) if others else largest), False


def _lead(sheet: Sheet, lead: Paragraph, width: float) -> Piece:
    piece = words(lead.spans, sheet.context.style("lead"), width, lead.line, balanced=True)
    return sheet.context.reveal(piece, lead.step)


def _lead_beside(sheet: Sheet, lead: Paragraph | None, low: float) -> float:
    if lead is None:
        return _FIGURE_TOP + 400
    piece = _lead(sheet, lead, RIGHT - column(7))
    top = max(_FIGURE_TOP, _LEAD_MIDDLE - piece.height / 2)
    return max(sheet.put(piece, column(7), top, low), _FIGURE_TOP + 400)


def _lead_below(sheet: Sheet, lead: Paragraph | None, low: float, others: Sequence[Block]) -> float:
    top = _FIGURE_TOP + (380 if others else 470)
    if lead is None:
        return top
    piece = _lead(sheet, lead, READING)
    return sheet.put(piece, LEFT, min(top, low - piece.height), low) + 36


def _rest(sheet: Sheet, blocks: Sequence[Block], y: float, low: float) -> None:
    """A share bar across the page, then what else was written."""
    context = sheet.context
    parts: list[tuple[float, Piece]] = []
    running = [b for b in blocks if not isinstance(b, Chart) or b.kind != "share"]
    for chart in (b for b in blocks if isinstance(b, Chart) and b.kind == "share" and b.series):
        piece = share_piece(chart, context, MEASURE)
        parts.append((0.0, context.reveal(piece, chart.step)))
    if running:
        room = Room(MEASURE, low - y, large=False, color=context.theme.ink2)
        parts.append((28.0 if parts else 0.0, flow(running, context, room)))
    if not parts:
        return
    whole = stacked(parts)
    wanted = 720.0 if len(running) < len(blocks) else 690.0
    sheet.put(whole, LEFT, max(y, min(wanted, low - whole.height)), low)


# -- two figures, and none --------------------------------------------------------------------


def _two(slide: Slide, context: Context, columns: Sequence[Sequence[Block]]) -> Draft:
    """Two figures side by side with a line between them."""
    sheet = Sheet(context)
    parts = parted(slide.blocks)
    low = floor(context, parts.source)
    others = [b for b in (*parts.before, *parts.rest) if not isinstance(b, Columns)]
    put_heading(sheet, parts.heading)
    role = stage_role("figure", 280)
    edges = []
    for blocks, x in zip(columns, (LEFT, 1020.0), strict=True):
        figure, *rest = blocks
        assert isinstance(figure, Heading)
        style = context.style(role, context.theme.accent)
        shown = words(figure.spans, style, 780, figure.line)
        y = sheet.put(context.reveal(shown, figure.step), x - 10, 250)
        lead = [b for b in rest if isinstance(b, Paragraph)][:1]
        for paragraph in lead:
            y = sheet.put(_lead(sheet, paragraph, 780), x, y + 20, low)
        below = flow([b for b in rest if b not in lead], context, Room(780, 200, large=False))
        edges.append(sheet.put(below, x, y + 28, low) if below.height else y)
    sheet.add(Box(QRectF(958, 260, 4, max(edges) - 260), fill=context.theme.line))
    if others:
        _rest(sheet, others, max(edges) + 40, low)
    finish(sheet, slide, parts.source)
    return sheet.draft()


def _alone(slide: Slide, context: Context) -> Draft:
    """A heading and nothing else: one sentence in the middle of the page."""
    sheet = Sheet(context)
    parts = parted(slide.blocks)
    heading = parts.heading
    assert heading is not None
    piece = words(heading.spans, context.style("question"), READING, heading.line, balanced=True)
    low = floor(context, parts.source)
    if context.shows(heading.step):
        sheet.put(piece, LEFT, max(112.0, 506 - piece.height / 2), low)
    finish(sheet, slide, parts.source)
    return sheet.draft()
