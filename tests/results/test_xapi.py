"""Statements: what the standard asks for, judged by somebody else's models, and no names."""

from __future__ import annotations

import copy
import json
import sqlite3
import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from pydantic import ValidationError
from ralph.models.xapi.base.statements import BaseXapiStatement  # type: ignore[import-untyped]

from tests.results.ground import HOME, NOON, WORK, Played, outcome
from workshop.kit.kit import Text
from workshop.results import finished
from workshop.results.changes import Terms
from workshop.results.rows import Outcome
from workshop.results.store import Store
from workshop.results.xapi import duration, statements

Statement = dict[str, Any]


def accepted(statement: Statement) -> bool:
    """Whether the models of Ralph, a learning record store, take it for a statement."""
    try:
        BaseXapiStatement.model_validate(statement)
    except (ValidationError, KeyError):  # one of its own checks trips over what is missing
        return False
    return True


def outbox(store: Store) -> list[Statement]:
    with store.reading() as db:
        rows = db.execute("SELECT statement FROM outbox ORDER BY rowid").fetchall()
    return [json.loads(row[0]) for row in rows]


@pytest.fixture
def sent(store: Store) -> list[Statement]:
    """What one attempt that passed puts into the outbox."""
    titled = Played(title=Text({"en": "Home account", "fr": "Compte privé"}))  # type: ignore[arg-type]
    row = store.begin_under(titled, NOON, Terms('{"score": 80}', "1", True, False, "m2"))
    store.finish(row.id, outcome(83.6, hints=2), NOON + timedelta(minutes=7), 372.4)
    return outbox(store)


def test_an_attempt_that_passed_says_so_and_that_it_is_complete(sent: list[Statement]) -> None:
    passed, completed = sent
    assert passed["verb"]["id"] == "http://adlnet.gov/expapi/verbs/passed"
    assert passed["result"]["score"] == {"scaled": 0.836, "raw": 84, "min": 0, "max": 100}
    assert passed["result"]["success"] is True
    assert passed["result"]["duration"] == "PT6M12S"
    assert [name.rsplit("/", 1)[1] for name in passed["result"]["extensions"]] == [
        "hints",
        "attempt",
        "hide",
        "show",
    ]
    assert completed["verb"]["id"] == "http://adlnet.gov/expapi/verbs/completed"
    assert completed["result"] == {"completion": True, "duration": "PT6M12S"}
    assert passed["timestamp"] == "2026-11-22T12:07:00.000000Z"
    assert passed["object"]["definition"]["name"] == {"en": "Home account", "fr": "Compte privé"}
    parent = passed["context"]["contextActivities"]["parent"][0]
    assert parent["id"].endswith("/modules/m2")


def test_somebody_is_a_pseudonym_in_a_session_and_nothing_else(
    store: Store, sent: list[Statement]
) -> None:
    me = store.me()
    assert me is not None
    for statement in sent:
        assert statement["actor"].keys() == {"objectType", "account"}
        assert statement["actor"]["account"]["name"] == me.pseudonym
        assert "/sessions/" in statement["actor"]["account"]["homePage"]
        assert "mbox" not in json.dumps(statement)


def test_the_ids_are_always_the_same(store: Store, sent: list[Statement]) -> None:
    attempt = sent[0]["context"]["registration"]
    with store.reading() as db:
        found = finished.one(db, attempt)
    assert found is not None
    assert statements(found) == sent
    verb = "http://adlnet.gov/expapi/verbs/passed"
    assert sent[0]["id"] == str(uuid.uuid5(uuid.UUID(attempt), verb))


@pytest.mark.parametrize(
    "played",
    [Played(title="Exercise"), Played(id="a b/ü", title=Text({"": "Übung"}))],  # type: ignore[arg-type]
)
@pytest.mark.parametrize("passed", [True, False])
def test_every_statement_is_accepted(store: Store, played: Played, passed: bool) -> None:
    row = store.begin(played, NOON)
    store.finish(row.id, Outcome(41.25, passed), NOON, 3700.0)
    free = store.begin(WORK, NOON, counted=False)
    store.finish(free.id, Outcome(None, None), NOON, 0.0)
    with store.reading() as db:
        made = [one for found in finished.stream(db, finished.Scope()) for one in statements(found)]
    assert len(made) == 3
    assert all(map(accepted, made))


HARMS: list[Callable[[Statement], object]] = [
    lambda s: s.pop("actor"),
    lambda s: s.pop("verb"),
    lambda s: s.pop("object"),
    lambda s: s.update(id="one"),
    lambda s: s.update(version="2.0.0"),
    lambda s: s.update(name="somebody"),
    lambda s: s.update(timestamp="yesterday"),
    lambda s: s["verb"].update(id="done"),
    lambda s: s["actor"].update(mbox="mailto:somebody@example.org"),
    lambda s: s["actor"]["account"].pop("homePage"),
    lambda s: s["actor"]["account"].update(homePage="here"),
    lambda s: s["object"].update(id="exercise"),
    lambda s: s["result"]["score"].update(scaled=1.5),
    lambda s: s["result"]["score"].update(raw=101),
    lambda s: s["result"].update(duration="six minutes"),
    lambda s: s["result"].update(success="yes, very"),
    lambda s: s["context"].update(registration="first"),
    lambda s: s["result"]["extensions"].update(hints=None),
]


@pytest.mark.parametrize("harm", HARMS)
def test_every_harm_is_refused(sent: list[Statement], harm: Callable[[Statement], object]) -> None:
    harmed = copy.deepcopy(sent[0])
    assert accepted(harmed)
    harm(harmed)
    assert not accepted(harmed)


# The outbox


def test_the_outbox_is_written_with_the_score_or_not_at_all(store: Store) -> None:
    row = store.begin(HOME, NOON)
    with store.changing() as db:
        db.execute("CREATE TRIGGER no BEFORE INSERT ON outbox BEGIN SELECT RAISE(ABORT,'no'); END")
    with pytest.raises(Exception, match="refuse"):
        store.finish(row.id, outcome(), NOON, 1.0)
    there = store.attempt(row.id)
    assert there is not None
    assert there.state == "in_progress"


@pytest.mark.parametrize("kind", sorted(finished.UNSENT))
def test_what_is_about_an_employer_waits_for_nobody(store: Store, kind: str) -> None:
    row = store.begin(Played(kind=kind), NOON)
    store.finish(row.id, outcome(), NOON, 1.0)
    assert outbox(store) == []


def test_trials_uncounted_attempts_and_the_room_wait_for_nobody(store: Store) -> None:
    for terms, room in (
        (Terms("", "1", counted=True, preview=True), False),
        (Terms("", "1", counted=False, preview=False), False),
        (Terms("", "1", counted=True, preview=False), True),
    ):
        row = store.begin_under(HOME, NOON, terms, room=room)
        store.finish(row.id, outcome(), NOON, 1.0)
    assert outbox(store) == []


def test_the_outbox_goes_with_its_attempt(store: Store, sent: list[Statement]) -> None:
    assert sent
    with store.changing() as db:
        db.execute("DELETE FROM person")
    assert outbox(store) == []


def test_the_outbox_takes_no_nonsense(store: Store) -> None:
    row = store.begin(HOME, NOON)
    with pytest.raises(sqlite3.IntegrityError):
        store._db.execute("INSERT INTO outbox VALUES('i', ?, 'no json', NULL)", (row.id,))


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0, "PT0S"), (-3, "PT0S"), (59.6, "PT1M"), (61, "PT1M1S"), (3600, "PT1H"), (3661, "PT1H1M1S")],
)
def test_a_duration_is_written_as_iso_8601(seconds: float, said: str) -> None:
    assert duration(seconds) == said
