"""Watches a player: notes every signal and waits for things to happen."""

from __future__ import annotations

import threading
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage

from workshop.video.barcode import number_in
from workshop.video.port import Cut, Player, State

PATIENCE = 20.0


class Watcher:
    """A player and what it has said so far."""

    def __init__(self, player: Player) -> None:
        self.player = player
        self.states: list[State] = []
        self.numbers: list[int | None] = []
        self.images: list[QImage] = []
        self.positions: list[tuple[float, float]] = []
        self.reasons: list[str] = []
        self.threads: set[int] = set()
        self.events: list[str] = []
        player.frame.connect(self._on_frame)
        player.state_changed.connect(self._on_state)
        player.position_changed.connect(self._on_position)
        player.failed.connect(self._on_failed)

    def _on_frame(self, image: QImage) -> None:
        self.threads.add(threading.get_ident())
        self.numbers.append(number_in(image))
        self.images = [*self.images[-1:], image]
        self.events.append("frame")

    def _on_state(self, state: State) -> None:
        self.threads.add(threading.get_ident())
        self.states.append(state)
        self.events.append(state.value)

    def _on_position(self, seconds: float) -> None:
        self.positions.append((perf_counter(), seconds))

    def _on_failed(self, reason: str) -> None:
        self.reasons.append(reason)

    @property
    def number(self) -> int:
        """The number on the newest frame."""
        newest = self.numbers[-1]
        assert newest is not None, "the newest frame carries no number"
        return newest

    def until(self, met: Callable[[], bool], what: str) -> None:
        """Let the program run until something is so."""
        loop = QEventLoop()
        limit = perf_counter() + PATIENCE
        look = QTimer()
        look.timeout.connect(lambda: loop.quit() if met() or perf_counter() > limit else None)
        look.start(5)
        if not met():
            loop.exec()
        look.stop()
        assert met(), f"never {what}; said {self.events[-12:]}, failed {self.reasons}"

    def until_state(self, state: State) -> None:
        """Let the program run until the player is in a state."""
        self.until(lambda: self.player.state is state, state.value)

    def until_number(self, least: int) -> None:
        """Let the program run until a frame of this number or a later one was seen."""
        self.until(lambda: any((n or -1) >= least for n in self.numbers), f"frame {least}")

    def rest(self, seconds: float) -> None:
        """Let the program run for a while."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def ready(self, cut: Cut) -> None:
        """Load a clip and wait until it is ready."""
        self.player.load(cut)
        self.until_state(State.READY)

    def forget(self) -> None:
        """Forget what was said so far."""
        self.states.clear()
        self.numbers.clear()
        self.positions.clear()
        self.events.clear()
