"""How long somebody who should answer is waited for, when the whole machine may be slow.

A decoder that is silent may be dead, or it may get no processor time, as on a laptop that scans for
viruses or has just woken. The two differ in what becomes of us: while a decoder hangs, our own
timers ring when they should; on a machine that has no time, they are late as well.
"""

from __future__ import annotations

from workshop.values import dataclass

LOOK = 0.150  # seconds between two looks
# A picture goes from hand to hand through about so many threads, each as late as our timer was.
_HANDS = 4


@dataclass(frozen=True, slots=True)
class Patience:
    """How long somebody has been waited for, in seconds in which there could have been an answer.

    ``looked`` is when it was looked at last, on the clock ``now`` is read from.
    """

    looked: float
    waited: float = 0.0

    def look(self, now: float, silent: float) -> Patience:
        """It was looked at again, for the first time since ``LOOK`` seconds.

        ``silent`` is how long there has been no answer. What passed since the last look counts in
        full when this one comes in time, and the less the later it comes.
        """
        passed = now - self.looked
        late = passed - LOOK
        counts = passed if late <= 0.0 else LOOK - _HANDS * late
        return Patience(now, min(self.waited + max(0.0, counts), silent))
