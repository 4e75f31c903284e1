"""Disks that cannot be written, disks that are full, and no disk at all."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from tests.results.ground import (
    HOME,
    NOON,
    fill,
    kept,
    mortal,
    other_program,
    outcome,
    small_disk,
    step,
    steps_in,
    unwritable,
)
from workshop.errors import StoreError, StoreFull, StoreReadOnly
from workshop.exercises.attempt import Step
from workshop.results.erasing import erase_mine
from workshop.results.store import Store

# Unwritable


def test_an_unwritable_folder_is_said_and_can_be_read(folder: Path) -> None:
    kept(folder)
    with unwritable(folder):
        with pytest.raises(StoreReadOnly, match="cannot be written") as caught:
            Store.open(folder, NOON)
        assert "--data" in str(caught.value.hint)
        assert steps_in(folder, readonly=True) == 3


def test_an_unwritable_database_is_said(folder: Path) -> None:
    kept(folder)
    (folder / "results.sqlite").chmod(0o444)
    with mortal(), pytest.raises(StoreReadOnly):
        Store.open(folder, NOON)
    (folder / "results.sqlite").chmod(0o600)
    assert steps_in(folder) == 3


def test_an_unreadable_database_is_said(folder: Path) -> None:
    kept(folder)
    (folder / "results.sqlite").chmod(0o000)
    with mortal(), pytest.raises(StoreReadOnly, match="Permission denied"):
        Store.open(folder, NOON, readonly=True)
    (folder / "results.sqlite").chmod(0o600)


def test_no_folder_can_be_made_where_nothing_may_be_written(tmp_path: Path) -> None:
    with unwritable(tmp_path), pytest.raises(StoreReadOnly):
        Store.open(tmp_path / "data", NOON)


def test_a_folder_that_may_not_be_entered_is_said(folder: Path) -> None:
    kept(folder)
    folder.chmod(0o000)
    with mortal():
        for readonly in (False, True):
            with pytest.raises(StoreReadOnly, match="Permission denied"):
                Store.open(folder, NOON, readonly=readonly)
    folder.chmod(0o700)
    assert steps_in(folder) == 3


def test_a_file_in_the_folders_place_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    for folder in (tmp_path / "data", tmp_path / "data" / "deeper"):
        with pytest.raises(StoreReadOnly, match="should be a folder, but a file is there"):
            Store.open(folder, NOON)


def test_a_journal_and_its_index_can_be_read_where_nothing_can_be_written(folder: Path) -> None:
    with other_program(folder) as child:
        child.send_signal(signal.SIGKILL)
        child.wait()
    with unwritable(folder):
        assert steps_in(folder, readonly=True) == 40


def test_an_empty_unwritable_folder_reads_as_no_results(tmp_path: Path) -> None:
    with unwritable(tmp_path), Store.open(tmp_path, NOON, readonly=True) as store:
        assert store.progress() == {}
        assert store.me() is None


def test_a_folder_turned_unwritable_while_working_is_said(store: Store, folder: Path) -> None:
    row = store.begin(HOME, NOON)
    store._db.execute("PRAGMA query_only=ON")
    with pytest.raises(StoreReadOnly):
        store.append(row.id, 1, step(1), 1.0)
    store._db.execute("PRAGMA query_only=OFF")
    store.append(row.id, 1, step(1), 1.0)
    assert store.steps(row.id) == (step(1),)
    del folder


# Full


def add_until_it_fails(store: Store, attempt: str, made: list[Step]) -> None:
    """Steps of a kilobyte, kept one by one; ``made`` ends with the one that was not."""
    for number in range(len(made) + 1, 1000):
        made.append(step(number, "x" * 900))
        store.keep(attempt, made, 1.0)


def test_a_full_disk_loses_nothing_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 600) as disk, Store.open(disk, NOON) as store:
        row = store.begin(HOME, NOON)
        store.append(row.id, 1, step(1), 1.0)
        ballast = fill(disk)
        made = [step(1)]
        with pytest.raises(StoreFull, match="full") as caught:
            add_until_it_fails(store, row.id, made)
        assert "Nothing is lost" in str(caught.value.hint)
        assert store.steps(row.id) == tuple(made[:-1])
        ballast.unlink()
        assert store.keep(row.id, made, 1.0) == 1
        done = store.finish(row.id, outcome(), NOON, 1.0, made)
        assert done.state == "finished"
    # the disk is gone here; closing came first


@pytest.mark.parametrize("room", [0, 8192, 40960])
def test_a_full_disk_at_the_first_start_leaves_no_half_database(tmp_path: Path, room: int) -> None:
    with small_disk(tmp_path / "disk", 200) as disk:
        (disk / "data").mkdir()
        ballast = fill(disk)
        os.truncate(ballast, ballast.stat().st_size - room)
        with pytest.raises(StoreFull):
            Store.open(disk / "data", NOON)
        assert not (disk / "data" / "results.sqlite").exists()
        ballast.unlink()
        Store.open(disk / "data", NOON).close()


def test_results_on_a_full_disk_can_be_read(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 600) as disk:
        kept(disk / "data")
        fill(disk)
        with pytest.raises(StoreFull):
            Store.open(disk / "data", NOON)
        assert steps_in(disk / "data", readonly=True) == 3


LIMITED = """
import resource, sys
from pathlib import Path
from tests.results.ground import HOME, NOON, step
from workshop.errors import StoreFull
from workshop.results.erasing import erase_mine
from workshop.results.store import Store
with Store.open(Path(sys.argv[1]), NOON) as store:
    row = store.open_attempt(HOME.id)
    resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, resource.RLIM_INFINITY))
    made = list(row.steps)
    try:
        while True:
            made.append(step(len(made) + 1, "x" * 9000))
            store.keep(row.id, made, 1.0)
    except StoreFull as error:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
        assert store.steps(row.id) == tuple(made[:-1])
        assert store.keep(row.id, made, 1.0) == 1
        print("ready", flush=True)
"""


def test_a_limit_on_file_size_is_a_full_disk(folder: Path) -> None:
    kept(folder)
    with other_program(folder, LIMITED) as child:
        assert child.wait() == 0
    assert steps_in(folder) > 3


# Nowhere at all


def test_a_store_in_memory_does_all_the_same_and_touches_no_disk(folder: Path) -> None:
    kept(folder)
    (folder / "set-aside").mkdir()
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    with unwritable(folder), Store.in_memory(folder, NOON) as store:
        row = store.begin(HOME, NOON)
        store.keep(row.id, [step(1)], 1.0)
        assert store.finish(row.id, outcome(), NOON, 2.0, [step(1), step(2)]).score == 80.0
        assert store.history(HOME.id).passed
        with pytest.raises(StoreError, match="the attempt is over"):
            store.abandon(row.id)
        erase_mine(store)
        assert store.me() is None
        assert store.steps(row.id) == ()
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before
