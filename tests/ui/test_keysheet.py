"""The list of keys over the console: all of it, one column at large text, closed by its own key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.making import cut, make_look, words
from workshop.ui.commands import key_rows
from workshop.ui.console.keysheet import KeySheet


def shown(qtbot: QtBot, scale: float = 1.0) -> KeySheet:
    sheet = KeySheet(make_look("dark", scale), key_rows())
    qtbot.addWidget(sheet)
    with qtbot.waitExposed(sheet):
        sheet.show()
    sheet.activateWindow()
    return sheet


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_key_stands_on_it_uncut(qtbot: QtBot, scale: float) -> None:
    sheet = shown(qtbot, scale)
    said = words(sheet)
    for heading, keys, what in key_rows():
        assert heading in said
        assert keys in said
        assert what in said
    assert cut(sheet) == []


def test_its_own_key_and_esc_close_it(qtbot: QtBot) -> None:
    for key in ("?", Qt.Key.Key_Escape):
        sheet = shown(qtbot)
        if isinstance(key, str):
            QTest.keyClicks(sheet, key)
        else:
            QTest.keyClick(sheet, key)
        assert not sheet.isVisible()


def test_paper_is_asked_for_and_a_failure_said(qtbot: QtBot) -> None:
    sheet = shown(qtbot)
    with qtbot.waitSignal(sheet.print_wanted):
        sheet.print.click()
    sheet.say("No room.")
    assert sheet.said.isVisible()
