"""Does the text fit its slides? Measured with the very code that paints them, without a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workshop.app.display import without_windows
from workshop.errors import QT_TRANSLATE_NOOP
from workshop.kit.problem import Problem

if TYPE_CHECKING:
    from workshop.slides.deck import Deck

_NOT_MEASURED = QT_TRANSLATE_NOOP(
    "slides", "Whether the text fits was not checked: Qt cannot be loaded here ({why})."
)


def overflow_of(deck: Deck) -> tuple[Problem, ...]:
    """What does not fit its page even at the smallest type, slide by slide, with its line."""
    without_windows()
    try:
        from PySide6.QtGui import QGuiApplication

        from workshop.painting.render import overflow
    except ImportError as error:
        note = _NOT_MEASURED.fill(why=str(error))
        return (Problem(deck.path, 0, 0, "slides.overflow", "note", note),)
    _application = QGuiApplication.instance() or QGuiApplication(["workshop"])
    path = deck.path
    pages = range(1, len(deck) + 1)
    return tuple(found for page in pages for found in overflow(deck.slide(page), path))
