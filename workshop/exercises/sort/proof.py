"""What is proved of a sorting: it can be solved, and not by one answer for everything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import field
from datetime import date
from fractions import Fraction
from typing import Any, Literal

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.exercises.exact import one_decimal
from workshop.exercises.guessing import MOST_CHANCE, Blind, chance
from workshop.exercises.place import NOWHERE
from workshop.exercises.sort.attempt import score
from workshop.exercises.sort.model import Card, Sorting
from workshop.kit.problem import Problem
from workshop.values import dataclass

Verdict = Literal["sound", "refused"]

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
_GUESSING = QT_TRANSLATE_NOOP("exercise", "Guessing passes {percent} % of the time.")
_MORE = QT_TRANSLATE_NOOP("exercise", "Add cards, or raise the pass mark.")


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proved. ``chance`` (0–1) and ``mean`` (0–100) are of guessing."""

    verdict: Verdict
    cards: int
    chance: float | None = None
    mean: float | None = None
    baselines: Mapping[str, float] = field(default_factory=dict)
    witness: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether it may be played for a score."""
        return self.verdict == "sound"

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
        often = "(not counted)" if self.chance is None else f"{100 * self.chance:.2f} % of the time"
        mean = "(not counted)" if self.mean is None else one_decimal(self.mean)
        return (
            f"{self.cards} cards",
            f"guessing passes {often}",
            f"guessing scores {mean} on average",
        )


def prove(exercise: Sorting, today: date) -> Proof:
    """Prove or refuse a sorting; ``today`` is not needed."""
    del today
    lazy, scores = _lazy(exercise)
    guessed = chance(
        (_blind(exercise, card) for card in exercise.cards.values()), exercise.pass_rule
    )
    problems = (*lazy, *_cards(exercise), *_guessing(exercise, guessed))
    refused = any(problem.severity == "error" for problem in problems)
    return Proof(
        verdict="refused" if refused else "sound",
        cards=len(exercise.cards),
        chance=None if guessed is None else float(guessed[0]),
        mean=None if guessed is None else guessed[1],
        baselines=scores,
        witness={card.id: card.right[0] for card in exercise.cards.values()},
        problems=problems,
    )


def _lazy(exercise: Sorting) -> tuple[list[Problem], dict[str, float]]:
    """Everything to one place, for each place; and nothing at all."""
    problems, scores = [], {}
    nothing = score(exercise, {})
    scores["none"] = nothing.score or 0.0
    if nothing.passed:
        problems.append(_problem(exercise, None, "lazy", _NOTHING, _RAISE))
    for place in exercise.bins.values():
        marks = score(exercise, dict.fromkeys(exercise.cards, place.id))
        scores[f"all:{place.id}"] = marks.score or 0.0
        if marks.passed:
            won = next((c for c in exercise.cards.values() if place.id in c.right), None)
            message = _LAZY.fill(name=place.label, score=one_decimal(marks.score or 0.0))
            problems.append(_problem(exercise, won, "lazy", message, _LAZY_HINT))
    return problems, scores


def _cards(exercise: Sorting) -> list[Problem]:
    """No card is right everywhere, no place is for nothing."""
    problems = [
        _problem(exercise, card, "anywhere", _ANYWHERE.fill(card=card.label), _SAY_WHERE)
        for card in exercise.cards.values()
        if len(card.right) == len(exercise.bins)
    ]
    used = {name for card in exercise.cards.values() for name in card.right}
    for place in exercise.bins.values():
        if place.id not in used:
            message = _IDLE.fill(name=place.label)
            at = place.place
            path = at.path if at.line else exercise.path
            problems.append(
                Problem(path, at.line, at.column, "proof.idle", "note", message, _USE_IT)
            )
    return problems


def _guessing(exercise: Sorting, guessed: tuple[Fraction, float] | None) -> list[Problem]:
    if guessed is None or guessed[0] <= MOST_CHANCE:
        return []
    message = _GUESSING.fill(percent=one_decimal(100 * guessed[0]))
    return [Problem(exercise.path, 0, 0, "proof.chance", "warning", message, _MORE)]


def _blind(exercise: Sorting, card: Card) -> Blind:
    earned = Counter(exercise.credit(card, name) for name in exercise.bins)
    spread = {worth: Fraction(count, len(exercise.bins)) for worth, count in earned.items()}
    return Blind(card.weight, card.critical, spread)


def _problem(
    exercise: Sorting, card: Card | None, rule: str, message: Message, hint: Message
) -> Problem:
    at = card.place if card is not None else NOWHERE
    path = at.path if at.line else exercise.path
    return Problem(path, at.line, at.column, f"proof.{rule}", "error", message, hint)
