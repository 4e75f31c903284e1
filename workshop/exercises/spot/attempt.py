"""One person's spotting as a value: what is marked, and what can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, ExerciseError
from workshop.exercises.attempt import Step
from workshop.exercises.spot.model import Spotting
from workshop.exercises.spot.scoring import SpotMarks, score
from workshop.kit.fields import suggestion
from workshop.values import dataclass

_FINISHED = QT_TRANSLATE_NOOP("exercise", "This attempt is finished; start a new one.")
_NOTHING = QT_TRANSLATE_NOOP("exercise", "There is nothing to undo.")
_NO_PART = QT_TRANSLATE_NOOP("exercise", "There is nothing called “{part}” in {exercise}.")
_BAD_STEP = QT_TRANSLATE_NOOP("exercise", "A step of the attempt cannot be read: {kind} {data}")
_SHAPE = QT_TRANSLATE_NOOP("exercise", "The answers name what is marked, each with on or off.")


@dataclass(frozen=True)
class SpotAttempt:
    """A spotting as far as it went; ``marked`` in the order it was marked."""

    exercise: Spotting
    steps: tuple[Step, ...] = ()
    marked: tuple[str, ...] = ()
    submitted: bool = False
    earlier: tuple[tuple[str, ...], ...] = field(default=(), repr=False)  # what undo returns to

    @property
    def can_undo(self) -> bool:
        """Whether there is a mark to take back."""
        return bool(self.earlier) and not self.submitted

    @property
    def hints_taken(self) -> int:
        """None: there are no hints here."""
        return 0

    def do(self, kind: str, data: Mapping[str, Any], at: str) -> SpotAttempt:
        """One step by its name: ``mark`` or ``unmark`` a part, or ``reset``.

        Raises ExerciseError when the exercise does not allow it.
        """
        match kind, dict(data):
            case ("mark" | "unmark") as word, {"part": str(part)}:
                return self.mark(part, at, on=word == "mark")
            case "reset", _:
                return self._moved(Step("reset", {}, at), ())
            case other, values:
                raise ExerciseError(_BAD_STEP.fill(kind=other, data=values))

    def mark(self, part: str, at: str, *, on: bool = True) -> SpotAttempt:
        """Mark a part, or take its mark away."""
        if part not in self.exercise.parts:
            message = _NO_PART.fill(part=part, exercise=self.exercise.id)
            raise ExerciseError(message, suggestion(part, self.exercise.parts))
        marked = tuple(name for name in self.marked if name != part)
        if on and part not in self.marked:
            marked = (*marked, part)
        elif on:
            marked = self.marked
        return self._moved(Step("mark" if on else "unmark", {"part": part}, at), marked)

    def undo(self, at: str) -> SpotAttempt:
        """The last mark taken back, or brought back."""
        here = self._after(Step("undo", {}, at))
        if not self.earlier:
            raise ExerciseError(_NOTHING)
        return replace(here, marked=self.earlier[-1], earlier=self.earlier[:-1])

    def submit(self, at: str) -> SpotAttempt:
        """Handed in: the marks stand."""
        return replace(self._after(Step("submit", {}, at)), submitted=True)

    def score(self) -> SpotMarks:
        """The marks as it stands."""
        return score(self.exercise, self.marked)

    def _moved(self, step: Step, marked: tuple[str, ...]) -> SpotAttempt:
        here = self._after(step)
        if marked == self.marked:
            return here
        return replace(here, marked=marked, earlier=(*self.earlier, self.marked))

    def _after(self, step: Step) -> SpotAttempt:
        if self.submitted:
            raise ExerciseError(_FINISHED)
        return replace(self, steps=(*self.steps, step))


def answered(exercise: Spotting, answers: Mapping[str, Any]) -> SpotAttempt:
    """The attempt in which the parts answered with ``on`` (or true) are marked."""
    attempt = SpotAttempt(exercise)
    words = {"on": True, "off": False, True: True, False: False}
    for part, value in answers.items():
        if not isinstance(value, str | bool) or value not in words:
            raise ExerciseError(_SHAPE)
        attempt = attempt.mark(part, "", on=words[value])
    return attempt.submit("")
