"""The window of a sorting: by keys alone, killed and resumed, at any size, read aloud."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
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


def held_over(room: KindRoom, card: str, place: str) -> None:
    """Press on a card and hold it over a place."""
    work = sorting(room)
    row, none = work.cards[card], Qt.KeyboardModifier.NoModifier
    start = row.words.mapTo(row, row.words.rect().center())
    QTest.mousePress(row, Qt.MouseButton.LeftButton, none, start)
    QTest.mouseMove(row, start + QPoint(0, 40))
    settle()
    over = work.carrying.tile(place).center()
    QTest.mouseMove(row, row.mapFromGlobal(work.carrying.mapToGlobal(over)))
    settle()


def released(room: KindRoom, card: str) -> None:
    """Let go of the mouse button where it is."""
    row, none = sorting(room).cards[card], Qt.KeyboardModifier.NoModifier
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton, none, QPoint(1, 1))
    settle()


@pytest.mark.parametrize(("size", "scale"), [((1440, 900), 1.0), ((1366, 768), 2.0)])
def test_a_card_is_dragged_to_its_place(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    look = make_look("light", scale)
    with KindRoom(qtbot, tmp_path, shipped(), look=look, size=size) as room:
        work = sorting(room)
        name = next(iter(work.cards))
        held_over(room, name, "close")
        assert work.carrying.isVisible()
        assert work.carrying.over == "close"
        released(room, name)
        assert not work.carrying.isVisible()
        assert work.cards[name].select.current == "close"
        assert [(s.kind, dict(s.data)) for s in room.kept()] == [
            ("place", {"card": name, "to": "close"})
        ]


def test_a_card_dropped_beside_or_let_go_stays_where_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        work = sorting(room)
        row = work.cards["gym"]
        held_over(room, "gym", "close")
        QTest.mouseMove(row, QPoint(row.width() - 2, 2))
        released(room, "gym")
        held_over(room, "gym", "close")
        room.keys(Key.Key_Escape)
        assert not work.carrying.isVisible()
        released(room, "gym")
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
        assert room.desk.attempt.steps == ()


def test_a_card_is_carried_by_keys(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        work = sorting(room)
        name, row = next(iter(work.cards.items()))
        places = list(work.exercise.bins)
        room.keys(Key.Key_Left)
        assert row.grip.hasFocus()
        assert row.grip.accessibleName().startswith("Pick up: ")
        room.keys(Key.Key_Space, Key.Key_Down, Key.Key_Down, Key.Key_Up)
        assert row.grip.accessibleName().startswith("In hand, over ")
        assert f", 2 of {len(places)}: " in row.grip.accessibleName()
        room.keys(Key.Key_Space)
        assert room.desk.attempt.lies == {name: places[1]}
        room.keys(Key.Key_Space, Key.Key_Down, Key.Key_Escape)
        assert room.desk.attempt.lies == {name: places[1]}
        assert not work.carrying.isVisible()
        room.keys(Key.Key_Space, Key.Key_Tab)
        assert not work.carrying.isVisible()
        work.cards[name].grip.setFocus()
        room.keys(Key.Key_Right)
        assert row.select.hasFocus()


def test_a_card_is_dragged_by_touch(qtbot: QtBot, tmp_path: Path) -> None:
    with KindRoom(qtbot, tmp_path, shipped()) as room:
        work = sorting(room)
        name, row = next(iter(work.cards.items()))
        screen = QTest.createTouchDevice()
        start = row.words.mapTo(row, row.words.rect().center())
        QTest.touchEvent(row, screen).press(0, start, row).commit()
        QTest.touchEvent(row, screen).move(0, start + QPoint(-60, 40), row).commit()
        settle()
        over = work.carrying.mapTo(room.view, work.carrying.tile("close").center())
        there = row.mapFrom(room.view, over)
        QTest.touchEvent(row, screen).move(0, there, row).commit()
        QTest.touchEvent(row, screen).release(0, there, row).commit()
        settle()
        assert room.desk.attempt.lies == {name: "close"}
