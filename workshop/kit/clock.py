"""Times of day in words; asked by windows at their start, so it imports nothing."""

from __future__ import annotations

_DAY_MINUTES = 24 * 60


def clock_words(minutes: float) -> str:
    """Minutes after midnight as people write a time: 09:20."""
    whole = round(minutes) % _DAY_MINUTES
    return f"{whole // 60:02}:{whole % 60:02}"
