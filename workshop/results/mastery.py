"""Mastery: the skill rather than the path. Two variants of an exercise passed without a hint."""

from __future__ import annotations

from collections.abc import Iterable

from workshop.results.rows import History

VARIANTS = 2


def passed_variants(histories: Iterable[History]) -> frozenset[tuple[str, str]]:
    """The variants passed without hints in the histories of one series.

    A variant is an exercise and what its version says after the ``+`` (``1.0.0+shuffle.3``):
    another text of the same exercise is not another variant.
    """
    return frozenset(
        (row.exercise_id, row.version.partition("+")[2])
        for history in histories
        for row in history.attempts
        if row.passed and not row.hints
    )


def mastered(histories: Iterable[History]) -> bool:
    """Whether a series is mastered."""
    return len(passed_variants(histories)) >= VARIANTS
