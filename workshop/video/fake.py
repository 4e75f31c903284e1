"""A player that needs no decoder: it draws frames that carry their number.

For tests and demonstrations, and the third proof that the port means what it says: it passes the
same contract suite as the two real ones. Frame ``n`` is the bar code of ``n`` and stands from
``n / rate`` seconds on.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QImage, QPainter

from workshop.video.barcode import paint_number
from workshop.video.clock import MediaClock
from workshop.video.fit import fitted
from workshop.video.port import Cut, Player, State
from workshop.video.reasons import nothing_between
from workshop.video.sniff import why_unplayable
from workshop.video.sound import SoundDevice

OWN_SIZE = QSize(640, 360)
LENGTH = 10.0
_HALF = 0.5


def ten_seconds(path: Path) -> float | str:
    """Takes every file that begins like a video for a clip of ten seconds."""
    return why_unplayable(path) or LENGTH


class FakePlayer(Player):
    """Plays numbered frames at the pace of a clock.

    Args:
        parent: its owner, in Qt's sense.
        now: the clock, in seconds; only its differences matter.
        probe: what a file is: its length in seconds, or why it cannot be played.
        rate: frames a second.
    """

    name = "fake"

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        now: Callable[[], float] = perf_counter,
        probe: Callable[[Path], float | str] = ten_seconds,
        rate: float = 30.0,
    ) -> None:
        super().__init__(parent)
        self._now = now
        self._probe = probe
        self._rate = rate
        self._state = State.EMPTY
        self._cut = Cut(Path())
        self._clock = MediaClock()
        self._duration = 0.0
        self._end = 0.0
        self._shown = -1
        self._play_when_ready = False
        self._seek_when_ready: float | None = None
        self.device: SoundDevice | None = None
        self._ticker = QTimer(self)
        self._ticker.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticker.setInterval(round(500 / rate))
        self._ticker.timeout.connect(self._on_tick)
        self._opener = QTimer(self)
        self._opener.setSingleShot(True)
        self._opener.timeout.connect(self._open)

    @property
    def state(self) -> State:
        """What the player is doing now."""
        return self._state

    @property
    def position(self) -> float:
        """Where it is, in seconds in the file."""
        return min(self._clock.at(self._now()), self._end or self._clock.place)

    @property
    def duration(self) -> float:
        """Length of the whole file in seconds, 0.0 while not known."""
        return self._duration

    @property
    def volume(self) -> int:
        """The volume asked for, 0-100."""
        return self._cut.volume

    @property
    def muted(self) -> bool:
        """Whether silence is asked for."""
        return self._cut.mute

    def load(self, cut: Cut) -> None:
        """Open a clip and show its first frame; ends in READY or FAILED."""
        if self._state is State.CLOSED:
            return
        self._ticker.stop()
        self._cut, self._duration, self._end = cut, 0.0, 0.0
        self._clock = MediaClock(cut.start)
        self._play_when_ready, self._seek_when_ready = False, None
        self._become(State.LOADING)
        self._opener.start(0)

    def unload(self) -> None:
        """Let go of the clip."""
        if self._state is not State.CLOSED:
            self._ticker.stop()
            self._opener.stop()
            self._duration, self._clock = 0.0, MediaClock()
            self._become(State.EMPTY)

    def play(self) -> None:
        """Play on from here, or from the start of the trim when it had ended."""
        if self._state is State.LOADING:
            self._play_when_ready = True
        elif self._state in (State.READY, State.PAUSED, State.ENDED):
            if self._state is State.ENDED:
                self._clock = MediaClock(self._cut.start)
                self._show()
            self._clock = self._clock.started(self._now())
            self._ticker.start()
            self._become(State.PLAYING)

    def pause(self) -> None:
        """Hold the picture."""
        self._play_when_ready = False
        if self._state is State.PLAYING:
            self._ticker.stop()
            self._clock = self._clock.held(self._now())
            self._become(State.PAUSED)

    def seek(self, seconds: float) -> None:
        """Go to a place in the file, kept within the trim; the picture follows also when paused."""
        if self._state is State.LOADING:
            self._seek_when_ready = seconds
        if self._state not in (State.READY, State.PLAYING, State.PAUSED, State.ENDED):
            return
        place = min(max(seconds, self._cut.start), self._end - 1 / self._rate)
        running = self._state is State.PLAYING
        self._clock = MediaClock(place, self._now() if running else None)
        self._show()
        self.position_changed.emit(place)
        if self._state is State.ENDED:
            self._become(State.PAUSED)

    def set_volume(self, volume: int) -> None:
        """Volume 0-100; does not unmute."""
        self._cut = replace(self._cut, volume=min(max(volume, 0), 100))

    def set_muted(self, muted: bool) -> None:
        """Silence, without forgetting the volume."""
        self._cut = replace(self._cut, mute=muted)

    def set_audio_device(self, device: SoundDevice) -> None:
        """Where it would be heard."""
        self.device = device

    def hang(self) -> None:
        """Answer nothing any more, as a player does whose decoder stands still; it is noticed."""
        self._ticker.stop()
        self._opener.stop()
        self.hung.emit()

    def close(self) -> None:
        """Stop and let go of everything. Returns when no further signal can come."""
        if self._state is not State.CLOSED:
            self._ticker.stop()
            self._opener.stop()
            self._become(State.CLOSED)

    def _become(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    def _open(self) -> None:
        found = self._probe(self._cut.path)
        if isinstance(found, float):
            self._duration = found
            self._end = found if self._cut.end is None else min(self._cut.end, found)
            if self._cut.start >= self._end:
                found = nothing_between(self._cut.path, found, self._cut.start, self._end)
        if isinstance(found, str):
            self._become(State.FAILED)
            self.failed.emit(found)
            return
        self._show()
        self._become(State.READY)
        place, self._seek_when_ready = self._seek_when_ready, None
        if place is not None:
            self.seek(place)
        if self._play_when_ready:
            self.play()

    def _show(self) -> None:
        """Emit the frame of this place."""
        # A place that should be a frame's beginning may be a rounding error before it.
        self._shown = int(self._clock.at(self._now()) * self._rate + 1e-6)
        image = QImage(fitted(OWN_SIZE, self._cut.size), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        paint_number(painter, self._shown, image.rect())
        painter.end()
        self.frame.emit(image)

    def _on_tick(self) -> None:
        now = self._now()
        place = self._clock.at(now)
        if place < self._end:
            if int(place * self._rate + 1e-6) != self._shown:
                self._show()
            self.position_changed.emit(self.position)
        elif self._cut.loop:
            self._clock = MediaClock(self._cut.start, now)
            self._show()
            self.position_changed.emit(self.position)
        else:
            self._end_here()

    def _end_here(self) -> None:
        self._ticker.stop()
        last = self._end - _HALF / self._rate
        if self._shown < int(last * self._rate):
            self._clock = MediaClock(last)
            self._show()
        self._clock = MediaClock(self._end)
        self.position_changed.emit(self._end)
        self._become(State.ENDED)
