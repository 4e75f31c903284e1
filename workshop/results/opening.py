"""What happens between the lock and the first question: new, unclean, of an older version."""

from __future__ import annotations

import contextlib
import random
import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.results import backups, changes, connection, files, queries, trouble
from workshop.results.lock import WriterLock
from workshop.results.schema import VERSION

LABEL = QT_TRANSLATE_NOOP("results", "This laptop")
"""The label of the session that is there from the start."""

KEPT_FOR = timedelta(days=365)
"""How long that session's results are kept before the program asks whether to delete them."""


def writer(
    folder: Path, lock: WriterLock, now: datetime, chance: random.Random
) -> sqlite3.Connection:
    """The writer's connection: checked, of this version, a session open, the lock marked.

    Raises:
        StoreTooNew, StoreBroken: it is not one this program may write to.
        StoreReadOnly, StoreFull, StoreError: it cannot be written now.
    """
    try:
        if not (folder / files.DATABASE).exists():
            files.create(folder)
        left = folder / f"{files.DATABASE}-wal"
        unclean = lock.unclean or (left.exists() and left.stat().st_size > 0)
        with contextlib.ExitStack() as on_failure:
            db = on_failure.enter_context(contextlib.closing(connection.for_writing(folder)))
            if unclean:
                connection.check_connection(db, folder)
            version = connection.identify(db, folder)
            if version < VERSION:
                backups.make(folder, now)
                connection.bring_up(db, version, folder)
            need_session(db, now, chance)
            lock.working()
            on_failure.pop_all()
    except trouble.UNREADABLE as error:
        raise trouble.of_sqlite(error, folder) from error
    except OSError as error:
        raise trouble.of_disk(error, folder) from error
    return db


def need_session(db: sqlite3.Connection, now: datetime, chance: random.Random) -> None:
    """Open the laptop's own session where none is open."""
    if queries.open_session(db) is None:
        changes.open_session(db, str(LABEL), now, KEPT_FOR, chance)


def open_session(db: sqlite3.Connection) -> str:
    """The id of the session that attempts are added to.

    Raises:
        Conflict: every session is closed.
    """
    session = queries.open_session(db)
    if session is None:
        raise trouble.Conflict(QT_TRANSLATE_NOOP("results", "the session is closed"))
    return session
