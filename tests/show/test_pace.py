"""Ahead and behind are reckoned in planned minutes; advice skips no more than it must."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.show.plans import agenda, agendas
from workshop.show.agenda import Agenda
from workshop.show.pace import Advice, Moment, Pace, advise, dawn_of, pace
from workshop.show.replan import _skipped
from workshop.show.spent import Spent

DAY = agenda(("module", [2, 10, -3, -2, 5]), ("break", [15]), ("module", [10, -10]))


def at(page: int, minute: float, *, used: float = 0.0, asked: float = 0.0) -> Moment:
    """On a page, at a minute after nine, that many minutes on it and of questions."""
    spent = Spent({page: used * 60}, {page: asked * 60}, page, 0.0)
    return Moment(page, 540 + minute, spent, 0.0)


def told(page: int, minute: float, **spent: float) -> Pace:
    return pace(DAY, at(page, minute, **spent))


def test_a_long_discussion_is_on_time_until_its_minutes_are_over() -> None:
    assert [told(2, minute).ahead for minute in (2, 7, 12, 15)] == [0, 0, 0, -3]


def test_a_page_reached_early_is_ahead() -> None:
    assert told(2, 0.5).ahead == 1.5


def test_questions_move_the_end_but_nobody_is_behind_for_them() -> None:
    asked = told(2, 16, used=10, asked=4)
    assert asked.ahead == 0
    assert asked.questions == 4
    assert asked.ends == 540 + 26
    assert asked.late == 4


def test_questions_before_a_break_are_forgotten_after_it() -> None:
    spent = Spent({}, {2: 600.0}, 7, 0.0)
    after = pace(DAY, Moment(7, 540 + 37 + 15, spent, 0.0))
    assert (after.questions, after.ahead) == (0, -5)


def test_the_stretch_ends_before_the_break_and_the_day_at_its_end() -> None:
    found = told(1, 0)
    assert (found.ends, found.due) == (562, 562)
    assert (found.day_ends, found.day_due) == (597, 597)
    assert told(6, 22).due == 577


def test_a_free_quarter_of_an_hour_is_used_up_by_being_late() -> None:
    from dataclasses import replace

    first, pause, last = DAY.slots
    free = replace(DAY, slots=(first, pause, replace(last, gap=8.0)))
    assert pace(free, at(1, 6)).day_ends == 605  # six late, eight free
    assert pace(free, at(1, 20)).day_ends == 540 + 20 + 22 + 15 + 20


@pytest.mark.parametrize(
    ("page", "minute", "words"),
    [(2, 2.0, "On time"), (2, 16.4, "4 min behind"), (3, 9.0, "3 min ahead")],
)
def test_the_pace_is_said_in_words(page: int, minute: float, words: str) -> None:
    assert str(told(page, minute).words) == words


def test_advice_skips_the_fewest_minutes_that_will_do() -> None:
    assert advise(DAY, at(2, 2)) is None
    assert advise(DAY, at(2, 4)) == Advice((4,), 2, 2, True)
    assert advise(DAY, at(2, 5)) == Advice((3,), 3, 3, True)
    assert advise(DAY, at(2, 6)) == Advice((3, 4), 5, 4, True)
    assert advise(DAY, at(2, 12)) == Advice((3, 4), 5, 10, False)


def test_advice_has_nothing_to_say_when_nothing_is_optional() -> None:
    assert advise(DAY, at(5, 40)) is None


def test_a_day_is_by_the_clock_unless_it_begins_at_another_hour() -> None:
    morning = dawn_of(DAY, 1, datetime(2026, 11, 25, 9, 7))
    assert morning.minute(datetime(2026, 11, 25, 9, 7)) == 547
    evening = dawn_of(DAY, 7, datetime(2026, 11, 25, 21, 0))
    assert evening.minute(datetime(2026, 11, 25, 21, 0)) == 577
    assert evening.moment(587) == datetime(2026, 11, 25, 21, 10)
    loose = dawn_of(agenda(("module", [5, 5]), dawn=None), 1, datetime(2026, 11, 25, 23, 58))
    assert loose.minute(datetime(2026, 11, 26, 0, 1)) == 3


@st.composite
def moments(draw: st.DrawFn) -> tuple[Agenda, Moment]:
    found = draw(agendas())
    page = draw(st.sampled_from(found.order))
    return found, at(page, draw(st.floats(0, 300)), used=draw(st.floats(0, 30)))


@given(moments())
def test_advice_never_skips_what_must_be_shown_or_is_past(case: tuple[Agenda, Moment]) -> None:
    found, moment = case
    advice = advise(found, moment)
    if advice is None:
        return
    places = {page: place for place, page in enumerate(found.order)}
    for page in advice.pages:
        leaf = found.slot_of(page).leaf(page)
        assert leaf is not None
        assert leaf.optional
        assert places[page] > places[moment.page]


@given(moments())
def test_taken_advice_that_is_enough_ends_on_time(case: tuple[Agenda, Moment]) -> None:
    found, moment = case
    advice = advise(found, moment)
    if advice is None:
        return
    before, after = pace(found, moment), pace(_skipped(found, frozenset(advice.pages)), moment)
    assert after.ends == pytest.approx(before.ends - advice.minutes)
    if advice.enough:
        assert after.ends <= before.due + 0.11


@given(moments())
def test_nobody_is_ahead_and_late_by_the_same_page(case: tuple[Agenda, Moment]) -> None:
    found, moment = case
    told = pace(found, moment)
    if told.ahead < 0:
        assert told.late > 0
    assert told.ends >= moment.minute
