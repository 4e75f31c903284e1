"""Sees the first paint of a program's first window, reports it, and ends the program.

The window is caught when it is shown, and only that window is watched: an event filter over the
whole application would make PySide wrap every object that gets an event, which is no part of what
is measured. What runs next in the event loop after the paint reads the clock. One line of JSON goes
to standard output:

- ``painted``: milliseconds from the parent's ``BENCH_BORN`` (monotonic nanoseconds) to that moment,
- ``settled``: whether the window looked the same a while later, so that a first paint of an empty
  frame is not taken for the window,
- ``loaded``: modules that were already imported though nothing on the page needed them,
- ``size``: the window's size in pixels.

With ``BENCH_STAY`` (seconds) the program lives on that long, pressing Space after the first paint
when ``BENCH_PRESS`` is set, so that its memory can be read from outside.
"""

from __future__ import annotations

import json
import os
import sys
import time

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent

HEAVY = ("markdown", "pygments", "yaml", "webvtt", "vlc", "PySide6.QtMultimedia", "sqlite3")
SMALLEST = 200  # px
LATER = 1200  # milliseconds until the window is looked at again
ALIKE = 0.995  # share of pixels that must not have changed


class Watch(QObject):
    """Sees the first paint, then looks again, reports, and ends the program."""

    def __init__(self, window: QtWidgets.QWidget) -> None:
        super().__init__(window)
        self._born = int(os.environ["BENCH_BORN"])
        self._window = window
        self._report: dict[str, object] = {}
        self._first = QImage()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the window's first paint."""
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        self._report["painted"] = (time.monotonic_ns() - self._born) / 1e6
        self._report["loaded"] = [name for name in HEAVY if name in sys.modules]
        self._first = self._window.grab().toImage()
        self._report["size"] = [self._first.width(), self._first.height()]
        QTimer.singleShot(LATER, self._look_again)

    def _look_again(self) -> None:
        self._report["settled"] = alike(self._first, self._window.grab().toImage())
        print(json.dumps(self._report), flush=True)
        stay = float(os.environ.get("BENCH_STAY", "0"))
        if not stay:
            os._exit(0)
        if os.environ.get("BENCH_PRESS"):
            press(self._window)
        QTimer.singleShot(int(stay * 1000), lambda: os._exit(0))


def press(window: QtWidgets.QWidget) -> None:
    """Press Space, which is Next on the stage."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
        QtWidgets.QApplication.postEvent(window.focusWidget() or window, event)


def alike(one: QImage, other: QImage) -> bool:
    """Whether two pictures of a window are the same but for a caret or a clock."""
    if one.size() != other.size():
        return False
    step = 7
    places = [(x, y) for x in range(0, one.width(), step) for y in range(0, one.height(), step)]
    same = sum(one.pixel(x, y) == other.pixel(x, y) for x, y in places)
    return same >= ALIKE * len(places)


def watch() -> None:
    """Catch the first window of a certain size that this program shows."""
    ways = {name: getattr(QtWidgets.QWidget, name) for name in ("show", "showFullScreen")}

    def shown(widget: QtWidgets.QWidget, name: str) -> None:
        if widget.isWindow() and widget.width() > SMALLEST:
            for way, method in ways.items():
                setattr(QtWidgets.QWidget, way, method)
            Watch(widget)
        ways[name](widget)

    for name in ways:
        setattr(QtWidgets.QWidget, name, lambda widget, name=name: shown(widget, name))
