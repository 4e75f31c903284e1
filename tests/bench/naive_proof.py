"""The yardstick of ``workshop prove``: every group of settings enumerated, with no tricks.

Settings linked by a goal are grouped (union-find), each group's combinations are gone through one
after the other, its goals are scored with the rules people play by, and the groups' distributions
are put together pair by pair. Nothing is merged beforehand, and nothing but the counts is proved.

``python -m tests.bench.naive_proof exercises/officer-personal-account.yaml``
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import product
from math import prod
from pathlib import Path
from typing import Any

from workshop.exercises.privacy.model import Goal, PrivacyExercise
from workshop.exercises.privacy.scoring import harmonic, passes
from workshop.exercises.privacy.seeing import failing_viewers
from workshop.exercises.reading import read_exercise

Outcome = tuple[Fraction, Fraction, bool]  # weight met of hide, of show; every critical goal met
Counts = Mapping[Outcome, int]


def groups(exercise: PrivacyExercise) -> list[list[str]]:
    """The settings, grouped by the goals that link them."""
    parent = {name: name for name in exercise.settings}

    def root(name: str) -> str:
        while parent[name] != name:
            name = parent[name]
        return name

    for names in exercise.goal_settings.values():
        for name in names[1:]:
            parent[root(name)] = root(names[0])
    found: dict[str, list[str]] = defaultdict(list)
    for name in exercise.settings:
        found[root(name)].append(name)
    return list(found.values())


def outcome(
    exercise: PrivacyExercise, settings: Mapping[str, str], goals: Sequence[Goal]
) -> Outcome:
    """What one state is worth to some of the goals."""
    worth = {"hide": Fraction(0), "show": Fraction(0)}
    critical = True
    for goal in goals:
        failing = failing_viewers(exercise, settings, goal)
        worth[goal.kind] += goal.weight * (1 - Fraction(len(failing), len(goal.viewers)))
        critical = critical and not (goal.critical and failing)
    return worth["hide"], worth["show"], critical


def enumerated(exercise: PrivacyExercise, names: Sequence[str]) -> Counts:
    """How many combinations of a group's settings come to each outcome."""
    goals = [
        goal
        for goal in exercise.goals
        if not set(names).isdisjoint(exercise.goal_settings[goal.id])
    ]
    options = [[option.id for option in exercise.settings[name].options] for name in names]
    counts: dict[Outcome, int] = defaultdict(int)
    for chosen in product(*options):
        settings = {**exercise.start, **dict(zip(names, chosen, strict=True))}
        counts[outcome(exercise, settings, goals)] += 1
    return counts


def together(one: Counts, other: Counts) -> Counts:
    """The distribution of two groups taken together."""
    counts: dict[Outcome, int] = defaultdict(int)
    for (hide, show, critical), many in one.items():
        for (more_hide, more_show, also), more in other.items():
            counts[hide + more_hide, show + more_show, critical and also] += many * more
    return counts


def naive_proof(exercise: PrivacyExercise) -> dict[str, Any]:
    """Configurations, full scores, chance and mean."""
    everything: Counts = {(Fraction(0), Fraction(0), True): 1}
    for names in groups(exercise):
        everything = together(everything, enumerated(exercise, names))
    constant = [goal for goal in exercise.goals if not exercise.goal_settings[goal.id]]
    always = {outcome(exercise, exercise.start, constant): 1}
    everything = together(everything, always)
    total = {
        kind: sum((g.weight for g in exercise.goals if g.kind == kind), Fraction(0))
        for kind in ("hide", "show")
    }
    full = passing = 0
    mean = 0.0
    for (hide, show, critical), many in everything.items():
        protection, usefulness = hide / total["hide"], show / total["show"]
        full += many * (protection == usefulness == 1)
        passing += many * passes(exercise.pass_rule, protection, usefulness, critical)
        mean += many * float(harmonic(protection, usefulness))
    configurations = prod(len(s.options) for s in exercise.settings.values())
    return {
        "configurations": configurations,
        "full_scores": full,
        "chance": passing / configurations,
        "mean": mean / configurations,
    }


def main() -> None:
    """Prove the exercise named on the command line and print the figures."""
    exercise, problems = read_exercise(Path(sys.argv[1]))
    if not isinstance(exercise, PrivacyExercise):
        sys.exit("\n".join(map(str, problems)))
    print(json.dumps(naive_proof(exercise), indent=1))


if __name__ == "__main__":
    main()
