"""Looking after the results while nobody waits: checks, backups, sessions whose day has come."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from workshop.app.foundations import Foundations, log, now
from workshop.app.records import Records
from workshop.errors import QT_TRANSLATE_NOOP, Message, StoreError

if TYPE_CHECKING:
    from workshop.results.rows import Session
    from workshop.ui.widgets.question import Question

_IDLE_MS = 4000  # after the window has settled
_LONGER = timedelta(days=30)

_TROUBLE = QT_TRANSLATE_NOOP("Keeping", "{why} {hint}")
_NO_HINT = Message("Keeping", "")
_ERASED = QT_TRANSLATE_NOOP("House", "Your results are erased.")


class Keeping(QObject):
    """Looks after the store of one run.

    Signals:
        changed: results were taken away.
        said(str): something was done; say it.
    """

    changed = Signal()
    said = Signal(str)
    _failed = Signal(object)  # from the thread to the window's

    def __init__(
        self,
        base: Foundations,
        records: Records,
        tell: Callable[[Message], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._base = base
        self._records = records
        self._tell = tell
        self._thread: threading.Thread | None = None
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self.look_after)
        self._failed.connect(self._say)
        self.question: Question | None = None

    def settle(self, window: QWidget) -> None:
        """Open the store, say what is wrong with its place, ask about sessions that are due."""
        from workshop.results.places import risk

        warning = risk(self._records.folder)
        if warning is not None:
            self._tell(warning)
        store = self._records.store()
        if not store.on_disk:
            return
        self._idle.start(_IDLE_MS)
        try:
            from workshop.results.people import due

            found = due(store, now())
        except StoreError as error:
            self._say(error)
            return
        if found:
            self._ask_about(found[0], window)

    def look_after(self) -> None:
        """Check the results and back them up if a day has passed, on a thread of its own."""
        if self._thread is None and self._records.is_open and self._records.trouble is None:
            self._thread = threading.Thread(target=self._work, name="keeping")
            self._thread.start()

    def erase(self) -> None:
        """Erase the results of the person who works here."""
        if self._records.erase():
            self.said.emit(self._base.speaker.say(_ERASED))
            self.changed.emit()

    def close(self) -> None:
        """Wait for what is under way."""
        self._idle.stop()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _work(self) -> None:
        from workshop.results import backups
        from workshop.results.connection import check

        folder = self._records.folder
        try:
            check(folder)
            if backups.is_due(folder, now()):
                made = backups.make(folder, now())
                log.info("backup %s, %s bytes", made.path.name, made.size)
        except StoreError as error:
            self._failed.emit(error)

    def _say(self, error: StoreError) -> None:
        self._tell(_TROUBLE.fill(why=error.message, hint=error.hint or _NO_HINT))

    def _ask_about(self, session: Session, window: QWidget) -> None:
        from workshop.app.glances import day_words
        from workshop.ui.widgets.question import Question

        text = self.tr(
            "“{label}” was to be deleted by {day}. Deleting reaches everybody in it, backups too."
        ).format(label=session.label, day=day_words(session.delete_after))
        self.question = Question(
            self._base.look,
            self.tr("Delete the results of this session?"),
            text,
            self.tr("Keep 30 more days"),
            self.tr("Delete the session"),
            parent=window,
        )
        self.question.finished.connect(lambda answer: self._settle_session(session, bool(answer)))
        self.question.finished.connect(self.question.deleteLater)
        self.question.open()

    def _settle_session(self, session: Session, delete: bool) -> None:
        from workshop.results import people
        from workshop.results.erasing import erase_session

        store = self._records.store()
        try:
            if delete:
                erase_session(store, session.id, now())
                self.changed.emit()
            else:
                people.keep_until(store, session.id, now() + _LONGER)
        except StoreError as error:
            self._say(error)
