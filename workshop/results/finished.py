"""Finished attempts with whose they are, streamed from the database for whatever leaves it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any

from workshop.results import queries
from workshop.results.rows import AttemptRow, Role
from workshop.values import dataclass

UNSENT = frozenset({"assessment", "self-assessment"})
"""Kinds of exercise about an employer: they leave the laptop only when asked for by name."""


@dataclass(frozen=True, slots=True)
class Finished:
    """A finished attempt, the pseudonym it belongs to, and that one's session."""

    attempt: AttemptRow
    person: str
    pseudonym: str
    role: Role
    session: str
    label: str


_WHO = " JOIN person p ON p.id=a.person JOIN session s ON s.id=p.session "
_FINISHED = "WHERE a.state='finished' AND a.preview=0 "


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose finished attempts: of a session or of everybody, of one person or of all.

    ``private`` says that assessments of an employer are wanted too.
    """

    session: str | None = None
    person: str | None = None
    private: bool = False

    def where(self) -> tuple[str, list[str]]:
        """The condition and its values."""
        sql, values = _FINISHED + "AND p.role<>'room' ", []
        for column, value in (("p.session", self.session), ("a.person", self.person)):
            if value is not None:
                sql += f"AND {column}=? "
                values.append(value)
        if not self.private:
            sql += f"AND e.kind NOT IN ({','.join('?' * len(UNSENT))}) "
            values += sorted(UNSENT)
        return sql, values


def stream(db: sqlite3.Connection, scope: Scope) -> Iterator[Finished]:
    """Finished attempts of people, in the order they were begun; trials of trainers stay out."""
    where, values = scope.where()
    for row in db.execute(_select() + where + "ORDER BY a.rowid", values):
        yield _of(row)


def count(db: sqlite3.Connection, scope: Scope) -> int:
    """How many :func:`stream` would give."""
    where, values = scope.where()
    found = db.execute(
        f"SELECT count(*) FROM attempt a JOIN exercise e ON e.hash=a.exercise {_WHO} {where}",
        values,
    ).fetchone()
    return int(found[0])


def one(db: sqlite3.Connection, attempt_id: str) -> Finished | None:
    """That attempt, if it is finished and no trial."""
    row = db.execute(_select() + _FINISHED + "AND a.id=?", (attempt_id,)).fetchone()
    return None if row is None else _of(row)


def _select() -> str:
    return queries.attempt_select("p.id, p.pseudonym, p.role, s.id, s.label") + _WHO


def _of(row: tuple[Any, ...]) -> Finished:
    person, pseudonym, role, session, label = row[-5:]
    return Finished(queries.attempt_of(row[:-5]), person, pseudonym, role, session, label)
