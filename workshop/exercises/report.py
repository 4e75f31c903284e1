"""Scores and proofs as plain values for ``--json``, and as text for people."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workshop.exercises.privacy.answers import completed
from workshop.exercises.privacy.model import PrivacyExercise
from workshop.exercises.privacy.proof import Proof
from workshop.exercises.privacy.scoring import score
from workshop.exercises.privacy.words import one_decimal


def score_json(exercise: PrivacyExercise, answers: Mapping[str, Any]) -> dict[str, Any]:
    """The score of answers; settings not named keep their start value.

    Raises ExerciseError for an unknown setting or option.
    """
    result = score(exercise, completed(exercise, answers))
    return {
        "score": result.score,
        "protection": result.protection,
        "usefulness": result.usefulness,
        "critical": result.critical,
        "passed": result.passed,
        "goals": [{"goal": one.goal, "fraction": one.fraction} for one in result.goals],
    }


def score_text(exercise: PrivacyExercise, answers: Mapping[str, Any]) -> str:
    """The same for people: the headline, both means, each goal."""
    result = score(exercise, completed(exercise, answers))
    lines = [
        f"{exercise.title}",
        f"{result.headline}",
        "",
        f"Protection  {one_decimal(100 * result.protection):>5}",
        f"Usefulness  {one_decimal(100 * result.usefulness):>5}",
        "",
    ]
    for goal, one in zip(exercise.goals, result.goals, strict=True):
        mark = "met " if one.met else f"{one_decimal(100 * one.fraction)} %"
        must = ", must" if goal.critical else ""
        lines.append(f"{mark:>7}  {goal.kind} {goal.label}{must}")
    return "\n".join(lines)


def prove_json(proof: Proof) -> dict[str, Any]:
    """The proof as plain values; what could not be counted is null."""
    return {
        "verdict": proof.verdict,
        "configurations": proof.configurations,
        "full_scores": proof.full_scores,
        "chance": proof.chance,
        "mean": proof.mean,
        "baselines": dict(proof.baselines),
        "witness": None if proof.witness is None else dict(proof.witness),
        "problems": [problem.as_json() for problem in proof.problems],
    }


def prove_text(proof: Proof) -> str:
    """The same for people."""
    lines = [
        proof.verdict,
        "",
        f"{proof.configurations:,} configurations",
        f"{_number(proof.full_scores)} of them score 100",
        f"guessing passes {_percent(proof.chance)}",
        f"guessing scores {_one(proof.mean)} on average",
        "",
        *(f"{name:>24}  {one_decimal(value):>5}" for name, value in proof.baselines.items()),
    ]
    if proof.witness is not None:
        lines += ["", "A full answer:"]
        lines += [f"{name:>24}  {option}" for name, option in proof.witness.items()]
    if proof.problems:
        lines += ["", *(str(problem) for problem in proof.problems)]
    return "\n".join(lines)


def _number(value: int | None) -> str:
    return "not counted:" if value is None else f"{value:,}"


def _percent(value: float | None) -> str:
    return "(not counted)" if value is None else f"{100 * value:.2f} % of the time"


def _one(value: float | None) -> str:
    return "(not counted)" if value is None else one_decimal(value)
