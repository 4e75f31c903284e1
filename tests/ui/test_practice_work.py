"""Working on an exercise: every change is seen at once and on the disk at once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from tests.ui.practice_room import Room, example, press, sergeant, settle
from workshop.exercises.privacy.seeing import sight
from workshop.ui.widgets.segmented import Segmented
from workshop.ui.widgets.select import Select
from workshop.ui.widgets.toggle import Toggle

Key = Qt.Key


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    with Room(qtbot, tmp_path / "data", example()) as room:
        yield room


@pytest.fixture
def fernwire(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    with Room(qtbot, tmp_path / "data", sergeant()) as room:
        yield room


def marked(room: Room) -> list[bool]:
    """The marks of the matrix, cell by cell."""
    model = room.work.matrix.sights
    size = range(model.rowCount()), range(model.columnCount())
    cells = [model.cell(row, column) for row in size[0] for column in size[1]]
    return [cell.seen for cell in cells if cell is not None]


def test_a_choice_by_mouse_changes_what_is_seen_and_is_on_the_disk(room: Room) -> None:
    select = room.row("employer").control
    assert isinstance(select, Select)
    before = room.seen()
    room.click(select)
    room.qtbot.wait(QApplication.doubleClickInterval() + 50)  # a list just opened takes no click
    view = select.view()
    place = view.visualRect(select.model().index(select.findData("only_me"), 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    settle()
    assert room.desk.attempt.settings["employer"] == "only_me"
    assert before[0:2] == ["Picture in uniform with badge number", "Works at 3 District"]
    assert "Works at 3 District" in room.seen()  # still a row: it is the last change
    assert "Changed by your last setting" in room.seen()
    assert [step.data for step in room.kept()] == [{"setting": "employer", "option": "only_me"}]


def test_a_choice_by_keyboard_is_on_the_disk_at_once(room: Room) -> None:
    select = room.row("employer").control
    for count, option in enumerate(("friends", "only_me"), start=1):
        press(select, Key.Key_Down)
        assert room.desk.attempt.settings["employer"] == option
        assert len(room.kept()) == count


def test_a_switch_by_keyboard_and_by_mouse(room: Room) -> None:
    toggle = room.row("location").control
    assert isinstance(toggle, Toggle)
    press(toggle, Key.Key_Space)
    assert room.desk.attempt.settings["location"] == "off"
    room.click(toggle)
    assert room.desk.attempt.settings["location"] == "on"
    assert [step.data["option"] for step in room.kept()] == ["off", "on"]


def test_what_others_see_follows_every_change(room: Room) -> None:
    room.work.preview.look_as("web")
    assert "Link in web search results" in room.seen()
    press(room.row("search").control, Key.Key_Space)
    rows = room.seen()
    place = rows.index("Changed by your last setting")
    assert rows[place + 1] == "Link in web search results"
    room.work.preview.look_as("sister")
    assert "Changed by your last setting" not in room.seen()


def test_the_matrix_follows_every_change(room: Room) -> None:
    room.command(Key.Key_M)
    before = marked(room)
    room.desk.do("set", setting="employer", option="only_me")
    settle()
    assert marked(room) != before
    seen = sight(room.exercise, room.desk.attempt.settings)
    viewers, items = room.exercise.viewers, room.exercise.items
    assert marked(room) == [seen.sees(v, i) for i in items for v in viewers]


def test_the_matrix_says_in_words_what_it_marks(room: Room) -> None:
    room.work.show_matrix()
    model = room.work.matrix.sights
    said = Qt.ItemDataRole.AccessibleTextRole
    row = list(room.exercise.items).index("employer")
    words = str(model.index(row, 1).data(said))
    assert words.endswith("Works at 3 District: sees it, should be hidden")
    reach = list(room.exercise.items).index("patrol_dans")
    assert str(model.index(reach, 0).data(said)).endswith(", out of reach")
    tip = str(model.index(reach, 0).data(Qt.ItemDataRole.ToolTipRole))
    assert "Only Dan can change this" in tip
    last = model.index(model.rowCount() - 1, 1)
    assert int(str(last.data())) == sight(room.exercise, room.exercise.start).count("stranger")


def test_enter_on_a_cell_of_the_matrix_looks_as_its_viewer(room: Room) -> None:
    room.command(Key.Key_M)
    room.keys(Key.Key_Right, Key.Key_Return)
    assert room.work.preview.viewer == list(room.exercise.viewers)[1]
    assert not room.work.body.comparing


def test_the_next_and_the_viewer_before_by_keys(room: Room) -> None:
    viewers = list(room.exercise.viewers)
    room.keys(Key.Key_Right, modifier=Qt.KeyboardModifier.AltModifier)
    assert room.work.preview.viewer == viewers[1]
    room.keys(Key.Key_Left, Key.Key_Left, modifier=Qt.KeyboardModifier.AltModifier)
    assert room.work.preview.viewer == viewers[-1]


def test_undo_and_reset_by_keys(room: Room) -> None:
    room.answer({"photo": "hiking", "employer": "friends"})
    room.command(Key.Key_Z)
    assert list(room.desk.attempt.changed) == ["photo"]
    room.command(Key.Key_R)
    assert not room.desk.attempt.changed
    assert [step.kind for step in room.kept()] == ["set", "set", "undo", "reset"]


def test_undo_and_reset_are_off_while_there_is_nothing_to_take_back(room: Room) -> None:
    assert not room.work.undo.isEnabled()
    assert not room.work.reset.isEnabled()
    room.command(Key.Key_Z)
    room.command(Key.Key_R)
    assert room.kept() == ()
    room.answer({"photo": "hiking"})
    assert room.work.undo.isEnabled()
    assert room.work.reset.isEnabled()


def test_what_cannot_be_taken_back_is_locked_until_undo_does(room: Room) -> None:
    row = room.row("past")
    press(row.control, Key.Key_Down)
    room.click(room.asked().act)
    assert room.desk.attempt.locked("past")
    assert not row.control.isEnabled()
    assert "Undo" in row.control.toolTip()
    room.click(room.work.undo)
    assert row.control.isEnabled()
    assert room.toast() == "Taken back here. A real network would not let you."


def test_a_refused_change_is_said_and_the_control_goes_back(room: Room) -> None:
    row = room.row("past")
    room.answer({"past": "done"})
    row.chosen.emit("past", "not_done")
    settle()
    assert "cannot be taken back" in room.toast()
    control = row.control
    assert isinstance(control, Select)
    assert control.current == "done"


def test_waiting_tags_stand_there_only_while_tags_are_reviewed(room: Room) -> None:
    review, tag = room.row("tag_review"), room.row("tag_charity")
    assert not tag.isVisible()
    press(review.control, Key.Key_Space)
    assert tag.isVisible()
    press(review.control, Key.Key_Space)
    assert not tag.isVisible()


def test_a_waiting_tag_is_decided_by_keyboard_and_by_mouse(fernwire: Room) -> None:
    room = fernwire
    press(room.row("t2").control, Key.Key_Space)
    tag = room.row("tag_ana")
    parts = tag.control
    assert isinstance(parts, Segmented)
    press(parts.part("hide"), Key.Key_Left)
    assert room.desk.attempt.settings["tag_ana"] == "show"
    room.click(parts.part("hide"))
    assert room.desk.attempt.settings["tag_ana"] == "hide"
    assert [step.data.get("setting") for step in room.kept()[1:]] == ["t2", "tag_ana", "tag_ana"]


def test_what_all_waiting_tags_are_about_is_said_once(fernwire: Room) -> None:
    press(fernwire.row("t2").control, Key.Key_Space)
    assert fernwire.row("tag_ana").about == "Pending tag"
    assert fernwire.row("tag_ana").control.accessibleDescription() == "Pending tag"


def test_the_list_of_pages_opens_them_by_arrow_keys_and_counts_changes(room: Room) -> None:
    pages = room.work.network.page_list
    assert pages.hasFocus()
    room.keys(Key.Key_Down)
    assert room.work.network.page_id == room.exercise.pages[1].id
    index = pages.model().index(1, 0)
    assert pages.words(index) == "0 of 3"
    room.answer({"employer": "friends"})
    assert pages.words(index) == "1 of 3"
    assert str(index.data(Qt.ItemDataRole.AccessibleTextRole)) == "About, 1 of 3 changed"


def test_a_page_out_of_sight_shows_the_change_when_it_is_opened(room: Room) -> None:
    control = room.row("location").control
    room.row("photo")
    room.answer({"location": "off"})
    assert isinstance(control, Toggle)
    room.row("location")
    assert not control.isChecked()


def test_the_same_choice_again_is_no_step(room: Room) -> None:
    room.work.network.chosen.emit("photo", "badge")
    assert room.kept() == ()


def test_reading_on_where_one_was_after_a_change(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path / "small", sergeant(), size=(1180, 720)) as room:
        bar = room.work.preview.profile.view.verticalScrollBar()
        bar.setValue(40)
        assert bar.value() == 40
        room.answer({"c1": room.exercise.settings["c1"].options[-1].id})
        assert bar.value() == 40
        room.work.preview.look_as("friend")
        assert bar.value() == 0


def test_the_last_change_is_scrolled_into_view(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path / "small", example(), size=(1180, 720)) as room:
        room.answer({"employer": "only_me"})
        view = room.work.preview.profile.view
        place = room.seen().index("Changed by your last setting")
        rect = view.visualRect(view.model().index(place, 0))
        assert view.viewport().rect().contains(rect.center())


def test_the_time_at_work_is_shown_and_stops_while_nobody_sees_it(room: Room) -> None:
    assert room.work._tick.isActive()
    room.clock.seconds += 62
    room.work._tick.timeout.emit()
    assert room.work._time.text().startswith("1:0")
    room.view.hide()
    assert not room.work._tick.isActive()


def test_a_shortened_viewer_is_told_whole_where_one_points(room: Room) -> None:
    counts = room.work.preview.counts
    at = QPoint(20, 10)
    counts.event(QHelpEvent(QEvent.Type.ToolTip, at, counts.mapToGlobal(at)))
    assert QToolTip.text() == "Man Sam arrested (has an account)"
    at = QPoint(9, 999)
    counts.event(QHelpEvent(QEvent.Type.ToolTip, at, counts.mapToGlobal(at)))
    room.qtbot.waitUntil(lambda: not QToolTip.isVisible())
    assert "Sister Mia 13" in counts.accessibleDescription()
