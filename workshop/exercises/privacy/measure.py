"""Scores of whole distributions: what guessing comes to, what one page of settings can reach."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from workshop.exercises.privacy.model import PrivacyExercise
from workshop.exercises.privacy.spread import Counts, convolved, parts, spread
from workshop.exercises.privacy.tables import Table, units
from workshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Guess:
    """Shares of all configurations that score full and that pass (exact), and the mean score."""

    full: Fraction
    chance: Fraction
    mean: float


class Ledger:
    """Goals counted in whole units of weight, for one exercise."""

    def __init__(self, exercise: PrivacyExercise) -> None:
        self.exercise = exercise
        self.units = units(exercise.goals)
        self.base = self.units.show + 1

    def guessing(self, tables: Sequence[Table], sizes: Mapping[str, int]) -> Guess:
        """The exact distribution of every configuration, each as likely as the other."""
        groups = parts(tables, sizes)
        everything = convolved(spread(part, self._worth) for part in groups)
        allowed = everything
        if self.exercise.pass_rule.critical:
            allowed = convolved(spread(part, self._worth_if_critical_met) for part in groups)
        all_of = sum(everything.values())
        passing = sum(count for outcome, count in allowed.items() if self._passes(outcome))
        best = self.units.hide * self.base + self.units.show
        return Guess(
            full=Fraction(everything.get(best, 0), all_of),
            chance=Fraction(passing, all_of),
            mean=self._mean(everything, all_of),
        )

    def page(
        self, tables: Sequence[Table], sizes: Mapping[str, int], names: Sequence[str]
    ) -> tuple[float, bool]:
        """The best score with only these settings moved from the start, and whether one passes."""
        settings = self.exercise.settings
        start = {s.id: [o.id for o in s.options].index(s.default) for s in settings.values()}
        kept = set(names)
        groups = parts([table.keeping(kept, start) for table in tables], sizes)
        reached = self._front([spread(part, self._worth) for part in groups])
        best = max((self._score(outcome) for outcome in reached), default=0.0)
        if self.exercise.pass_rule.critical:
            reached = self._front([spread(part, self._worth_if_critical_met) for part in groups])
        return best, any(self._passes(outcome) for outcome in reached)

    def _worth(self, table: Table, hit: int) -> int | None:
        worth = self.units.worth[table.goal]
        return (worth.hide * self.base + worth.show) * hit

    def _worth_if_critical_met(self, table: Table, hit: int) -> int | None:
        missed = self.units.worth[table.goal].critical and hit < table.full
        return None if missed else self._worth(table, hit)

    def _front(self, spreads: Sequence[Counts]) -> list[int]:
        """The sums of outcomes that no other sum beats in both Protection and Usefulness."""
        front = [0]
        for one in spreads:
            front = self._best({outcome + gain for outcome in front for gain in one})
        return front

    def _best(self, outcomes: set[int]) -> list[int]:
        found = []
        most = -1
        for outcome in sorted(outcomes, reverse=True):
            if outcome % self.base > most:
                most = outcome % self.base
                found.append(outcome)
        return found

    def _score(self, outcome: int) -> float:
        hide, show = divmod(outcome, self.base)
        total = hide * self.units.show + show * self.units.hide
        return 200 * hide * show / total if hide and show else 0.0

    def _mean(self, counts: Counts, all_of: int) -> float:
        """The mean score; shares are taken first, as the counts may be beyond a float."""
        base, per_hide, per_show = self.base, self.units.show, self.units.hide
        total = 0.0
        for outcome, count in counts.items():
            hide, show = divmod(outcome, base)
            if hide and show:
                total += count / all_of * hide * show / (hide * per_hide + show * per_show)
        return 200 * total

    def _passes(self, outcome: int) -> bool:
        """The pass rule without its critical goals, in whole numbers."""
        hide, show = divmod(outcome, self.base)
        rule, totals = self.exercise.pass_rule, self.units
        if hide < rule.min_hide * totals.hide or show < rule.min_show * totals.show:
            return False
        if not (hide and show):
            return rule.score <= 0
        return 200 * hide * show >= rule.score * (hide * totals.show + show * totals.hide)
