"""One person's sorting as a value: where each card lies, and what can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from fractions import Fraction
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, ExerciseError, Message
from workshop.exercises.attempt import Step, Undoable, bad_step
from workshop.exercises.kinds import GoalMark, Marks
from workshop.exercises.passing import headline_of, reasons_of
from workshop.exercises.sort.model import Sorting
from workshop.exercises.words import words
from workshop.kit.fields import suggestion
from workshop.values import dataclass

SCORER = "sort/1"  # kept with each attempt, so that old scores stay explainable

_NO_CARD = QT_TRANSLATE_NOOP("exercise", "There is no card “{card}” in {exercise}.")
_NO_BIN = QT_TRANSLATE_NOOP("exercise", "“{card}” cannot go to “{name}”.")


@dataclass(frozen=True, slots=True)
class SortMarks(Marks):
    """The marks of a sorting; a goal is a card. ``reasons`` says why it is not passed."""

    reasons: tuple[Message, ...] = ()


@dataclass(frozen=True)
class SortAttempt(Undoable[Sorting, Mapping[str, str]]):
    """A sorting as far as it went."""

    work: Mapping[str, str] = field(default_factory=dict)

    @property
    def lies(self) -> Mapping[str, str]:
        """Where each card lies that was put somewhere."""
        return self.work

    def do(self, kind: str, data: Mapping[str, Any], at: str) -> SortAttempt:
        """One step by its name: ``place`` a card in a bin (or in none, ``""``), or ``reset``.

        Raises ExerciseError when the exercise does not allow it.
        """
        match kind, dict(data):
            case "place", {"card": str(card), "to": str(to)}:
                return self.put(card, to, at)
            case "reset", _:
                return self.after(Step("reset", {}, at)).moved({})
            case _:
                raise bad_step(kind, data)

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
        return self.after(Step("place", {"card": card, "to": to}, at)).moved(lies)

    def score(self) -> SortMarks:
        """The marks as the cards lie; a card that lies nowhere earns nothing."""
        return score(self.exercise, self.lies)


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
