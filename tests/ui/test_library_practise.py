"""The list of exercises, with one's own first, best and last."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.making import attempt, controls, cut, make_kit, make_look, name_of, progress, words
from workshop.kit.kit import Kit
from workshop.painting.pictures import Pictures
from workshop.results.rows import History
from workshop.ui.library.practise import PractisePage
from workshop.ui.library.rows import Progress, exercise_row, waits_for
from workshop.ui.speaker import Speaker


def make_page(qtbot: QtBot, kit: Kit, done: Progress, scale: float = 1.0) -> PractisePage:
    page = PractisePage(make_look("light", scale), Speaker(), kit, lambda: done, Pictures())
    qtbot.addWidget(page)
    page.resize(1270, 768)
    with qtbot.waitExposed(page):
        page.show()
    return page


def test_first_best_and_last_are_told(qtbot: QtBot, tmp_path: Path) -> None:
    page = make_page(qtbot, make_kit(tmp_path), progress())
    said = words(page.side)
    assert "61, not passed" in said
    assert said.count("96.4, passed") == 2
    assert page.side.start.text() == "Try again"


def test_an_attempt_under_way_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    done = {"a": History("a", (), attempt(1, None))}
    page = make_page(qtbot, make_kit(tmp_path), done)
    assert page.side.start.text() == "Go on"
    assert "attempt 1" in words(page.side)


def test_return_starts_the_exercise(qtbot: QtBot, tmp_path: Path) -> None:
    page = make_page(qtbot, make_kit(tmp_path), {})
    page.select("b")
    assert page.side.start.text() == "Start"
    with qtbot.waitSignal(page.practise_wanted) as told:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert told.args == ["b"]
    with qtbot.waitSignal(page.practise_wanted):
        QTest.keyClick(page.side.start, Qt.Key.Key_Space)


def test_an_exercise_that_waits_says_for_what(qtbot: QtBot, tmp_path: Path) -> None:
    kit = make_kit(tmp_path)
    first, second = kit.exercises
    kit = replace(kit, exercises=(first, replace(second, unlock=first.id)))
    page = make_page(qtbot, kit, {})
    page.select(second.id)
    assert "It opens when you have passed “Settings lab”." in words(page.side)
    assert not page.side.start.isEnabled()
    passed = {first.id: History(first.id, (attempt(1, 96.0),))}
    assert waits_for(kit.exercises[1], kit, passed) is None


def test_an_exercise_used_up_keeps_nobody_from_what_waits_for_it(
    qtbot: QtBot, tmp_path: Path
) -> None:
    kit = make_kit(tmp_path)
    first, second = kit.exercises
    kit = replace(kit, exercises=(replace(first, counted=2), replace(second, unlock=first.id)))
    missed = tuple(attempt(n, 40.0) for n in (1, 2))
    page = make_page(qtbot, kit, {first.id: History(first.id, missed)})
    page.select(second.id)
    assert page.side.start.isEnabled()
    assert waits_for(kit.exercises[1], kit, {first.id: History(first.id, missed[:1])}) is not None


def test_a_kind_without_a_persona_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    kit = make_kit(tmp_path)
    kit = replace(kit, exercises=(replace(kit.exercises[0], kind="conversation"),))
    page = make_page(qtbot, kit, {})
    assert "Conversation" in words(page.side)
    assert exercise_row(kit.exercises[0], kit, {}, Speaker()).under == "Conversation"


def test_two_variants_without_hints_are_mastered(tmp_path: Path) -> None:
    kit = make_kit(tmp_path)
    rows = (attempt(1, 96.0), replace(attempt(2, 98.0), version="1.0.0+shuffle.1"))
    done = {kit.exercises[0].id: History(kit.exercises[0].id, rows)}
    assert exercise_row(kit.exercises[0], kit, done, Speaker()).note == "Last 98, mastered"


def test_two_of_a_series_without_hints_are_mastery_too(tmp_path: Path) -> None:
    kit = make_kit(tmp_path)
    kit = replace(kit, exercises=tuple(replace(one, series="lab") for one in kit.exercises))
    done = {"a": History("a", (attempt(1, 96.0),)), "b": History("b", (attempt(1, 88.0),))}
    other = replace(done["b"], attempts=(replace(done["b"].attempts[0], exercise_id="b"),))
    assert exercise_row(kit.exercises[0], kit, done | {"b": other}, Speaker()).note == (
        "Last 96, mastered"
    )


def test_a_kit_without_exercises_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    page = make_page(qtbot, Kit(tmp_path), {})
    assert "No exercises in this kit" in words(page)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_and_all_has_names(qtbot: QtBot, tmp_path: Path, scale: float) -> None:
    page = make_page(qtbot, make_kit(tmp_path, long=True), progress(), scale)
    qtbot.waitUntil(lambda: cut(page) == [])
    assert all(name_of(widget) for widget in controls(page))


def test_where_no_score_is_kept_the_days_are_told(qtbot: QtBot, tmp_path: Path) -> None:
    taken = [replace(attempt(n, 50.0), counted=False, score=None, state="finished") for n in (1, 2)]
    page = make_page(qtbot, make_kit(tmp_path), {"a": History("a", tuple(taken))})
    said = words(page.side)
    assert "not yet" not in said
    assert "Best" not in said
    assert page.side.start.text() == "Take it again"
