"""A window on an exercise of any kind for the tests: a real store under real widgets."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.making import make_look
from tests.ui.practice_room import BEGIN, Clock, reading, settle
from workshop.exercises.attempt import Step
from workshop.exercises.kinds import Exercise
from workshop.results.store import Store
from workshop.ui.look import Look
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.view import PracticeView
from workshop.ui.speaker import Speaker


class KindRoom:
    """One window on one exercise; use it in a ``with`` statement."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        exercise: Exercise,
        *,
        look: Look | None = None,
        size: tuple[int, int] = (1440, 900),
        day: int = 1,
    ) -> None:
        self.folder, self.exercise = folder, exercise
        self.look = look or make_look()
        clock = Clock()
        clock.seconds = 86_400.0 * (day - 1)
        self.store = Store.open(folder, BEGIN)
        self.desk: Desk[Any] = Desk(exercise, self.store, now=clock.now, clock=clock.monotonic)
        self.view = PracticeView(self.look, Speaker("en"), self.desk, where="5  Conversations")
        self.view.resize(*size)
        with qtbot.waitExposed(self.view):
            self.view.show()
        self.view.activateWindow()
        settle()

    def __enter__(self) -> KindRoom:
        return self

    def __exit__(self, *_: object) -> None:
        if not isValid(self.view):
            return
        self.view.close()
        self.view.deleteLater()
        self.desk.deleteLater()
        settle()
        self.store.close()

    def keys(self, *keys: Qt.Key, ctrl: bool = False, alt: bool = False) -> None:
        """Press keys on whatever has the keyboard."""
        modifier = Qt.KeyboardModifier.NoModifier
        if ctrl or alt:
            held = Qt.KeyboardModifier
            modifier = held.ControlModifier if ctrl else held.AltModifier
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.view, key, modifier)
            settle()

    def kept(self) -> tuple[Step, ...]:
        """The steps on the disk, read by another connection."""
        with reading(self.folder) as store:
            row = store.open_attempt(self.exercise.id)
            return row.steps if row is not None else ()


def nameless(window: QWidget) -> list[str]:
    """The widgets of a window that take the keyboard and have no name to read aloud."""
    found = []
    for widget in window.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        text = getattr(widget, "text", None)
        words = text() if callable(text) else ""
        if takes and widget.isEnabled() and not (widget.accessibleName() or words):
            found.append(type(widget).__name__)
    return found


def cut_off(window: QWidget, within: type[QWidget]) -> list[str]:
    """The visible parts of one type that are lower than their words need."""
    return [
        f"{type(part).__name__}: {part.height()} of {part.heightForWidth(part.width())}"
        for part in window.findChildren(within)
        if part.isVisible() and part.height() < part.heightForWidth(part.width())
    ]
