"""The journalist writes down what a show did, and a show goes on from it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.ui.plan_room import PlanRoom, plan_room
from workshop.errors import Message
from workshop.show.journal import Event, of_kind, read_events
from workshop.show.resume import Resume, left_in, resume_of
from workshop.ui.journalist import Delivery, Journalist

Made = tuple[PlanRoom, Journalist]


def journalist(room: PlanRoom, data: Path, resume: Resume | None = None) -> Journalist:
    delivery = Delivery("20261125T090000Z-0001", "two", data, room.hands.utc, resume)
    made = Journalist(room.presenter, room.timekeeper, delivery, room.presenter)
    made.begin()
    return made


@pytest.fixture
def made(qtbot: QtBot, tmp_path: Path) -> Iterator[Made]:
    owner = QObject()
    room = plan_room(owner)
    writer = journalist(room, tmp_path)
    yield room, writer
    writer.close()
    room.timekeeper.close()
    room.presenter.close()
    owner.deleteLater()


def events(made: Made) -> tuple[Event, ...]:
    """What stands in the file once it is closed."""
    made[1].close()
    return read_events(made[1].path)


def said(found: tuple[Event, ...], kind: str) -> list[dict[str, Any]]:
    return [{k: v for k, v in e.items() if k not in ("at", "kind")} for e in of_kind(found, kind)]


def test_a_show_begins_with_its_plan(made: Made) -> None:
    start = events(made)[0]
    assert (start["kind"], start["what"], start["title"], start["plan"]) == (
        "start", "two", "Two days", "two",
    )  # fmt: skip
    assert start["days"] == ["First", "Second"]
    assert [slot["title"] for slot in start["slots"]][:3] == ["Welcome", "Alpha", "Coffee"]
    assert start["slots"][1]["minutes"] == 18


def test_turns_are_noted_with_what_the_record_needs(made: Made) -> None:
    room, _ = made
    room.next(2, minutes=1)
    turns = said(events(made), "turn")
    assert [turn["key"] for turn in turns] == ["0:page:1", "1:a:1", "1:a:2"]
    assert turns[2] == {
        "key": "1:a:2", "mark": "1", "title": "One", "step": 0, "slot": 1, "minutes": 4,
        "optional": False,
    }  # fmt: skip


def test_curtain_pause_captions_day_and_plan_are_noted(made: Made) -> None:
    room, _ = made
    room.presenter.do("black")
    room.presenter.do("captions")
    room.timekeeper.toggle_pause()
    room.timekeeper.skip_slot(3)
    found = events(made)
    assert said(found, "curtain") == [{"curtain": "black"}]
    assert said(found, "captions") == [{"on": False}]
    assert said(found, "pause") == [{"on": True}]
    assert said(found, "replan") == [{"change": "skip", "data": {"slot": 3, "page": 1}}]
    assert said(found, "day") == [{"day": 0, "zero": "2026-11-25T00:00:00"}]
    assert said(found, "end") == [{"finished": False}]


def test_a_countdown_is_noted_when_it_begins_and_when_it_stands(made: Made) -> None:
    room, _ = made
    room.presenter.jump(8)
    room.hands.pass_minutes(5)
    room.presenter.do("timer")
    assert said(events(made), "timer") == [
        {"total": 900, "used": 0, "running": True}, {"total": 900, "used": 300, "running": False},
    ]  # fmt: skip


def test_the_parking_lot_and_the_decisions(made: Made) -> None:
    room, writer = made
    heard: list[None] = []
    writer.noted.connect(lambda: heard.append(None))
    room.next(2)
    writer.park("  Who pays? ")
    writer.decide("We look again every season")
    writer.park("   ")
    writer.take_back(1)
    assert [(note.id, note.note, note.title) for note in writer.notes] == [(2, "decided", "One")]
    assert len(heard) == 3
    found = resume_of(writer.path, events(made))
    assert found is not None
    assert [note.text for note in found.notes] == ["We look again every season"]


def test_others_note_what_is_theirs(made: Made) -> None:
    made[1].note("tally", exercise="lock", question=1, hands=[2, 5])
    assert said(events(made), "tally") == [{"exercise": "lock", "question": 1, "hands": [2, 5]}]
    made[1].note("tally")  # after the end nothing is written
    assert made[1].close() is None
    assert not made[1].writes


def test_a_disk_that_takes_nothing_is_told_and_stops_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    owner = QObject()
    (tmp_path / "journal").write_text("in the way")
    room = plan_room(owner)
    told: list[Message] = []
    delivery = Delivery("s", "two", tmp_path, room.hands.utc)
    writer = Journalist(room.presenter, room.timekeeper, delivery, owner)
    writer.trouble.connect(told.append)
    writer.begin()
    qtbot.waitUntil(lambda: bool(told))
    room.next(3)
    assert room.presenter.show.page == 4
    assert "The show goes on" in str(told[0])
    lost = writer.close()
    assert lost is not None
    room.timekeeper.close()
    room.presenter.close()
    owner.deleteLater()


def test_a_show_that_broke_off_goes_on_in_the_same_journal(qtbot: QtBot, tmp_path: Path) -> None:
    owner = QObject()
    before = plan_room(owner)
    writer = journalist(before, tmp_path)
    before.next(3, minutes=2)
    writer.park("Later")
    before.hands.pass_minutes(1)
    assert writer._journal is not None
    writer._journal.close()  # as a kill would: no end is noted
    found = left_in(tmp_path, before.hands.utc())
    assert found is not None
    assert (found.key, found.part, found.page_title) == ("1:a:3", "Alpha", "Two")

    after = plan_room(owner)
    again = journalist(after, tmp_path, found)
    assert again.session == writer.session
    assert [note.text for note in again.notes] == ["Later"]
    again.park("And this")
    again.close()
    kinds = [event["kind"] for event in read_events(again.path)]
    assert kinds.count("start") == 1
    assert kinds.count("resume") == 1
    assert [note.id for note in again.notes] == [1, 2]
    for room in (before, after):
        room.timekeeper.close()
        room.presenter.close()
    writer._journal = None
    owner.deleteLater()
