"""Sorting: credit by the formula, the attempt, the proof and its mutants, what is refused."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from workshop.errors import ExerciseError
from workshop.exercises.guessing import Blind, chance
from workshop.exercises.kinds import kind_of, replay
from workshop.exercises.passing import PassRule
from workshop.exercises.reading import read_source
from workshop.exercises.report import prove_json, prove_text
from workshop.exercises.sort.attempt import SortAttempt, answered, score
from workshop.exercises.sort.model import Sorting
from workshop.exercises.sort.proof import prove
from workshop.kit.problem import Problem

ROOT = Path(__file__).parents[3]
SHIPPED = ROOT / "exercises/who-is-it-for.yaml"
DESK = ROOT / "exercises/comment-desk.yaml"
TODAY = date(2026, 11, 25)
ATOMS = ["a", "b", "c"]
BINS = {"none": [], "few": ["a"], "some": ["a", "b"], "others": ["c"], "all": ["a", "b", "c"]}


def plain(**other: Any) -> dict[str, Any]:
    """Two cards and three audiences."""
    return {
        "id": "s",
        "kind": "sort",
        "title": "Sort",
        "atoms": ATOMS,
        "audiences": {name: {"is": BINS[name]} for name in ("none", "some", "all")},
        "viewers": {"v": {"label": "strangers", "is": ["c"]}},
        "cards": {
            "x": {"text": "X", "to": ["some"], "why": "So."},
            "y": {"text": "Y", "to": ["all"], "why": "So.", "critical": "on"},
        },
        **other,
    }


def ladder(**other: Any) -> dict[str, Any]:
    """Three steps and two cards."""
    value = plain(steps={"leave": {"help": "It stays."}, "hide": {}, "remove": {}}, **other)
    for key in ("atoms", "audiences", "viewers"):
        del value[key]
    value["cards"] = {
        "x": {"text": "X", "to": ["hide"], "why": "So."},
        "y": {"text": "Y", "to": ["leave", "remove"], "why": "So."},
    }
    return value


def told(value: dict[str, Any]) -> tuple[Sorting | None, tuple[Problem, ...]]:
    found, problems = read_source(json.dumps(value), Path("sort.yaml"))
    assert found is None or isinstance(found, Sorting)
    return found, problems


def built(value: dict[str, Any]) -> Sorting:
    found, problems = told(value)
    assert found is not None, [str(problem) for problem in problems]
    return found


def shipped(path: Path = SHIPPED) -> Sorting:
    found, problems = read_source(path.read_text(encoding="utf-8"), path)
    assert isinstance(found, Sorting)
    assert not problems
    return found


@st.composite
def sortings(draw: st.DrawFn) -> dict[str, Any]:
    """A small random sorting, as plain values."""
    bins = draw(st.lists(st.sampled_from(list(BINS)), min_size=2, max_size=4, unique=True))
    cards = {}
    for n in range(draw(st.integers(1, 3))):
        right = draw(st.lists(st.sampled_from(bins), min_size=1, max_size=2, unique=True))
        cards[f"c{n}"] = {
            "text": f"Card {n}",
            "to": right,
            "w": draw(st.sampled_from([1, 2, 0.5])),
            "critical": draw(st.sampled_from(["on", "off"])),
        }
    value = plain(cards=cards, audiences={name: {"is": BINS[name]} for name in bins})
    value["pass"] = {"score": draw(st.sampled_from([0, 50, 80, 100]))}
    if draw(st.booleans()):
        for key in ("atoms", "audiences", "viewers"):
            del value[key]
        value["steps"] = {name: {} for name in bins}
    return value


# -- credit -------------------------------------------------------------------------------------


@given(sortings())
def test_credit_is_the_formula_and_showing_too_much_costs_twice(value: dict[str, Any]) -> None:
    found = built(value)
    bins = list(found.bins)
    for card in found.cards.values():
        for chosen in bins:
            wanted = []
            for right in card.right:
                if found.ladder:
                    off = bins.index(right) - bins.index(chosen)
                    wanted.append(1.0 if off == 0 else 0.5 if off == 1 else 0.0)
                else:
                    more = set(BINS[chosen]) - set(BINS[right])
                    less = set(BINS[right]) - set(BINS[chosen])
                    wanted.append(max(0.0, 1 - (2 * len(more) + len(less)) / (2 * len(ATOMS))))
            assert float(found.credit(card, chosen)) == pytest.approx(max(wanted))
        assert found.credit(card, "") == 0


def test_who_sees_too_much_is_told_against_the_nearest_right_audience() -> None:
    found = built(plain())
    x, y = found.cards["x"], found.cards["y"]
    assert found.too_much(x, "all") == {"c"}
    assert found.too_little(x, "none") == {"a", "b"}
    assert found.too_little(y, "some") == {"c"}


# -- the attempt --------------------------------------------------------------------------------


def test_cards_are_put_taken_back_and_undone() -> None:
    attempt = SortAttempt(built(plain()))
    attempt = attempt.do("place", {"card": "x", "to": "some"}, "")
    attempt = attempt.do("place", {"card": "y", "to": "all"}, "")
    assert (attempt.score().score, attempt.score().passed) == (100, True)
    assert attempt.do("place", {"card": "y", "to": ""}, "").lies == {"x": "some"}
    assert attempt.undo("").lies == {"x": "some"}
    assert attempt.do("reset", {}, "").lies == {}
    assert attempt.do("reset", {}, "").undo("").lies == attempt.lies
    same = attempt.do("place", {"card": "y", "to": "all"}, "")
    assert same.earlier == attempt.earlier
    assert (attempt.can_undo, attempt.hints_taken) == (True, 0)
    done = attempt.submit("")
    assert done.submitted
    assert not done.can_undo
    with pytest.raises(ExerciseError, match="finished"):
        done.undo("")


@pytest.mark.parametrize(
    ("kind", "data", "said"),
    [
        ("place", {"card": "z", "to": "all"}, "There is no card “z”"),
        ("place", {"card": "x", "to": "al"}, "“X” cannot go to “al”."),
        ("place", {"card": "x"}, "cannot be read"),
        ("undo", {}, "cannot be read"),
    ],
)
def test_a_step_that_is_not_allowed_is_refused(kind: str, data: dict[str, Any], said: str) -> None:
    with pytest.raises(ExerciseError) as refused:
        SortAttempt(built(plain())).do(kind, data, "")
    assert said in str(refused.value)
    with pytest.raises(ExerciseError, match="nothing to undo"):
        SortAttempt(built(plain())).undo("")


def test_answers_from_outside_are_scored() -> None:
    marks = kind_of("sort").answer(built(plain()), {"x": "all", "y": "some"}).score()
    assert [round(goal.fraction, 3) for goal in marks.goals] == [0.667, 0.833]
    assert str(marks.headline).startswith("75.0, not passed: “Y” must be right")
    assert not marks.critical


@given(sortings(), st.lists(st.tuples(st.integers(0, 2), st.integers(0, 4)), max_size=6))
def test_an_attempt_is_its_steps(value: dict[str, Any], moves: list[tuple[int, int]]) -> None:
    found = built(value)
    cards, bins = list(found.cards), ["", *found.bins]
    attempt = SortAttempt(found)
    for card, to in moves:
        data = {"card": cards[card % len(cards)], "to": bins[to % len(bins)]}
        attempt = attempt.do("place", data, "")
        if to == 2 and attempt.can_undo:
            attempt = attempt.undo("")
    assert replay(SortAttempt(found), attempt.steps) == attempt


# -- the proof ----------------------------------------------------------------------------------


@pytest.mark.parametrize("path", [SHIPPED, DESK])
def test_the_shipped_sortings_are_sound(path: Path) -> None:
    found = shipped(path)
    proof = prove(found, TODAY)
    assert proof.sound
    assert not proof.problems
    assert max(proof.baselines.values()) < float(found.pass_rule.score)
    assert answered(found, proof.witness).score().score == 100
    assert prove_text(proof).startswith("sound")
    assert prove_json(proof)["cards"] == len(found.cards)


@given(sortings())
@settings(max_examples=30, deadline=None)
def test_chance_and_baselines_are_those_of_brute_force(value: dict[str, Any]) -> None:
    found = built(value)
    proof = prove(found, TODAY)
    ways = list(product(found.bins, repeat=len(found.cards)))
    played = [score(found, dict(zip(found.cards, way, strict=True))) for way in ways]
    assert proof.chance == pytest.approx(sum(bool(m.passed) for m in played) / len(ways))
    assert proof.mean == pytest.approx(sum(m.score or 0 for m in played) / len(ways))
    for name in found.bins:
        lazy = score(found, dict.fromkeys(found.cards, name))
        assert proof.baselines[f"all:{name}"] == lazy.score
        refused = any(f"Everything to “{found.bins[name].label}”" in str(p) for p in proof.problems)
        assert refused == lazy.passed


def mutated(change: Callable[[dict[str, Any]], None]) -> list[Problem]:
    value = yaml.safe_load(SHIPPED.read_text(encoding="utf-8"))
    change(value)
    text = yaml.safe_dump(value, allow_unicode=True, sort_keys=False)
    found, _ = read_source(text, SHIPPED)
    assert isinstance(found, Sorting)
    return [problem for problem in prove(found, TODAY).problems if problem.severity == "error"]


def test_everything_to_one_audience_is_refused() -> None:
    def weaker(value: dict[str, Any]) -> None:
        value["pass"] = {"score": 80, "critical": "none"}

    found = mutated(weaker)
    assert any("Everything to “Close circle” passes with" in str(one.message) for one in found)
    assert all(one.line > 1 for one in found)


def test_a_card_that_is_right_everywhere_is_refused() -> None:
    def everywhere(value: dict[str, Any]) -> None:
        value["cards"]["run"]["to"] = list(value["audiences"])

    (found,) = mutated(everywhere)
    assert str(found.message) == "“The charity run” is right everywhere."


def test_nothing_sorted_is_refused_and_an_idle_place_is_only_said() -> None:
    proof = prove(built(plain(**{"pass": {"score": 0, "critical": "none"}})), TODAY)
    said = {problem.rule: str(problem.message) for problem in proof.problems}
    assert "Who sorts nothing passes." in [str(p.message) for p in proof.problems]
    assert said["proof.idle"] == "No card belongs to “None”."
    assert said["proof.chance"].startswith("Guessing passes")


def test_too_many_totals_are_not_counted() -> None:
    half = {Fraction(0): Fraction(1, 2), Fraction(1): Fraction(1, 2)}
    goals = [Blind(Fraction(3**n), False, half) for n in range(13)]
    assert chance(goals, PassRule()) is None
    assert chance([], PassRule(Fraction(0))) == (Fraction(1), 0.0)
    value = plain(
        cards={f"c{n}": {"text": "x", "to": ["some"], "w": round(1.7**n, 4)} for n in range(12)}
    )
    assert "(not counted)" in prove_text(prove(built(value), TODAY))


# -- reading ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (plain(cards=None), "yaml.missing: The key “cards”"),
        (plain(audiences={"one": {"is": ["a"]}}), "There must be at least two to sort into."),
        (plain(steps={"a": {}, "b": {}}), "A file has either audiences: or steps:."),
        (plain(cards={"x": {"text": "X", "to": ["sme"]}}), "The card “X” goes to “sme”"),
        (plain(cards={"x": {"text": "X"}}), "yaml.missing: The key “to”"),
        (plain(cards={"x": {"text": "X", "to": []}}), "“to” needs at least one entry."),
        (plain(cards={}), "“cards” needs at least one entry."),
        (plain(audiences={"n": {"is": ["z"]}, "m": {"is": []}}), "There is no kind of viewer “z”."),
        (plain(audiences={"n": {}, "m": {"is": []}}), "yaml.missing: The key “is”"),
        (plain(cards={f"c{n}": {"text": "x", "to": "all"} for n in range(61)}), "more than 60"),
        (plain(viewers={"v": {"is": ["q"]}}), "There is no kind of viewer “q”."),
    ],
)
def test_a_broken_sorting_is_refused(value: dict[str, Any], said: str) -> None:
    found, problems = told(value)
    assert found is None
    assert any(said in f"{p.rule}: {p.message}" for p in problems)


def test_a_card_without_a_why_is_a_warning_at_its_line() -> None:
    found, problems = told(plain(cards={"x": {"text": "X", "to": ["some"]}}))
    assert found is not None
    assert [(p.rule, p.severity, p.line) for p in problems] == [("exercise.why", "warning", 1)]


@pytest.mark.parametrize("value", [plain(), ladder()])
def test_a_sorting_reads_itself_again(value: dict[str, Any]) -> None:
    found = built(value)
    again, problems = read_source(found.source.decode(), found.path)
    assert again == found
    assert again is not None
    assert again.hash == found.hash
    assert not problems
    assert found.terms["score"] == 70
