"""The loop of killed shows, for seconds; and how it judges."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.soak import shows
from tests.soak.row import Soak, SoakFailure

STOOD: dict[str, Any] = {
    "key": "1:c:1", "step": 1, "curtain": "open", "paused": False, "captions": True,
    "left": 60.0, "running": True, "clip": 9.0, "skipped": [], "notes": ["Why?"], "at": 100.0,
}  # fmt: skip


def test_two_kills_of_a_show(tmp_path: Path) -> None:
    found = list(shows.loop(Soak(4, 0, 2, tmp_path)))
    assert [figures["resumed"] for figures in found] == [0, 1]
    assert "1 shows stood again" in shows.sum_up(found)


def test_a_show_that_stands_where_it_stood_is_sound() -> None:
    shows.compare(STOOD, {**STOOD, "left": 50.0, "at": 110.0})
    shows.compare(STOOD, {**STOOD, "left": 0.0, "running": False, "at": 300.0})


@pytest.mark.parametrize(
    "other",
    [{"key": "1:c:2"}, {"step": 0}, {"notes": []}, {"left": 40.0}, {"left": None}, {"clip": 2.0}],
)
def test_any_other_place_fails(other: dict[str, Any]) -> None:
    with pytest.raises(SoakFailure):
        shows.compare(STOOD, {**STOOD, **other})


def test_acts_that_were_lost_fail() -> None:
    with pytest.raises(SoakFailure, match="3 acts"):
        shows.sum_up([{"acts": 9, "behind": 3, "resumed": 1}])
