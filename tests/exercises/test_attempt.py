"""An attempt is its exercise and its steps."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.exercises.samples import example, made, sergeant, small
from workshop.errors import ExerciseError
from workshop.exercises.attempt import Step
from workshop.exercises.kinds import replay
from workshop.exercises.privacy.attempt import PrivacyAttempt as Attempt
from workshop.exercises.privacy.hints import hint

AT = "2026-11-22T10:00:00+00:00"


def begun() -> Attempt:
    return Attempt.start(example())


def test_a_new_attempt_stands_at_the_start() -> None:
    assert begun().settings == example().start
    assert begun().steps == ()
    assert begun().changed == ()
    assert not begun().can_undo


def test_every_change_is_the_last_step_of_a_new_attempt() -> None:
    before = begun()
    after = before.set("photo", "hiking", AT)
    assert after.steps == (Step("set", {"setting": "photo", "option": "hiking"}, AT),)
    assert after.settings["photo"] == "hiking"
    assert before.settings["photo"] == "badge"
    assert after.changed == ("photo",)


def test_undo_takes_changes_back_one_by_one() -> None:
    attempt = begun().set("photo", "hiking", AT).set("posts", "friends", AT)
    back = attempt.undo(AT)
    assert back.settings == {**example().start, "photo": "hiking"}
    assert back.undo(AT).settings == example().start
    assert [step.kind for step in back.undo(AT).steps] == ["set", "set", "undo", "undo"]


def test_there_is_nothing_to_undo_at_the_start() -> None:
    with pytest.raises(ExerciseError, match="nothing to undo"):
        begun().undo(AT)


def test_setting_what_stands_already_is_a_step_and_no_change() -> None:
    attempt = begun().set("photo", "badge", AT)
    assert len(attempt.steps) == 1
    assert not attempt.can_undo


def test_an_irreversible_act_is_locked_once_done() -> None:
    attempt = begun().set("past", "done", AT)
    assert attempt.locked("past")
    with pytest.raises(ExerciseError) as caught:
        attempt.set("past", "not_done", AT)
    assert "cannot be taken back" in str(caught.value)
    assert "real network" in str(caught.value.hint)


def test_undo_takes_an_irreversible_act_back_and_says_so() -> None:
    attempt = begun().set("past", "done", AT)
    assert attempt.took_back == ()
    back = attempt.undo(AT)
    assert back.took_back == ("past",)
    assert back.settings["past"] == "not_done"
    assert back.set("photo", "hiking", AT).took_back == ()


def test_reset_brings_the_start_back_and_can_be_undone() -> None:
    attempt = begun().set("past", "done", AT).set("photo", "hiking", AT).reset(AT)
    assert attempt.settings == example().start
    assert attempt.took_back == ("past",)
    assert attempt.undo(AT).changed == ("photo", "past")


def test_resetting_an_untouched_attempt_changes_nothing() -> None:
    attempt = begun().reset(AT)
    assert [step.kind for step in attempt.steps] == ["reset"]
    assert not attempt.can_undo


def test_hints_are_counted_by_goal_and_end_at_three() -> None:
    attempt = begun()
    for left in (2, 1, 0):
        attempt = attempt.hint("hide-gym", AT)
        assert attempt.hints_left("hide-gym") == left
    assert attempt.hints == {"hide-gym": 3}
    with pytest.raises(ExerciseError, match="no more hints"):
        attempt.hint("hide-gym", AT)


def test_a_hint_for_no_goal_is_an_error() -> None:
    with pytest.raises(ExerciseError, match="no goal “hide-nothing”"):
        begun().hint("hide-nothing", AT)


def test_hints_taken_stay_taken_after_a_reset() -> None:
    assert begun().hint("hide-gym", AT).reset(AT).hints == {"hide-gym": 1}


def test_a_submitted_attempt_takes_no_more_steps() -> None:
    done = begun().set("photo", "hiking", AT).submit(AT)
    assert done.submitted
    assert not done.can_undo
    steps: list[Callable[[], Attempt]] = [
        lambda: done.set("photo", "badge", AT),
        lambda: done.undo(AT),
        lambda: done.reset(AT),
        lambda: done.hint("hide-gym", AT),
        lambda: done.submit(AT),
    ]
    for step in steps:
        with pytest.raises(ExerciseError, match="finished"):
            step()


def test_replaying_the_steps_gives_the_identical_attempt() -> None:
    attempt = (
        begun()
        .set("past", "done", AT)
        .hint("hide-gym", AT)
        .set("posts", "friends", AT)
        .undo(AT)
        .reset(AT)
        .set("tag_review", "on", AT)
        .submit(AT)
    )
    assert replay(Attempt.start(example()), attempt.steps) == attempt


def test_an_attempt_resumes_where_it_was() -> None:
    half = begun().set("past", "done", AT).set("posts", "friends", AT)
    again = replay(Attempt.start(example()), half.steps)
    assert again.undo(AT).settings == half.undo(AT).settings
    assert again.changed_for("colleague") == half.changed_for("colleague")


@pytest.mark.parametrize(
    "step",
    [
        Step("set", {"setting": "photo"}, AT),
        Step("set", {"setting": "photo", "option": 1}, AT),
        Step("hint", {}, AT),
        Step("dance", {}, AT),
    ],
)
def test_a_step_that_cannot_be_read_is_an_error(step: Step) -> None:
    with pytest.raises(ExerciseError, match="cannot be read"):
        replay(Attempt.start(example()), [step])


def test_unknown_names_are_errors_here_too() -> None:
    with pytest.raises(ExerciseError, match="no setting"):
        begun().set("foto", "hiking", AT)
    with pytest.raises(ExerciseError, match="no option"):
        begun().set("photo", "hikng", AT)


def test_the_score_counts_the_hints() -> None:
    assert begun().hint("show-barbecue", AT).score().usefulness < begun().score().usefulness


def test_what_the_last_change_did_for_a_viewer() -> None:
    attempt = begun().set("posts", "not_work", AT)
    assert attempt.changed_for("colleague") == ("barbecue", "injury", "gym")
    assert attempt.hint("hide-gym", AT).changed_for("colleague") == ("barbecue", "injury", "gym")
    assert begun().changed_for("colleague") == ()
    assert attempt.undo(AT).changed_for("colleague") == ("barbecue", "injury", "gym")


def test_hints_go_from_what_over_where_to_which() -> None:
    said = [str(hint(sergeant(), sergeant().start, "hide-circle_list", n)) for n in (1, 2, 3)]
    assert said == [
        "Strangers and people-search sites can still see “Circle list”.",
        "Look at the page Audience.",
        "Try this: Audience, My circle list: Circle of circles.",
    ]


def test_a_hint_for_a_met_goal_says_so() -> None:
    assert str(hint(sergeant(), sergeant().start, "show-birthday", 1)) == (
        "This one is met already: Birthday."
    )


def test_a_hint_of_two_changes_names_both() -> None:
    said = str(hint(sergeant(), sergeant().start, "hide-uniform", 3))
    assert said == "Try this: Tags, Review tags first: On; Tags, Ana: charity run: Show."


def test_a_hint_that_costs_something_says_what_to_look_at_again() -> None:
    exercise = made(
        small(
            goals=[
                {"show": "party", "to": ["web"]},
                {"hide": "party", "from": ["web"]},
            ]
        )
    )
    assert str(hint(exercise, exercise.start, "hide-party", 3)) == (
        "Try this: Posts, Posts: People I know. Then look again at: Party."
    )


def test_a_hint_for_a_goal_nothing_mends_still_says_something() -> None:
    plain = small(settings={**small()["settings"]})
    plain["items"]["stuck"] = {"label": "Stuck", "see": {"fixed": "all"}}
    plain["goals"].append({"hide": "stuck", "from": ["web"]})
    exercise = made(plain)
    assert str(hint(exercise, exercise.start, "hide-stuck", 3)).startswith("From here no few")
    assert hint(exercise, exercise.start, "hide-stuck", 2) == hint(
        exercise, exercise.start, "hide-stuck", 3
    )
