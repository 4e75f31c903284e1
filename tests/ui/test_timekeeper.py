"""The timekeeper follows a show, reckons its pace, and changes its plan."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.ui.plan_room import NINE, PlanRoom, plan_room
from workshop.show.spent import Spent


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[PlanRoom]:
    owner = QObject()
    made = plan_room(owner)
    yield made
    made.timekeeper.close()
    made.presenter.close()
    owner.deleteLater()


def test_where_the_show_is(room: PlanRoom) -> None:
    room.next(3)
    standing = room.timekeeper.standing
    assert (standing.slot.title, standing.part, standing.parts) == ("Alpha", 2, 5)
    assert (standing.page, standing.pages) == (3, 5)
    assert room.timekeeper.slot is standing.slot


def test_time_passes_on_the_page_and_the_pace_follows(room: PlanRoom) -> None:
    heard: list[None] = []
    room.timekeeper.changed.connect(lambda: heard.append(None))
    room.next(minutes=14)
    assert str(room.timekeeper.pace().words) == "2 min behind"
    assert room.timekeeper.elapsed() == 14 * 60
    assert room.timekeeper.spent.pages == {1: 840.0, 2: 0.0}
    assert room.timekeeper.wall() == NINE + timedelta(minutes=14)
    assert room.timekeeper.moment_of(570) == datetime(2026, 11, 25, 9, 30)
    assert heard == [None]


def test_a_pause_goes_to_questions(room: PlanRoom) -> None:
    room.next(minutes=10)
    room.timekeeper.toggle_pause()
    room.hands.pass_minutes(6)
    assert room.timekeeper.paused
    room.timekeeper.toggle_pause()
    pace = room.timekeeper.pace()
    assert (pace.ahead, pace.questions, pace.page_used) == (0, 6, 0)
    assert pace.late == 4  # the two free minutes before the break are used up


def test_advice_is_taken_and_undone_as_one(room: PlanRoom) -> None:
    room.next(minutes=10)
    room.next(minutes=11)
    advice = room.timekeeper.advice()
    assert advice is not None
    room.timekeeper.take_advice()
    assert room.presenter.show.skipped >= set(advice.pages)
    assert room.timekeeper.can_undo
    room.timekeeper.undo()
    assert not room.presenter.show.skipped & set(advice.pages)
    assert not room.timekeeper.can_undo
    assert [change.kind for change in room.timekeeper.changes] == ["pages", "undo"]


def test_without_need_there_is_no_advice_to_take(room: PlanRoom) -> None:
    room.timekeeper.take_advice()
    assert room.timekeeper.changes == ()


def test_a_break_is_put_in_and_next_comes_by_it(room: PlanRoom) -> None:
    room.next()
    room.timekeeper.add_break(10, title="Air")
    assert [room.presenter.show.jump(7).next().slide.title] == ["Air"]
    for _ in range(5):
        room.next()
    assert room.presenter.show.slide.title == "Air"
    countdown = room.presenter.countdown
    assert countdown is not None
    assert countdown.total == 600
    room.timekeeper.undo()  # the room is in it: it stays there, and Next goes on
    assert room.timekeeper.standing.slot.title == "Air"
    room.next()
    assert room.presenter.show.slide.title == "Coffee"


def test_parts_are_skipped_taken_up_and_given_minutes(room: PlanRoom) -> None:
    room.timekeeper.skip_slot(1)
    assert room.presenter.show.next().slide.title == "Coffee"
    room.timekeeper.take_slot(1)
    room.timekeeper.move(3, 1, 5)
    assert room.timekeeper.agenda.slots[1].minutes == pytest.approx(33)
    assert room.troubles == []


def test_a_change_that_cannot_be_made_is_said(room: PlanRoom) -> None:
    room.timekeeper.move(3, 1, 500)
    assert "has only 30 min left" in str(room.troubles[0])
    room.timekeeper.undo()
    assert "no change of the plan" in str(room.troubles[1])


def test_the_second_day_has_a_dawn_of_its_own(room: PlanRoom) -> None:
    first = room.timekeeper.dawn
    room.hands.pass_minutes(28 * 60)  # tomorrow at one o'clock
    room.presenter.jump(13)
    dawn = room.timekeeper.dawn
    assert first is not None
    assert dawn is not None
    assert (dawn.day, dawn.minute(room.hands.wall())) == (1, 780)
    assert str(room.timekeeper.pace().words) == "On time"


def test_a_day_that_goes_on_tomorrow_is_begun_anew(room: PlanRoom) -> None:
    room.hands.pass_minutes(24 * 60 + 30)
    room.presenter.jump(9)
    dawn = room.timekeeper.dawn
    assert dawn is not None
    assert dawn.minute(room.hands.wall()) == 570


def test_it_ticks_only_while_somebody_looks(room: PlanRoom, qtbot: QtBot) -> None:
    assert not room.timekeeper._tick.isActive()
    room.timekeeper.set_shown(True)
    assert room.timekeeper._tick.isActive()
    with qtbot.waitSignal(room.timekeeper.ticked, timeout=3000):
        pass
    room.timekeeper.set_shown(False)
    assert not room.timekeeper._tick.isActive()


def test_the_end_stops_the_clock(room: PlanRoom) -> None:
    room.timekeeper.set_shown(True)
    room.hands.pass_minutes(3)
    room.presenter.do("end")
    room.hands.pass_minutes(30)
    assert room.timekeeper.spent.pages == {1: 180.0}
    assert not room.timekeeper._tick.isActive()


def test_it_goes_on_from_what_a_journal_remembers(qtbot: QtBot) -> None:
    owner = QObject()
    before = plan_room(owner)
    before.next(minutes=10)
    before.timekeeper.skip_slot(3)
    plans = before.timekeeper._plans
    after = plan_room(owner)
    after.timekeeper._started = False
    after.timekeeper.restore(plans, Spent({1: 600.0}, {2: 60.0}), before.timekeeper.dawn)
    after.timekeeper.start()
    assert after.timekeeper.agenda.slots[3].skipped
    assert after.presenter.show.skipped >= {9, 10, 11}
    assert after.timekeeper.elapsed() == 660
    for room in (before, after):
        room.timekeeper.close()
        room.presenter.close()
    owner.deleteLater()
