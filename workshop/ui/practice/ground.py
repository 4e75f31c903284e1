"""Opaque ground for what scrolls: nothing below it is painted again at every change."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def lay_ground(area: QAbstractScrollArea, color: QColor) -> None:
    """Fill the viewport with one colour before it is painted."""
    _Ground(area.viewport(), color)


class _Ground(QObject):
    """Paints before its widget does. A palette would not do: a style sheet above takes it away."""

    def __init__(self, viewport: QWidget, color: QColor) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._color = color
        viewport.setAutoFillBackground(False)
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The colour first, then what the widget paints itself."""
        if isinstance(event, QPaintEvent):
            QPainter(self._viewport).fillRect(event.rect(), self._color)
        return False
