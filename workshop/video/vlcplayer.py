"""A clip becomes frames through libVLC: the half that lives on the program's thread.

The other half is the driver's thread, :mod:`workshop.video.driver`; wishes go there through its
queue, pictures and reports come back as queued signals.
"""

from __future__ import annotations

import logging
import weakref
from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from workshop.video.clock import MediaClock
from workshop.video.driver import Driver
from workshop.video.engine import Report
from workshop.video.libvlc import Library, VlcEngine
from workshop.video.mailbox import FOREVER, Mailbox
from workshop.video.patience import LOOK, Patience
from workshop.video.port import Cut, Player, State
from workshop.video.sound import SoundDevice

log = logging.getLogger(__name__)

_PACE_MS = 8  # between two pictures that waited
_POSITION_MS = 100
_STUCK = 1.1  # seconds; what libVLC is told takes at most a few hundredths
# Seconds; a clip that plays tells the time every half second. One that loads, or goes to another
# place, waits for the disk, which may have to wake first.
_SILENT = {State.PLAYING: 1.5, State.LOADING: 4.0}


class _Mouth(QObject):
    """Carries the driver's reports to the player's thread."""

    told = Signal(object)


class LibVlcPlayer(Player):
    """The player on libVLC.

    Args:
        library: the loaded libVLC, shared by all players of the program.
        parent: its owner, in Qt's sense.
    """

    def __init__(self, library: Library, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = f"libVLC {library.version}"
        self._state = State.EMPTY
        self._clock = MediaClock()
        self._duration = 0.0
        self._limits = (0.0, FOREVER)
        self._load = 0
        self._sound = (100, False)
        self._box = box = Mailbox()
        self._mouth = mouth = _Mouth()
        queued = Qt.ConnectionType.QueuedConnection
        box.arrived.connect(self._on_arrived, queued)
        mouth.told.connect(self._on_told, queued)
        self._ticker = QTimer(self)
        self._ticker.setInterval(_POSITION_MS)
        self._ticker.timeout.connect(self._on_tick)
        self._became = 0.0  # when it came to be in its state
        self._lost = False  # libVLC does not answer any more
        self._stuck = self._silence = Patience(0.0)
        self._watch = QTimer(self)
        self._watch.setTimerType(Qt.TimerType.PreciseTimer)
        self._watch.setInterval(round(LOOK * 1000))
        self._watch.timeout.connect(self._on_watch)
        self._driver = Driver(lambda tell: VlcEngine(library, box, tell), box, mouth.told.emit)
        self._driver.start()
        # Also when nobody closed it: libVLC must be quiet before Python goes.
        self._end = weakref.finalize(self, self._driver.quit)

    @property
    def state(self) -> State:
        """What the player is doing now."""
        return self._state

    @property
    def position(self) -> float:
        """Where it is, in seconds in the file."""
        low, high = self._limits
        return min(max(low, self._clock.at(perf_counter())), high)

    @property
    def duration(self) -> float:
        """Length of the whole file in seconds, 0.0 while not known."""
        return self._duration

    def load(self, cut: Cut) -> None:
        """Open a clip and show its first frame; ends in READY or FAILED."""
        if self._state is State.CLOSED:
            return
        self._load += 1
        self._box.drop()
        self._sound = (cut.volume, cut.mute)
        self._limits = (cut.start, FOREVER if cut.end is None else cut.end)
        self._on_told(Report(self._load, State.LOADING, MediaClock(cut.start)))
        self._driver.load(self._load, cut)
        self._keep_watch()

    def unload(self) -> None:
        """Let go of the clip: silence, no more pictures, and what it held is given back."""
        if self._state in (State.EMPTY, State.CLOSED):
            return
        self._load += 1
        self._box.drop()
        self._limits = (0.0, FOREVER)
        self._on_told(Report(self._load, State.EMPTY, MediaClock()))
        self._driver.unload(self._load)
        self._keep_watch()

    def play(self) -> None:
        """Play on from here, or from the start of the trim when it had ended."""
        self._driver.play()
        self._keep_watch()

    def pause(self) -> None:
        """Hold the picture."""
        self._driver.pause()
        self._keep_watch()

    def seek(self, seconds: float) -> None:
        """Go to a place in the file, kept within the trim; the picture follows also when paused."""
        self._driver.seek(seconds)
        self._keep_watch()

    def set_volume(self, volume: int) -> None:
        """Volume 0-100; does not unmute."""
        self._sound = (min(max(volume, 0), 100), self._sound[1])
        self._driver.set_sound(*self._sound)

    def set_muted(self, muted: bool) -> None:
        """Silence, without forgetting the volume."""
        self._sound = (self._sound[0], muted)
        self._driver.set_sound(*self._sound)

    def set_audio_device(self, device: SoundDevice) -> None:
        """Where it is heard, now and from now on."""
        self._driver.set_device(device)

    def close(self) -> None:
        """Stop and let go of everything. Returns when no further signal can come.

        A libVLC that does not answer is left to itself, with the buffers it may still write to.
        """
        if self._state is State.CLOSED:
            return
        self._ticker.stop()
        self._watch.stop()
        self._load = -1
        if self._lost:
            self._end.detach()
            self._driver.leave()
        else:
            self._end()
            self._box.empty()
        self._state = State.CLOSED
        self.state_changed.emit(self._state)

    @Slot()
    def _on_arrived(self) -> None:
        image = self._box.fetch()
        if image is None or self._state in (State.EMPTY, State.CLOSED):
            return
        self.frame.emit(image)
        if self._box.waiting:
            QTimer.singleShot(_PACE_MS, self, self._on_arrived)

    @Slot(object)
    def _on_told(self, report: Report) -> None:
        if report.load != self._load:
            return
        self._clock, self._duration = report.clock, report.duration
        changed, self._state = report.state is not self._state, report.state
        if changed:
            self._became = perf_counter()
        if report.state is State.PLAYING:
            self._ticker.start()
            self._keep_watch()
        else:
            self._ticker.stop()
        self.position_changed.emit(self.position)
        if changed:
            self.state_changed.emit(report.state)
        if report.state is State.FAILED:
            self.failed.emit(report.reason)

    def _keep_watch(self) -> None:
        if not self._watch.isActive() and not self._lost and self._state is not State.CLOSED:
            self._stuck = self._silence = Patience(perf_counter())
            self._watch.start()

    @Slot()
    def _on_watch(self) -> None:
        """Does libVLC still answer? Told by its thread's pulse and by how long it has been silent.

        Time in which this program hardly ran - a busy machine, a laptop that slept - counts little.
        """
        now, busy, silent = perf_counter(), self._driver.busy(), self._silent()
        self._stuck, self._silence = self._stuck.look(now, busy), self._silence.look(now, silent)
        jumping = self._state is State.PLAYING and self._driver.jumping
        patience = _SILENT.get(State.LOADING if jumping else self._state, FOREVER)
        gone = not self._driver.is_alive()
        if gone or self._stuck.waited > _STUCK or self._silence.waited > patience:
            self._watch.stop()
            self._ticker.stop()
            self._lost = True
            log.info("no answer: busy for %.1f s, silent for %.1f s", busy, silent)
            self.hung.emit()
        elif self._state not in _SILENT and self._driver.idle:
            self._watch.stop()

    def _silent(self) -> float:
        """Seconds since libVLC gave a sign of life, where one is to be expected."""
        if self._state is State.PLAYING:
            return self._driver.silent(self._became)
        return perf_counter() - self._driver.heard if self._state is State.LOADING else 0.0

    @Slot()
    def _on_tick(self) -> None:
        self.position_changed.emit(self.position)
