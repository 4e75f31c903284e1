"""The records of all shows in a data folder."""

from __future__ import annotations

from pathlib import Path

from workshop.show.budgets import delivered
from workshop.show.journal import journals, read_events
from workshop.show.record import Record, record_of

_BEGINNING = 64_000  # bytes that hold the parts of any plan


def records_in(data: Path) -> tuple[Record, ...]:
    """The records of every journal, the oldest first; what cannot be read is left out."""
    found = []
    for path in reversed(journals(data)):
        record = _record(path)
        if record is not None:
            found.append(record)
    return tuple(found)


def deliveries_of(data: Path, module: str, most: int = 12) -> tuple[Record, ...]:
    """The newest records in which a module was really held, the oldest first.

    Journals whose beginning does not name the module are not read any further.
    """
    found: list[Record] = []
    for path in journals(data):
        record = _record(path) if _names(path, module) else None
        if record is not None and delivered(record, module):
            found.append(record)
        if len(found) == most:
            break
    return tuple(reversed(found))


def _names(path: Path, module: str) -> bool:
    try:
        with path.open("rb") as file:
            return f'"{module}"'.encode() in file.read(_BEGINNING)
    except OSError:
        return False


def _record(path: Path) -> Record | None:
    try:
        return record_of(path.stem, read_events(path))
    except OSError:
        return None
