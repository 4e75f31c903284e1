"""What others do comes while a person works, and all of it before the score."""

from __future__ import annotations

from typing import Any

import pytest

from tests.exercises.samples import made, sergeant, small, written
from workshop.exercises.kinds import replay
from workshop.exercises.privacy.attempt import PrivacyAttempt
from workshop.exercises.privacy.proof import prove

AT = "2026-11-22T09:00:00Z"
TAGGED = {"text": "Eve tagged Kim.", "items": ["tagged"], "settings": [], "after": ["2", "2"]}


def changed(attempt: PrivacyAttempt, times: int) -> PrivacyAttempt:
    """So many changes of one setting, back and forth."""
    for _ in range(times):
        here = attempt.settings["t5"]
        attempt = attempt.set("t5", "off" if here == "on" else "on", AT)
    return attempt


def test_it_comes_after_its_number_of_changes_and_says_so_once() -> None:
    exercise = sergeant()
    moment = exercise.moments["event-1"]
    before = changed(PrivacyAttempt.start(exercise), moment - 1)
    assert {"uniform", "tag_dan"} <= before.to_come
    assert not any(before.sight.sees(viewer, "uniform") for viewer in exercise.viewers)
    then = changed(before, 1)
    assert [event.id for event in then.news] == ["event-1"]
    assert "uniform" not in then.to_come
    assert then.sight.sees("friend", "uniform")
    assert changed(then, 1).news == ()


def test_undo_does_not_take_back_what_others_did() -> None:
    exercise = sergeant()
    there = changed(PrivacyAttempt.start(exercise), exercise.moments["event-1"]).undo(AT)
    assert "uniform" not in there.to_come
    assert there.news == ()


def test_a_step_that_changes_nothing_brings_no_news() -> None:
    exercise = sergeant()
    then = changed(PrivacyAttempt.start(exercise), exercise.moments["event-1"])
    assert then.set("t5", then.settings["t5"], AT).news == ()
    assert then.submit(AT).news == ()


def test_all_has_happened_when_it_is_handed_in() -> None:
    attempt = PrivacyAttempt.start(sergeant()).submit(AT)
    assert attempt.to_come == frozenset()
    assert not attempt.score().goal("hide-uniform").met


def test_a_waiting_tag_is_there_only_once_somebody_tagged() -> None:
    exercise = sergeant()
    attempt = PrivacyAttempt.start(exercise).set("t2", "on", AT)
    assert attempt.shows("tag_ana")
    assert not attempt.shows("tag_dan")
    assert changed(attempt, exercise.moments["event-1"]).shows("tag_dan")


def test_the_moment_is_drawn_within_its_bounds_and_comes_back_by_replay() -> None:
    exercise = sergeant()
    for event in exercise.events:
        assert event.after[0] <= exercise.moments[event.id] <= event.after[1]
    attempt = changed(PrivacyAttempt.start(exercise), 6)
    assert replay(PrivacyAttempt.start(exercise), attempt.steps).to_come == attempt.to_come


def test_the_proof_is_of_the_end() -> None:
    from datetime import date

    today = date(2026, 11, 22)
    with_event, without = made(small(events=[TAGGED])), made(small())
    assert prove(with_event, today).chance == prove(without, today).chance


@pytest.mark.parametrize(
    ("event", "said"),
    [
        ({**TAGGED, "after": ["6", "2"]}, "after so many changes: “6, 2”"),
        ({**TAGGED, "after": ["soon"]}, "after so many changes: “soon”"),
        ({**TAGGED, "after": ["1", "2", "3"]}, "after so many changes"),
        ({**TAGGED, "items": ["tagd"]}, "There is no item “tagd”. Did you mean “tagged”?"),
        ({**TAGGED, "items": []}, "The event “Eve tagged Kim.” brings nothing."),
    ],
)
def test_a_faulty_event_is_refused_in_words(event: dict[str, Any], said: str) -> None:
    exercise, problems = written(small(events=[event]))
    assert exercise is None
    assert said in " ".join(map(str, problems))


def test_a_thing_comes_with_one_event_only() -> None:
    _, problems = written(small(events=[TAGGED, TAGGED]))
    assert "“tagged” comes with an earlier event already." in " ".join(map(str, problems))
