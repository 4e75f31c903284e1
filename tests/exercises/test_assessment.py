"""The self-assessment: read, answered, summed up, proved."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import settings as profile
from hypothesis import strategies as st

from tests.exercises.samples import ROOT
from workshop.errors import ExerciseError
from workshop.exercises.assessment.attempt import LONGEST, AssessmentAttempt, Commitment
from workshop.exercises.assessment.kind import KIND
from workshop.exercises.assessment.model import Assessment
from workshop.exercises.assessment.proof import Proof, prove
from workshop.exercises.assessment.scoring import standing, tenths
from workshop.exercises.kinds import replay
from workshop.kit.problem import Problem
from workshop.kit.text import parse_yaml, read_yaml

SHIPPED = ROOT / "exercises/maturity.yaml"
TODAY = date(2026, 11, 25)
quick = profile(max_examples=40, deadline=None)


@cache
def shipped() -> Assessment:
    """The shipped self-assessment, which has no problems."""
    node, problems = read_yaml(SHIPPED)
    assert node is not None, problems
    exercise, found = KIND.read(node, SHIPPED, SHIPPED.parent)
    assert isinstance(exercise, Assessment)
    assert not found
    return exercise


def statement(words: str, **changes: Any) -> dict[str, Any]:
    """One statement as an author writes it."""
    plain = {"text": words, "anchors": [f"{words} {level}" for level in "abcde"]}
    return {**plain, **changes}


def small(**changes: Any) -> dict[str, Any]:
    """Two dimensions as plain values, with changes at the top."""
    plain: dict[str, Any] = {
        "id": "where",
        "kind": "assessment",
        "title": "Where we stand",
        "stages": [{"name": name, "next": f"After {name}"} for name in "vwxyz"],
        "dimensions": {
            "one": {"label": "One", "statements": {n: statement(n) for n in ("a", "b", "c")}},
            "two": {"label": "Two", "statements": {n: statement(n) for n in ("d", "e", "f")}},
        },
    }
    plain.update(changes)
    return {key: value for key, value in plain.items() if value is not None}


def with_statement(name: str, **changes: Any) -> dict[str, Any]:
    """The small one with one statement changed; None takes a key away."""
    plain = small()
    one = plain["dimensions"]["one"]["statements"]
    one[name] = {k: v for k, v in statement(name, **changes).items() if v is not None}
    return plain


def opened(plain: dict[str, Any]) -> tuple[Assessment | None, tuple[Problem, ...]]:
    """What those plain values are read as, and what was wrong."""
    path = Path("where.yaml")
    node, problems = parse_yaml(json.dumps(plain, indent=1), path)
    assert node is not None, problems
    exercise, found = KIND.read(node, path, path)
    assert exercise is None or isinstance(exercise, Assessment)
    return exercise, found


def built(plain: dict[str, Any]) -> Assessment:
    """What those plain values are read as; they have no errors."""
    exercise, problems = opened(plain)
    assert exercise is not None, [str(problem) for problem in problems]
    return exercise


def begun() -> AssessmentAttempt:
    """The small one, nothing answered."""
    return AssessmentAttempt(built(small()))


# -- reading ----------------------------------------------------------------------------------


def test_the_shipped_one_has_eight_dimensions_of_three_with_five_anchors() -> None:
    exercise = shipped()
    assert len(exercise.dimensions) == 8
    assert [len(dim.statements) for dim in exercise.dimensions.values()] == [3] * 8
    assert all(len(one.anchors) == 5 for one in exercise.statements.values())
    assert not exercise.scored
    assert exercise.terms == {}


def test_it_is_told_in_both_languages() -> None:
    exercise = shipped()
    texts = [text for one in exercise.statements.values() for text in (one.text, *one.anchors)]
    texts += [text for stage in exercise.stages for text in (stage.name, stage.step)]
    assert all(set(text.by_language) == {"en", "fr"} for text in texts)


def test_what_is_written_out_is_read_as_the_same() -> None:
    exercise = shipped()
    node, _ = parse_yaml(exercise.source.decode(), SHIPPED)
    assert node is not None
    again, problems = KIND.read(node, SHIPPED, SHIPPED.parent)
    assert again == exercise
    assert not problems


@pytest.mark.parametrize(
    ("plain", "said"),
    [
        (small(stages=None), "yaml.missing: The key “stages”"),
        (small(stages=[{"name": "x", "next": "y"}]), "There are 1 stages, and five are needed."),
        (small(stages=[]), "“stages” needs at least one entry."),
        (small(dimensions={"one": {"label": "One", "statements": {}}}), "“statements” needs at"),
        (small(dimensions=None), "yaml.missing: The key “dimensions”"),
        (small(dimensions={}), "“dimensions” needs at least one entry."),
        (
            small(dimensions={f"d{n}": {"label": "D"} for n in range(21)}),
            "“dimensions” holds more than 20 entries.",
        ),
        (with_statement("c", anchors=None), "yaml.missing: The key “anchors”"),
        (
            with_statement("c", anchors=["no", "yes"]),
            "The statement “c” has 2 anchors, and five are needed. Write one for each score",
        ),
        (with_statement("d"), "The dimension “One” has 4 statements, and three are needed."),
        (
            small(
                dimensions={
                    name: {"label": name, "statements": {n: statement(n) for n in "abc"}}
                    for name in ("one", "two")
                }
            ),
            "Two statements have the id “a”.",
        ),
        (with_statement("c", weight=3), "The key “weight” is not known here."),
    ],
)
def test_what_is_wrong_is_said_in_the_authors_words(plain: dict[str, Any], said: str) -> None:
    exercise, problems = opened(plain)
    told = [f"{p.rule}: {p.message} {p.hint or ''}" for p in problems]
    assert any(said in line for line in told), told
    assert (exercise is None) == any(problem.severity == "error" for problem in problems)


# -- where it stands --------------------------------------------------------------------------


@quick
@given(st.dictionaries(st.sampled_from(list("abcdef")), st.integers(0, 4)))
def test_the_stage_is_the_floor_of_the_weakest_dimension(answers: dict[str, int]) -> None:
    found = standing(built(small()), answers)
    means = []
    for names in ("abc", "def"):
        given_ = [answers[name] for name in names if name in answers]
        if len(given_) >= 2:
            means.append(sum(given_) / len(given_))
    assert [float(mean) for mean in found.means.values()] == pytest.approx(means)
    assert found.stage == (int(min(means) + 1e-9) if means else None)
    if means:
        assert found.means[found.weakest] == min(found.means.values())


def test_one_answer_of_three_is_not_enough() -> None:
    found = standing(built(small()), {"a": 4, "d": 1, "e": 2})
    assert found.means == {"two": Fraction(3, 2)}
    assert (found.weakest, found.stage) == ("two", 1)


def test_the_headline_says_stage_and_weakest_and_never_a_score() -> None:
    marks = KIND.answer(built(small()), {"a": 4, "b": 3, "c": 3, "d": 2, "e": 3}).score()
    assert (marks.score, marks.passed) == (None, None)
    assert str(marks.headline) == "Stage 2, x. Weakest: Two, 2.5."
    assert [(goal.goal, round(goal.fraction, 3)) for goal in marks.goals] == [
        ("one", 0.833),
        ("two", 0.625),
    ]
    assert str(begun().score().headline) == "Too few answers for a stage."


@pytest.mark.parametrize(
    ("value", "said"), [(Fraction(8, 3), "2.7"), (Fraction(4, 3), "1.3"), (Fraction(2), "2.0")]
)
def test_a_mean_has_one_decimal(value: Fraction, said: str) -> None:
    assert tenths(value) == said


# -- the attempt ------------------------------------------------------------------------------


@quick
@given(st.data())
def test_replaying_the_steps_gives_the_identical_attempt(data: st.DataObject) -> None:
    attempt = start = begun()
    for at in range(data.draw(st.integers(0, 10))):
        ways = ["answer", "evidence"]
        ways += ["undo"] if attempt.can_undo else []
        ways += ["commit"] if attempt.standing.stage is not None else []
        name = data.draw(st.sampled_from(list("abcdef")))
        match data.draw(st.sampled_from(ways)):
            case "answer":
                score = data.draw(st.integers(0, 4))
                attempt = attempt.do("answer", {"statement": name, "score": score}, str(at))
            case "evidence":
                text = data.draw(st.text(max_size=5))
                attempt = attempt.do("evidence", {"statement": name, "text": text}, str(at))
            case "commit":
                attempt = attempt.do("commit", {"owner": "Sergeant", "by": ""}, str(at))
            case _:
                attempt = attempt.undo(str(at))
    assert replay(start, attempt.steps) == attempt


def test_undo_takes_back_answers_evidence_and_commitment() -> None:
    attempt = KIND.answer(built(small()), {"a": 1, "b": 2})
    assert isinstance(attempt, AssessmentAttempt)
    full = attempt.show("a", "  A line\nof  two ", "t").commit("Duty sergeant", "2027-01-31", "t")
    assert full.evidence == {"a": "A line of two"}
    assert full.commitment == Commitment("Duty sergeant", "2027-01-31")
    back = full.undo("t").undo("t").undo("t")
    assert (back.evidence, back.commitment, back.answers) == ({}, None, {"a": 1})
    assert back.undo("t").answers == {}
    with pytest.raises(ExerciseError, match="nothing to undo"):
        begun().undo("t")


def test_saying_the_same_again_is_a_step_that_changes_nothing() -> None:
    attempt = begun().answer("a", 3, "t").answer("a", 3, "t").show("a", "", "t")
    assert len(attempt.steps) == 3
    assert attempt.undo("t").answers == {}


def test_evidence_can_be_taken_away_and_is_one_short_line() -> None:
    attempt = begun().show("a", "x" * 900, "t")
    assert len(attempt.evidence["a"]) == LONGEST
    assert attempt.show("a", " ", "t").evidence == {}


@pytest.mark.parametrize(
    ("kind", "data", "said"),
    [
        ("answer", {"statement": "z", "score": 1}, "no statement “z” in where"),
        ("answer", {"statement": "a", "score": 5}, "from 0 to 4, not 5"),
        ("answer", {"statement": "a", "score": True}, "from 0 to 4, not True"),
        ("answer", {"statement": "a", "score": "1"}, "cannot be read"),
        ("evidence", {"statement": "z", "text": "x"}, "no statement “z”"),
        ("commit", {"owner": "Chief", "by": ""}, "Too few answers"),
    ],
)
def test_a_step_that_is_not_allowed_says_why(kind: str, data: dict[str, Any], said: str) -> None:
    with pytest.raises(ExerciseError, match=said):
        begun().do(kind, data, "t")


def test_a_commitment_needs_a_role_and_a_real_day() -> None:
    attempt = begun().answer("a", 1, "t").answer("b", 1, "t")
    with pytest.raises(ExerciseError, match="whose role"):
        attempt.commit(" ", "", "t")
    with pytest.raises(ExerciseError, match="“soon” is not a day"):
        attempt.commit("Chief", "soon", "t")


def test_it_can_be_handed_in_once_there_is_a_stage() -> None:
    with pytest.raises(ExerciseError, match="Too few answers"):
        begun().answer("a", 1, "t").submit("t")
    done = begun().answer("a", 1, "t").answer("b", 1, "t").submit("t")
    assert done.submitted
    assert not done.can_undo
    assert done.hints_taken == 0
    with pytest.raises(ExerciseError, match="finished"):
        done.answer("c", 1, "t")


@pytest.mark.parametrize("score", ["2", True, None])
def test_answers_from_outside_are_numbers(score: object) -> None:
    with pytest.raises(ExerciseError, match="is not a number") as caught:
        KIND.answer(built(small()), {"a": score})
    assert "whole number from 0 to 4" in str(caught.value.hint)


def test_answered_counts_by_dimension() -> None:
    attempt = begun().answer("a", 1, "t").answer("d", 1, "t").answer("b", 0, "t")
    assert (attempt.answered("one"), attempt.answered("two")) == (2, 1)


# -- the proof --------------------------------------------------------------------------------


def told(proof: Proof) -> list[str]:
    """Each problem as ``rule: message hint``."""
    return [f"{p.rule}: {p.message} {p.hint}" for p in proof.problems]


def test_the_shipped_one_is_sound() -> None:
    proof = prove(shipped(), TODAY)
    assert proof.sound
    assert told(proof) == []
    assert proof.facts() == {"statements": 24}
    assert proof.baselines == {f"always_{level}": float(level) for level in range(5)}
    assert proof.lines()[0] == "24 statements with 5 anchors each"


@pytest.mark.parametrize(
    ("plain", "said", "verdict"),
    [
        (
            with_statement("c", anchors=["No", "Yes", "no.", "Twice", "Always"]),
            "proof.anchors: The statement “c” says the same for 0 and 2: “no.”. Write what can be"
            " seen at 2 and not yet at 0.",
            "refused",
        ),
        (
            with_statement("c", text="A"),
            "proof.twice: Two statements say “A”. Ask for something else, or leave one out.",
            "refused",
        ),
        (
            with_statement("c", anchors=["a", "b", "c", "d", "e" * 61]),
            f"proof.long: The anchor “{'e' * 61}” is longer than 60 characters.",
            "sound",
        ),
    ],
)
def test_each_fault_is_told_for_its_own_reason(
    plain: dict[str, Any], said: str, verdict: str
) -> None:
    proof = prove(built(plain), TODAY)
    assert any(line.startswith(said) for line in told(proof)), told(proof)
    assert proof.verdict == verdict
    assert all(problem.line > 0 for problem in proof.problems)


def test_an_anchor_that_is_always_the_longest_gives_itself_away() -> None:
    plain = small()
    for dimension in plain["dimensions"].values():
        for one in dimension["statements"].values():
            one["anchors"][4] += " and much more"
    said = told(prove(built(plain), TODAY))
    assert said == [
        "proof.length: In 6 of 6 statements the longest anchor is the one for 4."
        " Make the anchors of one statement about as long."
    ]
