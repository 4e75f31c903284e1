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
from typing import Any, Literal

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.exercises.exact import one_decimal
from workshop.exercises.guessing import MOST_CHANCE
from workshop.exercises.place import NOWHERE, Place
from workshop.exercises.quiz.grading import Answer, grade, key_answer
from workshop.exercises.quiz.lazy import chance, languages, passes, played, strategies
from workshop.exercises.quiz.model import Choice, Quiz
from workshop.kit.problem import Problem, Severity
from workshop.values import dataclass

LONGER = 2  # a key so many times as long as every wrong option …
BY = 30  # … and longer by so many letters gives itself away
ENOUGH = 4  # choice questions from which lengths are judged together

Verdict = Literal["sound", "refused"]

_UNANSWERABLE = QT_TRANSLATE_NOOP("exercise", "“{ask}” cannot be answered in full.")
_MAKE_WORTH = QT_TRANSLATE_NOOP(
    "exercise", "Let one answer, or one choice of answers, be worth 100."
)
_LAZY = QT_TRANSLATE_NOOP(
    "exercise", "Who answers “{strategy}” without reading passes with {score}."
)
_LAZY_HINT = QT_TRANSLATE_NOOP(
    "exercise", "Change this question or one like it, or raise the pass mark."
)
_GIVEN_AWAY = QT_TRANSLATE_NOOP(
    "exercise", "The right answer of “{ask}” is much longer than the others ({language})."
)
_GIVEN_HINT = QT_TRANSLATE_NOOP("exercise", "Shorten it, or make a wrong one as long.")
_BIAS = QT_TRANSLATE_NOOP(
    "exercise", "The longest answer is right in {count} of {all} questions ({language})."
)
_BIAS_HINT = QT_TRANSLATE_NOOP("exercise", "Shorten the right answer here and in others like it.")
_GUESSING = QT_TRANSLATE_NOOP("exercise", "Guessing passes {percent} % of the time.")
_GUESSING_HINT = QT_TRANSLATE_NOOP(
    "exercise", "Add questions or wrong answers, or raise the pass mark."
)

_NAMES: Mapping[str, Message] = {
    "none": QT_TRANSLATE_NOOP("exercise", "nothing"),
    "all": QT_TRANSLATE_NOOP("exercise", "everything"),
    "first": QT_TRANSLATE_NOOP("exercise", "always the first"),
    "last": QT_TRANSLATE_NOOP("exercise", "always the last"),
    "longest": QT_TRANSLATE_NOOP("exercise", "always the longest"),
    "always_true": QT_TRANSLATE_NOOP("exercise", "always true"),
    "always_false": QT_TRANSLATE_NOOP("exercise", "always false"),
}


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proved. ``chance`` (0–1) and ``mean`` (0–100) are of guessing on first tries."""

    verdict: Verdict
    questions: int
    chance: float | None = None
    mean: float | None = None
    baselines: Mapping[str, float] = field(default_factory=dict)
    witness: Mapping[str, Answer] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether the quiz may be played for a score."""
        return self.verdict == "sound"

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
        often = "(not counted)" if self.chance is None else f"{100 * self.chance:.2f} % of the time"
        mean = "(not counted)" if self.mean is None else one_decimal(self.mean)
        return (
            f"{self.questions} questions, each can be answered in full"
            if len(self.witness) == self.questions
            else f"{self.questions} questions, {len(self.witness)} can be answered in full",
            f"guessing passes {often}",
            f"guessing scores {mean} on average",
        )


def prove(quiz: Quiz, today: date) -> Proof:
    """Prove or refuse a quiz; ``today`` is not needed."""
    del today
    case = _Case(quiz)
    case.answerable()
    case.lazy()
    case.lengths()
    case.guessing()
    return case.proof()


class _Case:
    """A proof under way: what was found so far, one method per step."""

    def __init__(self, quiz: Quiz) -> None:
        self.quiz = quiz
        self.problems: list[Problem] = []
        self.scores: dict[str, float] = {}
        self.witness: dict[str, Answer] = {}
        self.chance: float | None = None
        self.mean: float | None = None

    def proof(self) -> Proof:
        refused = any(problem.severity == "error" for problem in self.problems)
        return Proof(
            verdict="refused" if refused else "sound",
            questions=len(self.quiz.questions),
            chance=self.chance,
            mean=self.mean,
            baselines=self.scores,
            witness=self.witness,
            problems=tuple(self.problems),
        )

    def problem(
        self,
        rule: str,
        place: Place,
        message: Message,
        hint: Message,
        severity: Severity = "error",
    ) -> None:
        path = self.quiz.path if place.line == 0 else place.path
        name = f"proof.{rule}"
        self.problems.append(Problem(path, place.line, place.column, name, severity, message, hint))

    def answerable(self) -> None:
        """Every question has an answer that is worth all of it."""
        for question in self.quiz.questions.values():
            key = key_answer(question)
            if key is None or not grade(question, key).right:
                message = _UNANSWERABLE.fill(ask=question.ask)
                self.problem("answerable", question.place, message, _MAKE_WORTH)
            else:
                self.witness[question.id] = key

    def lazy(self) -> None:
        """The lazy strategies, scored as a person's answers would be."""
        for name, strategy in strategies(self.quiz).items():
            self.scores[name], passed = passes(self.quiz, strategy)
            if passed:
                word, _, language = name.partition(":")
                said = f"{_NAMES[word]} ({language})" if language else _NAMES[word]
                message = _LAZY.fill(strategy=said, score=one_decimal(self.scores[name]))
                self.problem("lazy", self._won(name), message, _LAZY_HINT)

    def _won(self, name: str) -> Place:
        """The first question such a person gets right: where to begin mending."""
        answers = played(self.quiz, strategies(self.quiz)[name])
        for question in self.quiz.questions.values():
            if question.id in answers and grade(question, answers[question.id][0]).right:
                return question.place
        return NOWHERE

    def lengths(self) -> None:
        """No right answer is given away by its length."""
        asked = [
            one
            for one in self.quiz.questions.values()
            if isinstance(one, Choice) and one.form == "single"
        ]
        for language in sorted(languages(self.quiz) or {"en"}):
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

    def guessing(self) -> None:
        """What guessing comes to; often is only said, as the lazy ones are refused already."""
        counted = chance(self.quiz)
        if counted is None:
            return
        self.chance, self.mean = float(counted[0]), counted[1]
        if counted[0] > MOST_CHANCE:
            message = _GUESSING.fill(percent=one_decimal(100 * counted[0]))
            self.problem("chance", NOWHERE, message, _GUESSING_HINT, "warning")


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
