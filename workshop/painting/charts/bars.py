"""Bars across for one series, in groups for several, and the staircase of steps."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from workshop.painting.charts.plot import (
    Plot,
    colors_of,
    first_of,
    foot,
    grid,
    labels_of,
    spoken,
    top_of,
    with_note,
)
from workshop.painting.draft import Context, Piece, joined, words
from workshop.painting.marks import Box, Mark, Stripes, Stroke, Words
from workshop.painting.text import set_text
from workshop.painting.theme import stage_role
from workshop.slides.blocks import Chart


def rows_piece(chart: Chart, context: Context, width: float, height: float) -> Piece:
    """One series: bars across, the label left, the number at the end."""
    series = first_of(chart)
    count = len(series.values)
    pitch = min(140.0, max(64.0, (height - 96) / count))
    name_style, said_style = context.style("body"), context.style("item", context.theme.accent)
    names = [set_text(label, name_style, width * 0.4) for label in labels_of(chart, count)]
    said = [
        set_text(spoken(series, k, v, chart.unit), said_style, 600) if v is not None else None
        for k, v in enumerate(series.values)
    ]
    left = max((name.width for name in names), default=0.0) + 36
    right = width - max((text.width for text in said if text), default=0.0) - 28
    most = max(v for v in series.values if v is not None) or 1.0
    marks: list[Mark] = [Stroke(((left, 0), (left, pitch * count)), context.theme.dim, 3)]
    for k, value in enumerate(series.values):
        middle = pitch * (k + 0.5)
        marks.append(Words(names[k], 0, middle - names[k].height / 2))
        text = said[k]
        if value is not None and text is not None:
            long = max((right - left) * max(value, 0.0) / most, 2.0)
            bar = QRectF(left, middle - pitch * 0.27, long, pitch * 0.54)
            marks.append(Box(bar, fill=context.theme.accent))
            marks.append(Words(text, left + long + 20, middle - text.height / 2))
    low = pitch * count
    piece = Piece(width, low, tuple(marks), ((low, chart.line),))
    return with_note(piece, chart, context, width)


def groups_piece(chart: Chart, context: Context, width: float, height: float) -> Piece:
    """Several series: bars side by side in groups, named at the right."""
    aside = min(448.0, width * 0.3)
    plot = Plot(140.0, width - aside - 52, 58.0, height - 64, top_of(chart))
    count = max(len(s.values) for s in chart.series)
    slot = (plot.right - plot.left) / count
    xs = [plot.left + slot * (k + 0.5) for k in range(count)]
    colors = colors_of(context, len(chart.series))
    marks: list[Mark] = [*grid(plot, chart.unit, context), *foot(chart, plot, xs, context)]
    wide = min(96.0, slot * 0.78 / len(chart.series))
    for k, series in enumerate(chart.series):
        style = context.style(stage_role("label"), colors[k])
        for index, value in enumerate(series.values):
            if value is None:
                continue
            left = xs[index] + wide * (k - len(chart.series) / 2) + 3
            top = plot.y(value)
            marks.extend(_bar(k, QRectF(left, top, wide - 6, plot.base - top), colors[k], context))
            text = set_text(spoken(series, index, value), style, slot)
            marks.append(Words(text, left + (wide - 6 - text.width) / 2, top - 46))
    names = []
    for k, series in enumerate(chart.series):
        swatch = Piece(44, 44, _bar(k, QRectF(0, 10, 36, 36), colors[k], context))
        name = words(series.label, context.style("body", colors[k]), aside - 60, chart.line)
        names.append(joined([swatch, name.moved(60, 0)]))
    stack, y = [], 58.0
    for name in names:
        stack.append(name.moved(width - aside, y))
        y += name.height + 20
    piece = Piece(width, height, tuple(marks), ((height, chart.line),))
    return joined([piece, *stack])


def _bar(index: int, rect: QRectF, color: str, context: Context) -> tuple[Mark, ...]:
    """Bars are solid, outlined or hatched, in this order."""
    if index % 3 == 0:
        return (Box(rect, fill=color),)
    outline = Box(rect, fill=context.theme.page, edge=color, width=5)
    if index % 3 == 1:
        return (outline,)
    return (outline, Stripes(rect.adjusted(5, 5, -5, -5), color, 4, 14))


def stairs_piece(chart: Chart, context: Context, width: float, height: float) -> Piece:
    """A staircase: the heights are the values, the words stand under each step."""
    series = first_of(chart)
    count = len(series.values)
    slot = width / count
    style, said_style = context.style("label"), context.style("item", context.theme.accent)
    names = [set_text(label, style, slot - 32) for label in labels_of(chart, count)]
    under = max((name.height for name in names), default=0.0) + 20
    base = max(height - under, 120.0)
    most = max(v for v in series.values if v is not None) or 1.0
    theme = context.theme
    marks: list[Mark] = []
    for k, value in enumerate(series.values):
        x = slot * k
        marks.append(Words(names[k], x + 4, base + 16))
        if value is None:
            continue
        top = base - (base - 84) * max(value, 0.0) / most
        marks.append(Box(QRectF(x, top, slot - 12, base - top), fill=theme.accent_tint))
        marks.append(Box(QRectF(x, top, slot - 12, 10), fill=theme.accent))
        text = set_text(spoken(series, k, value, chart.unit), said_style, slot - 12)
        marks.append(Words(text, x + 4, top - 12 - text.height))
    marks.append(Stroke(((0, base), (width, base)), theme.dim, 3))
    low = base + under
    piece = Piece(width, low, tuple(marks), ((low, chart.line),))
    return with_note(piece, chart, context, width)
