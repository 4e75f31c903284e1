"""A house for a test: the whole program in its real windows, on a data folder of the test's own."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from workshop.app.foundations import lay, start_log, stop_log
from workshop.app.house import House
from workshop.app.start import first_kit

ROOT = Path(__file__).parent.parent.parent


@contextlib.contextmanager
def a_house(data: Path, kit: Path | None = ROOT) -> Iterator[House]:
    """The main window, opened and settled, with its log; closed in order afterwards."""
    base = lay(data)
    found, trouble = first_kit(kit, base.settings.memory.last_kit)
    house = House(base, found, trouble)
    house.open()
    start_log(data)
    rest(150)
    try:
        yield house
    finally:
        house.close()
        stop_log()
        for thing in (house.shell, house):
            thing.deleteLater()
        base.app.setStyleSheet("")
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def rest(milliseconds: int) -> None:
    """Let the program run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def logged(data: Path) -> str:
    """What the log says."""
    return (data / "log" / "workshop.log").read_text(encoding="utf-8")


def words(root: QWidget) -> str:
    """Every line that can be read in a window now."""
    labels = root.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(root))
