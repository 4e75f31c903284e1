"""Small things drawn alike on the stage and in the windows: meter, ring, heat cell, focus ring.

Plain functions of a painter; nothing here knows a widget. Sizes are those of the painter's
coordinates. A state is never said by colour alone: fills are also solid or hatched, and the caller
puts the number or the word beside them.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from workshop.painting.theme import StageTheme, WindowTheme, colour, tokens


class MeterLook(NamedTuple):
    """What a meter is drawn with."""

    track: str
    edge: str
    solid: str
    hatch: str
    stripe: str
    mark: str
    halo: str

    @classmethod
    def of(cls, theme: WindowTheme | StageTheme) -> MeterLook:
        """The look of a meter in a window or on the stage."""
        stripe, hatch = tokens().light.lamp, tokens().light.lamp_text
        if isinstance(theme, StageTheme):
            return cls(theme.page, theme.dim, theme.accent, hatch, stripe, theme.ink, theme.page)
        return cls(
            theme.surface, theme.control, theme.accent, hatch, stripe, theme.ink, theme.surface
        )


def draw_meter(
    painter: QPainter,
    rect: QRectF,
    value: float,
    theme: WindowTheme | StageTheme,
    *,
    hatched: bool = False,
    mark: float | None = None,
) -> None:
    """An outlined track filled from the left; ``value`` and ``mark`` (the pass mark) are 0 to 100.

    The mark stands 6 px out of the track at both sides, so leave that room around ``rect``.
    """
    look = MeterLook.of(theme)
    radius = min(rect.height() / 2, 8.0 if rect.height() > 20 else 7.0)
    line = 3.0 if rect.height() > 20 else 1.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour(look.edge), line))
    painter.setBrush(colour(look.track))
    inset = line / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    width = rect.width() * min(max(value, 0.0), 100.0) / 100
    if width > 0:
        shape = QPainterPath()
        shape.addRoundedRect(rect, radius, radius)
        fill = QPainterPath()
        fill.addRoundedRect(QRectF(rect.x(), rect.y(), width, rect.height()), radius, radius)
        fill = fill.intersected(shape)
        painter.fillPath(fill, colour(look.hatch if hatched else look.solid))
        if hatched:
            painter.setClipPath(fill, Qt.ClipOperation.IntersectClip)
            draw_stripes(painter, rect, look.stripe, width=2.6, gap=9.0)
    painter.restore()
    if mark is not None:
        _draw_mark(painter, rect, min(max(mark, 0.0), 100.0), look)


def draw_stripes(painter: QPainter, rect: QRectF, color: str, *, width: float, gap: float) -> None:
    """Stripes rising to the right over ``rect``, ``gap`` apart; set a clip first."""
    painter.setPen(QPen(colour(color), width))
    height = rect.height()
    step = gap * 2**0.5
    x = rect.left() - height
    while x < rect.right() + height:
        start, end = QPointF(x - 4, rect.bottom() + 4), QPointF(x + height + 4, rect.top() - 4)
        painter.drawLine(start, end)
        x += step


def draw_ring(
    painter: QPainter,
    center: QPointF,
    radius: float,
    fraction: float,
    *,
    width: float,
    color: str,
    track: str,
) -> None:
    """A ring whose ``fraction`` (0 to 1) still to come lies clockwise up to twelve o'clock.

    Time runs out clockwise, as on a clock: the part used up grows from twelve.
    """
    box = QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    part = min(max(fraction, 0.0), 1.0)
    full = 360 * 16
    for start, length, ink in ((part, 1 - part, track), (0.0, part, color)):
        if length > 0:
            pen = QPen(colour(ink), width)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawArc(box, round(90 * 16 + start * full), round(length * full))
    painter.restore()


def _draw_mark(painter: QPainter, rect: QRectF, mark: float, look: MeterLook) -> None:
    x = rect.x() + rect.width() * mark / 100
    out = 6.0
    top, bottom = rect.top() - out, rect.bottom() + out
    painter.save()
    painter.fillRect(QRectF(x - 3, top, 6, bottom - top), QColor(look.halo))
    painter.fillRect(QRectF(x - 1, top, 2, bottom - top), QColor(look.mark))
    painter.restore()
