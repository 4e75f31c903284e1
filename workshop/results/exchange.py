"""A file of results: what an attendee hands on, and what a facilitator takes in.

JSON lines. The first names the format; then exercises, people and attempts, each before it is
referred to; the last holds the number of lines before it and their SHA-256, so that a file that was
cut off or changed on the way is known as such.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from workshop.results import queries
from workshop.results.finished import Finished, Scope, stream
from workshop.results.rows import GoalRow, kept_words, stamp

FORMAT = "workshop-results"
VERSION = 1
SUFFIX = ".workshop-results"


def lines(db: sqlite3.Connection, scope: Scope, now: datetime) -> Iterator[str]:
    """The lines of a file with the finished attempts of that scope."""
    digest, number = hashlib.sha256(), 0
    for record in _records(db, scope, now):
        line = json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n"
        digest.update(line.encode())
        number += 1
        yield line
    end = {"end": {"lines": number, "sha256": digest.hexdigest()}}
    yield json.dumps(end) + "\n"


def _records(db: sqlite3.Connection, scope: Scope, now: datetime) -> Iterator[dict[str, Any]]:
    yield {FORMAT: VERSION, "made": stamp(now)}
    people: set[str] = set()
    exercises: set[str] = set()
    for found in stream(db, scope):
        if found.attempt.hash not in exercises:
            exercises.add(found.attempt.hash)
            yield {"exercise": _exercise(db, found.attempt.hash)}
        if found.person not in people:
            people.add(found.person)
            yield {"person": _person(db, found)}
        yield {"attempt": _attempt(db, found)}


def _exercise(db: sqlite3.Connection, digest: str) -> dict[str, Any]:
    names = ("hash", "id", "version", "kind", "title", "titles", "source")
    row = db.execute(f"SELECT {','.join(names)} FROM exercise WHERE hash=?", (digest,)).fetchone()
    goals = db.execute("SELECT goal, label, area FROM goal WHERE exercise=?", (digest,)).fetchall()
    return {**dict(zip(names, row, strict=True)), "goals": [list(goal) for goal in goals]}


def _person(db: sqlite3.Connection, found: Finished) -> dict[str, Any]:
    person = queries.person(db, found.person)
    assert person is not None  # an attempt has one
    return {
        "id": person.id,
        "pseudonym": person.pseudonym,
        "notice_shown": stamp(person.notice_shown),
    }


def _attempt(db: sqlite3.Connection, found: Finished) -> dict[str, Any]:
    attempt = found.attempt
    assert attempt.finished is not None  # it is finished
    return {
        "id": attempt.id,
        "person": found.person,
        "exercise": attempt.hash,
        "n": attempt.n,
        "pass_rule": attempt.pass_rule,
        "scorer": attempt.scorer,
        "started": stamp(attempt.started),
        "finished": stamp(attempt.finished),
        "active_s": attempt.active_s,
        "scored": attempt.counted,
        "score": attempt.score,
        "hide": attempt.protection,
        "show": attempt.usefulness,
        "passed": attempt.passed,
        "hints": attempt.hints,
        "module": attempt.module,
        "steps": [[step.at, step.kind, dict(step.data)] for step in queries.steps(db, attempt.id)],
        "goals": [_goal(goal) for goal in queries.goals(db, attempt.id)],
    }


def _goal(goal: GoalRow) -> list[Any]:
    chosen = kept_words(goal.chosen)
    return [goal.goal, goal.first, goal.final, goal.weight, goal.critical, chosen]
