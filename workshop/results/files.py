"""The files of the results on disk: where they are, how they begin, how they are moved aside."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from datetime import datetime
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.results import trouble
from workshop.results.lock import WriterLock
from workshop.results.rows import stamp
from workshop.results.schema import WRITER, steps_from

DATABASE = "results.sqlite"
LOCK = "results.lock"
COMPANIONS = ("", "-wal", "-shm", "-journal")
"""What SQLite may keep beside a database, by the end of its name; the first is the file itself."""


def lock_folder(folder: Path) -> WriterLock:
    """The writer's lock on a data folder, which is made if it is missing.

    Raises:
        StoreBusy: another program writes there.
        StoreReadOnly, StoreFull, StoreError: the folder or the lock cannot be made.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = WriterLock.take(folder / LOCK)
    except OSError as error:
        raise trouble.of_disk(error, folder) from error
    if lock is None:
        raise trouble.busy(folder)
    return lock


def create(folder: Path) -> None:
    """Make an empty database under another name and give it its own at once when it is whole.

    Raises:
        StoreBroken: a journal lies there without its database; it must not be taken for ours.
        StoreError: the file cannot be written.
    """
    for end in COMPANIONS[1:]:
        if (folder / f"{DATABASE}{end}").exists():
            missing = QT_TRANSLATE_NOOP("results", "{name} is missing, but its journal is there")
            raise trouble.broken(folder, missing.fill(name=DATABASE))
    fresh = folder / f"{DATABASE}.new"
    try:
        remove_database(fresh)
        os.close(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        with contextlib.closing(sqlite3.connect(fresh, isolation_level=None)) as connection:
            connection.executescript(
                steps_from(0)
            )  # before the journal: it would take as much room
            connection.executescript(WRITER)
        sync(fresh)
        fresh.replace(folder / DATABASE)
        sync_folder(folder)
    except trouble.UNREADABLE as error:
        raise trouble.of_sqlite(error, folder) from error
    except OSError as error:
        raise trouble.of_disk(error, folder) from error


def remove_database(path: Path) -> None:
    """Delete a database together with what SQLite keeps beside it.

    Raises:
        OSError: a file cannot be deleted.
    """
    for end in COMPANIONS:
        path.with_name(path.name + end).unlink(missing_ok=True)


def set_aside(folder: Path, now: datetime) -> Path:
    """Move the database and its journal into a folder of their own and return that folder.

    Nothing is deleted; the next :meth:`~workshop.results.store.Store.open` starts an empty
    database. Only called when a person asked for it.

    Raises:
        StoreBusy: a program is using the database.
        StoreReadOnly, StoreFull, StoreError: it cannot be moved.
    """
    lock = lock_folder(folder)
    try:
        base = folder / trouble.ASIDE / stamp(now).replace(":", "-")
        target, number = base, 2
        while target.exists():
            target, number = base.with_name(f"{base.name}-{number}"), number + 1
        target.mkdir(mode=0o700, parents=True)
        for end in COMPANIONS:  # the database first: without it, its journal is never read as ours
            part = folder / f"{DATABASE}{end}"
            if part.exists():
                part.replace(target / part.name)
        sync_folder(target)
        sync_folder(folder)
    except OSError as error:
        raise trouble.of_disk(error, folder) from error
    finally:
        lock.release(clean=not (folder / DATABASE).exists())
    return target


def erase_set_aside(folder: Path) -> None:
    """Delete the databases that were moved aside: a person asked for their results to be gone.

    Raises:
        OSError: a file cannot be deleted.
    """
    import shutil

    aside = folder / trouble.ASIDE
    if aside.exists():
        shutil.rmtree(aside)


def sync(path: Path) -> None:
    """Wait until a file is on the disk.

    Raises:
        OSError: the disk did not take it.
    """
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Wait until a folder's names are on the disk; Windows has no such call and needs none.

    Raises:
        OSError: the disk did not take it.
    """
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
