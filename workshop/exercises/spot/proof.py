"""What is proved of a spotting: all can be found, and marking all or nothing or a guess fails."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.exercises.guessing import MOST_TOTALS
from workshop.exercises.place import NOWHERE, Place
from workshop.exercises.proving import Case, Proved, Strategy
from workshop.exercises.spot.model import Part, Spotting
from workshop.exercises.spot.scoring import f1, score
from workshop.values import dataclass

_NO_RISK = QT_TRANSLATE_NOOP("exercise", "Nothing here harms: there is nothing to find.")
_ADD_RISK = QT_TRANSLATE_NOOP("exercise", "Give at least one part a risk.")
_LAZY = QT_TRANSLATE_NOOP("exercise", "Who marks {what} passes with {score}.")
_NEED_HINT = QT_TRANSLATE_NOOP(
    "exercise", "Add parts that do no harm, raise their need, or raise the pass mark."
)
_ALL = QT_TRANSLATE_NOOP("exercise", "everything")
_NONE = QT_TRANSLATE_NOOP("exercise", "nothing")
_WORDS = QT_TRANSLATE_NOOP("exercise", "all the words and no picture")
_PICTURES = QT_TRANSLATE_NOOP("exercise", "all pictures and no words")
_LONG = QT_TRANSLATE_NOOP("exercise", "the longer half of the names")
_POST = QT_TRANSLATE_NOOP("exercise", "everything in one post, “{post}”,")


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof(Proved):
    """What was proved of so many parts, of which so many are risks."""

    parts: int
    risks: int

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
        return (f"{self.parts} parts, {self.risks} of them harm", *self.guessing)


def prove(exercise: Spotting, today: date) -> Proof:
    """Prove or refuse a spotting, scored or not; ``today`` is not needed."""
    del today
    case = _Case(replace(exercise, scored=True))
    if not case.risks:
        case.problem("empty", NOWHERE, _NO_RISK, _ADD_RISK)
    case.lazy(strategies(case.exercise), case.play, case.where)
    case.guessed(guessing(case.exercise), _NEED_HINT)
    return Proof(**case.found(), parts=len(exercise.parts), risks=len(case.risks))


def strategies(exercise: Spotting) -> tuple[Strategy[frozenset[str]], ...]:
    """The lazy ways, each with the parts it marks."""
    parts = tuple(exercise.parts.values())
    by_length = sorted(parts, key=lambda part: len(str(part.name)), reverse=True)
    found = [
        ("none", _NONE, _ids(())),
        ("all", _ALL, _ids(parts)),
        ("words", _WORDS, _ids(part for part in parts if part.where == "text")),
        ("pictures", _PICTURES, _ids(part for part in parts if part.where == "picture")),
        ("long", _LONG, _ids(by_length[: (len(parts) + 1) // 2])),
    ]
    if len(exercise.posts) > 1:
        found += [
            (f"post:{name}", _POST.fill(post=name), _ids(exercise.of(name)))
            for name in exercise.posts
        ]
    return tuple(Strategy(id_, ids, _LAZY.fill(what=what), _NEED_HINT) for id_, what, ids in found)


class _Case(Case[Spotting]):
    """A proof under way."""

    @property
    def risks(self) -> tuple[Part, ...]:
        """The parts that harm."""
        return tuple(part for part in self.exercise.parts.values() if part.harms)

    def play(self, marked: Collection[str]) -> tuple[float, bool]:
        """The score when those parts are marked, and whether it passes."""
        marks = score(self.exercise, marked)
        return marks.score or 0.0, bool(marks.passed)

    def where(self, marked: Collection[str]) -> Place:
        """The first part that is marked and harms."""
        return next((part.place for part in self.risks if part.id in marked), NOWHERE)


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
