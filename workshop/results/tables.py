"""Results for other programs: a table (CSV), JSON lines, and xAPI statements, each streamed."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Iterator
from typing import Any, Literal

from workshop.errors import Message
from workshop.results import queries
from workshop.results.finished import UNSENT, Finished, Scope, stream
from workshop.results.rows import GoalRow, stamp

Format = Literal["csv", "jsonl", "xapi"]

COLUMNS = (
    "row", "session", "person", "exercise", "title", "kind", "version", "module", "attempt", "n",
    "counted", "started", "finished", "active_s", "score", "protection", "usefulness", "passed",
    "hints", "goal", "goal_label", "area", "first", "final", "weight", "critical", "chosen",
)  # fmt: skip
"""The columns of the table. ``row`` is ``attempt`` or ``goal``; protection, usefulness, first and
final run from 0 to 1, score from 0 to 100, yes and no are 1 and 0, ``active_s`` is seconds."""

_BOM = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def lines(
    db: sqlite3.Connection, form: Format, scope: Scope, *, bom: bool = False
) -> Iterator[str]:
    """Finished attempts in that form, line by line; ``bom`` is for spreadsheets that need one."""
    if form == "csv":
        return _csv(db, scope, bom=bom)
    if form == "jsonl":
        return _jsonl(db, scope)
    return _xapi(db, scope)


def _csv(db: sqlite3.Connection, scope: Scope, *, bom: bool) -> Iterator[str]:
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, COLUMNS, restval="", lineterminator="\r\n")
    writer.writeheader()
    yield (_BOM if bom else "") + _taken(buffer)
    for found in stream(db, scope):
        about = _about(found)
        writer.writerow({"row": "attempt", **_plain(about | _attempt(found))})
        for goal in queries.goals(db, found.attempt.id):
            writer.writerow({"row": "goal", **_plain(about | _goal(goal))})
        yield _taken(buffer)


def _jsonl(db: sqlite3.Connection, scope: Scope) -> Iterator[str]:
    for found in stream(db, scope):
        goals = [_goal(goal) for goal in queries.goals(db, found.attempt.id)]
        yield json.dumps({**_about(found), **_attempt(found), "goals": goals}, ensure_ascii=False)
        yield "\n"


def _xapi(db: sqlite3.Connection, scope: Scope) -> Iterator[str]:
    from workshop.results.xapi import statements

    for found in stream(db, scope):
        if not found.attempt.counted and found.attempt.kind not in UNSENT:
            continue  # practice after the last counted attempt
        for statement in statements(found):
            yield json.dumps(statement, ensure_ascii=False) + "\n"


def _about(found: Finished) -> dict[str, Any]:
    attempt = found.attempt
    return {
        "session": found.label,
        "person": found.pseudonym,
        "exercise": attempt.exercise_id,
        "title": attempt.title,
        "kind": attempt.kind,
        "version": attempt.version,
        "module": attempt.module,
        "attempt": attempt.id,
        "n": attempt.n,
    }


def _attempt(found: Finished) -> dict[str, Any]:
    attempt = found.attempt
    return {
        "counted": attempt.counted,
        "started": stamp(attempt.started),
        "finished": stamp(attempt.finished) if attempt.finished else None,
        "active_s": attempt.active_s,
        "score": attempt.score,
        "protection": attempt.protection,
        "usefulness": attempt.usefulness,
        "passed": attempt.passed,
        "hints": attempt.hints,
    }


def _goal(goal: GoalRow) -> dict[str, Any]:
    return {
        "goal": goal.goal,
        "goal_label": _said(goal.label),
        "area": _said(goal.area),
        "first": goal.first,
        "final": goal.final,
        "weight": goal.weight,
        "critical": goal.critical,
        "chosen": _said(goal.chosen),
    }


def _said(words: Message | None) -> str:
    return "" if words is None else str(words)


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """Numbers as numbers, nothing as nothing; a text that a spreadsheet would run is quoted."""
    return {key: _cell(value) for key, value in row.items()}


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value


def _taken(buffer: io.StringIO) -> str:
    text = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return text
