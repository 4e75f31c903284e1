"""The plan is changed in the console while it runs: minutes, parts, breaks, and back again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workshop.ui.console.replan import ReplanPanel

from .consoles import Room, open_room, write_kit
from .making import cut, name_of

KEY = Qt.Key


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    made = open_room(write_kit(tmp_path / "kit"))
    made.console.show()
    made.console.activateWindow()
    qtbot.waitUntil(made.console.hasFocus)
    made.look()
    QTest.keyClick(made.console.windowHandle(), KEY.Key_A, Qt.KeyboardModifier.ShiftModifier)
    yield made
    made.close()


def panel(room: Room) -> ReplanPanel:
    """The panel of that console."""
    return room.console.replan


def minutes(room: Room) -> list[int]:
    """The minutes of each part that is taken."""
    return [round(slot.minutes) for slot in room.keeper.agenda.slots if not slot.skipped]


def test_minutes_move_from_one_part_to_another_and_back(room: Room) -> None:
    panel(room).giver.set_current(str(room.keeper.agenda.slots[2].key))
    panel(room).taker.set_current(str(room.keeper.agenda.slots[0].key))
    panel(room).move_button.click()
    assert minutes(room) == [25, 15, 25]
    panel(room).undo.click()
    assert minutes(room) == [20, 15, 30]


def test_what_cannot_be_moved_is_told_in_the_console(room: Room) -> None:
    here = str(room.keeper.agenda.slots[0].key)
    panel(room).giver.set_current(here)
    panel(room).taker.set_current(here)
    panel(room).move_button.click()
    assert room.console.notice.sentences == ("Choose two parts and some minutes to move.",)


def test_a_part_is_skipped_and_taken_up_again(room: Room) -> None:
    coffee = str(room.keeper.agenda.slots[1].key)
    panel(room).part.set_current(coffee)
    panel(room).skip_button.click()
    assert minutes(room) == [20, 30]
    assert panel(room).skip_button.text() == "Take up again"
    room.look()
    assert room.console.agenda.parts[1].block.state == "skipped"
    panel(room).skip_button.click()
    assert minutes(room) == [20, 15, 30]


def test_a_break_is_put_in_where_it_is_wanted(room: Room) -> None:
    panel(room).length.part("20").click()
    panel(room).add_button.click()
    assert minutes(room) == [20, 20, 15, 30]
    room.look()
    assert [part.block.title for part in room.console.agenda.parts][1] == "Break"


def test_esc_leads_back_to_the_notes_and_all_of_it_has_names(room: Room) -> None:
    focus = QApplication.focusWidget()
    assert focus is panel(room).giver
    for control in (panel(room).giver, panel(room).taker, panel(room).part, panel(room).after):
        assert name_of(control)
    QApplication.sendPostedEvents()
    assert cut(panel(room)) == []
    QTest.keyClick(room.console.windowHandle(), KEY.Key_Escape)
    assert not panel(room).isVisible()
    assert room.console.hasFocus()
