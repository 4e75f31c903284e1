"""What an attempt that is handed in is worth, as the results keep it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from workshop.exercises.kinds import Missed
from workshop.results.rows import GoalRow, Outcome

if TYPE_CHECKING:
    from workshop.exercises.kinds import Attempt, Kind

_NOTHING = Missed()


def outcome_of(kind: Kind, attempt: Attempt, firsts: Mapping[str, float | None]) -> Outcome:
    """The outcome of an attempt; ``firsts`` are the fractions of the first attempt, by goal id."""
    marks = attempt.score()
    missed = kind.missed(attempt)
    return Outcome(
        score=marks.score,
        passed=marks.passed,
        protection=marks.protection,
        usefulness=marks.usefulness,
        goals=tuple(
            GoalRow(
                mark.goal,
                final=mark.fraction,
                weight=mark.weight,
                critical=mark.critical,
                first=firsts.get(mark.goal, mark.fraction),
                label=mark.label,
                area=missed.get(mark.goal, _NOTHING).area,
                chosen=missed.get(mark.goal, _NOTHING).chosen if mark.fraction < 1 else None,
            )
            for mark in marks.goals
        ),
        hints=attempt.hints_taken,
    )
