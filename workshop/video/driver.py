"""The one thread that speaks to libVLC.

libVLC may be told anything from one thread and must never be told anything from its own callbacks.
So every wish of the program and every event of libVLC becomes a job in one queue, and this thread
works it off. What the jobs do is in :mod:`workshop.video.playback`.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from time import perf_counter

from workshop.errors import PlayerError
from workshop.video.clock import MediaClock
from workshop.video.engine import Engine, Report, Tell
from workshop.video.mailbox import Mailbox
from workshop.video.playback import Playback
from workshop.video.port import Cut, State
from workshop.video.reasons import said
from workshop.video.sound import SoundDevice
from workshop.video.worker import Job, Worker

QUIT_SECONDS = 5.0

_Wish = Callable[[Playback], None]


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
        self._playback: Playback
        self.heard = 0.0  # when libVLC told something last, by perf_counter

    # Called from the program's thread.

    def load(self, number: int, cut: Cut) -> None:
        """Open a clip; the load counts from 1."""
        self._wanted = number
        self.heard = perf_counter()
        self.put(partial(self._do_load, number, cut))

    def unload(self, number: int) -> None:
        """Let go of the clip; counts as a load, so that wishes for what went before are void."""
        self._wanted = number
        self.put(partial(self._do_unload, number))

    def play(self) -> None:
        """Play on, or again."""
        self._wish(Playback.play)

    def pause(self) -> None:
        """Hold."""
        self._wish(Playback.pause)

    def seek(self, seconds: float) -> None:
        """Go to a place in the file."""
        self._wish(lambda playback: playback.seek(seconds))

    def set_sound(self, volume: int, muted: bool) -> None:
        """Volume 0-100 and silence, now and for what follows."""
        self.put(lambda: self._playback.set_sound(volume, muted))

    def set_device(self, device: SoundDevice) -> None:
        """Where what is played is heard, now and for what follows."""
        self.put(lambda: self._playback.set_device(device))

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

    @property
    def jumping(self) -> bool:
        """Whether a clip is on its way to another place, its file opened anew; any thread."""
        return self._playback.jumping

    def silent(self, since: float) -> float:
        """Seconds since a clip that plays since a moment gave its last sign of life; any thread.

        It gives two: pictures, and what it tells of the time. Where the pictures of a file end,
        the last comes again and again; the older sign is therefore the one that counts. A clip
        whose data end before their time stands still, alive.
        """
        if self._playback.stands:
            return 0.0
        return perf_counter() - max(since, min(self.heard, self._box.posted))

    def _wish(self, wish: _Wish) -> None:
        self.put(partial(self._when_loaded, self._wanted, wish))

    # On this thread.

    def run(self) -> None:
        """Work off the queue until told to quit."""
        self.beat()
        try:
            engine = self._make_engine(self._tell)
        except PlayerError as error:
            self._work_without(said(error.message))
            return
        self._playback = Playback(engine, self._box, self._report, self._wake, self.beat)
        try:
            self.work()
        finally:
            engine.close()
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
        playback = self._playback
        self.put(partial(playback.happened, playback.runs, event, at, value))

    def _wake(self, alarm: tuple[float, Job] | None) -> None:
        self._alarm = alarm

    def _do_load(self, number: int, cut: Cut) -> None:
        if number == self._wanted:
            self._playback.load(number, cut)

    def _do_unload(self, number: int) -> None:
        if number == self._wanted:
            self._playback.unload(number)

    def _when_loaded(self, number: int, wish: _Wish) -> None:
        if number == self._wanted == self._playback.number:
            self._playback.ask(partial(wish, self._playback))
