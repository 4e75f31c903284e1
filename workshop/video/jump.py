"""Going to a place in a clip with libVLC: when it is reached, and what its clock says then."""

from __future__ import annotations

from time import perf_counter

from workshop.values import dataclass
from workshop.video.clock import MediaClock
from workshop.video.port import State

LEAD = 0.200  # how far before it a picture that is to stand still is approached, seconds
_SETTLE = 0.020  # the right picture follows the first one within this time
_WAKE = 0.010  # libVLC starts its clock this long after the first picture
_WITHIN = 0.4  # part of a picture's time after which it is surely there, and the next is not


@dataclass(frozen=True, slots=True)
class Jump:
    """A place being gone to from a little before, and what is to be done once it is there.

    ``shown`` is when the first picture came, ``told`` what libVLC has said of the time since.
    """

    place: float
    then: State
    lead: float = 0.0
    shown: float | None = None
    told: MediaClock | None = None

    @property
    def clock(self) -> MediaClock:
        """The time in the file, as well as it is known."""
        if self.told is not None or self.shown is None:
            return self.told or MediaClock(self.place, perf_counter())
        return MediaClock(self.place - self.lead, self.shown + _WAKE)

    def arrival(self, picture: float) -> float:
        """When the picture gone to is there, but not yet the next; pictures stand so many seconds.

        Known once the first picture was shown.
        """
        assert self.shown is not None
        there = self.clock.when(self.place) if self.lead else None
        return self.shown + _SETTLE if there is None else there + _WITHIN * picture
