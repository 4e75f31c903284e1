"""A show of text and clip pages in turns, turned by key presses; prints how long each took.

``python -m tests.bench.turns DECK on|off TURNS [console]``: the stage on all of a 1920×1080
display, motion on or off; with ``console`` the facilitator's window stands beside it, its clock
runs, and the pointer moves over the stage all the time. A turn is timed from the key press to the
end of the first paint that shows the new page, flushed to the display. Between two presses a text
page stands as long as a fade and a little more, a clip page until some of its frames were painted.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from workshop.app.foundations import lay
from workshop.app.playing import player_maker
from workshop.app.showing import Showing
from workshop.kit.opening import kit_of
from workshop.show.tools import Point
from workshop.slides.deck import open_deck
from workshop.ui.presenter import Presenter
from workshop.ui.stage.window import Stage

TEXT_STANDS = 450  # milliseconds
FRAMES = 15  # of a clip, before its page is left
POINTS = 33  # milliseconds between two places of a moving pointer
PATIENCE = 20_000  # milliseconds until a page that does not come ends the bench


class Turner(QObject):
    """Presses Next, and waits for what it brings."""

    def __init__(self, stage: Stage, presenter: Presenter) -> None:
        super().__init__()
        self._stage = stage
        self._presenter = presenter
        self._stood = 0.0
        self._loop = QEventLoop()
        self._wanted = 0
        self._frames = 0
        self.left_playing = 0
        stage.painted.connect(self._on_painted)

    def _on_painted(self, page: int, _step: int) -> None:
        self._frames += self._presenter.projector.picture is not None
        if page == self._wanted:
            self._wanted = 0
            # The paint is flushed before any event is looked at, and this one is looked at first.
            event = QEvent(QEvent.Type.User)
            QApplication.postEvent(self, event, Qt.EventPriority.HighEventPriority.value)

    def customEvent(self, event: QEvent) -> None:
        """The page stands on the display."""
        del event
        self._stood = time.perf_counter()
        self._loop.quit()

    def turn(self) -> float:
        """Press Next; milliseconds until the next page stands on the display."""
        self._wanted = self._presenter.show.page + 1
        self.left_playing += self._presenter.projector.picture is not None
        began = time.perf_counter()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            press = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ")
            QApplication.postEvent(self._stage, press)
        self._wait()
        return (self._stood - began) * 1000

    def stand(self) -> None:
        """Let the page stand: a clip until it plays, text a moment."""
        if self._presenter.show.plays:
            self._frames = 0
            until = time.monotonic() + PATIENCE / 1000
            while self._frames < FRAMES and time.monotonic() < until:
                self.rest(30)
        else:
            self.rest(TEXT_STANDS)

    def rest(self, milliseconds: int) -> None:
        """Let time pass."""
        QTimer.singleShot(milliseconds, self._loop.quit)
        self._loop.exec()

    def _wait(self) -> None:
        giving_up = QTimer()
        giving_up.setSingleShot(True)
        giving_up.timeout.connect(lambda: sys.exit("the page did not come"))
        giving_up.start(PATIENCE)
        self._loop.exec()
        giving_up.stop()


class Hand(QObject):
    """Moves the pointer over the stage, as somebody does who talks."""

    def __init__(self, showing: Showing) -> None:
        super().__init__(showing)
        self._tools = showing.lectern.tools
        self._moved = 0
        self._tools.do("pointer")
        timer = QTimer(self)
        timer.timeout.connect(self._move)
        timer.start(POINTS)

    def _move(self) -> None:
        self._moved += 1
        self._tools.move(Point(0.2 + self._moved % 60 / 100, 0.5))


def with_console(showing: Showing) -> Hand:
    """The console at its usual size, and a hand at work."""
    console = showing.open_console()
    assert console is not None  # the show has just begun
    console.resize(1440, 900)
    console.show()
    showing.stage.activateWindow()
    return Hand(showing)


def main(deck_path: Path, turns: int, *, motion: bool, console: bool) -> None:
    """Make the turns and print them."""
    base = lay(None)
    base.settings = base.settings.chosen(reduced_motion="off" if motion else "on")
    showing = Showing(base, open_deck(deck_path, kit_of(deck_path)), 1, player_maker(base))
    showing.trouble.connect(lambda message: sys.exit(str(message)))
    stage, presenter = showing.stage, showing.presenter
    projector = presenter.projector
    showing.begin(windowed=False)
    turner = Turner(stage, presenter)
    turner.rest(1000)
    if console:
        with_console(showing)
        turner.rest(1000)
    taken = []
    for _turn in range(turns):
        turner.stand()
        taken.append(turner.turn())
    player = projector.player
    report = {
        "turns": taken,
        "left": turner.left_playing,
        "player": player.name if player else "no player",
        "size": [stage.width(), stage.height()],
    }
    print(json.dumps(report), flush=True)
    presenter.close()
    os._exit(0)


if __name__ == "__main__":
    main(
        Path(sys.argv[1]),
        int(sys.argv[3]),
        motion=sys.argv[2] == "on",
        console="console" in sys.argv[4:],
    )
