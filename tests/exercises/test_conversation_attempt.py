"""An attempt at a conversation: what can be sent, what is taken back, what it is worth."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.exercises.conversations import built, conversations, quick, shipped, small
from workshop.errors import ExerciseError
from workshop.exercises.conversation.attempt import ConversationAttempt
from workshop.exercises.conversation.kind import KIND
from workshop.exercises.kinds import replay

BEST = {
    "angry": "ask_date",
    "date": "message_me",
    "called": "what_helps",
    "report_back": "you_said",
}


def begun() -> ConversationAttempt:
    """The small conversation, before the first reply."""
    return ConversationAttempt.start(built(small()))


def test_a_reply_moves_trust_and_leads_on() -> None:
    attempt = begun().send("first", "warm", "t1")
    assert (attempt.trust, attempt.turn.id) == (60, "second")
    assert [one.id for one in attempt.offered] == ["tell", "call", "wait", "late", "quiet"]


def test_a_reply_under_a_condition_is_offered_only_when_it_holds() -> None:
    attempt = begun().send("first", "sorry", "t1")
    assert "call" not in [one.id for one in attempt.offered]
    with pytest.raises(ExerciseError, match="no reply “call”"):
        attempt.send("second", "call", "t2")


def test_trust_stays_between_nothing_and_everything() -> None:
    plain = small()
    plain["turns"]["first"]["replies"]["quiet"]["moves"] = {"voice": -40, "respect": -40}
    assert ConversationAttempt.start(built(plain)).send("first", "quiet", "t").trust == 0


def test_the_conversation_must_be_over_to_be_handed_in() -> None:
    with pytest.raises(ExerciseError, match="not over yet"):
        begun().send("first", "warm", "t1").submit("t2")


def test_undo_takes_back_a_reply_and_a_new_beginning() -> None:
    attempt = begun().send("first", "warm", "1").do("reset", {}, "2")
    assert (attempt.trust, attempt.turn.id) == (50, "first")
    back = attempt.undo("3")
    assert (back.trust, back.turn.id) == (60, "second")
    assert back.undo("4").replies == ()
    assert not back.undo("4").can_undo
    with pytest.raises(ExerciseError, match="nothing to undo"):
        begun().undo("1")


def test_starting_over_at_the_start_changes_nothing() -> None:
    attempt = begun().do("reset", {}, "1")
    assert (len(attempt.steps), attempt.can_undo) == (1, False)


def test_a_hint_is_had_once_for_a_turn_and_costs_its_share() -> None:
    attempt = begun().do("hint", {"turn": "first"}, "1")
    assert (attempt.hints_taken, attempt.can_hint) == (1, False)
    with pytest.raises(ExerciseError, match="hint"):
        attempt.do("hint", {"turn": "first"}, "2")
    with pytest.raises(ExerciseError, match="does not stand at “second”"):
        attempt.do("hint", {"turn": "second"}, "2")
    over = attempt.send("first", "warm", "3").send("second", "call", "4")
    assert over.score().score == 100 - 100 * 0.25 / 2
    assert over.undo("5").undo("6").hints_taken == 1


def test_a_finished_attempt_refuses_every_step() -> None:
    done = begun().send("first", "warm", "1").send("second", "call", "2").submit("3")
    assert done.submitted
    assert not done.can_undo
    assert not done.can_hint
    for kind, data in (("reset", {}), ("reply", {"turn": "end", "reply": "x"})):
        with pytest.raises(ExerciseError, match="finished"):
            done.do(kind, data, "4")


@pytest.mark.parametrize(
    ("kind", "data", "said"),
    [
        ("reply", {"turn": "second", "reply": "call"}, "does not stand at “second”"),
        ("reply", {"turn": "first", "reply": "warmer"}, "no reply “warmer”"),
        ("reply", {"turn": "first"}, "cannot be read"),
        ("dance", {}, "cannot be read: dance"),
    ],
)
def test_a_step_the_conversation_does_not_allow_says_why(
    kind: str, data: dict[str, str], said: str
) -> None:
    with pytest.raises(ExerciseError, match=said):
        begun().do(kind, data, "t")


@quick
@given(conversations(), st.data())
def test_replaying_the_steps_gives_the_identical_attempt(
    plain: dict[str, Any], data: st.DataObject
) -> None:
    attempt = ConversationAttempt.start(built(plain))
    start = attempt
    for at in range(data.draw(st.integers(0, 8))):
        ways: list[tuple[str, dict[str, str]]] = [("reset", {})]
        ways += [("undo", {})] if attempt.can_undo else []
        ways += [("hint", {"turn": attempt.turn.id})] if attempt.can_hint else []
        ways += [("reply", {"turn": attempt.turn.id, "reply": r.id}) for r in attempt.offered]
        kind, values = data.draw(st.sampled_from(ways))
        attempt = attempt.undo(str(at)) if kind == "undo" else attempt.do(kind, values, str(at))
    assert replay(start, attempt.steps) == attempt
    marks = attempt.score()
    assert marks.score is not None
    assert 0 <= marks.score <= 100
    assert all(0 <= goal.fraction <= 1 for goal in marks.goals)


def test_the_best_path_of_the_shipped_conversation_is_worth_everything() -> None:
    attempt = KIND.answer(shipped(), BEST)
    marks = attempt.score()
    assert (marks.score, marks.passed, str(marks.headline)) == (100.0, True, "100.0, passed")
    assert [goal.fraction for goal in marks.goals if not goal.critical] == [1.0] * 4


def test_a_critical_flag_fails_the_run_and_is_named() -> None:
    answers = BEST | {"angry": "own_it", "details": "confirm", "exposed": "hide_line"}
    marks = KIND.answer(shipped(), answers | {"thin": "friday"}).score()
    assert marks.passed is False
    assert not marks.critical
    assert "too serious: Told the public about an open file" in str(marks.headline)
    assert [goal.goal for goal in marks.goals if goal.critical and goal.fraction < 1] == [
        "flag:discloses_case"
    ]


def test_a_low_score_says_the_mark() -> None:
    marks = KIND.answer(built(small()), {"first": "cold", "second": "late"}).score()
    assert str(marks.headline).endswith("not passed: the score is below 70")


def test_a_half_mark_is_said_as_it_was_written() -> None:
    exercise = built(small(**{"pass": {"score": 72.5}}))
    marks = KIND.answer(exercise, {"first": "cold", "second": "late"}).score()
    assert str(marks.headline).endswith("the score is below 72.5")


def test_without_a_score_nothing_is_counted_or_passed() -> None:
    exercise = built(small(scored="off"))
    marks = KIND.answer(exercise, {"first": "cold", "second": "wait"}).score()
    assert (marks.score, marks.passed) == (None, None)
    assert str(marks.headline) == "Answered. No score is kept here."


@pytest.mark.parametrize(
    ("answers", "said", "hint"),
    [
        ({"frist": "warm"}, "no turn “frist” in door", "“first”"),
        ({"first": "wram"}, "there is no reply “wram” now", "“warm”"),
        ({"first": "warm"}, "do not say what to reply at “second”", "call"),
        ({"first": "sorry", "second": "call"}, "there is no reply “call” now", "tell"),
    ],
)
def test_answers_from_outside_are_refused_with_a_suggestion(
    answers: dict[str, str], said: str, hint: str
) -> None:
    with pytest.raises(ExerciseError, match=said) as caught:
        KIND.answer(built(small()), answers)
    assert hint in str(caught.value.hint)
