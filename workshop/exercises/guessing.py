"""How often blind guessing passes, counted exactly over independent goals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fractions import Fraction
from itertools import product

from workshop.exercises.passing import PassRule
from workshop.values import dataclass

MOST_TOTALS = 3_000  # different totals kept while guessing is counted
MOST_CHANCE = Fraction(1, 10)  # of passing by guessing, before it is said

Spread = Mapping[Fraction, Fraction]  # a credit (0–1), and how likely it is


@dataclass(frozen=True, slots=True)
class Blind:
    """One goal as a guesser meets it."""

    weight: Fraction
    critical: bool
    spread: Spread


def chance(goals: Iterable[Blind], rule: PassRule) -> tuple[Fraction, float] | None:
    """How likely guessing passes, and its mean score (0–100); None if too large to count."""
    totals: dict[tuple[Fraction, bool], Fraction] = {(Fraction(0), True): Fraction(1)}
    weight = Fraction(0)
    for goal in goals:
        weight += goal.weight
        grown: dict[tuple[Fraction, bool], Fraction] = {}
        pairs = product(totals.items(), goal.spread.items())
        for ((total, musts), likely), (credit, share) in pairs:
            met = musts and not (goal.critical and credit < 1)
            key = (total + goal.weight * credit, met)
            grown[key] = grown.get(key, Fraction(0)) + likely * share
        totals = grown
        if len(totals) > MOST_TOTALS:
            return None
    passing = mean = Fraction(0)
    for (total, musts), likely in totals.items():
        number = 100 * total / weight if weight else Fraction(0)
        mean += number * likely
        if number >= rule.score and (musts or not rule.critical):
            passing += likely
    return passing, float(mean)
