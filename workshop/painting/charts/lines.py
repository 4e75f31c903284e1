"""Lines over time: dashes and points tell them apart, their names stand at their ends."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from PySide6.QtCore import QRectF

from workshop.painting.charts.plot import Plot, colors_of, foot, grid, spoken, top_of
from workshop.painting.draft import Context, Piece, joined, words
from workshop.painting.marks import Box, Mark, Shape, Stroke, Words
from workshop.painting.text import set_text
from workshop.painting.theme import Role, stage_role
from workshop.slides.blocks import Chart, Series

_DASHES: tuple[tuple[float, ...], ...] = ((), (24, 14), (6, 12), (28, 12, 6, 12))
_YEAR = re.compile(r"\d{4}")


def lines_piece(chart: Chart, context: Context, width: float, height: float) -> Piece:
    """Lines in a plot of ``width`` × ``height``."""
    aside = min(448.0, width * 0.34)
    plot = Plot(200.0, width - aside - 52, 58.0, height - 64, top_of(chart))
    xs = _places(chart, plot)
    marks: list[Mark] = [*grid(plot, chart.unit, context), *foot(chart, plot, xs, context)]
    colors = colors_of(context, len(chart.series))
    points = [
        [(x, plot.y(v)) for x, v in zip(xs, s.values, strict=False) if v is not None]
        for s in chart.series
    ]
    for k, line in enumerate(points):
        if len(line) > 1:
            marks.append(Stroke(tuple(line), colors[k], 9, _DASHES[k % 4]))
    tags = _Tags(context, plot, [dot for line in points for dot in line])
    for k, series in enumerate(chart.series):
        marks.extend(tags.along(series, points[k], colors[k], above=_above(chart, k)))
    for k, line in enumerate(points):
        marks.extend(_dot(k, x, y, colors[k], context.theme.page) for x, y in line)
    ends = _ends(chart, plot, points, colors, context, aside)
    return joined(
        [
            Piece(width, height, tuple(marks), ((height, chart.line),)),
            ends.moved(width - aside, 0),
        ]
    )


def _places(chart: Chart, plot: Plot) -> list[float]:
    """Where labels stand across: by their years when all have one, else evenly."""
    count = max([len(chart.labels), *(len(s.values) for s in chart.series)])
    found = [_YEAR.search(label) for label in chart.labels]
    years = [float(match.group()) for match in found if match is not None]
    if len(years) == count > 1 and all(a < b for a, b in itertools.pairwise(years)):
        span = years[-1] - years[0]
        return [plot.left + (plot.right - plot.left) * (y - years[0]) / span for y in years]
    step = (plot.right - plot.left) / max(count - 1, 1)
    return [plot.left + step * k for k in range(count)]


def _above(chart: Chart, index: int) -> bool:
    """Numbers stand above the line, except the lowest line's of two or more."""
    means = [sum(v or 0.0 for v in s.values) / max(len(s.values), 1) for s in chart.series]
    return len(means) == 1 or means[index] > min(means)


class _Tags:
    """The numbers along the lines, each in a box of the page's colour, none over another."""

    def __init__(self, context: Context, plot: Plot, dots: Sequence[tuple[float, float]]) -> None:
        self._context, self._plot = context, plot
        self._dots = dots
        self._taken: list[QRectF] = []

    def along(
        self, series: Series, points: Sequence[tuple[float, float]], color: str, *, above: bool
    ) -> list[Mark]:
        """The numbers of one line; the last one stands beside it."""
        style = self._context.style(stage_role("body").weighing(600), color)
        values = [(k, v) for k, v in enumerate(series.values) if v is not None]
        marks: list[Mark] = []
        for k, ((index, value), dot) in enumerate(zip(values[:-1], points, strict=False)):
            text = set_text(spoken(series, index, value), style, 400)
            aside = text.width / 2 + 24 if k else 0.0  # a rising line leaves room at the right
            rect = self._place(dot, text.width + 16, aside, above=above)
            if rect is not None:
                self._taken.append(rect)
                marks.append(Box(rect, fill=self._context.theme.page))
                marks.append(Words(text, rect.x() + 8, rect.y() - 6))
        return marks

    def _place(
        self, dot: tuple[float, float], width: float, aside: float, *, above: bool
    ) -> QRectF | None:
        """Above or below the point, wherever nothing else stands; None when both are taken."""
        x, y = dot
        over = QRectF(x - width / 2, y - 76, width, 46)
        under = QRectF(x - width / 2 + aside, y + 28, width, 46)
        others = [QRectF(a - 20, b - 20, 40, 40) for a, b in self._dots if (a, b) != dot]
        for rect in (over, under) if above else (under, over):
            free = not any(rect.intersects(other) for other in (*self._taken, *others))
            if free and rect.bottom() < self._plot.base - 2:
                return rect
        return None


def _ends(
    chart: Chart,
    plot: Plot,
    points: Sequence[Sequence[tuple[float, float]]],
    colors: Sequence[str],
    context: Context,
    width: float,
) -> Piece:
    """The last number and the name of each line, beside its end, and the note below."""
    wanted = []
    for k, series in enumerate(chart.series):
        values = [(i, v) for i, v in enumerate(series.values) if v is not None]
        if values:
            index, value = values[-1]
            said = spoken(series, index, value, chart.unit)
            end = _named(said, series.label, colors[k], context, width, chart.line)
            wanted.append((points[k][-1][1] - 46, end))
    wanted.sort(key=lambda pair: pair[0])
    pieces, low = [], 0.0
    for y, end in wanted:
        top = max(y, low)
        pieces.append(end.moved(0, top))
        low = top + end.height + 12
    if chart.note:
        note = words(chart.note, context.style("body"), width, chart.line)
        top = max(low + 12, min(plot.y(plot.most * 0.34), plot.base + 24 - note.height))
        rule = Stroke(((0, top), (width, top)), context.theme.rest, 3)
        pieces.append(joined([Piece(width, top, (rule,)), note.moved(0, top + 24)]))
    return joined(pieces)


def _named(said: str, label: str, color: str, context: Context, width: float, line: int) -> Piece:
    value = words(said, context.style("item", color), width, line)
    tight = Role("body", "sans", 400, context.role("body").size, 48)
    name = words(label, context.style(tight, color), width, line)
    return joined([value, name.moved(0, value.height)])


def _dot(index: int, x: float, y: float, color: str, page: str) -> Mark:
    """Discs, open squares, triangles, diamonds."""
    kind = index % 4
    if kind == 0:
        return Shape(((x, y),), color, radius=15)
    if kind == 1:
        square = ((x - 14, y - 14), (x + 14, y - 14), (x + 14, y + 14), (x - 14, y + 14))
        return Shape(square, page, color, 8)
    if kind == 2:
        return Shape(((x, y - 20), (x + 19, y + 14), (x - 19, y + 14)), color)
    return Shape(((x, y - 20), (x + 20, y), (x, y + 20), (x - 20, y)), color)
