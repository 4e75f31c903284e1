"""A program started cold that tells when its first window stood painted.

``python -m tests.bench.cold bare`` is a PySide6 window with one label;
``python -m tests.bench.cold workshop ARGUMENTS…`` is the workshop itself. Both are watched in the
same way: an event filter on the application sees the first paint of a visible window, and what runs
next in the event loop reads the clock. One line of JSON goes to standard output:

- ``painted``: milliseconds from the parent's ``BENCH_BORN`` (monotonic nanoseconds) to that moment,
- ``settled``: whether the window looked the same a while later, so that a first paint of an empty
  frame is not taken for the window,
- ``loaded``: modules that were already imported though nothing on the page needed them,
- ``size``: the window's size in pixels.

With ``BENCH_STAY`` (seconds) the program lives on that long, pressing Return after the first paint
when ``BENCH_PRESS`` is set, so that its memory can be read from outside.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Sequence

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QImage, QKeyEvent

HEAVY = ("markdown", "pygments", "yaml", "webvtt", "vlc", "PySide6.QtMultimedia", "sqlite3")
LATER = 1200  # milliseconds until the window is looked at again
ALIKE = 0.995  # share of pixels that must not have changed


class Watch(QObject):
    """Sees the first paint, then looks again, reports, and ends the program."""

    def __init__(self, application: QtWidgets.QApplication) -> None:
        super().__init__()
        self._application = application
        self._born = int(os.environ["BENCH_BORN"])
        self._window: QtWidgets.QWidget | None = None
        self._report: dict[str, object] = {}
        self._first = QImage()
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pick the first paint of a window that is seen."""
        if event.type() is QEvent.Type.Paint and isinstance(watched, QtWidgets.QWidget):
            window = watched.window()
            if window.isVisible() and window.width() > 200:
                self._window = window
                self._application.removeEventFilter(self)
                QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        assert self._window is not None
        self._report["painted"] = (time.monotonic_ns() - self._born) / 1e6
        self._report["loaded"] = [name for name in HEAVY if name in sys.modules]
        self._first = self._window.grab().toImage()
        self._report["size"] = [self._first.width(), self._first.height()]
        QTimer.singleShot(LATER, self._look_again)

    def _look_again(self) -> None:
        assert self._window is not None
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


class WatchedApplication(QtWidgets.QApplication):
    """A QApplication with the watch in it; it stands in for the one the program would make."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self.watch = Watch(self)


def bare() -> None:
    """A window with one label."""
    application = WatchedApplication(sys.argv)
    window = QtWidgets.QMainWindow()
    window.setCentralWidget(QtWidgets.QLabel("Workshop"))
    window.resize(1280, 800)
    window.show()
    application.exec()


def workshop(arguments: list[str]) -> None:
    """The workshop, with its command line."""
    # The program makes its own application; it is given the watched one.
    setattr(QtWidgets, "QApplication", WatchedApplication)  # noqa: B010 - a type must not be assigned
    sys.argv = ["workshop", *arguments]
    from workshop.__main__ import main

    main()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        workshop(sys.argv[2:])
