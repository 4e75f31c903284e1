"""One person's spotting as a value: what is marked, and what can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, ExerciseError
from workshop.exercises.attempt import Step, Undoable, bad_step
from workshop.exercises.spot.model import Spotting
from workshop.exercises.spot.scoring import SpotMarks, score
from workshop.kit.fields import suggestion
from workshop.values import dataclass

_NO_PART = QT_TRANSLATE_NOOP("exercise", "There is nothing called “{part}” in {exercise}.")
_SHAPE = QT_TRANSLATE_NOOP("exercise", "The answers name what is marked, each with on or off.")


@dataclass(frozen=True)
class SpotAttempt(Undoable[Spotting, tuple[str, ...]]):
    """A spotting as far as it went."""

    work: tuple[str, ...] = ()

    @property
    def marked(self) -> tuple[str, ...]:
        """The parts that are marked, in the order they were."""
        return self.work

    def do(self, kind: str, data: Mapping[str, Any], at: str) -> SpotAttempt:
        """One step by its name: ``mark`` or ``unmark`` a part, or ``reset``.

        Raises ExerciseError when the exercise does not allow it.
        """
        match kind, dict(data):
            case ("mark" | "unmark") as word, {"part": str(part)}:
                return self.mark(part, at, on=word == "mark")
            case "reset", _:
                return self.after(Step("reset", {}, at)).moved(())
            case _:
                raise bad_step(kind, data)

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
        return self.after(Step("mark" if on else "unmark", {"part": part}, at)).moved(marked)

    def score(self) -> SpotMarks:
        """The marks as it stands."""
        return score(self.exercise, self.marked)


def answered(exercise: Spotting, answers: Mapping[str, Any]) -> SpotAttempt:
    """The attempt in which the parts answered with ``on`` (or true) are marked."""
    attempt = SpotAttempt(exercise)
    words = {"on": True, "off": False, True: True, False: False}
    for part, value in answers.items():
        if not isinstance(value, str | bool) or value not in words:
            raise ExerciseError(_SHAPE)
        attempt = attempt.mark(part, "", on=words[value])
    return attempt.submit("")
