"""What the proofs of all kinds share: a case under way, its lazy strategies, guessing, the outcome.

An exercise may be played for a score when it can be solved, and not by somebody who does not read
it. A lazy strategy is one way of not reading: it is stated with what it answers and what its author
is told if that is enough, and scored as a person's answers would be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from fractions import Fraction
from typing import Any, Generic, Literal, TypeVar

from workshop.errors import QT_TRANSLATE_NOOP, Figure, Message
from workshop.exercises.exact import one_decimal
from workshop.exercises.guessing import MOST_CHANCE
from workshop.exercises.kinds import Exercise
from workshop.exercises.place import NOWHERE, Place
from workshop.kit.problem import Problem, Severity
from workshop.values import dataclass

Verdict = Literal["sound", "refused"]

_GUESSING = QT_TRANSLATE_NOOP("exercise", "Guessing passes {percent} % of the time.")

A = TypeVar("A")
E = TypeVar("E", bound=Exercise)


@dataclass(frozen=True, slots=True)
class Strategy(Generic[A]):
    """One lazy way through an exercise: what it answers, in the way of its kind, without reading.

    ``id`` names it among the baselines. ``passes`` is what the author is told when it is enough,
    all but the ``{score}``, ``hint`` what to do then, ``rule`` the problem that it is.
    """

    id: str
    answer: A
    passes: Message
    hint: Message
    rule: str = "lazy"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proved:
    """What was proved of an exercise; a kind adds what it counts.

    ``chance`` (0–1) and ``mean`` (0–100) are of guessing, None where that was not counted.
    ``baselines`` are the scores of the lazy strategies by name. ``problems`` says why it is refused
    and what could not be counted.
    """

    verdict: Verdict
    chance: float | None = None
    mean: float | None = None
    baselines: Mapping[str, float] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether it may be played for a score."""
        return self.verdict == "sound"

    @property
    def guessing(self) -> tuple[str, str]:
        """What guessing comes to, as lines for people."""
        often = "(not counted)" if self.chance is None else f"{100 * self.chance:.2f} % of the time"
        mean = "(not counted)" if self.mean is None else one_decimal(self.mean)
        return f"guessing passes {often}", f"guessing scores {mean} on average"


class Case(Generic[E]):
    """A proof under way: what was found so far. A kind adds one method for each of its steps."""

    def __init__(self, exercise: E) -> None:
        self.exercise = exercise
        self.problems: list[Problem] = []
        self.scores: dict[str, float] = {}
        self.chance: float | None = None
        self.mean: float | None = None

    def found(self) -> dict[str, Any]:
        """What :class:`Proved` holds, by name."""
        refused = any(problem.severity == "error" for problem in self.problems)
        return {
            "verdict": "refused" if refused else "sound",
            "chance": self.chance,
            "mean": self.mean,
            "baselines": self.scores,
            "problems": tuple(self.problems),
        }

    def problem(
        self, rule: str, place: Place, message: Message, hint: Message, severity: Severity = "error"
    ) -> None:
        """Something is wrong at that place of the file, or with all of it."""
        path = self.exercise.path if place.line == 0 else place.path
        name = f"proof.{rule}"
        self.problems.append(Problem(path, place.line, place.column, name, severity, message, hint))

    def lazy(
        self,
        strategies: Iterable[Strategy[A]],
        play: Callable[[A], tuple[float, bool]],
        where: Callable[[A], Place] = lambda _: NOWHERE,
    ) -> None:
        """Score the lazy strategies and refuse those that pass.

        ``play`` gives the score (0–100) of an answer and whether it passes, ``where`` the place at
        which to begin mending: the first thing it gets right.
        """
        for strategy in strategies:
            self.scores[strategy.id], passed = play(strategy.answer)
            if passed:
                score = Figure(one_decimal(self.scores[strategy.id]))
                message = strategy.passes.fill(score=score)
                self.problem(strategy.rule, where(strategy.answer), message, strategy.hint)

    def guessed(
        self,
        counted: tuple[Fraction, Fraction | float] | None,
        hint: Message,
        most: Fraction = MOST_CHANCE,
        told: Message = _GUESSING,
        severity: Severity = "warning",
    ) -> None:
        """Keep how likely guessing passes and its mean score; say so where that is too often.

        Mostly that is only said, as the lazy strategies are refused already.
        """
        if counted is None:
            return
        chance, mean = counted
        self.chance, self.mean = float(chance), float(mean)
        if chance > most:
            message = told.fill(percent=Figure(one_decimal(100 * chance)))
            self.problem("chance", NOWHERE, message, hint, severity)
