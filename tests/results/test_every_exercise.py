"""Every exercise of the kit, whatever its kind: kept, reported, written out and taken in again."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.results.ground import NOON
from tests.results.test_exchange import export, taken
from tests.results.test_xapi import accepted, outbox
from workshop.exercises.kinds import kind_of
from workshop.exercises.reading import read_exercise
from workshop.results import people
from workshop.results.changes import Terms
from workshop.results.finished import Scope
from workshop.results.outcomes import outcome_of
from workshop.results.room import room_of
from workshop.results.store import Store

EXERCISES = Path(__file__).parents[2] / "exercises"
FILES = sorted(path.name for path in EXERCISES.glob("*.yaml"))


@pytest.mark.parametrize("name", FILES)
def test_it_goes_all_the_way(store: Store, tmp_path: Path, name: str) -> None:
    exercise, _ = read_exercise(EXERCISES / name, EXERCISES / "networks")
    assert exercise is not None
    kind = kind_of(exercise.kind)
    attempt = kind.start(exercise)
    people.arrive(store, NOON)
    terms = Terms("{}", kind.scorer, counted=exercise.scored, preview=False)
    row = store.begin_under(exercise, NOON, terms)
    marks = attempt.score()
    done = store.finish(row.id, outcome_of(kind, attempt, {}), NOON, 1.0)
    assert done.state == "finished"
    assert {goal.goal for goal in store.goals(row.id)} == {goal.goal for goal in marks.goals}
    assert all(goal.label is not None and str(goal.label) for goal in store.goals(row.id))
    session = people.current(store)
    assert session is not None
    with store.snapshot() as db:
        room_of(db, session.id)
    assert all(map(accepted, outbox(store)))
    path = export(store, tmp_path / "it.workshop-results", Scope(private=True))
    with Store.open(tmp_path / "other", NOON) as other:
        assert taken(other, path).attempts == 1
        assert other.goals(row.id) == store.goals(row.id)
