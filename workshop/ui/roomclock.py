"""A clock the room looks at: a countdown that tells when its page should be painted again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from workshop.show.countdown import Countdown

_TICK_MS = 250


class RoomClock(QObject):
    """Holds a countdown, or none; ``clock`` gives seconds of a steady clock.

    Signals:
        ticked(): the time left looks different.
    """

    ticked = Signal()

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._countdown: Countdown | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._on_tick)

    @property
    def countdown(self) -> Countdown | None:
        """The countdown, None while there is none."""
        return self._countdown

    @property
    def remaining(self) -> float:
        """Seconds left; 0 without a countdown."""
        return 0.0 if self._countdown is None else self._countdown.remaining(self._clock())

    @property
    def minutes(self) -> float | None:
        """How long it runs in all; None without a countdown."""
        return None if self._countdown is None else self._countdown.total / 60

    def start(self, seconds: float) -> None:
        """So many seconds from now."""
        self.take(Countdown(seconds).started(self._clock()))

    def toggle(self) -> None:
        """Held, or going on; from the start again when it had run out."""
        if self._countdown is not None:
            self.take(self._countdown.toggled(self._clock()))

    def take(self, countdown: Countdown | None) -> None:
        """That countdown as it stands, or none."""
        self._countdown = countdown
        if countdown is not None and countdown.running and self.remaining:
            self._tick.start()
        else:
            self._tick.stop()

    def stop(self) -> None:
        """No countdown any more."""
        self.take(None)

    def _on_tick(self) -> None:
        if not self.remaining:
            self._tick.stop()
        self.ticked.emit()
