"""The room is held from the console by mouse, finger and keys, and the clicker is never caught."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workshop.ui.console.holding import HoldMenu

from .consoles import Room, open_room, write_kit

KEY = Qt.Key


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    made = open_room(write_kit(tmp_path / "kit"))
    made.console.show()
    made.console.activateWindow()
    qtbot.waitUntil(made.console.hasFocus)
    made.look()
    yield made
    made.close()


def way(menu: HoldMenu, words: str) -> QAction:
    """The entry that begins with these words."""
    return next(action for action in menu.actions() if action.text().startswith(words))


def held(room: Room) -> str:
    """What holds the room."""
    return room.holdings.holding.kind if room.holdings.holding is not None else ""


def test_a_click_on_hold_offers_the_pages_and_one_stands_with_its_minutes(room: Room) -> None:
    QTest.mouseClick(room.console.tools.buttons["hold"], Qt.MouseButton.LeftButton)
    menu = room.console.findChild(HoldMenu)
    assert menu is not None
    assert menu.isVisible()
    assert way(menu, "Break, 20").text() == "Break, 20 minutes\t2 0 Shift+B"
    way(menu, "Break, 20").trigger()
    assert held(room) == "break"
    assert room.holdings.holding is not None
    assert room.holdings.holding.minutes == 20
    menu.close()
    room.look()
    assert room.console.tools.buttons["hold"].isChecked()
    assert room.console.hasFocus()


@pytest.mark.parametrize(
    ("words", "kind"),
    [("Welcome", "welcome"), ("Large clock, 5", "clock"), ("What is parked", "list")],
)
def test_each_page_can_be_chosen_and_left_again(room: Room, words: str, kind: str) -> None:
    menu = room.console.open_holding()
    way(menu, words).trigger()
    menu.close()
    assert held(room) == kind
    menu = room.console.open_holding()
    way(menu, "Back to the slides").trigger()
    menu.close()
    assert held(room) == ""
    assert room.page == 1


def test_the_page_that_stands_keeps_standing_when_it_is_chosen_again(room: Room) -> None:
    for _ in range(2):
        menu = room.console.open_holding()
        way(menu, "Welcome").trigger()
        menu.close()
        assert held(room) == "welcome"


def test_keys_open_it_and_choose(room: Room) -> None:
    QTest.keyClick(room.console.windowHandle(), KEY.Key_H, Qt.KeyboardModifier.ShiftModifier)
    menu = room.console.findChild(HoldMenu)
    assert menu is not None
    QTest.keyClick(menu, KEY.Key_Down)
    QTest.keyClick(menu, KEY.Key_Return)
    assert held(room) == "break"


def test_a_clicker_closes_the_menu_and_turns_the_page(room: Room) -> None:
    menu = room.console.open_holding()
    QTest.keyClick(menu, KEY.Key_PageDown)
    assert not menu.isVisible()
    assert room.page == 2


def test_the_tables_work_only_from_the_page_of_an_exercise(room: Room) -> None:
    menu = room.console.open_holding()
    work = way(menu, "Work at the tables")
    assert not work.isEnabled()
    assert "on the page of an exercise" in work.text()
    menu.close()


def test_a_small_console_has_it_beside_the_notes(room: Room) -> None:
    room.console.resize(560, 360)
    button = room.console.notes.instead["hold"]
    assert button.isVisible()
    assert button.accessibleName() == "Hold the room"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = room.console.findChild(HoldMenu)
    assert menu is not None
    menu.close()
    room.console.resize(1440, 900)
    assert not button.isVisible()
