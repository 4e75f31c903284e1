"""The questions asked of the database; each takes a connection and gives frozen rows."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Any

from workshop.errors import Message
from workshop.results.rows import (
    AttemptRow,
    GoalRow,
    Person,
    Role,
    Session,
    moment_of,
    text_of,
    words_of,
)

if TYPE_CHECKING:
    from workshop.exercises.attempt import Step

_COLUMNS = (
    "a.id, e.id, e.hash, e.version, e.title, a.n, a.state, a.started, a.finished, a.active_s, "
    "a.scored, a.preview, a.score, a.hide, a.show, a.passed, a.hints, a.pass_rule, a.scorer, "
    "e.kind, a.module, e.titles"
)
_ATTEMPT = f"SELECT {_COLUMNS} FROM attempt a JOIN exercise e ON e.hash=a.exercise "
_SESSION = "SELECT id, label, started, delete_after, closed FROM session "
_PERSON = "SELECT p.id, p.pseudonym, p.notice_shown, p.role FROM person p "


def open_session(db: sqlite3.Connection) -> str | None:
    """The id of the session that is not closed, the newest one."""
    row = db.execute(
        "SELECT id FROM session WHERE closed IS NULL ORDER BY rowid DESC LIMIT 1"
    ).fetchone()
    return None if row is None else str(row[0])


def session(db: sqlite3.Connection, session_id: str) -> Session | None:
    """One session."""
    row = db.execute(_SESSION + "WHERE id=?", (session_id,)).fetchone()
    return None if row is None else _session(row)


def sessions(db: sqlite3.Connection) -> list[Session]:
    """All sessions, the newest first."""
    return [_session(row) for row in db.execute(_SESSION + "ORDER BY rowid DESC")]


def me(db: sqlite3.Connection) -> Person | None:
    """Whose results are added to: the person chosen, if of the session that is open."""
    row = db.execute(
        _PERSON + "JOIN here h ON h.person=p.id WHERE p.session="
        "(SELECT id FROM session WHERE closed IS NULL ORDER BY rowid DESC LIMIT 1)"
    ).fetchone()
    return None if row is None else _person(row)


def person(db: sqlite3.Connection, person_id: str) -> Person | None:
    """One person."""
    row = db.execute(_PERSON + "WHERE p.id=?", (person_id,)).fetchone()
    return None if row is None else _person(row)


def people(db: sqlite3.Connection, session_id: str, role: Role) -> list[Person]:
    """The people of a session who are that to this laptop, in the order they came."""
    found = db.execute(
        _PERSON + "WHERE p.session=? AND p.role=? ORDER BY p.rowid", (session_id, role)
    )
    return [_person(row) for row in found]


def pseudonyms(db: sqlite3.Connection) -> set[str]:
    """The pseudonyms taken, in any session."""
    return {row[0] for row in db.execute("SELECT pseudonym FROM person")}


def is_taken(db: sqlite3.Connection, session_id: str, pseudonym: str) -> bool:
    """Whether somebody in a session has that pseudonym."""
    sql = "SELECT 1 FROM person WHERE session=? AND pseudonym=?"
    return db.execute(sql, (session_id, pseudonym)).fetchone() is not None


def attempt(db: sqlite3.Connection, attempt_id: str) -> AttemptRow | None:
    """One attempt, without its steps."""
    row = db.execute(_ATTEMPT + "WHERE a.id=?", (attempt_id,)).fetchone()
    return None if row is None else attempt_of(row)


def open_attempt(
    db: sqlite3.Connection, person: str, exercise_id: str, *, preview: bool
) -> AttemptRow | None:
    """The attempt under way at an exercise."""
    row = db.execute(
        _ATTEMPT
        + "WHERE a.person=? AND e.id=? AND a.state='in_progress' AND a.preview=? "
        + "ORDER BY a.n DESC LIMIT 1",
        (person, exercise_id, preview),
    ).fetchone()
    return None if row is None else attempt_of(row)


def next_n(db: sqlite3.Connection, person: str, exercise_id: str) -> int:
    """The number of the person's next attempt at an exercise, in any of its versions."""
    row = db.execute(
        "SELECT coalesce(max(a.n), 0) + 1 FROM attempt a JOIN exercise e ON e.hash=a.exercise "
        "WHERE a.person=? AND e.id=?",
        (person, exercise_id),
    ).fetchone()
    return int(row[0])


def attempts(
    db: sqlite3.Connection, person: str, exercise_id: str | None = None
) -> list[AttemptRow]:
    """The person's own attempts by ``n``, at one exercise or all; no trials, none abandoned."""
    only = "" if exercise_id is None else "AND e.id=? "
    values = (person,) if exercise_id is None else (person, exercise_id)
    found = db.execute(
        _ATTEMPT + f"WHERE a.person=? {only}AND a.preview=0 AND a.state<>'abandoned' ORDER BY a.n",
        values,
    )
    return [attempt_of(row) for row in found]


def all_attempts(db: sqlite3.Connection, person: str) -> list[AttemptRow]:
    """Every attempt of a person, abandoned ones and trials too, as they were begun."""
    found = db.execute(_ATTEMPT + "WHERE a.person=? ORDER BY a.rowid", (person,))
    return [attempt_of(row) for row in found]


def often_missed(db: sqlite3.Connection, person: str) -> list[tuple[str, Message, int, int]]:
    """The goals a person missed: exercise id, words, how often missed, how often met.

    By how often they were missed; goals without words are left out.
    """
    found = db.execute(
        "SELECT e.id, max(g.label), sum(r.final<1), sum(r.final>=1) FROM attempt a"
        " JOIN exercise e ON e.hash=a.exercise JOIN goal_result r ON r.attempt=a.id"
        " JOIN goal g ON g.exercise=a.exercise AND g.goal=r.goal"
        " WHERE a.person=? AND a.preview=0 GROUP BY e.id, r.goal HAVING sum(r.final<1)>0"
        " ORDER BY 3 DESC, 4, 1, 2",
        (person,),
    )
    return [(row[0], words, row[2], row[3]) for row in found if (words := words_of(row[1]))]


def source(db: sqlite3.Connection, exercise_hash: str) -> str:
    """The exercise as it was played."""
    row = db.execute("SELECT source FROM exercise WHERE hash=?", (exercise_hash,)).fetchone()
    return str(row[0])


def steps(db: sqlite3.Connection, attempt_id: str) -> tuple[Step, ...]:
    """The steps of an attempt in their order."""
    from workshop.exercises.attempt import Step

    found = db.execute(
        "SELECT at, kind, data FROM step WHERE attempt=? ORDER BY seq", (attempt_id,)
    )
    return tuple(Step(kind, json.loads(data), at) for at, kind, data in found)


def goals(db: sqlite3.Connection, attempt_id: str) -> tuple[GoalRow, ...]:
    """What a finished attempt met of each goal."""
    found = db.execute(
        "SELECT r.goal, r.final, r.weight, r.critical, r.first, g.label, g.area, r.chosen"
        " FROM goal_result r JOIN attempt a ON a.id=r.attempt"
        " LEFT JOIN goal g ON g.exercise=a.exercise AND g.goal=r.goal WHERE r.attempt=?",
        (attempt_id,),
    )
    return tuple(
        GoalRow(
            goal,
            final,
            weight,
            bool(critical),
            first,
            words_of(label),
            words_of(area),
            words_of(chosen),
        )
        for goal, final, weight, critical, first, label, area, chosen in found
    )


def _session(row: tuple[Any, ...]) -> Session:
    key, label, started, delete_after, closed = row
    return Session(
        key,
        label,
        moment_of(started),
        moment_of(delete_after),
        None if closed is None else moment_of(closed),
    )


def _person(row: tuple[Any, ...]) -> Person:
    return Person(row[0], row[1], moment_of(row[2]), row[3])


def attempt_select(more: str) -> str:
    """The beginning of a question for attempts with more columns behind theirs."""
    return f"SELECT {_COLUMNS}, {more} FROM attempt a JOIN exercise e ON e.hash=a.exercise "


def attempt_of(row: tuple[Any, ...]) -> AttemptRow:
    """The attempt in a row of such a question."""
    (key, exercise, digest, version, title, n, state, started, finished, active, scored, preview,
     score, hide, show, passed, hints, pass_rule, scorer, kind, module, titles) = row  # fmt: skip
    return AttemptRow(
        id=key,
        exercise_id=exercise,
        hash=digest,
        version=version,
        title=title,
        n=n,
        state=state,
        started=moment_of(started),
        finished=None if finished is None else moment_of(finished),
        active_s=active,
        counted=bool(scored),
        preview=bool(preview),
        score=score,
        protection=hide,
        usefulness=show,
        passed=None if passed is None else bool(passed),
        hints=hints,
        pass_rule=pass_rule,
        scorer=scorer,
        kind=kind,
        module=module,
        titles=text_of(titles),
    )
