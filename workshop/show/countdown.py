"""A countdown as a value; the time now is always an argument, in seconds of any steady clock."""

from __future__ import annotations

from dataclasses import replace

from workshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Countdown:
    """``total`` seconds, of which ``used`` had passed when it last stood still."""

    total: float
    used: float = 0.0
    since: float | None = None  # the clock when it was started, None while it stands still

    @property
    def running(self) -> bool:
        """Whether time is passing."""
        return self.since is not None

    def started(self, now: float) -> Countdown:
        """Running from now."""
        return self if self.running else replace(self, since=now)

    def paused(self, now: float) -> Countdown:
        """Standing still, with what is left kept."""
        return replace(self, used=self.total - self.remaining(now), since=None)

    def toggled(self, now: float) -> Countdown:
        """Paused when running, else running; from the start again when it had run out."""
        if self.running:
            return self.paused(now)
        return Countdown(self.total, 0.0, now) if self.used >= self.total else self.started(now)

    def remaining(self, now: float) -> float:
        """Seconds left, never below zero."""
        passed = self.used + (0.0 if self.since is None else max(0.0, now - self.since))
        return max(0.0, self.total - passed)
