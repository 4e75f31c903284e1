"""The overview finds a page, shows it, skips it; only what is seen is painted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from workshop.ui.console.overview import Overview

from .consoles import Room, open_room, write_kit

KEY = Qt.Key


def opened(qtbot: QtBot, folder: Path) -> Room:
    """A console with its overview open."""
    made = open_room(folder)
    made.console.resize(1440, 900)
    made.console.show()
    made.console.activateWindow()
    qtbot.waitUntil(made.console.hasFocus)
    made.look()
    press(made, KEY.Key_O)
    return made


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    made = opened(qtbot, write_kit(tmp_path / "kit"))
    yield made
    made.close()


def press(room: Room, *keys: Qt.Key) -> None:
    """Keys as the window system sends them."""
    for key in keys:
        QTest.keyClick(room.console.windowHandle(), key)


def overview(room: Room) -> Overview:
    """The overview of that console."""
    return room.console.overview


def spoken(room: Room) -> list[str]:
    """What a screen reader says of the pages."""
    model = overview(room).grid.pages
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row).data(role)) for row in range(model.rowCount())]


def test_it_lists_the_part_with_kinds_and_states(room: Room) -> None:
    assert spoken(room) == [
        "Where we stand, on stage", "1 Two doors", "2 A teenager at home, Optional",
        "A clip, Clip", "3 What would you change?, Talk",
    ]  # fmt: skip


def test_arrows_choose_and_return_shows_on_the_stage(room: Room) -> None:
    press(room, KEY.Key_Right, KEY.Key_Right, KEY.Key_Return)
    assert room.page == 3
    assert not overview(room).isVisible()
    assert room.console.hasFocus()


def test_k_skips_and_keeps(room: Room) -> None:
    press(room, KEY.Key_Right, KEY.Key_K)
    assert room.keeper.agenda.skipped == {2}
    assert "skipped" in spoken(room)[1]
    press(room, KEY.Key_X)
    assert room.keeper.agenda.skipped == frozenset()


def test_a_slash_begins_a_search_and_return_shows_what_was_found(room: Room) -> None:
    press(room, KEY.Key_Slash)
    QTest.keyClicks(overview(room).field, "tee")
    assert overview(room).found.text() == "1 match: 2 “A teenager at home”"
    press(room, KEY.Key_Return)
    assert room.page == 3


def test_a_digit_begins_a_search_too(room: Room) -> None:
    press(room, KEY.Key_3)
    assert overview(room).field.text() == "3"
    assert overview(room).grid.current_page == 5


def test_what_is_not_there_is_said(room: Room) -> None:
    overview(room).field.setText("zebra")
    assert overview(room).found.text() == "No page says that"
    overview(room).field.setFocus()
    press(room, KEY.Key_Return)
    assert overview(room).isVisible()


def test_filters_leave_their_own(room: Room) -> None:
    overview(room).filters.part("optional").click()
    assert spoken(room) == ["2 A teenager at home, Optional"]


def test_esc_leads_from_search_to_pages_to_console(room: Room) -> None:
    press(room, KEY.Key_Slash, KEY.Key_Escape)
    assert overview(room).grid.hasFocus()
    press(room, KEY.Key_Escape)
    assert not overview(room).isVisible()


def test_the_clicker_turns_pages_all_the_same(room: Room) -> None:
    press(room, KEY.Key_PageDown)
    assert room.page == 2
    room.look()
    assert "on stage" in spoken(room)[1]


def test_of_a_thousand_pages_only_those_seen_are_painted(qtbot: QtBot, tmp_path: Path) -> None:
    folder = write_kit(tmp_path / "kit")
    text = "\n\n---\n\n".join(f"# Page {n}\n\nWords." for n in range(1000))
    (folder / "modules" / "01.md").write_text(f"---\nid: m1\ntitle: Long\n---\n\n{text}\n")
    made = opened(qtbot, folder)
    thumbs = overview(made)._thumbs
    qtbot.waitUntil(lambda: bool(thumbs._images) and not thumbs._asked)
    painted = len(thumbs._images)
    made.close()
    assert 12 <= painted <= 48
