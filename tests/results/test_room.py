"""The room's report: groups and never people, first tries, what to talk about."""

from __future__ import annotations

import random

import pytest

from tests.results.ground import HOME, NOON, Played, outcome, step
from tests.results.rooms import fill_room
from workshop.errors import Message
from workshop.results import people
from workshop.results.changes import Terms
from workshop.results.room import FEWEST, Report, Room, bins_of, mark_of, room_of, work
from workshop.results.rows import GoalRow, Outcome
from workshop.results.store import Store

FOUR = {
    "officer": ("Officer", 7),
    "survivor": ("Survivor", 6),
    "worker": ("Worker", 7),
    "organizer": ("Organizer", 4),
}


def room(store: Store) -> Room:
    session = people.current(store)
    assert session is not None
    with store.snapshot() as db:
        return room_of(db, session.id)


def said(text: str) -> Message:
    return Message("t", "{it}", {"it": text})


def play(store: Store, scores: tuple[float, ...], chosen: str = "", *, met: bool = False) -> None:
    """A new person with those tries; the goal ``g`` is met or not at the first one."""
    people.arrive(store, NOON)
    for n, score in enumerate(scores):
        row = store.begin(HOME, NOON, pass_rule='{"score": 80}')
        final = 1.0 if met or n else 0.5
        goal = GoalRow("g", final, 1.0, False, None, said("the goal"), said("Tags"), said(chosen))
        store.finish(row.id, Outcome(score, score >= 80, goals=(goal,)), NOON, 1.0, [step(1)])


def test_an_empty_room_is_empty(store: Store) -> None:
    assert room(store) == Room()


def test_first_and_best_are_counted_once_a_person(store: Store) -> None:
    for scores in ((40.0, 90.0), (50.0, 70.0), (60.0,), (62.0, 85.0), (100.0,)):
        play(store, scores)
    group = room(store).groups[0]
    assert (group.people, group.tries, group.passed, group.pass_mark) == (5, 5, 3, 80.0)
    assert (group.median_first, group.median_best) == (60.0, 85.0)
    assert group.firsts == (0, 0, 0, 0, 1, 1, 2, 0, 0, 1)
    assert group.bests == (0, 0, 0, 0, 0, 0, 1, 1, 1, 2)


def test_what_was_chosen_most_often_is_told_of_the_first_tries(store: Store) -> None:
    play(store, (40.0, 90.0), "a")
    play(store, (40.0,), "b")
    play(store, (40.0,), "b")
    for _ in range(2):
        play(store, (90.0,), met=True)
    group = room(store).groups[0]
    topic = group.topics[0]
    assert (str(topic.label), topic.met, topic.people) == ("the goal", 2, 5)
    assert (str(topic.chosen), topic.chosen_by) == ("b", 2)
    assert [(str(row.area), row.open) for row in group.heat] == [("Tags", (0.6,))]


@pytest.mark.parametrize("count", range(1, FEWEST))
def test_of_fewer_than_five_people_nothing_is_told(store: Store, count: int) -> None:
    for _ in range(count):
        play(store, (40.0,), "a")
    found = room(store)
    assert found.people == count
    group = found.groups[0]
    assert not group.shown
    assert (group.median_first, group.firsts, group.heat, group.topics) == (None, (), (), ())


def test_a_small_group_beside_others_is_not_told(store: Store) -> None:
    fill_room(store, NOON, FOUR)
    group = room(store).groups[0]
    assert [(str(c.title), c.people, c.shown) for c in group.columns] == [
        ("Officer", 7, True),
        ("Worker", 7, True),
        ("Survivor", 6, True),
        ("Organizer", 4, False),
    ]
    assert all(row.open[3] is None and row.open[0] is not None for row in group.heat)
    assert len(group.heat) == 6
    assert len(group.topics) == 3
    assert {topic.people for topic in group.topics} == {20}
    shares = [topic.met / topic.people for topic in group.topics]
    assert shares == sorted(shares)


def test_trials_the_room_itself_and_other_sessions_are_not_in_it(store: Store) -> None:
    play(store, (40.0,))
    people.begin_session(store, "Day 2", NOON, NOON)
    for terms, as_room in (
        (Terms("", "1", counted=True, preview=True), False),
        (Terms("", "1", counted=True, preview=False), True),
    ):
        row = store.begin_under(HOME, NOON, terms, room=as_room)
        store.finish(row.id, outcome(), NOON, 1.0)
    store.begin(HOME, NOON)
    assert room(store) == Room()


def assess(store: Store, values: tuple[float, ...]) -> None:
    people.arrive(store, NOON)
    for value in values:
        row = store.begin(Played(id="maturity", kind="assessment"), NOON, counted=False)
        goals = (GoalRow("policy", value, 1.0, False, None, said("Policy")),)
        store.finish(row.id, Outcome(None, None, goals=goals), NOON, 1.0)


def test_a_self_assessment_is_told_before_and_now(store: Store) -> None:
    for first in (0.1, 0.2, 0.3, 0.4, 0.5):
        assess(store, (first, first + 0.25))
    assess(store, (0.9,))
    found = room(store)
    assert found.groups == ()
    assessment = found.assessments[0]
    assert (assessment.exercise, assessment.people) == ("maturity", 5)
    spread = assessment.dimensions[0]
    assert str(spread.label) == "Policy"
    assert spread.before == pytest.approx((0.2, 0.3, 0.4))
    assert spread.now == pytest.approx((0.45, 0.55, 0.65))


def test_a_self_assessment_taken_once_is_told_of_five(store: Store) -> None:
    for now in (0.1, 0.2, 0.3, 0.4, 0.5):
        assess(store, (now,))
    assessment = room(store).assessments[0]
    assert (assessment.people, assessment.again) == (5, False)
    assert assessment.dimensions[0].before is None
    assert assessment.dimensions[0].now == pytest.approx((0.2, 0.3, 0.4))


def test_with_few_who_took_it_twice_only_today_is_told(store: Store) -> None:
    for now in (0.1, 0.2, 0.3, 0.4):
        assess(store, (now,))
    assess(store, (0.5, 0.9))
    assessment = room(store).assessments[0]
    assert (assessment.people, assessment.again) == (5, False)
    assert assessment.dimensions[0].now[1] == pytest.approx(0.3)


def test_a_self_assessment_of_four_is_not_told(store: Store) -> None:
    for first in (0.1, 0.2, 0.3, 0.4):
        assess(store, (first, 0.5))
    assessment = room(store).assessments[0]
    assert (assessment.people, assessment.dimensions) == (4, ())


def test_exercises_with_different_marks_have_no_line(store: Store) -> None:
    for rule in ('{"score": 80}', '{"score": 70}'):
        for _ in range(3):
            people.arrive(store, NOON)
            row = store.begin(HOME, NOON, pass_rule=rule)
            store.finish(row.id, outcome(), NOON, 1.0)
    assert room(store).groups[0].pass_mark is None


def test_how_far_it_is_grows_to_the_end(store: Store) -> None:
    fill_room(store, NOON, FOUR)
    session = people.current(store)
    assert session is not None
    report = Report(session.id)
    with store.snapshot() as db:
        seen = list(work(db, report))
    assert seen == sorted(seen)
    assert seen[-1] == 1.0
    assert report.room.people == 24


def test_every_score_has_its_part_of_the_scale() -> None:
    assert sum(bins_of([0.0, 9.9, 10.0, 99.9, 100.0])) == 5
    assert bins_of([100.0, 90.0])[9] == 2
    chance = random.Random(1)
    assert sum(bins_of([chance.uniform(0, 100) for _ in range(500)])) == 500


@pytest.mark.parametrize("rule", ["", "[]", "{}", '{"score": "x"}', "nonsense"])
def test_a_rule_without_a_mark_has_none(rule: str) -> None:
    assert mark_of(rule) is None


def test_an_exercise_without_parts_is_one_part_itself(store: Store) -> None:
    for final in (0.0, 0.0, 1.0, 1.0, 1.0):
        people.arrive(store, NOON)
        row = store.begin(HOME, NOON)
        goal = GoalRow("q1", final, 1.0, False)
        store.finish(row.id, Outcome(100 * final, final == 1, goals=(goal,)), NOON, 1.0)
    group = room(store).groups[0]
    assert [(str(row.area), row.open) for row in group.heat] == [("Home account", (0.4,))]
    assert str(group.topics[0].label) == "q1"
