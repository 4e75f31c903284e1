"""Small pictures of the modules, one idea each, on a dark card of 320 × 180.

What is loud is ink on the dark page, what is quiet is its rest, and one lamp says where to look.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from media.storyboards import stagecraft as craft
from media.storyboards.stagecraft import colour, flat, polygon, rounded

WIDTH, HEIGHT = 320, 180
_PAGE = colour("stageInk", "page")
_INK = colour("stageInk", "ink")
_LAMP = colour("stageInk", "lamp")
_REST = QColor("#4A5378")
_SPILL = QColor("#6B5A3E")


def emblem(draw: Callable[[QPainter], None], scale: float) -> QImage:
    """A card with what ``draw`` puts on it."""

    def paint(p: QPainter) -> None:
        p.fillPath(rounded(0, 0, WIDTH, HEIGHT, 16), _PAGE)
        draw(p)

    return craft.picture(paint, WIDTH, HEIGHT, scale)


def steps(p: QPainter) -> None:
    """Module 1: five steps, somebody on the third."""
    for k in range(5):
        high = 18 + k * 22
        _box(p, 52 + k * 45, 150 - high, 36, high, _INK if k == 2 else _REST)
    _disc(p, 160, 62, 15, _LAMP)


def doors(p: QPainter) -> None:
    """Module 2: six doors, the third ajar."""
    for k in range(6):
        x = 40 + k * 42
        if k != 2:
            _box(p, x, 48, 30, 94, _REST, 3)
            _disc(p, x + 23, 96, 3, _INK)
            continue
        flat(p, _SPILL)
        p.drawPolygon(polygon((x, 142), (x + 30, 142), (x + 62, 180), (x - 16, 180)))
        _box(p, x, 48, 30, 94, _LAMP, 3)
        flat(p, _INK)
        p.drawPolygon(polygon((x, 48), (x + 11, 56), (x + 11, 150), (x, 142)))


def phone(p: QPainter) -> None:
    """Module 3: one phone between two trays."""
    _box(p, 132, 28, 56, 124, _INK, 10)
    _box(p, 138, 40, 44, 48, _LAMP, 3)
    _box(p, 138, 92, 44, 48, _REST, 3)
    for y in (64, 90, 116):
        _line(p, 44, y, 96, y, _REST, 12)
        _line(p, 224, y, 276, y, _LAMP if y == 64 else _REST, 12)


def channels(p: QPainter) -> None:
    """Module 4: one message, five channels."""
    for k in range(5):
        y = 30 + k * 30
        _line(p, 84, 90, 220, y, _REST, 4)
        _box(p, 220, y - 11, 44, 22, _INK)
    _disc(p, 76, 90, 22, _LAMP)


def two_way(p: QPainter) -> None:
    """Module 5: two who answer each other."""
    _box(p, 48, 56, 74, 68, _INK, 10)
    _box(p, 198, 56, 74, 68, _REST, 10)
    _line(p, 136, 76, 178, 76, _LAMP, 7)
    flat(p, _LAMP)
    p.drawPolygon(polygon((178, 64), (196, 76), (178, 88)))
    _line(p, 142, 106, 184, 106, _INK, 7)
    flat(p, _INK)
    p.drawPolygon(polygon((142, 94), (124, 106), (142, 118)))


def corners(p: QPainter) -> None:
    """Module 6: four corners that hold a picture."""
    _box(p, 118, 48, 84, 84, _REST, 2)
    for x, y, fill in ((96, 26, _INK), (172, 26, _INK), (96, 102, _INK), (172, 102, _LAMP)):
        _box(p, x, y, 52, 52, fill, 6)
    _box(p, 130, 60, 60, 60, _PAGE, 2)


def lamps(p: QPainter) -> None:
    """Module 7: seven lamps, four of them lit."""
    for k in range(7):
        x, lit = 46 + k * 38, k < 4
        _line(p, x, 104, x, 132, _REST, 4)
        p.setPen(QPen(_LAMP if lit else _REST, 4))
        p.setBrush(_LAMP if lit else _PAGE)
        p.drawEllipse(QPointF(x, 84), 14, 14)


def street(p: QPainter) -> None:
    """Module 8: a street with lit windows."""
    for x, y, wide in ((36, 82, 58), (100, 52, 52), (158, 70, 60), (224, 40, 56)):
        _box(p, x, y, wide, 150 - y, _REST, 3)
        for column in range(2):
            for row in range(2 if y > 60 else 3):
                lit = (x + column * 7 + row * 3) % 4 != 0
                left = x + 10 + column * (wide - 32)
                _box(p, left, y + 12 + row * 24, 13, 13, _LAMP if lit else _PAGE, 2)


EMBLEMS: dict[int, Callable[[QPainter], None]] = {
    1: steps, 2: doors, 3: phone, 4: channels, 5: two_way, 6: corners, 7: lamps, 8: street,
}  # fmt: skip


def _box(
    p: QPainter, x: float, y: float, wide: float, high: float, fill: QColor, radius: float = 4
) -> None:
    p.fillPath(rounded(x, y, wide, high, radius), fill)


def _disc(p: QPainter, x: float, y: float, radius: float, fill: QColor) -> None:
    flat(p, fill)
    p.drawEllipse(QPointF(x, y), radius, radius)


def _line(
    p: QPainter, x1: float, y1: float, x2: float, y2: float, color: QColor, wide: float
) -> None:
    p.setPen(QPen(color, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    p.drawLine(QPointF(x1, y1), QPointF(x2, y2))
