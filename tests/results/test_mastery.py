"""Mastery is two variants passed without a hint, not the same one twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from workshop.results.mastery import mastered, passed_variants
from workshop.results.rows import AttemptRow, History

ROW = AttemptRow(
    id="a", exercise_id="lab", hash="h", version="1.0.0", title="Lab", n=1, state="finished",
    started=datetime(2026, 11, 22, tzinfo=UTC), passed=True,
)  # fmt: skip


def history(*rows: AttemptRow, name: str = "lab") -> History:
    return History(name, rows)


def test_the_same_variant_twice_is_no_mastery() -> None:
    assert not mastered([history(ROW, replace(ROW, n=2, version="1.1.0"))])


def test_a_variant_by_shuffle_is_another() -> None:
    assert mastered([history(ROW, replace(ROW, n=2, version="1.0.0+shuffle.2"))])


def test_another_exercise_of_the_series_is_another() -> None:
    other = replace(ROW, exercise_id="lab-2")
    assert mastered([history(ROW), history(other, name="lab-2")])


def test_neither_hints_nor_failing_count() -> None:
    rows = (replace(ROW, hints=1), replace(ROW, version="1.0.0+shuffle.2", passed=False))
    assert passed_variants([history(*rows)]) == frozenset()
