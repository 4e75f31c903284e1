"""The welcome: a kit to open, and what the room has."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.making import controls, cut, make_kit, make_look, name_of, words
from workshop.painting.pictures import Pictures
from workshop.ui.library.first_run import FirstRunPage
from workshop.ui.library.room import player_fact, projector_fact, sound_fact
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.buttons import Button

POOR = [projector_fact(None), sound_fact(""), player_fact("Qt Multimedia 6", vlc=False)]
RICH = [projector_fact((1920, 1080)), sound_fact("Speakers"), player_fact("libVLC 3", vlc=True)]


def make_page(
    qtbot: QtBot, folder: Path, scale: float = 1.0, trouble: str = "", shipped: bool = True
) -> FirstRunPage:
    page = FirstRunPage(
        make_look("light", scale), Speaker(), make_kit(folder) if shipped else None,
        lambda: POOR, Pictures(), lambda parent: Path("/chosen"), trouble,
    )  # fmt: skip
    qtbot.addWidget(page)
    page.resize(1270, 768)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> FirstRunPage:
    return make_page(qtbot, tmp_path)


def test_the_shipped_kit_is_opened_by_return(page: FirstRunPage, qtbot: QtBot) -> None:
    assert page.cards[0].text() == "Social media, privacy and trust"
    assert "2 modules, 1 clip" in page.cards[0].accessibleDescription()
    with qtbot.waitSignal(page.open_kit_wanted) as told:
        QTest.keyClick(page.cards[0], Qt.Key.Key_Return)
    assert told.args == [make_kit(told.args[0]).folder]


def test_another_kit_is_chosen(page: FirstRunPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.open_kit_wanted) as told:
        page.cards[1].click()
    assert told.args == [Path("/chosen")]


def test_the_room_is_told_with_a_way_to_mend_it(page: FirstRunPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "VLC not found" in words(page))
    assert "No second screen" in words(page)
    assert "No sound found" in words(page)
    fix = page.room.findChildren(Button)
    with qtbot.waitSignal(page.fix_wanted) as told:
        fix[0].click()
    assert told.args == ["clips"]


def test_a_well_equipped_room_has_nothing_to_mend(page: FirstRunPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "VLC not found" in words(page))
    page.room.show_facts(RICH)
    assert "1920 × 1080, as a second screen" in words(page)
    assert not [b for b in page.room.findChildren(Button) if b.isVisibleTo(page)]
    assert player_fact("", vlc=False).title == "No player found"


def test_the_privacy_line_stands_there(page: FirstRunPage) -> None:
    assert "Nothing you type leaves this laptop." in words(page)


def test_a_dropped_folder_is_opened(page: FirstRunPage, qtbot: QtBot, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, left, none)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(page.open_kit_wanted) as told:
        QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), copy, data, left, none))
    assert told.args == [tmp_path]


def test_something_else_is_not_taken(page: FirstRunPage) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/kit"), QUrl.fromLocalFile("/not/there")])
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none
    )
    enter.ignore()
    page.dragEnterEvent(enter)
    assert not enter.isAccepted()


def test_why_the_last_kit_did_not_open_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    page = make_page(qtbot, tmp_path, trouble="The folder /gone is not there.", shipped=False)
    assert "The folder /gone is not there." in words(page)
    assert len(page.cards) == 1


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_and_all_has_names(qtbot: QtBot, tmp_path: Path, scale: float) -> None:
    page = make_page(qtbot, tmp_path, scale, trouble="Why it did not open. " * 8)
    qtbot.waitUntil(lambda: cut(page) == [])
    assert all(name_of(widget) for widget in controls(page))
    assert not page.grab().isNull()
