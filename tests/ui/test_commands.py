"""Every key finds its command, on the keyboard and on a clicker."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from workshop.ui.commands import COMMANDS, PRACTICE, Command, Keys, key_rows

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
        (Qt.Key.Key_Q, NONE, None),
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
    assert len({heading for heading, _, _ in rows}) == 6
