"""Stores with very many attempts, built fast and kept in the system's temporary folder."""

from __future__ import annotations

import random
import sqlite3
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from tests.results.rooms import LABELS, fill_room, uid, words
from workshop.results import people
from workshop.results.rows import stamp
from workshop.results.schema import VERSION
from workshop.results.store import Store

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
ATTENDEES = 10_000
TRIES = 20  # by one person in the crowd
GOALS = ("patrol", "gym")


def store_of(attempts: int) -> Path:
    """A data folder with so many attempts; the last session holds 10,000 attendees if it can."""
    place = Path(tempfile.gettempdir()) / f"workshop-bench-{VERSION}-{attempts}"
    if (place / "whole").exists():
        return place
    place.mkdir(exist_ok=True)
    for old in place.iterdir():
        old.unlink()
    with Store.open(place, NOW, chance=random.Random(1)) as store:
        _crowd(store, attempts)
        if attempts >= ATTENDEES * 2:
            people.begin_session(store, "Room", NOW, NOW)
            half = ATTENDEES // 2
            room = {"officer": ("Officer", half), "worker": ("Worker", half)}
            fill_room(store, NOW, room)
        people.begin_session(store, "Mine", NOW, NOW)
        _mine(store)
    (place / "whole").touch()
    return place


def _crowd(store: Store, attempts: int) -> None:
    """Many people with twenty tries each, one step and two goals a try."""
    session = people.current(store)
    assert session is not None
    chance = random.Random(attempts)
    db = store._db
    db.execute("PRAGMA synchronous=OFF")
    laws = db.execute("SELECT name, sql FROM sqlite_schema WHERE type='trigger'").fetchall()
    with store.changing():
        for name, _ in laws:
            db.execute(f"DROP TRIGGER {name}")
        known = ("d" * 64, "crowd", "1", "privacy-settings", "Crowd", 100.0, "id: x", "{}")
        db.execute("INSERT INTO exercise VALUES(?,?,?,?,?,?,?,?)", known)
        for goal in GOALS:
            row = ("d" * 64, goal, words(LABELS[goal]), words("Area"))
            db.execute("INSERT INTO goal VALUES(?,?,?,?)", row)
        for number in range(attempts // TRIES):
            _one(db, chance, session.id, number)
        for _, sql in laws:
            db.execute(sql)
    db.execute("PRAGMA synchronous=FULL")


def _one(db: sqlite3.Connection, chance: random.Random, session: str, number: int) -> None:
    person, at = uid(chance), stamp(NOW)
    db.execute(
        "INSERT INTO person VALUES(?,?,?,?,'imported')", (person, session, f"Crowd {number}", at)
    )
    keys = [uid(chance) for _ in range(TRIES)]
    db.executemany(
        "INSERT INTO attempt VALUES(?,?,?,?,'{}','1','finished',?,?,60,0,1,70,0.7,0.7,0,0,'')",
        [(key, person, "d" * 64, n, at, at) for n, key in enumerate(keys, start=1)],
    )
    db.executemany(
        'INSERT INTO step VALUES(?,1,?,\'set\',\'{"setting": "a", "option": "b"}\')',
        [(key, at) for key in keys],
    )
    db.executemany(
        "INSERT INTO goal_result VALUES(?,?,0.5,0.5,1,0,'')",
        [(key, goal) for key in keys for goal in GOALS],
    )


def _mine(store: Store) -> None:
    """One person's own thirty attempts."""
    from tests.results.ground import HOME, outcome, step

    for _ in range(30):
        row = store.begin(HOME, NOW)
        store.finish(row.id, outcome(), NOW, 60.0, [step(n) for n in range(1, 40)])
