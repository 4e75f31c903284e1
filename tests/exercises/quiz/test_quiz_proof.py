"""What is proved of a quiz, against brute force, and what mutants are refused for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from itertools import product
from math import prod
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, assume, given, settings

from tests.exercises.quiz.quizzes import (
    MATCH,
    ORDER,
    SHIPPED,
    SHORT,
    SINGLE,
    TRUTH,
    plain,
    quiz_of,
    quizzes,
    shipped,
    told,
)
from tests.exercises.quiz.test_grading import every_answer
from workshop.exercises.quiz.lazy import chance
from workshop.exercises.quiz.model import Choice, Match, Order
from workshop.exercises.quiz.proof import prove
from workshop.exercises.quiz.scoring import score
from workshop.exercises.reading import read_source
from workshop.exercises.report import prove_json, prove_text

TODAY = date(2026, 11, 25)


def test_the_shipped_quiz_is_sound() -> None:
    proof = prove(shipped(), TODAY)
    assert proof.sound
    assert not proof.problems
    assert max(proof.baselines.values()) < 30
    assert proof.chance is not None
    assert proof.chance < 0.001
    assert "12 questions, each can be answered in full" in prove_text(proof)
    assert prove_json(proof)["witness"]["correction"] == (
        "fact",
        "warn",
        "why",
        "again",
    )


@given(quizzes(most=2))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.filter_too_much])
def test_chance_is_that_of_playing_every_answer(plain: dict[str, Any]) -> None:
    quiz, _ = told(plain)
    assert quiz is not None
    found = chance(quiz)
    assert found is not None
    asked = list(quiz.questions.values())
    guessed = [
        [one for one in every_answer(q) if one] if isinstance(q, Choice | Match | Order) else [""]
        for q in asked
    ]
    ways = prod(len(one) for one in guessed)
    assume(ways <= 120)
    passed, total = 0, 0.0
    for way in product(*guessed):
        tries = {q.id: (answer,) for q, answer in zip(asked, way, strict=True)}
        marks = score(quiz, tries)
        passed += bool(marks.passed)
        total += marks.score or 0.0
    assert found[0] == Fraction(passed, ways)
    assert found[1] == pytest.approx(total / ways)


def test_what_is_too_large_to_guess_is_hopeless_and_what_is_too_many_is_not_counted() -> None:
    pairs = {f"p{n}": {"left": f"l{n}", "right": f"r{n}"} for n in range(9)}
    order = {f"i{n}": f"text {n}" for n in range(9)}
    quiz = quiz_of({"ask": "?", "pairs": pairs}, {"ask": "?", "order": order})
    found = chance(quiz)
    assert found is not None
    assert (float(found[0]), found[1]) == (0, 0)
    many = [{**MATCH, "w": 3**n / 100} for n in range(9)]
    proof = prove(quiz_of(*many), TODAY)
    assert proof.chance is None
    assert "(not counted)" in prove_text(proof)


def mutated(change: Callable[[dict[str, Any]], None]) -> tuple[list[str], list[int]]:
    value = yaml.safe_load(SHIPPED.read_text(encoding="utf-8"))
    change(value)
    quiz, _ = read_source(yaml.safe_dump(value, allow_unicode=True, sort_keys=False), SHIPPED)
    assert quiz is not None
    proof = prove(quiz, TODAY)  # type: ignore[arg-type]
    assert not proof.sound
    errors = [problem for problem in proof.problems if problem.severity == "error"]
    return [f"{p.rule}: {p.message}" for p in errors], [p.line for p in errors]


def test_a_quiz_whose_first_answers_are_right_is_refused() -> None:
    def first(value: dict[str, Any]) -> None:
        value["pass"]["score"] = 30
        value["pass"]["critical"] = "none"
        for question in value["questions"].values():
            if "options" in question:
                options = sorted(question["options"].items(), key=lambda o: "right" not in o[1])
                question["options"] = dict(options)

    said, lines = mutated(first)
    assert any("Who answers “always the first” without reading passes" in one for one in said)
    assert min(lines) > 1


def test_a_quiz_whose_longest_answers_are_right_is_refused() -> None:
    def longer(value: dict[str, Any]) -> None:
        for question in value["questions"].values():
            for option in question.get("options", {}).values():
                if option.get("right"):
                    option["text"]["en"] += " indeed"

    said, lines = mutated(longer)
    assert said[0].startswith("proof.length: The longest answer is right in")
    assert lines[0] > 1


def test_a_right_answer_twice_as_long_is_refused() -> None:
    def much_longer(value: dict[str, Any]) -> None:
        text = value["questions"]["warning"]["options"]["reach"]["text"]
        text["fr"] += ", et pas les autres, qui sont pourtant nombreux à avoir besoin de le savoir"

    said, _ = mutated(much_longer)
    assert said[0].startswith("proof.length: The right answer of “Why is a post not a public")
    assert said[0].endswith("(fr).")


def test_always_true_is_refused() -> None:
    proof = prove(quiz_of(TRUTH, TRUTH, TRUTH), TODAY)
    said = [str(problem.message) for problem in proof.problems]
    assert any(one.startswith("Who answers “always true”") for one in said)
    assert any(one.startswith("Guessing passes 12.5 %") for one in said)


def test_everything_ticked_is_refused_when_worths_let_it() -> None:
    options = {"a": {"text": "A", "worth": 100}, "b": {"text": "B", "worth": -10}}
    proof = prove(quiz_of({"ask": "?", "several": "on", "options": options}), TODAY)
    assert any("“everything”" in str(problem.message) for problem in proof.problems)


def test_a_pass_mark_of_nothing_is_refused() -> None:
    proof = prove(quiz_of(SHORT, **{"pass": {"score": 0}}), TODAY)
    (problem, *_) = proof.problems
    assert "“nothing” without reading passes" in str(problem.message)
    assert problem.line == 0


def test_a_question_that_cannot_be_answered_in_full_is_refused() -> None:
    half = {"ask": "Half?", "accept": [], "also": [{"text": "x", "worth": 50}]}
    proof = prove(quiz_of(half, SINGLE), TODAY)
    errors = [problem for problem in proof.problems if problem.rule == "proof.answerable"]
    assert "“Half?” cannot be answered in full." in str(errors[0].message)
    assert "2 questions, 1 can be answered in full" in proof.lines()


def test_things_in_order_never_lie_in_order() -> None:
    for count in range(2, 8):
        order = {f"{n}": f"text {n}" for n in range(count)}
        asked = quiz_of({"ask": "?", "order": order}).questions["q1"]
        assert isinstance(asked, Order)
        assert asked.shown != asked.items
        assert sorted(item.id for item in asked.shown) == sorted(order)


def test_the_longest_is_judged_in_every_language() -> None:
    options = {
        "a": {"text": {"en": "Yes", "fr": "Oui, toujours"}, "right": "on"},
        "b": {"text": {"en": "Never", "fr": "Non"}},
    }
    proof = prove(quiz_of({"ask": "?", "options": options}, ORDER), TODAY)
    assert proof.baselines["longest"] == 0
    assert proof.baselines["longest:fr"] > 0


def test_a_plain_quiz_is_read_with_its_defaults() -> None:
    quiz, problems = told(plain(SINGLE))
    assert quiz is not None
    assert not problems
    assert (quiz.tries, quiz.penalty, quiz.confidence) == (2, Fraction(1, 4), False)
