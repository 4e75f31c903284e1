"""What all charts share: the plot and its scale, gridlines, labels, colours, numbers as said."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from workshop.painting.draft import Context, Piece, joined, words
from workshop.painting.marks import Mark, Stroke, Words
from workshop.painting.text import set_text
from workshop.painting.theme import stage_role, tokens
from workshop.slides.blocks import Chart, Series


class Plot(NamedTuple):
    """The room of a chart: where its lines run, and its scale."""

    left: float
    right: float
    top: float
    base: float
    most: float

    def y(self, value: float) -> float:
        """Where a value stands."""
        return self.base - (self.base - self.top) * min(max(value / self.most, 0.0), 1.05)


def first_of(chart: Chart) -> Series:
    """The first series that has a value at all."""
    return next(s for s in chart.series if any(value is not None for value in s.values))


def top_of(chart: Chart) -> float:
    """The value at the top of the scale: 100 for large percentages, else a round number."""
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


def grid(plot: Plot, unit: str, context: Context) -> list[Mark]:
    """Lines at zero, half and top, with their numbers at the left."""
    theme = context.theme
    style = context.style(stage_role("source", 32), theme.ink2)
    marks: list[Mark] = []
    for share in (0.0, 0.5, 1.0):
        y = plot.y(plot.most * share)
        marks.append(Stroke(((92, y), (plot.right, y)), theme.line if share else theme.dim, 3))
        word = number(plot.most * share) + (unit if share == 1.0 else "")
        marks.append(Words(set_text(word, style, 400), 0, y - style.role.line / 2))
    return marks


def foot(chart: Chart, plot: Plot, xs: Sequence[float], context: Context) -> list[Mark]:
    """The labels under the plot, each centred at its place."""
    style = context.style(stage_role("label").weighing(400), context.theme.ink2)
    gap = min((b - a for a, b in itertools.pairwise(xs)), default=400.0)
    marks: list[Mark] = []
    for x, label in zip(xs, chart.labels, strict=False):
        text = set_text(label, style, max(gap - 16, 160), align="center")
        marks.append(Words(text, x - max(gap - 16, 160) / 2, plot.base + 16))
    return marks


def with_note(piece: Piece, chart: Chart, context: Context, width: float) -> Piece:
    """A chart with its note below."""
    if not chart.note:
        return piece
    note = words(chart.note, context.style("body", context.theme.ink2), width, chart.line)
    return joined([piece, note.moved(0, piece.height + 28)])


def labels_of(chart: Chart, count: int) -> list[str]:
    """One label for each value, "" where the author gave none."""
    return [*chart.labels[:count], *[""] * (count - len(chart.labels))]


def spoken(series: Series, index: int, value: float, unit: str = "") -> str:
    """A value as it is printed: the author's words for it, else the number."""
    told = series.texts[index] if index < len(series.texts) else ""
    return told or number(value) + unit


def number(value: float) -> str:
    """A number as people write it: no needless zeros, thousands set apart."""
    return f"{value:,.0f}" if value == round(value) else f"{value:,.10g}"


def colors_of(context: Context, count: int) -> list[str]:
    """The colours of series on this ground, in the design's order."""
    if context.theme.name == "ink":
        data = tokens().data_ink
        known = [data["one"], data["two"], data["three"], data["four"]]
    else:
        data = tokens().data
        known = [data["one"], context.theme.lamp_text, data["three"], data["four"]]
    return [known[k % 4] for k in range(count)]
