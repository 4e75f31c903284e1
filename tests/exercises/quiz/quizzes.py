"""Quizzes for the tests: the shipped one, small ones of plain values, and random ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from workshop.exercises.quiz.model import Quiz
from workshop.exercises.reading import read_source
from workshop.kit.problem import Problem

SHIPPED = Path(__file__).parents[3] / "exercises/what-we-know.yaml"

PARTS = ["a", "b", "c", "d"]

SINGLE = {"ask": "?", "options": {"a": {"text": "A", "right": "on"}, "b": {"text": "B"}}}
MULTIPLE = {
    "ask": "?",
    "options": {
        "a": {"text": "A", "right": "on"},
        "b": {"text": "B", "right": "on"},
        "c": {"text": "C"},
    },
}
SHORT = {"ask": "?", "accept": ["Moderation"], "also": [{"text": "mod", "worth": 50, "why": "Ok"}]}
NUMBER = {"ask": "?", "number": 37, "within": 0.5, "unit": "km"}
MATCH = {
    "ask": "?",
    "pairs": {
        "a": {"left": "One", "right": "1"},
        "b": {"left": "Two", "right": "2"},
        "c": {"right": "3"},
    },
}
ORDER = {"ask": "?", "order": {"a": "First", "b": "Second", "c": "Third"}}
TRUTH = {"ask": "?", "truth": "on"}


def plain(*questions: dict[str, Any], **head: Any) -> dict[str, Any]:
    """A quiz of those questions, named q1, q2 …"""
    named = {f"q{n}": {"why": "So.", **one} for n, one in enumerate(questions, 1)}
    return {"id": "q", "kind": "quiz", "title": "Quiz", "questions": named, **head}


def told(value: dict[str, Any]) -> tuple[Quiz | None, tuple[Problem, ...]]:
    """Those plain values read as a file."""
    quiz, problems = read_source(json.dumps(value), Path("quiz.yaml"))
    assert quiz is None or isinstance(quiz, Quiz)
    return quiz, problems


def quiz_of(*questions: dict[str, Any], **head: Any) -> Quiz:
    """The quiz of those questions, which has no errors."""
    quiz, problems = told(plain(*questions, **head))
    assert quiz is not None, [str(problem) for problem in problems]
    return quiz


def shipped() -> Quiz:
    """The quiz of the kit."""
    quiz, problems = read_source(SHIPPED.read_text(encoding="utf-8"), SHIPPED)
    assert isinstance(quiz, Quiz)
    assert not problems
    return quiz


@st.composite
def questions(draw: st.DrawFn) -> dict[str, Any]:
    """One random question of any form, as plain values."""
    form = draw(st.sampled_from(["options", "truth", "accept", "number", "pairs", "order"]))
    ids = PARTS[: draw(st.integers(2, 4))]
    shared: dict[str, Any] = {
        "ask": "What?",
        "w": draw(st.sampled_from([1, 2, 0.5])),
        "critical": draw(st.sampled_from(["on", "off", "off"])),
    }
    if form == "options":
        right = draw(st.sets(st.sampled_from(ids), min_size=1, max_size=len(ids) - 1))
        options = {
            one: {"text": one * draw(st.integers(1, 9)), "right": "on" if one in right else "off"}
            for one in ids
        }
        several = draw(st.booleans()) or len(right) > 1
        return {**shared, "options": options, "several": "on" if several else "off"}
    if form == "truth":
        return {**shared, "truth": draw(st.sampled_from(["on", "off"]))}
    if form == "accept":
        return {**shared, "accept": draw(st.lists(st.sampled_from(ids), min_size=1, unique=True))}
    if form == "number":
        least = draw(st.integers(-9, 9))
        return {**shared, "number": least, "within": draw(st.sampled_from([0, 0.5, 2]))}
    if form == "pairs":
        extra = {"x": {"right": "x"}} if draw(st.booleans()) else {}
        return {**shared, "pairs": {i: {"left": i, "right": i * 2} for i in ids} | extra}
    return {**shared, "order": {one: one for one in ids}}


@st.composite
def quizzes(draw: st.DrawFn, most: int = 3) -> dict[str, Any]:
    """A small random quiz, as plain values."""
    asked = draw(st.lists(questions(), min_size=1, max_size=most))
    return plain(
        *asked,
        tries=draw(st.integers(1, 3)),
        penalty=draw(st.sampled_from([0, 0.25, 0.5, 1])),
        **{"pass": {"score": draw(st.sampled_from([0, 40, 70, 100]))}},
    )
