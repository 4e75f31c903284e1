"""Erasing for good: a person or a session, from every file this program made, backups too.

What lies furthest is erased first, the results themselves last: as long as anything could not be
erased, whose it is can still be found, and the same call may be made again.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from workshop.errors import StoreError
from workshop.results import backups, changes, connection, files, opening, queries, trouble
from workshop.results.rows import Person, Role, Session
from workshop.values import dataclass

if TYPE_CHECKING:
    from workshop.results.store import Store

JOURNALS = ("journal", "records")
"""The folders of the journals of shows and of what is made from them, inside the data folder."""

EXPORTS = "exports"
"""The folder for files this program exports unless a person names another place."""


_ROLES: tuple[Role, ...] = ("here", "room", "imported")


@dataclass(frozen=True, slots=True)
class Traces:
    """What is looked for: rows to delete by ``sql`` with ``key``, and words that lead to somebody.

    ``session`` is the session when all of it goes, with ``until`` as its end if it is still open.
    """

    sql: str
    key: str
    words: tuple[bytes, ...]
    session: Session | None = None
    until: datetime | None = None

    def covers(self, show: str) -> bool:
        """Whether a show, by the name of its journal, was given in the session."""
        if self.session is None:
            return False
        if self.session.id in show:
            return True
        try:
            begun = datetime.strptime(show[:16], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        except ValueError:
            return False
        # A journal's name has whole seconds.
        after = self.session.started.replace(microsecond=0) <= begun
        return after and (self.until is None or begun <= self.until)


def erase_mine(store: Store) -> None:
    """Erase whoever works here; see :func:`erase_person`.

    Raises:
        StoreError: not everything could be erased; erase again.
    """
    erase_person(store, store.me())


def erase_person(store: Store, person: Person | None) -> None:
    """Erase a person with all attempts and steps, so that no byte of them stays behind.

    Reaches the database with its journal and outbox, backups and databases moved aside (rewritten,
    or deleted where that cannot be done), exports in the program's own folder, journals of shows.
    With None only databases that were moved aside are deleted.

    Raises:
        StoreBusy: another window is reading; close it and erase again.
        StoreError: not everything could be erased; erase again.
    """
    with store.changing():
        pass  # says at once when nothing can be changed
    if person is None:
        with _disk(store):
            files.erase_set_aside(store.folder)
        _rewrite(store)
        return
    words = (person.id.encode(), *_said([person]))
    _reach(store, Traces("DELETE FROM person WHERE id=?", person.id, words))
    with store.changing() as db:
        changes.erase(db, person)
    _rewrite(store)


def erase_exercise(store: Store, exercise_id: str) -> None:
    """Erase whoever works here's attempts at one exercise, in the same places.

    Raises:
        StoreBusy: another window is reading; close it and erase again.
        StoreError: not everything could be erased; erase again.
    """
    with store.reading() as db:
        me = queries.me(db)
        mine = queries.all_attempts(db, me.id) if me is not None else []
    rows = [row for row in mine if row.exercise_id == exercise_id]
    for row in rows:
        _reach(store, Traces("DELETE FROM attempt WHERE id=?", row.id, (row.id.encode(),)))
    with store.changing() as db:
        for row in rows:
            changes.erase_attempt(db, row.id)
    _rewrite(store)


def erase_session(store: Store, session_id: str, now: datetime) -> None:
    """Erase a session with everybody in it, in the same places; another is open then.

    Raises:
        StoreBusy: another window is reading; close it and erase again.
        StoreError: not everything could be erased; erase again.
    """
    with store.reading() as db:
        session = queries.session(db, session_id)
        people = [person for role in _ROLES for person in queries.people(db, session_id, role)]
    words = (session_id.encode(), *(person.id.encode() for person in people), *_said(people))
    until = session.closed if session is not None and session.closed else now
    sql = "DELETE FROM session WHERE id=?"
    _reach(store, Traces(sql, session_id, words, session, until))
    with store.changing() as db:
        changes.erase_session(db, session_id)
        opening.need_session(db, now, store.chance)
    _rewrite(store)


def _said(people: Iterable[Person]) -> Iterator[bytes]:
    return (person.pseudonym.encode() for person in people if person.role != "room")


def _reach(store: Store, traces: Traces) -> None:
    """Everything but the results themselves."""
    store.empty_journal(trouble.busy(store.folder))
    if not store.on_disk:
        return
    with _disk(store):
        for path in _files_in(store.folder / EXPORTS):
            if _holds(path, traces.words):
                path.unlink()
        for name in JOURNALS:
            for path in _files_in(store.folder / name):
                _clean_journal(path, traces)
        for path in _databases(store.folder):
            if _holds(path, traces.words) or _holds(
                path.with_name(f"{path.name}-wal"), traces.words
            ):
                _rewrite_copy(path, store.folder, traces)
        _drop_empty_folders(store.folder)


def _rewrite(store: Store) -> None:
    store.empty_journal(trouble.still_read(store.folder))
    store.rewrite()
    store.empty_journal(trouble.still_read(store.folder))


def _databases(folder: Path) -> list[Path]:
    aside = (folder / trouble.ASIDE).glob(f"*/{files.DATABASE}*")
    copies = [path for path in aside if not path.name.endswith(("-wal", "-shm", "-journal"))]
    journals = (folder / trouble.ASIDE).glob("*/*-wal")
    alone = [path for path in journals if not path.with_name(path.name[:-4]).exists()]
    return [*(backup.path for backup in backups.listed(folder)), *copies, *alone]


def _rewrite_copy(path: Path, folder: Path, traces: Traces) -> None:
    """A copy of the results without them; one that cannot be rewritten is deleted."""
    fresh = path.with_name(f"{path.name}.rewritten")
    try:
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
            backups.copy(db, fresh)
        with contextlib.closing(sqlite3.connect(fresh, isolation_level=None)) as db:
            db.executescript("PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;")
            db.execute(traces.sql, (traces.key,))
            db.execute("DELETE FROM exercise WHERE hash NOT IN (SELECT exercise FROM attempt)")
            db.execute("VACUUM")
            connection.check_connection(db, folder, thorough=True)
        files.sync(fresh)
        for end in files.COMPANIONS[1:]:
            path.with_name(path.name + end).unlink(missing_ok=True)
        fresh.replace(path)
        if _holds(path, traces.words):
            path.unlink()
    except (*trouble.UNREADABLE, StoreError):
        files.remove_database(path)
    finally:
        with contextlib.suppress(OSError):
            files.remove_database(fresh)


def _clean_journal(path: Path, traces: Traces) -> None:
    """A journal goes with its session; lines that lead to a person go with the person."""
    if traces.covers(path.stem):
        path.unlink()
        return
    if not _holds(path, traces.words):
        return
    fresh = path.with_name(f"{path.name}.rewritten")
    with path.open("rb") as source, fresh.open("wb") as target:
        for line in source:
            if not any(word in line for word in traces.words):
                target.write(line)
        target.flush()
        os.fsync(target.fileno())
    fresh.replace(path)


def _holds(path: Path, words: Sequence[bytes]) -> bool:
    """Whether a file has any of the words in it; one that is not there has none."""
    overlap = max(map(len, words), default=1)
    try:
        with path.open("rb") as file:
            last = b""
            while piece := file.read(1 << 20):
                window = last + piece
                if any(word in window for word in words):
                    return True
                last = window[-overlap:]
    except FileNotFoundError:
        pass
    return False


def _files_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()] if folder.is_dir() else []


def _drop_empty_folders(folder: Path) -> None:
    aside = folder / trouble.ASIDE
    for place in sorted(aside.glob("*")) if aside.is_dir() else []:
        if not any(one.stem.startswith("results") for one in place.iterdir()):
            place.rmdir()
    if aside.is_dir() and not any(aside.iterdir()):
        aside.rmdir()


@contextlib.contextmanager
def _disk(store: Store) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise trouble.of_disk(error, store.folder) from error
