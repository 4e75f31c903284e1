"""Two programs on one store, and what a killed one leaves behind."""

from __future__ import annotations

import os
import shutil
import signal
from pathlib import Path

import pytest

from tests.results.ground import (
    HOME,
    NOON,
    damage,
    kept,
    other_program,
    step,
    steps_in,
    unwritable,
)
from workshop.errors import StoreBusy, StoreReadOnly
from workshop.results.connection import check
from workshop.results.erasing import erase_mine
from workshop.results.store import Store


def test_the_second_program_is_told_and_may_read(folder: Path) -> None:
    with other_program(folder):
        with pytest.raises(StoreBusy, match="another window") as caught:
            Store.open(folder, NOON)
        assert "Close the other window" in str(caught.value.hint)
        assert steps_in(folder, readonly=True) == 40


def test_a_reader_sees_what_the_writer_adds(store: Store, folder: Path) -> None:
    row = store.begin(HOME, NOON)
    with Store.open(folder, NOON, readonly=True) as reader:
        store.append(row.id, 1, step(1), 1.0)
        assert reader.steps(row.id) == (step(1),)


def test_a_reader_adds_nothing(store: Store, folder: Path) -> None:
    row = store.begin(HOME, NOON)
    with Store.open(folder, NOON, readonly=True) as reader:
        assert reader.readonly
        with pytest.raises(StoreReadOnly, match="for reading only"):
            reader.append(row.id, 1, step(1), 1.0)
        with pytest.raises(StoreReadOnly, match="for reading only"):
            erase_mine(reader)
    assert store.steps(row.id) == ()


def test_a_killed_writer_leaves_no_lock_and_no_loss(folder: Path) -> None:
    with other_program(folder) as child:
        child.send_signal(signal.SIGKILL)
        child.wait()
    assert (folder / "results.lock").read_text() == "open\n"
    assert steps_in(folder) == 40
    assert (folder / "results.lock").read_text() == ""


@pytest.fixture
def copied(folder: Path, tmp_path: Path) -> Path:
    """A copy of database and journal taken in the middle of the work: step 1 is in the database."""
    copy = tmp_path / "copy"
    copy.mkdir()
    kept(folder, steps=1)
    with Store.open(folder, NOON) as store:
        row = store.open_attempt(HOME.id)
        assert row is not None
        for number in range(2, 41):
            store.append(row.id, number, step(number), 1.0)
        for name in ("results.sqlite", "results.sqlite-wal"):
            shutil.copy(folder / name, copy / name)
    return copy


def test_a_copy_of_database_and_journal_opens_alone(copied: Path) -> None:
    assert steps_in(copied) == 40
    check(copied, thorough=True)


@pytest.mark.parametrize("part", [0.0, 0.1, 0.35, 0.5, 0.77, 0.99])
def test_a_truncated_journal_loses_the_end_and_not_the_beginning(copied: Path, part: float) -> None:
    journal = copied / "results.sqlite-wal"
    os.truncate(journal, int(journal.stat().st_size * part))
    with Store.open(copied, NOON) as store:
        row = store.open_attempt(HOME.id)
    assert row is not None
    assert row.steps == tuple(step(n) for n in range(1, len(row.steps) + 1))
    assert 1 <= len(row.steps) < 40
    check(copied, thorough=True)


def test_flipped_bytes_in_the_journal_lose_no_more_than_its_end(copied: Path) -> None:
    journal = copied / "results.sqlite-wal"
    damage(journal, journal.stat().st_size // 2, 50)
    assert 1 <= steps_in(copied) < 40
    check(copied, thorough=True)


def test_a_journal_that_cannot_be_taken_in_is_not_read_past(copied: Path) -> None:
    with unwritable(copied), pytest.raises(StoreReadOnly):
        Store.open(copied, NOON, readonly=True)
    assert steps_in(copied) == 40
