"""Where a clip is between two answers of its player.

libVLC says where it is about every 500 ms, Qt Multimedia a little more often. Both play at the
clock's own pace in between, so the place is known from the moment a picture was seen and the time
since.
"""

from __future__ import annotations

from workshop.values import dataclass


@dataclass(frozen=True, slots=True)
class MediaClock:
    """A place in a file, standing still (``since`` is None) or moving since a moment.

    All values are seconds; ``since`` and every ``now`` are read from one monotonic clock.
    """

    place: float = 0.0
    since: float | None = None

    def at(self, now: float) -> float:
        """The place in the file at a moment; a clock that is to start later stands still."""
        return self.place if self.since is None else self.place + max(0.0, now - self.since)

    def when(self, place: float) -> float | None:
        """The moment the clock passes a place, None while it stands still."""
        return None if self.since is None else self.since + place - self.place

    def started(self, now: float) -> MediaClock:
        """The same place, moving from now on."""
        return MediaClock(self.place, now)

    def held(self, now: float) -> MediaClock:
        """The place reached now, standing still."""
        return MediaClock(self.at(now))
