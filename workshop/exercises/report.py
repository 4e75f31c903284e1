"""Marks and proofs of any kind of exercise: plain values for ``--json``, text for people."""

from __future__ import annotations

from typing import Any

from workshop.exercises.exact import one_decimal
from workshop.exercises.kinds import Exercise, Marks, Proof


def score_json(marks: Marks) -> dict[str, Any]:
    """The marks of an attempt; what its kind does not have is null."""
    return {
        "score": marks.score,
        "protection": marks.protection,
        "usefulness": marks.usefulness,
        "critical": marks.critical,
        "passed": marks.passed,
        "goals": [{"goal": one.goal, "fraction": one.fraction} for one in marks.goals],
    }


def score_text(exercise: Exercise, marks: Marks) -> str:
    """The same for people: the headline, both means where there are any, each goal."""
    lines = [f"{exercise.title}", f"{marks.headline}", ""]
    for name, mean in (("Protection", marks.protection), ("Usefulness", marks.usefulness)):
        if mean is not None:
            lines.append(f"{name}  {one_decimal(100 * mean):>5}")
    if marks.protection is not None:
        lines.append("")
    for one in marks.goals:
        mark = "met " if one.fraction >= 1 else f"{one_decimal(100 * one.fraction)} %"
        must = ", must" if one.critical else ""
        lines.append(f"{mark:>7}  {one.label}{must}")
    return "\n".join(lines)


def prove_json(proof: Proof) -> dict[str, Any]:
    """The proof as plain values; what could not be counted is null."""
    return {
        "verdict": proof.verdict,
        **proof.facts(),
        "baselines": dict(proof.baselines),
        "problems": [problem.as_json() for problem in proof.problems],
    }


def prove_text(proof: Proof) -> str:
    """The same for people: the verdict, the lazy strategies' scores, what was found, problems."""
    lines = [proof.verdict, "", *proof.lines()]
    if proof.baselines:
        lines += ["", "What the lazy strategies score:"]
        lines += [f"{name:>24}  {one_decimal(value):>5}" for name, value in proof.baselines.items()]
    if proof.problems:
        lines += ["", *(str(problem) for problem in proof.problems)]
    return "\n".join(lines)
