"""Pointer, light, pen, zoom and freeze on the stage, by key and by hand."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.test_stage import page, picture, press, stage
from workshop.show.tools import Point
from workshop.ui.stage.window import Stage

__all__ = ["stage"]
LEFT = Qt.MouseButton.LeftButton


def draw(of: Stage) -> None:
    """A line across the page, by hand."""
    QTest.mousePress(of, LEFT, pos=QPoint(100, 100))
    QTest.mouseMove(of, QPoint(300, 200))
    QTest.mouseRelease(of, LEFT, pos=QPoint(300, 200))


def on_screen(of: Stage) -> QImage:
    """What stands in the window, painted part by part."""
    return of.screen().grabWindow(of.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def shown_at(of: Stage, x: int, y: int) -> str:
    return QImage(picture(of)).pixelColor(x, y).name()


def test_the_pointer_is_shown_where_the_hand_is_only_when_asked(qtbot: QtBot, stage: Stage) -> None:
    plain = picture(stage)
    QTest.mouseMove(stage, QPoint(200, 100))
    assert picture(stage) == plain
    press(qtbot, stage, Qt.Key.Key_L)
    assert shown_at(stage, 200, 100) == "#eba63f"
    press(qtbot, stage, Qt.Key.Key_Escape)
    assert picture(stage) == plain


def test_a_click_with_the_pointer_still_turns_the_page(qtbot: QtBot, stage: Stage) -> None:
    press(qtbot, stage, Qt.Key.Key_L)
    QTest.mouseClick(stage, LEFT, pos=QPoint(9, 9))
    assert page(stage) == 2


def test_the_light_darkens_all_but_a_circle(qtbot: QtBot, stage: Stage) -> None:
    press(qtbot, stage, Qt.Key.Key_S)
    assert shown_at(stage, 320, 260) != shown_at(stage, 20, 350)
    light = stage._lectern.tools.value.radius
    wheel = QWheelEvent(
        QPointF(320, 180), QPointF(320, 180), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(stage, wheel)
    assert stage._lectern.tools.value.radius > light


def test_a_light_that_moves_leaves_no_trace(qtbot: QtBot, stage: Stage) -> None:
    press(qtbot, stage, Qt.Key.Key_S)
    told: list[int] = []
    stage._lectern.refreshed.connect(lambda: told.append(1))
    for x in (120, 300, 310, 500, 320):
        QTest.mouseMove(stage, QPoint(x, 180))
        qtbot.wait(20)
    assert on_screen(stage) == picture(stage)
    assert not told  # the page is as it was


def test_a_stroke_stays_with_its_page(qtbot: QtBot, stage: Stage) -> None:
    plain = picture(stage)
    press(qtbot, stage, Qt.Key.Key_D)
    draw(stage)
    assert page(stage) == 1
    marked = picture(stage)
    assert marked != plain
    press(qtbot, stage, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
    assert picture(stage) == marked
    QTest.keyClick(stage, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert picture(stage) == plain


def test_the_eraser_takes_what_it_touches(qtbot: QtBot, stage: Stage) -> None:
    plain = picture(stage)
    press(qtbot, stage, Qt.Key.Key_D)
    draw(stage)
    press(qtbot, stage, Qt.Key.Key_E)
    QTest.mouseClick(stage, LEFT, pos=QPoint(200, 150))
    assert picture(stage) == plain


def test_zoom_shows_a_part_larger_and_the_next_page_whole(qtbot: QtBot, stage: Stage) -> None:
    press(qtbot, stage, Qt.Key.Key_PageDown)
    whole = picture(stage)
    press(qtbot, stage, Qt.Key.Key_Z)
    assert picture(stage) != whole
    QTest.keyClick(stage, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert stage._lectern.tools.value.zoom.x < 0.5
    press(qtbot, stage, Qt.Key.Key_Z)
    assert picture(stage) == whole


def test_a_frozen_room_keeps_what_it_saw_while_the_show_moves_on(
    qtbot: QtBot, stage: Stage
) -> None:
    kept = picture(stage)
    press(qtbot, stage, Qt.Key.Key_F, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert page(stage) == 3
    assert picture(stage) == kept
    assert stage.accessibleDescription() == "Title: Page 1"
    press(qtbot, stage, Qt.Key.Key_F)
    assert picture(stage) != kept
    assert stage.accessibleDescription() == "2: Page 3"


def test_black_hides_a_frozen_page_too(qtbot: QtBot, stage: Stage) -> None:
    kept = picture(stage)
    press(qtbot, stage, Qt.Key.Key_F, Qt.Key.Key_PageDown, Qt.Key.Key_B)
    assert shown_at(stage, 9, 9) == "#000000"
    press(qtbot, stage, Qt.Key.Key_B)
    assert picture(stage) == kept
    press(qtbot, stage, Qt.Key.Key_F5)
    assert not stage._lectern.tools.value.frozen
    assert picture(stage) != kept


def test_page_numbers_can_be_taken_away(qtbot: QtBot, stage: Stage) -> None:
    press(qtbot, stage, Qt.Key.Key_PageDown)
    numbered = picture(stage)
    QTest.keyClick(stage, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert page(stage) == 2
    assert picture(stage) != numbered


def test_a_hand_that_leaves_points_at_nothing(qtbot: QtBot, stage: Stage) -> None:
    press(qtbot, stage, Qt.Key.Key_L)
    stage._lectern.tools.move(Point(0.2, 0.2))
    stage._lectern.tools.leave()
    assert stage._lectern.tools.value.place is None


def test_a_finger_draws_as_a_mouse_does(qtbot: QtBot, stage: Stage) -> None:
    plain = picture(stage)
    press(qtbot, stage, Qt.Key.Key_D)
    screen = QTest.createTouchDevice()
    QTest.touchEvent(stage, screen).press(0, QPoint(100, 100), stage).commit()
    QTest.touchEvent(stage, screen).move(0, QPoint(300, 200), stage).commit()
    QTest.touchEvent(stage, screen).release(0, QPoint(300, 200), stage).commit()
    assert len(stage._lectern.seen().strokes) == 1
    assert picture(stage) != plain


def test_captions_toggle_under_any_tool(qtbot: QtBot, stage: Stage) -> None:
    on = stage._presenter.captions_on
    press(qtbot, stage, Qt.Key.Key_S, Qt.Key.Key_C)
    assert stage._presenter.captions_on is not on
    press(qtbot, stage, Qt.Key.Key_Z, Qt.Key.Key_C)
    assert stage._presenter.captions_on is on


def test_strokes_drawn_one_by_one_look_as_if_drawn_at_once(qtbot: QtBot, stage: Stage) -> None:
    press(qtbot, stage, Qt.Key.Key_D)
    draw(stage)
    picture(stage)
    QTest.mousePress(stage, LEFT, pos=QPoint(400, 60))
    QTest.mouseMove(stage, QPoint(60, 300))
    QTest.mouseRelease(stage, LEFT, pos=QPoint(60, 300))
    one_by_one = picture(stage)
    stage._album.forget()
    stage.update()
    assert picture(stage) == one_by_one
