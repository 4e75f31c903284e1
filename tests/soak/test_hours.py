"""The day in minutes, for seconds; and how it judges."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.soak import hours
from tests.soak.row import Figures, SoakFailure

PART: Figures = {
    "life": 0, "mb": 200, "threads": 3, "timers": 2, "worst_ms": 20, "median_ms": 8,
}  # fmt: skip
BRIEF = {"turns": 12, "clips": 1, "seconds": 0.3, "exercises": 1, "strokes": 2}


def test_a_moment_of_a_day(tmp_path: Path) -> None:
    (found,) = hours.live(tmp_path, BRIEF, 1)
    assert found["mb"] > 20
    assert found["threads"] >= 1


def test_a_day_that_stays_as_it_was_is_sound() -> None:
    assert "200 -> 208 MB" in hours.sum_up([PART, {**PART, "mb": 208}])


@pytest.mark.parametrize(
    ("end", "said"),
    [
        ({"mb": 212.0}, "memory grew"),
        ({"threads": 4.0}, "left over"),
        ({"timers": 3.0}, "left over"),
        ({"worst_ms": 40.0}, "came late"),
    ],
)
def test_what_must_not_be_fails(end: Figures, said: str) -> None:
    with pytest.raises(SoakFailure, match=said):
        hours.sum_up([PART, {**PART, **end}])
