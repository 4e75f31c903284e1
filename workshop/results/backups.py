"""Backups of the results: whole, checked, thinned; so a broken file costs a day at most.

A backup gets its name only after it was copied, written to the disk and read through once more: a
file with the name of a backup was good when it was made. They lie in ``backups`` in the data
folder.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP, StoreBroken, StoreError
from workshop.results import connection, files, trouble
from workshop.values import dataclass

FOLDER = "backups"
"""The folder of the backups, inside the data folder."""

NEWEST = 10
"""So many backups are kept, whatever their age."""

DAYS = 7
"""Of so many days before them the last one is kept too."""

SHARE = 10
"""All backups together take at most this part (a tenth) of the room that is free or theirs."""

DUE = timedelta(days=1)
"""After this long, idle time is used for the next one."""

_NAME = "results-%Y-%m-%dT%H-%M-%S.%fZ.sqlite"
_BEGINNING = "making-"

_NOT_WHOLE = QT_TRANSLATE_NOOP("results", "it is not whole: {size} bytes")
_NO_BACKUP = QT_TRANSLATE_NOOP("results", "There is no backup {path}.")
_THERE_ARE = QT_TRANSLATE_NOOP("results", "“workshop results backup --list” names those there are.")


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: its file, when it was made, its size in bytes."""

    path: Path
    made: datetime
    size: int


def make(folder: Path, now: datetime) -> Backup:
    """Copy the results while they may be in use, check the copy, and thin the older ones out.

    The work may be done on any thread; the copy holds everything committed when it began.

    Raises:
        StoreBroken: the results or the copy cannot be read; older backups are not touched.
        StoreFull, StoreReadOnly, StoreError: the copy cannot be written; nothing is lost.
    """
    place = folder / FOLDER
    target = place / now.astimezone(UTC).strftime(_NAME)
    partial = place / f"{_BEGINNING}{target.name}"
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        _drop_beginnings(place)
        _need_room(folder, place)
        with contextlib.closing(connection.for_reading(folder, as_it_is=True)) as source:
            copy(source, partial)
        _read_back(partial, folder)
        files.sync(partial)
        partial.replace(target)
        files.sync_folder(place)
    except trouble.UNREADABLE as error:
        raise trouble.of_sqlite(error, folder) from error
    except OSError as error:
        raise trouble.of_disk(error, folder) from error
    finally:
        with contextlib.suppress(OSError):
            files.remove_database(partial)
    found = Backup(target, now.astimezone(UTC), target.stat().st_size)
    thin(folder, now)
    return found


def listed(folder: Path) -> tuple[Backup, ...]:
    """The backups there are, newest first; whether each is still sound is not looked into."""
    found = []
    with contextlib.suppress(OSError):
        for path in (folder / FOLDER).iterdir():
            with contextlib.suppress(ValueError, OSError):
                made = datetime.strptime(path.name, _NAME).replace(tzinfo=UTC)
                found.append(Backup(path, made, path.stat().st_size))
    return tuple(sorted(found, key=lambda backup: backup.made, reverse=True))


def newest(folder: Path) -> Backup | None:
    """The newest backup that is whole by its size: quick, for showing its age."""
    return next((one for one in listed(folder) if _is_whole(one.path)), None)


def newest_good(folder: Path) -> Backup | None:
    """The newest backup that can be read from end to end: slow, before one is offered."""
    for backup in listed(folder):
        with contextlib.suppress(StoreError):
            _read_back(backup.path, folder)
            return backup
    return None


def is_due(folder: Path, now: datetime) -> bool:
    """Whether a day has passed since the newest, or the clock was set back behind it."""
    last = newest(folder)
    database = folder / files.DATABASE
    if not database.exists():
        return False
    return last is None or not timedelta(0) <= now - last.made < DUE


def restore(folder: Path, path: Path, now: datetime) -> Path | None:
    """Put a backup in the place of the results; returns where those went, None if there were none.

    Nothing is deleted: the results there were are moved aside, and the backup stays.

    Raises:
        StoreBroken: the backup is damaged itself; nothing was changed.
        StoreBusy: a program is using the results.
        StoreError: the backup is not there, or it cannot be copied; nothing was changed.
    """
    if not path.is_file():
        raise StoreError(_NO_BACKUP.fill(path=str(path)), _THERE_ARE)
    _read_back(path, folder)
    fresh = folder / f"{files.DATABASE}.restored"
    try:
        files.remove_database(fresh)
        shutil.copyfile(path, fresh)
        fresh.chmod(0o600)
        files.sync(fresh)
    except OSError as error:
        raise trouble.of_disk(error, folder) from error
    there = any((folder / f"{files.DATABASE}{end}").exists() for end in files.COMPANIONS)
    aside = files.set_aside(folder, now) if there else None
    try:
        fresh.replace(folder / files.DATABASE)
        files.sync_folder(folder)
    except OSError as error:
        raise trouble.of_disk(error, folder) from error
    return aside


def thin(folder: Path, now: datetime) -> tuple[Backup, ...]:
    """Delete what is too much; returns what was deleted. The newest that is whole always stays."""
    found = listed(folder)
    with contextlib.suppress(OSError):
        free = shutil.disk_usage(folder).free
        gone = superfluous(found, free, lambda backup: _is_whole(backup.path))
        for backup in gone:
            files.remove_database(backup.path)
        return gone
    return ()


def superfluous(
    found: Sequence[Backup], free: int, is_whole: Callable[[Backup], bool]
) -> tuple[Backup, ...]:
    """Which of the backups (newest first) may go, with ``free`` bytes of room on the disk.

    Kept are the newest ten and the last of each of the seven days with a backup before them, as
    many as fit into a tenth of the room, and always the newest one that is whole.
    """
    safe = next((backup for backup in found if is_whole(backup)), None)
    keep = list(found[:NEWEST])
    days: dict[object, Backup] = {}
    for backup in found[NEWEST:]:
        days.setdefault(backup.made.date(), backup)
    keep += [days[day] for day in sorted(days, reverse=True)[:DAYS]]  # type: ignore[type-var]
    room = (free + sum(backup.size for backup in found)) // SHARE
    kept: set[Path] = {safe.path} if safe else set()
    taken = safe.size if safe else 0
    for backup in keep:
        if backup is safe:
            continue
        if taken + backup.size > room:
            break
        taken += backup.size
        kept.add(backup.path)
    return tuple(backup for backup in found if backup.path not in kept)


def copy(source: sqlite3.Connection, target: Path) -> None:
    """Copy a database into one file of its own, without a journal beside it.

    Raises:
        sqlite3.Error, OSError: it cannot be copied.
    """
    files.remove_database(target)
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    with contextlib.closing(sqlite3.connect(target, isolation_level=None)) as connection_:
        source.backup(connection_)  # in one step: a writer meanwhile cannot make it begin again
        connection_.execute("PRAGMA journal_mode=DELETE")


def _read_back(path: Path, folder: Path) -> None:
    """Read a backup from end to end.

    Raises:
        StoreBroken: it is damaged.
    """
    if not _is_whole(path):
        raise trouble.bad_backup(folder, path.name, _NOT_WHOLE.fill(size=_size(path)))
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        with contextlib.closing(sqlite3.connect(uri, uri=True)) as db:
            connection.identify(db, folder)
            connection.check_connection(db, folder, thorough=True)
    except (*trouble.UNREADABLE, StoreBroken) as error:
        raise trouble.bad_backup(folder, path.name, error) from error


def _is_whole(path: Path) -> bool:
    """Whether a file is as long as its own head says, and is a database."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
        if len(head) < 100 or not head.startswith(connection.MAGIC):
            return False
        page = int.from_bytes(head[16:18]) or 0
        page = 65536 if page == 1 else page
        return path.stat().st_size == page * int.from_bytes(head[28:32]) > 0
    except OSError:
        return False


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _drop_beginnings(place: Path) -> None:
    """What a killed program left of a copy."""
    for left in place.glob(f"{_BEGINNING}*"):
        left.unlink(missing_ok=True)


def _need_room(folder: Path, place: Path) -> None:
    """Refuse before a copy fills the disk that the results themselves need."""
    needed = sum(
        part.stat().st_size
        for end in ("", "-wal")
        if (part := folder / f"{files.DATABASE}{end}").exists()
    )
    if shutil.disk_usage(place).free < 2 * needed:
        raise trouble.no_room_for_backup(folder)
