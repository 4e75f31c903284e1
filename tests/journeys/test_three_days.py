"""Three days are driven with the one key of a clicker, in seconds, and the record is right."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.journeys.houses import rest
from workshop.app.foundations import lay
from workshop.app.fronts import Clocks
from workshop.app.showing import Showing
from workshop.errors import Message
from workshop.kit.builtin import builtin_folder
from workshop.kit.opening import open_kit
from workshop.show.journal import journals, of_kind, read_events
from workshop.show.programme import Programme
from workshop.show.record import PartTime, record_of
from workshop.video.fake import FakePlayer

NINE = datetime(2026, 11, 25, 9, 0)


@dataclass
class Time:
    """Every clock of the show; it moves only when it is told to."""

    minutes: float = 0.0

    def steady(self) -> float:
        return self.minutes * 60

    def wall(self) -> datetime:
        return NINE + timedelta(minutes=self.minutes)

    def utc(self) -> datetime:
        return self.wall().replace(tzinfo=UTC)

    def go_to(self, day: int, minute: float) -> None:
        """Tomorrow, at the plan's minute of the day."""
        self.minutes = day * 24 * 60 + minute - 540


@dataclass
class Drive:
    """The show, its time, and what it told."""

    showing: Showing
    time: Time
    data: Path
    told: list[Message]
    slept: int = 0  # the day that was slept into

    def press(self) -> None:
        """The clicker's one key, after the page had its minutes."""
        timekeeper, presenter = self.showing.timekeeper, self.showing.presenter
        pace, page = timekeeper.pace(), presenter.show.page
        if presenter.show.step == 0 and self.showing.lectern.front is None:
            self.time.minutes += max(0.0, pace.page_minutes - pace.page_used)
        coming = presenter.show.following
        turns = coming is not None and presenter.show.next().page == coming != page
        if coming is not None and turns:
            slot = timekeeper.agenda.slot_of(coming)
            if slot.day not in (timekeeper.slot.day, self.slept):
                self.sleep(slot.day, timekeeper.agenda.span_of(coming).start)
        QTest.keyClick(self.showing.stage, Qt.Key.Key_PageDown)

    def sleep(self, day: int, minute: float) -> None:
        """The page is made black, and the program runs until the next morning."""
        self.slept = day
        QTest.keyClick(self.showing.stage, Qt.Key.Key_Period)
        self.time.go_to(day, minute)
        QTest.keyClick(self.showing.stage, Qt.Key.Key_PageDown)


@pytest.fixture
def drive(qapp: QApplication, tmp_path: Path) -> Iterator[Drive]:
    base = lay(tmp_path)
    kit = open_kit(builtin_folder())
    plan = kit.plan("three-days")
    assert plan is not None
    time = Time()
    clocks = Clocks(time.steady, time.wall, time.utc)
    base.keep(base.settings.chosen(reduced_motion="on"))
    owner = QObject()
    showing = Showing(base, Programme(plan, kit), 1, FakePlayer, clocks=clocks, parent=owner)
    told: list[Message] = []
    showing.trouble.connect(told.append)
    showing.begin(windowed=True)
    rest(700)  # until time, journal and console have settled
    yield Drive(showing, time, tmp_path, told)
    showing.presenter.do("end")
    owner.deleteLater()
    base.app.setStyleSheet("")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def shown(part: PartTime) -> float:
    return part.took + part.questions


def test_three_days_with_a_clicker(drive: Drive) -> None:
    showing, presses = drive.showing, 0
    while not showing.presenter.show.at_end and presses < 600:
        drive.press()
        presses += 1
    drive.time.minutes += showing.timekeeper.pace().page_minutes
    assert showing.presenter.show.at_end
    assert str(showing.timekeeper.pace().words) == "On time"
    showing.journalist.park("Who looks after the page at night?")
    showing.presenter.do("end")

    (path,) = journals(drive.data)
    events = read_events(path)
    record = record_of(path.stem, events)
    assert record is not None
    assert record.finished
    assert [part.began is not None for part in record.parts] == [True] * len(record.parts)
    assert record.began.replace(tzinfo=None) == NINE
    assert record.ended.replace(tzinfo=None) == datetime(2026, 11, 27, 16, 0)
    for part in record.parts:
        assert shown(part) == pytest.approx(part.planned, abs=0.6), part.title
    times = {(part.day, part.title): part.began for part in record.parts}
    lunch = times[1, "Lunch"]
    assert lunch is not None
    assert (lunch.hour, lunch.minute) == (12, 15)
    played = [outcome.title for outcome in record.outcomes]
    assert len(played) == len(set(played)) >= 2  # each of those a room can play, once
    assert len(of_kind(events, "choice")) > 8

    text = (drive.data / "records" / f"{path.stem}.md").read_text(encoding="utf-8")
    assert "### Day 3: Practice and partnership" in text
    assert "| 2 Your own account | 90.0 | 90.0 | 0.0 |" in text
    assert "- Who looks after the page at night?" in text
    assert [message for message in drive.told if "saved" in message.text] == []
