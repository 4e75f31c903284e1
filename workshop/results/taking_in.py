"""Taking in a file of results: read through first, then kept whole or not at all.

Known attempts are passed over by their id, so that the same file twice changes nothing.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.results import changes, outbox, queries, trouble
from workshop.results.exchange import FORMAT, SUFFIX, VERSION
from workshop.results.forms import judge
from workshop.results.rows import Person, moment_of
from workshop.results.words import another
from workshop.values import dataclass

if TYPE_CHECKING:
    from workshop.results.store import Store

LONGEST = 16_000_000
"""No line of such a file is longer, in bytes: what is read at once stays bounded."""

_EVERY = 50  # lines between two words on how far it is

_EMPTY = QT_TRANSLATE_NOOP("results", "the file is empty")
_FOREIGN = QT_TRANSLATE_NOOP("results", "it is no file of results from this program")
_NEWER = QT_TRANSLATE_NOOP("results", "a newer version of this program wrote it")
_NO_JSON = QT_TRANSLATE_NOOP("results", "it cannot be read")
_TOO_LONG = QT_TRANSLATE_NOOP("results", "it is longer than any such line is")
_CUT_OFF = QT_TRANSLATE_NOOP("results", "the end of the file is missing")
_CHANGED = QT_TRANSLATE_NOOP("results", "the file was changed after it was written, or is damaged")
_AFTER_END = QT_TRANSLATE_NOOP("results", "there is more after the end")
_NOBODY = QT_TRANSLATE_NOOP("results", "it refers to “{name}”, which the file does not hold")
_OTHER_SCORE = QT_TRANSLATE_NOOP(
    "results", "an attempt of {name} is here already with another result"
)


@dataclass
class Import:
    """One file being taken in; the counts grow while it is.

    ``attempts`` and ``people`` are new here; ``known`` attempts were here before.
    """

    path: Path
    attempts: int = 0
    people: int = 0
    known: int = 0


def take_in(store: Store, found: Import, session_id: str | None = None) -> Iterator[float]:
    """Take in a file, into the open session unless another is named; yields how far it is, 0 to 1.

    Stopping half-way (closing the iterator) or an error changes nothing. Until it is over nothing
    else can be changed in the store.

    Raises:
        StoreError: the file is damaged, ill-formed or contradicts what is here; nothing was
            changed. Or the results cannot be written.
    """
    try:
        size = max(found.path.stat().st_size, 1)
        with found.path.open("rb") as file:
            for at, _ in _verified(found.path, file):
                yield 0.5 * at / size
            file.seek(0)
            with store.changing() as db:
                target = session_id or queries.open_session(db)
                if target is None:
                    raise trouble.Conflict(QT_TRANSLATE_NOOP("results", "the session is closed"))
                for at, record in _verified(found.path, file):
                    _keep(db, found, target, record)
                    yield 0.5 + 0.5 * at / size
    except OSError as error:
        raise trouble.cannot_read(found.path, error) from error


def _verified(path: Path, file: BinaryIO) -> Iterator[tuple[int, tuple[str, dict[str, Any]]]]:
    """Every record with its place in the file; refuses the file where something is wrong."""
    digest, number, seen = hashlib.sha256(), 0, {"person": set[str](), "exercise": set[str]()}
    while line := file.readline(LONGEST + 1):
        number += 1
        record = _parsed(path, number, line)
        if number == 1:
            _first(path, record)
        elif "end" in record:
            _last(path, number, record["end"], digest.hexdigest())
            if file.readline(1):
                raise trouble.not_taken_in(path, number + 1, _AFTER_END)
            return
        else:
            kind, fields, wrong = judge(record)
            wrong = wrong or _reference(kind, fields, seen)
            if wrong is not None:
                raise trouble.not_taken_in(path, number, wrong)
            yield file.tell(), (kind, fields)
        digest.update(line)
    raise trouble.not_taken_in(path, number + 1, _CUT_OFF if number else _EMPTY)


def _parsed(path: Path, number: int, line: bytes) -> dict[str, Any]:
    if len(line) > LONGEST:
        raise trouble.not_taken_in(path, number, _TOO_LONG)
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        why = _FOREIGN if number == 1 else _NO_JSON
        raise trouble.not_taken_in(path, number, why) from error
    if not isinstance(record, dict):
        raise trouble.not_taken_in(path, number, _FOREIGN if number == 1 else _NO_JSON)
    return record


def _first(path: Path, record: dict[str, Any]) -> None:
    version = record.get(FORMAT)
    if type(version) is not int or version < 1:
        raise trouble.not_taken_in(path, 1, _FOREIGN)
    if version > VERSION:
        raise trouble.not_taken_in(path, 1, _NEWER)


def _last(path: Path, number: int, end: Any, digest: str) -> None:
    if end != {"lines": number - 1, "sha256": digest}:
        raise trouble.not_taken_in(path, number, _CHANGED)


def _reference(kind: str, fields: dict[str, Any], seen: dict[str, set[str]]) -> Message | None:
    if kind == "attempt":
        for what in ("person", "exercise"):
            if fields[what] not in seen[what]:
                return _NOBODY.fill(name=fields[what])
    else:
        seen[kind].add(fields["id" if kind == "person" else "hash"])
    return None


def _keep(
    db: sqlite3.Connection, found: Import, session: str, record: tuple[str, dict[str, Any]]
) -> None:
    kind, fields = record
    if kind == "exercise":
        _keep_exercise(db, fields)
    elif kind == "person":
        found.people += _keep_person(db, fields, session)
    elif queries.attempt(db, fields["id"]) is not None:
        _same_attempt(db, fields)
        found.known += 1
    else:
        _keep_attempt(db, fields)
        found.attempts += 1


def _keep_exercise(db: sqlite3.Connection, fields: dict[str, Any]) -> None:
    names = ("hash", "id", "version", "kind", "title", "titles", "source")
    db.execute(
        f"INSERT INTO exercise({','.join(names)},max_score) VALUES(?,?,?,?,?,?,?,100)"
        " ON CONFLICT(hash) DO NOTHING",
        [fields[name] for name in names],
    )
    db.executemany(
        "INSERT INTO goal(exercise,goal,label,area) VALUES(?,?,?,?) ON CONFLICT DO NOTHING",
        [(fields["hash"], *goal) for goal in fields["goals"]],
    )


def _keep_person(db: sqlite3.Connection, fields: dict[str, Any], session: str) -> bool:
    if queries.person(db, fields["id"]) is not None:
        return False
    name = another(fields["pseudonym"], lambda one: queries.is_taken(db, session, one))
    person = Person(fields["id"], name, moment_of(fields["notice_shown"]), "imported")
    changes.add_person(db, session, person)
    return True


def _same_attempt(db: sqlite3.Connection, fields: dict[str, Any]) -> None:
    row = db.execute(
        "SELECT a.person, a.exercise, a.n, a.finished, a.score, p.pseudonym FROM attempt a"
        " JOIN person p ON p.id=a.person WHERE a.id=?",
        (fields["id"],),
    ).fetchone()
    told = tuple(fields[name] for name in ("person", "exercise", "n", "finished", "score"))
    if row[:-1] != told:
        raise trouble.Conflict(_OTHER_SCORE.fill(name=row[-1]))


def _keep_attempt(db: sqlite3.Connection, fields: dict[str, Any]) -> None:
    key = fields["id"]
    names = ("id", "person", "exercise", "n", "pass_rule", "scorer", "started", "scored", "module")
    db.execute(
        f"INSERT INTO attempt({','.join(names)},state) VALUES(?,?,?,?,?,?,?,?,?,'in_progress')",
        [fields[name] for name in names],
    )
    db.executemany(
        "INSERT INTO step(attempt,seq,at,kind,data) VALUES(?,?,?,?,?)",
        [
            (key, seq, at, kind, json.dumps(data, ensure_ascii=False, sort_keys=True))
            for seq, (at, kind, data) in enumerate(fields["steps"], start=1)
        ],
    )
    db.executemany(
        "INSERT INTO goal_result(attempt,goal,first,final,weight,critical,chosen)"
        " VALUES(?,?,?,?,?,?,?)",
        [(key, *goal) for goal in fields["goals"]],
    )
    values = ("finished", "active_s", "score", "hide", "show", "passed", "hints")
    changed = ",".join(f"{name}=?" for name in values)
    db.execute(
        f"UPDATE attempt SET state='finished',{changed} WHERE id=?",
        [*(fields[name] for name in values), key],
    )
    outbox.put(db, key)


def files_in(paths: list[Path]) -> Iterator[Path]:
    """The files meant: a folder stands for the files of results in it.

    Raises:
        StoreError: a folder cannot be read.
    """
    for path in paths:
        try:
            yield from sorted(path.glob(f"*{SUFFIX}")) if path.is_dir() else [path]
        except OSError as error:
            raise trouble.cannot_read(path, error) from error
