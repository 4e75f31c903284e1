"""Every key finds its command, on the keyboard and on a clicker."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from workshop.ui.commands import COMMANDS, PRACTICE, Command, Keys, key_rows, latin_key

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(
    ("key", "modifiers", "command"),
    [
        (Qt.Key.Key_PageDown, NONE, "next"),
        (Qt.Key.Key_PageUp, NONE, "previous"),
        (Qt.Key.Key_Period, NONE, "black"),
        (Qt.Key.Key_B, NONE, "black"),
        (Qt.Key.Key_M, SHIFT, "mute"),
        (Qt.Key.Key_F5, NONE, "resume"),
        (Qt.Key.Key_Escape, NONE, "out"),
        (Qt.Key.Key_Plus, SHIFT, "louder"),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier, "next"),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier, "end"),
        (Qt.Key.Key_Y, NONE, None),
        (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier, None),
    ],
)
def test_a_key_finds_its_command(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, command: str | None
) -> None:
    assert Keys().find(key, modifiers) == command


@pytest.mark.parametrize("table", [COMMANDS, PRACTICE])
def test_no_two_commands_share_a_key(table: tuple[Command, ...]) -> None:
    keys = [QKeySequence(key).toString() for command in table for key in command.keys]
    assert len(keys) == len(set(keys))


def test_every_key_is_one_qt_knows() -> None:
    assert all(QKeySequence(key).toString() for command in COMMANDS for key in command.keys)


def test_the_printed_list_has_every_command_under_a_heading() -> None:
    rows = key_rows()
    assert len(rows) == len(COMMANDS) + len(PRACTICE) + 1
    assert len({heading for heading, _, _ in rows}) == 7


@pytest.mark.parametrize(
    ("scan_code", "platform", "key"),
    [
        (48 + 8, "xcb", Qt.Key.Key_B),
        (33 + 8, "wayland", Qt.Key.Key_F),
        (33, "windows", Qt.Key.Key_F),
        (52 + 8, "xcb", Qt.Key.Key_Period),
        (200, "xcb", None),
        (48, "cocoa", None),
    ],
)
def test_a_place_on_the_keyboard_has_its_latin_key(
    scan_code: int, platform: str, key: Qt.Key | None
) -> None:
    assert latin_key(scan_code, platform) == (None if key is None else key.value)


def press(key: int, scan_code: int, text: str) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, NONE, scan_code, 0, 0, text)


def test_a_letter_of_another_script_is_the_key_in_its_place(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    assert Keys().pressed(press(0x0418, 48 + 8, "и")) == "black"  # B on a Russian keyboard
    assert Keys().pressed(press(0x0418, 200, "и")) is None
    assert Keys().pressed(press(Qt.Key.Key_PageDown, 0, "")) == "next"
