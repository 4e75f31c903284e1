"""An exercise window for the tests: a real exercise, a real store, real widgets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.exercises.samples import EXAMPLE, FULL, SERGEANT, example, sergeant
from tests.ui.making import make_look
from workshop.exercises.attempt import Step
from workshop.exercises.privacy.attempt import PrivacyAttempt
from workshop.exercises.privacy.model import PrivacyExercise
from workshop.results.rows import AttemptRow
from workshop.results.store import Store
from workshop.ui.look import Look
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.settings.confirm import Confirm
from workshop.ui.practice.settings.rows import SettingRow
from workshop.ui.practice.settings.working import WorkView
from workshop.ui.practice.view import PracticeView
from workshop.ui.speaker import Speaker

__all__ = ["EXAMPLE", "FULL", "SERGEANT", "Room", "example", "press", "sergeant", "settle"]

BEGIN = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


class Clock:
    """A clock that goes on by two seconds whenever it is asked."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def now(self) -> datetime:
        self.seconds += 2
        return BEGIN + timedelta(seconds=self.seconds)

    def monotonic(self) -> float:
        return self.seconds


class Room:
    """One window on one exercise, and the store under it."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        exercise: PrivacyExercise,
        *,
        look: Look | None = None,
        size: tuple[int, int] = (1440, 900),
        readonly: bool = False,
        asked: bool = False,
    ) -> None:
        """``asked``: stay at what is asked first, if anything is, instead of going past it."""
        self.qtbot, self.folder, self.exercise = qtbot, folder, exercise
        self.look = look or make_look()
        self.clock = Clock()
        self.store = Store.open(folder, BEGIN, readonly=readonly)
        self.desk: Desk[PrivacyAttempt] = Desk(
            exercise, self.store, now=self.clock.now, clock=self.clock.monotonic
        )
        self.view = PracticeView(self.look, Speaker("en"), self.desk, where="2  Your own account")
        self.view.resize(*size)
        with qtbot.waitExposed(self.view):
            self.view.show()
        self.view.activateWindow()
        settle()
        if not asked and not self.desk.attempt.submitted and self.work.predict is not None:
            self.work.predict.opened.emit()
            settle()

    @property
    def work(self) -> WorkView:
        assert isinstance(self.view.work, WorkView)
        return self.view.work

    def close(self) -> None:
        """Close the window and the store, as leaving the program does."""
        if not isValid(self.view):
            return
        self.view.close()
        self.view.deleteLater()
        self.desk.deleteLater()
        settle()
        self.store.close()  # twice is harmless

    def __enter__(self) -> Room:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def row(self, setting: str) -> SettingRow:
        """The row of a setting, its page opened and in view."""
        page = self.exercise.page_of(setting)
        assert page is not None
        self.work.network.open_page(page.id)
        settle()
        return self.work.network.page(page.id).row(setting)

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
        settle()

    def keys(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """Press keys on whatever has the keyboard."""
        for key in keys:
            target = QApplication.focusWidget() or self.view
            QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
            settle()

    def command(self, key: Qt.Key) -> None:
        """A shortcut with Ctrl."""
        self.keys(key, modifier=Qt.KeyboardModifier.ControlModifier)

    def answer(self, settings: Mapping[str, str]) -> None:
        """Set settings at the desk, in the exercise's order."""
        for name in self.exercise.settings:
            if name in settings:
                assert self.desk.do("set", setting=name, option=settings[name])
        settle()

    def finish(self, settings: Mapping[str, str]) -> None:
        """An attempt with those answers, handed in by its button."""
        self.answer(settings)
        self.click(self.work.submit)

    def asked(self) -> Confirm:
        """The question about what cannot be taken back, on the page that is open."""
        page = self.work.network.page(self.work.network.page_id)
        assert page.confirm is not None
        return page.confirm

    def seen(self) -> list[str]:
        """The rows of View as, in words."""
        model = self.work.preview.profile.view.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def kept(self) -> tuple[Step, ...]:
        """The steps on the disk, read by another connection."""
        row = self.open_row()
        return row.steps if row is not None else ()

    def open_row(self) -> AttemptRow | None:
        with reading(self.folder) as store:
            return store.open_attempt(self.exercise.id)

    def toast(self) -> str:
        """What the toast says, nothing when there is none."""
        current = self.work.toasts.current
        return current.text.text() if current is not None else ""


@contextmanager
def reading(folder: Path) -> Iterator[Store]:
    """A second look at the store, as another program has it."""
    store = Store.open(folder, BEGIN, readonly=True)
    try:
        yield store
    finally:
        store.close()


def settle() -> None:
    """Let everything that is due happen."""
    for _ in range(3):
        QApplication.processEvents()


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press a key on a widget that is given the keyboard first."""
    widget.setFocus()
    settle()
    QTest.keyClick(widget, key)
    settle()
