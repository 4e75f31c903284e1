"""What is proved of a spotting: all can be found, and marking all or nothing or a guess fails."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from datetime import date
from fractions import Fraction
from typing import Any, Literal

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.exercises.exact import one_decimal
from workshop.exercises.guessing import MOST_CHANCE, MOST_TOTALS
from workshop.exercises.place import NOWHERE, Place
from workshop.exercises.spot.model import Part, Spotting
from workshop.exercises.spot.scoring import f1, score
from workshop.kit.problem import Problem, Severity
from workshop.values import dataclass

Verdict = Literal["sound", "refused"]

_NO_RISK = QT_TRANSLATE_NOOP("exercise", "Nothing here harms: there is nothing to find.")
_ADD_RISK = QT_TRANSLATE_NOOP("exercise", "Give at least one part a risk.")
_LAZY = QT_TRANSLATE_NOOP("exercise", "Who marks {what} passes with {score}.")
_NEED_HINT = QT_TRANSLATE_NOOP(
    "exercise", "Add parts that do no harm, raise their need, or raise the pass mark."
)
_GUESSING = QT_TRANSLATE_NOOP("exercise", "Guessing passes {percent} % of the time.")
_ALL = QT_TRANSLATE_NOOP("exercise", "everything")
_NONE = QT_TRANSLATE_NOOP("exercise", "nothing")
_WORDS = QT_TRANSLATE_NOOP("exercise", "all the words and no picture")
_PICTURES = QT_TRANSLATE_NOOP("exercise", "all pictures and no words")
_LONG = QT_TRANSLATE_NOOP("exercise", "the longer half of the names")
_POST = QT_TRANSLATE_NOOP("exercise", "everything in one post, “{post}”,")


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proved. ``chance`` (0–1) and ``mean`` (0–100) are of guessing."""

    verdict: Verdict
    parts: int
    risks: int
    chance: float | None = None
    mean: float | None = None
    baselines: Mapping[str, float] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether it may be played for a score."""
        return self.verdict == "sound"

    def facts(self) -> Mapping[str, Any]:
        """What was counted, as plain values."""
        return {
            "parts": self.parts,
            "risks": self.risks,
            "chance": self.chance,
            "mean": self.mean,
        }

    def lines(self) -> tuple[str, ...]:
        """The same for people."""
        often = "(not counted)" if self.chance is None else f"{100 * self.chance:.2f} % of the time"
        mean = "(not counted)" if self.mean is None else one_decimal(self.mean)
        return (
            f"{self.parts} parts, {self.risks} of them harm",
            f"guessing passes {often}",
            f"guessing scores {mean} on average",
        )


def prove(exercise: Spotting, today: date) -> Proof:
    """Prove or refuse a spotting, scored or not; ``today`` is not needed."""
    del today
    exercise = replace(exercise, scored=True)
    problems: list[Problem] = []
    risks = [part for part in exercise.parts.values() if part.harms]
    if not risks:
        problems.append(_problem(exercise, NOWHERE, "empty", _NO_RISK, _ADD_RISK))
    scores = {}
    for name, (what, marked) in strategies(exercise).items():
        marks = score(exercise, marked)
        scores[name] = marks.score or 0.0
        if marks.passed:
            message = _LAZY.fill(what=what, score=one_decimal(scores[name]))
            at = next((part.place for part in risks if part.id in marked), NOWHERE)
            problems.append(_problem(exercise, at, "lazy", message, _NEED_HINT))
    counted = guessing(exercise)
    if counted is not None and counted[0] > MOST_CHANCE:
        message = _GUESSING.fill(percent=one_decimal(100 * counted[0]))
        problems.append(_problem(exercise, NOWHERE, "chance", message, _NEED_HINT, "warning"))
    return Proof(
        verdict="refused" if any(p.severity == "error" for p in problems) else "sound",
        parts=len(exercise.parts),
        risks=len(risks),
        chance=None if counted is None else float(counted[0]),
        mean=None if counted is None else counted[1],
        baselines=scores,
        problems=tuple(problems),
    )


def strategies(exercise: Spotting) -> Mapping[str, tuple[Message, frozenset[str]]]:
    """The lazy strategies by name: what they mark in words, and which parts that is."""
    parts = tuple(exercise.parts.values())
    by_length = sorted(parts, key=lambda part: len(str(part.name)), reverse=True)
    found = {
        "none": (_NONE, frozenset[str]()),
        "all": (_ALL, _ids(parts)),
        "words": (_WORDS, _ids(part for part in parts if part.where == "text")),
        "pictures": (_PICTURES, _ids(part for part in parts if part.where == "picture")),
        "long": (_LONG, _ids(by_length[: (len(parts) + 1) // 2])),
    }
    if len(exercise.posts) > 1:
        for post in exercise.posts.values():
            what = _POST.fill(post=post.id)
            found[f"post:{post.id}"] = (what, _ids(exercise.of(post.id)))
    return found


def guessing(exercise: Spotting) -> tuple[Fraction, float] | None:
    """How often marking each part by a coin passes, and its mean score; None if not countable."""
    totals = {(Fraction(0), Fraction(0), True): 1}
    for part in exercise.parts.values():
        grown: dict[tuple[Fraction, Fraction, bool], int] = {}
        for (found, needless, musts), ways in totals.items():
            for key in (
                (found + part.risk, needless + part.need, musts),
                (found, needless, musts and not part.critical),
            ):
                grown[key] = grown.get(key, 0) + ways
        totals = grown
        if len(totals) > MOST_TOTALS:
            return None
    whole = sum((part.risk for part in exercise.parts.values()), Fraction(0))
    rule, passing, mean = exercise.pass_rule, 0, Fraction(0)
    for (found, needless, musts), ways in totals.items():
        number = 100 * f1(found, needless, whole - found)
        mean += number * ways
        passing += ways if number >= rule.score and (musts or not rule.critical) else 0
    count = 2 ** len(exercise.parts)
    return Fraction(passing, count), float(mean / count)


def _ids(parts: Iterable[Part]) -> frozenset[str]:
    return frozenset(part.id for part in parts)


def _problem(
    exercise: Spotting,
    at: Place,
    rule: str,
    message: Message,
    hint: Message,
    severity: Severity = "error",
) -> Problem:
    path = at.path if at.line else exercise.path
    return Problem(path, at.line, at.column, f"proof.{rule}", severity, message, hint)
