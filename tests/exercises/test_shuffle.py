"""The shuffle moves menus so that the skill is practised, and gives only what is proved sound."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.exercises.samples import made, read_source, sergeant, small
from workshop.exercises.privacy.proof import prove
from workshop.exercises.privacy.shuffle import prove_with_shuffle, shuffled

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_shuffle_is_another_network_for_the_same_task(seed: int) -> None:
    drawn = shuffled(sergeant(), seed, TODAY)
    assert drawn is not None
    assert prove(drawn, TODAY).sound
    assert drawn.goals == sergeant().goals
    assert set(drawn.settings) == set(sergeant().settings)
    moved = [n for n, s in drawn.settings.items() if s.page != sergeant().settings[n].page]
    renamed = [n for n, s in drawn.settings.items() if s.label != sergeant().settings[n].label]
    flipped = [n for n, o in drawn.start.items() if o != sergeant().start[n]]
    assert (len(moved) >= 4, len(renamed), len(flipped)) == (True, 1, 1)


def test_the_same_seed_gives_the_same_network() -> None:
    one, two, other = (shuffled(sergeant(), seed, TODAY) for seed in (5, 5, 6))
    assert one == two
    assert one != other


def test_it_is_read_again_from_its_source_as_it_was() -> None:
    drawn = shuffled(sergeant(), 2, TODAY)
    assert drawn is not None
    again, problems = read_source(drawn.source.decode(), Path("again.yaml"))
    assert again == drawn
    assert not problems
    assert (drawn.variant_of, drawn.version) == (sergeant().hash, f"{sergeant().version}+shuffle.2")


def test_what_waits_for_a_setting_moves_with_it() -> None:
    for seed in range(1, 40):
        drawn = shuffled(sergeant(), seed, TODAY)
        assert drawn is not None
        assert drawn.settings["tag_ana"].page == drawn.settings["t2"].page


def test_a_network_that_cannot_be_moved_soundly_gives_none() -> None:
    assert shuffled(made(small()), 1, TODAY) is None


def test_a_task_that_no_moved_network_suits_is_refused_if_it_shuffles(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert prove_with_shuffle(sergeant(), TODAY).sound
    monkeypatch.setattr("workshop.exercises.privacy.shuffle.MOST_DRAWS", 0)
    proof = prove_with_shuffle(sergeant(), TODAY)
    assert proof.verdict == "refused"
    assert "menus moved" in str(proof.problems[-1])


def test_a_moved_network_is_not_moved_again_to_be_proved() -> None:
    drawn = shuffled(sergeant(), 1, TODAY)
    assert drawn is not None
    assert prove_with_shuffle(drawn, TODAY) == prove(drawn, TODAY)
