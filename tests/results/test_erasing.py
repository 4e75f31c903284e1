"""Erase my results: no byte stays, nobody else's is touched, and it can be done again."""

from __future__ import annotations

import contextlib
import random
import shutil
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from tests.results.ground import (
    HOME,
    NOON,
    WORK,
    damage,
    fill,
    names,
    outcome,
    small_disk,
    step,
    unwritable,
)
from workshop.errors import StoreBusy, StoreError, StoreReadOnly
from workshop.results import backups, people
from workshop.results.connection import check
from workshop.results.erasing import erase_exercise, erase_mine, erase_session
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
    erase_mine(store)
    for trace in (pseudonym, me.id.encode(), b"secret-", b"home-account"):
        assert trace not in bytes_in(folder)
    assert (folder / "results.sqlite-wal").stat().st_size == 0
    check(folder, thorough=True)


def test_one_exercise_goes_with_all_its_attempts_and_the_other_stays(
    store: Store, folder: Path
) -> None:
    pseudonym = busy_life(store)
    left = store.begin(HOME, NOON)
    store.keep(left.id, [step(1, "secret-left")], 1.0)
    store.abandon(left.id)
    backups.make(folder, NOON)
    erase_exercise(store, HOME.id)
    assert b"secret-0-" not in bytes_in(folder)
    assert b"secret-left" not in bytes_in(folder)
    assert b"secret-1-" in bytes_in(folder)
    assert pseudonym in bytes_in(folder)
    assert store.history(HOME.id).attempts == ()
    assert store.history(WORK.id).attempts
    check(folder, thorough=True)
    erase_exercise(store, HOME.id)  # again: there is nothing, and that is no trouble


def test_nothing_stays_after_closing_either(folder: Path) -> None:
    with Store.open(folder, NOON) as store:
        pseudonym = busy_life(store)
        erase_mine(store)
    assert pseudonym not in bytes_in(folder)


def test_the_next_attempt_is_somebody_new(store: Store) -> None:
    pseudonym = busy_life(store, attempts=2)
    erase_mine(store)
    assert store.me() is None
    assert store.progress() == {}
    assert store.begin(HOME, NOON).n == 1
    me = store.me()
    assert me is not None
    assert me.pseudonym.encode() != pseudonym


def test_an_open_attempt_cannot_go_on_after_the_erasure(store: Store) -> None:
    row = store.begin(HOME, NOON)
    erase_mine(store)
    with pytest.raises(StoreError, match="erased"):
        store.keep(row.id, [step(1)], 1.0)


def test_somebody_else_is_not_touched(store: Store, folder: Path) -> None:
    busy_life(store, attempts=3)
    with contextlib.closing(sqlite3.connect(folder / "results.sqlite")) as db:
        db.executescript(
            "INSERT INTO session VALUES('later','Room 3','2026-11-22',NULL,'2027-11-22');"
        )
    mine = busy_life(store, attempts=3)
    erase_mine(store)
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
        erase_mine(store)
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
            erase_mine(store)
        assert store.me() is not None
    erase_mine(store)
    assert store.me() is None


def test_erasing_twice_or_with_nothing_there_is_harmless(store: Store) -> None:
    erase_mine(store)
    store.begin(HOME, NOON)
    erase_mine(store)
    erase_mine(store)
    assert store.me() is None


def test_what_cannot_be_deleted_is_said(folder: Path) -> None:
    with Store.open(folder, NOON) as store:
        busy_life(store, attempts=2)
    aside = set_aside(folder, NOON)
    with Store.open(folder, NOON) as store, unwritable(aside), pytest.raises(StoreReadOnly):
        erase_mine(store)


def test_erasing_works_on_a_full_disk(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 2000) as disk, Store.open(disk, NOON) as store:
        pseudonym = busy_life(store, attempts=6)
        store._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        fill(disk)
        with contextlib.suppress(StoreError):
            erase_mine(store)
        if store.me() is not None:
            (disk / "ballast").unlink()
            erase_mine(store)
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
        erase_mine(store)
        for trace in (me.pseudonym, me.id, mine, f"secret-{mine}"):
            assert trace.encode() not in bytes_in(folder)
        assert [len(store.steps(key)) for key in counts] == [*list(counts.values())[:-1], 0]


# Beyond the results themselves


def everywhere(store: Store, folder: Path) -> bytes:
    """A person in the results, in backups, in exports and in the journal of a show."""
    pseudonym = busy_life(store, attempts=3)
    backups.make(folder, NOON)
    busy_life(store, attempts=2)
    backups.make(folder, NOON + timedelta(hours=1))
    (folder / "exports").mkdir()
    (folder / "exports" / "mine.csv").write_bytes(b"who,score\n" + pseudonym + b",80\n")
    (folder / "exports" / "other.csv").write_bytes(b"who,score\nsomebody,80\n")
    session = people.current(store)
    assert session is not None
    (folder / "journal").mkdir()
    lines = [b'{"kind":"turn"}\n', b'{"kind":"note","text":"' + pseudonym + b'"}\n', b"{}\n"]
    (folder / "journal" / f"{session.id}.jsonl").write_bytes(b"".join(lines))
    (folder / "journal" / "20200101T090003Z-3fa9.jsonl").write_bytes(b"{}\n")
    return pseudonym


def test_erasing_a_person_reaches_backups_exports_and_journals(store: Store, folder: Path) -> None:
    other = people.arrive(store, NOON)
    others = busy_life(store, attempts=2)
    people.arrive(store, NOON)
    pseudonym = everywhere(store, folder)
    me = store.me()
    assert me is not None
    assert me != other
    erase_mine(store)
    for trace in (pseudonym, me.id.encode()):
        assert trace not in bytes_in(folder)
    assert names(folder / "exports") == ["other.csv"]
    assert len(names(folder / "journal")) == 2
    assert len(backups.listed(folder)) == 2
    for backup in backups.listed(folder):
        assert others in backup.path.read_bytes()
        assert backups.newest_good(folder) is not None
    people.choose(store, other.id)
    assert store.progress()


def test_erasing_a_session_reaches_everybody_in_it_and_its_journal(
    store: Store, folder: Path
) -> None:
    kept_one = people.arrive(store, NOON)
    busy_life(store, attempts=2)
    first = people.current(store)
    day = people.begin_session(store, "Day 1", NOON, NOON + timedelta(days=30))
    (folder / "records").mkdir()
    (folder / "records" / "20261122T120005Z-3fa9.md").write_text("# A show of that day")
    (folder / "records" / "20261122T115959Z-3fa9.md").write_text("# One before it")
    people.arrive(store, NOON)
    pseudonym = everywhere(store, folder)
    erase_session(store, day.id, NOON + timedelta(hours=2))
    assert names(folder / "records") == ["20261122T115959Z-3fa9.md"]
    for trace in (pseudonym, day.id.encode(), b"Day 1"):
        assert trace not in bytes_in(folder)
    assert names(folder / "journal") == ["20200101T090003Z-3fa9.jsonl"]
    assert kept_one.pseudonym.encode() in bytes_in(folder)
    there = people.current(store)
    assert there is not None
    assert first is not None
    assert there.id not in (day.id, first.id)
    assert there.label == "This laptop"


def test_a_backup_that_cannot_be_rewritten_goes(store: Store, folder: Path) -> None:
    pseudonym = busy_life(store)
    backup = backups.make(folder, NOON)
    damage(backup.path, 0, 100)
    assert pseudonym in bytes_in(folder)
    erase_mine(store)
    assert pseudonym not in bytes_in(folder)
    assert backups.listed(folder) == ()


def test_a_journal_set_aside_without_its_database_goes_too(folder: Path) -> None:
    with Store.open(folder, NOON) as store:
        pseudonym = busy_life(store, attempts=2)
        aside = folder / "set-aside" / "then"
        aside.mkdir(parents=True)
        shutil.copy(folder / "results.sqlite-wal", aside / "results.sqlite-wal")
        erase_mine(store)
    assert pseudonym not in bytes_in(folder)
    assert not (folder / "set-aside").exists()


def test_databases_moved_aside_keep_everybody_else(folder: Path) -> None:
    with Store.open(folder, NOON) as store:
        people.arrive(store, NOON)
        others = busy_life(store, attempts=2)
        people.arrive(store, NOON)
        mine = busy_life(store, attempts=2)
        me = store.me()
        backup = backups.make(folder, NOON)
    backups.restore(folder, backup.path, NOON)
    with Store.open(folder, NOON) as store:
        assert store.me() == me
        erase_mine(store)
    assert mine not in bytes_in(folder)
    aside = next((folder / "set-aside").rglob("results.sqlite"))
    assert others in aside.read_bytes()


def test_an_export_that_cannot_be_deleted_is_said_and_nobody_is_lost_from_sight(
    store: Store, folder: Path
) -> None:
    everywhere(store, folder)
    with unwritable(folder / "exports"), pytest.raises(StoreReadOnly):
        erase_mine(store)
    assert store.me() is not None
    erase_mine(store)
    assert store.me() is None


def test_with_nobody_here_what_was_set_aside_is_erased(folder: Path) -> None:
    with Store.open(folder, NOON) as store:
        pseudonym = busy_life(store, attempts=2)
    set_aside(folder, NOON)
    with Store.open(folder, NOON) as store:
        assert store.me() is None
        erase_mine(store)
    assert pseudonym not in bytes_in(folder)


def test_a_store_in_memory_forgets_without_looking_at_the_disk(folder: Path) -> None:
    (folder / "exports").mkdir(parents=True)
    with Store.in_memory(folder, NOON) as store:
        store.begin(HOME, NOON)
        me = store.me()
        assert me is not None
        (folder / "exports" / "mine.csv").write_text(me.pseudonym)
        erase_mine(store)
        assert store.me() is None
    assert (folder / "exports" / "mine.csv").exists()
