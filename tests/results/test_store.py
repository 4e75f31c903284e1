"""What the store keeps, and that it keeps it once, in order, and for good."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from tests.results.ground import HOME, HOME_2, NOON, WORK, outcome, step
from workshop.errors import StoreError
from workshop.exercises.attempt import Step
from workshop.results.rows import GoalRow, History, Outcome, moment_of, stamp
from workshop.results.store import Store


def rows(folder: Path, sql: str) -> list[tuple[object, ...]]:
    """What another program reads in the file."""
    with sqlite3.connect(f"file:{folder}/results.sqlite?mode=ro", uri=True) as db:
        found = db.execute(sql).fetchall()
    db.close()
    return found


def test_an_attempt_begins_at_one_and_is_in_progress(store: Store) -> None:
    row = store.begin(HOME, NOON, pass_rule='{"score": 80}', scorer="1")
    assert (row.n, row.state, row.started, row.exercise_id) == (1, "in_progress", NOON, HOME.id)
    assert (row.pass_rule, row.scorer, row.counted, row.preview) == (
        '{"score": 80}',
        "1",
        True,
        False,
    )


def test_the_exercise_is_kept_as_it_was_played(store: Store) -> None:
    store.begin(HOME, NOON)
    row = store.open_attempt(HOME.id)
    assert row is not None
    assert (row.hash, row.version, row.title) == (HOME.hash, "1.0.0", "Home account")
    assert row.source == "id: home-account\ntitle: Café"


def test_steps_come_back_in_order_and_equal(store: Store) -> None:
    row = store.begin(HOME, NOON)
    made = [step(1), Step("undo", {}, "2026-11-22T12:00:02Z"), step(3, "…"), step(4)]
    for number, one in enumerate(made, start=1):
        store.append(row.id, number, one, float(number))
    assert store.steps(row.id) == tuple(made)
    resumed = store.open_attempt(HOME.id)
    assert resumed is not None
    assert (resumed.steps, resumed.active_s, resumed.id) == (tuple(made), 4.0, row.id)


def test_the_same_step_twice_is_kept_once(store: Store) -> None:
    row = store.begin(HOME, NOON)
    for _ in range(3):
        store.append(row.id, 1, step(1), 1.0)
    assert store.steps(row.id) == (step(1),)


def test_another_step_under_a_kept_number_is_refused(store: Store) -> None:
    row = store.begin(HOME, NOON)
    store.append(row.id, 1, step(1), 1.0)
    with pytest.raises(StoreError, match="another step has the number 1"):
        store.append(row.id, 1, step(2), 1.0)
    assert store.steps(row.id) == (step(1),)


def test_a_step_after_a_gap_is_refused(store: Store) -> None:
    row = store.begin(HOME, NOON)
    with pytest.raises(StoreError, match="step 2 comes before step 1"):
        store.append(row.id, 2, step(2), 1.0)
    assert store.steps(row.id) == ()


def test_keeping_all_steps_keeps_those_that_are_missing(store: Store) -> None:
    row = store.begin(HOME, NOON)
    made = [step(n) for n in range(1, 6)]
    assert store.keep(row.id, made[:2], 2.0) == 2
    assert store.keep(row.id, made, 5.0) == 3
    assert store.keep(row.id, made, 5.5) == 0
    assert store.steps(row.id) == tuple(made)


def test_time_used_never_shrinks(store: Store) -> None:
    row = store.begin(HOME, NOON)
    store.append(row.id, 1, step(1), 9.0)
    store.append(row.id, 2, step(2), 4.0)
    kept = store.attempt(row.id)
    assert kept is not None
    assert kept.active_s == 9.0


def test_finishing_keeps_score_goals_and_the_last_steps_together(store: Store) -> None:
    row = store.begin(HOME, NOON)
    goals = (GoalRow("hide-home", 0.5, 8.0, True, 0.25), GoalRow("show-party", 1.0, 4.0, False))
    scored = Outcome(62.5, False, 0.5, 1.0, goals, hints=2)
    later = NOON + timedelta(minutes=6)
    done = store.finish(row.id, scored, later, 361.5, [step(1), step(2)])
    assert (done.state, done.finished, done.active_s) == ("finished", later, 361.5)
    assert (done.score, done.passed, done.protection, done.usefulness) == (62.5, False, 0.5, 1.0)
    assert done.hints == 2
    assert store.goals(row.id) == goals
    assert store.steps(row.id) == (step(1), step(2))
    assert store.open_attempt(HOME.id) is None


def test_finishing_twice_alike_changes_nothing(store: Store) -> None:
    row = store.begin(HOME, NOON)
    done = store.finish(row.id, outcome(), NOON, 1.0)
    assert store.finish(row.id, outcome(), NOON + timedelta(hours=1), 2.0) == done


@pytest.mark.parametrize(
    "change",
    [
        lambda store, row: store.finish(row, outcome(90.0), NOON, 1.0),
        lambda store, row: store.append(row, 2, step(2), 2.0),
        lambda store, row: store.keep(row, [step(1), step(2)], 2.0),
        lambda store, row: store.abandon(row),
    ],
    ids=["finish", "append", "keep", "abandon"],
)
def test_a_finished_attempt_is_not_changed(
    store: Store, change: Callable[[Store, str], object]
) -> None:
    row = store.begin(HOME, NOON)
    done = store.finish(row.id, outcome(), NOON, 1.0, [step(1)])
    with pytest.raises(StoreError, match="the attempt is over"):
        change(store, row.id)
    assert store.attempt(row.id) == done
    assert store.steps(row.id) == (step(1),)


def test_a_kept_step_may_be_told_again_after_the_finish(store: Store) -> None:
    row = store.begin(HOME, NOON)
    store.finish(row.id, outcome(), NOON, 1.0, [step(1)])
    store.append(row.id, 1, step(1), 2.0)


def test_an_abandoned_attempt_keeps_its_steps_and_counts_in_nothing(store: Store) -> None:
    row = store.begin(HOME, NOON)
    store.append(row.id, 1, step(1), 1.0)
    store.abandon(row.id)
    store.abandon(row.id)
    assert store.open_attempt(HOME.id) is None
    assert store.history(HOME.id) == History(HOME.id)
    assert store.steps(row.id) == (step(1),)
    assert store.begin(HOME, NOON).n == 2


def test_beginning_anew_abandons_the_attempt_under_way(store: Store) -> None:
    first = store.begin(HOME, NOON)
    second = store.begin(HOME_2, NOON)
    left = store.attempt(first.id)
    assert left is not None
    assert (left.state, second.n) == ("abandoned", 2)
    under_way = store.open_attempt(HOME.id)
    assert under_way is not None
    assert (under_way.id, under_way.hash) == (second.id, HOME_2.hash)


def test_an_attempt_that_is_not_there_cannot_go_on(store: Store) -> None:
    store.begin(HOME, NOON)
    store.abandon("nothing")
    assert store.attempt("nothing") is None
    with pytest.raises(StoreError, match="erased"):
        store.append("nothing", 1, step(1), 1.0)
    with pytest.raises(StoreError, match="erased"):
        store.finish("nothing", outcome(), NOON, 1.0)


def play(store: Store, *scores: float) -> None:
    """One finished attempt per score, through two versions of the exercise."""
    for number, score in enumerate(scores):
        row = store.begin(HOME_2 if number % 2 else HOME, NOON)
        store.finish(row.id, outcome(score, passed=score >= 80), NOON, 1.0)


def test_first_best_and_last_go_by_exercise_through_its_versions(store: Store) -> None:
    play(store, 60.0, 91.0, 91.0, 75.0)
    history = store.history(HOME.id)
    assert [row.n for row in history.attempts] == [1, 2, 3, 4]
    assert history.first is not None
    assert history.best is not None
    assert history.last is not None
    assert (history.first.n, history.best.n, history.last.n) == (1, 2, 4)
    assert history.passed


def test_a_new_person_has_no_history(store: Store) -> None:
    history = store.history(HOME.id)
    assert (history.first, history.best, history.last, history.passed) == (None, None, None, False)
    assert store.progress() == {}
    assert store.open_attempt(HOME.id) is None
    assert store.me() is None


def test_practice_after_the_last_counted_attempt_is_kept_apart(store: Store) -> None:
    play(store, 60.0)
    row = store.begin(HOME, NOON, counted=False)
    store.finish(row.id, outcome(100.0), NOON, 1.0)
    history = store.history(HOME.id)
    assert len(history.attempts) == 2
    assert history.best == history.first == history.last == history.attempts[0]
    assert not history.passed


def test_an_exercise_without_a_score_can_be_finished(store: Store) -> None:
    row = store.begin(WORK, NOON, counted=False)
    done = store.finish(row.id, Outcome(None, None), NOON, 1.0)
    assert (done.state, done.score, done.passed) == ("finished", None, None)


def test_a_counted_attempt_needs_a_score(store: Store) -> None:
    row = store.begin(WORK, NOON)
    with pytest.raises(StoreError, match="refuse"):
        store.finish(row.id, Outcome(None, None), NOON, 1.0, [step(1)])
    kept = store.attempt(row.id)
    assert kept is not None
    assert kept.state == "in_progress"
    assert store.steps(row.id) == ()


def test_a_trainers_trial_stays_out_of_the_history(store: Store) -> None:
    trial = store.begin(HOME, NOON, preview=True)
    own = store.begin(HOME, NOON)
    assert store.open_attempt(HOME.id) is not None
    seen = store.open_attempt(HOME.id, preview=True)
    assert seen is not None
    assert seen.id == trial.id
    store.finish(trial.id, outcome(), NOON, 1.0)
    assert store.history(HOME.id).attempts == ()
    assert store.history(HOME.id).open == store.attempt(own.id)


def test_progress_is_every_exercises_history(store: Store) -> None:
    play(store, 60.0, 85.0)
    store.begin(WORK, NOON)
    progress = store.progress()
    assert progress.keys() == {HOME.id, WORK.id}
    assert progress[HOME.id] == store.history(HOME.id)
    assert progress[WORK.id].open is not None
    assert progress[WORK.id].attempts == ()


def test_progress_is_one_question(store: Store) -> None:
    play(store, 60.0, 85.0)
    asked: list[str] = []
    store._db.set_trace_callback(asked.append)
    store.progress()
    assert len([sql for sql in asked if "attempt" in sql]) == 1


def test_the_order_holds_when_the_clock_goes_back(store: Store) -> None:
    times = [NOON, NOON - timedelta(days=400), NOON - timedelta(hours=2)]
    for score, now in zip((60.0, 70.0, 65.0), times, strict=True):
        row = store.begin(HOME, now)
        store.append(row.id, 1, Step("reset", {}, stamp(now)), 1.0)
        store.append(row.id, 2, Step("reset", {}, stamp(now - timedelta(hours=1))), 2.0)
        store.finish(row.id, outcome(score, passed=False), now - timedelta(hours=5), 3.0)
        assert [one.at for one in store.steps(row.id)] == [
            stamp(now),
            stamp(now - timedelta(hours=1)),
        ]
    assert [row.score for row in store.history(HOME.id).attempts] == [60.0, 70.0, 65.0]


def test_a_pseudonym_is_drawn_once_and_no_name_is_asked(store: Store, folder: Path) -> None:
    store.begin(HOME, NOON)
    me = store.me()
    store.begin(WORK, NOON + timedelta(days=1))
    assert me is not None
    assert me == store.me()
    assert me.notice_shown == NOON
    assert rows(folder, "SELECT pseudonym FROM person") == [(me.pseudonym,)]


def test_the_draw_is_repeatable(tmp_path: Path) -> None:
    drawn = []
    for name in ("a", "b"):
        with Store.open(tmp_path / name, NOON, chance=random.Random(3)) as store:
            drawn.append((store.begin(HOME, NOON).id, store.me()))
    assert drawn[0] == drawn[1]


def test_the_system_draws_when_nobody_else_does(folder: Path) -> None:
    with Store.open(folder, NOON) as store:
        assert len(store.begin(HOME, NOON).id) == 36


def test_the_first_session_is_this_laptop_for_a_year(store: Store, folder: Path) -> None:
    del store
    assert rows(folder, "SELECT label, started, closed, delete_after FROM session") == [
        ("This laptop", "2026-11-22T12:00:00.000000Z", None, "2027-11-22T12:00:00.000000Z")
    ]


def test_a_closed_session_takes_nothing_more(store: Store) -> None:
    store._db.execute("UPDATE session SET closed='2026-11-22T12:00:00Z'")
    with pytest.raises(StoreError, match="the session is closed"):
        store.begin(HOME, NOON)


def test_times_are_kept_in_utc() -> None:
    paris = timezone(timedelta(hours=1))
    assert stamp(datetime(2026, 11, 22, 13, 0, 0, 42, paris)) == "2026-11-22T12:00:00.000042Z"
    assert moment_of("2026-11-22T12:00:00.000042Z") == datetime(2026, 11, 22, 12, 0, 0, 42, UTC)
    with pytest.raises(ValueError, match="time zone"):
        stamp(datetime(2026, 11, 22, 13, 0))


def test_everything_is_there_after_closing_and_opening(folder: Path) -> None:
    with Store.open(folder, NOON) as store:
        row = store.begin(HOME, NOON)
        store.append(row.id, 1, step(1), 1.0)
    with Store.open(folder, NOON) as store:
        again = store.open_attempt(HOME.id)
    assert again is not None
    assert (again.id, again.steps) == (row.id, (step(1),))


@pytest.fixture
def tables(store: Store) -> sqlite3.Connection:
    """The tables themselves, with one finished attempt of one step."""
    row = store.begin(HOME, NOON)
    store.finish(row.id, outcome(), NOON, 1.0, [step(1)])
    under_way = store.begin(WORK, NOON)
    store.append(under_way.id, 1, step(1), 1.0)
    return store._db


OPEN = "(SELECT id FROM attempt WHERE state='in_progress')"
DONE = "(SELECT id FROM attempt WHERE state='finished')"


@pytest.mark.parametrize(
    ("sql", "why"),
    [
        ("UPDATE attempt SET score=100 WHERE state='finished'", "is not changed"),
        ("UPDATE attempt SET state='in_progress',finished=NULL WHERE n=1", "is not changed"),
        ("UPDATE step SET kind='undo'", "only appended"),
        ("UPDATE attempt SET score=101 WHERE state='in_progress'", "CHECK"),
        ("UPDATE attempt SET state='finished' WHERE state='in_progress'", "CHECK"),
        ("UPDATE attempt SET n=0 WHERE state='in_progress'", "CHECK"),
        ("UPDATE attempt SET n='x' WHERE state='in_progress'", "cannot store TEXT"),
        (f"INSERT INTO step VALUES({OPEN}, 9, 'now', '', '{{}}')", "CHECK"),
        (f"INSERT INTO step VALUES({OPEN}, 9, 'now', 'set', '{{')", "CHECK"),
        (f"INSERT INTO step VALUES({OPEN}, 1, 'now', 'set', '{{}}')", "UNIQUE"),
        (f"INSERT INTO step VALUES({DONE}, 9, 'now', 'set', '{{}}')", "takes no steps"),
        ("INSERT INTO step VALUES('nobody', 1, 'now', 'set', '{}')", "FOREIGN KEY"),
        ("DELETE FROM step", "only deleted with their attempt"),
        (f"INSERT INTO goal_result VALUES({DONE}, 'g', 1, 1, 1, 0, '')", "takes no goals"),
        (f"INSERT INTO goal_result VALUES({OPEN}, 'g', 1, 2, 1, 0, '')", "CHECK"),
        ("INSERT INTO goal VALUES('nothing', 'g', '{}', '{}')", "FOREIGN KEY"),
        ("UPDATE person SET role='chief'", "CHECK"),
        ("INSERT INTO outbox VALUES('i', 'nobody', '{}', NULL)", "FOREIGN KEY"),
        ("DELETE FROM exercise", "FOREIGN KEY"),
    ],
)
def test_the_tables_refuse_what_they_should(tables: sqlite3.Connection, sql: str, why: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match=why):
        tables.execute(sql)
