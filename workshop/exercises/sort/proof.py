"""What is proved of a sorting: it can be solved, and not by one answer for everything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import field
from datetime import date
from fractions import Fraction
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.exercises.guessing import Blind, chance
from workshop.exercises.place import NOWHERE, Place
from workshop.exercises.proving import Case, Proved, Strategy
from workshop.exercises.sort.attempt import score
from workshop.exercises.sort.model import Card, Sorting
from workshop.values import dataclass

_LAZY = QT_TRANSLATE_NOOP("exercise", "Everything to “{name}” passes with {score}.")
_LAZY_HINT = QT_TRANSLATE_NOOP(
    "exercise", "Let this card, or others like it, belong elsewhere, or raise the pass mark."
)
_NOTHING = QT_TRANSLATE_NOOP("exercise", "Who sorts nothing passes.")
_RAISE = QT_TRANSLATE_NOOP("exercise", "Raise the pass mark.")
_ANYWHERE = QT_TRANSLATE_NOOP("exercise", "“{card}” is right everywhere.")
_SAY_WHERE = QT_TRANSLATE_NOOP("exercise", "Leave out of to: where it does not belong.")
_IDLE = QT_TRANSLATE_NOOP("exercise", "No card belongs to “{name}”.")
_USE_IT = QT_TRANSLATE_NOOP("exercise", "Write a card for it, or leave it as a wrong way.")
_MORE = QT_TRANSLATE_NOOP("exercise", "Add cards, or raise the pass mark.")

Lies = Mapping[str, str]
"""Where the cards lie, each by its id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof(Proved):
    """What was proved; ``witness`` is one full answer."""

    cards: int
    witness: Lies = field(default_factory=dict)

    def facts(self) -> Mapping[str, Any]:
        """What was counted, and one full answer, as plain values."""
        return {
            "cards": self.cards,
            "chance": self.chance,
            "mean": self.mean,
            "witness": dict(self.witness),
        }

    def lines(self) -> tuple[str, ...]:
        """The same for people."""
        return (f"{self.cards} cards", *self.guessing)


def prove(exercise: Sorting, today: date) -> Proof:
    """Prove or refuse a sorting; ``today`` is not needed."""
    del today
    case = _Case(exercise)
    case.lazy(strategies(exercise), case.play, case.where)
    case.somewhere()
    case.used()
    blind = (_blind(exercise, card) for card in exercise.cards.values())
    case.guessed(chance(blind, exercise.pass_rule), _MORE)
    return Proof(
        **case.found(),
        cards=len(exercise.cards),
        witness={card.id: card.right[0] for card in exercise.cards.values()},
    )


def strategies(exercise: Sorting) -> tuple[Strategy[Lies], ...]:
    """The lazy ways: nothing at all, and everything to one place, for each place."""
    found = [Strategy[Lies]("none", {}, _NOTHING, _RAISE)]
    for place in exercise.bins.values():
        lies = dict.fromkeys(exercise.cards, place.id)
        found.append(Strategy(f"all:{place.id}", lies, _LAZY.fill(name=place.label), _LAZY_HINT))
    return tuple(found)


class _Case(Case[Sorting]):
    """A proof under way, one method per step."""

    def play(self, lies: Lies) -> tuple[float, bool]:
        """The score of cards that lie so, and whether it passes."""
        marks = score(self.exercise, lies)
        return marks.score or 0.0, bool(marks.passed)

    def where(self, lies: Lies) -> Place:
        """The first card that lies right."""
        cards = self.exercise.cards.values()
        return next((one.place for one in cards if lies.get(one.id) in one.right), NOWHERE)

    def somewhere(self) -> None:
        """No card is right everywhere."""
        for card in self.exercise.cards.values():
            if len(card.right) == len(self.exercise.bins):
                self.problem("anywhere", card.place, _ANYWHERE.fill(card=card.label), _SAY_WHERE)

    def used(self) -> None:
        """No place is for nothing; it may be meant as a wrong way."""
        used = {name for card in self.exercise.cards.values() for name in card.right}
        for one in self.exercise.bins.values():
            if one.id not in used:
                self.problem("idle", one.place, _IDLE.fill(name=one.label), _USE_IT, "note")


def _blind(exercise: Sorting, card: Card) -> Blind:
    earned = Counter(exercise.credit(card, name) for name in exercise.bins)
    spread = {worth: Fraction(count, len(exercise.bins)) for worth, count in earned.items()}
    return Blind(card.weight, card.critical, spread)
