"""Who sees this? What was expected is kept as steps and compared with what was so."""

from __future__ import annotations

import pytest

from tests.exercises.samples import example, sergeant
from workshop.errors import ExerciseError
from workshop.exercises.kinds import replay
from workshop.exercises.privacy.attempt import PrivacyAttempt
from workshop.exercises.privacy.predicting import compared

AT = "2026-11-22T09:00:00Z"


def test_each_thing_is_asked_about_once_and_in_order() -> None:
    attempt = PrivacyAttempt.start(sergeant())
    assert attempt.predicting == ("workplace", "gym", "house")
    attempt = attempt.do("predict", {"item": "workplace", "viewers": ["friend"]}, AT)
    assert attempt.predicting == ("gym", "house")
    with pytest.raises(ExerciseError):
        attempt.do("predict", {"item": "workplace", "viewers": []}, AT)


def test_it_comes_back_by_replay() -> None:
    attempt = PrivacyAttempt.start(sergeant())
    attempt = attempt.do("predict", {"item": "workplace", "viewers": ["friend", "fof"]}, AT)
    attempt = attempt.do("open", {}, AT)
    again = replay(PrivacyAttempt.start(sergeant()), attempt.steps)
    assert again == attempt
    assert (again.predictions, again.predicting) == ({"workplace": ("friend", "fof")}, ())


def test_nothing_is_asked_once_a_setting_was_changed() -> None:
    attempt = PrivacyAttempt.start(sergeant()).set("t2", "on", AT)
    assert attempt.predicting == ()


def test_an_exercise_that_asks_nothing_asks_nothing() -> None:
    assert PrivacyAttempt.start(example()).predicting == ()


def test_a_viewer_there_is_not_is_refused() -> None:
    with pytest.raises(ExerciseError, match="nobody"):
        PrivacyAttempt.start(sergeant()).do("predict", {"item": "gym", "viewers": ["nobody"]}, AT)


def test_overlooked_and_imagined_are_told_apart() -> None:
    guess = compared(sergeant(), "workplace", ["friend", "colleague", "search"])
    assert guess.overlooked == ("stranger", "fof", "follower")
    assert guess.imagined == ("search",)
    assert not guess.right
    assert compared(sergeant(), "workplace", guess.seen).right
