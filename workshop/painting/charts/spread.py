"""How many fall into each part of a scale from 0 to 100, with a line across it."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from workshop.painting.charts.plot import colors_of, number, with_note
from workshop.painting.draft import Context, Piece
from workshop.painting.marks import Box, Mark, Stroke, Words
from workshop.painting.text import set_text
from workshop.painting.theme import Role, stage_role
from workshop.slides.blocks import Chart

SCALE = 100.0
_STAGE = 1200.0  # a chart wider than this stands on a slide
_STEP = 20
_TOP, _UNDER = 64.0, 52.0  # above the bars for names and the mark, below them for the scale


def spread_piece(chart: Chart, context: Context, width: float, height: float) -> Piece:
    """Bars side by side in each part; the last series is solid, those before it outlined."""
    note_room = 96.0 if chart.note else 0.0
    base = height - _UNDER - note_room
    theme, colors = context.theme, colors_of(context, len(chart.series))[::-1]
    most = max((v for s in chart.series for v in s.values if v is not None), default=0.0) or 1.0
    slot = width / max(len(series.values) for series in chart.series)
    wide = slot * 0.84 / len(chart.series)
    marks: list[Mark] = []
    for k, series in enumerate(chart.series):
        for index, value in enumerate(series.values):
            if value:
                left = slot * index + slot * 0.06 + wide * k
                top = base - (base - _TOP) * value / most
                bar = QRectF(left + 2, top, wide - 4, base - top)
                marks.append(_bar(bar, colors[k], context, k == len(chart.series) - 1))
    marks.append(Stroke(((0, base), (width, base)), theme.dim, 2))
    marks += _scale(context, width, base)
    marks += _names(chart, context, colors, width)
    if chart.mark is not None:
        marks += _line(chart.mark, context, width, base)
    piece = Piece(width, base + _UNDER, tuple(marks), ((base + _UNDER, chart.line),))
    return with_note(piece, chart, context, width)


def _role(width: float) -> Role:
    """Labels as large as on any slide; a window's chart is narrow and makes do with less."""
    return stage_role("label" if width > _STAGE else "source")


def _bar(rect: QRectF, color: str, context: Context, solid: bool) -> Box:
    if solid:
        return Box(rect, fill=color)
    return Box(rect.adjusted(2, 2, -2, 0), fill=context.theme.page, edge=color, width=4)


def _scale(context: Context, width: float, base: float) -> list[Mark]:
    style = context.style(_role(width), context.theme.ink2)
    marks: list[Mark] = []
    for value in range(0, int(SCALE) + 1, _STEP):
        text = set_text(str(value), style, 200)
        left = width * value / SCALE - text.width / 2
        marks.append(Words(text, min(max(left, 0.0), width - text.width), base + 8))
    return marks


def _names(chart: Chart, context: Context, colors: list[str], width: float) -> list[Mark]:
    """Each series by its name beside a bar of its kind."""
    marks: list[Mark] = []
    left = 0.0
    for k, series in enumerate(chart.series):
        if series.label:
            bar = QRectF(left, 6, 24, 24)
            marks.append(_bar(bar, colors[k], context, k == len(chart.series) - 1))
            style = context.style(_role(width), context.theme.ink2)
            text = set_text(series.label, style, 600)
            marks.append(Words(text, left + 34, 18 - text.height / 2))
            left += 34 + text.width + 32
    return marks


def _line(value: float, context: Context, width: float, base: float) -> list[Mark]:
    """A dashed line across, its number above it where there is room."""
    ink = context.theme.ink
    x = width * min(max(value, 0.0), SCALE) / SCALE
    top = (x, _TOP - 14)
    marks: list[Mark] = [Stroke((top, (x, base)), ink, 4, (8.0, 6.0))]
    text = set_text(number(value), context.style(_role(width), ink), 300)
    marks.append(Words(text, min(max(x - text.width / 2, 0.0), width - text.width), 8))
    return marks
