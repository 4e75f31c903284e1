"""Over small random exercises the proof says exactly what going through every state says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import combinations
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as profile
from hypothesis import strategies as st

from tests.exercises.random_exercises import exercises
from tests.exercises.samples import configurations, is_full, made
from workshop.exercises.privacy.feedback import feedback
from workshop.exercises.privacy.model import Goal, PrivacyExercise
from workshop.exercises.privacy.proof import Proof, prove
from workshop.exercises.privacy.scoring import score
from workshop.exercises.privacy.seeing import failing_viewers, sight

TODAY = date(2026, 11, 22)
quick = profile(
    max_examples=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def rules_of(proof: Proof) -> set[str]:
    return {problem.rule.removeprefix("proof.") for problem in proof.problems}


@quick
@given(exercises())
def test_the_counts_are_those_of_every_state(plain: dict[str, Any]) -> None:
    exercise = made(plain)
    proof = prove(exercise, TODAY)
    states = configurations(exercise)
    scores = [score(exercise, state) for state in states]
    assert proof.configurations == len(states)
    assert proof.full_scores == sum(is_full(exercise, state) for state in states)
    assert proof.chance == float(Fraction(sum(one.passed for one in scores), len(states)))
    assert proof.mean == pytest.approx(sum(one.score for one in scores) / len(states))


@quick
@given(exercises())
def test_a_witness_is_a_full_answer_and_there_is_one_if_there_can_be(plain: dict[str, Any]) -> None:
    exercise = made(plain)
    proof = prove(exercise, TODAY)
    solvable = any(is_full(exercise, state) for state in configurations(exercise))
    assert (proof.witness is not None) is solvable
    if proof.witness is not None:
        assert is_full(exercise, proof.witness)


@quick
@given(exercises())
def test_the_baselines_are_what_their_definitions_say(plain: dict[str, Any]) -> None:
    exercise = made(plain)
    proof = prove(exercise, TODAY)
    for name, state in lazy(exercise).items():
        assert proof.baselines[name] == pytest.approx(score(exercise, state).score), name
    best = max(
        score(exercise, state).score
        for page in exercise.pages
        for state in moved(exercise, page.settings)
    )
    assert proof.baselines["best_page"] == pytest.approx(best)


@quick
@given(exercises())
def test_the_verdict_is_refused_exactly_when_a_check_fails(plain: dict[str, Any]) -> None:
    exercise = made(plain)
    proof = prove(exercise, TODAY)
    assert rules_of(proof) == expected(exercise)
    assert proof.sound is (not rules_of(proof))


@quick
@given(exercises())
def test_a_conflict_names_goals_none_of_which_can_be_left_out(plain: dict[str, Any]) -> None:
    exercise = made(plain)
    proof = prove(exercise, TODAY)
    named = [p for p in proof.problems if p.rule == "proof.conflict"]
    for problem in named:
        hint = problem.hint
        assert hint is not None
        lines = [
            int(word)
            for word in str(hint).replace(",", " ").replace(".", " ").split()
            if word.isdigit()
        ]
        against = [goal for goal in exercise.goals if goal.place.line in lines]
        assert not meetable(exercise, [goal.id for goal in against])
        for rest in combinations(against, len(against) - 1):
            assert meetable(exercise, [goal.id for goal in rest])


@quick
@given(exercises(), st.data())
def test_every_claim_of_the_feedback_holds_when_applied(
    plain: dict[str, Any], data: st.DataObject
) -> None:
    exercise = made(plain)
    state = data.draw(st.sampled_from(configurations(exercise)))
    said = feedback(exercise, state)
    before = score(exercise, state)
    assert set(said.met) == {one.goal for one in before.goals if one.met}
    for missed in said.missed:
        assert missed.fraction == before.goal(missed.goal).fraction < 1
        for repair in missed.repairs:
            now = dict(state)
            for change in repair.changes:
                assert exercise.visible(change.setting, now)
                setting = exercise.settings[change.setting]
                assert not (setting.irreversible and now[change.setting] != setting.default)
                now[change.setting] = change.option
            after = score(exercise, now)
            assert after.goal(missed.goal).met
            worse = {o.goal for o in after.goals if o.fraction < before.goal(o.goal).fraction}
            assert set(repair.breaks) == worse


@quick
@given(exercises(), st.data())
def test_no_single_change_that_mends_is_left_out(
    plain: dict[str, Any], data: st.DataObject
) -> None:
    exercise = made(plain)
    state = data.draw(st.sampled_from(configurations(exercise)))
    for missed in feedback(exercise, state).missed:
        goal = exercise.goal(missed.goal)
        assert goal is not None
        told = {r.changes[0] for r in missed.repairs if len(r.changes) == 1}
        mending = {
            (setting.id, option.id)
            for setting in exercise.settings.values()
            for option in setting.options
            if exercise.visible(setting.id, state)
            and not (setting.irreversible and state[setting.id] != setting.default)
            and not failing_viewers(exercise, {**state, setting.id: option.id}, goal)
        }
        assert {(change.setting, change.option) for change in told} == mending


@quick
@given(exercises(), st.data())
def test_the_score_never_falls_when_a_goal_is_mended_and_none_is_broken(
    plain: dict[str, Any], data: st.DataObject
) -> None:
    exercise = made(plain)
    state = data.draw(st.sampled_from(configurations(exercise)))
    before = score(exercise, state)
    for missed in feedback(exercise, state).missed:
        for repair in missed.repairs:
            if not repair.breaks:
                after = score(exercise, {**state, **{c.setting: c.option for c in repair.changes}})
                assert after.score >= before.score - 1e-9
                assert after.passed or not before.passed


def moved(exercise: PrivacyExercise, names: tuple[str, ...]) -> list[dict[str, str]]:
    return [
        state
        for state in configurations(exercise)
        if all(state[n] == o for n, o in exercise.start.items() if n not in names)
    ]


def exposure(exercise: PrivacyExercise, settings: Mapping[str, str]) -> Fraction:
    """Sensitivity times visibility, summed over all items and viewers."""
    seen = sight(exercise, settings).by_viewer.values()
    return sum((exercise.items[item].sens for items in seen for item in items), Fraction(0))


def lazy(exercise: PrivacyExercise) -> dict[str, Mapping[str, str]]:
    """The strategies again, straight from their definitions."""
    closed, opened = dict(exercise.start), dict(exercise.start)
    for setting in exercise.settings.values():
        exposed = [
            exposure(exercise, {**exercise.start, setting.id: option.id})
            for option in setting.options
        ]
        closed[setting.id] = setting.options[exposed.index(min(exposed))].id
        last = len(exposed) - 1 - exposed[::-1].index(max(exposed))
        opened[setting.id] = setting.options[last].id
    found: dict[str, Mapping[str, str]] = {
        "defaults": exercise.start,
        "least": closed,
        "most": opened,
    }
    for audience in exercise.audiences.values():
        state = dict(closed)
        for setting in exercise.settings.values():
            if setting.audience:
                gaps = [
                    len(exercise.audiences[o.id].atoms ^ audience.atoms) for o in setting.options
                ]
                state[setting.id] = setting.options[gaps.index(min(gaps))].id
        found["only_me" if not audience.atoms else f"uniform:{audience.id}"] = state
    return found


def meetable(exercise: PrivacyExercise, goal_ids: list[str]) -> bool:
    kept = replace(exercise, goals=tuple(g for g in exercise.goals if g.id in goal_ids))
    return any(is_full(kept, state) for state in configurations(exercise))


def expected(exercise: PrivacyExercise) -> set[str]:
    """The rules an exercise breaks, found by going through every state."""
    states = configurations(exercise)
    passed = [score(exercise, state).passed for state in states]
    full = [state for state in states if is_full(exercise, state)]
    found = {fault(exercise, goal, states) for goal in exercise.goals} - {""}
    possible = [g.id for g in exercise.goals if meetable(exercise, [g.id])]
    if not meetable(exercise, possible):
        found.add("conflict")
    for name, state in lazy(exercise).items():
        if score(exercise, state).passed:
            found.add("uniform" if ":" in name or name == "only_me" else "baseline")
    if any(score(exercise, s).passed for p in exercise.pages for s in moved(exercise, p.settings)):
        found.add("page")
    if 100 * sum(passed) > len(states):
        found.add("chance")
    if full and any(idle(exercise, name, full) for name in judged(exercise)):
        found.add("idle")
    return found


def fault(exercise: PrivacyExercise, goal: Goal, states: list[dict[str, str]]) -> str:
    if exercise.items[goal.item].out_of_reach is not None:
        return "reach"
    met = [not failing_viewers(exercise, state, goal) for state in states]
    if not any(met):
        return "impossible"
    return "vacuous" if all(met) else ""


def judged(exercise: PrivacyExercise) -> list[str]:
    return [s.id for s in exercise.settings.values() if not s.distractor]


def idle(exercise: PrivacyExercise, name: str, full: list[dict[str, str]]) -> bool:
    options = [option.id for option in exercise.settings[name].options]
    return all(is_full(exercise, {**state, name: o}) for state in full for o in options)
