"""The records of all shows in a data folder."""

from __future__ import annotations

from pathlib import Path

from workshop.show.journal import journals, read_events
from workshop.show.record import Record, record_of


def records_in(data: Path) -> tuple[Record, ...]:
    """The records of every journal, the oldest first; what cannot be read is left out."""
    found = []
    for path in reversed(journals(data)):
        try:
            record = record_of(path.stem, read_events(path))
        except OSError:
            continue
        if record is not None:
            found.append(record)
    return tuple(found)
