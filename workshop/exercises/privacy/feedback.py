"""Feedback that is computed, never written: what would mend each missed goal, and what it breaks.

For every goal not fully met, each single change of a setting it depends on is tried; where none
mends it, or each that does breaks another goal, the smallest sets of changes are tried after them.
A change counts only if the network allows it: no setting that is not shown (unless the same repair
makes it appear), no irreversible act taken back.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import combinations, islice, permutations, product
from typing import Literal

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.exercises.privacy.model import Goal, PrivacyExercise
from workshop.exercises.privacy.seeing import failing_viewers
from workshop.exercises.privacy.words import repair_words, still
from workshop.values import dataclass

MOST_TRIED = 2_000  # sets of changes tried for one goal
MOST_CHANGES = 4  # at once

State = Literal["open", "half"]

_ONE = QT_TRANSLATE_NOOP("exercise", "One change is enough.")
_TWO = QT_TRANSLATE_NOOP("exercise", "No single change is enough: two are needed.")
_MORE = QT_TRANSLATE_NOOP("exercise", "No single change is enough: {count} are needed.")
_CLEAN = QT_TRANSLATE_NOOP("exercise", "Each single change breaks something else; two do not.")
_COSTS = QT_TRANSLATE_NOOP("exercise", "Each change that mends this breaks something else.")
_NONE = QT_TRANSLATE_NOOP("exercise", "From here no few changes mend it. Reset, and try again.")


@dataclass(frozen=True, slots=True)
class Change:
    """One setting moved to one option."""

    setting: str
    option: str


@dataclass(frozen=True, slots=True)
class Repair:
    """Changes that together meet a goal in full, in an order the network allows.

    ``breaks`` are the goals that hold for fewer viewers afterwards; ``irreversible``: one of the
    changes is an act a real network would not take back; ``message`` says all that.
    """

    changes: tuple[Change, ...]
    breaks: tuple[str, ...]
    irreversible: bool
    message: Message


@dataclass(frozen=True, slots=True)
class GoalFeedback:
    """A goal not fully met: who it fails for, and its repairs, those that break least first.

    ``needs`` is the least number of changes that mend it, 0 when none was found.
    """

    goal: str
    state: State
    fraction: float
    message: Message  # who still sees it, or does not
    repairs: tuple[Repair, ...]
    needs: int
    summary: Message  # how many changes it takes


@dataclass(frozen=True, slots=True)
class Feedback:
    """The missed goals (critical and heavy ones first), the met ones, what is out of reach."""

    missed: tuple[GoalFeedback, ...]
    met: tuple[str, ...]
    out_of_reach: tuple[str, ...]  # item ids


def feedback(exercise: PrivacyExercise, settings: Mapping[str, str]) -> Feedback:
    """What to say about a state; ``settings`` names every setting."""
    desk = _Desk(exercise, settings)
    missed = [goal for goal in exercise.goals if desk.failing[goal.id]]
    missed.sort(key=lambda goal: (not goal.critical, -goal.weight))
    return Feedback(
        missed=tuple(desk.about(goal) for goal in missed),
        met=tuple(goal.id for goal in exercise.goals if not desk.failing[goal.id]),
        out_of_reach=tuple(item.id for item in exercise.out_of_reach()),
    )


def repairs(
    exercise: PrivacyExercise, settings: Mapping[str, str], goal_id: str
) -> tuple[Repair, ...]:
    """The repairs of one goal, those that break least first; none when it is met already."""
    goal = next(goal for goal in exercise.goals if goal.id == goal_id)
    desk = _Desk(exercise, settings)
    return desk.about(goal).repairs if desk.failing[goal_id] else ()


class _Desk:
    """One state being looked at: who each goal fails for, and what changes could be made."""

    def __init__(self, exercise: PrivacyExercise, settings: Mapping[str, str]) -> None:
        self.exercise, self.settings = exercise, settings
        self.failing = {g.id: failing_viewers(exercise, settings, g) for g in exercise.goals}
        self.asking: dict[str, list[Goal]] = {name: [] for name in exercise.settings}
        for goal in exercise.goals:
            for name in exercise.goal_settings[goal.id]:
                self.asking[name].append(goal)

    def about(self, goal: Goal) -> GoalFeedback:
        failing = self.failing[goal.id]
        found = self._repairs(goal)
        return GoalFeedback(
            goal=goal.id,
            state="open" if len(failing) == len(goal.viewers) else "half",
            fraction=float(1 - Fraction(len(failing), len(goal.viewers))),
            message=still(self.exercise, goal, failing, first=True),
            repairs=found,
            needs=min((len(repair.changes) for repair in found), default=0),
            summary=_summary(found),
        )

    def _repairs(self, goal: Goal) -> tuple[Repair, ...]:
        """The smallest repairs; where each of them breaks something, also those one larger."""
        found: list[Repair] = []
        budget = MOST_TRIED
        for size in range(1, MOST_CHANGES + 1):
            smaller = bool(found)
            names = self._names(goal, found)
            for changes in islice(self._choices(names, size), budget):
                budget -= 1
                repair = self._tried(goal, changes)
                if repair is not None and not (smaller and repair.breaks):
                    found.append(repair)
            if smaller or not all(repair.breaks for repair in found):
                break
        return tuple(sorted(found, key=self._cost))

    def _names(self, goal: Goal, found: Iterable[Repair]) -> tuple[str, ...]:
        """The settings a repair may touch.

        Those the goal depends on, those the goals broken so far depend on, and those that make one
        of them appear.
        """
        goals = [goal.id, *(broken for repair in found for broken in repair.breaks)]
        names = dict.fromkeys(n for one in goals for n in self.exercise.goal_settings[one])
        for name in tuple(names):
            names.update((other, None) for other, _ in self.exercise.settings[name].only_if)
        return tuple(names)

    def _choices(self, names: Sequence[str], size: int) -> Iterator[tuple[Change, ...]]:
        for some in combinations(names, size):
            for options in product(*(self._other_options(name) for name in some)):
                yield tuple(Change(n, o) for n, o in zip(some, options, strict=True))

    def _other_options(self, name: str) -> list[str]:
        setting = self.exercise.settings[name]
        now = self.settings[name]
        if setting.irreversible and now != setting.default:
            return []
        return [option.id for option in setting.options if option.id != now]

    def _tried(self, goal: Goal, changes: tuple[Change, ...]) -> Repair | None:
        after = {**self.settings, **{c.setting: c.option for c in changes}}
        if failing_viewers(self.exercise, after, goal):
            return None
        ordered = self._allowed(changes)
        if ordered is None:
            return None
        breaks = self._broken(after, changes)
        settings = self.exercise.settings
        irreversible = any(settings[c.setting].irreversible for c in ordered)
        words = repair_words(
            self.exercise, [(c.setting, c.option) for c in ordered], breaks, irreversible
        )
        return Repair(ordered, tuple(goal.id for goal, _ in breaks), irreversible, words)

    def _allowed(self, changes: tuple[Change, ...]) -> tuple[Change, ...] | None:
        """The changes in an order in which each setting is shown when its turn comes."""
        return next((order for order in permutations(changes) if self._shown(order)), None)

    def _shown(self, order: Iterable[Change]) -> bool:
        now = dict(self.settings)
        for change in order:
            if not self.exercise.visible(change.setting, now):
                return False
            now[change.setting] = change.option
        return True

    def _broken(
        self, after: Mapping[str, str], changes: Iterable[Change]
    ) -> list[tuple[Goal, tuple[str, ...]]]:
        """The goals that hold for fewer viewers afterwards, each with those it newly fails for."""
        touched = {goal.id for change in changes for goal in self.asking[change.setting]}
        found = []
        for goal in self.exercise.goals:
            if goal.id in touched:
                before, now = self.failing[goal.id], failing_viewers(self.exercise, after, goal)
                if len(now) > len(before):
                    found.append((goal, tuple(v for v in now if v not in before)))
        return found

    def _cost(self, repair: Repair) -> tuple[Fraction, int, bool]:
        lost = sum((g.weight for g in self.exercise.goals if g.id in repair.breaks), Fraction(0))
        return lost, len(repair.changes), repair.irreversible


def _summary(found: Sequence[Repair]) -> Message:
    if not found:
        return _NONE
    fewest = min(len(repair.changes) for repair in found)
    clean = [len(repair.changes) for repair in found if not repair.breaks]
    if not clean:
        return _COSTS
    if fewest > 1:
        return _TWO if fewest == 2 else _MORE.fill(count=fewest)
    return _ONE if min(clean) == 1 else _CLEAN
