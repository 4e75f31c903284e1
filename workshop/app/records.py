"""The store of results, opened when it is first needed, whatever state the disk is in.

When the real store cannot be written, results of this run are kept in memory and end with the
program, and people are told so at once: an exercise never waits for a disk.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from workshop.errors import QT_TRANSLATE_NOOP, Message, StoreBroken, StoreError

if TYPE_CHECKING:
    from workshop.results.backups import Backup
    from workshop.results.rows import History
    from workshop.results.store import Store

log = logging.getLogger(__name__)

_NOT_KEPT = QT_TRANSLATE_NOOP(
    "Records", "{why} {hint} Until then results last only until you close the program."
)
_KEPT_AGAIN = QT_TRANSLATE_NOOP("Records", "Results are kept in {folder} again.")
_NOT_ERASED = QT_TRANSLATE_NOOP("Records", "Your results are not erased. {why} {hint}")
_NO_HINT = Message("Records", "")


class Records:
    """Opens the store once and answers for it; ``tell`` hears what goes wrong."""

    def __init__(
        self, folder: Path, now: Callable[[], datetime], tell: Callable[[Message], None]
    ) -> None:
        self.folder = folder
        self.language = "en"  # that pseudonyms are drawn in
        self._now = now
        self._tell = tell
        self._store: Store | None = None
        self._reading: Store | None = None
        self._trouble: StoreError | None = None

    @property
    def is_open(self) -> bool:
        """Whether the store has been asked for yet."""
        return self._store is not None

    @property
    def trouble(self) -> StoreError | None:
        """Why results are kept in memory only; None while they are kept on the disk."""
        return self._trouble

    @property
    def damaged(self) -> bool:
        """Whether the file of the results is damaged, so that only a new one can be written."""
        return isinstance(self._trouble, StoreBroken)

    def store(self) -> Store:
        """The store to write to.

        Whatever kept the real one from opening may be over: while nothing was answered in memory,
        every call tries again.
        """
        if self._store is None or (self._trouble is not None and self._store.me() is None):
            self._open()
        assert self._store is not None  # the real one or the one in memory
        return self._store

    def to_read(self) -> Store:
        """The store to ask: what is on the disk, also while another program writes there."""
        store = self.store()
        return store if self._reading is None else self._reading

    def make_do(self, error: StoreError) -> Store:
        """Go on in memory because the store cannot be used any more; people are told why."""
        self.close()
        self._store = self._in_memory(error)
        return self._store

    def start_empty(self) -> bool:
        """Move a damaged file aside and begin a new one; False, and why is told, when that failed.

        The damaged file is kept.
        """
        from workshop.results.files import set_aside

        self.close()
        try:
            place = set_aside(self.folder, self._now())
        except StoreError as error:
            self._store = self._in_memory(error)
            return False
        log.info("the damaged results are kept in %s", place)
        self._open()
        return self._trouble is None

    def good_backup(self) -> Backup | None:
        """The newest backup that can be read from end to end; takes a while."""
        from workshop.results.backups import newest_good

        return newest_good(self.folder)

    def restore(self) -> bool:
        """Put the newest good backup in place; False, and why is told, when that failed.

        The damaged file is moved aside and kept.
        """
        from workshop.results import backups

        self.close()
        try:
            backup = backups.newest_good(self.folder)
            if backup is None:
                return False
            backups.restore(self.folder, backup.path, self._now())
        except StoreError as error:
            self._store = self._in_memory(error)
            return False
        self._open()
        return self._trouble is None

    def progress(self) -> Mapping[str, History]:
        """The person's attempts by exercise id; nothing while the store has not been opened.

        What is only in memory follows what is on the disk.
        """
        found: dict[str, History] = {}
        for source in (self._reading, self._store):
            try:
                more = source.progress() if source is not None else {}
            except StoreError as error:
                self._tell(error.message)
                continue
            for name, history in more.items():
                earlier = found[name].attempts if name in found else ()
                found[name] = replace(history, attempts=(*earlier, *history.attempts))
        return found

    def erase(self) -> bool:
        """Erase the person's results; False, and why is told, when that could not be done.

        Damaged results go too: they are moved aside first, and what lies aside is erased.
        """
        from workshop.results.erasing import erase_mine

        store = self.store()
        if self.damaged:
            if not self.start_empty():
                return False
            store = self.store()
        trouble = self._trouble
        try:
            erase_mine(store)
        except StoreError as error:
            trouble = error
        if trouble is not None:
            hint = trouble.hint or _NO_HINT
            self._tell(_NOT_ERASED.fill(why=trouble.message, hint=hint))
        return trouble is None

    @property
    def backup(self) -> Backup | None:
        """The newest backup that is whole by its size."""
        from workshop.results.backups import newest

        return newest(self.folder)

    def back_up(self) -> None:
        """Make a backup now; what is in the way is told and stops nothing."""
        from workshop.results import backups

        if self._store is None or not self._store.on_disk:
            return
        try:
            backups.make(self.folder, self._now())
        except StoreError as error:
            self._tell(error.message)

    def speak(self, language: str) -> None:
        """Draw pseudonyms in that language from now on."""
        self.language = language
        if self._store is not None:
            self._store.language = language

    def close(self) -> None:
        """End in order."""
        for store in (self._store, self._reading):
            if store is not None:
                try:
                    store.close()
                except StoreError as error:
                    self._tell(error.message)
        self._store = self._reading = self._trouble = None

    def _open(self) -> None:
        from workshop.results.store import Store

        known = self._trouble
        try:
            opened = Store.open(self.folder, self._now())
        except StoreError as error:
            if type(error) is not type(known):
                self._store = self._in_memory(error)
            return
        self.close()
        self._store = opened
        opened.language = self.language
        if known is not None:
            self._tell(_KEPT_AGAIN.fill(folder=str(self.folder)))

    def _in_memory(self, error: StoreError) -> Store:
        self._trouble = error
        self._tell(_NOT_KEPT.fill(why=error.message, hint=error.hint or _NO_HINT))
        if not isinstance(error, StoreBroken):
            self._reading = self._for_reading()
        from workshop.results.store import Store

        return Store.in_memory(self.folder, self._now())

    def _for_reading(self) -> Store | None:
        from workshop.results.store import Store

        try:
            return Store.open(self.folder, self._now(), readonly=True)
        except StoreError:
            return None
