"""Which exercise comes next: for who looks for one, and for who has just ended one."""

from __future__ import annotations

from collections.abc import Mapping

from workshop.kit.kit import ExerciseHead, Kit
from workshop.results.rows import History

_NEVER = History("")


def kit_order(kit: Kit | None) -> dict[str, int]:
    """The place of each exercise by its id: those of the modules in their order, then the rest."""
    if kit is None:
        return {}
    named = [name for module in kit.modules for name in module.exercises]
    named += [head.id for head in kit.exercises]
    return {name: at for at, name in reversed(list(enumerate(named)))}


def next_to_try(kit: Kit | None, progress: Mapping[str, History]) -> str:
    """The exercise to try next: one tried and not passed yet, else the first never finished."""
    if kit is None:
        return ""
    scored = [
        name
        for name, history in progress.items()
        if history.counted and not history.passed and kit.exercise(name) is not None
    ]
    order = kit_order(kit)
    scored.sort(key=lambda name: order.get(name, len(order)))
    fresh = [
        head.id
        for head in sorted(kit.exercises, key=lambda head: order.get(head.id, len(order)))
        if head.id not in progress or not progress[head.id].attempts
    ]
    return next(iter(scored + fresh), "")


def next_after(kit: Kit, progress: Mapping[str, History], done: str) -> ExerciseHead | None:
    """What follows an exercise: the next in the kit's order, begun anew at its end, that waits.

    One waits that can be opened and was never finished, or was not passed yet. None when the kit
    has no other.
    """
    order = kit_order(kit)
    place = order.get(done, 0)
    others = [head for head in kit.exercises if head.id != done and head.id in order]
    others.sort(key=lambda head: (order[head.id] <= place, order[head.id]))
    return next((head for head in others if _waits(head, progress)), None)


def _waits(head: ExerciseHead, progress: Mapping[str, History]) -> bool:
    broken = any(problem.severity == "error" for problem in head.problems)
    locked = bool(head.unlock) and not progress.get(head.unlock, _NEVER).passed
    history = progress.get(head.id, _NEVER)
    missed = bool(history.counted) and not history.passed
    return not broken and not locked and (missed or not history.attempts)
