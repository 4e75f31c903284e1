"""After a kill the stage stands as it stood: from the journal's events, whatever was on it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.ui.hall import Hall, moment, open_hall
from workshop.app.drawings import keep_drawings, pictures_for
from workshop.app.fronts import rest_of
from workshop.exercises.room import RoomQuestion
from workshop.painting.paint import SlidePainter
from workshop.show.onstage import on_stage, stroke_event
from workshop.show.programme import programme_of
from workshop.show.tools import PenStroke, Point
from workshop.slides.deck import Deck
from workshop.slides.slide import Slide


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


def again(hall: Hall, folder: Path, owner: QObject) -> Hall:
    """The show once more, put back from what it had noted; the presenter is on its page."""
    page = hall.presenter.show.page
    events: list[Any] = [
        json.loads(json.dumps({"at": moment().isoformat(), "kind": kind, **dict(data)}))  # type: ignore[call-overload]
        for kind, data in hall.noted
    ]
    hall.close()
    other = open_hall(folder, owner)
    other.presenter.jump(page)
    left = on_stage(events, moment(), other.clock())
    other.fronts.put_back(left, lambda key: int(key) if key.isdecimal() else None)
    return other


def test_a_question_with_its_hands_stands_again(owner: QObject, tmp_path: Path) -> None:
    hall = open_hall(tmp_path, owner)
    hall.press(*["PgDown"] * 3, "H", "2", "Space", "5", "Return")
    other = again(hall, tmp_path, owner)
    board = other.lectern.seen().board
    assert isinstance(board, RoomQuestion)
    assert board.label.endswith("question 2 of 8")
    assert [option.hands for option in board.options] == [2, 5]
    other.close()


def test_work_at_the_tables_stands_again(owner: QObject, tmp_path: Path) -> None:
    hall = open_hall(tmp_path, owner)
    hall.press("PgDown", "T")
    other = again(hall, tmp_path, owner)
    assert other.lectern.seen().name == "Settings lab: Sam’s account"
    other.close()


def test_a_break_and_the_timer_go_on(owner: QObject, tmp_path: Path) -> None:
    hall = open_hall(tmp_path, owner)
    hall.press("7", "T", "2", "0", "Shift+B")
    other = again(hall, tmp_path, owner)
    assert other.lectern.seen().frame.remaining == 20 * 60
    assert other.holdings.timer is not None
    assert other.holdings.timer.running
    other.close()


def test_strokes_are_there_and_are_not_noted_twice(owner: QObject, tmp_path: Path) -> None:
    hall = open_hall(tmp_path, owner)
    tools = hall.lectern.tools
    hall.press("D")
    tools.press(Point(0.1, 0.1))
    tools.move(Point(0.3, 0.3))
    tools.release()
    other = again(hall, tmp_path, owner)
    assert len(other.lectern.seen().strokes) == 1
    assert other.noted == []
    other.press("Shift+E")
    assert [kind for kind, _ in other.noted] == ["erase"]
    other.close()


def test_the_room_keeps_the_page_it_was_frozen_with(owner: QObject, tmp_path: Path) -> None:
    hall = open_hall(tmp_path, owner)
    hall.press("F", "End")
    other = again(hall, tmp_path, owner)
    board = other.lectern.seen().board
    assert isinstance(board, Slide)
    assert (board.title, other.presenter.show.page) == ("Start", 3)
    other.press("F")
    assert other.lectern.seen().page == "3"
    other.close()


def test_what_is_of_another_page_is_left(owner: QObject, tmp_path: Path) -> None:
    hall = open_hall(tmp_path, owner)
    hall.press("PgDown", "PgDown")
    hall.noted.append(("freeze", {"on": True, "key": "gone", "step": 0}))
    hall.presenter.do("first")
    other = again(hall, tmp_path, owner)
    assert other.lectern.seen().page == "1"
    assert not other.lectern.tools.value.frozen
    other.close()


def test_what_is_drawn_is_saved_when_asked(owner: QObject, tmp_path: Path) -> None:
    hall = open_hall(tmp_path, owner)
    tools, folder = hall.lectern.tools, tmp_path / "drawings"
    asked: list[str] = []
    hall.lectern.asked.connect(asked.append)
    hall.press("Ctrl+S")
    assert asked == ["save-drawings"]
    slides = SlidePainter()
    assert str(keep_drawings(hall.lectern, slides, folder, moment())) == "Nothing is drawn yet."
    hall.press("D")
    for key in ("PgDown", "PgDown"):  # on the first page, then on a question of the room
        tools.press(Point(0.1, 0.1))
        tools.release()
        hall.press(key, *(["PgDown"] if key else []))
    said = str(keep_drawings(hall.lectern, slides, folder, moment()))
    assert "2 pictures" in said
    names = sorted(path.name for path in folder.rglob("*.png"))
    assert names[0] == "01-title-start.png"
    assert names[1].startswith("02-the-room-plays-sam-question-1-of-8")
    (tmp_path / "busy").write_text("")
    said = str(keep_drawings(hall.lectern, slides, tmp_path / "busy", moment()))
    assert said.startswith("The drawings cannot be saved")
    hall.close()


def test_the_record_of_a_show_has_its_drawings_beside_it(owner: QObject, tmp_path: Path) -> None:
    hall = open_hall(tmp_path, owner)
    deck = hall.presenter.show.deck
    assert isinstance(deck, Deck)
    programme = programme_of(deck)
    journal = tmp_path / "20261125T100000Z-0001.jsonl"
    stroke = stroke_event(programme.key_of(3), PenStroke((Point(0.1, 0.1), Point(0.9, 0.9))))
    at = moment().isoformat()
    journal.write_text(json.dumps({"at": at, "kind": "stroke", **stroke}) + "\n")
    rest = partial(rest_of, programme)
    files = pictures_for(journal, programme, rest, SlidePainter(), tmp_path / "records")
    assert files == {programme.key_of(3): "20261125T100000Z-0001/01-1-after.png"}
    assert (tmp_path / "records" / files[programme.key_of(3)]).is_file()
    (tmp_path / "busy").write_text("")
    assert pictures_for(journal, programme, rest, SlidePainter(), tmp_path / "busy") == {}
    hall.close()
