"""Good exercises are proved sound, and each way of spoiling one is refused with its reason."""

from __future__ import annotations

import json
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from tests.bench.naive_proof import naive_proof
from tests.exercises.samples import (
    EXAMPLE,
    every_setting,
    example,
    is_full,
    made,
    read_source,
    sergeant,
    small,
)
from workshop.exercises.privacy.model import PrivacyExercise
from workshop.exercises.privacy.proof import Proof, prove
from workshop.exercises.privacy.scoring import score
from workshop.exercises.privacy.spread import UnevenWeights, convolved
from workshop.exercises.privacy.tables import goal_table
from workshop.exercises.report import prove_json, prove_text

TODAY = date(2026, 11, 22)


def mutated(path: Path, *changes: tuple[str, str]) -> PrivacyExercise:
    """A shipped exercise with some of its text replaced."""
    text = path.read_text()
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new)
    exercise, problems = read_source(text, path)
    assert exercise is not None, [str(problem) for problem in problems]
    return exercise


def refused(proof: Proof) -> list[str]:
    """What an exercise is refused for."""
    assert proof.verdict == "refused"
    return [problem.rule.removeprefix("proof.") for problem in errors(proof)]


def errors(proof: Proof) -> list[Any]:
    return [problem for problem in proof.problems if problem.severity == "error"]


def line_of(path: Path, text: str) -> int:
    return next(n for n, line in enumerate(path.read_text().splitlines(), 1) if text in line)


# ------------------------------------------------------------------------ the good ones


def test_the_example_is_sound_with_the_figures_it_is_known_by() -> None:
    proof = prove(example(), TODAY)
    assert proof.sound
    assert (proof.configurations, proof.full_scores) == (17_694_720, 24)
    assert proof.chance == pytest.approx(0.00139, abs=5e-6)
    assert proof.mean == pytest.approx(57.4, abs=0.05)
    figures = {name: round(value, 1) for name, value in proof.baselines.items()}
    assert figures["defaults"] == 22.5
    assert figures["only_me"] == figures["least"] == 0.0
    assert figures["most"] == 9.2
    assert figures["uniform:family"] == 72.2
    assert figures["best_page"] == 56.3


def test_its_only_problem_is_its_age() -> None:
    (problem,) = prove(example(), TODAY).problems
    assert (problem.rule, problem.severity, problem.line) == ("proof.age", "warning", 8)
    assert "204 days ago" in str(problem)
    assert prove(example(), date(2026, 10, 29)).problems == ()


def test_the_naive_enumeration_says_the_same() -> None:
    proof, naive = prove(example(), TODAY), naive_proof(example())
    assert naive["configurations"] == proof.configurations
    assert naive["full_scores"] == proof.full_scores
    assert naive["chance"] == proof.chance
    assert naive["mean"] == pytest.approx(proof.mean)


@pytest.mark.parametrize("exercise", [example(), sergeant()], ids=["example", "sergeant"])
def test_the_witness_scores_a_hundred_and_passes(exercise: PrivacyExercise) -> None:
    witness = prove(exercise, TODAY).witness
    assert witness is not None
    assert witness.keys() == exercise.settings.keys()
    result = score(exercise, witness)
    assert (result.score, result.passed) == (100.0, True)


def test_the_witness_leaves_alone_what_need_not_move() -> None:
    witness = prove(sergeant(), TODAY).witness
    assert witness is not None
    assert (witness["a1"], witness["a6"], witness["c3"]) == ("members", "off", "empty")


def test_the_sergeants_account_is_sound_without_a_word() -> None:
    proof = prove(sergeant(), TODAY)
    assert proof.sound
    assert proof.problems == ()
    assert proof.chance is not None
    assert proof.chance < 0.01


def test_the_json_carries_all_of_it() -> None:
    said = prove_json(prove(example(), TODAY))
    assert set(said) == {
        "verdict",
        "configurations",
        "full_scores",
        "chance",
        "mean",
        "baselines",
        "witness",
        "problems",
    }
    assert said["verdict"] == "sound"
    assert said["problems"][0]["rule"] == "proof.age"
    assert json.loads(json.dumps(said)) == said


def test_the_text_says_it_to_people() -> None:
    said = prove_text(prove(example(), TODAY))
    assert said.startswith("sound\n\n17,694,720 configurations\n24 of them score 100\n")
    assert "guessing passes 0.14 % of the time" in said
    assert "A full answer:" in said


# ------------------------------------------------------------------- spoiled, one by one


def test_two_goals_against_each_other_are_named_and_no_other() -> None:
    """Show the barbecue to the colleague, hide the injury from him: both hang on one setting."""
    old = "{show: barbecue,    to: [sister, friend],"
    new = "{show: barbecue,    to: [sister, friend, colleague],"
    proof = prove(mutated(EXAMPLE, (old, new)), TODAY)
    assert refused(proof) == ["conflict"]
    (problem,) = errors(proof)
    assert str(problem.message) == (
        "These goals cannot all be met at once: "
        "show “Saturday barbecue” to Sister Mia, School friend Ana and Colleague Dan and "
        "hide “Off work with my back (medical)” from Colleague Dan, Man Sam arrested "
        "(has an account), Journalist (one friend in common) and No account / search engine."
    )
    assert problem.line == line_of(EXAMPLE, "{hide: injury,")
    assert proof.full_scores == 0
    assert proof.witness is None


def test_an_impossible_goal_is_named() -> None:
    exercise = mutated(
        EXAMPLE,
        ("{hide: quiz_data,   from: [quizapp]", "{hide: quiz_data, from: [quizapp, circles]"),
    )
    assert prove(exercise, TODAY).sound  # harmless: Circles never sees it
    exercise = mutated(
        EXAMPLE,
        ("a: [public, fof], default: public}", "a: [public, fof], default: fof}"),
        ("{hide: can_request, from: [stranger]", "{hide: can_request, from: [journalist]"),
    )
    proof = prove(exercise, TODAY)
    assert refused(proof) == ["impossible"]
    (problem,) = errors(proof)
    assert problem.line == line_of(EXAMPLE, "{hide: can_request,")
    assert "no setting does it" in str(problem)


def test_a_goal_that_cannot_fail_is_named() -> None:
    exercise = mutated(
        EXAMPLE, ("{hide: can_request, from: [stranger]", "{show: can_request, to: [journalist]")
    )
    assert refused(prove(exercise, TODAY)) == ["vacuous", "idle"]


def test_a_goal_about_what_is_out_of_reach_is_refused() -> None:
    exercise = mutated(EXAMPLE, ("{hide: patrol, ", "{hide: patrol_dans, "))
    assert "reach" in refused(prove(exercise, TODAY))


def test_a_setting_that_does_nothing_is_refused_unless_marked() -> None:
    proof = prove(mutated(EXAMPLE, ("default: use, distractor: true}", "default: use}")), TODAY)
    assert refused(proof) == ["idle"]
    (problem,) = errors(proof)
    assert problem.line == line_of(EXAMPLE, "  ads:")
    assert "distractors: [ads]" in str(problem.hint)


def test_a_pending_tag_nobody_asks_about_is_unused() -> None:
    goal = next(line for line in EXAMPLE.read_text().splitlines() if "{hide: patrol," in line)
    proof = prove(mutated(EXAMPLE, (goal, "")), TODAY)
    assert [str(p.message) for p in errors(proof) if p.rule == "proof.idle"] == [
        "The setting “Pending: Dan tagged you, in uniform, at the station” makes no difference "
        "to a full answer."
    ]


def test_weak_pass_rules_are_refused_for_luck_and_lazy_strategies() -> None:
    weak = (
        "pass: {score: 80, critical: all, min_hide: 0.7, min_show: 0.7}",
        "pass: {score: 25, critical: none}",
    )
    proof = prove(mutated(EXAMPLE, weak), TODAY)
    assert {"uniform", "chance", "page"} <= set(refused(proof))
    assert proof.chance is not None
    assert proof.chance > 0.5
    assert any(
        "“Friends except Work” everywhere, the rest closed," in str(p) for p in proof.problems
    )


def test_a_start_that_passes_is_refused() -> None:
    easy = small(**{"pass": {"score": "10", "critical": "none"}}, start={"posts": "known"})
    proof = prove(made(easy), TODAY)
    assert "baseline" in refused(proof)
    assert any("already passes, with" in str(problem) for problem in proof.problems)


def test_a_page_that_is_enough_alone_is_refused() -> None:
    goals = [goal for goal in small()["goals"] if "tagged" not in goal.values()]
    proof = prove(made(small(goals=goals, distractors=["review", "tag"])), TODAY)
    assert "page" in refused(proof)
    assert any(
        "The page “Posts” alone is enough to pass, with 100.0." in str(p) for p in proof.problems
    )


def test_luck_within_one_percent_is_allowed_and_no_more() -> None:
    proof = prove(made(small()), TODAY)
    assert refused(proof)[0] in {"baseline", "page", "chance", "uniform"}
    assert any("% of the time; 1 % is allowed." in str(p) for p in proof.problems)


def test_a_network_without_a_date_is_warned_of() -> None:
    exercise = made(small(network={"name": "Net"}))
    warned = [p for p in prove(exercise, TODAY).problems if p.severity == "warning"]
    assert [str(p.message) for p in warned] == [
        "The network does not say when it was last checked."
    ]


# ------------------------------------------------------------------------------- bounds


def either(options: int, names: list[str]) -> dict[str, Any]:
    """Seen by those one of the settings lets in: every option lets in somebody else."""
    return {
        "any": [
            {"when": {name: f"o{n}"}, "then": {"atoms": [f"a{n}"]}}
            for name in names
            for n in range(options)
        ]
    }


def wide(options: int, settings: int) -> dict[str, Any]:
    """One item that hangs on many settings at once, none of which can be left out."""
    names = [f"s{n}" for n in range(settings)]
    choices = [f"o{n}" for n in range(options)]
    declared = {name: {"page": "P", "o": choices, "default": "o0"} for name in names}
    atoms = [f"a{n}" for n in range(options)]
    return {
        "id": "wide",
        "kind": "privacy-settings",
        "title": "Wide",
        "network": {"name": "Net", "checked": "2026-11-01"},
        "atoms": atoms,
        "audiences": {"nobody": {"is": []}, "all": {"is": atoms}},
        "viewers": {f"v{n}": {"is": [atom]} for n, atom in enumerate(atoms)},
        "settings": declared,
        "items": {"one": {"see": either(options, names)}},
        "goals": [
            {"hide": "one", "from": [f"v{n}" for n in range(options)]},
            {"show": "one", "to": ["v0"]},
        ],
    }


def test_a_goal_of_more_than_a_million_combinations_is_refused_with_advice() -> None:
    proof = prove(made(wide(4, 10)), TODAY)
    assert refused(proof)[-1] == "size"
    assert "More than a million combinations" in str(errors(proof)[-1])
    assert proof.full_scores is None
    assert prove_json(proof)["chance"] is None
    assert "(not counted)" in prove_text(proof)


def test_a_part_of_more_than_a_million_combinations_is_refused_with_advice() -> None:
    """Every two of twelve settings have an item of their own: no order keeps them apart."""
    plain = wide(4, 12)
    plain["items"], plain["goals"] = {}, []
    for one, other in combinations(plain["settings"], 2):
        name = f"{one}-{other}"
        plain["items"][name] = {"see": either(4, [one, other])}
        plain["goals"].append({"hide": name, "from": [f"v{n}" for n in range(4)]})
    plain["goals"].append({"show": "s0-s1", "to": ["v0"]})
    proof = prove(made(plain), TODAY)
    assert refused(proof).count("size") == 1
    assert proof.witness is None


def test_weights_of_too_many_sums_are_refused_with_advice() -> None:
    settings, items, goals = {}, {}, []
    for n in range(24):
        settings[f"s{n}"] = {"page": f"P{n % 5}", "o": ["x", "y"], "default": "x"}
        items[f"i{n}"] = {"see": {"when": {f"s{n}": "x"}, "then": {"fixed": "all"}}}
        kind, to = ("hide", "from") if n % 2 else ("show", "to")
        goals.append({kind: f"i{n}", to: ["web"], "w": f"1.{2**n % 9973:04}"})
    proof = prove(made(small(settings=settings, items=items, goals=goals)), TODAY)
    assert refused(proof) == ["weights"]
    assert proof.witness is not None


def test_convolving_ends_when_sums_are_too_many() -> None:
    many = dict.fromkeys(range(0, 30_000_000, 10_000), 1)
    with pytest.raises(UnevenWeights):
        convolved([many, dict.fromkeys(range(3_000), 1)])


def test_a_private_account_that_joins_everything_is_fixed_in_turn() -> None:
    """Every setting of Fernwire in play, all audiences joined by one: still quick and exact."""
    exercise = made(every_setting())
    assert all(not s.distractor for s in exercise.settings.values())
    proof = prove(exercise, TODAY)
    assert proof.sound, [str(problem) for problem in proof.problems]
    assert proof.full_scores is not None
    assert proof.full_scores > 0
    assert proof.witness is not None
    assert is_full(exercise, proof.witness)


def test_a_table_says_how_far_a_goal_is_met() -> None:
    exercise = made(small())
    goal = exercise.goal("hide-party")
    assert goal is not None
    table = goal_table(exercise, goal)
    assert table.settings == ("posts",)
    assert [table.hit({"posts": n}) for n in range(4)] == [0, 1, 2, 2]
    assert not table.impossible
    assert not table.vacuous
