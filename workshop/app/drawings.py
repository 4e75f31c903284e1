"""What was drawn during a show, kept as pictures."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from workshop.app.foundations import Foundations
from workshop.app.fronts import rest_of
from workshop.app.recording import FOLDER, write_record
from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.painting.drawings import drawn_pages, save_drawings
from workshop.painting.frame import Frame
from workshop.painting.paint import SlidePainter
from workshop.show.journal import read_events
from workshop.show.onstage import on_stage
from workshop.show.programme import Programme
from workshop.show.resume import find_page
from workshop.ui.lectern import Lectern

log = logging.getLogger(__name__)

_NOTHING = QT_TRANSLATE_NOOP("Drawings", "Nothing is drawn yet.")
_SAVED = QT_TRANSLATE_NOOP("Drawings", "What was drawn is saved: {count} pictures in {folder}.")
_NOT_SAVED = QT_TRANSLATE_NOOP(
    "Drawings", "The drawings cannot be saved in {folder}: {why}. They are still on their pages."
)


def record_with_drawings(
    journal: Path, base: Foundations, programme: Programme, slides: SlidePainter
) -> Message:
    """Write the record of a show, its drawings as pictures beside it; says where, or why not."""
    rest = partial(rest_of, programme)
    pictures = pictures_for(journal, programme, rest, slides, base.data / FOLDER)
    return write_record(journal, base.data, base.speaker.say, pictures)


def pictures_for(
    journal: Path,
    programme: Programme,
    rest: Callable[[int], Frame],
    slides: SlidePainter,
    records: Path,
) -> dict[str, str]:
    """Save what was drawn in a show beside its record; the files, seen from it, by page.

    A disk that takes no pictures leaves the record without them.
    """
    try:
        left = on_stage(read_events(journal), datetime.now(UTC), 0.0)
        pages = drawn_pages(programme, left.drawings, partial(find_page, programme), rest)
        saved = save_drawings(pages, records / journal.stem, slides) if pages else {}
    except OSError as error:
        log.info("drawings: %s", error)
        return {}
    return {key: f"{journal.stem}/{path.name}" for key, path in saved.items()}


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
