"""A radar of a few values from 0 to a whole number: now, and at an earlier time.

It is an extra beside a table with the same numbers (design: charts); it says nothing by itself.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from workshop.painting.theme import WindowTheme, colour
from workshop.values import dataclass

_AWAY = 14.0  # px from the web to a name
_BESIDE = 0.1  # sine of an axis's angle: above it, its name stands beside the web


@dataclass(frozen=True, slots=True)
class Axis:
    """One direction: its name in one or two lines, its values; None where there is none."""

    lines: tuple[str, ...]
    now: float | None
    before: float | None = None
    marked: bool = False  # the weakest: its name is bold, its mark a ring


@dataclass(frozen=True, slots=True)
class RadarFonts:
    """The type of a radar, and how much larger than its pictures it is drawn."""

    label: QFont
    strong: QFont
    figure: QFont
    line: float
    scale: float = 1.0


def draw_radar(
    painter: QPainter,
    rect: QRectF,
    axes: Sequence[Axis],
    most: int,
    look: WindowTheme,
    fonts: RadarFonts,
) -> None:
    """Draw it into ``rect``, the names around it; values run from 0 in the middle to ``most``."""
    frame = _Frame(rect, axes, most, fonts)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _web(painter, frame, look)
    _series(painter, frame, [axis.before for axis in axes], look, filled=False)
    _series(painter, frame, [axis.now for axis in axes], look, filled=True)
    for place, axis in enumerate(axes):
        if axis.before is not None:
            _square(painter, frame.at(place, axis.before), look, fonts.scale)
    for place, axis in enumerate(axes):
        if axis.now is not None:
            _disc(painter, frame.at(place, axis.now), look, fonts.scale, ring=axis.marked)
        _name(painter, frame, place, axis, look)
    _figures(painter, frame, look)
    painter.restore()


class _Frame:
    """Where values lie: the middle, the radius, and the angle of each axis from the top."""

    def __init__(self, rect: QRectF, axes: Sequence[Axis], most: int, fonts: RadarFonts) -> None:
        self.count, self.most, self.fonts = max(len(axes), 1), most, fonts
        self.middle = rect.center()
        metrics = QFontMetricsF(fonts.strong)
        rooms = [rect.height() / 2 - 2.6 * fonts.line]  # two lines above, two below
        for place, axis in enumerate(axes):
            across = abs(math.sin(self.angle(place)))
            if across > _BESIDE:
                widest = max(metrics.horizontalAdvance(line) for line in axis.lines)
                rooms.append((rect.width() / 2 - widest - _AWAY * fonts.scale) / across)
        self.radius = max(40.0, min(rooms))

    def angle(self, place: int) -> float:
        return 2 * math.pi * place / self.count

    def at(self, place: int, value: float) -> QPointF:
        far, angle = self.radius * value / self.most, self.angle(place)
        return self.middle + QPointF(far * math.sin(angle), -far * math.cos(angle))

    def ring(self, value: float) -> QPolygonF:
        return QPolygonF([self.at(place, value) for place in range(self.count)])


def _web(painter: QPainter, frame: _Frame, look: WindowTheme) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for value in range(1, frame.most + 1):
        outer = value == frame.most
        painter.setPen(QPen(colour(look.control if outer else look.line), 1))
        painter.drawPolygon(frame.ring(value))
    painter.setPen(QPen(colour(look.line), 1))
    for place in range(frame.count):
        painter.drawLine(frame.middle, frame.at(place, frame.most))


def _series(
    painter: QPainter,
    frame: _Frame,
    values: Sequence[float | None],
    look: WindowTheme,
    *,
    filled: bool,
) -> None:
    """The line through the values there are; closed, and filled, only when all are there."""
    if all(value is None for value in values):
        return
    path, pen_up = QPainterPath(), True
    whole = all(value is not None for value in values)
    for place in [*range(len(values)), 0]:
        value = values[place]
        if value is None:
            pen_up = True
        elif pen_up:
            path.moveTo(frame.at(place, value))
            pen_up = False
        else:
            path.lineTo(frame.at(place, value))
    tone, scale = colour(look.accent if filled else look.lamp_text), frame.fonts.scale
    pen = QPen(tone, (3 if filled else 2.5) * scale)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if not filled:
        pen.setDashPattern([2.8, 2.0])
    if filled and whole:
        ground = QColor(tone)
        ground.setAlpha(0x1F)
        painter.fillPath(path, ground)
    painter.strokePath(path, pen)


def _square(painter: QPainter, at: QPointF, look: WindowTheme, scale: float) -> None:
    half = 4 * scale
    painter.setPen(QPen(colour(look.lamp_text), 2 * scale))
    painter.setBrush(colour(look.surface))
    painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half))


def _disc(painter: QPainter, at: QPointF, look: WindowTheme, scale: float, *, ring: bool) -> None:
    accent = colour(look.accent)
    painter.setPen(QPen(accent, 4 * scale) if ring else Qt.PenStyle.NoPen)
    painter.setBrush(colour(look.surface) if ring else accent)
    far = (8 if ring else 5) * scale
    painter.drawEllipse(at, far, far)


def _name(painter: QPainter, frame: _Frame, place: int, axis: Axis, look: WindowTheme) -> None:
    fonts = frame.fonts
    angle = frame.angle(place)
    at = frame.at(place, frame.most)
    away = _AWAY * fonts.scale
    across, down = math.sin(angle), -math.cos(angle)
    high = fonts.line * len(axis.lines)
    wide = 15 * fonts.line
    top = at.y() + down * away + (down - 1) * high / 2
    if abs(across) <= _BESIDE:
        left, align = at.x() - wide / 2, Qt.AlignmentFlag.AlignHCenter
    elif across > 0:
        left, align = at.x() + across * away, Qt.AlignmentFlag.AlignLeft
    else:
        left, align = at.x() + across * away - wide, Qt.AlignmentFlag.AlignRight
    painter.setFont(fonts.strong if axis.marked else fonts.label)
    painter.setPen(colour(look.ink))
    box = QRectF(left, top, wide, high)
    painter.drawText(box, int(align | Qt.AlignmentFlag.AlignVCenter), "\n".join(axis.lines))


def _figures(painter: QPainter, frame: _Frame, look: WindowTheme) -> None:
    """The figures along the first axis, each on a little of the ground it stands on."""
    painter.setFont(frame.fonts.figure)
    metrics = painter.fontMetrics()
    for value in range(1, frame.most + 1):
        at = frame.at(0, value)
        wide = metrics.horizontalAdvance(str(value)) + 6 * frame.fonts.scale
        box = QRectF(at.x() + 9 * frame.fonts.scale, at.y() - 9 * frame.fonts.scale, wide,
                     18 * frame.fonts.scale)  # fmt: skip
        painter.fillRect(box, colour(look.canvas))
        painter.setPen(colour(look.ink2))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(value))
