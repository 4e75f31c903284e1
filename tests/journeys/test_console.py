"""A show with its console: what is typed there is kept, and the show ends from there."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.houses import a_house

KEY = Qt.Key


def test_a_show_has_a_console_that_keeps_what_is_typed_and_ends_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with a_house(tmp_path / "data") as house:
        house.present("m2", windowed=True)
        showing = house.showing
        assert showing is not None
        qtbot.waitUntil(lambda: showing.console is not None)
        console, stage = showing.console, showing.stage
        assert console is not None
        QTest.keyClick(stage, KEY.Key_F10)
        qtbot.waitUntil(console.isVisible)
        QTest.keyClick(console.windowHandle(), KEY.Key_PageDown)
        assert showing.presenter.show.page == 2
        QTest.keyClick(stage, KEY.Key_J)  # asked for at the stage, typed in the console
        QTest.keyClicks(console.entry.field, "What about wills?")
        QTest.keyClick(console.entry.field, KEY.Key_Return)
        assert [note.text for note in showing.journalist.notes] == ["What about wills?"]
        journal = showing.journalist.path
        console.resize(1280, 800)
        console.header.end.click()
        qtbot.waitUntil(lambda: house.showing is None)
    events = [json.loads(line) for line in journal.read_text(encoding="utf-8").splitlines()]
    assert "What about wills?" in [event.get("text") for event in events]


def test_on_one_display_one_key_brings_the_console_and_takes_it_away(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with a_house(tmp_path / "data") as house:
        house.present("m2")
        showing = house.showing
        assert showing is not None
        qtbot.waitUntil(lambda: showing.console is not None)
        console = showing.console
        assert console is not None
        assert not console.isVisible()
        QTest.keyClick(showing.stage, KEY.Key_F10)
        qtbot.waitUntil(console.isVisible)
        assert console.width() < 900
        QTest.keyClick(console.windowHandle(), KEY.Key_F10)
        qtbot.waitUntil(lambda: not console.isVisible())
        showing.presenter.do("end")
