"""The score of a quiz: what was right, when it became right, and what hints cost.

A part that was right on an earlier try and stayed right keeps that try's credit: each step up of
what is right *from then on* is paid at the rate of its try, 1 − penalty × (tries before it). So a
second try never takes away what the first one won (Moodle's "interactive with countback").
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from fractions import Fraction

from workshop.errors import Message
from workshop.exercises.kinds import GoalMark, Marks
from workshop.exercises.passing import headline_of, reasons_of
from workshop.exercises.quiz.grading import Answer, Grade, grade
from workshop.exercises.quiz.model import SURENESS, Question, Quiz, Sureness
from workshop.exercises.words import words
from workshop.kit.kit import Text
from workshop.values import dataclass

SCORER = "quiz/1"  # kept with each attempt, so that old scores stay explainable


@dataclass(frozen=True, slots=True)
class Told:
    """How one who said they were this sure did: questions answered so, and how many were right."""

    sureness: Sureness
    answered: int
    right: int


@dataclass(frozen=True, slots=True)
class QuizMarks(Marks):
    """The marks of a quiz; a goal is a question, its fraction what is right in the end.

    ``credits`` (0–1, by question) also knows when it became right and what hints cost. ``told``
    tells how sure one was, apart from the score; ``reasons`` why it is not passed; ``say`` what
    its author says to a score like this.
    """

    credits: Mapping[str, float] = field(default_factory=dict)
    told: tuple[Told, ...] = ()
    reasons: tuple[Message, ...] = ()
    say: Text = field(default_factory=Text)


def credit(tries: Sequence[Grade], penalty: Fraction) -> Fraction:
    """What the tries at one question come to (0–1), hints aside; nothing without a try."""
    if not tries:
        return Fraction(0)
    parts = tries[-1].parts
    won = (_won([one.parts[part] for one in tries], penalty) for part in parts)
    return sum(won, Fraction(0)) / len(parts)


def _won(worths: Sequence[Fraction], penalty: Fraction) -> Fraction:
    """One part's worth over the tries: what stayed right to the end, paid when it came."""
    total = before = Fraction(0)
    for at in range(len(worths)):
        kept = min(worths[at:])
        total += (kept - before) * max(Fraction(0), 1 - penalty * at)
        before = kept
    return total


def score(
    quiz: Quiz,
    tries: Mapping[str, Sequence[Answer]],
    hints: Mapping[str, int] | None = None,
    sureness: Mapping[str, Sureness] | None = None,
) -> QuizMarks:
    """The marks for the tries at each question, oldest first; what was never tried is wrong."""
    graded = {
        name: [grade(question, answer) for answer in tries.get(name, ())]
        for name, question in quiz.questions.items()
    }
    cost, taken = quiz.attempts.hint_cost, hints or {}
    won = {
        name: credit(grades, quiz.penalty) * max(Fraction(0), 1 - cost * taken.get(name, 0))
        for name, grades in graded.items()
    }
    goals = tuple(_mark(one, graded[name]) for name, one in quiz.questions.items())
    weight = sum((one.weight for one in quiz.questions.values()), Fraction(0))
    number = sum((one.weight * won[name] for name, one in quiz.questions.items()), Fraction(0))
    number = 100 * number / weight if weight else Fraction(0)
    reasons = reasons_of(quiz.pass_rule, number, goals)
    return QuizMarks(
        score=float(number),
        passed=not reasons,
        headline=headline_of(number, reasons),
        goals=goals,
        credits={name: float(one) for name, one in won.items()},
        told=_told(goals, tries, sureness or {}) if quiz.confidence else (),
        reasons=reasons,
        say=_band(quiz, number),
    )


def _mark(question: Question, grades: Sequence[Grade]) -> GoalMark:
    fraction = grades[-1].fraction if grades else Fraction(0)
    label = question.title if question.title.by_language else question.ask
    return GoalMark(
        question.id, words(label), float(fraction), float(question.weight), question.critical
    )


def _told(
    goals: Sequence[GoalMark],
    tries: Mapping[str, Sequence[Answer]],
    sureness: Mapping[str, Sureness],
) -> tuple[Told, ...]:
    found = []
    for level in SURENESS:
        said = [g for g in goals if sureness.get(g.goal) == level and tries.get(g.goal)]
        found.append(Told(level, len(said), sum(1 for g in said if g.fraction >= 1)))
    return tuple(found)


def _band(quiz: Quiz, number: Fraction) -> Text:
    reached = [band for band in quiz.bands if number >= band.least]
    return max(reached, key=lambda band: band.least).say if reached else Text()
