"""What every kind's proof rests on: a lazy strategy that passes is refused, guessing is told of."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

from tests.exercises.quiz.quizzes import shipped
from workshop.errors import Message
from workshop.exercises.place import Place
from workshop.exercises.proving import Case, Proved, Strategy
from workshop.exercises.quiz.model import Quiz

SAID = Message("exercise", "Always {way} passes with {score}.")
HINT = Message("exercise", "Mend it.")


def case() -> Case[Quiz]:
    """A proof of which nothing is known yet."""
    return Case(shipped())


def test_a_lazy_strategy_that_passes_is_refused_where_mending_begins() -> None:
    here = Place(Path("quiz.yaml"), 7, 3)
    ways = [
        Strategy("first", 40.0, SAID.fill(way="first"), HINT),
        Strategy("last", 81.25, SAID.fill(way="last"), HINT, rule="baseline"),
    ]
    tried = case()
    tried.lazy(ways, lambda score: (score, score >= 80), lambda _: here)
    assert tried.scores == {"first": 40.0, "last": 81.25}
    (problem,) = tried.problems
    assert (problem.rule, problem.path, problem.line) == ("proof.baseline", here.path, 7)
    assert str(problem.message) == "Always last passes with 81.3."
    assert not Proved(**tried.found()).sound


def test_guessing_that_passes_too_often_is_told_of_and_refuses_nothing() -> None:
    rarely, often, uncounted = case(), case(), case()
    rarely.guessed((Fraction(1, 10), 31.5), HINT)
    often.guessed((Fraction(1, 8), 31.5), HINT)
    uncounted.guessed(None, HINT)
    assert rarely.problems == uncounted.problems == []
    assert str(often.problems[0].message) == "Guessing passes 12.5 % of the time."
    assert Proved(**often.found()).sound
    assert Proved(**often.found()).guessing[0] == "guessing passes 12.50 % of the time"
    assert Proved(**uncounted.found()).guessing[0] == "guessing passes (not counted)"


def test_what_stands_nowhere_is_a_problem_of_the_whole_file() -> None:
    tried = case()
    tried.problem("size", Place(), SAID, HINT, "note")
    assert (tried.problems[0].path, tried.problems[0].line) == (tried.exercise.path, 0)
