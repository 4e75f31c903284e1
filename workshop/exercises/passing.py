"""A pass mark and its musts, for kinds whose score is a mean of goals: quiz, sort, spot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, Figure, Message
from workshop.exercises.exact import decimal, exact, one_decimal
from workshop.exercises.head import AttemptRule
from workshop.exercises.kinds import GoalMark
from workshop.exercises.words import listed
from workshop.kit.fields import Fields
from workshop.values import dataclass

_PASSED = QT_TRANSLATE_NOOP("exercise", "{score}, passed")
_NOT_PASSED = QT_TRANSLATE_NOOP("exercise", "{score}, not passed: {reasons}")
_BELOW = QT_TRANSLATE_NOOP("exercise", "the score is below {mark}")
_MUST = QT_TRANSLATE_NOOP("exercise", "“{goal}” must be right")


@dataclass(frozen=True, slots=True)
class PassRule:
    """What it takes: a score (0–100), and every critical goal fully met."""

    score: Fraction = Fraction(70)
    critical: bool = True


USUAL = PassRule()


def read_pass(top: Fields) -> PassRule:
    """The rule under ``pass:``."""
    fields = top.mapping("pass")
    if fields is None:
        return USUAL
    rule = PassRule(
        score=exact(fields, "score", Fraction(70), most=100),
        critical=fields.choice("critical", ("all", "none"), "all") == "all",
    )
    fields.done()
    return rule


def plain_pass(rule: PassRule) -> dict[str, str]:
    """The same as plain values, in the shape of the file."""
    return {"score": decimal(rule.score), "critical": "all" if rule.critical else "none"}


def plain_terms(rule: PassRule, attempts: AttemptRule) -> dict[str, Any]:
    """What it takes to pass, as it is kept with each attempt."""
    return {
        "score": float(rule.score),
        "critical": "all" if rule.critical else "none",
        "hint_cost": float(attempts.hint_cost),
        "max": attempts.max,
        "keep": attempts.keep,
    }


def below(mark: Fraction) -> Message:
    """The reason that the score does not reach the pass mark."""
    return _BELOW.fill(mark=Figure(decimal(mark)))


def reasons_of(rule: PassRule, number: Fraction, goals: Sequence[GoalMark]) -> tuple[Message, ...]:
    """Why a score with those goals does not pass; nothing when it does."""
    found = []
    if rule.critical:
        found = [_MUST.fill(goal=g.label) for g in goals if g.critical and g.fraction < 1]
    if number < rule.score:
        found.append(below(rule.score))
    return tuple(found)


def headline_of(
    number: Fraction,
    reasons: Sequence[Message],
    joined: Callable[[Sequence[Message]], Message] = listed,
) -> Message:
    """Both in one line: "95.8, passed"; ``joined`` for reasons that hold lists themselves."""
    score = Figure(one_decimal(number))
    if not reasons:
        return _PASSED.fill(score=score)
    return _NOT_PASSED.fill(score=score, reasons=joined(reasons))
