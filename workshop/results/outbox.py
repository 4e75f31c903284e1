"""Statements that wait to be sent, written with the score, so that sending can be added later.

Nothing sends them today. They go with their attempt when it is erased.
"""

from __future__ import annotations

import json
import sqlite3

from workshop.results import finished


def put(db: sqlite3.Connection, attempt_id: str) -> None:
    """Keep the statements of an attempt that was just finished.

    Attempts that keep no score, assessments of an employer, trials and the room answering as one
    have none.
    """
    found = finished.one(db, attempt_id)
    if found is None or found.role == "room" or not found.attempt.counted:
        return
    if found.attempt.kind in finished.UNSENT:
        return
    from workshop.results.xapi import statements

    db.executemany(
        "INSERT INTO outbox(id,attempt,statement) VALUES(?,?,?) ON CONFLICT(id) DO NOTHING",
        [
            (statement["id"], attempt_id, json.dumps(statement, ensure_ascii=False))
            for statement in statements(found)
        ],
    )
