"""Rooms full of people, for reports, pictures and benches: made quickly and always the same."""

from __future__ import annotations

import json
import random
import uuid
from datetime import datetime, timedelta

from workshop.errors import Message
from workshop.kit.kit import Text
from workshop.results import people
from workshop.results.rows import kept_words, stamp
from workshop.results.store import Store

AREAS = (
    ("Tags", ("patrol", "charity"), 0.55),
    ("Data, security", ("quiz", "contacts"), 0.45),
    ("Location", ("gym",), 0.4),
    ("Discovery", ("phone", "search"), 0.3),
    ("Audience", ("house", "party", "list"), 0.22),
    ("Contact", ("request",), 0.1),
)
LABELS = {
    "patrol": "Dan’s photo in uniform",
    "charity": "Charity run tag",
    "quiz": "Circle sent to the quiz",
    "contacts": "Address book",
    "gym": "Gym, place and hour",
    "phone": "Found by phone number",
    "search": "Profile in web search",
    "house": "Old frond: our new house",
    "party": "Saturday barbecue",
    "list": "Circle list",
    "request": "Friend requests",
}


def fill_room(
    store: Store,
    now: datetime,
    exercises: dict[str, tuple[str, int]],
    *,
    tries: int = 2,
    seed: int = 5,
    role: str = "imported",
) -> None:
    """Put people into the open session: per exercise id its title and how many try it."""
    chance = random.Random(seed)
    session = people.current(store)
    assert session is not None
    rows: dict[str, list[tuple[object, ...]]] = {"person": [], "attempt": [], "goal_result": []}
    known: list[tuple[object, ...]] = []
    goals: list[tuple[object, ...]] = []
    for name, (title, count) in exercises.items():
        digest = f"{abs(hash_of(name)):064x}"[:64]
        titles = json.dumps({"en": title})
        known.append((digest, name, "1", "privacy-settings", title, 100.0, "id: x", titles))
        goals += [
            (digest, goal, words(LABELS[goal]), words(area))
            for area, ids, _ in AREAS
            for goal in ids
        ]
        for number in range(count):
            person = uid(chance)
            rows["person"].append(
                (person, session.id, f"P{seed} {name} {number}", stamp(now), role)
            )
            _tries(rows, chance, (person, digest), now, tries)
    with store.changing() as db:
        db.executemany("INSERT INTO exercise VALUES(?,?,?,?,?,?,?,?)", known)
        db.executemany("INSERT INTO goal VALUES(?,?,?,?)", goals)
        db.executemany("INSERT INTO person VALUES(?,?,?,?,?)", rows["person"])
        db.executemany(
            "INSERT INTO attempt VALUES(?,?,?,?,?,'1','in_progress',?,NULL,?,0,1,?,?,?,?,0,'')",
            rows["attempt"],
        )
        db.executemany("INSERT INTO goal_result VALUES(?,?,?,?,?,?,?)", rows["goal_result"])
        db.execute(
            "UPDATE attempt SET state='finished', finished=started WHERE state='in_progress'"
        )


def _tries(
    rows: dict[str, list[tuple[object, ...]]],
    chance: random.Random,
    who: tuple[str, str],
    now: datetime,
    tries: int,
) -> None:
    skill = chance.gauss(0.0, 0.15)
    for n in range(1, tries + 1):
        key = uid(chance)
        met = []
        for _, ids, hard in AREAS:
            for goal in ids:
                final = float(chance.random() > hard / n - skill)
                met.append(final)
                chosen = "" if final else words(f"{LABELS[goal]}: as it was")
                rows["goal_result"].append((key, goal, final, final, 4.0, 0, chosen))
        score = round(100 * sum(met) / len(met), 1)
        rule = '{"score": 80}'
        at = stamp(now + timedelta(minutes=n))
        rows["attempt"].append(
            (key, *who, n, rule, at, 300.0, score, score / 100, score / 100, int(score >= 80))
        )


def words(text: str) -> str:
    return kept_words(Message("exercise", "{it}", {"it": Text({"en": text})}))


def uid(chance: random.Random) -> str:
    return str(uuid.UUID(int=chance.getrandbits(128), version=4))


def hash_of(name: str) -> int:
    return int.from_bytes(name.encode().ljust(31, b"_")[:31])
