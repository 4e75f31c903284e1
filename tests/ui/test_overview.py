"""The overview finds a page, shows it, skips it; only what is seen is painted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from workshop.ui.console.cells import shape_of
from workshop.ui.console.overview import Overview
from workshop.ui.console.seeking import ALL
from workshop.ui.reloading import Reloader

from .consoles import FIRST, Room, open_room, write_kit

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
    assert overview(room).head.found.text() == "1 match: 2 “A teenager at home”"
    press(room, KEY.Key_Return)
    assert room.page == 3


def test_a_digit_begins_a_search_too(room: Room) -> None:
    press(room, KEY.Key_3)
    assert overview(room).field.text() == "3"
    assert overview(room).grid.current_page == 5


def test_what_is_not_there_is_said(room: Room) -> None:
    overview(room).field.setText("zebra")
    assert overview(room).head.found.text() == "No page of the plan says that"
    overview(room).field.setFocus()
    press(room, KEY.Key_Return)
    assert overview(room).isVisible()


def test_filters_leave_their_own(room: Room) -> None:
    overview(room).head.filters.part("optional").click()
    assert spoken(room) == ["2 A teenager at home, Optional"]


def test_words_of_another_part_are_found_and_lead_there(room: Room) -> None:
    press(room, KEY.Key_Slash)
    QTest.keyClicks(overview(room).field, "theirs")
    assert overview(room).head.found.text() == "1 match: 1 “And theirs” in 2 Your own account"
    assert spoken(room) == ["1 And theirs, 2 Your own account"]
    press(room, KEY.Key_Return)
    assert room.page == 8


def test_a_number_is_that_of_this_part_before_others(room: Room) -> None:
    press(room, KEY.Key_1)
    assert spoken(room) == ["1 Two doors", "1 And theirs, 2 Your own account"]
    press(room, KEY.Key_Return)
    assert room.page == 2


def test_another_part_is_looked_at_while_the_room_stays(room: Room) -> None:
    QTest.keyClick(room.console.windowHandle(), KEY.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert spoken(room) == ["Coffee, Break"]
    assert overview(room).head.parts.currentText() == "Coffee, 09:20"
    assert room.page == 1


def test_the_whole_plan_names_the_part_of_each_page(room: Room) -> None:
    head = overview(room).head
    head.parts.set_current(ALL)
    head.parts.activated.emit(0)
    assert len(spoken(room)) == 8
    assert spoken(room)[6] == "Your account, 2 Your own account"
    assert head.filters.part("all").text() == "All 8"


def test_in_a_small_console_pages_stand_in_rows_and_a_click_shows_skips_or_leaves(
    room: Room,
) -> None:
    room.console.resize(560, 360)
    assert overview(room).grid.shape.beside
    hints = overview(room).foot.hints
    for hint in hints.values():
        assert hint.isVisible()
        assert overview(room).foot.rect().contains(hint.geometry())
    press(room, KEY.Key_Right)
    QTest.mouseClick(hints["skip"], Qt.MouseButton.LeftButton)
    assert room.keeper.agenda.skipped == {2}
    assert overview(room).grid.hasFocus()
    QTest.mouseClick(hints["search"], Qt.MouseButton.LeftButton)
    assert overview(room).field.hasFocus()
    QTest.mouseClick(hints["show"], Qt.MouseButton.LeftButton)
    assert room.page == 2
    press(room, KEY.Key_O)
    QTest.mouseClick(hints["back"], Qt.MouseButton.LeftButton)
    assert not overview(room).isVisible()


def test_a_click_on_a_page_chooses_it_and_the_keys_are_the_pages_from_then_on(room: Room) -> None:
    grid = overview(room).grid
    second = grid.visualRect(grid.pages.index(1)).center()
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=second)
    press(room, KEY.Key_Right, KEY.Key_K)
    assert room.keeper.agenda.skipped == {3}
    assert room.page == 1


@pytest.mark.parametrize("size", [(1440, 900), (700, 480)])
def test_tab_comes_by_everything_here_and_by_nothing_behind(
    room: Room, size: tuple[int, int]
) -> None:
    room.console.resize(*size)
    seen = []
    for _ in range(8):
        seen.append(QApplication.focusWidget())
        press(room, KEY.Key_Tab)
    assert QApplication.focusWidget() is overview(room).grid
    assert len(set(seen)) == len(seen)
    assert all(widget is not None and overview(room).isAncestorOf(widget) for widget in seen)
    press(room, KEY.Key_Backtab)
    assert QApplication.focusWidget() is overview(room).foot.hints["back"]


def test_kinds_stand_in_a_list_where_there_is_little_room(room: Room) -> None:
    room.console.resize(700, 480)
    head = overview(room).head
    assert not head.filters.isVisible()
    head.short.set_current("clips")
    head.short.activated.emit(1)
    assert spoken(room) == ["A clip, Clip"]


@pytest.mark.parametrize(
    ("size", "scale", "beside"),
    [
        (QSize(1400, 760), 1.0, False), (QSize(1880, 900), 1.0, False),
        (QSize(540, 260), 1.0, True),
        (QSize(1340, 480), 2.0, True), (QSize(1340, 620), 1.0, False),
    ],
)  # fmt: skip
def test_a_grid_that_would_show_few_pages_gives_way_to_rows(
    size: QSize, scale: float, beside: bool
) -> None:
    shape = shape_of(size, scale)
    assert shape.beside is beside
    columns, rows = size.width() // shape.cell.width(), size.height() // shape.cell.height()
    assert columns * rows >= 6
    assert shape.picture.width() < shape.cell.width()


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


def test_pages_that_are_edited_show_as_they_are_now(
    qtbot: QtBot, room: Room, tmp_path: Path
) -> None:
    view, file = overview(room), tmp_path / "kit" / "modules" / "01.md"
    reloader = Reloader(room.presenter, room.keeper, room.presenter)
    reloader.watch()
    press(room, KEY.Key_Right, KEY.Key_Right)
    qtbot.waitUntil(lambda: not view._thumbs._asked and 3 in view._thumbs._images)
    home = view._thumbs._images[3]
    text = FIRST.replace("# Two doors", "# Three doors")
    door = "<!-- kit: minutes=6 -->"
    for edit in (text, text.replace(door, f"# New\n\n---\n\n{door}")):
        with qtbot.waitSignal(room.presenter.reread):
            file.write_text(edit, encoding="utf-8")
        assert not view._thumbs._images
    assert spoken(room) == [
        "Where we stand, on stage", "1 New", "2 Three doors", "3 A teenager at home, Optional",
        "A clip, Clip", "4 What would you change?, Talk",
    ]  # fmt: skip
    assert view.grid.current_page == 4
    qtbot.waitUntil(lambda: not view._thumbs._asked and 4 in view._thumbs._images)
    assert view._thumbs._images[3] != home
    reloader.close()
