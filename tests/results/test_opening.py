"""What happens at the door: new, newer, foreign, damaged, locked, unwritable, full."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.results.ground import (
    HOME,
    NOON,
    Played,
    fill,
    mortal,
    outcome,
    small_disk,
    step,
    unwritable,
)
from workshop.errors import (
    StoreBroken,
    StoreBusy,
    StoreError,
    StoreFull,
    StoreReadOnly,
    StoreTooNew,
)
from workshop.exercises.attempt import Step
from workshop.results import trouble
from workshop.results.connection import check
from workshop.results.files import set_aside
from workshop.results.store import Store


def kept(folder: Path, steps: int = 3) -> None:
    """A data folder with an attempt under way, closed in order."""
    with Store.open(folder, NOON) as store:
        row = store.begin(HOME, NOON)
        store.keep(row.id, [step(n) for n in range(1, steps + 1)], 1.0)


def steps_in(folder: Path, *, readonly: bool = False) -> int:
    """How many steps a store finds in the attempt under way."""
    with Store.open(folder, NOON, readonly=readonly) as store:
        row = store.open_attempt(HOME.id)
    assert row is not None
    return len(row.steps)


def pragma(folder: Path, sql: str) -> None:
    """Another hand on the file."""
    with contextlib.closing(sqlite3.connect(folder / "results.sqlite")) as db:
        db.executescript(sql)


def names(folder: Path) -> list[str]:
    """The files there."""
    return sorted(path.name for path in folder.iterdir())


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
    assert [ask(name) for name in ("secure_delete", "user_version")] == [1, 1]
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
    with pytest.raises(StoreTooNew, match=r"format is 7; this program knows 1"):
        Store.open(folder, NOON, readonly=readonly)
    assert (folder / "results.sqlite").read_bytes() == before


def test_a_newer_version_still_in_the_journal_is_refused_too(folder: Path, tmp_path: Path) -> None:
    kept(folder)
    with contextlib.closing(sqlite3.connect(folder / "results.sqlite")) as db:
        db.executescript("PRAGMA wal_autocheckpoint=0; PRAGMA user_version=2;")
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


def damage(path: Path, start: int, length: int) -> None:
    """Bytes flipped in place."""
    content = bytearray(path.read_bytes())
    for at in range(start, min(start + length, len(content))):
        content[at] ^= 0xA5
    path.write_bytes(content)


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


# Killed


WORKER = """
import sys
from pathlib import Path
from tests.results.ground import HOME, NOON, step
from workshop.results.store import Store
store = Store.open(Path(sys.argv[1]), NOON)
row = store.begin(HOME, NOON)
for number in range(1, 41):
    store.append(row.id, number, step(number), 1.0)
print("ready", flush=True)
sys.stdin.read()
"""


@contextlib.contextmanager
def other_program(folder: Path, script: str = WORKER) -> Iterator[subprocess.Popen[str]]:
    """Another program with the store open and 40 steps kept, until it is told to end."""
    with subprocess.Popen(
        [sys.executable, "-c", script, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        try:
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
            yield child
        finally:
            child.kill()


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
            reader.erase_mine()
    assert store.steps(row.id) == ()


def test_a_killed_writer_leaves_no_lock_and_no_loss(folder: Path) -> None:
    with other_program(folder) as child:
        child.send_signal(signal.SIGKILL)
        child.wait()
    assert (folder / "results.lock").read_text() == "open\n"
    assert steps_in(folder) == 40
    assert (folder / "results.lock").read_text() == ""


def test_a_copy_of_database_and_journal_opens_alone(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    with other_program(folder):
        for name in ("results.sqlite", "results.sqlite-wal"):
            shutil.copy(folder / name, copy / name)
    assert steps_in(copy) == 40
    check(copy, thorough=True)


@pytest.mark.parametrize("part", [0.0, 0.1, 0.35, 0.5, 0.77, 0.99])
def test_a_truncated_journal_loses_the_end_and_not_the_beginning(
    folder: Path, tmp_path: Path, part: float
) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    kept(folder, steps=1)
    with other_program(folder, WORKER.replace("store.begin(HOME, NOON)", GO_ON)):
        shutil.copy(folder / "results.sqlite", copy)
        journal = (folder / "results.sqlite-wal").read_bytes()
    (copy / "results.sqlite-wal").write_bytes(journal[: int(len(journal) * part)])
    with Store.open(copy, NOON) as store:
        row = store.open_attempt(HOME.id)
    assert row is not None
    assert row.steps == tuple(step(n) for n in range(1, len(row.steps) + 1))
    assert 1 <= len(row.steps) < 40
    check(copy, thorough=True)


GO_ON = "store.open_attempt(HOME.id)"


def test_flipped_bytes_in_the_journal_lose_no_more_than_its_end(
    folder: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    kept(folder, steps=1)
    with other_program(folder, WORKER.replace("store.begin(HOME, NOON)", GO_ON)):
        for name in ("results.sqlite", "results.sqlite-wal"):
            shutil.copy(folder / name, copy / name)
    damage(copy / "results.sqlite-wal", (copy / "results.sqlite-wal").stat().st_size // 2, 50)
    assert 1 <= steps_in(copy) < 40
    check(copy, thorough=True)


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


def test_a_journal_that_cannot_be_taken_in_is_not_read_past(folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    copy.mkdir()
    with other_program(folder):
        for name in ("results.sqlite", "results.sqlite-wal"):
            shutil.copy(folder / name, copy / name)
    with unwritable(copy), pytest.raises(StoreReadOnly):
        Store.open(copy, NOON, readonly=True)
    assert steps_in(copy) == 40


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


# What the errors say


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        (errno.ENOSPC, StoreFull),
        (errno.EDQUOT, StoreFull),
        (errno.EFBIG, StoreFull),
        (errno.EROFS, StoreReadOnly),
        (errno.EACCES, StoreReadOnly),
        (errno.EIO, StoreError),
    ],
)
def test_an_error_of_the_disk_names_the_folder(number: int, kind: type[StoreError]) -> None:
    said = trouble.of_disk(OSError(number, "why"), Path("/some/where"))
    assert type(said) is kind
    assert "/some/where" in str(said)
    assert said.hint is not None


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_FULL, StoreFull),
        (sqlite3.SQLITE_IOERR_WRITE, StoreFull),
        (sqlite3.SQLITE_READONLY_DBMOVED, StoreReadOnly),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StoreBusy),
        (sqlite3.SQLITE_CORRUPT_INDEX, StoreBroken),
        (sqlite3.SQLITE_NOTADB, StoreBroken),
        (sqlite3.SQLITE_IOERR_FSYNC, StoreError),
    ],
)
def test_an_error_of_sqlite_becomes_the_right_one(code: int, kind: type[StoreError]) -> None:
    error = sqlite3.OperationalError("why")
    error.sqlite_errorcode = code
    said = trouble.of_sqlite(error, Path("/some/where"))
    assert type(said) is kind
    assert "/some/where" in str(said)
    assert said.hint is not None


def test_read_only_is_said_without_a_reason_too() -> None:
    assert str(trouble.read_only(Path("/d"))).endswith("/d cannot be written.")


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
