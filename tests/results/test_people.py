"""People and sessions: several on one laptop, each under a pseudonym, kept until a date."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.results.ground import HOME, NOON, outcome
from workshop.errors import StoreError
from workshop.results import people
from workshop.results.changes import Terms
from workshop.results.store import Store

MONTH = timedelta(days=30)


def play(store: Store, score: float) -> None:
    row = store.begin(HOME, NOON)
    store.finish(row.id, outcome(score), NOON, 1.0)


def test_several_people_share_a_laptop_and_see_their_own(store: Store) -> None:
    first = people.arrive(store, NOON)
    play(store, 60.0)
    second = people.arrive(store, NOON)
    play(store, 90.0)
    assert people.here(store) == (first, second)
    assert first.pseudonym != second.pseudonym
    assert [row.score for row in store.history(HOME.id).attempts] == [90.0]
    people.choose(store, first.id)
    assert [row.score for row in store.history(HOME.id).attempts] == [60.0]
    people.choose(store, None)
    assert store.me() is None


def test_who_is_not_there_cannot_be_chosen(store: Store) -> None:
    with pytest.raises(StoreError, match="that person was erased"):
        people.choose(store, "nobody")


def test_a_pseudonym_is_drawn_in_the_language_of_the_windows(store: Store) -> None:
    store.language = "fr"
    animal, colour = people.arrive(store, NOON).pseudonym.split()
    assert animal[0].isupper()
    assert colour[0].islower()


def test_a_session_has_a_label_and_a_day_to_be_deleted(store: Store) -> None:
    people.arrive(store, NOON)
    begun = people.begin_session(store, "  November   workshop ", NOON, NOON + MONTH)
    assert (begun.label, begun.delete_after, begun.closed) == (
        "November workshop",
        NOON + MONTH,
        None,
    )
    assert people.current(store) == begun
    assert [one.label for one in people.sessions(store)] == ["November workshop", "This laptop"]
    assert people.sessions(store)[1].closed == NOON
    assert people.here(store) == ()
    assert store.me() is None


def test_a_session_without_a_name_is_refused_and_the_old_one_goes_on(store: Store) -> None:
    before = people.current(store)
    with pytest.raises(StoreError, match="needs a name"):
        people.begin_session(store, "  ", NOON, NOON + MONTH)
    assert people.current(store) == before


def test_after_a_session_the_laptop_goes_on_with_its_own(store: Store) -> None:
    people.begin_session(store, "Day 1", NOON, NOON + MONTH)
    play(store, 60.0)
    assert people.close_session(store, NOON).label == "This laptop"
    assert store.me() is None
    play(store, 80.0)
    assert store.history(HOME.id).attempts[0].n == 1


def test_sessions_are_due_when_their_day_has_come_and_somebody_is_in_them(store: Store) -> None:
    people.begin_session(store, "Day 1", NOON, NOON + MONTH)
    play(store, 60.0)
    people.begin_session(store, "Empty", NOON, NOON + MONTH)
    assert people.due(store, NOON + timedelta(days=29)) == ()
    found = people.due(store, NOON + MONTH)
    assert [one.label for one in found] == ["Day 1"]
    people.keep_until(store, found[0].id, NOON + 2 * MONTH)
    assert people.due(store, NOON + MONTH) == ()


def test_the_room_answers_as_one_and_is_nobody_of_the_people(store: Store, folder: Path) -> None:
    me = people.arrive(store, NOON)
    row = store.begin_under(HOME, NOON, Terms("", "1", counted=True, preview=False), room=True)
    again = store.open_attempt(HOME.id, room=True)
    assert again is not None
    assert again.id == row.id
    assert store.open_attempt(HOME.id) is None
    store.finish(row.id, outcome(), NOON, 1.0)
    assert people.here(store) == (me,)
    assert store.me() == me
    assert store.history(HOME.id).attempts == ()
    second = store.begin_under(HOME, NOON, Terms("", "1", counted=True, preview=False), room=True)
    assert second.n == 2
    del folder
