"""Backups: whole, checked, thinned, and put back without deleting anything."""

from __future__ import annotations

import contextlib
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.results.ground import (
    HOME,
    NOON,
    damage,
    fill,
    kept,
    names,
    outcome,
    small_disk,
    step,
    steps_in,
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
from workshop.results import backups
from workshop.results.backups import Backup
from workshop.results.store import Store


def made(folder: Path, days: float = 0.0) -> Backup:
    return backups.make(folder, NOON + timedelta(days=days))


def test_a_backup_holds_everything_and_lies_alone(folder: Path) -> None:
    with Store.open(folder, NOON) as store:
        row = store.begin(HOME, NOON)
        store.keep(row.id, [step(n) for n in range(1, 6)], 1.0)
        backup = made(folder)
        store.append(row.id, 6, step(6), 2.0)
    assert names(folder / "backups") == [backup.path.name]
    assert backup.path.name == "results-2026-11-22T12-00-00.000000Z.sqlite"
    assert backup.path.stat().st_mode & 0o777 == 0o600
    aside = backups.restore(folder, backup.path, NOON)
    assert steps_in(folder) == 5
    assert aside is not None
    assert (aside / "results.sqlite").exists()


def test_the_list_is_newest_first_and_knows_only_its_own(folder: Path) -> None:
    kept(folder)
    first, second = made(folder), made(folder, 1)
    (folder / "backups" / "notes.txt").write_text("mine")
    assert backups.listed(folder) == (second, first)
    assert backups.newest(folder) == second
    assert backups.listed(folder / "nowhere") == ()
    assert backups.newest_good(folder / "nowhere") is None


@pytest.mark.parametrize("content", [b"", b"SQLite", b"x" * 5000])
def test_a_backup_that_is_none_is_passed_over_and_never_put_back(
    folder: Path, content: bytes
) -> None:
    kept(folder)
    good, bad = made(folder), made(folder, 1)
    bad.path.write_bytes(content)
    assert backups.newest(folder) == good
    assert backups.newest_good(folder) == good
    with pytest.raises(StoreBroken, match=bad.path.name) as caught:
        backups.restore(folder, bad.path, NOON)
    assert "Nothing was changed" in str(caught.value.hint)
    assert steps_in(folder) == 3


def test_a_backup_damaged_within_is_passed_over(folder: Path) -> None:
    kept(folder, steps=300)
    good, bad = made(folder), made(folder, 1)
    damage(bad.path, 11 * 4096 + 200, 3000)
    assert backups.newest_good(folder) == good
    with pytest.raises(StoreBroken):
        backups.restore(folder, bad.path, NOON)


def test_damaged_results_do_not_push_good_backups_out(folder: Path) -> None:
    kept(folder, steps=300)
    good = made(folder)
    damage(folder / "results.sqlite", 11 * 4096 + 200, 3000)
    with pytest.raises(StoreBroken):
        made(folder, 1)
    assert backups.listed(folder) == (good,)
    assert names(folder / "backups") == [good.path.name]


def test_what_a_kill_left_of_a_copy_is_cleared_away(folder: Path) -> None:
    kept(folder)
    (folder / "backups").mkdir()
    (folder / "backups" / "making-results-2026.sqlite").write_bytes(b"half")
    (folder / "backups" / "making-results-2026.sqlite-journal").write_bytes(b"half")
    backup = made(folder)
    assert names(folder / "backups") == [backup.path.name]


def test_a_backup_is_due_after_a_day_and_when_the_clock_went_back(folder: Path) -> None:
    assert not backups.is_due(folder, NOON)
    kept(folder)
    assert backups.is_due(folder, NOON)
    made(folder)
    assert not backups.is_due(folder, NOON + timedelta(hours=23))
    assert backups.is_due(folder, NOON + timedelta(hours=24))
    assert backups.is_due(folder, NOON - timedelta(hours=1))


def test_a_full_disk_takes_no_backup_and_loses_nothing(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 1000) as disk:
        kept(disk / "data")
        ballast = fill(disk)
        with pytest.raises(StoreFull, match="No backup") as caught:
            made(disk / "data")
        assert "Nothing is lost" in str(caught.value.hint)
        ballast.unlink()
        assert made(disk / "data") == backups.newest_good(disk / "data")


def test_a_folder_that_cannot_be_written_takes_no_backup(folder: Path) -> None:
    kept(folder)
    with unwritable(folder), pytest.raises(StoreReadOnly):
        made(folder)


def test_a_store_in_use_is_not_replaced(store: Store, folder: Path) -> None:
    row = store.begin(HOME, NOON)
    store.finish(row.id, outcome(), NOON, 1.0)
    backup = made(folder)
    with pytest.raises(StoreBusy):
        backups.restore(folder, backup.path, NOON)
    assert store.history(HOME.id).passed


def test_a_backup_that_is_not_there_is_said(folder: Path) -> None:
    kept(folder)
    with pytest.raises(StoreError, match="no backup"):
        backups.restore(folder, folder / "backups" / "none.sqlite", NOON)


def test_a_backup_can_be_put_where_nothing_is(folder: Path) -> None:
    kept(folder)
    backup = made(folder)
    for end in ("", "-wal", "-shm"):
        (folder / f"results.sqlite{end}").unlink(missing_ok=True)
    assert backups.restore(folder, backup.path, NOON) is None
    assert steps_in(folder) == 3


# Which are kept


def row_of(*moments: datetime, size: int = 100) -> list[Backup]:
    """Backups made at those moments, newest first."""
    return [Backup(Path(f"{m:%d-%H-%M}"), m, size) for m in sorted(moments, reverse=True)]


def kept_of(found: list[Backup], free: int = 10**9, bad: tuple[Backup, ...] = ()) -> list[Backup]:
    gone = backups.superfluous(found, free, lambda one: one not in bad)
    return [one for one in found if one not in gone]


START = datetime(2026, 11, 1, 8, 0, tzinfo=UTC)


def test_ten_are_kept_and_the_last_of_seven_days_before_them() -> None:
    hours = [START + timedelta(hours=6 * n) for n in range(80)]  # four a day for twenty days
    left = kept_of(row_of(*hours))
    assert len(left) == 17
    assert [one.made for one in left[:10]] == sorted(hours, reverse=True)[:10]
    days = [one.made.date() for one in left[10:]]
    assert len(set(days)) == 7
    assert all(one.made.hour == 20 or one is left[10] for one in left[10:])


def test_all_together_take_a_tenth_of_the_room() -> None:
    found = row_of(*(START + timedelta(hours=n) for n in range(10)))
    left = kept_of(found, free=3000)  # a tenth of 3000 and their own 1000
    assert left == found[:4]


def test_the_newest_that_is_whole_stays_however_little_room_there_is() -> None:
    found = row_of(*(START + timedelta(hours=n) for n in range(4)))
    assert kept_of(found, free=0) == [found[0]]
    assert kept_of(found, free=0, bad=tuple(found[:2])) == [found[2]]


def test_thinning_deletes_files(folder: Path) -> None:
    kept(folder)
    for number in range(12):
        made(folder, number / 24)
    assert 1 <= len(backups.listed(folder)) <= 11


def test_a_backup_of_a_newer_version_is_not_put_in_place(folder: Path) -> None:
    kept(folder)
    backup = made(folder)
    with contextlib.closing(sqlite3.connect(backup.path)) as db:
        db.execute("PRAGMA user_version=99")
    with pytest.raises(StoreTooNew):
        backups.restore(folder, backup.path, NOON)
    assert steps_in(folder) == 3


def test_what_cannot_be_put_in_place_changes_nothing(folder: Path) -> None:
    kept(folder)
    backup = made(folder)
    with unwritable(folder), pytest.raises(StoreReadOnly):
        backups.restore(folder, backup.path, NOON)
    assert steps_in(folder) == 3


def test_results_that_are_text_of_no_language_are_damage(folder: Path) -> None:
    kept(folder)
    content = (folder / "results.sqlite").read_bytes()
    (folder / "results.sqlite").write_bytes(
        content.replace(b"CREATE TABLE step", b"CREATE \xacABLE step")
    )
    with pytest.raises(StoreBroken):
        Store.open(folder, NOON)
    with pytest.raises(StoreBroken):
        Store.open(folder, NOON, readonly=True)


def test_a_backup_made_after_the_clock_went_back_is_kept(folder: Path) -> None:
    kept(folder)
    for number in range(12):
        made(folder, 400 + number / 24)
    fresh = made(folder)
    assert fresh in backups.listed(folder)
    assert fresh.path.exists()
