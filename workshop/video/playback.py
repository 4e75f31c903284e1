"""One clip in the hands of libVLC: where it is, where it goes, when it ends.

Everything here runs on the driver's thread (:mod:`workshop.video.driver`); none of it waits. The
order of calls rests on what :mod:`workshop.video.engine` says of libVLC.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QSize

from workshop.errors import QT_TRANSLATE_NOOP, PlayerError
from workshop.video.clock import MediaClock
from workshop.video.engine import Engine, Facts, Report
from workshop.video.jump import LEAD, Jump
from workshop.video.mailbox import FOREVER, Mailbox
from workshop.video.port import Cut, State
from workshop.video.reasons import no_picture, nothing_between, said
from workshop.video.sniff import why_unplayable
from workshop.video.sound import SoundDevice
from workshop.video.worker import Job

OPENING_SECONDS = 10.0  # until a clip that shows no picture counts as broken
_IN_FLIGHT = 0.055  # pictures on their way when a pause begins arrive within this time
_NEAR_THE_END = 0.75  # where alone libVLC's own pause is believed, seconds
_EARLY = 0.3  # a trim ends this part of a picture's time before its end

_REFUSED = QT_TRANSLATE_NOOP("video", "libVLC cannot play {path}")


class Playback:
    """Plays one clip after the other on an engine.

    Args:
        engine: libVLC's player.
        box: where the pictures go.
        report: called with everything the program should know.
        wake: sets the one alarm: when (by perf_counter) what is due; None calls it off.
        beat: says that a long job gets on.
    """

    def __init__(
        self,
        engine: Engine,
        box: Mailbox,
        report: Callable[[Report], None],
        wake: Callable[[tuple[float, Job] | None], None],
        beat: Callable[[], None],
    ) -> None:
        self._engine = engine
        self._box = box
        self._report = report
        self._wake = wake
        self._beat = beat
        self.number = 0  # the load at hand, from 1
        self.runs = 0  # how often a file was opened; older events are void
        self.stands = False  # it holds unasked, as it does where the data of a file end early
        self._state = State.EMPTY
        self._clock = MediaClock()
        self._cut = Cut(Path())
        self._facts = Facts(0.0, 0.0, QSize())
        self._start = self._end = 0.0
        self._jump: Jump | None = None
        self._next_place: float | None = None
        self._held = False  # libVLC holds
        self._at_end = False  # it does so because the file ended
        self._own_pauses = 0  # pauses asked for that libVLC may yet tell
        self._ran = MediaClock()  # the clock when the last of them was asked for
        self._went_on = 0.0  # when it was last asked to go on
        self._postponed: list[Job] = []

    @property
    def jumping(self) -> bool:
        """Whether it is on its way to a place whose picture has not come; any thread."""
        return self._jump is not None

    def ask(self, job: Job) -> None:
        """Do something with the clip, once it is open; nothing when it cannot be played."""
        if self._state is State.LOADING:
            self._postponed.append(job)
        elif self._state not in (State.FAILED, State.EMPTY):
            job()

    def load(self, number: int, cut: Cut) -> None:
        """Open a clip and show its first picture, or tell why that cannot be."""
        self._engine.halt()
        self._box.drop()
        self.number, self._cut = number, cut
        self._jump = self._next_place = None
        self._wake(None)
        self._postponed.clear()
        self._facts = Facts(0.0, 0.0, QSize())
        self._become(State.LOADING, MediaClock(cut.start))
        reason = self._open(cut)
        if reason is not None:
            self._fail(reason)

    def unload(self, number: int) -> None:
        """Let go of the clip, and give back what it held."""
        self._apply_sound(silent=True)
        self._engine.halt()
        self._box.empty()
        self.number = number
        self._state, self._clock = State.EMPTY, MediaClock()
        self._jump = self._next_place = None
        self._wake(None)
        self._postponed.clear()
        self._engine.tidy()

    def set_device(self, device: SoundDevice) -> None:
        """Where what is played is heard, now and for what follows."""
        self._engine.device(device)

    def _become(self, state: State, clock: MediaClock, reason: str = "") -> None:
        self._state, self._clock = state, clock
        self._report(Report(self.number, state, clock, self._facts.duration, reason))

    def _open(self, cut: Cut) -> str | None:
        """Open the file and go to the start of the trim; or say why that cannot be."""
        reason = why_unplayable(cut.path)
        if reason is not None:
            return reason
        try:
            self._facts = self._engine.read(cut.path, self._beat)
        except PlayerError as error:
            return said(error.message)
        length = self._facts.duration or FOREVER
        self._start = max(0.0, cut.start)
        self._end = length if cut.end is None else min(cut.end, length)
        if self._start >= self._end:
            return nothing_between(cut.path, self._facts.duration, cut.start, self._end)
        self._box.resize(self._facts.size, cut.size)
        self._go(self._start, State.READY)
        return None

    def _fail(self, reason: str) -> None:
        self._jump = None
        self._wake(None)
        self._engine.halt()
        self._box.drop()
        self._become(State.FAILED, MediaClock(), reason)

    # Going to a place.

    def _go(self, place: float, then: State) -> None:
        """Show the picture of a place, then be in a state."""
        self._engine.halt()
        self.runs += 1
        self._own_pauses = 0
        self._held = self._at_end = self.stands = False
        lead = 0.0 if then is State.PLAYING else min(place, LEAD)
        self._jump = Jump(place, then, lead)
        self._wake((perf_counter() + OPENING_SECONDS, self._no_picture))
        self._apply_sound(silent=then is not State.PLAYING)
        self._box.hold()
        self._engine.open(place - lead)
        if self._state is not State.LOADING:
            self._become(self._state, MediaClock(place))

    def _no_picture(self) -> None:
        if self._state is State.LOADING:
            self._fail(no_picture(self._cut.path))
        else:
            self._arrive()

    def _shown(self, at: float) -> None:
        if self._jump is not None:
            self._jump = replace(self._jump, shown=at)
            self._wake((self._jump.arrival(self._picture), self._arrive))

    def _told(self, clock: MediaClock) -> None:
        """What libVLC says of the time corrects the clock, and that it says so: it moves."""
        self.stands = False
        if not self._held and (clock.since or 0.0) > self._went_on:
            self._own_pauses = 0
        if self._jump is not None:
            self._jump = replace(self._jump, told=clock)
            if self._jump.shown is not None:
                self._wake((self._jump.arrival(self._picture), self._arrive))
        elif self._state is State.PLAYING and not self._at_end:
            gate, alarm = self._end_moments(clock)
            self._box.open(until=gate)
            self._wake((alarm, self._finish) if alarm < FOREVER else None)
            self._become(State.PLAYING, clock)

    def _arrive(self) -> None:
        """The picture of the place is there: let it be seen, and go on."""
        jump, self._jump = self._jump, None
        assert jump is not None  # only a jump sets this alarm
        self._box.show_newest()
        place, self._next_place = self._next_place, None
        if place is not None:
            self._go(place, jump.then)
            return
        clock = jump.clock
        if jump.then is State.PLAYING:
            self._run_on(clock)
        else:
            self._hold(jump.then, clock)
        postponed, self._postponed = self._postponed, []
        for job in postponed:
            job()
        self._engine.tidy()

    def _hold(self, state: State, clock: MediaClock) -> None:
        self._clock = clock
        self._pause_engine()
        now = perf_counter()
        self._box.hold(until=now + _IN_FLIGHT)
        self._become(state, clock.held(now))

    def _run_on(self, clock: MediaClock) -> None:
        """Be playing, with a running clock, until the trim ends."""
        gate, alarm = self._end_moments(clock)
        self._box.release(until=gate)
        self._wake((alarm, self._finish) if alarm < FOREVER else None)
        self._become(State.PLAYING, clock)
        if self._at_end:
            self._the_file_ends()

    @property
    def _picture(self) -> float:
        """How long one picture stands, in seconds."""
        return 1.0 / self._facts.rate if self._facts.rate > 0 else 0.04

    def _end_moments(self, clock: MediaClock) -> tuple[float, float]:
        """When to let the last picture pass, and when to end or begin again."""
        if self._end == FOREVER:
            return FOREVER, FOREVER
        last = (clock.when(self._end) or 0.0) - _EARLY * self._picture
        to_the_end = self._end >= self._facts.duration > 0
        if to_the_end and not self._cut.loop:
            return FOREVER, last + 1.0  # libVLC tells the end; this is for when it does not
        return (FOREVER if to_the_end else last), last

    def _finish(self) -> None:
        """The end of the trim: begin again, or keep the last picture."""
        self._wake(None)
        if self._cut.loop:
            self._go(self._start, State.PLAYING)
            return
        self._pause_engine()
        end = self._end if self._end < FOREVER else self._clock.at(perf_counter())
        self._become(State.ENDED, MediaClock(end))

    def _pause_engine(self) -> None:
        self._ran = self._clock
        if not self._held:
            self._engine.pause(True)
            self._held = True
            self._own_pauses += 1

    # Wishes.

    def play(self) -> None:
        """Play on, or again."""
        if self._jump is not None:
            self._jump = replace(self._jump, then=State.PLAYING)
            self._apply_sound(silent=False)
        elif self._state is State.ENDED:
            self._go(self._start, State.PLAYING)
        elif self._at_end and self._state in (State.READY, State.PAUSED):
            self._become(State.PLAYING, self._clock)
            self._finish()
        elif self._state in (State.READY, State.PAUSED):
            self._apply_sound(silent=False)
            self._engine.pause(False)
            self._held = False
            self._went_on = perf_counter()
            self._run_on(self._clock.started(perf_counter()))

    def pause(self) -> None:
        """Hold."""
        if self._jump is not None:
            if self._jump.then is State.PLAYING:
                self._jump = replace(self._jump, then=State.PAUSED)
                self._apply_sound(silent=True)
        elif self._state is State.PLAYING:
            self._pause_engine()
            self._wake(None)
            self._box.open(until=perf_counter() + _IN_FLIGHT)
            self._become(State.PAUSED, self._clock.held(perf_counter()))

    def seek(self, seconds: float) -> None:
        """Go to a place in the file, kept within the trim."""
        last = max(self._start, self._end - self._picture) if self._end < FOREVER else seconds
        place = min(max(seconds, self._start), last)
        if self._jump is not None:
            self._next_place = place
            return
        self._go(place, State.PAUSED if self._state is State.ENDED else self._state)

    def set_sound(self, volume: int, muted: bool) -> None:
        """Volume 0-100 and silence, now and for what follows."""
        self._cut = replace(self._cut, volume=volume, mute=muted)
        self._apply_sound(silent=self._state is not State.PLAYING)

    def _apply_sound(self, *, silent: bool) -> None:
        self._engine.sound(self._cut.volume, self._cut.mute or silent)

    # Events.

    def happened(self, run: int, event: str, at: float, value: float) -> None:
        """Something happened in libVLC, in one of the :attr:`runs`."""
        if run != self.runs or self._state in (State.FAILED, State.EMPTY):
            return
        if event == "shown":
            self._shown(at)
        elif event == "time":
            self._told(MediaClock(value, at))
        elif event == "paused":
            self._paused(at)
        elif event == "ended":
            self._left_the_file()
        elif event == "error":
            self._fail(said(_REFUSED.fill(path=self._cut.path)))

    def _paused(self, at: float) -> None:
        """It holds: as asked, at the end of the file, or where its data end early.

        A pause asked for is never told when play was wished for right behind it.
        """
        if self._own_pauses:
            self._own_pauses -= 1
            self.stands = not self._held  # unless this is the late answer: it will tell the time
            if self._held and self._state in (State.READY, State.PAUSED):
                self._become(self._state, self._ran.held(at))  # a few ms later than asked
        elif not self._held and self._place() > self._facts.duration - _NEAR_THE_END:
            self._held = self._at_end = True
            self._the_file_ends()
        else:
            self.stands = True

    def _place(self) -> float:
        return self._clock.at(perf_counter()) if self._jump is None else self._jump.place

    def _the_file_ends(self) -> None:
        """It holds, unasked, one picture early perhaps."""
        self._engine.next_frame()
        then = self._finish if self._jump is None else self._arrive
        self._wake((perf_counter() + _IN_FLIGHT, then))

    def _left_the_file(self) -> None:
        self._held = self._at_end = True
        if self._state is State.LOADING:
            self._fail(no_picture(self._cut.path))
        elif self._jump is not None:
            self._arrive()
        elif self._state is State.PLAYING:
            self._finish()
