"""Keys are changed by hand: listened for, refused in words, taken away, reset, all by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.making import make_look
from workshop.ui.commands import COMMANDS
from workshop.ui.keymap import Keymap
from workshop.ui.preferences.keys import KeysDialog
from workshop.ui.speaker import Speaker


@pytest.fixture
def dialog(qtbot: QtBot) -> KeysDialog:
    made = KeysDialog(make_look(), Speaker(), Keymap())
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def add(dialog: KeysDialog, command: str, key: Qt.Key) -> None:
    listen = dialog.rows[command].listen
    listen.setFocus()
    QTest.keyClick(listen, Qt.Key.Key_Space)
    assert listen.listens
    QTest.keyClick(listen, key)
    assert not listen.listens


def test_every_command_has_its_row_and_its_keys(dialog: KeysDialog) -> None:
    assert set(dialog.rows) == {command.id for command in COMMANDS}
    assert list(dialog.rows["black"].buttons) == ["B", "."]


def test_the_next_key_is_added_and_told(dialog: KeysDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.changed) as told:
        add(dialog, "freeze", Qt.Key.Key_F7)
    assert told.args is not None
    assert told.args[0].command("freeze").keys[-1] == "F7"
    assert "F7" in dialog.rows["freeze"].buttons
    assert dialog.rows["freeze"].listen.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Space])
def test_tab_and_space_are_keys_like_others(dialog: KeysDialog, key: Qt.Key) -> None:
    add(dialog, "freeze", key)
    if key == Qt.Key.Key_Tab:
        assert "Tab" in dialog.rows["freeze"].buttons
    else:
        assert "already" in dialog.said.text()


def test_esc_stops_listening(dialog: KeysDialog) -> None:
    add(dialog, "freeze", Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.keymap == Keymap()


def test_a_key_of_another_is_refused_in_words(dialog: KeysDialog) -> None:
    add(dialog, "freeze", Qt.Key.Key_B)
    assert dialog.said.isVisible()
    assert dialog.said.text().startswith("B is “Black page” already")
    add(dialog, "freeze", Qt.Key.Key_F7)
    assert not dialog.said.isVisible()


def test_a_key_is_taken_away_and_the_usual_ones_come_back(dialog: KeysDialog) -> None:
    row = dialog.rows["black"]
    QTest.keyClick(row.buttons["B"], Qt.Key.Key_Return)
    assert list(row.buttons) == ["."]
    assert row.reset.isVisible()
    row.reset.click()
    assert list(row.buttons) == ["B", "."]
    assert not row.reset.isVisible()


def test_every_button_says_what_it_does(dialog: KeysDialog) -> None:
    for row in dialog.rows.values():
        names = [row.listen, row.reset, *row.buttons.values()]
        assert all(len(button.accessibleName()) > 8 for button in names)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_row_is_cut(qtbot: QtBot, scale: float) -> None:
    made = KeysDialog(make_look("light", scale), Speaker(), Keymap())
    qtbot.addWidget(made)
    made.resize(1100, 700)
    with qtbot.waitExposed(made):
        made.show()
    for row in made.rows.values():
        for button in (*row.buttons.values(), row.listen):
            assert button.width() >= button.sizeHint().width()
            assert row.rect().contains(button.geometry())
