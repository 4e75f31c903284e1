"""A few mutants in the tests; the long loop has a hundred thousand."""

from __future__ import annotations

import random

import pytest

from tests.soak.mutants import (
    EXERCISES,
    in_a_process,
    mutated,
    some,
    sum_up,
    together,
    tried,
)
from tests.soak.row import SoakFailure


def test_nothing_mangled_brings_the_readers_down() -> None:
    found = some(seed=20261122, count=60)
    assert found["tried"] == 60
    assert "60 mutants" in sum_up([found])


def test_every_shipped_exercise_goes_through_all_of_it() -> None:
    for file in sorted(EXERCISES.glob("*.yaml")):
        assert tried(file.read_text(encoding="utf-8"), random.Random(1)), file.name


def test_the_same_seed_makes_the_same_mutant() -> None:
    text = (EXERCISES / "sergeant-home-account.yaml").read_text(encoding="utf-8")
    assert mutated(text, random.Random(3), [text]) == mutated(text, random.Random(3), [text])


def test_a_round_in_a_process_of_its_own_tells_its_figures() -> None:
    assert in_a_process(seed=5, count=2)["tried"] == 2


def test_the_shares_of_a_round_are_put_together() -> None:
    one = {"tried": 2.0, "read": 1.0, "slowest_s": 0.5, "rss_mb": 40.0}
    other = {"tried": 3.0, "read": 2.0, "slowest_s": 0.1, "rss_mb": 60.0}
    assert together([one, other]) == {"tried": 5, "read": 3, "slowest_s": 0.5, "rss_mb": 60}


def test_a_round_that_breaks_says_which_mutant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.soak.mutants.SLOWEST", -1.0)
    with pytest.raises(SoakFailure, match="mutant 0 of"):
        some(seed=1, count=1)
