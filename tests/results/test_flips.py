"""A share of the thousand flipped bytes that ``make soak`` flips."""

from __future__ import annotations

from pathlib import Path

from tests.soak import flips
from tests.soak.row import Soak


def test_a_flipped_byte_is_said_or_harmless(tmp_path: Path) -> None:
    figures = list(flips.loop(Soak(seed=7, first=0, rounds=60, folder=tmp_path)))
    assert sum(found["said"] for found in figures) >= 1
    assert sum(found["read"] for found in figures) >= 20
    assert "replaced by the backup" in flips.sum_up(figures)
