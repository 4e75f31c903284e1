"""Longer work with a bar, words and a way to stop; the window stays awake meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from workshop.errors import StoreError
from workshop.ui.look import Look
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.marks import Meter
from workshop.ui.widgets.text import Paragraph

_SLICE = 0.02  # seconds of work between two looks at the window
_APPEARS = 400  # ms: what is done sooner shows no dialog


class Working(QDialog):
    """Does pieces of work one after the other; ``done`` hears the error that ended it, or None.

    Stopping closes the work's iterator, which undoes what it did.
    """

    def __init__(
        self,
        look: Look,
        words: str,
        work: Iterator[float],
        done: Callable[[StoreError | None], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.stopped = False
        self._work = work
        self._done = done
        self.setModal(True)
        self.setWindowTitle(words)
        column = QVBoxLayout(self)
        pad = look.space(28)
        column.setContentsMargins(pad, look.space(24), pad, look.space(24))
        column.setSpacing(look.space(12))
        column.addWidget(Paragraph(look, words, "question"))
        self.meter = Meter(look, words)
        column.addWidget(self.meter)
        self.stop = Button(look, self.tr("Stop"), large=True)
        self.stop.clicked.connect(self.reject)
        column.addWidget(self.stop)
        palette = self.palette()
        palette.setColor(self.backgroundRole(), look.color("surface"))
        self.setPalette(palette)
        self.setMinimumWidth(look.px(440))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)
        self._shows = QTimer(self)
        self._shows.setSingleShot(True)
        self._shows.timeout.connect(self.open)

    def begin(self) -> None:
        """Start; the dialog appears when the work takes longer."""
        self._timer.start(0)
        self._shows.start(_APPEARS)

    def reject(self) -> None:
        """Stop and undo."""
        self.stopped = True
        self._end(None)

    def _go_on(self) -> None:
        until = time.monotonic() + _SLICE
        part: float | None = None
        try:
            while time.monotonic() < until:
                part = next(self._work, None)
                if part is None:
                    self._end(None)
                    return
        except StoreError as error:
            self._end(error)
            return
        if part is not None:
            self.meter.set_value(100 * part)

    def _end(self, error: StoreError | None) -> None:
        if not self._timer.isActive():
            return
        self._timer.stop()
        self._shows.stop()
        close = getattr(self._work, "close", None)
        if close is not None:
            close()
        self.hide()
        self._done(error)
        self.deleteLater()
