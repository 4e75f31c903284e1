"""Two things side by side in panels, with remarks below: before and after, ours and theirs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF

from workshop.painting.draft import LEFT, MEASURE, TOP, Context, Draft, Piece, Sheet, words
from workshop.painting.flow import Room, flow
from workshop.painting.layouts import body
from workshop.painting.layouts.common import finish, floor, parted, put_heading
from workshop.painting.marks import Box
from workshop.painting.theme import StageTheme
from workshop.slides.blocks import Block, Columns, Heading, Items, Paragraph, Spans
from workshop.slides.slide import Slide

_GAP = 48.0
_ACROSS, _DOWN = 47.0, 43.0


class _Side(NamedTuple):
    """One side: its label, what stands in the panel, the remarks below it."""

    label: Spans
    line: int
    panel: tuple[Block, ...]
    remarks: tuple[Block, ...]


def lay(slide: Slide, context: Context) -> Draft:
    """The panels are equally high; the last one is the one meant."""
    parts = parted(slide.blocks)
    rest = (*parts.before, *parts.rest)
    columns = next((block for block in rest if isinstance(block, Columns)), None)
    if columns is None or len(columns.columns) < 2:
        return body.lay(slide, context)
    sheet = Sheet(context)
    low = floor(context, parts.source)
    top = put_heading(sheet, parts.heading)
    y = top + (36 if parts.heading is not None else 0) - (12 if context.level else 0)
    others = [block for block in rest if block is not columns]
    if others:
        piece = flow(others, context, Room(MEASURE, 200, large=False))
        y = sheet.put(piece, LEFT, y, low) + 28
    _columns(sheet, [_side(blocks) for blocks in columns.columns], max(y, TOP), low)
    finish(sheet, slide, parts.source)
    return sheet.draft()


def _side(blocks: Sequence[Block]) -> _Side:
    label: Spans = ()
    line = blocks[0].line if blocks else 0
    content = list(blocks)
    first = content[0] if content else None
    if isinstance(first, Heading) or (isinstance(first, Paragraph) and _is_label(first)):
        label, content = first.spans, content[1:]
    marked = [b for b in content if isinstance(b, Items) and any(i.mark for i in b.items)]
    panel = tuple(b for b in content if b not in marked)
    return _Side(label, line, panel, tuple(marked))


def _is_label(paragraph: Paragraph) -> bool:
    """Whether a paragraph is all strong: the short form of a small heading."""
    return all(run.strong or not run.text.strip() for run in paragraph.spans)


def _columns(sheet: Sheet, sides: Sequence[_Side], y: float, low: float) -> None:
    context = sheet.context
    width = (MEASURE - _GAP * (len(sides) - 1)) / len(sides)
    panels = [_panel(side, context, width, k == len(sides) - 1) for k, side in enumerate(sides)]
    remarks = [
        flow(side.remarks, context, Room(width, 300, large=False)) if side.remarks else None
        for side in sides
    ]
    height = max(panel.height for panel in panels)
    fewest = 300.0 if any(remarks) and context.level == 0 else 0.0
    room = max((piece.height + 42 for piece in remarks if piece), default=0.0)
    height = max(height, min(fewest, low - y - room))
    for k, (panel, remark) in enumerate(zip(panels, remarks, strict=True)):
        x = LEFT + k * (width + _GAP)
        last = k == len(sides) - 1
        sheet.add(_frame(QRectF(x, y, width, height), context.theme, last))
        sheet.put(panel, x, y, low)
        if remark is not None:
            sheet.put(remark, x, y + height + 42 - (14 if context.level else 0), low)


def _frame(rect: QRectF, theme: StageTheme, meant: bool) -> Box:
    if meant:
        return Box(rect, fill=theme.accent_tint, edge=theme.accent, width=3, radius=20)
    return Box(rect, edge=theme.edge, width=3, radius=20)


def _panel(side: _Side, context: Context, width: float, meant: bool) -> Piece:
    theme = context.theme
    ground = theme.accent_tint if meant else theme.page
    inner = width - 2 * _ACROSS
    pieces: list[Piece] = []
    y = _DOWN if context.level == 0 else _DOWN - 15
    down = y
    if side.label:
        style = context.style("label", theme.accent if meant else theme.ink2, ground)
        label = words(side.label, style, inner, side.line)
        pieces.append(label.moved(_ACROSS, y))
        y += label.height + 16
    content = flow(side.panel, context, Room(inner, 360, large=False))
    pieces.append(content.moved(_ACROSS, y))
    marks = tuple(mark for piece in pieces for mark in piece.marks)
    ends = tuple(end for piece in pieces for end in piece.ends)
    cut = tuple(line for piece in pieces for line in piece.cut)
    return Piece(width, y + content.height + down - 2, marks, ends, cut)
