"""What may be changed in the database; each within a transaction that the store holds."""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.kit.kit import Text
from workshop.results import queries
from workshop.results.rows import GoalRow, Outcome, Person, Playable, kept_text, kept_words, stamp
from workshop.results.trouble import Conflict
from workshop.results.words import ROOM, draw_pseudonym
from workshop.values import dataclass

if TYPE_CHECKING:
    from workshop.exercises.attempt import Step


@dataclass(frozen=True, slots=True)
class Terms:
    """What an attempt is played under.

    ``pass_rule`` and ``scorer`` (a version) are copied, so that an old score stays explainable;
    ``module`` is the one the exercise was met in.
    """

    pass_rule: str
    scorer: str
    counted: bool
    preview: bool
    module: str = ""


def open_session(
    db: sqlite3.Connection, label: str, now: datetime, kept_for: timedelta, chance: random.Random
) -> str:
    """Begin a session whose results are kept for so long; returns its id."""
    key = _new_id(chance)
    db.execute(
        "INSERT INTO session(id,label,started,delete_after) VALUES(?,?,?,?)",
        (key, label, stamp(now), stamp(now + kept_for)),
    )
    return key


def close_sessions(db: sqlite3.Connection, now: datetime) -> None:
    """Close every session that is open; attempts under way in them stay unfinished."""
    db.execute("UPDATE session SET closed=? WHERE closed IS NULL", (stamp(now),))


def arrive(
    db: sqlite3.Connection, session: str, now: datetime, chance: random.Random, language: str
) -> Person:
    """A person under a pseudonym that nobody else has, from now on the one who works here."""
    drawn = draw_pseudonym(chance, queries.pseudonyms(db), language)
    person = Person(_new_id(chance), drawn, now)
    add_person(db, session, person)
    choose(db, person.id)
    return person


def the_room(db: sqlite3.Connection, session: str, now: datetime, chance: random.Random) -> Person:
    """The room of a session answering as one; it is in no statistics of people."""
    known = queries.people(db, session, "room")
    if known:
        return known[0]
    room = Person(_new_id(chance), ROOM, now, "room")
    add_person(db, session, room)
    return room


def add_person(db: sqlite3.Connection, session: str, person: Person) -> None:
    """Keep a person."""
    db.execute(
        "INSERT INTO person(id,session,pseudonym,notice_shown,role) VALUES(?,?,?,?,?)",
        (person.id, session, person.pseudonym, stamp(person.notice_shown), person.role),
    )


def choose(db: sqlite3.Connection, person_id: str | None) -> None:
    """From now on that person works here, or nobody yet."""
    db.execute(
        "INSERT INTO here(one,person) VALUES(1,?) ON CONFLICT(one) DO UPDATE SET person=?",
        (person_id, person_id),
    )


def begin(
    db: sqlite3.Connection,
    person: Person,
    exercise: Playable,
    now: datetime,
    terms: Terms,
    chance: random.Random,
) -> str:
    """Start an attempt, in place of one still under way at the exercise; returns its id."""
    left = queries.open_attempt(db, person.id, exercise.id, preview=terms.preview)
    if left is not None:
        abandon(db, left.id)
    _know(db, exercise)
    key = _new_id(chance)
    db.execute(
        "INSERT INTO attempt(id,person,exercise,n,pass_rule,scorer,state,started,preview,scored,"
        "module) VALUES(?,?,?,?,?,?,'in_progress',?,?,?,?)",
        (
            key,
            person.id,
            exercise.hash,
            queries.next_n(db, person.id, exercise.id),
            terms.pass_rule,
            terms.scorer,
            stamp(now),
            terms.preview,
            terms.counted,
            terms.module,
        ),
    )
    return key


def steps_kept(db: sqlite3.Connection, attempt_id: str) -> int:
    """How many steps of an attempt are kept; they are numbered without gaps from 1."""
    row = db.execute("SELECT max(seq) FROM step WHERE attempt=?", (attempt_id,)).fetchone()
    return int(row[0] or 0)


def put_steps(
    db: sqlite3.Connection, attempt_id: str, first: int, steps: Sequence[Step], active_s: float
) -> int:
    """Keep steps from number ``first`` on, and the time used; returns how many were new.

    Raises:
        Conflict: another step has such a number, one before is missing, or the attempt is over.
    """
    kept = steps_kept(db, attempt_id)
    if first > kept + 1:
        raise Conflict(
            QT_TRANSLATE_NOOP("results", "step {seq} comes before step {missing}").fill(
                seq=first, missing=kept + 1
            )
        )
    known = max(0, kept + 1 - first)
    for seq, step in enumerate(steps[:known], start=first):
        _same_step(db, attempt_id, seq, step)
    new = steps[known:]
    if new or not steps:
        _use_time(db, attempt_id, active_s)
    db.executemany(
        "INSERT INTO step(attempt,seq,at,kind,data) VALUES(?,?,?,?,?)",
        [
            (attempt_id, seq, step.at, step.kind, _json(step))
            for seq, step in enumerate(new, start=first + known)
        ],
    )
    return len(new)


def finish(db: sqlite3.Connection, attempt_id: str, outcome: Outcome, now: datetime) -> None:
    """Close an attempt with its score and what was met of each goal."""
    put_goals(db, attempt_id, outcome.goals)
    db.execute(
        "UPDATE attempt SET state='finished', finished=?, score=?, hide=?, show=?, passed=?,"
        " hints=? WHERE id=?",
        (
            stamp(now),
            outcome.score,
            outcome.protection,
            outcome.usefulness,
            outcome.passed,
            outcome.hints,
            attempt_id,
        ),
    )


def put_goals(db: sqlite3.Connection, attempt_id: str, goals: Sequence[GoalRow]) -> None:
    """What an attempt met of each goal, and the goals' words if they are not known yet."""
    db.executemany(
        "INSERT INTO goal_result(attempt,goal,first,final,weight,critical,chosen)"
        " VALUES(?,?,?,?,?,?,?)",
        [
            (
                attempt_id,
                goal.goal,
                goal.first,
                goal.final,
                goal.weight,
                goal.critical,
                kept_words(goal.chosen),
            )
            for goal in goals
        ],
    )
    db.executemany(
        "INSERT INTO goal(exercise,goal,label,area)"
        " SELECT exercise,?,?,? FROM attempt WHERE id=? ON CONFLICT DO NOTHING",
        [
            (goal.goal, kept_words(goal.label), kept_words(goal.area) or "{}", attempt_id)
            for goal in goals
            if goal.label is not None
        ],
    )


def abandon(db: sqlite3.Connection, attempt_id: str) -> None:
    """Leave an attempt without a score; once more, or one that was erased, changes nothing.

    Raises:
        Conflict: the attempt is finished.
    """
    row = queries.attempt(db, attempt_id)
    if row is None or row.state == "abandoned":
        return
    _under_way(row.state)
    db.execute("UPDATE attempt SET state='abandoned' WHERE id=?", (attempt_id,))


def erase(db: sqlite3.Connection, person: Person) -> None:
    """Delete a person with all attempts and steps, and exercises that nobody has played then."""
    db.execute("DELETE FROM person WHERE id=?", (person.id,))
    _forget_exercises(db)


def erase_attempt(db: sqlite3.Connection, attempt_id: str) -> None:
    """Delete one attempt with its steps, and its exercise when nobody else has played it."""
    db.execute("DELETE FROM attempt WHERE id=?", (attempt_id,))
    _forget_exercises(db)


def erase_session(db: sqlite3.Connection, session_id: str) -> None:
    """Delete a session with everybody in it."""
    db.execute("DELETE FROM session WHERE id=?", (session_id,))
    _forget_exercises(db)


def _forget_exercises(db: sqlite3.Connection) -> None:
    db.execute("DELETE FROM exercise WHERE hash NOT IN (SELECT exercise FROM attempt)")


def _know(db: sqlite3.Connection, exercise: Playable) -> None:
    source = exercise.source
    db.execute(
        "INSERT INTO exercise(hash,id,version,kind,title,max_score,source,titles)"
        " VALUES(?,?,?,?,?,100,?,?) ON CONFLICT(hash) DO NOTHING",
        (
            exercise.hash,
            exercise.id,
            exercise.version,
            exercise.kind,
            str(exercise.title),
            source if isinstance(source, str) else source.decode("utf-8"),
            kept_text(exercise.title) if isinstance(exercise.title, Text) else "{}",
        ),
    )


def _use_time(db: sqlite3.Connection, attempt_id: str, active_s: float) -> None:
    row = db.execute("SELECT state FROM attempt WHERE id=?", (attempt_id,)).fetchone()
    if row is None:
        raise Conflict(QT_TRANSLATE_NOOP("results", "the attempt was erased"))
    _under_way(row[0])
    db.execute("UPDATE attempt SET active_s=max(active_s,?) WHERE id=?", (active_s, attempt_id))


def _under_way(state: str) -> None:
    if state != "in_progress":
        raise Conflict(QT_TRANSLATE_NOOP("results", "the attempt is over"))


def _same_step(db: sqlite3.Connection, attempt_id: str, seq: int, step: Step) -> None:
    row = db.execute(
        "SELECT at, kind, data FROM step WHERE attempt=? AND seq=?", (attempt_id, seq)
    ).fetchone()
    if row != (step.at, step.kind, _json(step)):
        raise Conflict(
            QT_TRANSLATE_NOOP("results", "another step has the number {seq}").fill(seq=seq)
        )


def _json(step: Step) -> str:
    return json.dumps(dict(step.data), ensure_ascii=False, sort_keys=True, allow_nan=False)


def _new_id(chance: random.Random) -> str:
    import uuid

    return str(uuid.UUID(int=chance.getrandbits(128), version=4))
