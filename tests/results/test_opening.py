"""What happens at the door: new, newer, foreign, damaged, locked, unwritable, full."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest

from tests.results.ground import (
    HOME,
    NOON,
    Played,
    damage,
    kept,
    names,
    pragma,
    step,
    steps_in,
)
from workshop.errors import (
    StoreBroken,
    StoreBusy,
    StoreReadOnly,
    StoreTooNew,
)
from workshop.results.connection import check
from workshop.results.files import set_aside
from workshop.results.schema import VERSION
from workshop.results.store import Store

# New


def test_a_folder_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "not" / "there" / "yet ü %20?#"
    Store.open(folder, NOON).close()
    assert names(folder) == ["results.lock", "results.sqlite"]
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / "results.sqlite").stat().st_mode & 0o777 == 0o600


def test_what_a_kill_left_of_a_beginning_is_begun_again(folder: Path) -> None:
    folder.mkdir()
    (folder / "results.sqlite.new").write_bytes(b"half")
    (folder / "results.sqlite.new-wal").write_bytes(b"half")
    Store.open(folder, NOON).close()
    assert names(folder) == ["results.lock", "results.sqlite"]


def test_the_writer_runs_as_it_was_promised(store: Store) -> None:
    def ask(name: str) -> object:
        return store._db.execute(f"PRAGMA {name}").fetchone()[0]

    assert [ask(name) for name in ("journal_mode", "synchronous", "foreign_keys")] == ["wal", 2, 1]
    assert [ask(name) for name in ("secure_delete", "user_version")] == [1, VERSION]
    assert ask("application_id") == 0x574B4954


def test_a_journal_without_its_database_is_never_taken_for_ours(folder: Path) -> None:
    kept(folder)
    (folder / "results.sqlite").rename(folder / "elsewhere.sqlite")
    (folder / "results.sqlite-wal").write_bytes(b"x" * 100)
    with pytest.raises(StoreBroken, match=r"results\.sqlite is missing, but its journal is there"):
        Store.open(folder, NOON)
    set_aside(folder, NOON)
    Store.open(folder, NOON).close()


# Newer, foreign


@pytest.mark.parametrize("readonly", [False, True])
def test_a_newer_version_is_refused_and_left_as_it_is(folder: Path, readonly: bool) -> None:
    kept(folder)
    pragma(folder, "PRAGMA user_version=7")
    before = (folder / "results.sqlite").read_bytes()
    with pytest.raises(StoreTooNew, match=r"format is 7; this program knows 2"):
        Store.open(folder, NOON, readonly=readonly)
    assert (folder / "results.sqlite").read_bytes() == before


def test_a_newer_version_still_in_the_journal_is_refused_too(folder: Path, tmp_path: Path) -> None:
    kept(folder)
    with contextlib.closing(sqlite3.connect(folder / "results.sqlite")) as db:
        db.executescript("PRAGMA wal_autocheckpoint=0; PRAGMA user_version=9;")
        shutil.copytree(folder, tmp_path / "copy")
    with pytest.raises(StoreTooNew):
        Store.open(tmp_path / "copy", NOON)


@pytest.mark.parametrize("sql", ["PRAGMA application_id=5", "PRAGMA user_version=0"])
@pytest.mark.parametrize("readonly", [False, True])
def test_another_programs_database_is_refused(folder: Path, sql: str, readonly: bool) -> None:
    kept(folder)
    pragma(folder, sql)
    with pytest.raises(StoreBroken, match="another program"):
        Store.open(folder, NOON, readonly=readonly)


# Damaged


@pytest.mark.parametrize(
    ("content", "why"),
    [(b"", "it is empty"), (b"SQLite", "not a database"), (b"hello " * 900, "not a database")],
)
@pytest.mark.parametrize("readonly", [False, True])
def test_what_is_no_database_is_said(
    folder: Path, content: bytes, why: str, readonly: bool
) -> None:
    folder.mkdir()
    (folder / "results.sqlite").write_bytes(content)
    with pytest.raises(StoreBroken, match=why) as caught:
        Store.open(folder, NOON, readonly=readonly)
    assert "move the damaged file aside" in str(caught.value.hint)
    assert (folder / "results.sqlite").read_bytes() == content


def test_a_truncated_database_is_said_and_nothing_is_deleted(folder: Path) -> None:
    kept(folder, steps=300)
    content = (folder / "results.sqlite").read_bytes()
    (folder / "results.sqlite").write_bytes(content[: len(content) // 2 // 4096 * 4096])
    left = (folder / "results.sqlite").read_bytes()
    with pytest.raises(StoreBroken):
        Store.open(folder, NOON)
    with pytest.raises(StoreBroken):
        check(folder)
    assert (folder / "results.sqlite").read_bytes() == left


def test_after_an_unclean_end_the_whole_file_is_checked_first(folder: Path) -> None:
    kept(folder, steps=300)
    damage(folder / "results.sqlite", 11 * 4096 + 200, 3000)
    (folder / "results.lock").write_text("open\n")
    with pytest.raises(StoreBroken, match="damaged"):
        Store.open(folder, NOON)
    assert (folder / "results.lock").read_text() == "open\n"


def test_after_a_clean_end_the_check_waits_for_idle_time(folder: Path) -> None:
    kept(folder, steps=300)
    damage(folder / "results.sqlite", 11 * 4096 + 200, 3000)
    Store.open(folder, NOON).close()
    with pytest.raises(StoreBroken):
        check(folder)


def test_a_thorough_check_finds_rows_without_an_owner(folder: Path) -> None:
    kept(folder)
    check(folder, thorough=True)
    pragma(folder, "PRAGMA foreign_keys=OFF; DELETE FROM person;")
    with pytest.raises(StoreBroken, match="without their owner"):
        check(folder, thorough=True)


def test_a_missing_table_is_damage_and_no_traceback(folder: Path) -> None:
    kept(folder)
    pragma(folder, "PRAGMA foreign_keys=OFF; DROP TABLE session;")
    with pytest.raises(StoreBroken, match="no such table"):
        Store.open(folder, NOON)


def test_a_check_that_cannot_be_made_is_damage(folder: Path) -> None:
    kept(folder)
    pragma(
        folder, "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage=0 WHERE name='step'"
    )
    (folder / "results.lock").write_text("open\n")
    with pytest.raises(StoreBroken):
        Store.open(folder, NOON)


def test_damage_met_while_working_is_said(folder: Path) -> None:
    kept(folder, steps=300)
    with Store.open(folder, NOON) as store:
        row = store.open_attempt(HOME.id)
        assert row is not None
    damage(folder / "results.sqlite", 11 * 4096, 4096 * 4)
    with Store.open(folder, NOON) as store, pytest.raises(StoreBroken, match="damaged"):
        store.steps(row.id)


def test_setting_aside_keeps_every_byte_and_makes_room(folder: Path) -> None:
    kept(folder)
    damage(folder / "results.sqlite", 0, 100)
    (folder / "results.sqlite-wal").write_bytes(b"journal")
    before = (folder / "results.sqlite").read_bytes()
    aside = set_aside(folder, NOON)
    assert aside.parent == folder / "set-aside"
    assert (aside / "results.sqlite").read_bytes() == before
    assert (aside / "results.sqlite-wal").read_bytes() == b"journal"
    with Store.open(folder, NOON) as store:
        assert store.progress() == {}


def test_setting_aside_twice_in_one_moment_keeps_both(folder: Path) -> None:
    aside = set()
    for _ in range(3):
        kept(folder)
        aside.add(set_aside(folder, NOON))
    assert len(aside) == 3


def test_what_is_in_use_is_not_set_aside(store: Store, folder: Path) -> None:
    del store
    with pytest.raises(StoreBusy):
        set_aside(folder, NOON)


def test_what_cannot_be_moved_is_not_set_aside(folder: Path) -> None:
    kept(folder)
    (folder / "set-aside").write_text("in the way")
    with pytest.raises(StoreReadOnly, match="set-aside should be a folder"):
        set_aside(folder, NOON)
    assert steps_in(folder) == 3


# Moved away


@pytest.mark.parametrize("new", [False, True])
def test_a_database_moved_away_while_open_takes_nothing_more(
    folder: Path, tmp_path: Path, new: bool
) -> None:
    store = Store.open(folder, NOON)
    row = store.begin(HOME, NOON)
    (folder / "results.sqlite").rename(tmp_path / "moved.sqlite")
    if new:
        (folder / "results.sqlite").write_bytes(b"another")
    with pytest.raises(StoreBroken, match="moved or deleted"):
        store.append(row.id, 1, step(1), 1.0)
    store.close()


def test_closing_twice_is_harmless_and_the_folder_is_free(folder: Path) -> None:
    store = Store.open(folder, NOON)
    store.close()
    store.close()
    Store.open(folder, NOON).close()


def test_a_closed_store_is_our_mistake_and_not_the_disks(folder: Path) -> None:
    store = Store.open(folder, NOON)
    store.close()
    with pytest.raises(sqlite3.ProgrammingError):
        store.progress()


def test_a_source_given_as_text_is_kept(store: Store) -> None:
    store.begin(Played(source="id: café"), NOON)
    row = store.open_attempt(HOME.id)
    assert row is not None
    assert row.source == "id: café"
