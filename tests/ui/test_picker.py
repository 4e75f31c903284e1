"""Big numbers on the displays; one press puts the stage there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.making import make_look
from tests.ui.two_displays import make_stage
from workshop.show.displays import Choice, Display
from workshop.ui.stage.picker import Picker
from workshop.ui.stage.placer import Placer
from workshop.ui.stage.screens import ScreenWatch, present_displays
from workshop.ui.stage.window import Stage


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    made = make_stage(tmp_path)
    yield made
    made.close()
    made._presenter.close()
    made._presenter.deleteLater()
    made.deleteLater()


@pytest.fixture
def placer(stage: Stage) -> Iterator[Placer]:
    made = Placer(stage, ScreenWatch(), parent=stage)
    stage.place_wanted.connect(made.do)
    made.begin(windowed=True)
    yield made
    made.close()


@pytest.fixture
def picker(placer: Placer) -> Iterator[Picker]:
    made = Picker(make_look(), placer, placer)
    made.open()
    yield made
    made.close()


def test_each_display_shows_its_number(picker: Picker) -> None:
    assert [sign.number for sign in picker.signs] == [1]
    assert all(sign.isVisible() for sign in picker.signs)
    assert picker.signs[0].accessibleName().startswith("1: ")


def test_a_number_puts_the_stage_there_whichever_window_has_the_keyboard(
    stage: Stage, placer: Placer, picker: Picker
) -> None:
    (sign,) = picker.signs
    QTest.keyClick(stage, Qt.Key.Key_1)
    assert stage.isFullScreen()
    assert not sign.isVisible()
    QTest.keyClick(stage, Qt.Key.Key_1)  # from now on digits are the stage's again
    assert stage._lectern._digits == "1"


def test_nought_asks_for_a_window(stage: Stage, placer: Placer) -> None:
    placer.do("resume")
    picker = Picker(make_look(), placer, placer)
    picker.open()
    QTest.keyClick(stage, Qt.Key.Key_0)
    assert not stage.isFullScreen()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F8])
def test_two_keys_leave_everything_as_it_is(
    qtbot: QtBot, stage: Stage, picker: Picker, key: Qt.Key
) -> None:
    with qtbot.waitSignal(picker.closed):
        QTest.keyClick(stage, key)
    assert not stage.isFullScreen()
    assert not picker.signs


def test_other_keys_are_the_windows_own(stage: Stage, picker: Picker) -> None:
    QTest.keyClick(stage, Qt.Key.Key_PageDown)
    assert stage._presenter.show.page == 2
    QTest.keyClick(stage, Qt.Key.Key_9)  # no such display
    assert picker.signs


def test_a_click_chooses_too(stage: Stage, picker: Picker) -> None:
    QTest.mouseClick(picker.signs[0], Qt.MouseButton.LeftButton)
    assert stage.isFullScreen()


def test_displays_that_change_take_the_numbers_away(placer: Placer, picker: Picker) -> None:
    placer._on_settled()
    assert not picker.signs


def test_choosing_a_display_is_remembered_for_those_there_are(stage: Stage, placer: Placer) -> None:
    heard: list[tuple[Choice, ...]] = []
    placer.chosen.connect(heard.append)
    (here,) = present_displays()
    placer.put_stage(here)  # nothing to choose between
    assert not heard
    placer.put_stage(Display("gone"))
    placer._displays = (here, Display("other"))
    placer.put_stage(Display("other"))
    assert heard[-1][0].arrangement.stage == Display("other")
