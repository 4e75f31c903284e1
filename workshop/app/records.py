"""The store of results, opened when it is first needed, whatever state the disk is in.

When the real store cannot be written, results of this run are kept in memory and end with the
program, and people are told so at once: an exercise never waits for a disk.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP, Message, StoreBusy, StoreError
from workshop.results.rows import History
from workshop.results.store import Store

_NOT_KEPT = QT_TRANSLATE_NOOP(
    "Records", "{why} {hint} Until then results last only until you close the program."
)


class Records:
    """Opens the store once and answers for it; ``tell`` hears what goes wrong."""

    def __init__(
        self, folder: Path, now: Callable[[], datetime], tell: Callable[[Message], None]
    ) -> None:
        self.folder = folder
        self._now = now
        self._tell = tell
        self._store: Store | None = None
        self._reading: Store | None = None

    @property
    def is_open(self) -> bool:
        """Whether the store has been asked for yet."""
        return self._store is not None

    def store(self) -> Store:
        """The store to write to."""
        if self._store is None:
            try:
                self._store = Store.open(self.folder, self._now())
            except StoreError as error:
                self._store = self._make_do(error)
        return self._store

    def progress(self) -> Mapping[str, History]:
        """The person's attempts by exercise id; nothing while the store has not been opened."""
        source = self._reading or self._store
        if source is None:
            return {}
        try:
            return source.progress()
        except StoreError as error:
            self._tell(error.message)
            return {}

    def erase(self) -> bool:
        """Erase the person's results; False, and why is told, when that could not be done."""
        try:
            self.store().erase_mine()
        except StoreError as error:
            self._tell(error.message)
            return False
        return True

    def close(self) -> None:
        """End in order."""
        for store in (self._store, self._reading):
            if store is not None:
                try:
                    store.close()
                except StoreError as error:
                    self._tell(error.message)
        self._store = self._reading = None

    def _make_do(self, error: StoreError) -> Store:
        hint = error.hint or Message("Records", "")
        self._tell(_NOT_KEPT.fill(why=error.message, hint=hint))
        if isinstance(error, StoreBusy):
            self._reading = self._for_reading()
        return Store.in_memory(self.folder, self._now())

    def _for_reading(self) -> Store | None:
        try:
            return Store.open(self.folder, self._now(), readonly=True)
        except StoreError:
            return None
