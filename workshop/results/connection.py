"""Opening ``results.sqlite``: what it is, for writing or for reading, and whether it is sound."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.results import trouble
from workshop.results.files import DATABASE
from workshop.results.schema import APPLICATION_ID, VERSION, WRITER, steps_from

MAGIC = b"SQLite format 3\x00"
"""How every database of SQLite begins."""

_PATIENCE = 1.0  # seconds to wait for SQLite's own lock; commits take milliseconds


def for_writing(folder: Path) -> sqlite3.Connection:
    """The writer's connection to a database that exists.

    Raises:
        StoreTooNew, StoreBroken: it is not one this program may write to.
        StoreReadOnly, StoreFull, StoreBusy, StoreError: it cannot be written now.
    """
    _look(folder)
    connection = _connect(folder, "mode=rw")
    try:
        identify(connection, folder)
        connection.executescript(WRITER)
        # Says at once what the first commit would say of a file that cannot be written.
        connection.executescript("BEGIN IMMEDIATE; UPDATE session SET id=id WHERE 0; ROLLBACK;")
    except trouble.UNREADABLE as error:
        connection.close()
        raise trouble.of_sqlite(error, folder) from error
    except BaseException:
        connection.close()
        raise
    return connection


def for_reading(folder: Path, *, as_it_is: bool = False) -> sqlite3.Connection:
    """A connection that changes nothing, also in a folder that cannot be written.

    A folder without a database reads as an empty one; one of an older version is read through a
    copy in memory that is brought up to date, unless it is wanted ``as_it_is``.

    Raises:
        StoreTooNew, StoreBroken, StoreError: it cannot be read.
    """
    if not _is_there(folder):
        empty = in_memory()
        empty.execute("PRAGMA query_only=ON")
        return empty
    _look(folder)
    connection = _connect(folder, "mode=ro")
    try:
        version = identify(connection, folder)
    except sqlite3.OperationalError as error:
        connection.close()
        connection, version = _without_index(folder, error)
    except BaseException:
        connection.close()
        raise
    whole = version == VERSION or as_it_is
    return connection if whole else _brought_up(connection, version, folder)


def bring_up(connection: sqlite3.Connection, version: int, folder: Path) -> None:
    """Bring the tables of an older version up to this one's, all or nothing.

    Raises:
        StoreBroken: they are not as that version made them.
        StoreFull, StoreError: it cannot be written; the old version is still there, whole.
    """
    try:
        connection.executescript(steps_from(version))
    except trouble.UNREADABLE as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise trouble.of_sqlite(error, folder) from error


def in_memory() -> sqlite3.Connection:
    """An empty database that is on no disk."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.executescript(steps_from(0) + "PRAGMA foreign_keys=ON;")
    return connection


def check(folder: Path, *, thorough: bool = False) -> None:
    """Read the whole database and say whether it is sound; for idle time, on any thread.

    ``thorough`` compares the indexes with the rows too.

    Raises:
        StoreBroken: it is not; StoreError: it cannot be read.
    """
    connection = for_reading(folder)
    try:
        check_connection(connection, folder, thorough=thorough)
    finally:
        connection.close()


def check_connection(
    connection: sqlite3.Connection, folder: Path, *, thorough: bool = False
) -> None:
    """The same on a connection that is open.

    Raises:
        StoreBroken: the database is damaged; StoreError: it cannot be read.
    """
    try:
        pragma = "integrity_check" if thorough else "quick_check"
        found = [row[0] for row in connection.execute(f"PRAGMA {pragma}(3)")]
        if found == ["ok"]:
            orphans = connection.execute("PRAGMA foreign_key_check").fetchmany(1)
            found = ["rows without their owner"] if orphans else []
    except trouble.UNREADABLE as error:
        raise trouble.of_sqlite(error, folder) from error
    if found:
        raise trouble.broken(folder, "; ".join(found))


def _connect(folder: Path, how: str) -> sqlite3.Connection:
    uri = f"{(folder.resolve() / DATABASE).as_uri()}?{how}"
    try:
        return sqlite3.connect(uri, uri=True, timeout=_PATIENCE, isolation_level=None)
    except trouble.UNREADABLE as error:
        raise trouble.of_sqlite(error, folder) from error


def _brought_up(connection: sqlite3.Connection, version: int, folder: Path) -> sqlite3.Connection:
    memory = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.backup(memory)
        bring_up(memory, version, folder)
        memory.execute("PRAGMA query_only=ON")
    except trouble.UNREADABLE as error:
        memory.close()
        raise trouble.of_sqlite(error, folder) from error
    except BaseException:
        memory.close()
        raise
    finally:
        connection.close()
    return memory


def _without_index(folder: Path, error: sqlite3.OperationalError) -> tuple[sqlite3.Connection, int]:
    """Where SQLite may not write its index of the journal: fine as long as there is no journal."""
    journal = folder / f"{DATABASE}-wal"
    if journal.exists() and journal.stat().st_size:
        raise trouble.of_sqlite(error, folder) from error
    connection = _connect(folder, "mode=ro&immutable=1")
    try:
        version = identify(connection, folder)
    except BaseException:
        connection.close()
        raise
    return connection, version


def _is_there(folder: Path) -> bool:
    try:
        return (folder / DATABASE).exists()
    except OSError as error:
        raise trouble.of_disk(error, folder) from error


def _look(folder: Path) -> None:
    """What the first bytes say, before SQLite touches anything."""
    try:
        with (folder / DATABASE).open("rb") as file:
            head = file.read(100)
    except OSError as error:
        raise trouble.of_disk(error, folder) from error
    if len(head) < 100 or not head.startswith(MAGIC):
        raise trouble.broken(folder, _no_database(len(head)))
    _judge(int.from_bytes(head[68:72]), int.from_bytes(head[60:64]), folder)


def _no_database(size: int) -> Message:
    if size == 0:
        return QT_TRANSLATE_NOOP("results", "it is empty")
    return QT_TRANSLATE_NOOP("results", "it is not a database")


def identify(connection: sqlite3.Connection, folder: Path) -> int:
    """What an open database says of itself, its journal taken in: the version of its tables.

    Raises:
        StoreTooNew: a newer version of this program wrote it.
        StoreBroken: it is another program's, or cannot be read.
    """
    try:
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    except sqlite3.OperationalError:
        raise
    except trouble.UNREADABLE as error:
        raise trouble.of_sqlite(error, folder) from error
    _judge(application, version, folder)
    return int(version)


def _judge(application: int, version: int, folder: Path) -> None:
    if application != APPLICATION_ID or version < 1:
        foreign = QT_TRANSLATE_NOOP("results", "it belongs to another program")
        raise trouble.broken(folder, foreign)
    if version > VERSION:
        raise trouble.too_new(folder, version, VERSION)
