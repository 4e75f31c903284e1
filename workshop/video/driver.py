"""The one thread that speaks to libVLC, and the order in which things are said to it.

libVLC may be told anything from one thread and must never be told anything from its own callbacks.
So every wish of the program and every event of libVLC becomes a job in one queue, and this thread
works it off. What it knows it tells in :class:`Report`s.

The order of calls rests on what :mod:`workshop.video.engine` says of libVLC.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QSize

from workshop.errors import QT_TRANSLATE_NOOP, PlayerError
from workshop.video.clock import MediaClock
from workshop.video.engine import Engine, Facts, Report, Tell
from workshop.video.jump import LEAD, Jump
from workshop.video.mailbox import FOREVER, Mailbox
from workshop.video.port import Cut, State
from workshop.video.reasons import no_picture, nothing_between, said
from workshop.video.sniff import why_unplayable
from workshop.video.sound import SoundDevice
from workshop.video.worker import Worker

OPENING_SECONDS = 10.0  # until a clip that shows no picture counts as broken
QUIT_SECONDS = 5.0
_IN_FLIGHT = 0.055  # pictures on their way when a pause begins arrive within this time
_NEAR_THE_END = 0.75  # where alone libVLC's own pause is believed, seconds
_EARLY = 0.3  # a trim ends this part of a picture's time before its end

_REFUSED = QT_TRANSLATE_NOOP("video", "libVLC cannot play {path}")


class Driver(Worker):
    """Works off wishes and events, one after the other.

    Args:
        make_engine: builds the engine, on this thread, given how to tell events: "shown" (the
            first picture of what was opened), "time", "paused", "ended", "error".
        box: where the pictures go.
        report: called on this thread with everything the program should know.
    """

    def __init__(
        self,
        make_engine: Callable[[Tell], Engine],
        box: Mailbox,
        report: Callable[[Report], None],
    ) -> None:
        super().__init__("clip")
        self._make_engine = make_engine
        self._box = box
        self._report = report
        self._wanted = 0  # the load the program last asked for; older wishes are void
        self._load = 0
        self._state = State.EMPTY
        self._clock = MediaClock()
        self._cut = Cut(Path())
        self._facts = Facts(0.0, 0.0, QSize())
        self._start = self._end = 0.0
        self._jump: Jump | None = None
        self._next_place: float | None = None
        self._runs = 0  # how often the file was opened; older events are void
        self._held = False  # libVLC holds
        self._at_end = False  # it does so because the file ended
        self._own_pauses = 0  # pauses asked for that libVLC has not told yet
        self._ran = MediaClock()  # the clock when the last of them was asked for
        self._postponed: list[Callable[[], None]] = []
        self._engine: Engine
        self.heard = 0.0  # when libVLC told something last, by perf_counter
        self.stands = False  # it holds unasked, as it does where the data of a file end early

    # Called from the program's thread.

    def load(self, number: int, cut: Cut) -> None:
        """Open a clip; the load counts from 1."""
        self._wanted = number
        self.put(partial(self._do_load, number, cut))

    def play(self) -> None:
        """Play on, or again."""
        self._wish(self._do_play)

    def pause(self) -> None:
        """Hold."""
        self._wish(self._do_pause)

    def seek(self, seconds: float) -> None:
        """Go to a place in the file."""
        self._wish(partial(self._do_seek, seconds))

    def set_sound(self, volume: int, muted: bool) -> None:
        """Volume 0-100 and silence, now and for what follows."""
        self.put(partial(self._do_sound, volume, muted))

    def set_device(self, device: SoundDevice) -> None:
        """Where what is played is heard, now and for what follows."""
        self.put(lambda: self._engine.device(device))

    def quit(self) -> None:
        """Release everything and return when this thread has ended.

        Should libVLC never return from stopping, it is left behind: the show must go on.
        """
        self.leave()
        if threading.get_ident() != self.ident:
            self.join(QUIT_SECONDS)

    def leave(self) -> None:
        """Release everything, whenever that will be, and do not wait for it."""
        self._wanted = -1
        self.put(self.rest)

    def _wish(self, job: Callable[[], None]) -> None:
        self.put(partial(self._when_loaded, self._wanted, job))

    # On the driver's thread.

    def run(self) -> None:
        """Work off the queue until told to quit."""
        self.beat()
        try:
            self._engine = self._make_engine(self._tell)
        except PlayerError as error:
            self._work_without(said(error.message))
            return
        try:
            self.work()
        finally:
            self._engine.close()
            self._box.empty()

    def _work_without(self, reason: str) -> None:
        """There is no engine: every load fails for the same reason."""
        self._since = None
        while self._running:
            job = self._next_job()
            if job == self.rest:
                return
            if isinstance(job, partial) and job.func == self._do_load:
                self._report(Report(job.args[0], State.FAILED, MediaClock(), reason=reason))

    def _tell(self, event: str, at: float, value: float) -> None:
        """Called from libVLC's threads."""
        self.heard = at
        self.put(partial(self._do_event, self._runs, event, at, value))

    def _when_loaded(self, number: int, job: Callable[[], None]) -> None:
        if number != self._wanted or number != self._load:
            return
        if self._state is State.LOADING:
            self._postponed.append(job)
        elif self._state is not State.FAILED:
            job()

    def _become(self, state: State, clock: MediaClock, reason: str = "") -> None:
        self._state, self._clock = state, clock
        self._report(Report(self._load, state, clock, self._facts.duration, reason))

    def _do_load(self, number: int, cut: Cut) -> None:
        if number != self._wanted:
            return
        self._engine.halt()
        self._box.drop()
        self._load, self._cut = number, cut
        self._alarm = self._jump = self._next_place = None
        self._postponed.clear()
        self._facts = Facts(0.0, 0.0, QSize())
        self._become(State.LOADING, MediaClock(cut.start))
        reason = self._open(cut)
        if reason is not None:
            self._fail(reason)

    def _open(self, cut: Cut) -> str | None:
        """Open the file and go to the start of the trim; or say why that cannot be."""
        reason = why_unplayable(cut.path)
        if reason is not None:
            return reason
        try:
            self._facts = self._engine.read(cut.path, self.beat)
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
        self._alarm = self._jump = None
        self._engine.halt()
        self._box.drop()
        self._become(State.FAILED, MediaClock(), reason)

    # Going to a place.

    def _go(self, place: float, then: State) -> None:
        """Show the picture of a place, then be in a state."""
        self._engine.halt()
        self._runs += 1
        self._own_pauses = 0
        self._held = self._at_end = self.stands = False
        lead = 0.0 if then is State.PLAYING else min(place, LEAD)
        self._jump = Jump(place, then, lead)
        self._alarm = (perf_counter() + OPENING_SECONDS, self._no_picture)
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
            self._alarm = (self._jump.arrival(self._picture), self._arrive)

    def _told(self, clock: MediaClock) -> None:
        """What libVLC says of the time corrects the clock."""
        if self._jump is not None:
            self._jump = replace(self._jump, told=clock)
            if self._jump.shown is not None:
                self._alarm = (self._jump.arrival(self._picture), self._arrive)
        elif self._state is State.PLAYING and not self._at_end:
            gate, alarm = self._end_moments(clock)
            self._box.open(until=gate)
            self._alarm = (alarm, self._finish) if alarm < FOREVER else None
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
        self._alarm = (alarm, self._finish) if alarm < FOREVER else None
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
        self._alarm = None
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

    def _do_play(self) -> None:
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
            self._run_on(self._clock.started(perf_counter()))

    def _do_pause(self) -> None:
        if self._jump is not None:
            if self._jump.then is State.PLAYING:
                self._jump = replace(self._jump, then=State.PAUSED)
                self._apply_sound(silent=True)
        elif self._state is State.PLAYING:
            self._pause_engine()
            self._alarm = None
            self._box.open(until=perf_counter() + _IN_FLIGHT)
            self._become(State.PAUSED, self._clock.held(perf_counter()))

    def _do_seek(self, seconds: float) -> None:
        last = max(self._start, self._end - self._picture) if self._end < FOREVER else seconds
        place = min(max(seconds, self._start), last)
        if self._jump is not None:
            self._next_place = place
            return
        self._go(place, State.PAUSED if self._state is State.ENDED else self._state)

    def _do_sound(self, volume: int, muted: bool) -> None:
        self._cut = replace(self._cut, volume=volume, mute=muted)
        self._apply_sound(silent=self._state is not State.PLAYING)

    def _apply_sound(self, *, silent: bool) -> None:
        self._engine.sound(self._cut.volume, self._cut.mute or silent)

    # Events.

    def _do_event(self, run: int, event: str, at: float, value: float) -> None:
        if run != self._runs or self._state in (State.FAILED, State.EMPTY):
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
        if self._own_pauses:
            self._own_pauses -= 1
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
        self._alarm = (perf_counter() + _IN_FLIGHT, then)

    def _left_the_file(self) -> None:
        self._held = self._at_end = True
        if self._state is State.LOADING:
            self._fail(no_picture(self._cut.path))
        elif self._jump is not None:
            self._arrive()
        elif self._state is State.PLAYING:
            self._finish()
