"""Asked first, asked once, found, compared with elsewhere, changed by others, shuffled."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.exercises.samples import FULL
from tests.ui.making import make_look, words
from tests.ui.practice_room import Room, press, sergeant, settle
from workshop.exercises.privacy.proof import prove
from workshop.ui.practice.handed_in import ResultView

Key = Qt.Key


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    with Room(qtbot, tmp_path, sergeant()) as made:
        yield made


@pytest.fixture
def asked(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    with Room(qtbot, tmp_path, sergeant(), asked=True) as made:
        yield made


def witness(room: Room) -> dict[str, str]:
    found = prove(room.desk.attempt.exercise, date(2026, 11, 22)).witness
    assert found is not None
    return dict(found)


def test_who_sees_this_is_asked_by_keys_before_the_settings_are_seen(asked: Room) -> None:
    assert asked.work.network.isHidden()
    assert asked.work.predict is not None
    for _ in range(3):
        asked.keys(Key.Key_Space)
        asked.click(asked.work.predict.go_on)
    assert [step.kind for step in asked.kept()] == ["predict"] * 3
    assert "You did not expect" in words(asked.view)
    asked.keys(Key.Key_Space)
    assert asked.work.predict is None
    assert asked.work.network.isVisible()


def test_what_was_expected_is_compared_in_the_result(asked: Room) -> None:
    asked.desk.do("predict", item="workplace", viewers=["friend"])
    asked.desk.do("open")
    asked.desk.submit()
    settle()
    assert "What you expected: right for 0 of 1" in words(asked.view)


def test_one_may_go_past_the_questions(asked: Room) -> None:
    assert asked.work.predict is not None
    asked.click(asked.work.predict.skip)
    assert [step.kind for step in asked.kept()] == ["open"]
    assert asked.work.submit.isEnabled()


def test_what_cannot_be_taken_back_is_asked_once(room: Room) -> None:
    press(room.row("a2").control, Key.Key_Down)
    assert room.desk.attempt.settings["a2"] == "keep"
    assert "would not take this back" in words(room.view)
    room.keys(Key.Key_Space)  # the safe way has the keyboard
    assert room.desk.attempt.settings["a2"] == "keep"
    assert room.row("a2").control.hasFocus()
    press(room.row("a2").control, Key.Key_Down)
    room.click(room.asked().act)
    assert room.desk.attempt.settings["a2"] == "shrink"
    room.click(room.work.undo)
    press(room.row("a2").control, Key.Key_Down)
    assert room.desk.attempt.settings["a2"] == "shrink"


def test_a_setting_is_found_by_a_few_letters(room: Room) -> None:
    search = room.work.network.search
    room.keys(Key.Key_F, modifier=Qt.KeyboardModifier.ControlModifier)
    assert search.hasFocus()
    QTest.keyClicks(search, "look-up by email")  # what another network calls it
    QTest.keyClick(search, Key.Key_Return)
    settle()
    assert room.work.network.page_id == "discovery"
    assert room.row("d2").control.hasFocus()
    assert search.text() == ""


def test_the_names_elsewhere_open_with_their_years(room: Room) -> None:
    room.work.network.open_page("audience")
    panel = room.work.network.page("audience").elsewhere
    assert panel is not None
    assert "Facebook" not in words(room.view)
    press(panel.button, Key.Key_Space)
    assert "Facebook: Limit past posts; it cannot be undone in bulk (guides of 2021 to 2025)" in (
        words(room.view)
    )
    press(panel.button, Key.Key_Space)
    assert "Facebook" not in words(room.view)


def test_what_others_do_is_told_when_it_happens(room: Room) -> None:
    for _ in range(sergeant().moments["event-1"]):
        here = room.desk.attempt.settings["t5"]
        room.desk.do("set", setting="t5", option="off" if here == "on" else "on")
    settle()
    assert room.toast() == "Dan tagged Sam: in uniform, at the station."


def test_what_is_still_to_come_has_no_row_in_the_table(room: Room) -> None:
    room.work.show_matrix()
    before = room.work.matrix.sights.rowCount()
    assert before == len(sergeant().items) - 3 + 1  # three things come later; one row of sums
    for _ in range(sergeant().moments["event-1"]):
        here = room.desk.attempt.settings["t5"]
        room.desk.do("set", setting="t5", option="off" if here == "on" else "on")
    settle()
    assert room.work.matrix.sights.rowCount() == before + 2


def test_the_menus_move_and_the_moved_ones_come_back(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, sergeant()) as room:
        room.finish(witness(room))
        assert isinstance(room.view.result, ResultView)
        room.click(room.view.result.another)
        assert room.desk.exercise.version.endswith("+shuffle.1")
        assert room.desk.exercise.hash != sergeant().hash
        assert not room.desk.attempt.submitted
        room.desk.do("set", setting="t2", option="off")
        room.desk.do("set", setting="t2", option="on")
        row = room.open_row()
        assert row is not None
        assert row.hash == room.desk.exercise.hash


def test_two_variants_without_a_hint_are_mastery(room: Room) -> None:
    room.finish(witness(room))
    assert "One variant passed without a hint" in words(room.view)
    assert isinstance(room.view.result, ResultView)
    room.click(room.view.result.another)
    if room.work.predict is not None:
        room.click(room.work.predict.skip)
    room.desk.do("reset")
    for name, option in witness(room).items():
        assert room.desk.do("set", setting=name, option=option)
    room.click(room.work.submit)
    assert "Mastered" in words(room.view)


def test_an_exercise_that_does_not_shuffle_offers_no_other(qtbot: QtBot, tmp_path: Path) -> None:
    from tests.ui.practice_room import example

    with Room(qtbot, tmp_path, example()) as room:
        room.finish(FULL)
        assert "menus moved" not in words(room.view)


def test_the_network_keeps_its_ground_in_the_dark_under_a_style_sheet(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with Room(qtbot, tmp_path, sergeant(), look=make_look("dark")) as room:
        room.view.setStyleSheet(room.look.style_sheet())
        settle()
        fern = room.look.fernwire()
        for area, role in (
            (room.work.preview.profile.view, "surface"),
            (room.work.network.page_list, "canvas"),
        ):
            viewport = area.viewport()
            picture = viewport.grab().toImage()
            assert picture.pixelColor(1, viewport.height() - 2) == fern.color(role)
