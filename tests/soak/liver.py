"""A show that lives through a day in minutes: ``python -m tests.soak.liver FOLDER PORTION``.

``PORTION`` is JSON: how many ``parts`` the day has, and the ``turns``, ``clips``, ``seconds`` of
each clip, ``exercises`` and ``strokes`` of one part. After each part it says what it holds: memory,
threads, running timers, and the slowest page turn, counted from the moment its press was due: what
stood between the press and its page counts too.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer
from shiboken6 import isValid

from workshop.app.foundations import lay
from workshop.app.playing import player_maker
from workshop.app.showing import Showing
from workshop.kit.builtin import builtin_folder
from workshop.kit.opening import open_kit
from workshop.show.programme import Programme
from workshop.show.show import clip_of
from workshop.show.tools import Point

STANDS_MS = 40  # a page before the next press: the coming one is painted meanwhile
MOST_PRESSES = 60  # through one exercise


class Life:
    """One show, and what is done in it."""

    def __init__(self, showing: Showing, portion: dict[str, Any]) -> None:
        self.showing, self.portion = showing, portion
        self.presenter, self.lectern = showing.presenter, showing.lectern
        deck = showing.timekeeper.programme
        pages = range(1, len(deck) + 1)
        self.clips = [page for page in pages if clip_of(deck.slide(page)) is not None]
        self.labs = [part.first for part in deck.parts if part.item.kind == "exercise"]
        self.took: list[float] = []
        self.in_room: list[float] = []
        self.due: float | None = None  # when the next press is to come
        self.done = 0

    def part(self) -> None:
        """One part of the day."""
        self.took, self.in_room, self.due = [], [0.0], None
        for _ in range(self.portion["turns"]):
            self.turn()
        for _ in range(self.portion["clips"]):
            self.clip()
        for number in range(self.portion["exercises"]):
            self.exercise(self.labs[number % len(self.labs)])
        for number in range(self.portion["strokes"]):
            self.stroke(number)
        self.presenter.jump(2)
        rest(500)

    def turn(self) -> None:
        """One press of Next, painted; around again after the last page."""
        if self.presenter.show.at_end and self.lectern.front is None:
            self.presenter.jump(1)
            self.stand()
        on_slides = self.lectern.front is None
        now = time.perf_counter()
        began = now if self.due is None else min(now, self.due)
        self.lectern.do("next")
        self.showing.stage.repaint()
        passed = (time.perf_counter() - began) * 1000
        if on_slides and self.lectern.front is None:
            self.took.append(passed)
        else:
            self.in_room.append(passed)  # where an exercise opens, answers and keeps its result
        self.stand()

    def stand(self) -> None:
        """Leave a page before the room until the next press is due."""
        self.due = time.perf_counter() + STANDS_MS / 1000
        rest(STANDS_MS)

    def clip(self) -> None:
        """A clip for some seconds."""
        self.presenter.jump(self.clips[0])
        self.lectern.do("next")
        rest(round(self.portion["seconds"] * 1000))
        self.presenter.jump(2)
        rest(STANDS_MS)

    def exercise(self, page: int) -> None:
        """An exercise from its page to the page behind it."""
        self.presenter.jump(page)
        for _ in range(MOST_PRESSES):
            self.lectern.do("next")
            rest(10)
            if self.presenter.show.page != page:
                return

    def stroke(self, number: int) -> None:
        """A line drawn on one of the pages."""
        tools = self.showing.fronts.tools
        if number % 10 == 0:
            self.presenter.jump(2 + self.done % 20)
            self.done += 1
        if tools.value.tool != "draw":
            tools.do("draw")
        tools.press(Point(0.1, 0.1))
        for step in range(30):
            tools.move(Point(0.1 + step / 50, 0.1 + (number % 7) / 10))
        tools.release()
        rest(10)
        tools.put_away()


def figures(life: Life) -> dict[str, float]:
    """What is held now."""
    gc.collect()
    if sys.platform == "linux":  # what is free already, and only kept by malloc, is nobody's
        ctypes.CDLL(None).malloc_trim(0)
    timers = [
        thing for thing in gc.get_objects()
        if isinstance(thing, QTimer) and isValid(thing) and thing.isActive()
    ]  # fmt: skip
    ordered = sorted(life.took)
    return {
        "mb": resident(),
        "threads": float(threading.active_count()),
        "timers": float(len(timers)),
        "worst_ms": ordered[-1],
        "room_ms": max(life.in_room),
        "median_ms": ordered[len(ordered) // 2],
    }


def resident() -> float:
    """Memory of this process in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def rest(milliseconds: int) -> None:
    """Let the program run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main(folder: Path, portion: dict[str, Any]) -> None:
    """Live, and say after each part what is held."""
    base = lay(folder)
    base.settings = base.settings.chosen(reduced_motion="on")
    kit = open_kit(builtin_folder())
    plan = kit.plan("three-days")
    if plan is None:
        raise SystemExit("the kit has no plan of three days")
    showing = Showing(base, Programme(plan, kit), 1, player_maker(base), parent=base.app)
    showing.begin(windowed=True)
    rest(1500)
    life = Life(showing, portion)
    for _ in range(portion["parts"]):
        life.part()
        os.write(1, (json.dumps(figures(life)) + "\n").encode())
    showing.presenter.do("end")
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), json.loads(sys.argv[2]))
