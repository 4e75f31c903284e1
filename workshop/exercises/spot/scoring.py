"""The score of what was marked: 100 · F1 over weighted risks.

F1 = 2·found / (2·found + needless + missed), with ``found`` and ``missed`` the risks of what harms,
``needless`` the needs of what was marked and does no harm. Marking everything fails on precision.
"""

from __future__ import annotations

from collections.abc import Collection
from fractions import Fraction

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.exercises.kinds import GoalMark, Marks
from workshop.exercises.passing import headline_of, reasons_of
from workshop.exercises.spot.model import Spotting
from workshop.exercises.words import words
from workshop.values import dataclass

_MARKED = QT_TRANSLATE_NOOP("exercise", "Handed in. No score is kept here.")

SCORER = "spot/1"  # kept with each attempt, so that old scores stay explainable


@dataclass(frozen=True, slots=True)
class SpotMarks(Marks):
    """The marks; a goal is a part that harms (marked) or does not (left alone).

    ``precision`` and ``recall`` are 0–1; ``reasons`` says why it is not passed.
    """

    precision: float = 0.0
    recall: float = 0.0
    reasons: tuple[Message, ...] = ()


def f1(found: Fraction, needless: Fraction, missed: Fraction) -> Fraction:
    """The harmonic mean of precision and recall, 0–1."""
    both = 2 * found + needless + missed
    return 2 * found / both if both else Fraction(0)


def score(exercise: Spotting, marked: Collection[str]) -> SpotMarks:
    """The marks when those parts are marked; without a score where none is kept."""
    parts = exercise.parts.values()
    found = sum((part.risk for part in parts if part.id in marked), Fraction(0))
    needless = sum((part.need for part in parts if part.id in marked), Fraction(0))
    missed = sum((part.risk for part in parts if part.id not in marked), Fraction(0))
    goals = tuple(
        GoalMark(
            part.id,
            words(part.name),
            float((part.id in marked) == part.harms),
            float(part.weight),
            part.critical,
        )
        for part in parts
    )
    if not exercise.scored:
        return SpotMarks(None, None, _MARKED, goals)
    number = 100 * f1(found, needless, missed)
    reasons = reasons_of(exercise.pass_rule, number, goals)
    return SpotMarks(
        float(number),
        not reasons,
        headline_of(number, reasons),
        goals,
        precision=float(found / (found + needless)) if found else 0.0,
        recall=float(found / (found + missed)) if found else 0.0,
        reasons=reasons,
    )
