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
    """The exercise to try next: one tried that can still be passed, else the first never done."""
    if kit is None:
        return ""
    order = kit_order(kit)
    waiting = [head for head in kit.exercises if _waits(head, kit, progress)]
    waiting.sort(key=lambda head: (not progress.get(head.id, _NEVER).attempts, order[head.id]))
    return next((head.id for head in waiting), "")


def next_after(kit: Kit, progress: Mapping[str, History], done: str) -> ExerciseHead | None:
    """What follows an exercise: the next in the kit's order, begun anew at its end, that waits.

    One waits that can be opened and was never finished, or can still be passed. None when the kit
    has no other.
    """
    order = kit_order(kit)
    place = order.get(done, 0)
    others = [head for head in kit.exercises if head.id != done and head.id in order]
    others.sort(key=lambda head: (order[head.id] <= place, order[head.id]))
    return next((head for head in others if _waits(head, kit, progress)), None)


def _waits(head: ExerciseHead, kit: Kit, progress: Mapping[str, History]) -> bool:
    broken = any(problem.severity == "error" for problem in head.problems)
    history = progress.get(head.id, _NEVER)
    due = history.missed(head.counted) or not history.attempts
    return not broken and due and not _locked(head, kit, progress)


def _locked(head: ExerciseHead, kit: Kit, progress: Mapping[str, History]) -> bool:
    first = kit.exercise(head.unlock) if head.unlock else None
    return first is not None and not progress.get(first.id, _NEVER).opens(first.counted)
