"""One person's sorting as a value: where each card lies, and what can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from fractions import Fraction
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, ExerciseError, Message
from workshop.exercises.attempt import Step
from workshop.exercises.kinds import GoalMark, Marks
from workshop.exercises.passing import headline_of, reasons_of
from workshop.exercises.privacy.words import words
from workshop.exercises.sort.model import Sorting
from workshop.kit.fields import suggestion
from workshop.values import dataclass

SCORER = "sort/1"  # kept with each attempt, so that old scores stay explainable

_FINISHED = QT_TRANSLATE_NOOP("exercise", "This attempt is finished; start a new one.")
_NOTHING = QT_TRANSLATE_NOOP("exercise", "There is nothing to undo.")
_NO_CARD = QT_TRANSLATE_NOOP("exercise", "There is no card “{card}” in {exercise}.")
_NO_BIN = QT_TRANSLATE_NOOP("exercise", "“{card}” cannot go to “{name}”.")
_BAD_STEP = QT_TRANSLATE_NOOP("exercise", "A step of the attempt cannot be read: {kind} {data}")


@dataclass(frozen=True, slots=True)
class SortMarks(Marks):
    """The marks of a sorting; a goal is a card. ``reasons`` says why it is not passed."""

    reasons: tuple[Message, ...] = ()


@dataclass(frozen=True)
class SortAttempt:
    """A sorting as far as it went. ``lies`` says where each card lies that was put somewhere."""

    exercise: Sorting
    steps: tuple[Step, ...] = ()
    lies: Mapping[str, str] = field(default_factory=dict)
    submitted: bool = False
    earlier: tuple[Mapping[str, str], ...] = field(default=(), repr=False)  # what undo returns to

    @property
    def can_undo(self) -> bool:
        """Whether there is a move to take back."""
        return bool(self.earlier) and not self.submitted

    @property
    def hints_taken(self) -> int:
        """None: there are no hints here."""
        return 0

    def do(self, kind: str, data: Mapping[str, Any], at: str) -> SortAttempt:
        """One step by its name: ``place`` a card in a bin (or in none, ``""``), or ``reset``.

        Raises ExerciseError when the exercise does not allow it.
        """
        match kind, dict(data):
            case "place", {"card": str(card), "to": str(to)}:
                return self.put(card, to, at)
            case "reset", _:
                return self._moved(Step("reset", {}, at), {})
            case other, values:
                raise ExerciseError(_BAD_STEP.fill(kind=other, data=values))

    def put(self, card: str, to: str, at: str) -> SortAttempt:
        """Put a card somewhere, or take it back (``""``)."""
        known = self.exercise.cards.get(card)
        if known is None:
            message = _NO_CARD.fill(card=card, exercise=self.exercise.id)
            raise ExerciseError(message, suggestion(card, self.exercise.cards))
        if to and to not in self.exercise.bins:
            message = _NO_BIN.fill(card=known.label, name=to)
            raise ExerciseError(message, suggestion(to, self.exercise.bins))
        lies = {name: bin_id for name, bin_id in self.lies.items() if name != card}
        if to:
            lies[card] = to
        return self._moved(Step("place", {"card": card, "to": to}, at), lies)

    def undo(self, at: str) -> SortAttempt:
        """The last move taken back."""
        here = self._after(Step("undo", {}, at))
        if not self.earlier:
            raise ExerciseError(_NOTHING)
        return replace(here, lies=self.earlier[-1], earlier=self.earlier[:-1])

    def submit(self, at: str) -> SortAttempt:
        """Handed in: the marks stand."""
        return replace(self._after(Step("submit", {}, at)), submitted=True)

    def score(self) -> SortMarks:
        """The marks as the cards lie; a card that lies nowhere earns nothing."""
        return score(self.exercise, self.lies)

    def _moved(self, step: Step, lies: Mapping[str, str]) -> SortAttempt:
        here = self._after(step)
        if lies == self.lies:
            return here
        return replace(here, lies=lies, earlier=(*self.earlier, self.lies))

    def _after(self, step: Step) -> SortAttempt:
        if self.submitted:
            raise ExerciseError(_FINISHED)
        return replace(self, steps=(*self.steps, step))


def score(exercise: Sorting, lies: Mapping[str, str]) -> SortMarks:
    """The weighted mean of the cards' credits, 0–100."""
    cards = exercise.cards.values()
    credits_ = {card.id: exercise.credit(card, lies.get(card.id, "")) for card in cards}
    weight = sum((card.weight for card in cards), Fraction(0)) or Fraction(1)
    number = 100 * sum((card.weight * credits_[card.id] for card in cards), Fraction(0)) / weight
    goals = tuple(
        GoalMark(
            card.id, words(card.label), float(credits_[card.id]), float(card.weight), card.critical
        )
        for card in cards
    )
    reasons = reasons_of(exercise.pass_rule, number, goals)
    return SortMarks(
        float(number), not reasons, headline_of(number, reasons), goals, reasons=reasons
    )


def answered(exercise: Sorting, answers: Mapping[str, Any]) -> SortAttempt:
    """The attempt that puts the cards where the answers say."""
    attempt = SortAttempt(exercise)
    for card, to in answers.items():
        attempt = attempt.do("place", {"card": card, "to": to}, "")
    return attempt.submit("")
