"""A page of the main window that gets a moment of its own after its first paint."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget


class Page(QWidget):
    """Calls :meth:`at_rest` once, when it has been painted: for what takes a while to find out."""

    def __init__(self) -> None:
        super().__init__()
        self._painted = False

    def at_rest(self) -> None:
        """The page stands; look up what can wait."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing of its own; the first one leads to :meth:`at_rest`."""
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self.at_rest)
