"""What every attempt is made of: its steps, and the work that undo takes back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from typing import Any, Generic, Self, TypeVar

from workshop.errors import QT_TRANSLATE_NOOP, ExerciseError
from workshop.values import dataclass

_FINISHED = QT_TRANSLATE_NOOP("exercise", "This attempt is finished; start a new one.")
_NOTHING = QT_TRANSLATE_NOOP("exercise", "There is nothing to undo.")
_BAD_STEP = QT_TRANSLATE_NOOP("exercise", "A step of the attempt cannot be read: {kind} {data}")

E = TypeVar("E")
W = TypeVar("W")


@dataclass(frozen=True, slots=True)
class Step:
    """One thing a person did; ``at`` is ISO 8601.

    ``undo`` and ``submit`` are kinds every exercise knows; the others belong to its kind (``set``,
    ``hint``, ``reply`` …, at most 20 letters). ``data`` is plain: it is kept as JSON.
    """

    kind: str
    data: Mapping[str, Any]
    at: str


@dataclass(frozen=True)
class Undoable(Generic[E, W]):
    """An attempt as far as it went: its exercise, its steps, and the work they made.

    ``work`` is what undo takes back, a value; each kind of exercise calls it by a better name
    (where the cards lie, what is marked). Each method returns a new attempt, one step longer; one
    that is handed in refuses them all with ExerciseError.
    """

    exercise: E
    work: W
    steps: tuple[Step, ...] = ()
    submitted: bool = False
    earlier: tuple[W, ...] = field(default=(), repr=False)  # what undo returns to

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self.earlier) and not self.submitted

    @property
    def hints_taken(self) -> int:
        """How many hints were taken; none where a kind has none to give."""
        return 0

    def undo(self, at: str) -> Self:
        """The last change of the work taken back; raises ExerciseError if there is none."""
        here = self.after(Step("undo", {}, at))
        if not self.earlier:
            raise ExerciseError(_NOTHING)
        return replace(here, work=self.earlier[-1], earlier=self.earlier[:-1])

    def submit(self, at: str) -> Self:
        """Handed in: the marks stand."""
        return replace(self.after(Step("submit", {}, at)), submitted=True)

    def after(self, step: Step) -> Self:
        """The same one step longer, the work as it was."""
        if self.submitted:
            raise ExerciseError(_FINISHED)
        return replace(self, steps=(*self.steps, step))

    def moved(self, work: W) -> Self:
        """The same with other work, which undo takes back; the same work is no change."""
        if work == self.work:
            return self
        return replace(self, work=work, earlier=(*self.earlier, self.work))


def bad_step(kind: str, data: Mapping[str, Any]) -> ExerciseError:
    """What to raise for a step that a kind of exercise does not know."""
    return ExerciseError(_BAD_STEP.fill(kind=kind, data=dict(data)))
