"""What a console is given to work with, and what it may show that is not the show's own."""

from __future__ import annotations

from collections.abc import Callable

from workshop.painting.paint import SlidePainter
from workshop.show.countdown import Countdown
from workshop.ui.commands import Keys
from workshop.ui.lectern import Lectern
from workshop.ui.speaker import Speaker
from workshop.ui.timekeeper import Timekeeper
from workshop.values import dataclass


def _no_timer() -> Countdown | None:
    return None


def _no_line() -> str | None:
    return None


def _nothing() -> str:
    return ""


@dataclass(frozen=True)
class Around:
    """The collaborators of a console.

    ``clock`` gives seconds of a steady clock. ``timer`` is a countdown the page itself does not
    have (the facilitator's own, a room exercise's), ``line`` the hands being typed for an exercise,
    ``holding`` what holds the room: ``welcome``, ``break``, ``clock``, ``list``, ``work``, or
    ``""`` while the slides stand.
    """

    lectern: Lectern
    keeper: Timekeeper
    speaker: Speaker
    painter: SlidePainter
    keys: Keys
    clock: Callable[[], float]
    timer: Callable[[], Countdown | None] = _no_timer
    line: Callable[[], str | None] = _no_line
    holding: Callable[[], str] = _nothing
    notes_size: int = 20

    def countdown(self) -> Countdown | None:
        """The countdown there is to control now."""
        return self.lectern.presenter.countdown or self.timer()
