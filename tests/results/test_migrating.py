"""Databases of old versions: brought up to date whole or not at all, read without being changed."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.results.ground import HOME, NOON, WORK, fill, small_disk, step, unwritable
from workshop.errors import StoreBroken, StoreFull
from workshop.results import backups, people
from workshop.results.connection import check
from workshop.results.schema import STEPS, VERSION
from workshop.results.store import Store

OLD = Path(__file__).parent / "old"


def old(folder: Path, version: int) -> Path:
    """A data folder with a database that version wrote."""
    folder.mkdir()
    shutil.copy(OLD / f"version-{version}.sqlite", folder / "results.sqlite")
    return folder


def tables(path: Path) -> list[tuple[str, str, str]]:
    """Every table, index and trigger as the file describes it."""
    with contextlib.closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2").fetchall()


def test_there_is_a_database_of_every_old_version() -> None:
    assert sorted(path.name for path in OLD.iterdir()) == [
        f"version-{n}.sqlite" for n in range(1, VERSION)
    ]


@pytest.mark.parametrize("version", range(1, VERSION))
def test_an_old_database_keeps_everything_and_goes_on(tmp_path: Path, version: int) -> None:
    folder = old(tmp_path / "data", version)
    with Store.open(folder, NOON) as store:
        history = store.history(HOME.id)
        assert [row.score for row in history.attempts] == [55.0, 84.0]
        assert store.goals(history.attempts[1].id)[0].first == 0.5
        me = store.me()
        assert me is not None
        assert (me.pseudonym, me.role) == ("Saffron Heron", "here")
        under_way = store.open_attempt(WORK.id)
        assert under_way is not None
        assert under_way.steps == (step(1), step(2))
        store.append(under_way.id, 3, step(3), 12.0)
        assert people.current(store) is not None
    check(folder, thorough=True)


@pytest.mark.parametrize("version", range(1, VERSION))
def test_an_old_database_becomes_just_like_a_new_one(tmp_path: Path, version: int) -> None:
    folder = old(tmp_path / "data", version)
    Store.open(folder, NOON).close()
    Store.open(tmp_path / "new", NOON).close()
    assert tables(folder / "results.sqlite") == tables(tmp_path / "new" / "results.sqlite")


@pytest.mark.parametrize("version", range(1, VERSION))
def test_the_old_database_is_backed_up_first(tmp_path: Path, version: int) -> None:
    folder = old(tmp_path / "data", version)
    before = tables(folder / "results.sqlite")
    Store.open(folder, NOON).close()
    made = backups.newest_good(folder)
    assert made is not None
    assert tables(made.path) == before


@pytest.mark.parametrize("version", range(1, VERSION))
def test_reading_an_old_database_changes_nothing(tmp_path: Path, version: int) -> None:
    folder = old(tmp_path / "data", version)
    before = (folder / "results.sqlite").read_bytes()
    with unwritable(folder), Store.open(folder, NOON, readonly=True) as store:
        assert len(store.history(HOME.id).attempts) == 2
    assert (folder / "results.sqlite").read_bytes() == before


def test_an_old_database_that_cannot_be_brought_up_stays_as_it_is(tmp_path: Path) -> None:
    folder = old(tmp_path / "data", 1)
    with contextlib.closing(sqlite3.connect(folder / "results.sqlite")) as db:
        db.executescript("CREATE TABLE here(x);")
    before = (folder / "results.sqlite").read_bytes()
    for readonly in (False, True):
        with pytest.raises(StoreBroken, match="here already exists"):
            Store.open(folder, NOON, readonly=readonly)
    assert tables(folder / "results.sqlite")
    with contextlib.closing(sqlite3.connect(folder / "results.sqlite")) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (1,)
    assert len(before) == (folder / "results.sqlite").stat().st_size


def test_without_room_for_a_backup_an_old_database_is_not_touched(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 400) as disk:
        folder = old(disk / "data", 1)
        ballast = fill(disk)
        with pytest.raises(StoreFull):
            Store.open(folder, NOON)
        with Store.open(folder, NOON, readonly=True) as store:
            assert len(store.history(HOME.id).attempts) == 2
        ballast.unlink()
        Store.open(folder, NOON).close()


def test_a_released_step_is_never_changed() -> None:
    """Change this digest only for a version that nobody has: add a step instead."""
    import hashlib

    assert hashlib.sha256(STEPS[0].encode()).hexdigest()[:16] == "6abcb6fd49f5411f"
