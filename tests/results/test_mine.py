"""Give me my results: all of it, readable, and nothing that could be run."""

from __future__ import annotations

import json
from datetime import datetime

from tests.results.ground import HOME, NOON, WORK, Played, step
from tests.results.test_exchange import play
from workshop.errors import Message
from workshop.results import people, queries
from workshop.results.mine import Mine, as_html, as_json, mine_of
from workshop.results.rows import Outcome
from workshop.results.store import Store


def day(moment: datetime) -> str:
    return f"{moment:%d %B}"


def mine(store: Store) -> Mine:
    me = store.me()
    assert me is not None
    with store.reading() as db:
        found = mine_of(db, me.id)
    assert found is not None
    return found


def test_everything_kept_of_a_person_is_in_both(store: Store) -> None:
    play(store, 60.5)
    play(store, 80.0)
    free = store.begin(Played(id="free", hash="e" * 64), NOON, counted=False)
    store.finish(free.id, Outcome(None, None), NOON, 1.0)
    under_way = store.begin(WORK, NOON)
    store.append(under_way.id, 1, step(1), 1.0)
    found = mine(store)
    page = as_html(found, str, "en", day)
    for words in ("60.5 of 100", "not passed", "passed", "no score kept", "not finished"):
        assert words in page
    assert found.person.pseudonym in page
    assert "hide Charity run: met in part" in page
    assert "<small>Review: Off</small>" in page
    told = json.loads(as_json(found))
    assert [one["score"] for one in told["attempts"]] == [60.5, 80.0, None, None]
    assert told["attempts"][0]["steps"][0]["data"] == {"setting": "s1", "option": "friends"}
    assert told["attempts"][3]["state"] == "in_progress"


def test_a_goal_and_how_it_stands_are_one_sentence_with_the_colon_of_its_language(
    store: Store,
) -> None:
    def french(message: Message) -> str:
        return str(Message("", message.text.replace(": ", "\u00a0: "), message.values))

    play(store, 60.25)
    page = as_html(mine(store), french, "fr", day)
    assert "hide Charity run\u00a0: met in part" in page
    assert "60.3 of 100" in page  # rounded as it is on the screen


def test_nothing_kept_is_said(store: Store) -> None:
    people.arrive(store, NOON)
    assert "Nothing is kept about you yet" in as_html(mine(store), str, "en", day)


def test_what_an_author_wrote_is_not_run(store: Store) -> None:
    play(store, exercise=Played(title="<script>alert(1)</script>"))
    page = as_html(mine(store), str, "en", day)
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_somebody_who_was_erased_has_nothing(store: Store) -> None:
    with store.reading() as db:
        assert mine_of(db, "nobody") is None


def test_what_was_missed_most_often_comes_first(store: Store) -> None:
    play(store)
    play(store)
    me = store.me()
    assert me is not None
    with store.reading() as db:
        found = queries.often_missed(db, me.id)
    assert [(name, str(words), missed, met) for name, words, missed, met in found] == [
        (HOME.id, "hide Charity run", 2, 0)
    ]
