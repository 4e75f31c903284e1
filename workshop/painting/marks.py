"""The marks a page is made of: words, boxes, lines, icons, pictures and what moves with time.

A laid-out page is a tuple of marks in the coordinates of its 1920×1080 page. Marks are values: they
can be drawn any number of times, at any size, without being laid out again. What the moment decides
(a clip's frame, the time left) is read from the :class:`Scene` while drawing.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal, NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from workshop.painting.frame import Frame
from workshop.painting.glyphs import Glyphs
from workshop.painting.ornaments import draw_stripes
from workshop.painting.pictures import Pictures
from workshop.painting.text import SetText, Style, set_text
from workshop.painting.theme import StageTheme, colour, stage_role


class Scene(NamedTuple):
    """What marks need while they are drawn."""

    frame: Frame
    glyphs: Glyphs
    pictures: Pictures


class Mark(Protocol):
    """Something that can be drawn on a page."""

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Draw in the coordinates of the page."""
        ...


Marks = tuple[Mark, ...]


class Words(NamedTuple):
    """Set text with its upper left corner at (x, y)."""

    text: SetText
    x: float
    y: float

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Draw the lines."""
        del scene
        self.text.draw(painter, self.x, self.y)


class Box(NamedTuple):
    """A rectangle, filled, outlined (inside its edge) or both."""

    rect: QRectF
    fill: str = ""
    edge: str = ""
    width: float = 0.0
    radius: float = 0.0

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Draw the box."""
        del scene
        rect = self.rect
        if self.edge:
            painter.setPen(QPen(colour(self.edge), self.width))
            inset = self.width / 2
            rect = rect.adjusted(inset, inset, -inset, -inset)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self.fill) if self.fill else Qt.BrushStyle.NoBrush)
        if self.radius:
            painter.drawRoundedRect(rect, self.radius, self.radius)
        else:
            painter.drawRect(rect)


class Stripes(NamedTuple):
    """Stripes inside a rectangle: the second way, beside colour, to tell a fill."""

    rect: QRectF
    color: str
    width: float = 5.0
    gap: float = 18.0

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Draw the stripes, clipped to the rectangle."""
        del scene
        painter.save()
        painter.setClipRect(self.rect, Qt.ClipOperation.IntersectClip)
        draw_stripes(painter, self.rect, self.color, width=self.width, gap=self.gap)
        painter.restore()


class Stroke(NamedTuple):
    """A line through points; ``dash`` alternates on and off, in page pixels."""

    points: tuple[tuple[float, float], ...]
    color: str
    width: float = 3.0
    dash: tuple[float, ...] = ()

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Draw the line."""
        del scene
        pen = QPen(colour(self.color), self.width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self.dash:
            pen.setDashPattern([part / self.width for part in self.dash])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(_polygon(self.points))


class Shape(NamedTuple):
    """A closed shape through points, or a disc when ``radius`` is given (one point: its centre)."""

    points: tuple[tuple[float, float], ...]
    fill: str
    edge: str = ""
    width: float = 0.0
    radius: float = 0.0

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Draw the shape."""
        del scene
        edge = QPen(colour(self.edge), self.width) if self.edge else QPen(Qt.PenStyle.NoPen)
        edge.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(edge)
        painter.setBrush(colour(self.fill) if self.fill else Qt.BrushStyle.NoBrush)
        if self.radius:
            painter.drawEllipse(QPointF(*self.points[0]), self.radius, self.radius)
        else:
            painter.drawPolygon(_polygon(self.points))


class Icon(NamedTuple):
    """A Phosphor icon."""

    name: str
    rect: QRectF
    color: str
    ground: str

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Draw the icon."""
        scene.glyphs.paint(painter, self.name, self.rect, self.color)


class Image(NamedTuple):
    """A picture in a rectangle; without one its words stand in an outlined box.

    ``fit`` shows the whole picture, ``fill`` covers the rectangle and cuts what stands over.
    """

    path: Path | None
    alt: str
    rect: QRectF
    theme: StageTheme
    how: Literal["fit", "fill"] = "fit"
    align: tuple[float, float] = (0.5, 0.5)  # where the picture stands in its rectangle, 0 to 1
    ground: str = ""  # what the words stand on, the page when ""

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Draw the picture, or what it would have shown."""
        own = scene.pictures.size(self.path)
        if own.isEmpty() or self.rect.isEmpty():
            self._draw_words(painter)
            return
        place = placed(own, self.rect, self.how, self.align)
        device = painter.deviceTransform().mapRect(place)
        size = QSize(max(1, round(device.width())), max(1, round(device.height())))
        image = scene.pictures.image(self.path, size)
        if image is None:
            self._draw_words(painter)
            return
        painter.save()
        if self.how == "fill":
            painter.setClipRect(self.rect, Qt.ClipOperation.IntersectClip)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)
        painter.restore()

    def _draw_words(self, painter: QPainter) -> None:
        theme = self.theme
        edge = self.rect.adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(colour(theme.dim), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(edge, 20, 20)
        width = self.rect.width() - 88
        if not self.alt or width < 120:
            return
        style = Style.on(theme, stage_role("body", 40), theme.ink2, self.ground)
        text = set_text(self.alt, style, width)
        painter.save()
        painter.setClipRect(edge, Qt.ClipOperation.IntersectClip)
        top = self.rect.y() + max(24.0, (self.rect.height() - text.height) / 2)
        text.draw(painter, self.rect.x() + 44, top)
        painter.restore()


class Group(NamedTuple):
    """Marks moved together."""

    marks: Marks
    x: float
    y: float

    def draw(self, painter: QPainter, scene: Scene) -> None:
        """Draw the marks at their new place."""
        painter.translate(self.x, self.y)
        for mark in self.marks:
            mark.draw(painter, scene)
        painter.translate(-self.x, -self.y)


def placed(
    own: QSize, rect: QRectF, how: Literal["fit", "fill"], align: tuple[float, float]
) -> QRectF:
    """Where a picture of a size stands in a rectangle, its proportions kept."""
    across, down = rect.width() / own.width(), rect.height() / own.height()
    scale = min(across, down) if how == "fit" else max(across, down)
    width, height = own.width() * scale, own.height() * scale
    left = rect.x() + (rect.width() - width) * align[0]
    top = rect.y() + (rect.height() - height) * align[1]
    return QRectF(left, top, width, height)


def _polygon(points: Sequence[tuple[float, float]]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
