"""The questions asked of the database; each takes a connection and gives frozen rows."""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING, Any

from workshop.results.rows import AttemptRow, GoalRow, Person, moment_of

if TYPE_CHECKING:
    from workshop.exercises.attempt import Step

_ATTEMPT = """
SELECT a.id, e.id, e.hash, e.version, e.title, a.n, a.state, a.started, a.finished, a.active_s,
 a.scored, a.preview, a.score, a.hide, a.show, a.passed, a.hints, a.pass_rule, a.scorer
FROM attempt a JOIN exercise e ON e.hash=a.exercise
"""


def open_session(db: sqlite3.Connection) -> str | None:
    """The id of the session that is not closed, the newest one."""
    row = db.execute(
        "SELECT id FROM session WHERE closed IS NULL ORDER BY rowid DESC LIMIT 1"
    ).fetchone()
    return None if row is None else str(row[0])


def person_of(db: sqlite3.Connection, session: str) -> Person | None:
    """The person who works in a session."""
    row = db.execute(
        "SELECT id, pseudonym, notice_shown FROM person WHERE session=?"
        " ORDER BY rowid DESC LIMIT 1",
        (session,),
    ).fetchone()
    return None if row is None else Person(row[0], row[1], moment_of(row[2]))


def pseudonyms(db: sqlite3.Connection) -> set[str]:
    """The pseudonyms taken, in any session."""
    return {row[0] for row in db.execute("SELECT pseudonym FROM person")}


def attempt(db: sqlite3.Connection, attempt_id: str) -> AttemptRow | None:
    """One attempt, without its steps."""
    row = db.execute(_ATTEMPT + "WHERE a.id=?", (attempt_id,)).fetchone()
    return None if row is None else _attempt(row)


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
    return None if row is None else _attempt(row)


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
    return [_attempt(row) for row in found]


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
        "SELECT goal, final, weight, critical, first FROM goal_result WHERE attempt=?",
        (attempt_id,),
    )
    return tuple(
        GoalRow(goal, final, weight, bool(critical), first)
        for goal, final, weight, critical, first in found
    )


def _attempt(row: tuple[Any, ...]) -> AttemptRow:
    (key, exercise, digest, version, title, n, state, started, finished, active, scored, preview,
     score, hide, show, passed, hints, pass_rule, scorer) = row  # fmt: skip
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
    )
