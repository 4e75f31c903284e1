"""A full or read-only disk loses nothing: the work goes on and everything is kept later."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.making import make_look, words
from tests.ui.practice_room import BEGIN, FULL, Room, example, reading, settle
from workshop.results.store import Store
from workshop.ui.widgets.buttons import Button


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    with Room(qtbot, tmp_path / "data", example()) as room:
        yield room


def fill(room: Room) -> None:
    """No page more fits into the database from here on."""
    pages = room.store._db.execute("PRAGMA page_count").fetchone()[0]
    room.store._db.execute(f"PRAGMA max_page_count = {pages}")


def make_room(room: Room) -> None:
    room.store._db.execute("PRAGMA max_page_count = 1000000")


def until_full(room: Room) -> None:
    """Go on working until a step finds no place."""
    fill(room)
    for place in range(200):
        room.desk.do("set", setting="photo", option="badge" if place % 2 else "hiking")
        if not room.desk.is_saved:
            break
    settle()
    assert not room.desk.is_saved


def ways(room: Room) -> list[Button]:
    return room.view.trouble.card.buttons


def test_a_full_disk_is_said_and_the_work_goes_on(room: Room) -> None:
    until_full(room)
    assert room.view.trouble.isVisible()
    assert ways(room)[0].hasFocus()
    said = words(room.view.trouble)
    assert "Your last change is not saved yet" in said
    assert said.count("Nothing is lost") == 1
    assert "Your answers wait in memory until it works." in said
    before = len(room.kept())
    room.answer({"employer": "friends"})
    assert room.desk.attempt.settings["employer"] == "friends"
    assert "Works at 3 District" in room.seen()
    assert len(room.kept()) == before


def test_try_again_keeps_everything_that_was_missing(room: Room) -> None:
    pages = room.work.network.page_list
    pages.setFocus()
    until_full(room)
    room.answer({"employer": "friends"})
    room.click(ways(room)[0])
    assert room.view.trouble.isVisible()
    make_room(room)
    room.keys(Qt.Key.Key_Space)
    assert not room.view.trouble.isVisible()
    assert room.kept() == room.desk.attempt.steps
    assert pages.hasFocus()


def test_the_next_step_tries_again_by_itself(room: Room) -> None:
    until_full(room)
    make_room(room)
    room.answer({"employer": "friends"})
    assert not room.view.trouble.isVisible()
    assert room.kept() == room.desk.attempt.steps


def test_who_goes_on_without_saving_is_not_asked_again(room: Room) -> None:
    until_full(room)
    room.click(ways(room)[1])
    assert not room.view.trouble.isVisible()
    room.answer({"employer": "friends"})
    assert not room.view.trouble.isVisible()
    with room.qtbot.waitSignal(room.view.left):
        room.keys(Qt.Key.Key_Escape)
    make_room(room)
    room.answer({"employer": "only_me"})
    assert room.kept() == room.desk.attempt.steps


def test_leaving_tries_once_more_and_stays_while_it_fails(room: Room) -> None:
    until_full(room)
    with room.qtbot.assertNotEmitted(room.view.left):
        room.keys(Qt.Key.Key_Escape)
    make_room(room)
    with room.qtbot.waitSignal(room.view.left):
        room.keys(Qt.Key.Key_Escape)
    assert room.kept() == room.desk.attempt.steps


def test_a_result_that_is_not_kept_is_shown_and_kept_later(room: Room) -> None:
    until_full(room)
    room.answer(FULL)
    room.desk.submit()
    settle()
    result = room.view.result
    assert result is not None
    assert room.view.trouble.isVisible()
    assert "100, passed" in words(room.view)
    room.click(result.again)  # not before it is kept
    assert room.view.result is result
    make_room(room)
    room.click(ways(room)[0])
    with reading(room.folder) as store:
        last = store.history(room.exercise.id).last
    assert last is not None
    assert last.score == 100
    room.click(result.again)
    assert room.desk.number == 2


def test_a_new_attempt_is_possible_for_who_lets_the_old_one_go(room: Room) -> None:
    until_full(room)
    room.desk.submit()
    settle()
    result = room.view.result
    assert result is not None
    room.click(ways(room)[1])
    room.click(result.again)
    assert room.view.work is not None
    make_room(room)
    room.answer({"employer": "friends"})
    assert len(room.kept()) == 1


def test_all_of_it_can_be_read_at_double_text(qtbot: QtBot, tmp_path: Path) -> None:
    look = make_look(scale=2.0)
    with Room(qtbot, tmp_path, example(), look=look, size=(1366, 768)) as room:
        until_full(room)
        detail = room.view.trouble.card.detail  # a path longer than the line is broken up
        assert detail.height() >= detail.heightForWidth(detail.width())


def test_another_text_size_keeps_the_trouble_in_sight(room: Room) -> None:
    until_full(room)
    room.look.set_scale(1.5)
    settle()
    assert room.view.trouble.isVisible()


def test_where_results_can_only_be_read_the_exercise_still_plays(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with Store.open(tmp_path, BEGIN), Room(qtbot, tmp_path, example(), readonly=True) as room:
        room.answer({"employer": "friends"})
        assert room.view.trouble.isVisible()
        assert "Close the other window" in words(room.view.trouble)
        assert room.work._changes.text() == "1 setting changed"
        room.desk.submit()
        settle()
        assert room.view.result is not None


def test_results_that_cannot_be_read_any_more_keep_the_history_there_was(room: Room) -> None:
    room.finish(FULL)
    room.store._db.execute("DROP TABLE attempt")
    room.desk.again()
    assert len(room.desk.history.counted) == 1
