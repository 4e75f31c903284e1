"""``python -m tests.soak.mirrored DECK alone|console``: one clip in a show, and what it cost.

The stage takes all of a 1920×1080 display; with ``console`` the facilitator's window mirrors the
clip at its usual size. Prints one line of JSON when the clip has ended: the numbers of the pictures
the stage painted, how many of them the mirror painted, and the processor time of a second.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer

from tests.bench.turns import PATIENCE
from workshop.app.foundations import lay
from workshop.app.playing import player_maker
from workshop.app.showing import Showing
from workshop.kit.opening import kit_of
from workshop.slides.deck import open_deck
from workshop.ui.console.mirror import Mirror
from workshop.ui.projector import Projector
from workshop.video.barcode import number_in
from workshop.video.port import State


class Watcher(QObject):
    """Notes which pictures stage and mirror painted."""

    def __init__(self, showing: Showing) -> None:
        super().__init__(showing)
        self._projector: Projector = showing.presenter.projector
        self.on_stage: list[int] = []
        self.mirrored: set[int] = set()
        showing.stage.painted.connect(self._on_stage)

    def watch(self, mirror: Mirror) -> None:
        """Count what the mirror paints."""
        mirror.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the mirror paint."""
        picture = self._projector.picture
        if event.type() is QEvent.Type.Paint and picture is not None:
            self.mirrored.add(picture.cacheKey())
        return False

    def _on_stage(self) -> None:
        picture = self._projector.picture
        number = number_in(picture) if picture is not None else None
        if number is not None and (not self.on_stage or self.on_stage[-1] != number):
            self.on_stage.append(number)


def used() -> float:
    """Processor seconds so far."""
    told = resource.getrusage(resource.RUSAGE_SELF)
    return told.ru_utime + told.ru_stime


def rest(milliseconds: int) -> None:
    """Let time pass."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def play(showing: Showing) -> float:
    """Run until the clip has ended; seconds it took."""
    player = showing.presenter.projector.player
    if player is None:
        raise SystemExit("there is no player")
    loop = QEventLoop()
    began = perf_counter()
    player.state_changed.connect(lambda now: loop.quit() if now is State.ENDED else None)
    showing.presenter.do("next")
    QTimer.singleShot(round(player.duration * 1000) + PATIENCE, loop.quit)
    loop.exec()
    return perf_counter() - began


def main(deck: Path, *, console: bool) -> None:
    """Play and tell."""
    base = lay(None)
    showing = Showing(base, open_deck(deck, kit_of(deck)), 1, player_maker(base))
    showing.trouble.connect(lambda message: sys.exit(str(message)))
    watcher = Watcher(showing)
    showing.begin(windowed=False)
    rest(1500)
    if console:
        made = showing.open_console()
        assert made is not None  # the show has just begun
        made.resize(1440, 900)
        made.show()
        watcher.watch(made.mirror)
        rest(1000)
    cost = used()
    played = play(showing)
    report = {
        "on_stage": watcher.on_stage,
        "mirrored": len(watcher.mirrored),
        "cores": (used() - cost) / played,
    }
    print(json.dumps(report), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), console="console" in sys.argv[2:])
