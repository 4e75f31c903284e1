"""Pictures that stand in posts of exercises: flat shapes on a card of 640 × 360.

Nobody in them has a face, a name or a badge. Where a detail lies is written with the exercise, in
shares of the picture: who moves a shape moves its region there.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from media.storyboards import stagecraft as craft
from media.storyboards.stagecraft import flat, polygon, rounded

WIDTH, HEIGHT = 640, 360
_WALL = QColor("#E9E4D8")
_SKIRTING = QColor("#D6CFBF")
_FRAME = QColor("#FBF8F1")
_SKY = QColor("#B9D0DC")
_GROUND = QColor("#8F9A9C")
_STRIPE = QColor("#DDE2E0")
_CARS = (QColor("#5C7F73"), QColor("#8C5A7D"))
_GLASS = QColor("#DCE8EC")
_TYRE = QColor("#2B3142")
_TABLE = QColor("#B98A5A")
_TABLE_SIDE = QColor("#9B7046")
_CLOTH = QColor("#343F6B")
_CLOTH_DARK = QColor("#2A3359")
_SKIN = (QColor("#C89B7B"), QColor("#8A5F45"), QColor("#E0B898"), QColor("#A97A58"))
_HAIR = (QColor("#3A2E2A"), QColor("#1F1B1D"), QColor("#8C5B33"), QColor("#5B5A60"))
_ICING = QColor("#FFF6E4")
_SPONGE = QColor("#C77F4A")
_LAMP = QColor("#EBA63F")
_IRON = QColor("#4A4A55")
_PAPER = QColor("#FFFDF7")
_INK = QColor("#3E4A86")


def post_picture(draw: Callable[[QPainter], None], scale: float) -> QImage:
    """What ``draw`` puts on a card, with round corners."""

    def paint(p: QPainter) -> None:
        p.setClipPath(rounded(0, 0, WIDTH, HEIGHT, 12))
        draw(p)

    return craft.picture(paint, WIDTH, HEIGHT, scale)


def cake(p: QPainter) -> None:
    """Four officers around a table, a cake with a lantern on it, a note, a window behind."""
    _box(p, 0, 0, WIDTH, HEIGHT, _WALL)
    _box(p, 0, 214, WIDTH, 10, _SKIRTING)
    _window(p, 240, 26, 168, 126)
    _box(p, 150, 268, 380, 22, _TABLE, 6)
    _box(p, 162, 290, 356, 70, _TABLE_SIDE)
    _cake(p, 308, 268)
    _note(p)
    for k, x in enumerate((58, 172, 540, 606)):
        _officer(p, x, 120 + (k % 2) * 14, k)


def _window(p: QPainter, x: float, y: float, w: float, h: float) -> None:
    _box(p, x - 8, y - 8, w + 16, h + 16, _FRAME, 4)
    _box(p, x, y, w, h, _SKY)
    _box(p, x, y + h * 0.62, w, h * 0.38, _GROUND)
    for k in range(4):
        _box(p, x + 8 + k * w / 4, y + h * 0.7, 4, h * 0.3, _STRIPE)
    for k, fill in enumerate(_CARS):
        _car(p, x + 16 + k * w / 2, y + h * 0.78, fill)
    _box(p, x + w / 2 - 3, y, 6, h, _FRAME)


def _car(p: QPainter, x: float, base: float, fill: QColor) -> None:
    flat(p, fill)
    p.drawPolygon(
        polygon((x + 10, base - 16), (x + 18, base - 28), (x + 40, base - 28), (x + 48, base - 16))
    )
    _box(p, x + 20, base - 25, 18, 9, _GLASS, 2)
    _box(p, x, base - 16, 58, 14, fill, 5)
    for wheel in (14, 44):
        _disc(p, x + wheel, base - 2, 6, _TYRE)


def _cake(p: QPainter, middle: float, base: float) -> None:
    _box(p, middle - 54, base - 6, 108, 6, _FRAME, 3)
    _box(p, middle - 44, base - 44, 88, 38, _SPONGE, 6)
    _box(p, middle - 44, base - 48, 88, 20, _ICING, 6)
    for k in range(5):
        _disc(p, middle - 36 + k * 18, base - 29, 7, _ICING)
    _box(p, middle - 11, base - 78, 22, 28, _LAMP, 4)
    _box(p, middle - 13, base - 53, 26, 5, _IRON, 2)
    flat(p, _IRON)
    p.drawPolygon(polygon((middle - 14, base - 76), (middle, base - 88), (middle + 14, base - 76)))


def _note(p: QPainter) -> None:
    """A folded card that stands beside the cake, with four lines nobody can read."""
    flat(p, _SKIRTING)
    p.drawPolygon(polygon((458, 232), (466, 268), (400, 268)))
    flat(p, _PAPER)
    p.drawPolygon(polygon((402, 230), (458, 230), (454, 270), (396, 270)))
    for k, wide in enumerate((40, 34, 42, 22)):
        _box(p, 406 - k, 238 + k * 8, wide, 2.5, _INK, 1)


def _officer(p: QPainter, middle: float, top: float, number: int) -> None:
    """One from behind: head, collar, shoulders; no face, no number."""
    path = rounded(middle - 52, top + 62, 104, 260, 34)
    p.fillPath(path, _CLOTH)
    _box(p, middle - 3, top + 72, 6, 250, _CLOTH_DARK)
    _box(p, middle - 15, top + 44, 30, 26, _SKIN[number], 8)
    _box(p, middle - 22, top + 60, 44, 11, _CLOTH_DARK, 5)
    _disc(p, middle, top + 26, 27, _SKIN[number])
    flat(p, _HAIR[number])
    p.drawChord(QRectF(middle - 29, top - 4, 58, 58), -20 * 16, 220 * 16)


def _box(
    p: QPainter, x: float, y: float, w: float, h: float, fill: QColor, radius: float = 0
) -> None:
    p.fillPath(rounded(x, y, w, h, radius), fill)


def _disc(p: QPainter, x: float, y: float, radius: float, fill: QColor) -> None:
    flat(p, fill)
    p.drawEllipse(QPointF(x, y), radius, radius)


POSTS: dict[str, Callable[[QPainter], None]] = {"cake": cake}
