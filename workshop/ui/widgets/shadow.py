"""The one shadow: under dialogs and toasts only."""

from __future__ import annotations

from PySide6.QtWidgets import QGraphicsDropShadowEffect, QWidget

from workshop.painting.theme import colour, tokens


def cast_shadow(widget: QWidget) -> None:
    """Let a floating widget stand above the page."""
    shadow = tokens().shadow
    effect = QGraphicsDropShadowEffect(widget)
    effect.setOffset(shadow.x, shadow.y)
    effect.setBlurRadius(shadow.blur)
    effect.setColor(colour(shadow.color))
    widget.setGraphicsEffect(effect)
