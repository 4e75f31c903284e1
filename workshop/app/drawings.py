"""What was drawn during a show, kept as pictures."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.painting.drawings import save_drawings
from workshop.painting.paint import SlidePainter
from workshop.ui.lectern import Lectern

_NOTHING = QT_TRANSLATE_NOOP("Drawings", "Nothing is drawn yet.")
_SAVED = QT_TRANSLATE_NOOP("Drawings", "What was drawn is saved: {count} pictures in {folder}.")
_NOT_SAVED = QT_TRANSLATE_NOOP(
    "Drawings", "The drawings cannot be saved in {folder}: {why}. They are still on their pages."
)


def keep_drawings(lectern: Lectern, slides: SlidePainter, folder: Path, now: datetime) -> Message:
    """Save the pages drawn on into a folder of their own; says where, or why not."""
    pages = lectern.drawings()
    if not pages:
        return _NOTHING
    place = folder / f"{now:%Y-%m-%d %H.%M}"
    try:
        saved = save_drawings(pages, place, slides)
    except OSError as error:
        return _NOT_SAVED.fill(folder=str(place), why=error.strerror or str(error))
    return _SAVED.fill(count=len(saved), folder=str(place))
