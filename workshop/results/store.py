"""The results of this laptop: every change of an attempt is on the disk before the call returns.

One writer per data folder; a second program may read. A change happens whole or not at all: when a
call raises, nothing of it was kept, and the same call may simply be made again.
"""

from __future__ import annotations

import contextlib
import random
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.results import changes, connection, files, opening, outbox, queries, trouble
from workshop.results.changes import Terms
from workshop.results.lock import WriterLock
from workshop.results.rows import (
    AttemptRow,
    GoalRow,
    History,
    Outcome,
    Person,
    Playable,
    histories,
)

if TYPE_CHECKING:
    from workshop.exercises.attempt import Step


class Store:
    """The results in one data folder, from :meth:`open` to :meth:`close`; used on one thread.

    ``readonly`` says that nothing can be added, ``on_disk`` that what is added stays. ``language``
    is what pseudonyms are drawn in; it may be changed at any time. Questions and changes that are
    not asked here are asked in the modules beside this one, within :meth:`reading` and
    :meth:`changing`.
    """

    def __init__(
        self,
        folder: Path,
        db: sqlite3.Connection,
        chance: random.Random,
        *,
        lock: WriterLock | None = None,
        readonly: bool = False,
    ) -> None:
        self.folder = folder
        self.readonly = readonly
        self.on_disk = lock is not None
        self.language = "en"
        self.chance = chance
        self._db = db
        self._lock = lock
        self._file = None if lock is None else (folder / files.DATABASE).stat().st_ino
        self._closed = False

    @classmethod
    def open(
        cls,
        folder: Path,
        now: datetime,
        *,
        readonly: bool = False,
        chance: random.Random | None = None,
    ) -> Store:
        """Open the results in a data folder, which is made if it is missing.

        After an end that was not clean the whole database is checked first. ``chance`` draws
        pseudonyms and ids; left out, the operating system does.

        Raises:
            StoreBusy: another program writes there; it may be opened with ``readonly``.
            StoreTooNew: a newer version of this program wrote it.
            StoreBroken: it is damaged; :func:`workshop.results.files.set_aside` makes room.
            StoreReadOnly, StoreFull, StoreError: it cannot be written.
        """
        draw = random.SystemRandom() if chance is None else chance
        if readonly:
            return cls(folder, connection.for_reading(folder), draw, readonly=True)
        lock = files.lock_folder(folder)
        try:
            db = opening.writer(folder, lock, now, draw)
        except BaseException:
            lock.release(clean=False)
            raise
        return cls(folder, db, draw, lock=lock)

    @classmethod
    def in_memory(
        cls, folder: Path, now: datetime, *, chance: random.Random | None = None
    ) -> Store:
        """A store that ends with the program, in place of the one in ``folder``.

        For when that one cannot be opened: an exercise can be played on any disk.
        """
        draw = random.SystemRandom() if chance is None else chance
        db = connection.in_memory()
        opening.need_session(db, now, draw)
        return cls(folder, db, draw)

    def close(self) -> None:
        """End in order; closing twice is harmless.

        Raises:
            StoreError: the note of a clean end could not be written. Nothing is lost.
        """
        if self._closed:
            return
        self._closed = True
        self._db.close()
        if self._lock is not None:
            try:
                self._lock.release(clean=True)
            except OSError as error:
                raise trouble.of_disk(error, self.folder) from error

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # Reading

    def me(self) -> Person | None:
        """Whose results are added to; None until the first attempt, and after an erasure."""
        with self.reading() as db:
            return queries.me(db)

    def open_attempt(
        self, exercise_id: str, *, preview: bool = False, room: bool = False
    ) -> AttemptRow | None:
        """The attempt under way at an exercise, with its steps and the exercise as it was played.

        With ``room`` the one of the room answering as one.

        Compare its ``hash`` with the exercise's: a changed exercise is played on from ``source``,
        or begun anew.
        """
        with self.reading() as db:
            who = _room(db) if room else queries.me(db)
            row = who and queries.open_attempt(db, who.id, exercise_id, preview=preview)
            if not row:
                return None
            steps = queries.steps(db, row.id)
            return replace(row, steps=steps, source=queries.source(db, row.hash))

    def attempt(self, attempt_id: str) -> AttemptRow | None:
        """One attempt, without its steps; None when it is not there or was erased."""
        with self.reading() as db:
            return queries.attempt(db, attempt_id)

    def steps(self, attempt_id: str) -> tuple[Step, ...]:
        """The committed steps of an attempt in their order."""
        with self.reading() as db:
            return queries.steps(db, attempt_id)

    def goals(self, attempt_id: str) -> tuple[GoalRow, ...]:
        """How far a finished attempt met each goal."""
        with self.reading() as db:
            return queries.goals(db, attempt_id)

    def history(self, exercise_id: str) -> History:
        """The person's own attempts at one exercise."""
        with self.reading() as db:
            me = queries.me(db)
            rows = queries.attempts(db, me.id, exercise_id) if me else []
        return histories(rows).get(exercise_id, History(exercise_id))

    def progress(self) -> dict[str, History]:
        """The person's own attempts at every exercise ever begun, by exercise id."""
        with self.reading() as db:
            me = queries.me(db)
            return histories(queries.attempts(db, me.id)) if me else {}

    # Adding

    def begin(
        self,
        exercise: Playable,
        now: datetime,
        *,
        pass_rule: str = "",
        scorer: str = "",
        counted: bool = True,
        preview: bool = False,
    ) -> AttemptRow:
        """Start an attempt; one still under way at the same exercise is abandoned.

        The first attempt draws the pseudonym. ``counted`` is false for practice after the last
        attempt that counts and for exercises that keep no score; ``preview`` marks a trainer's
        trial, which stays apart. ``pass_rule`` and ``scorer`` (a version) explain the score later,
        whatever has changed by then.

        Raises:
            StoreError: it could not be kept; nothing was changed.
        """
        return self.begin_under(exercise, now, Terms(pass_rule, scorer, counted, preview))

    def begin_under(
        self, exercise: Playable, now: datetime, terms: Terms, *, room: bool = False
    ) -> AttemptRow:
        """The same under terms that also name the module it was met in.

        ``room`` is the room answering as one: kept with the session, in no statistics of people.

        Raises:
            StoreError: it could not be kept; nothing was changed.
        """
        with self.changing() as db:
            if room:
                who = changes.the_room(db, opening.open_session(db), now, self.chance)
            else:
                who = queries.me(db) or changes.arrive(
                    db, opening.open_session(db), now, self.chance, self.language
                )
            key = changes.begin(db, who, exercise, now, terms, self.chance)
            return _there(queries.attempt(db, key))

    def append(self, attempt_id: str, seq: int, step: Step, active_s: float) -> None:
        """Keep step number ``seq`` (from 1); it is on the disk when the call returns.

        The same step under the same number once more changes nothing.

        Raises:
            StoreError: it could not be kept, or another step has that number; nothing was changed.
        """
        with self.changing() as db:
            changes.put_steps(db, attempt_id, seq, (step,), active_s)

    def keep(self, attempt_id: str, steps: Sequence[Step], active_s: float) -> int:
        """Keep those of an attempt's steps, from its first, that are not kept yet; say how many.

        After a failure this catches up: pass the attempt's steps as they are by then.

        Raises:
            StoreError: they could not be kept; nothing was changed.
        """
        with self.changing() as db:
            kept = changes.steps_kept(db, attempt_id)
            return changes.put_steps(db, attempt_id, kept + 1, steps[kept:], active_s)

    def finish(
        self,
        attempt_id: str,
        outcome: Outcome,
        now: datetime,
        active_s: float,
        steps: Sequence[Step] = (),
    ) -> AttemptRow:
        """Keep the score, the goals and any steps still missing, all or nothing.

        The same outcome once more changes nothing.

        Raises:
            StoreError: it could not be kept, or another score was; nothing was changed.
        """
        with self.changing() as db:
            row = _there(queries.attempt(db, attempt_id))
            if row.state == "finished" and _same(row, outcome):
                return row
            kept = changes.steps_kept(db, attempt_id)
            changes.put_steps(db, attempt_id, kept + 1, steps[kept:], active_s)
            changes.finish(db, attempt_id, outcome, now)
            outbox.put(db, attempt_id)
            return _there(queries.attempt(db, attempt_id))

    def abandon(self, attempt_id: str) -> None:
        """Leave an attempt for good without a score; its steps stay.

        Raises:
            StoreError: it could not be kept, or the attempt is finished; nothing was changed.
        """
        with self.changing() as db:
            changes.abandon(db, attempt_id)

    # Erasing

    def empty_journal(self, otherwise: Exception) -> None:
        """Move what the journal holds into the database, so that no byte of it stays there.

        Raises:
            Exception: ``otherwise``, when somebody who reads keeps it from being emptied.
        """
        with self._translated():
            self._for_writing()
            blocked, _, _ = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if blocked:
                raise otherwise

    def rewrite(self) -> None:
        """Write the file anew: no trace of what was deleted stays between its rows.

        SQLite blanks what is deleted, but not what an earlier move of rows between pages left
        behind (seen with mixed writers).

        Raises:
            StoreError: it could not be done; nothing is lost.
        """
        with self._translated():
            self._db.execute("VACUUM")

    # Within

    def _for_writing(self) -> None:
        if self.readonly:
            raise trouble.for_reading_only(self.folder)
        if self._lock is None:
            return
        try:
            there = (self.folder / files.DATABASE).stat().st_ino
        except FileNotFoundError:
            there = None
        if there != self._file:
            raise trouble.moved(self.folder)

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection to ask; what goes wrong becomes a StoreError."""
        with self._translated():
            yield self._db

    @contextlib.contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """A connection of its own that sees one moment, whatever is added meanwhile.

        For what reads long, on any thread. A store in memory has only the one it works on.
        """
        if not (self.folder / files.DATABASE).exists() or not (self.on_disk or self.readonly):
            with self.reading() as db:
                yield db
            return
        with self._translated(), contextlib.closing(connection.for_reading(self.folder)) as db:
            db.execute("BEGIN")
            yield db

    @contextlib.contextmanager
    def changing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: kept whole when the block ends, undone when it raises.

        Raises:
            StoreError: it could not be kept; nothing was changed.
        """
        with self._translated():
            self._for_writing()
            if self._db.in_transaction:
                raise trouble.busy_here(self.folder)
            try:
                self._db.execute("BEGIN IMMEDIATE")
                yield self._db
                self._db.execute("COMMIT")
            except BaseException:
                self._undo()
                raise

    def _undo(self) -> None:
        if self._db.in_transaction:  # SQLite itself undoes after some errors
            with contextlib.suppress(sqlite3.Error):  # the first error is the one to tell
                self._db.execute("ROLLBACK")

    @contextlib.contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.ProgrammingError:
            raise  # a closed store, another thread: a mistake of ours, not of the disk
        except sqlite3.Error as error:
            raise trouble.of_sqlite(error, self.folder) from error
        except OSError as error:
            raise trouble.of_disk(error, self.folder) from error
        except ValueError as error:  # a value in a row that nothing of ours ever wrote
            raise trouble.broken(self.folder, error) from error
        except trouble.Conflict as conflict:
            raise trouble.refused(self.folder, conflict.why) from conflict


def _room(db: sqlite3.Connection) -> Person | None:
    session = queries.open_session(db)
    return next(iter(queries.people(db, session, "room")), None) if session else None


def _there(row: AttemptRow | None) -> AttemptRow:
    if row is None:
        raise trouble.Conflict(QT_TRANSLATE_NOOP("results", "the attempt was erased"))
    return row


def _same(row: AttemptRow, outcome: Outcome) -> bool:
    return (row.score, row.passed, row.hints) == (outcome.score, outcome.passed, outcome.hints)
