"""When what happens in clip C2, in seconds: the one timetable of its picture and its sound."""

from __future__ import annotations

from media.storyboards.theatre import Seat

SECONDS = 50

OPENS = tuple(26.5 + 2.4 * k for k in range(5))
SHUTS = (40.3, 41.8, 46.0, 44.8, 43.3)  # Search, the third, is the one that stays ajar
AJAR = 2
STAYS = 0.68
RIPPLES = (9.2, 10.9, 12.6)
COUNT_FROM, COUNT_FOR = 17.6, 6.0


def seated_at(seat: Seat) -> float:
    """When somebody begins to sit down there: the pictured twelve first, then ripple by ripple."""
    if seat.pictured:
        return 7.9 + 0.1 * seat.order
    start = RIPPLES[min(2, (seat.order - 12) // 11)]
    return start + seat.away / 1060 * 2.6


def count_at(t: float) -> float:
    """The number on the counter: 12, then up to 44, quicker in the middle."""
    x = min(1.0, max(0.0, (t - COUNT_FROM) / COUNT_FOR))
    return 12 + 32 * (0.35 * x + 0.65 * x * x * (3 - 2 * x))


def time_of_count(number: int) -> float:
    """When the counter turns to that number (13 to 44)."""
    low, high = COUNT_FROM, COUNT_FROM + COUNT_FOR
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if count_at(middle) < number - 0.5 else (low, middle)
    return high
