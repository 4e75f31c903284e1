"""A show that broke off is offered at the next start; Return goes on, the other verb leaves it."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.journeys.houses import a_house, rest
from tests.show.logbook import start, turn, write
from tests.show.plans import PLANNED
from workshop.app.foundations import now
from workshop.kit.opening import open_kit
from workshop.show.journal import Event, journals, read_events, stamp
from workshop.show.programme import Programme


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    return Path(shutil.copytree(PLANNED, tmp_path / "kit"))


def broke_off(kit: Path, data: Path) -> None:
    """A journal of the plan, left a moment ago on slide 2 of Alpha."""
    found = open_kit(kit)
    plan = found.plan("two")
    assert plan is not None
    made = Programme(plan, found)
    events: list[Event] = [{**start(made), "kit": str(kit)}, turn(0, made, 1), turn(0, made, 4)]
    just_now = stamp(now() - timedelta(minutes=1))
    write(data, "20261125T090000Z-0001", [{**event, "at": just_now} for event in events])


def test_return_goes_on(qapp: QApplication, tmp_path: Path, kit: Path) -> None:
    broke_off(kit, tmp_path / "data")
    with a_house(tmp_path / "data", kit) as house:
        question = house.presenting.question
        assert question is not None
        assert question.question.text().startswith("Go on at slide 2 of “Alpha”, ")
        QTest.keyClick(question, Qt.Key.Key_Return)
        rest(50)
        assert house.showing is not None
        assert house.showing.presenter.show.page == 4
        assert house.presenting.question is None
        rest(700)
    (path,) = journals(tmp_path / "data")
    assert [event["kind"] for event in read_events(path)][3] == "resume"


def test_a_show_that_is_left_is_not_offered_again(
    qapp: QApplication, tmp_path: Path, kit: Path
) -> None:
    broke_off(kit, tmp_path / "data")
    with a_house(tmp_path / "data", kit) as house:
        assert house.presenting.question is not None
        house.presenting.question.act.click()
        rest(50)
        assert house.showing is None
    with a_house(tmp_path / "data", kit) as house:
        assert house.presenting.question is None


def test_a_kit_that_is_gone_is_said(qapp: QApplication, tmp_path: Path, kit: Path) -> None:
    broke_off(kit, tmp_path / "data")
    other = Path(shutil.copytree(PLANNED, tmp_path / "other"))
    shutil.rmtree(kit)
    with a_house(tmp_path / "data", other) as house:
        assert house.presenting.question is not None
        house.presenting.question.safe.click()
        rest(50)
        assert house.showing is None
        assert journals(tmp_path / "data")
