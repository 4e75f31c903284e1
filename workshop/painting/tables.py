"""Tables: a strong rule under the header, light rules under the rows, no vertical lines."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from workshop.painting.draft import Context, Piece, joined, words
from workshop.painting.marks import Box
from workshop.painting.text import Align, Style, natural_width
from workshop.painting.theme import stage_role
from workshop.slides.blocks import Spans, Table

_SIZES = (46.0, 42.0, 40.0)
_ROWS = (116.0, 88.0, 68.0)
_GAP = 48.0


def table_piece(table: Table, context: Context, width: float) -> Piece:
    """A table ``width`` wide; the first column is set semibold."""
    level = min(context.level, len(_SIZES) - 1)
    role = stage_role("body", _SIZES[level])
    head = context.style("label", context.theme.ink2)
    cell, first = context.style(role), context.style(role.weighing(600))
    columns = max([len(table.header), *(len(row) for row in table.rows)], default=0)
    if not columns:
        return Piece(width, 0)
    widths = _widths(_needs(table, columns, head, cell, first), width)
    aligns = tuple(_align(table, k) for k in range(columns))
    pieces: list[Piece] = []
    y = 0.0
    if any(table.header):
        y = _row(pieces, table.header, [head] * columns, widths, aligns, 0.0, table.line)
        y += 16
        pieces.append(_rule(y, width, 4, context.theme.ink))
        y += 4
    styles = [first, *[cell] * (columns - 1)]
    for row in table.rows:
        cells: list[Piece] = []
        low = _row(cells, row, styles, widths, aligns, 0.0, table.line)
        high = max(_ROWS[level], low + 24)
        pieces.extend(part.moved(0, y + (high - 2 - low) / 2) for part in cells)
        y += high
        pieces.append(_rule(y - 2, width, 2, context.theme.line))
    whole = joined(pieces)
    cut = (table.line,) if whole.cut else ()
    return Piece(width, y, whole.marks, ((y, table.line),), cut)


def _row(
    pieces: list[Piece],
    row: Sequence[Spans],
    styles: Sequence[Style],
    widths: Sequence[float],
    aligns: Sequence[Align],
    y: float,
    line: int,
) -> float:
    """Set the cells of a row at ``y``; returns the lowest edge."""
    x, low = 0.0, y
    for spans, style, width, align in zip(row, styles, widths, aligns, strict=False):
        piece = words(spans, style, width, line, align=align)
        pieces.append(piece.moved(x, y))
        low = max(low, y + piece.height)
        x += width + _GAP
    return low


def _rule(y: float, width: float, height: float, color: str) -> Piece:
    return Piece(width, y + height, (Box(QRectF(0, y, width, height), fill=color),))


def _align(table: Table, column: int) -> Align:
    known = table.align[column] if column < len(table.align) else ""
    return known or "left"


def _needs(table: Table, columns: int, head: Style, cell: Style, first: Style) -> list[float]:
    """How wide each column would like to be."""
    needs = [40.0] * columns
    for k, spans in enumerate(table.header):
        needs[k] = max(needs[k], natural_width(spans, head))
    for row in table.rows:
        for k, spans in enumerate(row):
            needs[k] = max(needs[k], natural_width(spans, cell if k else first))
    return needs


def _widths(needs: Sequence[float], width: float) -> list[float]:
    """Share the width: what is left over goes to all alike, what lacks is taken from the widest."""
    room = width - _GAP * (len(needs) - 1)
    spare = room - sum(needs)
    if spare >= 0:
        return [need + spare / len(needs) for need in needs]
    small = [need for need in needs if need <= room / len(needs)]
    rest, wide = room - sum(small), sum(needs) - sum(small)
    fair = room / len(needs)
    return [need if need <= fair else rest * need / wide for need in needs]
