"""A share: one bar in parts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from workshop.painting.charts.plot import spoken
from workshop.painting.draft import Context, Piece, joined, stacked, words
from workshop.painting.marks import Box, Mark, Stripes
from workshop.slides.blocks import Chart


def share_piece(chart: Chart, context: Context, width: float, *, told: bool = False) -> Piece:
    """One bar in parts: the first solid, the second hatched, further ones outlined.

    ``told`` prints the values over a higher bar; without, something larger on the page says them.
    """
    parts = _parts(chart)
    whole = sum(value for _, value in parts) or 1.0
    theme, high = context.theme, 104.0 if told else 64.0
    marks: list[Mark] = [Box(QRectF(0, 0, width, high), fill=theme.page, edge=theme.dim, width=4)]
    starts, x = [], 0.0
    for k, (_, value) in enumerate(parts):
        rect = QRectF(x, 0, width * value / whole, high)
        starts.append(x)
        x += rect.width()
        if k == 0:
            marks.append(Box(rect, fill=theme.accent))
            continue
        if k == 1:
            marks.append(Stripes(rect.adjusted(0, 4, -4, -4), theme.edge))
        marks.append(Box(rect, edge=theme.dim, width=4))
    labels = _labels([label for label, _ in parts], starts, context, width, chart.line)
    bar = Piece(width, high, tuple(marks), ((high, chart.line),))
    stack = [(0.0, bar), (20.0, labels)]
    if told:
        stack.insert(0, (0.0, _values(chart, parts, starts, context, width)))
        stack[1] = (16.0, bar)
    return stacked(stack)


def _values(
    chart: Chart,
    parts: Sequence[tuple[str, float]],
    starts: Sequence[float],
    context: Context,
    width: float,
) -> Piece:
    """The values over their parts; one without room is left to the label below."""
    ends = [*starts[1:], width]
    series = chart.series[0]
    pieces = []
    for k, (_, value) in enumerate(parts):
        said = spoken(series, k if len(chart.series) == 1 else 0, value, chart.unit)
        color = context.theme.ink if k else context.theme.accent
        piece = words(said, context.style("item", color), width, chart.line)
        if piece.width <= ends[k] - starts[k]:
            pieces.append(piece.moved(starts[k], 0))
    return joined(pieces)


def _parts(chart: Chart) -> list[tuple[str, float]]:
    first = chart.series[0]
    if len(chart.series) > 1:
        pairs = [(s.label, next((v for v in s.values if v is not None), 0.0)) for s in chart.series]
    else:
        labels = [*chart.labels, *[""] * len(first.values)]
        pairs = [(label, value or 0.0) for label, value in zip(labels, first.values, strict=False)]
    return [(label, max(value, 0.0)) for label, value in pairs]


def _labels(
    labels: Sequence[str], starts: Sequence[float], context: Context, width: float, line: int
) -> Piece:
    """Labels below the parts, left edges together; one that finds no room moves to the left."""
    style = context.style("label")
    pieces, limit = [], width
    for label, start in reversed(list(zip(labels, starts, strict=True))):
        shown = words(label, style, max(limit, 200.0), line)
        left = start + (4 if start else 0)
        if left + shown.width > limit:
            left = limit - shown.width
        if left < 0:
            shown, left = words(label, style, max(limit - start, 200.0), line), start
        pieces.append(shown.moved(left, 0))
        limit = left - 32
    return joined(pieces)
