"""What is proved of an exercise before it may be played: that it can be solved, and not by luck.

P1 (well formed) is the reader's; here are P2 to P11 of the exercise's definition. Nothing is
sampled: the numbers are exact counts over every configuration.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from math import prod
from typing import Any

from workshop.errors import Figure
from workshop.exercises.exact import one_decimal
from workshop.exercises.place import NOWHERE
from workshop.exercises.privacy import proof_words as words
from workshop.exercises.privacy.lazy import strategies
from workshop.exercises.privacy.measure import Ledger
from workshop.exercises.privacy.model import Goal, PrivacyExercise
from workshop.exercises.privacy.proof_parts import conflict, idle_settings, nearest, solution
from workshop.exercises.privacy.scoring import score
from workshop.exercises.privacy.spread import UnevenWeights
from workshop.exercises.privacy.tables import Table, TooLarge, goal_table
from workshop.exercises.proving import Case, Proved
from workshop.exercises.words import listed
from workshop.values import dataclass

MOST_CHANCE = Fraction(1, 100)  # of passing by guessing
OLDEST = 180  # days since the network was checked


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof(Proved):
    """What was proved; ``chance`` and ``mean`` are over all configurations.

    Among the ``baselines`` are ``defaults``, ``only_me``, ``least``, ``most``,
    ``uniform:<audience>`` and ``best_page``. ``witness`` is one full answer with every setting
    named. What could not be counted is None.
    """

    configurations: int
    full_scores: int | None = None
    witness: Mapping[str, str] | None = None

    def facts(self) -> Mapping[str, Any]:
        """What was counted, and one full answer, as plain values."""
        return {
            "configurations": self.configurations,
            "full_scores": self.full_scores,
            "chance": self.chance,
            "mean": self.mean,
            "witness": None if self.witness is None else dict(self.witness),
        }

    def lines(self) -> tuple[str, ...]:
        """The same for people."""
        full = "not counted:" if self.full_scores is None else f"{self.full_scores:,}"
        lines = [
            f"{self.configurations:,} configurations",
            f"{full} of them score 100",
            *self.guessing,
        ]
        if self.witness is not None:
            lines += ["", "A full answer:"]
            lines += [f"{name:>24}  {option}" for name, option in self.witness.items()]
        return tuple(lines)


def prove(exercise: PrivacyExercise, today: date) -> Proof:
    """Prove or refuse an exercise; ``today`` only decides whether its network is out of date."""
    case = _Case(exercise)
    case.lazy(strategies(exercise), case.play)
    if case.tabled():
        case.goals()
        case.solvable()
        case.counted()
    case.age(today)
    return case.proof()


class _Case(Case[PrivacyExercise]):
    """A proof under way, one method per step; P5 and P6 are its lazy strategies."""

    def __init__(self, exercise: PrivacyExercise) -> None:
        super().__init__(exercise)
        self.sizes = {s.id: len(s.options) for s in exercise.settings.values()}
        self.configurations = prod(self.sizes.values())
        self.tables: list[Table] = []
        self.witness: Mapping[str, str] | None = None
        self.full: int | None = None

    def proof(self) -> Proof:
        """What was found."""
        return Proof(
            **self.found(),
            configurations=self.configurations,
            full_scores=self.full,
            witness=self.witness,
        )

    def play(self, settings: Mapping[str, str]) -> tuple[float, bool]:
        """The score of settings that stand so, and whether it passes."""
        marks = score(self.exercise, settings)
        return marks.score, marks.passed

    def tabled(self) -> bool:
        """Whether every goal could be laid out as a table."""
        for goal in self.exercise.goals:
            try:
                self.tables.append(goal_table(self.exercise, goal))
            except TooLarge as large:
                self._too_large(large)
                return False
        return True

    def goals(self) -> None:
        """P2 and P10: no goal that nothing or everything meets, none about what is out of reach."""
        for goal, table in zip(self.exercise.goals, self.tables, strict=True):
            item = self.exercise.items[goal.item]
            what = words.goal(self.exercise, goal)
            if item.out_of_reach is not None:
                message = words.OUT_OF_REACH.fill(goal=what)
                self.problem("reach", goal.place, message, words.OUT_OF_REACH_HINT)
            elif table.impossible:
                message = words.IMPOSSIBLE.fill(goal=what)
                self.problem("impossible", goal.place, message, words.IMPOSSIBLE_HINT)
            elif table.vacuous:
                message = words.VACUOUS.fill(goal=what)
                self.problem("vacuous", goal.place, message, words.VACUOUS_HINT)

    def solvable(self) -> None:
        """P3, P4 and P9: a full answer, or the goals that exclude each other; idle settings."""
        try:
            found = solution(self.tables, self.sizes)
            if found is None:
                self._conflict()
            else:
                found = nearest(self.tables, found, self._start())
                self.witness = self._named(found)
                self._idle(found)
        except TooLarge as large:
            self._too_large(large)

    def _start(self) -> dict[str, int]:
        settings = self.exercise.settings.values()
        return {s.id: [o.id for o in s.options].index(s.default) for s in settings}

    def _named(self, found: Mapping[str, int]) -> dict[str, str]:
        settings = self.exercise.settings
        return {name: settings[name].options[at].id for name, at in found.items()}

    def _conflict(self) -> None:
        possible = [table for table in self.tables if not table.impossible]
        against = [self._goal(name) for name in conflict(possible, self.sizes)]
        if against:
            message = words.CONFLICT.fill(
                goals=listed([words.goal(self.exercise, goal) for goal in against])
            )
            hint = words.CONFLICT_HINT.fill(lines=listed([str(g.place.line) for g in against]))
            self.problem("conflict", against[-1].place, message, hint)

    def _goal(self, goal_id: str) -> Goal:
        return next(goal for goal in self.exercise.goals if goal.id == goal_id)

    def _idle(self, found: Mapping[str, int]) -> None:
        named = {name for of in self.exercise.goal_settings.values() for name in of}
        judged = [
            s.id
            for s in self.exercise.settings.values()
            if not s.distractor and (s.own or s.id in named)
        ]
        for name in idle_settings(self.tables, self.sizes, found, judged):
            setting = self.exercise.settings[name]
            message = words.IDLE.fill(setting=setting.label)
            self.problem("idle", setting.place, message, words.IDLE_HINT.fill(name=name))

    def counted(self) -> None:
        """P7 and P8: what one page alone can reach, what guessing reaches."""
        ledger = Ledger(self.exercise)
        try:
            self._guessing(ledger)
            self._pages(ledger)
        except TooLarge as large:
            self._too_large(large)
        except UnevenWeights:
            self.problem("weights", NOWHERE, words.UNEVEN, words.UNEVEN_HINT)

    def _guessing(self, ledger: Ledger) -> None:
        guess = ledger.guessing(self.tables, self.sizes)
        self.full = int(guess.full * self.configurations)
        counted = guess.chance, guess.mean
        self.guessed(counted, words.GUESSING_HINT, MOST_CHANCE, words.GUESSING, "error")

    def _pages(self, ledger: Ledger) -> None:
        best = 0.0
        for page in self.exercise.pages:
            reached, passed = ledger.page(self.tables, self.sizes, page.settings)
            best = max(best, reached)
            if passed:
                message = words.PAGE.fill(page=page.label, score=Figure(one_decimal(reached)))
                self.problem("page", NOWHERE, message, words.PAGE_HINT)
        self.scores["best_page"] = best

    def _too_large(self, large: TooLarge) -> None:
        if any(problem.rule == "proof.size" for problem in self.problems):
            return
        goals = [self._goal(name) for name in large.goals]
        message = words.TOO_LARGE.fill(goals=listed([goal.label for goal in goals]))
        labels = [self.exercise.settings[name].label for name in large.settings]
        hint = words.TOO_LARGE_HINT.fill(settings=listed(labels))
        self.problem("size", goals[0].place, message, hint)

    def age(self, today: date) -> None:
        """P11: a warning when nobody looked at the real networks for half a year."""
        network = self.exercise.network
        if not network.checked:
            self.problem("age", network.place, words.UNDATED, words.AGE_HINT, "warning")
            return
        days = (today - date.fromisoformat(network.checked)).days
        if days > OLDEST:
            message = words.OLD.fill(name=network.name, days=days)
            self.problem("age", network.place, message, words.AGE_HINT, "warning")
