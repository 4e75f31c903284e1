"""Files for people: written beside their place and put there whole, or not at all."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from workshop.results import files, trouble

_EVERY = 200  # pieces between two words on how far it is


def save(path: Path, pieces: Iterable[str], total: int = 0) -> Iterator[float]:
    """Write the pieces into a file; yields how much of ``total`` pieces is done, from 0 to 1.

    Stopping half-way, or an error, leaves the file that was there before.

    Raises:
        StoreError: the file cannot be written.
    """
    fresh = path.with_name(f"{path.name}.writing")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with fresh.open("w", encoding="utf-8", newline="") as file:
            for number, piece in enumerate(pieces):
                if number % _EVERY == 0:
                    yield min(1.0, number / max(total, 1))
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
        files.sync_folder(path.parent)
        yield 1.0
    except OSError as error:
        raise trouble.cannot_save(path, error) from error
    finally:
        with contextlib.suppress(OSError):
            fresh.unlink(missing_ok=True)


def run(work: Iterable[float]) -> None:
    """Do it all, with nobody watching."""
    for _ in work:
        pass
