"""What a quiz file may say, what it is refused for and where, and that it reads itself again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from tests.exercises.quiz.quizzes import (
    MATCH,
    NUMBER,
    ORDER,
    SHIPPED,
    SHORT,
    SINGLE,
    TRUTH,
    plain,
    quizzes,
    shipped,
    told,
)
from workshop.exercises.reading import read_source


def options(*texts: str, right: str = "a") -> dict[str, Any]:
    named = zip("abcdefghijklmn", texts, strict=False)
    return {
        "ask": "?",
        "options": {n: {"text": t, "right": "on" if n == right else "off"} for n, t in named},
    }


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (plain(), "exercise.empty: The quiz has no questions."),
        (plain({}), "yaml.missing: The key “ask”"),
        (plain({"ask": "Why?"}), "exercise.question: The question “Why?” says no answers."),
        (plain({**SINGLE, "truth": "on"}), "has both “options” and “truth”."),
        (plain(options("A")), "needs at least two under “options”."),
        (plain(options("A", "a")), "offers “a” twice."),
        (plain(options("A", "B", right="z")), "No answer of “?” is right."),
        (plain(options(*"ABCDEFGHIJKLM")), "“options” holds more than 12 entries."),
        (
            plain(
                {
                    "ask": "?",
                    "options": {
                        "a": {"text": "A", "right": "on"},
                        "b": {"text": "B", "right": "on"},
                    },
                }
            ),
            "Every answer of “?” is right.",
        ),
        (
            plain({"ask": "?", "options": {"a": {"text": "A", "worth": 150}, "b": {"text": "B"}}}),
            "yaml.range",
        ),
        (plain({**TRUTH, "truth": "perhaps"}), "“truth” should be on or off"),
        (plain({"ask": "?", "accept": []}), "No answer of “?” is right."),
        (plain({**NUMBER, "number": "many"}), "“number” should be a number"),
        (plain({"ask": "?", "number": None}), "The key “number” is missing or empty."),
        (
            plain({**MATCH, "pairs": {"a": {"left": "One", "right": "1"}}}),
            "needs at least two under “pairs”.",
        ),
        (
            plain(
                {
                    **MATCH,
                    "pairs": {"a": {"left": "L", "right": "1"}, "b": {"left": "l", "right": "2"}},
                }
            ),
            "offers “l” twice.",
        ),
        (plain({**ORDER, "order": {"a": "One"}}), "needs at least two under “order”."),
        (plain({**ORDER, "order": []}), "A mapping is expected here."),
        (
            plain({**ORDER, "order": {f"i{n}": f"t{n}" for n in range(13)}}),
            "“order” holds more than 12",
        ),
        (plain({**SINGLE, "hints": ["a", "b", "c", "d"]}), "“hints” holds more than 3 entries."),
        (plain(SINGLE, tries=9), "yaml.range: “tries” is 9"),
        (plain(SINGLE, penalty=2), "yaml.range: “penalty” is 2"),
        (plain(SINGLE, bands=[{"from": 200, "say": "x"}]), "yaml.range: “from” is 200"),
        (plain(SINGLE, bands=[{"from": 20}]), "yaml.missing: The key “say”"),
        (plain(*[SINGLE] * 101), "“questions” holds more than 100 entries."),
    ],
)
def test_a_broken_quiz_is_refused_in_its_authors_words(value: dict[str, Any], said: str) -> None:
    quiz, problems = told(value)
    assert quiz is None
    assert any(said in f"{p.rule}: {p.message}" for p in problems if p.severity == "error"), [
        str(problem) for problem in problems
    ]


def test_a_problem_stands_at_the_line_of_its_question() -> None:
    text = SHIPPED.read_text(encoding="utf-8").replace(
        "    accept: [{en: credible, fr: crédible}]\n", ""
    )
    quiz, problems = read_source(text, Path("mine.yaml"))
    assert quiz is None
    line = text.split("\n").index("  credible:") + 1
    assert f"mine.yaml:{line}:3: The question “Complete the first three" in str(problems[0])


def test_a_question_that_never_says_why_is_a_warning() -> None:
    value = plain(SINGLE)
    del value["questions"]["q1"]["why"]
    quiz, problems = told(value)
    assert quiz is not None
    assert [(p.rule, p.severity) for p in problems] == [("exercise.why", "warning")]
    value["questions"]["q1"] = {**SHORT}
    assert told(value)[1] == ()
    value["questions"]["q1"] = {**ORDER}
    assert told(value)[1] != ()


def test_a_key_that_is_not_known_is_said_with_what_was_meant() -> None:
    quiz, problems = told(plain({**SINGLE, "critcal": "on"}))
    assert quiz is not None
    assert "Did you mean “critical”?" in str(problems[0])


def test_the_resolved_source_reads_as_the_same_quiz() -> None:
    quiz = shipped()
    again, problems = read_source(quiz.source.decode(), SHIPPED)
    assert again == quiz
    assert again is not None
    assert again.hash == quiz.hash
    assert not problems


@given(quizzes())
def test_every_quiz_reads_itself_again(value: dict[str, Any]) -> None:
    quiz, _ = told(value)
    assert quiz is not None
    again, _ = read_source(quiz.source.decode(), quiz.path)
    assert again == quiz


def test_numbers_and_worths_survive_being_written() -> None:
    also = [{"number": 0.125, "within": 0.001, "worth": 33.33333, "why": "Near"}]
    quiz, _ = told(plain({"ask": "?", "number": -1e3, "also": also}))
    assert quiz is not None
    again, _ = read_source(quiz.source.decode(), quiz.path)
    assert again == quiz
