"""Who sees this? What people expected before they saw the settings, beside what was so."""

from __future__ import annotations

from collections.abc import Sequence

from workshop.exercises.privacy.model import PrivacyExercise
from workshop.exercises.privacy.seeing import sees_item
from workshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Guess:
    """One expectation beside the start settings; all are viewers in the exercise's order.

    ``overlooked`` see it though nobody expected it; ``imagined`` do not though somebody did.
    """

    item: str
    seen: tuple[str, ...]
    overlooked: tuple[str, ...]
    imagined: tuple[str, ...]

    @property
    def right(self) -> bool:
        """Whether it was so for every viewer."""
        return not self.overlooked and not self.imagined


def compared(exercise: PrivacyExercise, item: str, expected: Sequence[str]) -> Guess:
    """What was expected of an item beside who sees it while nothing is changed yet."""
    seen = [v for v in exercise.viewers if sees_item(exercise, exercise.start, v, item)]
    return Guess(
        item=item,
        seen=tuple(seen),
        overlooked=tuple(v for v in seen if v not in expected),
        imagined=tuple(v for v in exercise.viewers if v in expected and v not in seen),
    )
