"""Charts: zero-based, three gridlines, direct labels; series differ by shape, line and fill."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from workshop.painting.draft import Context, Piece, joined, words
from workshop.painting.marks import Box, Mark, Shape, Stripes, Stroke, Words
from workshop.painting.text import set_text
from workshop.painting.theme import Role, stage_role, tokens
from workshop.slides.blocks import Chart, Series

_DASHES: tuple[tuple[float, ...], ...] = ((), (24, 14), (6, 12), (28, 12, 6, 12))
_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class Plot:
    """The room of a chart: where its lines run, and its scale."""

    left: float
    right: float
    top: float
    base: float
    most: float

    def y(self, value: float) -> float:
        """Where a value stands."""
        return self.base - (self.base - self.top) * min(max(value / self.most, 0.0), 1.05)


def chart_piece(chart: Chart, context: Context, width: float, height: float) -> Piece:
    """A chart in ``width`` × ``height``."""
    if not any(value is not None for series in chart.series for value in series.values):
        return Piece(width, 0)
    if chart.kind == "share":
        return share_piece(chart, context, width)
    if chart.kind == "lines":
        return _lines(chart, context, width, height)
    if chart.kind == "steps":
        return _stairs(chart, context, width, height)
    if len(chart.series) == 1:
        return _rows(chart, context, width, height)
    return _groups(chart, context, width, height)


# -- share ------------------------------------------------------------------------------------


def share_piece(chart: Chart, context: Context, width: float, high: float = 64.0) -> Piece:
    """One bar in parts: the first solid, the second hatched, further ones outlined."""
    parts = _parts(chart)
    whole = sum(value for _, value in parts) or 1.0
    theme = context.theme
    marks: list[Mark] = [
        Box(QRectF(0, 0, width, high), fill=theme.page, edge=theme.dim, width=4),
    ]
    starts, x = [], 0.0
    for k, (_, value) in enumerate(parts):
        wide = width * value / whole
        starts.append(x)
        rect = QRectF(x, 0, wide, high)
        if k == 0:
            marks.append(Box(rect, fill=theme.accent))
        else:
            if k == 1:
                marks.append(Stripes(rect.adjusted(0, 4, -4, -4), theme.edge))
            marks.append(Box(rect, edge=theme.dim, width=4))
        x += wide
    labels = _share_labels([label for label, _ in parts], starts, context, width, chart.line)
    return joined(
        [Piece(width, high, tuple(marks), ((high, chart.line),)), labels.moved(0, high + 20)]
    )


def _parts(chart: Chart) -> list[tuple[str, float]]:
    first = chart.series[0]
    if len(chart.series) > 1:
        pairs = [(s.label, next((v for v in s.values if v is not None), 0.0)) for s in chart.series]
    else:
        labels = [*chart.labels, *[""] * len(first.values)]
        pairs = [(label, value or 0.0) for label, value in zip(labels, first.values, strict=False)]
    return [(label, max(value, 0.0)) for label, value in pairs]


def _share_labels(
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


# -- lines ------------------------------------------------------------------------------------


def _lines(chart: Chart, context: Context, width: float, height: float) -> Piece:
    aside = min(448.0, width * 0.34)
    plot = Plot(200.0, width - aside - 52, 58.0, height - 64, _top(chart))
    xs = _places(chart, plot)
    marks: list[Mark] = [*_grid(plot, chart.unit, context), *_foot(chart, plot, xs, context)]
    colors = _colors(context, len(chart.series))
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


def _top(chart: Chart) -> float:
    most = max(v for s in chart.series for v in s.values if v is not None)
    if chart.unit == "%" and 50 < most <= 100:
        return 100.0
    return _round_up(most)


def _round_up(value: float) -> float:
    """The next round number, so that its half is round too."""
    if value <= 0:
        return 1.0
    size = 10.0 ** (len(str(int(value))) - 1) if value >= 1 else 0.1
    while size > value:
        size /= 10
    return next(size * step for step in (1, 2, 4, 5, 6, 8, 10, 20) if size * step >= value)


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


def _grid(plot: Plot, unit: str, context: Context) -> list[Mark]:
    theme = context.theme
    style = context.style(stage_role("source", 32), theme.ink2)
    marks: list[Mark] = []
    for share in (0.0, 0.5, 1.0):
        y = plot.y(plot.most * share)
        marks.append(Stroke(((92, y), (plot.right, y)), theme.line if share else theme.dim, 3))
        word = number(plot.most * share) + (unit if share == 1.0 else "")
        marks.append(Words(set_text(word, style, 400), 0, y - style.role.line / 2))
    return marks


def _foot(chart: Chart, plot: Plot, xs: Sequence[float], context: Context) -> list[Mark]:
    style = context.style(stage_role("label").weighing(400), context.theme.ink2)
    gap = min((b - a for a, b in itertools.pairwise(xs)), default=400.0)
    marks: list[Mark] = []
    for x, label in zip(xs, chart.labels, strict=False):
        text = set_text(label, style, max(gap - 16, 160), align="center")
        marks.append(Words(text, x - max(gap - 16, 160) / 2, plot.base + 16))
    return marks


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
            text = set_text(_said(series, index, value), style, 400)
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
            said = _said(series, index, value, chart.unit)
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


# -- bars -------------------------------------------------------------------------------------


def _rows(chart: Chart, context: Context, width: float, height: float) -> Piece:
    """One series: bars across, the label left, the number at the end."""
    series = chart.series[0]
    count = len(series.values)
    pitch = min(140.0, max(64.0, (height - 96) / count))
    name_style, said_style = context.style("body"), context.style("item", context.theme.accent)
    names = [set_text(label, name_style, width * 0.4) for label in _labels(chart, count)]
    said = [
        set_text(_said(series, k, v, chart.unit), said_style, 600) if v is not None else None
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
    return _with_note(piece, chart, context, width)


def _groups(chart: Chart, context: Context, width: float, height: float) -> Piece:
    """Several series: bars side by side in groups, named at the right."""
    aside = min(448.0, width * 0.3)
    plot = Plot(140.0, width - aside - 52, 58.0, height - 64, _top(chart))
    count = max(len(s.values) for s in chart.series)
    slot = (plot.right - plot.left) / count
    xs = [plot.left + slot * (k + 0.5) for k in range(count)]
    colors = _colors(context, len(chart.series))
    marks: list[Mark] = [*_grid(plot, chart.unit, context), *_foot(chart, plot, xs, context)]
    wide = min(96.0, slot * 0.78 / len(chart.series))
    for k, series in enumerate(chart.series):
        style = context.style(stage_role("label"), colors[k])
        for index, value in enumerate(series.values):
            if value is None:
                continue
            left = xs[index] + wide * (k - len(chart.series) / 2) + 3
            top = plot.y(value)
            marks.extend(_bar(k, QRectF(left, top, wide - 6, plot.base - top), colors[k], context))
            text = set_text(_said(series, index, value), style, slot)
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


# -- steps ------------------------------------------------------------------------------------


def _stairs(chart: Chart, context: Context, width: float, height: float) -> Piece:
    """A staircase: the heights are the values, the words stand under each step."""
    series = chart.series[0]
    count = len(series.values)
    slot = width / count
    style, said_style = context.style("label"), context.style("item", context.theme.accent)
    names = [set_text(label, style, slot - 32) for label in _labels(chart, count)]
    foot = max((name.height for name in names), default=0.0) + 20
    base = max(height - foot, 120.0)
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
        text = set_text(_said(series, k, value, chart.unit), said_style, slot - 12)
        marks.append(Words(text, x + 4, top - 12 - text.height))
    marks.append(Stroke(((0, base), (width, base)), theme.dim, 3))
    low = base + foot
    piece = Piece(width, low, tuple(marks), ((low, chart.line),))
    return _with_note(piece, chart, context, width)


# -- shared -----------------------------------------------------------------------------------


def _with_note(piece: Piece, chart: Chart, context: Context, width: float) -> Piece:
    if not chart.note:
        return piece
    note = words(chart.note, context.style("body", context.theme.ink2), width, chart.line)
    return joined([piece, note.moved(0, piece.height + 28)])


def _labels(chart: Chart, count: int) -> list[str]:
    return [*chart.labels[:count], *[""] * (count - len(chart.labels))]


def _said(series: Series, index: int, value: float, unit: str = "") -> str:
    told = series.texts[index] if index < len(series.texts) else ""
    return told or number(value) + unit


def number(value: float) -> str:
    """A number as people write it: no needless zeros, thousands set apart."""
    return f"{value:,.0f}" if value == round(value) else f"{value:,.10g}"


def _colors(context: Context, count: int) -> list[str]:
    if context.theme.name == "ink":
        data = tokens().data_ink
        known = [data["one"], data["two"], data["three"], data["four"]]
    else:
        data = tokens().data
        known = [data["one"], context.theme.lamp_text, data["three"], data["four"]]
    return [known[k % 4] for k in range(count)]


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
