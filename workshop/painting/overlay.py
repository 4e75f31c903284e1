"""What the facilitator's tools lay over a page, and where on a page a hand is.

Strokes are part of the page and are exported with it; pointer and spotlight only pass over it.
Everything is drawn in the coordinates of the 1920×1080 page, so stage, console and picture agree.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from workshop.painting.draft import HEIGHT, WIDTH
from workshop.painting.theme import colour, tokens
from workshop.show.tools import PenColor, PenStroke, Point, Tools, Zoom

_HALO = 2.5  # px around a stroke, so that it is seen on paper, ink and film alike
_POINTER = 15.0
_DARK = "#0B0D16B8"  # around the light
_EDGE = "#0B0D16"


def pen_color(name: PenColor) -> str:
    """The colour of a pen."""
    light = tokens().light
    return {"lamp": light.lamp, "accent": light.accent, "red": light.bad}[name]


def halo_color(name: PenColor) -> str:
    """What surrounds a stroke: dark around the pale pen, pale around the dark ones."""
    return _EDGE if name == "lamp" else tokens().light.surface


def view_point(page: QRectF, at: QPointF) -> Point:
    """A place in a window as shares of the page shown at ``page``, kept within it."""
    across = (at.x() - page.x()) / max(page.width(), 1.0)
    down = (at.y() - page.y()) / max(page.height(), 1.0)
    return Point(min(max(across, 0.0), 1.0), min(max(down, 0.0), 1.0))


def zoomed_rect(page: QRectF, zoom: Zoom) -> QRectF:
    """Where the whole page lies when the part the zoom shows fills ``page``."""
    width, height = page.width() * zoom.scale, page.height() * zoom.scale
    left = page.center().x() - zoom.x * width
    return QRectF(left, page.center().y() - zoom.y * height, width, height)


def paint_strokes(painter: QPainter, strokes: Sequence[PenStroke], page: QRectF) -> None:
    """Draw strokes on the page that lies at ``page``."""
    if not strokes:
        return
    painter.save()
    painter.translate(page.x(), page.y())
    painter.scale(page.width() / WIDTH, page.height() / HEIGHT)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for stroke in strokes:
        _draw_stroke(painter, stroke)
    painter.restore()


def paint_tools(painter: QPainter, tools: Tools, page: QRectF) -> None:
    """Draw the line under way, the pointer and the light over the view at ``page``."""
    if tools.line:
        whole = zoomed_rect(page, tools.zoom)
        paint_strokes(painter, (PenStroke(tools.line, tools.color, tools.width),), whole)
    if tools.place is None or tools.tool not in ("pointer", "spotlight"):
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    at = QPointF(page.x() + tools.place.x * page.width(), page.y() + tools.place.y * page.height())
    if tools.tool == "pointer":
        _draw_pointer(painter, at, page.width() / WIDTH)
    else:
        _draw_light(painter, at, tools.radius * page.width(), page)
    painter.restore()


def passing(tools: Tools, page: QRectF) -> QRect:
    """What of the view at ``page`` pointer or light change; outside it nothing or all is dark."""
    assert tools.place is not None  # nothing passes over the page without a hand
    at = QPointF(page.x() + tools.place.x * page.width(), page.y() + tools.place.y * page.height())
    reach = _reach(page.width() / WIDTH) if tools.tool == "pointer" else tools.radius * page.width()
    return (
        QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        .toAlignedRect()
        .adjusted(-2, -2, 2, 2)
    )


def _reach(scale: float) -> float:
    """How far the pointer's edge is from its middle."""
    return (_POINTER + 4) * scale


def _draw_stroke(painter: QPainter, stroke: PenStroke) -> None:
    path = stroke_path(stroke)
    width = stroke.width * WIDTH
    for color, size in ((halo_color(stroke.color), width + 2 * _HALO), (None, width)):
        pen = QPen(colour(color or pen_color(stroke.color)), size)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(path)


def stroke_path(stroke: PenStroke) -> QPainterPath:
    """A stroke as a curve through the middles of its points, which a hand draws smoother."""
    points = [QPointF(x * WIDTH, y * HEIGHT) for x, y in stroke.points]
    path = QPainterPath(points[0])
    if len(points) == 1:
        path.lineTo(points[0] + QPointF(0.1, 0))
        return path
    for before, after in itertools.pairwise(points):
        path.quadTo(before, (before + after) / 2)
    path.lineTo(points[-1])
    return path


def _draw_pointer(painter: QPainter, at: QPointF, scale: float) -> None:
    radius = _POINTER * scale
    painter.setBrush(colour(_EDGE))
    painter.drawEllipse(at, _reach(scale), _reach(scale))
    painter.setBrush(colour("#FFFFFF"))
    painter.drawEllipse(at, radius + 2 * scale, radius + 2 * scale)
    painter.setBrush(colour(tokens().light.lamp))
    painter.drawEllipse(at, radius, radius)


def _draw_light(painter: QPainter, at: QPointF, radius: float, page: QRectF) -> None:
    """Darken all but a circle: plain boxes around a square, and in it what the circle leaves."""
    dark = colour(_DARK)
    left, right = round(at.x() - radius) - 1, round(at.x() + radius) + 1
    top, bottom = round(at.y() - radius) - 1, round(at.y() + radius) + 1
    square = QRectF(left, top, right - left, bottom - top)
    corner = QPainterPath()
    corner.setFillRule(Qt.FillRule.OddEvenFill)
    corner.addRect(square)
    corner.addEllipse(at, radius, radius)
    painter.setClipRect(page, Qt.ClipOperation.IntersectClip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(QRectF(page.x(), page.y(), page.width(), top - page.y()), dark)
    painter.fillRect(QRectF(page.x(), bottom, page.width(), page.bottom() - bottom), dark)
    painter.fillRect(QRectF(page.x(), top, left - page.x(), bottom - top), dark)
    painter.fillRect(QRectF(right, top, page.right() - right, bottom - top), dark)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(corner, dark)
