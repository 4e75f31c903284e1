"""The score balances hiding and showing, and says in words why it is not enough."""

from __future__ import annotations

import json

import pytest

from tests.exercises.samples import FULL, example, made, sergeant, small
from workshop.errors import ExerciseError
from workshop.exercises.exact import one_decimal
from workshop.exercises.privacy.answers import completed
from workshop.exercises.privacy.scoring import score
from workshop.exercises.report import score_json, score_text
from workshop.exercises.words import listed, sentences

ONLY_ME = {s.id: "only_me" for s in example().settings.values() if s.option("only_me") is not None}
FRIENDS = FULL | {
    s.id: "friends" for s in example().settings.values() if s.option("friends") is not None
}


@pytest.mark.parametrize(
    ("answers", "number", "passed"),
    [({}, "22.5", False), (ONLY_ME, "0.0", False), (FULL, "100.0", True), (FRIENDS, "95.8", False)],
)
def test_the_four_figures_of_the_example(
    answers: dict[str, str], number: str, passed: bool
) -> None:
    result = score(example(), completed(example(), answers))
    assert (one_decimal(result.score), result.passed) == (number, passed)


def test_a_high_score_says_why_it_is_not_passed() -> None:
    result = score(example(), completed(example(), FRIENDS))
    assert str(result.headline) == (
        "95.8, not passed: Colleague Dan and School friend Ana can still see "
        "“Friends list (names Sam's family)”"
    )
    assert not result.critical


def test_a_passed_score_has_no_reasons() -> None:
    result = score(example(), completed(example(), FULL))
    assert str(result.headline) == "100.0, passed"
    assert result.reasons == ()
    assert result.critical


def test_each_reason_is_told() -> None:
    said = [str(reason) for reason in score(example(), example().start).reasons]
    assert "Protection is 12.7 and needs 70" in said
    assert "the score is below 80" in said


def test_something_that_should_be_seen_is_told_as_such() -> None:
    result = score(example(), completed(example(), ONLY_ME))
    assert "Sister Mia and School friend Ana cannot see “Saturday barbecue”, though" in str(
        result.headline
    )
    assert "Usefulness is 0.0 and needs 70" in str(result.headline)


def test_without_critical_goals_in_the_rule_missing_one_may_pass() -> None:
    lenient = made(small(**{"pass": {"score": "0", "critical": "none"}}))
    assert not score(lenient, lenient.start).critical
    assert score(lenient, lenient.start).passed


def test_a_pass_mark_may_have_decimals() -> None:
    strict = made(small(**{"pass": {"score": "99.5"}}))
    assert "below 99.5" in str(score(strict, strict.start).headline)


def test_hints_cost_a_quarter_of_a_goal_each() -> None:
    full = completed(example(), FULL)
    for taken, credit in [(1, 0.75), (2, 0.5), (3, 0.25)]:
        result = score(example(), full, {"hide-gym": taken})
        assert result.goal("hide-gym").credit == credit
        assert result.goal("hide-gym").fraction == 1.0


def test_a_hint_does_not_break_a_critical_goal() -> None:
    result = score(example(), completed(example(), FULL), {"hide-gym": 3})
    assert result.critical
    assert result.passed
    assert result.score < 100


def test_hints_never_cost_more_than_the_goal() -> None:
    dear = made(small(attempts={"hint_cost": "0.5"}))
    assert score(dear, dear.start, {"show-party": 3}).goal("show-party").credit == 0.0


def test_a_goal_of_several_viewers_is_met_in_part() -> None:
    exercise = made(small())
    result = score(exercise, completed(exercise, {"posts": "known"})).goal("hide-party")
    assert (result.goal, result.fraction, result.credit) == ("hide-party", 0.5, 0.5)
    assert result.failing == ("boss",)
    assert not result.met


def test_asking_for_a_goal_there_is_not_is_an_error() -> None:
    with pytest.raises(KeyError):
        score(example(), example().start).goal("hide-nothing")


def test_the_json_has_exactly_these_keys() -> None:
    said = score_json(score(example(), completed(example(), FULL)))
    assert list(said) == ["score", "protection", "usefulness", "critical", "passed", "goals"]
    assert said["score"] == 100.0
    assert said["passed"] is said["critical"] is True
    assert said["goals"][0] == {"goal": "hide-employer", "fraction": 1.0}
    assert json.loads(json.dumps(said)) == said


def test_the_text_names_each_goal() -> None:
    said = score_text(sergeant(), score(sergeant(), sergeant().start))
    assert said.splitlines()[0] == "Settings lab: Sam’s account"
    assert "Usefulness  100.0" in said
    assert "33.3 %  hide Tagged in uniform, must" in said
    assert "met   show Birthday" in said


def test_an_unknown_setting_is_named_with_the_one_that_was_meant() -> None:
    with pytest.raises(ExerciseError) as caught:
        completed(example(), {"foto": "hiking"})
    assert "foto" in str(caught.value)
    assert str(caught.value.hint) == "Did you mean “photo”?"


def test_an_unknown_option_is_named_with_the_one_that_was_meant() -> None:
    with pytest.raises(ExerciseError) as caught:
        completed(example(), {"photo": "hikng"})
    assert str(caught.value) == "The setting “photo” has no option “hikng”."
    assert str(caught.value.hint) == "Did you mean “hiking”?"


def test_a_far_miss_lists_the_options() -> None:
    with pytest.raises(ExerciseError) as caught:
        completed(example(), {"photo": "zzz"})
    assert str(caught.value.hint) == "Choose one of: badge and hiking."


def test_a_json_true_is_told_to_be_text() -> None:
    with pytest.raises(ExerciseError) as caught:
        completed(example(), {"search": True})
    assert str(caught.value.hint).startswith("Write it as text in quotes.")


@pytest.mark.parametrize("answers", [[], "all", None, 3])
def test_answers_must_be_an_object(answers: object) -> None:
    with pytest.raises(ExerciseError) as caught:
        completed(example(), answers)
    assert str(caught.value.hint) == 'For example {"photo": "badge"}.'


def test_lists_read_as_people_write_them() -> None:
    assert [str(listed(list("abc"[:n]))) for n in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert str(sentences([])) == ""


def test_scores_are_rounded_half_up() -> None:
    assert [one_decimal(n) for n in (22.25, 0.0, 100.0, 9.949)] == ["22.3", "0.0", "100.0", "9.9"]
