"""A page that holds the room instead of a slide, as a value: what it is, and how long it stands."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal

from workshop.show.countdown import Countdown
from workshop.values import dataclass

HoldingKind = Literal["welcome", "break", "clock", "list"]

BREAK_MINUTES = 15.0
CLOCK_MINUTES = 5.0


@dataclass(frozen=True, slots=True)
class Holding:
    """A holding page.

    ``title`` is the course on a welcome, the name of a break, the heading of a list; ``lines`` are
    what comes after a break, the entries of a list. ``page`` is the one of its pages that stands,
    from 0.
    """

    kind: HoldingKind
    title: str = ""
    lines: tuple[str, ...] = ()
    countdown: Countdown | None = None
    page: int = 0

    @property
    def minutes(self) -> float | None:
        """How long it was meant to stand, None when nobody said."""
        return None if self.countdown is None else self.countdown.total / 60

    def lasting(self, minutes: float, now: float) -> Holding:
        """Standing for so many minutes from now."""
        return replace(self, countdown=Countdown(60 * minutes).started(now))

    def toggled(self, now: float) -> Holding:
        """Its clock held, or going on."""
        if self.countdown is None:
            return self
        return replace(self, countdown=self.countdown.toggled(now))

    def round(self, pages: int) -> Holding:
        """The next of its pages, after the last the first again."""
        return replace(self, page=(self.page + 1) % max(pages, 1))

    def moved(self, by: int, pages: int) -> Holding | None:
        """Another of its pages; None beyond the first or the last."""
        there = self.page + by
        return replace(self, page=there) if 0 <= there < pages else None
