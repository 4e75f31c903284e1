"""The task on a small screen: beside what is asked first, over the network when it is wanted."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.making import make_look, words
from tests.ui.practice_room import Room, example, sergeant
from workshop.exercises.privacy.model import Persona
from workshop.kit.kit import Text
from workshop.ui.practice.settings.brief import Avatar, initials

Key = Qt.Key


def test_the_brief_opens_over_the_network_where_it_has_no_column(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with Room(qtbot, tmp_path, example(), size=(1366, 768)) as room:
        body = room.work.body
        assert body.room == "strip"
        assert not body.side.isVisible()
        room.click(body.goals_button)
        assert body.brief_is_open
        assert body.side.geometry().left() == 56
        assert body.goals_button.accessibleName() == "Hide what is wanted"
        room.keys(Key.Key_Escape)
        assert not body.side.isVisible()
        assert body.goals_button.hasFocus()


def test_what_is_wanted_is_told_first_on_a_small_screen(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example(), size=(1366, 768)) as room:
        room.work.begin()
        assert room.work.body.brief_is_open
        room.keys(Key.Key_Escape)
        room.answer({"posts": "friends"})  # work has begun: it does not open by itself again
        room.work.begin()
        assert not room.work.body.brief_is_open


def test_what_is_wanted_stands_beside_what_is_asked_first(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, sergeant(), size=(1366, 768), asked=True) as room:
        body = room.work.body
        assert body.side.isVisible()
        assert not body.goals_button.isVisible()
        assert room.work.predict is not None
        room.work.predict.opened.emit()
        assert not body.side.isVisible()
        assert body.goals_button.isVisible()


@pytest.mark.parametrize(("name", "letters"), [("Sam Roy", "SR"), ("Mia", "M"), ("", "")])
def test_the_letters_of_an_avatar(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_an_avatar_grows_with_the_text(qtbot: QtBot) -> None:
    avatar = Avatar(make_look(scale=2.0).fernwire(), "Sam Roy", 52)
    qtbot.addWidget(avatar)
    assert avatar.width() == 104


def test_a_goal_for_everybody_is_for_anyone(qtbot: QtBot, tmp_path: Path) -> None:
    exercise = example()
    goal = replace(exercise.goals[0], viewers=tuple(exercise.viewers))
    changed = replace(
        exercise, goals=(goal, *exercise.goals[1:]), persona=Persona("Mx", Text({"en": "a"}))
    )
    with Room(qtbot, tmp_path, changed) as room:
        names = [w.accessibleName() for w in room.work.body.side.findChildren(QWidget)]
        assert "Hide Works at 3 District from anyone, must be met" in names


def test_only_hiding_is_wanted(qtbot: QtBot, tmp_path: Path) -> None:
    exercise = example()
    goals = tuple(goal for goal in exercise.goals if goal.kind == "hide")
    with Room(qtbot, tmp_path, replace(exercise, goals=goals)) as room:
        assert "Keep for" not in words(room.work.body.side)
