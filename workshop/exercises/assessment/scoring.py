"""Where a service stands: the mean of each dimension, the stage, and the step that leads on.

Stages after Mergel and Bretschneider (PAR 2013). The stage is the floor of the weakest dimension,
not of the mean: a service is as far as its weakest side.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from workshop.errors import QT_TRANSLATE_NOOP, Figure
from workshop.exercises.assessment.model import ENOUGH, LEVELS, Assessment, Dimension
from workshop.exercises.kinds import GoalMark, Marks
from workshop.exercises.words import words
from workshop.values import dataclass

SCORER = "assessment/1"  # kept with each attempt, so that old values stay explainable

_STAGE = QT_TRANSLATE_NOOP("exercise", "Stage {stage}, {name}. Weakest: {dimension}, {value}.")
_TOO_FEW = QT_TRANSLATE_NOOP("exercise", "Too few answers for a stage.")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a service stands: each dimension's mean (0–4), the weakest one, the stage.

    A dimension with fewer than two of three answers has no value; without any there is no stage.
    """

    means: Mapping[str, Fraction]
    weakest: str = ""
    stage: int | None = None


def standing(exercise: Assessment, answers: Mapping[str, int]) -> Standing:
    """Where those answers (statement id to 0–4) put a service."""
    means = {
        dim.id: mean
        for dim in exercise.dimensions.values()
        if (mean := mean_of(dim, answers)) is not None
    }
    if not means:
        return Standing(means)
    weakest = min(means, key=means.__getitem__)
    return Standing(means, weakest, int(means[weakest]))


def mean_of(dimension: Dimension, answers: Mapping[str, int]) -> Fraction | None:
    """The mean of a dimension's answered statements; None with fewer than two."""
    given = [answers[one.id] for one in dimension.statements if one.id in answers]
    return Fraction(sum(given), len(given)) if len(given) >= ENOUGH else None


def marks(exercise: Assessment, answers: Mapping[str, int]) -> Marks:
    """No score; each dimension that has a value as a part of 4, and the stage in words."""
    found = standing(exercise, answers)
    headline = _TOO_FEW
    if found.stage is not None:
        headline = _STAGE.fill(
            stage=found.stage,
            name=exercise.stages[found.stage].name,
            dimension=exercise.dimensions[found.weakest].label,
            value=Figure(tenths(found.means[found.weakest])),
        )
    goals = tuple(
        GoalMark(name, words(exercise.dimensions[name].label), float(mean / (LEVELS - 1)))
        for name, mean in found.means.items()
    )
    return Marks(None, None, headline, goals)


def tenths(value: Fraction) -> str:
    """A mean as it is printed: 2.7."""
    tens = int(value * 10 + Fraction(1, 2))
    return f"{tens // 10}.{tens % 10}"
