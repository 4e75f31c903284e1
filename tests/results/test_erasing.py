"""Erase my results: no byte stays, nobody else's is touched, and it can be done again."""

from __future__ import annotations

import contextlib
import random
import sqlite3
from pathlib import Path

import pytest

from tests.results.ground import HOME, NOON, WORK, fill, outcome, small_disk, step, unwritable
from workshop.errors import StoreBusy, StoreError, StoreReadOnly
from workshop.results.connection import check
from workshop.results.files import set_aside
from workshop.results.store import Store


def bytes_in(folder: Path) -> bytes:
    """Every byte of every file in a folder."""
    return b"\0".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def busy_life(store: Store, attempts: int = 12) -> bytes:
    """A person with attempts at two exercises; returns the pseudonym's bytes."""
    for number in range(attempts):
        row = store.begin(WORK if number % 3 else HOME, NOON)
        text = f"secret-{number}-" + "x" * number * 7
        store.keep(row.id, [step(seq, text) for seq in range(1, 30)], 1.0)
        if number % 4:
            store.finish(row.id, outcome(), NOON, 1.0)
    me = store.me()
    assert me is not None
    return me.pseudonym.encode()


def test_no_byte_of_the_person_stays_in_the_folder(store: Store, folder: Path) -> None:
    pseudonym = busy_life(store)
    me = store.me()
    assert me is not None
    assert pseudonym in bytes_in(folder)
    assert b"secret-" in bytes_in(folder)
    store.erase_mine()
    for trace in (pseudonym, me.id.encode(), b"secret-", b"home-account"):
        assert trace not in bytes_in(folder)
    assert (folder / "results.sqlite-wal").stat().st_size == 0
    check(folder, thorough=True)


def test_nothing_stays_after_closing_either(folder: Path) -> None:
    with Store.open(folder, NOON) as store:
        pseudonym = busy_life(store)
        store.erase_mine()
    assert pseudonym not in bytes_in(folder)


def test_the_next_attempt_is_somebody_new(store: Store) -> None:
    pseudonym = busy_life(store, attempts=2)
    store.erase_mine()
    assert store.me() is None
    assert store.progress() == {}
    assert store.begin(HOME, NOON).n == 1
    me = store.me()
    assert me is not None
    assert me.pseudonym.encode() != pseudonym


def test_an_open_attempt_cannot_go_on_after_the_erasure(store: Store) -> None:
    row = store.begin(HOME, NOON)
    store.erase_mine()
    with pytest.raises(StoreError, match="erased"):
        store.keep(row.id, [step(1)], 1.0)


def test_somebody_else_is_not_touched(store: Store, folder: Path) -> None:
    busy_life(store, attempts=3)
    with contextlib.closing(sqlite3.connect(folder / "results.sqlite")) as db:
        db.executescript(
            "INSERT INTO session VALUES('later','Room 3','2026-11-22',NULL,'2027-11-22');"
        )
    mine = busy_life(store, attempts=3)
    store.erase_mine()
    assert mine not in bytes_in(folder)
    with contextlib.closing(sqlite3.connect(folder / "results.sqlite")) as db:
        assert db.execute("SELECT count(*) FROM person").fetchone() == (1,)
        assert db.execute("SELECT count(*) FROM attempt").fetchone() == (3,)
        assert db.execute("SELECT count(*) FROM exercise").fetchone() == (2,)


def test_what_was_set_aside_is_erased_too(folder: Path) -> None:
    with Store.open(folder, NOON) as store:
        pseudonym = busy_life(store, attempts=2)
    set_aside(folder, NOON)
    assert pseudonym in bytes_in(folder)
    with Store.open(folder, NOON) as store:
        store.erase_mine()
    assert pseudonym not in bytes_in(folder)


def test_a_reader_in_the_middle_is_asked_to_close_before_anything_is_erased(
    store: Store, folder: Path
) -> None:
    busy_life(store, attempts=2)
    with contextlib.closing(
        sqlite3.connect(f"file:{folder}/results.sqlite?mode=ro", uri=True)
    ) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM person").fetchone()
        store.begin(HOME, NOON)
        with pytest.raises(StoreBusy, match="another window"):
            store.erase_mine()
        assert store.me() is not None
    store.erase_mine()
    assert store.me() is None


def test_erasing_twice_or_with_nothing_there_is_harmless(store: Store) -> None:
    store.erase_mine()
    store.begin(HOME, NOON)
    store.erase_mine()
    store.erase_mine()
    assert store.me() is None


def test_what_cannot_be_deleted_is_said(folder: Path) -> None:
    with Store.open(folder, NOON) as store:
        busy_life(store, attempts=2)
    aside = set_aside(folder, NOON)
    with Store.open(folder, NOON) as store, unwritable(aside), pytest.raises(StoreReadOnly):
        store.erase_mine()


def test_erasing_works_on_a_full_disk(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 2000) as disk, Store.open(disk, NOON) as store:
        pseudonym = busy_life(store, attempts=6)
        store._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        fill(disk)
        with contextlib.suppress(StoreError):
            store.erase_mine()
        if store.me() is not None:
            (disk / "ballast").unlink()
            store.erase_mine()
        assert pseudonym not in b"".join(
            path.read_bytes() for path in disk.glob("results.*") if path.is_file()
        )


@pytest.mark.parametrize("seed", [11, 13, 18])
def test_no_byte_stays_where_many_people_wrote_in_turns(folder: Path, seed: int) -> None:
    """Rows move between pages then; with these seeds SQLite's own blanking leaves traces."""
    chance = random.Random(seed)
    with Store.open(folder, NOON, chance=random.Random(seed)) as store:
        store._db.execute("PRAGMA synchronous=OFF")  # for the test's speed alone
        counts: dict[str, int] = {}
        for number in range(20):
            room = (f"s{number}", "Room", "2026-11-22", "2027-11-22")
            store._db.execute("INSERT INTO session VALUES(?,?,?,NULL,?)", room)
            counts[store.begin(HOME, NOON).id] = 0
        for _ in range(1000):
            key = chance.choice(list(counts))
            counts[key] += 1
            text = f"secret-{key}" + "x" * chance.choice([5, 50, 300, 800, 1500])
            store.append(key, counts[key], step(counts[key], text), 1.0)
        me, mine = store.me(), list(counts)[-1]
        assert me is not None
        store.erase_mine()
        for trace in (me.pseudonym, me.id, mine, f"secret-{mine}"):
            assert trace.encode() not in bytes_in(folder)
        assert [len(store.steps(key)) for key in counts] == [*list(counts.values())[:-1], 0]
