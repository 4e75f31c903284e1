"""What all layouts share: headings, the source line, the footer, and telling blocks apart."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QRectF

from workshop.painting.draft import (
    FOOT,
    HEIGHT,
    LEFT,
    MEASURE,
    SOURCE,
    TOP,
    WIDTH,
    Context,
    Piece,
    Sheet,
    words,
)
from workshop.painting.live import Footer
from workshop.painting.marks import Box, Group
from workshop.slides.blocks import (
    Block,
    Clip,
    Columns,
    Heading,
    Paragraph,
    Picture,
    Run,
    Source,
    Spans,
    plain,
)
from workshop.slides.slide import Slide


class Parts(NamedTuple):
    """A slide's blocks sorted: its heading, its running content, its source."""

    heading: Heading | None
    before: tuple[Block, ...]  # what stands above the heading
    rest: tuple[Block, ...]
    source: Spans


def parted(blocks: Iterable[Block]) -> Parts:
    """Sort the blocks of a slide; the first heading of level 1 or 2 is its title."""
    content = [block for block in blocks if not isinstance(block, Source)]
    source: list[Run] = []
    for block in blocks:
        if isinstance(block, Source):
            source.extend(((Run(" "),) if source else ()) + block.spans)
    at = next((k for k, b in enumerate(content) if isinstance(b, Heading) and b.level <= 2), None)
    if at is None:
        return Parts(None, (), tuple(content), tuple(source))
    heading = content[at]
    assert isinstance(heading, Heading)
    return Parts(heading, tuple(content[:at]), tuple(content[at + 1 :]), tuple(source))


def pictures_of(blocks: Iterable[Block]) -> tuple[Picture, ...]:
    """The pictures that stand by themselves among blocks."""
    return tuple(block for block in blocks if isinstance(block, Picture))


def without_pictures(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """The other blocks."""
    return tuple(block for block in blocks if not isinstance(block, Picture))


def words_of(block: Block) -> str:
    """The plain words of a heading or paragraph, else nothing."""
    return plain(block.spans) if isinstance(block, Heading | Paragraph) else ""


def clip_of(blocks: Iterable[Block]) -> Clip | None:
    """The first clip of a slide, also inside columns."""
    for block in blocks:
        if isinstance(block, Clip):
            return block
        if isinstance(block, Columns):
            inner = next((found for c in block.columns if (found := clip_of(c))), None)
            if inner is not None:
                return inner
    return None


def put_heading(
    sheet: Sheet, heading: Heading | None, width: float = MEASURE, x: float = LEFT
) -> float:
    """Put the heading at the top; returns its lower edge (the top margin without one)."""
    if heading is None:
        return TOP
    context = sheet.context
    piece = words(heading.spans, context.style("heading"), width, heading.line, balanced=True)
    if not context.shows(heading.step):
        piece = piece.hidden()
    return sheet.put(piece, x, TOP)


def source_piece(context: Context, spans: Spans, width: float = MEASURE) -> Piece | None:
    """The source line as a piece."""
    if not spans:
        return None
    style = context.style("source", context.theme.ink2)
    return words(spans, style, width)


def floor(context: Context, spans: Spans, width: float = MEASURE) -> float:
    """How far down content may reach: to the source line, or to the footer without one."""
    piece = source_piece(context, spans, width)
    return FOOT - 24 if piece is None else source_top(piece) - 16


def source_top(piece: Piece) -> float:
    """The source line grows upwards: its last line stands where one line would."""
    return SOURCE + 38 - piece.height


def finish(
    sheet: Sheet,
    slide: Slide,
    source: Spans,
    *,
    x: float = LEFT,
    width: float = MEASURE,
    footer_at: float = LEFT,
) -> None:
    """Put the source line and the footer."""
    piece = source_piece(sheet.context, source, width)
    if any(spill.why == "tall" for spill in sheet.spills):
        edge = FOOT if piece is None else source_top(piece)
        cover = QRectF(0, edge - 8, WIDTH, HEIGHT - edge + 8)
        sheet.add(Box(cover, fill=sheet.context.theme.page))  # what stands over is not read anyway
    if piece is not None:
        sheet.marks.append(Group(piece.marks, x, source_top(piece)))
    sheet.add(Footer(sheet.context.theme, slide.mark, left=footer_at))
