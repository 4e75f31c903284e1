"""Holding the room by mouse, finger or keys: a menu of the pages that stand before the slides.

A clicker is not caught by the open menu: its keys close it and mean what they always mean.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from workshop.ui.commands import Keys
from workshop.ui.look import Look

BREAKS = (10, 15, 20, 30)  # minutes
CLOCKS = (2, 5, 10)
_CLICKER = frozenset((Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_F5))


class HoldMenu(QMenu):
    """Opened for one choice. ``stands`` is what holds the room now, ``""`` while the slides do.

    Signals:
        chosen(str, int): a command, and the minutes that go with it; 0 for none.
        passed(str): the command of a clicker's key.
    """

    chosen = Signal(str, int)
    passed = Signal(str)

    def __init__(
        self, look: Look, keys: Keys, parent: QWidget, *, stands: str, tables: bool
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setStyleSheet(look.style_sheet())
        self.setFont(look.font("body"))
        self.setAccessibleName(self.tr("Hold the room"))
        if stands:
            self._offer(self.tr("Back to the slides"), "slides")
            self.addSeparator()
        self._offer(self.tr("Welcome"), "welcome")
        for minutes in BREAKS:
            self._offer(self.tr("Break, {n} minutes").format(n=minutes), "break", minutes)
        for minutes in CLOCKS:
            self._offer(self.tr("Large clock, {n} minutes").format(n=minutes), "clock", minutes)
        self._offer(self.tr("What is parked and decided"), "list")
        work = self._offer(self.tr("Work at the tables"), "timer")
        if not tables:
            work.setEnabled(False)
            work.setText(self.tr("Work at the tables: on the page of an exercise"))

    def open_at(self, button: QWidget) -> None:
        """Open beside a button; below it, or above where there is no room."""
        self.aboutToHide.connect(self.deleteLater)
        self.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))
        self.setActiveAction(self.actions()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A clicker's key closes the menu and turns the page."""
        command = self._keys.pressed(event) if event.key() in _CLICKER else None
        if command is None:
            super().keyPressEvent(event)
            return
        self.close()
        self.passed.emit(command)

    def _offer(self, words: str, command: str, minutes: int = 0) -> QAction:
        key = self._keys.named(command)
        if minutes and key:
            key = " ".join((*str(minutes), key))
        action = self.addAction(f"{words}\t{key}" if key else words)
        action.triggered.connect(lambda: self.chosen.emit(command, minutes))
        return action
