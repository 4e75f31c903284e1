"""Which chart is drawn for a chart block."""

from __future__ import annotations

from workshop.painting.charts.bars import groups_piece, rows_piece, stairs_piece
from workshop.painting.charts.lines import lines_piece
from workshop.painting.charts.share import share_piece
from workshop.painting.charts.spread import spread_piece
from workshop.painting.draft import Context, Piece
from workshop.slides.blocks import Chart


def chart_piece(chart: Chart, context: Context, width: float, height: float) -> Piece:
    """A chart in ``width`` × ``height``."""
    if not any(value is not None for series in chart.series for value in series.values):
        return Piece(width, 0)
    if chart.kind == "share":
        return share_piece(chart, context, width, told=True)
    if chart.kind == "spread":
        return spread_piece(chart, context, width, height)
    if chart.kind == "lines":
        return lines_piece(chart, context, width, height)
    if chart.kind == "steps":
        return stairs_piece(chart, context, width, height)
    if len(chart.series) == 1:
        return rows_piece(chart, context, width, height)
    return groups_piece(chart, context, width, height)
