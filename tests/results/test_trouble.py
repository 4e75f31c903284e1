"""From an error of the disk or of SQLite to the right sentence."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

import pytest

from workshop.errors import StoreBroken, StoreBusy, StoreError, StoreFull, StoreReadOnly
from workshop.results import trouble


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
