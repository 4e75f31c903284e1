"""What the room sees at a moment, as one value, and how it is painted.

Stage, console and exported pictures all paint a :class:`Seen`; freezing is keeping one.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from workshop.painting.draft import HEIGHT, WIDTH
from workshop.painting.frame import Frame
from workshop.painting.live import covers, draw_caption
from workshop.painting.overlay import paint_strokes, zoomed_rect
from workshop.painting.paint import Board, SlidePainter, ground_of, page_rect
from workshop.painting.theme import colour, stage_theme
from workshop.show.show import Curtain
from workshop.show.tools import WHOLE, PenStroke, Zoom
from workshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Seen:
    """A page at a step with what the moment adds, the curtain before it, and what is drawn on it.

    ``page`` is the key its drawing is kept under, ``name`` what a screen reader calls it. ``live``
    says that it moves by itself now, so that no picture of it may be kept.
    """

    board: Board
    step: int
    frame: Frame
    page: str = ""
    name: str = ""
    curtain: Curtain = Curtain.OPEN
    strokes: tuple[PenStroke, ...] = ()
    zoom: Zoom = WHOLE
    live: bool = False


def paint_seen(painter: QPainter, seen: Seen, slides: SlidePainter, rect: QRectF) -> None:
    """Paint what the room sees into ``rect``: the curtain, or the page and what is drawn on it."""
    if seen.curtain is not Curtain.OPEN:
        painter.fillRect(rect, colour(curtain_color(seen.curtain)))
        return
    page = page_rect(rect)
    if seen.zoom == WHOLE:
        slides.paint(painter, seen.board, seen.step, seen.frame, rect)
        paint_strokes(painter, seen.strokes, page)
        return
    painter.save()
    try:  # an image must outlive its painter, also when painting fails
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        painter.fillRect(rect, colour(stage_theme(ground_of(seen.board)).page))
        painter.setClipRect(page, Qt.ClipOperation.IntersectClip)
        _paint_larger(painter, seen, slides, page)
    finally:
        painter.restore()


def paint_moving(painter: QPainter, seen: Seen, rect: QRectF) -> bool:
    """Paint a clip's picture into a small view, the quick way; False where more is to be seen.

    Thirty times a second what a page needs besides would cost half as much as the picture.
    """
    picture, plain = seen.frame.picture, seen.zoom == WHOLE and not seen.strokes
    if picture is None or not plain or seen.curtain is not Curtain.OPEN:
        return False
    if page_rect(rect) != rect or not covers(seen.frame):
        return False
    painter.drawImage(rect, picture)
    _paint_caption(painter, seen.frame.caption, rect)
    return True


def _paint_larger(painter: QPainter, seen: Seen, slides: SlidePainter, page: QRectF) -> None:
    """The part of the page a zoom shows; captions stay where they are read."""
    large = zoomed_rect(page, seen.zoom)
    slides.paint(painter, seen.board, seen.step, replace(seen.frame, caption=()), large)
    paint_strokes(painter, seen.strokes, large)
    if seen.frame.picture is not None:
        _paint_caption(painter, seen.frame.caption, page)


def _paint_caption(painter: QPainter, lines: tuple[str, ...], page: QRectF) -> None:
    """What is said at the foot of a page that was painted without it."""
    if lines:
        painter.save()
        hints = QPainter.RenderHint
        painter.setRenderHints(hints.Antialiasing | hints.TextAntialiasing)
        painter.translate(page.x(), page.y())
        painter.scale(page.width() / WIDTH, page.height() / HEIGHT)
        draw_caption(painter, lines)
        painter.restore()


def curtain_color(curtain: Curtain) -> str:
    """What a closed curtain shows."""
    return "#000000" if curtain is Curtain.BLACK else "#FFFFFF"
