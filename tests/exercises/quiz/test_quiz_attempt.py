"""An attempt at a quiz: drafts, tries, hints, sureness, and what it all comes to."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exercises.quiz.quizzes import (
    MULTIPLE,
    NUMBER,
    ORDER,
    SHORT,
    SINGLE,
    quiz_of,
    quizzes,
    shipped,
    told,
)
from workshop.errors import ExerciseError
from workshop.exercises.kinds import kind_of, replay
from workshop.exercises.quiz.attempt import QuizAttempt
from workshop.exercises.quiz.grading import key_answer
from workshop.exercises.quiz.model import Quiz

BOTH = {"penalty": 0.25, "tries": 2}


def start(*questions: dict[str, Any], **head: Any) -> QuizAttempt:
    return QuizAttempt(quiz_of(*questions, **head))


def put(attempt: QuizAttempt, name: str, answer: Any) -> QuizAttempt:
    return attempt.do("answer", {"question": name, "answer": answer}, "")


def check(attempt: QuizAttempt, name: str) -> QuizAttempt:
    return attempt.do("check", {"question": name}, "")


def test_an_answer_is_a_draft_until_it_is_checked() -> None:
    attempt = put(start(SINGLE, **BOTH), "q1", ["b"])
    assert attempt.score().score == 0
    assert attempt.answered == 1
    assert attempt.checkable("q1")
    attempt = check(put(attempt, "q1", ["a"]), "q1")
    assert attempt.score().score == 100
    assert attempt.right("q1")
    assert attempt.closed("q1")


def test_a_second_try_costs_and_the_last_one_closes() -> None:
    attempt = check(put(start(SINGLE, **BOTH), "q1", ["b"]), "q1")
    assert (attempt.tries_left("q1"), attempt.closed("q1")) == (1, False)
    attempt = check(put(attempt, "q1", ["a"]), "q1")
    assert attempt.score().score == 75
    assert attempt.score().goals[0].fraction == 1
    wrong = check(put(start(SINGLE, tries=1), "q1", ["b"]), "q1")
    assert wrong.closed("q1")


def test_what_was_right_on_the_first_try_keeps_its_credit() -> None:
    attempt = check(put(start(ORDER, **BOTH), "q1", ["b", "c", "a"]), "q1")
    attempt = check(put(attempt, "q1", ["a", "b", "c"]), "q1")
    assert attempt.score().score == pytest.approx(100 * (1 / 2 + 1 / 2 * 3 / 4))


def test_undo_takes_back_drafts_but_nothing_that_was_checked() -> None:
    attempt = put(put(start(SINGLE, SHORT, **BOTH), "q1", ["b"]), "q2", "mod")
    assert attempt.undo("").answer("q2") is None
    attempt = check(attempt, "q1")
    assert not attempt.can_undo
    with pytest.raises(ExerciseError, match="nothing to undo"):
        attempt.undo("")
    assert attempt.answer("q1") == ("b",)
    assert attempt.answer("q2") == "mod"


def test_the_same_answer_again_is_a_step_that_changes_nothing() -> None:
    once = put(start(SINGLE), "q1", ["b"])
    twice = put(once, "q1", ["b"])
    assert twice.draft == once.draft
    assert len(twice.steps) == 2
    assert twice.earlier == once.earlier


def test_handing_in_checks_what_was_not() -> None:
    attempt = put(put(start(SINGLE, SHORT, NUMBER), "q1", ["a"]), "q2", " ")
    attempt = attempt.submit("")
    assert attempt.tried == {"q1": (("a",),)}
    assert attempt.score().score == pytest.approx(100 / 3)
    assert attempt.submitted
    assert not attempt.can_undo
    with pytest.raises(ExerciseError, match="finished"):
        put(attempt, "q3", "1")


def test_hints_cost_a_part_of_the_question_and_run_out() -> None:
    attempt = start({**SINGLE, "hints": ["Look left."]}, attempts={"hint_cost": 0.5})
    attempt = attempt.do("hint", {"question": "q1"}, "")
    assert (attempt.hints_taken, attempt.hints_left("q1")) == (1, 0)
    with pytest.raises(ExerciseError, match="no more hints"):
        attempt.do("hint", {"question": "q1"}, "")
    marks = check(put(attempt, "q1", ["a"]), "q1").score()
    assert marks.score == 50
    assert marks.goals[0].fraction == 1
    assert marks.credits == {"q1": 0.5}


def test_how_sure_one_was_is_told_apart_from_the_score() -> None:
    attempt = start(SINGLE, SHORT, confidence="on")
    attempt = put(put(attempt, "q1", ["a"]), "q2", "no")
    for name in ("q1", "q2"):
        attempt = attempt.do("sure", {"question": name, "level": "sure"}, "")
    marks = attempt.submit("").score()
    assert marks.score == 50
    assert [(t.sureness, t.answered, t.right) for t in marks.told] == [
        ("sure", 2, 1),
        ("think", 0, 0),
        ("guess", 0, 0),
    ]
    assert attempt.undo("").draft.sureness == {"q1": "sure"}
    assert start(SINGLE).submit("").score().told == ()


def test_saying_the_same_again_leaves_undo_something_to_do() -> None:
    attempt = start(SINGLE, confidence="on")
    attempt = put(attempt, "q1", ["a"])
    for _ in range(2):
        attempt = attempt.do("sure", {"question": "q1", "level": "sure"}, "")
    assert attempt.undo("").draft.sureness == {}
    assert len(attempt.steps) == 3


@pytest.mark.parametrize(
    ("kind", "data", "said"),
    [
        ("answer", {"question": "q9", "answer": ["a"]}, "There is no question “q9”"),
        ("answer", {"question": "q1"}, "cannot be read"),
        ("check", {"question": "q1"}, "Answer the question first."),
        ("check", {"question": "q9"}, "There is no question"),
        ("hint", {"question": "q1"}, "no more hints"),
        ("sure", {"question": "q1", "level": "sure"}, "answered and checked"),
        ("sure", {"question": "q1", "level": "very"}, "Say how sure you are"),
        ("jump", {}, "cannot be read"),
    ],
)
def test_a_step_the_quiz_does_not_allow_is_refused(
    kind: str, data: dict[str, Any], said: str
) -> None:
    with pytest.raises(ExerciseError) as refused:
        start(SINGLE).do(kind, data, "")
    assert said in str(refused.value)


def test_a_closed_question_takes_no_more() -> None:
    attempt = check(put(start(SINGLE), "q1", ["a"]), "q1")
    for kind, data in (("answer", {"answer": ["b"]}), ("check", {}), ("hint", {})):
        with pytest.raises(ExerciseError):
            attempt.do(kind, {"question": "q1", **data}, "")


def test_the_same_answer_is_not_checked_twice() -> None:
    attempt = check(put(start(SINGLE, **BOTH), "q1", ["b"]), "q1")
    with pytest.raises(ExerciseError, match="Change your answer"):
        check(attempt, "q1")


def test_a_question_that_must_be_right_keeps_one_from_passing() -> None:
    attempt = start(SINGLE, {**SHORT, "critical": "on"}, **{"pass": {"score": 10}})
    marks = put(attempt, "q1", ["a"]).submit("").score()
    assert (marks.score, marks.passed, marks.critical) == (50, False, False)
    assert "must be right" in str(marks.headline)
    free = start(SINGLE, {**SHORT, "critical": "on"}, **{"pass": {"score": 10, "critical": "none"}})
    assert put(free, "q1", ["a"]).submit("").score().passed


def test_the_band_of_a_score_is_said() -> None:
    bands = [{"from": 0, "say": "Low"}, {"from": 60, "say": "High"}]
    attempt = start(SINGLE, SHORT, bands=bands)
    assert str(attempt.submit("").score().say) == "Low"
    assert str(put(put(attempt, "q1", ["a"]), "q2", "mod").submit("").score().say) == "High"
    assert str(start(SINGLE).submit("").score().say) == ""


def test_the_shipped_quiz_is_passed_by_its_key() -> None:
    quiz = shipped()
    attempt = kind_of("quiz").answer(quiz, right_answers(quiz))
    marks = attempt.score()
    assert (marks.score, marks.passed) == (100, True)
    assert quiz.terms["score"] == 70


def right_answers(quiz: Quiz) -> dict[str, Any]:
    return {name: key_answer(question) for name, question in quiz.questions.items()}


@given(quizzes(), st.data())
def test_an_attempt_is_its_steps(plain: dict[str, Any], data: st.DataObject) -> None:
    quiz, _ = told(plain)
    assert quiz is not None
    attempt = QuizAttempt(quiz)
    names = st.sampled_from(list(quiz.questions))
    for _ in range(data.draw(st.integers(0, 8))):
        name = data.draw(names)
        move = data.draw(st.sampled_from(["key", "check", "undo"]))
        try:
            if move == "key":
                attempt = put(attempt, name, key_answer(quiz.questions[name]))
            elif move == "check":
                attempt = check(attempt, name)
            else:
                attempt = attempt.undo("")
        except ExerciseError:
            continue
    assert replay(QuizAttempt(quiz), attempt.steps) == attempt


@given(quizzes())
def test_more_that_is_right_is_never_worth_less(plain: dict[str, Any]) -> None:
    quiz, _ = told(plain)
    assert quiz is not None
    attempt, before = QuizAttempt(quiz), 0.0
    for name, question in quiz.questions.items():
        attempt = check(put(attempt, name, key_answer(question)), name)
        now = attempt.score().score or 0.0
        assert now >= before
        before = now
    assert before == 100


def test_the_whole_multiple_choice_is_taken_back_step_by_step() -> None:
    attempt = put(put(start(MULTIPLE), "q1", ["a"]), "q1", ["a", "b"])
    assert attempt.undo("").answer("q1") == ("a",)
    assert attempt.undo("").undo("").answer("q1") is None
