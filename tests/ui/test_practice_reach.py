"""Everything can be reached by keys, has a name, fits at every size, and leaves nothing behind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.making import cut, make_look, name_of, words
from tests.ui.practice_room import FULL, Room, example, press, sergeant, settle
from workshop.exercises.privacy.model import PrivacyExercise
from workshop.kit.kit import Text
from workshop.ui.look import Look
from workshop.ui.practice.header import Footer
from workshop.ui.practice.settings.rows import SettingRow
from workshop.ui.widgets.clearance import pressed
from workshop.ui.widgets.ring import FocusRing
from workshop.ui.widgets.select import Select

Key = Qt.Key
SIZES = [(1440, 900), (1366, 768), (1180, 720)]


@pytest.fixture
def room(qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    with Room(qtbot, tmp_path / "data", example()) as room:
        yield room


def focusable(root: QWidget) -> list[QWidget]:
    none = Qt.FocusPolicy.NoFocus
    return [w for w in root.findChildren(QWidget) if w.isVisible() and w.focusPolicy() != none]


def nameless(root: QWidget) -> list[str]:
    return [repr(widget) for widget in focusable(root) if not name_of(widget)]


def test_everything_that_takes_the_keyboard_has_a_name(room: Room) -> None:
    press(room.row("tag_review").control, Key.Key_Space)
    for page in room.exercise.pages:
        room.work.network.open_page(page.id)
        assert nameless(room.view) == []
    room.command(Key.Key_H)
    assert nameless(room.view) == []
    room.command(Key.Key_M)
    assert nameless(room.view) == []
    room.finish(FULL)
    assert nameless(room.view) == []


def test_tab_goes_from_brief_over_network_to_preview_to_the_ways_on(room: Room) -> None:
    work, order = room.work, []
    room.row("location")
    work.network.page_list.setFocus()
    for _ in range(len(focusable(room.view))):
        order.append(QApplication.focusWidget())
        room.keys(Key.Key_Tab)
    row = work.network.page("Posts").row("location").control
    wanted: list[QWidget] = [
        work.network.page_list, row, work.preview.select, work.preview.compare, work.hint,
        work.submit,
    ]  # fmt: skip
    places = [order.index(widget) for widget in wanted]
    assert places == sorted(places)


def test_escape_steps_out_level_by_level(room: Room) -> None:
    room.command(Key.Key_M)
    room.command(Key.Key_H)
    with room.qtbot.assertNotEmitted(room.view.left):
        room.keys(Key.Key_Escape)
        assert not room.work.hints.isVisible()
        assert room.work.body.comparing
        room.keys(Key.Key_Escape)
        assert not room.work.body.comparing
    with room.qtbot.waitSignal(room.view.left):
        room.keys(Key.Key_Escape)


def test_back_leaves(room: Room) -> None:
    back = next(w for w in focusable(room.view) if name_of(w) == "Back")
    with room.qtbot.waitSignal(room.view.left):
        room.click(back)


def test_compare_and_back_by_mouse(room: Room) -> None:
    room.click(room.work.preview.compare)
    assert room.work.matrix.table.hasFocus()
    room.click(room.work.matrix.back)
    assert room.work.preview.isVisible()
    room.command(Key.Key_M)
    room.command(Key.Key_M)
    assert not room.work.body.comparing


# -- hints ------------------------------------------------------------------------------------


def test_the_price_of_a_hint_is_said_before_it_is_taken(room: Room) -> None:
    room.command(Key.Key_H)
    hints = room.work.hints
    assert hints.goal.hasFocus()
    assert hints.price.text().startswith("Each hint takes 25% off what this goal counts")
    assert room.desk.attempt.hints == {}
    shown = words(hints).split("\n")
    assert shown[1:4] == ["Who sees it", "Which page", "Which setting"]


def test_the_button_says_how_many_hints_are_left_and_what_they_cost(
    room: Room, qtbot: QtBot
) -> None:
    button = room.work.hint

    def says(name: str) -> None:
        qtbot.waitUntil(lambda: button.accessibleName() == name)

    says("Hint, 3 left")
    assert "Each hint takes 25% off what this goal counts" in button.toolTip()
    room.click(button)
    press(room.work.hints.ask, Key.Key_Space)
    says("Hint, 2 left")
    for _ in range(2):
        press(room.work.hints.ask, Key.Key_Space)
    says("Hint, none left")
    room.click(button)
    room.answer({"employer": "only_me"})  # met: the next hint would be for another goal
    says("Hint, 3 left")


def test_three_hints_by_keyboard(room: Room) -> None:
    room.command(Key.Key_H)
    hints = room.work.hints
    said = []
    for left in (50, 25, 0):
        press(hints.ask, Key.Key_Space)
        said.append(words(hints))
        assert room.open_row() is not None
        if left:
            taken = 3 - {50: 2, 25: 1}[left]
            assert f"It still counts {100 - 25 * taken}%." in hints.price.text()
    assert "can still see" in said[0]
    assert "Look at the page" in said[1]
    assert "Try this:" in said[2]
    assert hints.ask.text() == "No more hints here"
    assert hints.goal.hasFocus()
    assert [step.kind for step in room.kept()] == ["hint"] * 3


def test_a_goal_that_is_met_needs_no_hint(room: Room) -> None:
    room.answer(FULL)
    room.command(Key.Key_H)
    assert room.work.hints.price.text() == "This one is met as things stand. It needs no hint."
    assert not room.work.hints.ask.isEnabled()


def test_the_hints_open_at_a_goal_that_is_not_met(room: Room) -> None:
    room.answer({"employer": "only_me"})
    room.command(Key.Key_H)
    assert room.work.hints.goal.current != room.exercise.goals[0].id


def test_a_hint_that_was_taken_follows_the_settings(room: Room) -> None:
    room.command(Key.Key_H)
    goal = room.work.hints.goal.current
    press(room.work.hints.ask, Key.Key_Space)
    room.answer({"employer": "only_me"})
    assert "This one is met already" in words(room.work.hints)
    room.click(room.work.hint)
    assert not room.work.hints.isVisible()
    room.click(room.work.hint)
    assert room.work.hints.goal.current != goal  # the one that is met needs none


def test_another_goal_by_arrow_keys(room: Room) -> None:
    room.command(Key.Key_H)
    press(room.work.hints.ask, Key.Key_Space)
    first = words(room.work.hints)
    press(room.work.hints.goal, Key.Key_Down)
    assert words(room.work.hints) != first


# -- sizes ------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("make", [example, sergeant])
def test_nothing_is_cut(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: float, make: object
) -> None:
    exercise = example() if make is example else sergeant()
    look = make_look(scale=scale)
    with Room(qtbot, tmp_path, exercise, look=look, size=size) as room:
        for page in exercise.pages:
            room.work.network.open_page(page.id)
            settle()
            assert cut(room.view) == []
            assert crowded(room.view) == []
        room.command(Key.Key_H)
        assert cut(room.view) == []
        room.command(Key.Key_M)
        assert cut(room.view) == []
        table = room.work.matrix.table
        assert table.horizontalScrollBar().maximum() == 0
        room.view.grab()
        room.command(Key.Key_Return)
        assert cut(room.view) == []
        room.view.grab()


def crowded(root: QWidget) -> list[str]:
    """Rows and footers with less height than their words need."""
    kinds = (SettingRow, Footer)
    found = [w for kind in kinds for w in root.findChildren(kind) if w.isVisible()]
    return [repr(w) for w in found if w.height() < w.heightForWidth(w.width())]


def test_at_double_text_everything_stands_in_one_column(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, sergeant(), look=make_look(scale=2.0)) as room:
        body, work = room.work.body, room.work
        assert body.room == "single"
        tops = [body.side.y(), work.network.y(), work.preview.y()]
        assert tops == sorted(tops)
        assert work.network.y() >= body.side.geometry().bottom()
        assert work.preview.y() >= work.network.geometry().bottom()
        assert inner_scrolls(work.network) == []
        assert work.preview.profile.view.verticalScrollBar().maximum() == 0
        room.command(Key.Key_M)
        top = work.matrix.mapTo(body, work.matrix.rect().topLeft()).y()
        assert 0 <= top < body.height()
        assert work.matrix.table.verticalScrollBar().maximum() == 0
        work.show_settings()
        assert work.preview.isVisible()


def inner_scrolls(root: QWidget) -> list[QScrollArea]:
    panes = root.findChildren(QScrollArea)
    return [p for p in panes if p.isVisible() and p.verticalScrollBar().maximum() > 0]


def test_in_one_column_the_network_grows_with_what_appears(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, sergeant(), look=make_look(scale=2.0)) as room:
        row = room.row("t2")
        before = room.work.network.height()
        press(row.control, Key.Key_Space)
        assert room.work.network.height() > before


def test_a_footer_without_room_keeps_the_names_of_its_icons(qtbot: QtBot, tmp_path: Path) -> None:
    with Room(qtbot, tmp_path, example(), look=make_look(scale=2.0)) as room:
        assert room.work.undo.text() == ""
        assert room.work.undo.accessibleName() == "Undo"
        assert room.work.undo.toolTip() == "Undo the last change (Ctrl+Z)"
        assert room.work.submit.text() == "Submit"
        room.view.resize(3200, 1400)
        settle()
        assert room.work.undo.text() == "Undo"


def longer(exercise: PrivacyExercise) -> PrivacyExercise:
    """The same with longer names, as another language has them."""

    def much(text: Text) -> Text:
        words = text.get("en")
        return Text({"en": f"{words} {words[: len(words) // 3]}"})

    viewers = {k: replace(v, label=much(v.label)) for k, v in exercise.viewers.items()}
    settings = {
        k: replace(v, label=much(v.label), help=much(v.help)) for k, v in exercise.settings.items()
    }
    goals = tuple(replace(goal, label=much(goal.label)) for goal in exercise.goals)
    return replace(exercise, viewers=viewers, settings=settings, goals=goals)


@pytest.mark.parametrize("size", SIZES)
def test_longer_words_get_their_room(qtbot: QtBot, tmp_path: Path, size: tuple[int, int]) -> None:
    with Room(qtbot, tmp_path, longer(example()), size=size) as room:
        for page in room.exercise.pages:
            room.work.network.open_page(page.id)
            settle()
            assert crowded(room.view) == []
        select = room.work.preview.select
        assert select.width() >= select.sizeHint().width()
        room.command(Key.Key_M)
        assert room.work.matrix.table.horizontalScrollBar().maximum() == 0
        room.view.grab()
        assert cut(room.work.body.side) == []


def test_a_control_without_room_beside_its_words_stands_below_them(room: Room) -> None:
    row = room.row("tag_audience")
    high = row.heightForWidth(360)
    assert row.heightForWidth(230) > high
    row.resize(230, row.heightForWidth(230))
    assert row.control.x() == 0
    row.grab()


# -- looks ------------------------------------------------------------------------------------


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_both_themes_paint(qtbot: QtBot, tmp_path: Path, theme: str) -> None:
    look = Look(make_look().glyphs, "dark" if theme == "dark" else "light", reduced_motion=True)
    with Room(qtbot, tmp_path, sergeant(), look=look) as room:
        room.row("a1")
        press(room.row("t2").control, Key.Key_Space)
        image = room.view.grab().toImage()
        light = image.pixelColor(150, 20).lightness()
        assert (light > 200) == (theme == "light")


def test_the_ring_lies_around_the_page_that_is_open(qtbot: QtBot, tmp_path: Path) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with Room(qtbot, tmp_path, example()) as room:
        ring_keeper = FocusRing(room.look, application)
        pages = room.work.network.page_list
        room.work.submit.setFocus()
        pages.setFocus()
        room.work.network.open_page("Posts")
        settle()
        ring = next(w for w in room.view.findChildren(QWidget, "focus-ring") if w.isVisible())
        row = pages.visualRect(pages.currentIndex())
        middle = pages.viewport().mapTo(room.view, row.center())
        found = ring.mapTo(room.view, ring.rect().center())
        assert (middle - found).manhattanLength() <= 2
        application.focusChanged.disconnect(ring_keeper._moved)
        ring_keeper.deleteLater()


def test_the_account_without_a_persona(room: Room) -> None:
    said = words(room.work.body.side)
    assert said.startswith("The account\non Circles")


def test_a_network_that_is_not_fictional_has_no_chip(qtbot: QtBot, tmp_path: Path) -> None:
    exercise = example()
    real = replace(exercise, network=replace(exercise.network, fictional=False))
    with Room(qtbot, tmp_path, real) as room:
        assert "is fictional" not in words(room.view)


def test_nothing_is_left_after_closing(qtbot: QtBot, tmp_path: Path) -> None:
    room = Room(qtbot, tmp_path, example())
    room.command(Key.Key_H)
    room.command(Key.Key_M)
    room.answer({"past": "done"})
    room.desk.undo()
    settle()
    room.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert QApplication.topLevelWidgets() == []  # the rest is watched by every test's own fixture


def test_a_list_opens_and_offers_every_option(room: Room) -> None:
    select = room.row("posts").control
    assert isinstance(select, Select)
    assert select.count() == 5


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_toast_covers_nothing_that_is_pressed(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int], scale: float
) -> None:
    with Room(qtbot, tmp_path, sergeant(), look=make_look(scale=scale), size=size) as room:
        toast = room.work.toasts.say("Dan tagged Sam: in uniform, at the station. " * 2)
        assert not pressed(room.work, toast).intersects(toast.geometry())
        assert room.work.rect().contains(toast.geometry())
        toast.close_now()


@pytest.mark.parametrize("size", SIZES)
def test_the_names_of_the_pages_stand_whole(
    qtbot: QtBot, tmp_path: Path, size: tuple[int, int]
) -> None:
    with Room(qtbot, tmp_path, sergeant(), size=size) as room:
        pages = room.work.network.page_list
        metrics = QFontMetrics(room.look.font("strong"))
        for row, page in enumerate(sergeant().pages):
            rect = pages.visualRect(pages.items.index(row, 0))
            words = pages.words(pages.items.index(row, 0))
            assert metrics.horizontalAdvance(page.label.get("en") + words) + 28 <= rect.width()
