"""``python -m tests.video.screening KIND CLIP``: plays a bar code clip in real windows, and counts.

A main view of 1920×1080 and a second view with the same frames, painted as any widget is. After
the clip has ended one line of JSON says which numbers reached the painted pages and when, and what
it cost. KIND is ``vlc``, ``qt`` or ``fake``.

``python -m tests.video.screening sample SECONDS``: another program on the same X server reads the
numbers off the screen four times a second and prints them, one line of JSON.

Moments are those of ``time.monotonic``, one clock for all programs of a machine.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from pathlib import Path
from time import monotonic, perf_counter
from typing import Any

from PySide6.QtCore import QEventLoop, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.machine import pss
from workshop.video.barcode import number_in
from workshop.video.choose import choose_player
from workshop.video.fake import FakePlayer
from workshop.video.port import Cut, Player, State

PAGE = QRect(0, 0, 1920, 1080)
SECOND = QRect(800, 455, 320, 180)  # where the main view's bars are not read
SAMPLES_A_SECOND = 4
PATIENCE_MS = 60_000


class View(QWidget):
    """A window that shows the newest frame, counts those it painted, and notes their numbers."""

    def __init__(self, place: QRect, *, numbered: bool = True) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        self.setGeometry(place)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._image: QImage | None = None
        self._numbered = numbered
        self.count = 0
        self.painted: list[tuple[float, int | None]] = []

    def show_frame(self, image: QImage) -> None:
        """Paint this one next."""
        self._image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._image is None:
            painter.fillRect(self.rect(), Qt.GlobalColor.black)
            return
        painter.drawImage(self.rect(), self._image)
        self.count += 1
        if not self._numbered:
            return
        number = number_in(self._image)
        if not self.painted or self.painted[-1][1] != number:
            self.painted.append((monotonic(), number))


def wait_for(player: Player, state: State) -> None:
    """Run until the player is in a state, has failed, or patience is at an end."""
    loop = QEventLoop()
    if player.state not in (state, State.FAILED):
        wanted = (state, State.FAILED)
        player.state_changed.connect(lambda now: loop.quit() if now in wanted else None)
        QTimer.singleShot(PATIENCE_MS, loop.quit)
        loop.exec()
    if player.state is not state:
        raise SystemExit(f"the player is {player.state.value} and not {state.value}")


def rest(milliseconds: int) -> None:
    """Run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def used() -> float:
    """Seconds of processor time this program has used."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def show(kind: str, clip: Path) -> dict[str, Any]:
    """Play the clip once; what was painted and what it cost."""
    views = [View(PAGE), View(SECOND)]
    for view in views:
        view.show()
    rest(300)
    player = FakePlayer() if kind == "fake" else choose_player(kind).player
    for view in views:
        player.frame.connect(view.show_frame)
    began = perf_counter()
    player.load(Cut(clip, size=QSize(PAGE.size())))
    wait_for(player, State.READY)
    first = perf_counter() - began
    rest(500)
    began, cost = perf_counter(), used()
    memory: list[float] = []
    QTimer.singleShot(round(player.duration * 700), lambda: memory.append(pss(os.getpid())))
    player.play()
    wait_for(player, State.ENDED)
    played, cost = perf_counter() - began, used() - cost
    rest(100)
    began = perf_counter()
    player.close()
    closed = perf_counter() - began
    return {
        "name": player.name,
        "painted": [view.painted for view in views],
        "first_ms": first * 1000,
        "stop_ms": closed * 1000,
        "played_s": played,
        "cores": cost / played,
        "pss_mb": memory[0] if memory else 0.0,
    }


def sample(seconds: float) -> list[tuple[float, float, int | None, int | None]]:
    """Read both views' numbers off the screen, four times a second, and when that was."""
    found = []
    until = monotonic() + seconds
    while monotonic() < until:
        began = monotonic()
        page = QGuiApplication.primaryScreen().grabWindow(0).toImage()
        found.append((began, monotonic(), number_in(page, PAGE), number_in(page, SECOND)))
        rest(max(1, round((began + 1 / SAMPLES_A_SECOND - monotonic()) * 1000)))
    return found


def main(arguments: list[str]) -> int:
    """Show or sample, as asked."""
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    match arguments:
        case ["sample", seconds]:
            print(json.dumps(sample(float(seconds))))
        case [kind, clip]:
            print(json.dumps(show(kind, Path(clip))))
        case _:
            return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
