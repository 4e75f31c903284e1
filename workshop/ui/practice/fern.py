"""The marks of the fictional network Fernwire: its leaf for a person, its frond for itself."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from workshop.ui.look import Look


def leaf(rect: QRectF) -> QPainterPath:
    """An avatar's outline: a leaf, two opposite corners round and two a tenth."""
    big, small = rect.width() / 2, rect.width() / 10
    path = QPainterPath(QPointF(rect.left() + big, rect.top()))
    path.lineTo(rect.right() - small, rect.top())
    path.arcTo(QRectF(rect.right() - 2 * small, rect.top(), 2 * small, 2 * small), 90, -90)
    path.lineTo(rect.right(), rect.bottom() - big)
    path.arcTo(QRectF(rect.right() - 2 * big, rect.bottom() - 2 * big, 2 * big, 2 * big), 0, -90)
    path.lineTo(rect.left() + small, rect.bottom())
    path.arcTo(QRectF(rect.left(), rect.bottom() - 2 * small, 2 * small, 2 * small), 270, -90)
    path.lineTo(rect.left(), rect.top() + big)
    path.arcTo(QRectF(rect.left(), rect.top(), 2 * big, 2 * big), 180, -90)
    path.closeSubpath()
    return path


def frond(painter: QPainter, fern: Look) -> None:
    """Fernwire's mark: a curved stem with three pairs of leaves, on a 32 px grid."""
    painter.save()
    painter.translate(fern.px(16), fern.px(12))
    scale = fern.px(24) / 32
    painter.scale(scale, scale)
    ink = fern.color("on_slate")
    stem = QPainterPath()
    stem.moveTo(6, 28)
    stem.cubicTo(10, 20, 16, 12, 26, 4)
    pen = QPen(ink, 2.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.strokePath(stem, pen)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    for x, y, wide, turn in (
        (5.1, 18.6, 4.6, 20), (14.3, 25.2, 4.6, 62), (9.1, 12.8, 3.9, 20),
        (18.3, 19.4, 3.9, 62), (13.8, 7.4, 3.2, 20), (23.0, 14.0, 3.2, 62),
    ):  # fmt: skip
        painter.save()
        painter.translate(x, y)
        painter.rotate(turn)
        painter.drawEllipse(QRectF(-wide, -2.2, 2 * wide, 4.4))
        painter.restore()
    painter.restore()
