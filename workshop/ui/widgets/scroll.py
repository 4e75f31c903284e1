"""A slim scroll bar that paints itself: a style sheet for it would cost every window's start."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from workshop.ui.look import Look

WIDE = 12  # px, the handle 6 of them
SHORTEST = 36


class Bar(QScrollBar):
    """Vertical, without arrows; the handle stands on the page's own ground."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.look = look
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)
        self.setSingleStep(look.px(32))
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Twelve px wide."""
        return QSize(WIDE, 3 * SHORTEST)

    def handle(self) -> QRectF:
        """Where the handle is, as long as the part of the page that is seen."""
        span = self.maximum() - self.minimum() + self.pageStep()
        if span <= 0 or self.maximum() == self.minimum():
            return QRectF()
        room = float(self.height() - 4)
        high = max(SHORTEST, room * self.pageStep() / span)
        part = (self.value() - self.minimum()) / (self.maximum() - self.minimum())
        return QRectF(3, 2 + (room - high) * part, WIDE - 6, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The handle alone."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        lit = self.underMouse() or self.isSliderDown()
        painter.setBrush(self.look.color("ink2" if lit else "control"))
        painter.drawRoundedRect(self.handle(), 3, 3)
