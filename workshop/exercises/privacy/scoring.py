"""The score: the harmonic mean of Protection and Usefulness, and whether it is enough, in words."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from workshop.errors import QT_TRANSLATE_NOOP, Figure, Message
from workshop.exercises.exact import decimal, one_decimal
from workshop.exercises.kinds import GoalMark, Marks
from workshop.exercises.passing import below, headline_of
from workshop.exercises.privacy.model import Goal, PassRule, PrivacyExercise
from workshop.exercises.privacy.seeing import failing_viewers
from workshop.exercises.privacy.words import still
from workshop.exercises.words import sentences
from workshop.values import dataclass

SCORER = "privacy-settings/1"  # kept with each attempt, so that old scores stay explainable

NO_HINTS: Mapping[str, int] = {}

_HIDE = QT_TRANSLATE_NOOP("exercise", "hide {thing}")
_SHOW = QT_TRANSLATE_NOOP("exercise", "show {thing}")
_LOW_HIDE = QT_TRANSLATE_NOOP("exercise", "Protection is {value} and needs {floor}")
_LOW_SHOW = QT_TRANSLATE_NOOP("exercise", "Usefulness is {value} and needs {floor}")


@dataclass(frozen=True, slots=True)
class GoalScore(GoalMark):
    """How far one goal is met: ``fraction`` is the share of its viewers for whom it holds.

    ``credit`` is the fraction after the price of the hints taken; ``failing`` the viewers for whom
    the goal does not hold. Both numbers are 0–1.
    """

    credit: float = 0.0
    failing: tuple[str, ...] = ()

    @property
    def met(self) -> bool:
        """Whether it holds for all of its viewers."""
        return not self.failing


@dataclass(frozen=True, slots=True)
class Score(Marks):
    """A scored state: ``score`` 0–100; ``protection``, ``usefulness`` 0–1.

    ``reasons`` says in words why it is not passed and is empty when it is; ``headline`` is the one
    line with both ("95.8, not passed: …").
    """

    score: float
    passed: bool
    goals: tuple[GoalScore, ...]
    protection: float = 0.0
    usefulness: float = 0.0
    reasons: tuple[Message, ...] = ()

    def goal(self, goal_id: str) -> GoalScore:
        """The score of that goal; KeyError when there is none."""
        for one in self.goals:
            if one.goal == goal_id:
                return one
        raise KeyError(goal_id)


def harmonic(protection: Fraction, usefulness: Fraction) -> Fraction:
    """The score (0–100) of a Protection and a Usefulness; nothing when either is nothing."""
    both = protection + usefulness
    return 200 * protection * usefulness / both if protection and usefulness else Fraction(0)


def passes(rule: PassRule, protection: Fraction, usefulness: Fraction, critical: bool) -> bool:
    """Whether that is enough under the rule; ``critical``: every critical goal is fully met."""
    return (
        harmonic(protection, usefulness) >= rule.score
        and (critical or not rule.critical)
        and protection >= rule.min_hide
        and usefulness >= rule.min_show
    )


def score(
    exercise: PrivacyExercise,
    settings: Mapping[str, str],
    hints: Mapping[str, int] = NO_HINTS,
) -> Score:
    """The score of a state; ``settings`` names every setting, ``hints`` counts them by goal id."""
    goals = exercise.goals
    failing = {goal.id: failing_viewers(exercise, settings, goal) for goal in goals}
    fractions = {g.id: 1 - Fraction(len(failing[g.id]), len(g.viewers)) for g in goals}
    cost = exercise.attempts.hint_cost
    credit = {
        g.id: fractions[g.id] * max(Fraction(0), 1 - cost * hints.get(g.id, 0)) for g in goals
    }
    protection = weighted_mean([(g.weight, credit[g.id]) for g in goals if g.kind == "hide"])
    usefulness = weighted_mean([(g.weight, credit[g.id]) for g in goals if g.kind == "show"])
    critical = not any(g.critical and failing[g.id] for g in goals)
    passed = passes(exercise.pass_rule, protection, usefulness, critical)
    reasons = () if passed else _reasons(exercise, failing, protection, usefulness)
    number = harmonic(protection, usefulness)
    return Score(
        score=float(number),
        passed=passed,
        headline=headline_of(number, reasons, sentences),
        goals=tuple(
            GoalScore(
                goal=g.id,
                label=(_HIDE if g.kind == "hide" else _SHOW).fill(thing=g.label),
                fraction=float(fractions[g.id]),
                weight=float(g.weight),
                critical=g.critical,
                credit=float(credit[g.id]),
                failing=failing[g.id],
            )
            for g in goals
        ),
        protection=float(protection),
        usefulness=float(usefulness),
        reasons=reasons,
    )


def weighted_mean(parts: list[tuple[Fraction, Fraction]]) -> Fraction:
    """The mean of (weight, value) pairs; 0 when there are none."""
    total = sum((weight for weight, _ in parts), Fraction(0))
    return sum((w * v for w, v in parts), Fraction(0)) / total if total else Fraction(0)


def _reasons(
    exercise: PrivacyExercise,
    failing: Mapping[str, tuple[str, ...]],
    protection: Fraction,
    usefulness: Fraction,
) -> tuple[Message, ...]:
    rule = exercise.pass_rule
    found = []
    if rule.critical:
        found += [still(exercise, g, failing[g.id]) for g in _missed_criticals(exercise, failing)]
    if protection < rule.min_hide:
        found.append(_floor(_LOW_HIDE, protection, rule.min_hide))
    if usefulness < rule.min_show:
        found.append(_floor(_LOW_SHOW, usefulness, rule.min_show))
    if harmonic(protection, usefulness) < rule.score:
        found.append(below(rule.score))
    return tuple(found)


def _missed_criticals(
    exercise: PrivacyExercise, failing: Mapping[str, tuple[str, ...]]
) -> list[Goal]:
    return [g for g in exercise.goals if g.critical and failing[g.id]]


def _floor(text: Message, value: Fraction, floor: Fraction) -> Message:
    return text.fill(value=Figure(one_decimal(100 * value)), floor=Figure(decimal(100 * floor)))
