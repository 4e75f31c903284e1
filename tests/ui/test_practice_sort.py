"""The window of a sorting: by keys alone, killed and resumed, at any size, read aloud."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.exercises.sort.test_sort import DESK, built, ladder, plain, shipped
from tests.ui.kind_room import KindRoom, cut_off, nameless
from tests.ui.making import make_look
from tests.ui.practice_room import settle
from workshop.ui.practice.result import ResultPage
from workshop.ui.practice.sort.working import SortView
from workshop.ui.widgets.text import Paragraph

Key = Qt.Key


def sorting(room: KindRoom) -> SortView:
    """The sorting as it is being done."""
    assert isinstance(room.view.work, SortView)
    return room.view.work


def said(room: KindRoom) -> str:
    """Everything the result says beside the score."""
    assert room.view.result is not None
    page = room.view.result.page
    assert isinstance(page, ResultPage)
    return " ".join(part.text() for part in page.findings.findChildren(Paragraph))


@pytest.mark.parametrize("path", [None, DESK])
def test_by_keys_alone_to_the_result(qtbot: QtBot, tmp_path: Path, path: Path | None) -> None:
    exercise = shipped() if path is None else shipped(path)
    with KindRoom(qtbot, tmp_path, exercise) as room:
        for name, card in exercise.cards.items():
            select = sorting(room).cards[name].select
            assert select.hasFocus()
            while select.current != card.right[0]:
                room.keys(Key.Key_Down)
            room.keys(Key.Key_Tab)
        room.keys(Key.Key_Return, ctrl=True)
        assert room.desk.score().score == 100
        assert room.view.result is not None


def test_killed_in_the_middle_it_goes_on_where_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        room.keys(Key.Key_Down, Key.Key_Down)
        assert [step.data["to"] for step in room.kept()] == ["only_me", "close"]
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        work = sorting(room)
        assert work.cards["barbecue"].select.current == "close"
        assert work.cards["gym"].select.hasFocus()
        assert work.count.text() == "1 of 12 sorted"
        assert work.toasts.current is not None


def test_undo_and_start_over(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, built(plain())) as room:
        work = sorting(room)
        assert not work.hand_in.isEnabled()
        room.keys(Key.Key_Down, Key.Key_Down)
        room.keys(Key.Key_Z, ctrl=True)
        assert work.cards["x"].select.current == "none"
        room.keys(Key.Key_R, ctrl=True)
        assert work.cards["x"].select.current == ""
        assert [step.kind for step in room.kept()] == ["place", "place", "undo", "reset"]


def test_the_result_says_who_sees_too_much(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        room.desk.do("place", card="gym", to="members")
        room.desk.do("place", card="meeting", to="close")
        room.desk.submit()
        settle()
        words = said(room)
        assert "You chose Members. Seen also by friends, colleagues, friends of friends" in words
        assert "Not seen by friends, colleagues" in words
        assert "You put it nowhere." in words


def test_a_ladder_says_too_light_and_too_heavy(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, built(ladder())) as room:
        assert "It stays." in [part.text() for part in sorting(room).findChildren(Paragraph)]
        room.desk.do("place", card="x", to="leave")
        room.desk.do("place", card="y", to="hide")
        room.desk.submit()
        settle()
        words = said(room)
        assert "You chose Leave. That is too light a hand." in words
    heavy = built({**ladder(), "id": "h"})
    with KindRoom(qtbot, tmp_path, heavy) as room:
        room.desk.do("place", card="x", to="remove")
        room.desk.submit()
        settle()
        assert "heavier hand than the rule asks for" in said(room)


@pytest.mark.parametrize(
    ("size", "theme", "scale"),
    [((1366, 768), "dark", 1.0), ((1366, 768), "light", 2.0), ((1180, 720), "light", 1.4)],
)
def test_every_word_has_room(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], theme: str, scale: float
) -> None:
    look = make_look("dark" if theme == "dark" else "light", scale)
    with KindRoom(qtbot, tmp_path, shipped(DESK), look=look, size=size) as room:
        settle()
        assert not nameless(room.view)
        assert not cut_off(room.view, Paragraph)
