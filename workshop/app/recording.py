"""The record of a show as a file: written when it ends, and whenever somebody asks for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.settings import write_whole
from workshop.show.journal import read_events
from workshop.show.record import as_markdown, record_of

FOLDER = "records"

RECORDED = QT_TRANSLATE_NOOP("recording", "The record of this show: {path}")
NOT_RECORDED = QT_TRANSLATE_NOOP(
    "recording", "The record of this show could not be written to {path}: {why}."
)
_NO_BEGINNING = QT_TRANSLATE_NOOP("recording", "its journal has no beginning")


def write_record(
    journal: Path,
    data: Path,
    say: Callable[[Message], str],
    pictures: Mapping[str, str] | None = None,
) -> Message:
    """Write the record of a journal as Markdown; says where (``RECORDED``), or why not.

    ``pictures`` are the files of its drawings, seen from the record, by the pages' keys.
    """
    path = data / FOLDER / f"{journal.stem}.md"
    try:
        record = record_of(journal.stem, read_events(journal))
        if record is None:
            return NOT_RECORDED.fill(path=path, why=_NO_BEGINNING)
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, as_markdown(record, say, pictures=pictures).encode())
    except OSError as error:
        return NOT_RECORDED.fill(path=path, why=error.strerror or str(error))
    return RECORDED.fill(path=path)
