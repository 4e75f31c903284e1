"""Opaque ground for what scrolls: nothing below it is painted again at every change."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractScrollArea


def lay_ground(area: QAbstractScrollArea, color: QColor) -> None:
    """Fill the viewport with one colour before it is painted."""
    viewport = area.viewport()
    palette = QPalette(viewport.palette())
    palette.setColor(viewport.backgroundRole(), color)
    viewport.setPalette(palette)
    viewport.setAutoFillBackground(True)
