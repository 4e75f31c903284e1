"""From an error of SQLite or the disk to a sentence that says what to do.

Every sentence names the folder and says whether anything is lost. The store undoes a change that
failed, so the caller keeps its value in memory and may simply try again.
"""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

from workshop.errors import (
    QT_TRANSLATE_NOOP,
    Message,
    StoreBroken,
    StoreBusy,
    StoreError,
    StoreFull,
    StoreReadOnly,
    StoreTooNew,
)

_NOTHING_LOST = QT_TRANSLATE_NOOP(
    "results",
    "Nothing is lost: everything kept so far is still there.",
)
_SPACE = QT_TRANSLATE_NOOP("results", "Free some space on that disk, then try again. {safe}")
_RIGHTS = QT_TRANSLATE_NOOP(
    "results",
    "Make the folder writable, or choose another one with --data FOLDER. {safe}",
)
_WAIT = QT_TRANSLATE_NOOP(
    "results",
    "Close the other window, then try again; until then results can be read here, not added. "
    "Nothing is lost.",
)
_ASIDE = QT_TRANSLATE_NOOP(
    "results",
    "Let the program move the damaged file aside and start a new one. It is kept in the folder "
    "“{aside}” and never deleted unless you erase your results.",
)

_FULL_DISK = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_RIGHT = {errno.EROFS, errno.EACCES, errno.EPERM}
_IN_THE_WAY = {errno.EEXIST, errno.ENOTDIR}
_WRITE_FAILED = {
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_SHMSIZE,
    sqlite3.SQLITE_IOERR_SHMMAP,
}
"""A quota, a size limit or a full memory disk reach SQLite as these, not as ``SQLITE_FULL``."""


class Conflict(Exception):  # noqa: N818 - reads as what happened
    """A change that contradicts what is kept; the store says it with its folder."""

    def __init__(self, why: Message) -> None:
        super().__init__(str(why))
        self.why = why


ASIDE = "set-aside"
"""The folder, inside the data folder, that damaged databases are moved to."""


def too_new(folder: Path, version: int, known: int) -> StoreTooNew:
    """The database is of a version this program does not know."""
    return StoreTooNew(
        QT_TRANSLATE_NOOP(
            "results",
            "The results in {folder} were written by a newer version of this program "
            "(their format is {version}; this program knows {known}).",
        ).fill(folder=str(folder), version=version, known=known),
        QT_TRANSLATE_NOOP(
            "results",
            "Start the newer version, or choose another folder with --data FOLDER. "
            "Nothing was changed.",
        ),
    )


def read_only(folder: Path, detail: object = "") -> StoreReadOnly:
    """The folder or a file in it cannot be written."""
    return StoreReadOnly(
        _with_detail(
            QT_TRANSLATE_NOOP("results", "Results cannot be kept: {folder} cannot be written."),
            QT_TRANSLATE_NOOP(
                "results", "Results cannot be kept: {folder} cannot be written ({detail})."
            ),
            folder,
            detail,
        ),
        _RIGHTS.fill(safe=_NOTHING_LOST),
    )


def in_the_way(path: Path) -> StoreReadOnly:
    """There is a file where a folder should be."""
    return StoreReadOnly(
        QT_TRANSLATE_NOOP(
            "results", "Results cannot be kept: {path} should be a folder, but a file is there."
        ).fill(path=str(path)),
        QT_TRANSLATE_NOOP(
            "results", "Move that file away, or choose another folder with --data FOLDER."
        ),
    )


def full(folder: Path) -> StoreFull:
    """There is no room for the next change."""
    return StoreFull(
        QT_TRANSLATE_NOOP(
            "results", "Results cannot be kept: the disk that holds {folder} is full."
        ).fill(folder=str(folder)),
        _SPACE.fill(safe=_NOTHING_LOST),
    )


def busy(folder: Path) -> StoreBusy:
    """Another program has the database."""
    return StoreBusy(
        QT_TRANSLATE_NOOP(
            "results", "The results in {folder} are in use by another window of this program."
        ).fill(folder=str(folder)),
        _WAIT,
    )


def busy_here(folder: Path) -> StoreBusy:
    """A longer change, such as taking in a file, is under way in this very program."""
    return StoreBusy(
        QT_TRANSLATE_NOOP(
            "results", "Results are being taken in; nothing else can be kept in {folder} meanwhile."
        ).fill(folder=str(folder)),
        QT_TRANSLATE_NOOP("results", "Wait until it is done, then try again. Nothing is lost."),
    )


def still_read(folder: Path) -> StoreBusy:
    """The results are erased, but a reader keeps the journal from being emptied."""
    return StoreBusy(
        QT_TRANSLATE_NOOP(
            "results",
            "The results are erased, but traces of them stay in the journal in {folder} because "
            "another window is reading it.",
        ).fill(folder=str(folder)),
        QT_TRANSLATE_NOOP("results", "Close the other window, then erase once more."),
    )


def broken(folder: Path, detail: object) -> StoreBroken:
    """The database is damaged, foreign, or not there any more."""
    return StoreBroken(
        QT_TRANSLATE_NOOP(
            "results", "The results in {folder} cannot be read: the file is damaged ({detail})."
        ).fill(folder=str(folder), detail=_sayable(detail)),
        _ASIDE.fill(aside=str(folder / ASIDE)),
    )


def bad_backup(folder: Path, name: str, detail: object) -> StoreBroken:
    """A backup, not the results themselves, cannot be read."""
    return StoreBroken(
        QT_TRANSLATE_NOOP(
            "results", "The backup {name} in {folder} cannot be used: it is damaged ({detail})."
        ).fill(name=name, folder=str(folder), detail=_sayable(detail)),
        QT_TRANSLATE_NOOP("results", "Choose another backup. Nothing was changed."),
    )


def no_room_for_backup(folder: Path) -> StoreFull:
    """A copy would take the room that the results themselves need."""
    return StoreFull(
        QT_TRANSLATE_NOOP(
            "results", "No backup of the results in {folder} was made: the disk is nearly full."
        ).fill(folder=str(folder)),
        _SPACE.fill(safe=_NOTHING_LOST),
    )


def not_taken_in(path: Path, line: int, why: Message) -> StoreError:
    """A file of results is damaged or ill-formed."""
    return StoreError(
        QT_TRANSLATE_NOOP("results", "{path} was not taken in: line {line}: {why}.").fill(
            path=str(path), line=line, why=why
        ),
        QT_TRANSLATE_NOOP("results", "Nothing was changed. Ask for the file to be exported again."),
    )


def cannot_save(path: Path, error: OSError) -> StoreError:
    """A file for people could not be written."""
    return StoreError(
        QT_TRANSLATE_NOOP("results", "{path} was not written: {why}.").fill(
            path=str(path), why=error.strerror or str(error)
        ),
        QT_TRANSLATE_NOOP(
            "results", "Choose another place. The results themselves are not touched."
        ),
    )


def cannot_read(path: Path, error: OSError) -> StoreError:
    """A file of results cannot be read at all."""
    return StoreError(
        QT_TRANSLATE_NOOP("results", "{path} cannot be read: {why}.").fill(
            path=str(path), why=error.strerror or str(error)
        ),
        QT_TRANSLATE_NOOP("results", "Nothing was changed."),
    )


def moved(folder: Path) -> StoreBroken:
    """The database was moved or deleted while it was open."""
    return StoreBroken(
        QT_TRANSLATE_NOOP(
            "results",
            "The results file in {folder} was moved or deleted while the program was using it.",
        ).fill(folder=str(folder)),
        QT_TRANSLATE_NOOP("results", "Put results.sqlite back, then start the program again."),
    )


def refused(folder: Path, detail: object) -> StoreError:
    """The tables refuse the change: it would rewrite what is finished."""
    return StoreError(
        QT_TRANSLATE_NOOP("results", "The results in {folder} refuse this change: {detail}.").fill(
            folder=str(folder), detail=_sayable(detail)
        ),
        QT_TRANSLATE_NOOP("results", "Nothing was changed. Begin a new attempt."),
    )


def for_reading_only(folder: Path) -> StoreReadOnly:
    """A change was asked of a store that was opened for reading."""
    return StoreReadOnly(
        QT_TRANSLATE_NOOP(
            "results", "The results in {folder} are open for reading only; nothing can be added."
        ).fill(folder=str(folder)),
        QT_TRANSLATE_NOOP("results", "Close the other window, then open the results again."),
    )


def of_disk(error: OSError, folder: Path) -> StoreError:
    """The store's error for an error of the operating system."""
    if error.errno in _FULL_DISK:
        return full(folder)
    if error.errno in _NO_RIGHT:
        return read_only(folder, error.strerror)
    if error.errno in _IN_THE_WAY:
        wanted = Path(error.filename or folder)
        return in_the_way(next((p for p in (wanted, *wanted.parents) if p.is_file()), wanted))
    return _failed(folder, error.strerror or error)


UNREADABLE = (sqlite3.Error, UnicodeError)
"""What reading a database may raise: SQLite's own errors, and words of it that are no text."""


def of_sqlite(error: Exception, folder: Path) -> StoreError:
    """The store's error for an error of SQLite, or for words in a database that are no text."""
    if not isinstance(error, sqlite3.Error):
        return broken(folder, error)
    if isinstance(error, sqlite3.IntegrityError):
        return refused(folder, error)
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    if code in _WRITE_FAILED:
        return full(folder)
    primary = code & 0xFF
    if primary == sqlite3.SQLITE_FULL:
        return full(folder)
    if primary in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN}:
        return read_only(folder, error)
    if primary in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return busy(folder)
    if primary in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}:
        return broken(folder, error)
    return _failed(folder, error)


def _failed(folder: Path, detail: object) -> StoreError:
    return StoreError(
        QT_TRANSLATE_NOOP(
            "results", "Results cannot be kept in {folder}: the disk answered “{detail}”."
        ).fill(folder=str(folder), detail=str(detail)),
        QT_TRANSLATE_NOOP("results", "Try again; if it stays so, check the disk. {safe}").fill(
            safe=_NOTHING_LOST
        ),
    )


def _with_detail(plain: Message, detailed: Message, folder: Path, detail: object) -> Message:
    if not detail:
        return plain.fill(folder=str(folder))
    return detailed.fill(folder=str(folder), detail=str(detail))


def _sayable(detail: object) -> object:
    """A Message stays one, so that it is translated together with its sentence."""
    return detail if isinstance(detail, Message) else str(detail)
