"""What the driver asks of libVLC and is told by it, and how libVLC behaves.

Measured with libVLC 3.0.24:

- *Going to a place* always means opening the file there, playing, silently unless it is to go on,
  until the first picture is there; then hold. libVLC's own jumps repeat old pictures and pictures
  yet to come until the decoders are ready, and nothing tells those apart; ``start-paused`` shows
  no picture at all when the decoder needs several packets to begin. Opening takes 40-110 ms.
- The first pictures may be up to three too early. Going on, they are held back for 20 ms, by when
  the right one is there unless the machine is busy. A picture that is to stand still is approached
  from 200 ms before it; by then pictures come when they should.
- libVLC tells the time seldom, but to within a millisecond.
- libVLC pauses at the end of the file up to one picture early; ``next_frame`` brings the last.
- A pause takes hold up to two pictures late. Those are kept for when play goes on.
- Every opening has threads of its own, whose memory the C library keeps apart and keeps: after
  some loops twice of what is needed. Asked for it (10-40 ms), it gives it back.
- Pictures come at their time to within a few milliseconds, so the clock knows where a trim ends;
  libVLC's own stop-time overshoots by up to 250 ms.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize

from workshop.values import dataclass
from workshop.video.clock import MediaClock
from workshop.video.port import State
from workshop.video.sound import SoundDevice

# What happened in libVLC, when, and, for "time", the seconds in the file it said it is at. The
# events: "shown" (the first picture of what was opened), "time", "paused", "ended", "error".
Tell = Callable[[str, float, float], None]


@dataclass(frozen=True, slots=True)
class Facts:
    """What a file is: length in seconds (0.0: not known), pictures a second, size in pixels."""

    duration: float
    rate: float
    size: QSize


@dataclass(frozen=True, slots=True)
class Report:
    """What the driver has come to know; ``load`` counts the loads it belongs to."""

    load: int
    state: State
    clock: MediaClock
    duration: float = 0.0
    reason: str = ""


class Engine(Protocol):
    """What the driver asks of libVLC; everything but ``tell`` runs on the driver's thread."""

    def read(self, path: Path, beat: Callable[[], None]) -> Facts:
        """Look into a file; raises PlayerError when there is no video in it.

        ``beat`` is called every few milliseconds while it takes time.
        """

    def halt(self) -> None:
        """Stop playing; no event of what was played comes afterwards."""

    def open(self, start: float) -> None:
        """Play the file last read from a place; its first picture will be told."""

    def pause(self, on: bool) -> None:
        """Hold, or go on."""

    def next_frame(self) -> None:
        """While held: show the next picture."""

    def sound(self, volume: int, muted: bool) -> None:
        """Volume 0-100, silence."""

    def device(self, device: SoundDevice) -> None:
        """Where sound is heard, now and for what is opened later."""

    def tidy(self) -> None:
        """Give back the memory of what was played before."""

    def close(self) -> None:
        """Stop and release everything; no callback comes afterwards."""
