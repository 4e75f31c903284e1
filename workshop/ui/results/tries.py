"""One's tries at an exercise on a line from 0 to 100: open rings, the last one solid."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop.ui.look import Look
from workshop.ui.results.shown import Line


class TriesLine(QWidget):
    """The tries of one exercise and its pass mark; the words are its accessible description."""

    def __init__(self, look: Look, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.line = line
        self.setAccessibleName(line.title)
        self.setAccessibleDescription(line.movement)
        self.setToolTip(line.movement)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """120 px for the scale, and room for a ring at both ends."""
        return QSize(self.look.px(136), self.look.px(24))

    def minimumSizeHint(self) -> QSize:
        """Still told apart on 80 px."""
        return QSize(self.look.px(80), self.look.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, the mark, the rings, the disc."""
        look, middle, ring = self.look, self.height() / 2, self.look.px(5)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("line"), 2))
        painter.drawLine(QPointF(self._x(0), middle), QPointF(self._x(100), middle))
        if self.line.mark is not None:
            x, half = self._x(self.line.mark), look.px(8)
            painter.setPen(QPen(look.color("ink2"), 2))
            painter.drawLine(QPointF(x, middle - half), QPointF(x, middle + half))
        painter.setPen(QPen(look.color("accent"), 2))
        painter.setBrush(look.color("surface"))
        for score in self.line.tries[:-1]:
            painter.drawEllipse(QPointF(self._x(score), middle), ring, ring)
        painter.setBrush(look.color("accent"))
        for score in self.line.tries[-1:]:
            painter.drawEllipse(QPointF(self._x(score), middle), ring + 1, ring + 1)

    def _x(self, score: float) -> float:
        edge = self.look.px(8)
        return edge + (self.width() - 2 * edge) * score / 100


class TryMark(QWidget):
    """One of the marks by itself, for the legend: ``ring``, ``disc`` or ``bar``."""

    def __init__(self, look: Look, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As large as on the line."""
        return QSize(self.look.px(14), self.look.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The mark."""
        look, middle = self.look, QPointF(self.width() / 2, self.height() / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.kind == "bar":
            half = QPointF(0, look.px(6))
            painter.setPen(QPen(look.color("ink2"), 2))
            painter.drawLine(middle - half, middle + half)
            return
        painter.setPen(QPen(look.color("accent"), 2))
        painter.setBrush(look.color("accent" if self.kind == "disc" else "surface"))
        painter.drawEllipse(middle, look.px(4.5), look.px(4.5))
