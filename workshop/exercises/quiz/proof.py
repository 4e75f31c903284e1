"""What is proved of a quiz: it can be answered, and not without reading it.

Every question can be answered in full; no lazy strategy passes; no right answer is given away by
its length, neither in one question nor over the whole quiz; how often guessing passes is counted
exactly.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from fractions import Fraction
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.exercises.place import NOWHERE, Place
from workshop.exercises.proving import Case, Proved
from workshop.exercises.quiz.grading import Answer, grade, key_answer
from workshop.exercises.quiz.lazy import Way, chance, languages, played, strategies
from workshop.exercises.quiz.model import Choice, Quiz
from workshop.exercises.quiz.scoring import score
from workshop.values import dataclass

LONGER = 2  # a key so many times as long as every wrong option …
BY = 30  # … and longer by so many letters gives itself away
ENOUGH = 4  # choice questions from which lengths are judged together

_UNANSWERABLE = QT_TRANSLATE_NOOP("exercise", "“{ask}” cannot be answered in full.")
_MAKE_WORTH = QT_TRANSLATE_NOOP(
    "exercise", "Let one answer, or one choice of answers, be worth 100."
)
_GIVEN_AWAY = QT_TRANSLATE_NOOP(
    "exercise", "The right answer of “{ask}” is much longer than the others ({language})."
)
_GIVEN_HINT = QT_TRANSLATE_NOOP("exercise", "Shorten it, or make a wrong one as long.")
_BIAS = QT_TRANSLATE_NOOP(
    "exercise", "The longest answer is right in {count} of {all} questions ({language})."
)
_BIAS_HINT = QT_TRANSLATE_NOOP("exercise", "Shorten the right answer here and in others like it.")
_GUESSING_HINT = QT_TRANSLATE_NOOP(
    "exercise", "Add questions or wrong answers, or raise the pass mark."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof(Proved):
    """What was proved; ``chance`` is of guessing on first tries, ``witness`` the right answers."""

    questions: int
    witness: Mapping[str, Answer] = field(default_factory=dict)

    def facts(self) -> Mapping[str, Any]:
        """What was counted, and the right answers, as plain values."""
        return {
            "questions": self.questions,
            "chance": self.chance,
            "mean": self.mean,
            "witness": {
                name: dict(one) if isinstance(one, Mapping) else one
                for name, one in self.witness.items()
            },
        }

    def lines(self) -> tuple[str, ...]:
        """The same for people."""
        full = (
            "each can be answered in full"
            if len(self.witness) == self.questions
            else f"{len(self.witness)} can be answered in full"
        )
        return (f"{self.questions} questions, {full}", *self.guessing)


def prove(quiz: Quiz, today: date) -> Proof:
    """Prove or refuse a quiz; ``today`` is not needed."""
    del today
    case = _Case(quiz)
    case.answerable()
    case.lazy(strategies(quiz), case.play, case.where)
    case.lengths()
    case.guessed(chance(quiz), _GUESSING_HINT)
    return Proof(**case.found(), questions=len(quiz.questions), witness=case.witness)


class _Case(Case[Quiz]):
    """A proof under way, one method per step."""

    def __init__(self, quiz: Quiz) -> None:
        super().__init__(quiz)
        self.witness: dict[str, Answer] = {}

    def answerable(self) -> None:
        """Every question has an answer that is worth all of it."""
        for question in self.exercise.questions.values():
            key = key_answer(question)
            if key is None or not grade(question, key).right:
                message = _UNANSWERABLE.fill(ask=question.ask)
                self.problem("answerable", question.place, message, _MAKE_WORTH)
            else:
                self.witness[question.id] = key

    def play(self, way: Way) -> tuple[float, bool]:
        """The score of one try at each question, and whether it passes."""
        tries = {name: (answer,) for name, answer in played(self.exercise, way).items()}
        marks = score(self.exercise, tries)
        return marks.score or 0.0, bool(marks.passed)

    def where(self, way: Way) -> Place:
        """The first question such a person gets right."""
        for name, answer in played(self.exercise, way).items():
            question = self.exercise.questions[name]
            if grade(question, answer).right:
                return question.place
        return NOWHERE

    def lengths(self) -> None:
        """No right answer is given away by its length."""
        asked = [
            one
            for one in self.exercise.questions.values()
            if isinstance(one, Choice) and one.form == "single"
        ]
        for language in sorted(languages(self.exercise) or {"en"}):
            given = [q for q in asked if _gives_away(q, language)]
            for question in given:
                message = _GIVEN_AWAY.fill(ask=question.ask, language=language or "en")
                self.problem("length", question.place, message, _GIVEN_HINT)
            longest = [q for q in asked if _key_is_longest(q, language)]
            by_chance = sum((Fraction(1, len(q.options)) for q in asked), Fraction(0))
            often = len(longest) > max(2 * by_chance, Fraction(len(asked), 2))
            if not given and often and len(asked) >= ENOUGH:
                message = _BIAS.fill(count=len(longest), all=len(asked), language=language or "en")
                self.problem("length", longest[0].place, message, _BIAS_HINT)


def _lengths(question: Choice, language: str) -> tuple[int, int]:
    """The longest right and the longest wrong option, in letters."""
    sizes = {option.id: len(option.text.get(language)) for option in question.options}
    right = max((sizes[name] for name in question.keys), default=0)
    wrong = max((size for name, size in sizes.items() if name not in question.keys), default=0)
    return right, wrong


def _gives_away(question: Choice, language: str) -> bool:
    right, wrong = _lengths(question, language)
    return right > LONGER * wrong and right > wrong + BY


def _key_is_longest(question: Choice, language: str) -> bool:
    right, wrong = _lengths(question, language)
    return right > wrong
