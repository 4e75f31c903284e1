"""The bench tells what it measured, and says "over" when it is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.bench.figure import Figure, interleaved, worst_of_a_hundred
from tests.bench.machine import Machine
from tests.bench.starting import written

ROOT = Path(__file__).resolve().parent.parent


def test_a_ratio_within_its_target_is_kept() -> None:
    figure = Figure("window", 150.0, "ms", 100.0, "bare", 1.6)
    assert figure.kept
    assert "bare 100.00 ms  ratio 1.50  at most 1.6  ok" in str(figure)


def test_a_ratio_beyond_its_target_is_over() -> None:
    figure = Figure("window", 170.0, "ms", 100.0, "bare", 1.6)
    assert not figure.kept
    assert "OVER" in str(figure)


def test_a_value_without_a_yardstick_is_judged_itself() -> None:
    assert Figure("turn", 16.7, "ms", target=16.7).kept
    assert not Figure("turn", 16.8, "ms", target=16.7).kept


def test_a_figure_without_a_target_is_only_told() -> None:
    assert Figure("import", 900.0, "ms", 100.0, "Qt").kept


def test_measures_take_turns_and_the_first_round_is_thrown_away() -> None:
    order: list[str] = []

    def reading(name: str) -> float:
        order.append(name)
        return float(len(order))

    ours, bare = interleaved([lambda: reading("ours"), lambda: reading("bare")], rounds=2)
    assert order == ["ours", "bare"] * 3
    assert (ours, bare) == ([3.0, 5.0], [4.0, 6.0])


def test_the_worst_of_a_hundred_leaves_two_of_two_hundred_out() -> None:
    assert worst_of_a_hundred([float(n) for n in range(1, 201)]) == 198.0


def test_an_unknown_row_is_told() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.bench", "speed"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 2
    assert "no such row: speed; there are window" in run.stderr


@pytest.mark.x11
def test_a_bare_window_is_seen_painted(x11: dict[str, str], tmp_path: Path) -> None:
    seen = Machine(x11, tmp_path).cold("bare")
    assert 0 < seen.painted < 30_000
    assert seen.size == [1280, 800]
    assert seen.settled


def test_the_long_module_has_as_many_slides_as_it_says(tmp_path: Path) -> None:
    assert written(tmp_path, 20).read_text(encoding="utf-8").count("\n## Page ") == 20
