"""The page most trainers write: a heading, then text, lists, columns, pictures, tables, code.

Also the layouts ``table``, ``code`` and ``chart``, which are such pages with one large part.
"""

from __future__ import annotations

from collections.abc import Sequence

from workshop.painting.draft import (
    HALF,
    LEFT,
    MEASURE,
    TOP,
    Context,
    Draft,
    Sheet,
    column,
    stacked,
)
from workshop.painting.flow import Room, flow, picture_piece
from workshop.painting.layouts.common import (
    finish,
    floor,
    parted,
    pictures_of,
    put_heading,
    without_pictures,
)
from workshop.slides.blocks import Block, Chart, Code, Columns, Items, Picture, Table
from workshop.slides.slide import Slide


def lay(slide: Slide, context: Context) -> Draft:
    """Heading at the top, content below; pictures beside words stand at the right."""
    sheet = Sheet(context)
    parts = parted(slide.blocks)
    rest = (*parts.before, *parts.rest)
    low = floor(context, parts.source)
    top = put_heading(sheet, parts.heading)
    y = top + _first_gap(rest, context) if parts.heading else TOP
    pictures, others = pictures_of(rest), without_pictures(rest)
    if len(pictures) == 1 and _is_wide(pictures[0], context):
        _put(sheet, rest, LEFT, y, MEASURE, low)
    elif pictures and others and not any(isinstance(b, Columns | Table) for b in others):
        _put(sheet, others, LEFT, y, HALF - 24, low)
        _column(sheet, pictures, y, low)
    elif pictures and not others:
        _gallery(sheet, pictures, y, low)
    else:
        _put(sheet, rest, LEFT, y, MEASURE, low)
    finish(sheet, slide, parts.source)
    return sheet.draft()


def _is_wide(picture: Picture, context: Context) -> bool:
    """Whether a picture is too wide to stand beside words."""
    own = context.pictures.size(picture.path)
    return not own.isEmpty() and own.width() > 2.2 * own.height()


def _put(
    sheet: Sheet, blocks: Sequence[Block], x: float, y: float, width: float, low: float
) -> None:
    piece = flow(blocks, sheet.context, Room(width, low - y))
    sheet.put(piece, x, y, low)


def _first_gap(blocks: Sequence[Block], context: Context) -> float:
    """How far below the heading the content begins."""
    tight = 24.0 * context.level
    first = blocks[0] if blocks else None
    if isinstance(first, Table):
        return 56.0
    if isinstance(first, Chart):
        return 28.0 if first.kind in ("lines", "steps") or len(first.series) > 1 else 96.0
    if isinstance(first, Code):
        return 76.0 - tight
    if isinstance(first, Items):
        return 84.0 - tight
    if isinstance(first, Picture | Columns):
        return 56.0 - tight / 2
    return 72.0 - tight


def _column(sheet: Sheet, pictures: Sequence[Picture], y: float, low: float) -> None:
    """Pictures below each other on columns 7 to 12."""
    context, gap = sheet.context, 32.0
    each = (low - y - gap * (len(pictures) - 1)) / len(pictures)
    parts = [
        (gap if k else 0.0, context.reveal(piece, picture.step))
        for k, picture in enumerate(pictures)
        for piece in (picture_piece(picture, context, HALF, each),)
    ]
    whole = stacked(parts)
    middle = y + max(0.0, (low - y - whole.height) / 2) if len(pictures) == 1 else y
    sheet.put(whole, column(7), min(middle, y + 72), low)


def _gallery(sheet: Sheet, pictures: Sequence[Picture], y: float, low: float) -> None:
    """Pictures alone: one row of up to three, more in rows of equal height."""
    context, gap = sheet.context, 48.0
    across = min(len(pictures), 3 if len(pictures) != 4 else 2)
    rows = -(-len(pictures) // across)
    width = (MEASURE - gap * (across - 1)) / across
    height = (low - y - gap * (rows - 1)) / rows
    if rows == 1:  # hung a little above the middle
        highest = max(picture_piece(p, context, width, height).height for p in pictures)
        y += (low - y - highest) * 0.4
    for k, picture in enumerate(pictures):
        piece = picture_piece(picture, context, width, height)
        if not context.shows(picture.step):
            piece = piece.hidden()
        x = LEFT + (k % across) * (width + gap)
        sheet.put(piece, x, y + (k // across) * (height + gap), low)
