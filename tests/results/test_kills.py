"""A few rounds of the loops that ``make soak`` runs a thousand times, and that they can fail."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.soak import keeping
from tests.soak.attempter import exercise
from tests.soak.kills import ROW, Acknowledged, loop, verify
from tests.soak.row import Soak, SoakFailure

ROUNDS = 5


def test_kills_at_random_moments_lose_nothing(tmp_path: Path) -> None:
    figures = list(loop(Soak(seed=1, first=0, rounds=ROUNDS, folder=tmp_path)))
    assert len(figures) == ROUNDS
    assert sum(found["acknowledged"] for found in figures) > 20
    assert sum(found["resumed"] for found in figures) >= 1
    assert sum(found["cut"] for found in figures) >= 1
    assert "0 lost" in ROW.sum_up(figures)


@pytest.fixture(scope="module")
def two_rounds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What two rounds leave."""
    folder = tmp_path_factory.mktemp("rounds")
    for _ in loop(Soak(seed=2, first=0, rounds=2, folder=folder)):
        pass
    return folder


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        ("DROP TRIGGER step_stays; DELETE FROM step WHERE seq>3", "acknowledged, 3 there"),
        ("DROP TRIGGER step_append; UPDATE step SET data='{}' WHERE kind='set'", "cannot be read"),
        ("DELETE FROM attempt", "acknowledged, 0 there"),
        ("PRAGMA writable_schema=ON; DELETE FROM sqlite_schema WHERE name='step'", "damaged"),
    ],
)
def test_the_loop_would_see_a_loss(two_rounds: Path, tmp_path: Path, harm: str, said: str) -> None:
    shutil.copytree(two_rounds, tmp_path, dirs_exist_ok=True)
    with contextlib.closing(sqlite3.connect(tmp_path / "data" / "results.sqlite")) as db:
        db.executescript(f"PRAGMA foreign_keys=ON; {harm};")
    heard = Acknowledged.load(tmp_path / "acknowledged.json")
    with pytest.raises(Exception, match=said) as caught:
        verify(tmp_path / "data", exercise(), heard, readonly=False)
    assert type(caught.value).__name__ in {"SoakFailure", "ExerciseError"}


@pytest.mark.parametrize(
    "lines",
    [
        ["B a o", "S a 1 x 5", "S a 2 y 5", "R a 1 x"],
        ["B a o", "S a 1 x 5", "R a 1 y"],
        ["what"],
    ],
)
def test_a_program_that_goes_back_is_caught(lines: list[str]) -> None:
    heard = Acknowledged()
    with pytest.raises(SoakFailure):
        hear_all(heard, lines)


def hear_all(heard: Acknowledged, lines: list[str]) -> None:
    """Take in lines one by one."""
    for line in lines:
        heard.hear(line)


def test_kills_in_backups_imports_and_changes_of_format_leave_nothing_half(tmp_path: Path) -> None:
    soak = Soak(seed=3, first=0, rounds=6, folder=tmp_path)
    figures = list(keeping.loop(soak))
    assert "0 lost, 0 half" in keeping.sum_up(figures)


def test_that_loop_would_see_half_an_import(tmp_path: Path) -> None:
    keeping.prepare(tmp_path / "data", "import")
    with pytest.raises(SoakFailure, match="not there"):
        keeping.verify(tmp_path / "data", "import", ["taken"])
    with pytest.raises(SoakFailure, match="not there"):
        keeping.verify(tmp_path / "data", "backup", ["results-1.sqlite"])
    with pytest.raises(SoakFailure, match="1 attempts of 3"):
        keeping.verify(tmp_path / "data", "migrate", [])
