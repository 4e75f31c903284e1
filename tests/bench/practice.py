"""An exercise worked on in its real window; prints how soon View as follows, how soon it opens.

``python -m tests.bench.practice CHANGES OPENINGS``: Sam's account on Fernwire, results on a disk. A
change is timed from the key that makes it to the end of the paint of View as, the step on the disk
in between. An opening is timed from the wish to the first paint of the exercise, in the house.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from workshop.app.foundations import lay
from workshop.app.house import House
from workshop.app.start import first_kit
from workshop.ui.practice.settings.working import WorkView
from workshop.ui.widgets.toggle import Toggle

ROOT = Path(__file__).resolve().parent.parent.parent
EXERCISE = "sergeant-home-account"
SWITCHES = ("d1", "a6")  # switches a stranger notices at once
SIZE = (1440, 900)


class Painted(QObject):
    """Waits until a widget has been painted."""

    def __init__(self) -> None:
        super().__init__()
        self._loop = QEventLoop()
        self._watched: QWidget | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Its paint is what was waited for; what runs next reads the clock."""
        if event.type() is QEvent.Type.Paint and self._watched is watched:
            self._watched = None
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._loop.quit)
        return False

    def after(self, act: Callable[[], QWidget]) -> float:
        """Milliseconds from the act to the paint of the widget it gives."""
        began = time.perf_counter()
        self._watched = watched = act()
        watched.installEventFilter(self)
        self._loop.exec()
        return (time.perf_counter() - began) * 1000


def rest(milliseconds: int) -> None:
    """Let the program run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def work_of(house: House) -> WorkView:
    """The exercise that is open, past what it asks first."""
    assert house.practice is not None
    work = house.practice.work
    assert isinstance(work, WorkView)
    if work.predict is not None:
        work.predict.opened.emit()
        rest(100)
    return work


def changes(house: House, count: int) -> list[float]:
    """Switches thrown by the space bar while a stranger looks."""
    painted, times = Painted(), []
    work = work_of(house)
    for number in range(count):
        name = SWITCHES[number % len(SWITCHES)]
        page = work.exercise.page_of(name)
        assert page is not None
        work.network.open_page(page.id)
        control = work.network.page(page.id).row(name).control
        assert isinstance(control, Toggle)
        view = work.preview.profile.view.viewport()
        rest(20)

        def throw(control: Toggle = control, view: QWidget = view) -> QWidget:
            QTest.keyClick(control, Qt.Key.Key_Space)
            return view

        work.preview.look_as("search" if name == "d1" else "stranger")
        rest(30)
        times.append(painted.after(throw))
    return times


def openings(house: House, count: int) -> list[float]:
    """Left and opened again."""
    painted, times = Painted(), []
    for _ in range(count):

        def sit_down() -> QWidget:
            house.practise(EXERCISE)
            assert house.practice is not None
            return house.practice

        times.append(painted.after(sit_down))
        rest(200)
        if house.practice is not None:
            house.practice.leave()
        rest(200)
    return times


def main() -> None:
    """Measure, print one line of JSON."""
    made, opened = int(sys.argv[1]), int(sys.argv[2])
    with TemporaryDirectory() as folder:
        base = lay(Path(folder))
        kit, trouble = first_kit(ROOT, base.settings.memory.last_kit)
        house = House(base, kit, trouble)
        house.open()
        house.shell.resize(*SIZE)
        rest(500)
        first, *others = openings(house, opened + 1)
        house.practise(EXERCISE)
        rest(300)
        times = changes(house, made)
        print(json.dumps({"changes": times, "first": first, "openings": others}), flush=True)
        house.close()


if __name__ == "__main__":
    main()
