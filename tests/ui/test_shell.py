"""The main window: places, built when shown; the line for trouble; what covers it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.making import controls, make_look, name_of
from workshop.ui.shell import Place, Shell
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.rail import RailItem


@pytest.fixture
def built() -> list[str]:
    return []


@pytest.fixture
def shell(qtbot: QtBot, built: list[str]) -> Shell:
    look = make_look()

    def build(key: str) -> Callable[[], QWidget]:
        def make() -> QWidget:
            built.append(key)
            return Button(look, key)

        return make

    places = [
        Place(RailItem("present", "projector-screen", "Present"), build("present")),
        Place(RailItem("help", "question", "Help", low=True), build("help"), "F1"),
    ]
    shell = Shell(look, "Workshop", places)
    qtbot.addWidget(shell)
    with qtbot.waitExposed(shell):
        shell.show()
    shell.activateWindow()
    shell.go("present")
    return shell


@pytest.mark.parametrize(
    ("free", "filled"),
    [((1366, 728), True), ((1440, 860), True), ((1440, 900), False), ((2560, 1400), False)],
)
def test_a_small_screen_is_filled_and_a_large_one_is_not(
    shell: Shell, free: tuple[int, int], filled: bool
) -> None:
    shell.fit_in(QSize(*free))
    assert shell.isMaximized() is filled


def test_a_page_is_built_when_it_is_first_shown(shell: Shell, built: list[str]) -> None:
    assert built == ["present"]
    assert not shell.has_page("help")
    shell.go("help")
    shell.go("present")
    shell.go("help")
    assert built == ["present", "help"]


def test_the_rail_leads_to_places(shell: Shell, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shell.shown) as told:
        QTest.keyClick(shell.rail.button("help"), Qt.Key.Key_Space)
    assert told.args == ["help"]
    assert shell.current == "help"
    assert shell.rail.button("help").isChecked()


def test_a_shown_page_has_the_keyboard(shell: Shell, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: shell.page("present").hasFocus())


def test_a_shortcut_leads_to_its_place(shell: Shell, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shell.shown):
        QTest.keyClick(shell, Qt.Key.Key_F1)
    assert shell.current == "help"


def test_trouble_is_said_in_a_line_that_can_be_closed(shell: Shell, qtbot: QtBot) -> None:
    assert shell.problem == ""
    shell.say_problem("The clip c2.mp4 is empty.")
    shell.say_problem("The clip c3.mp4 is empty.")
    assert shell.problem == "The clip c3.mp4 is empty."
    close = next(b for b in controls(shell) if name_of(b) == "Close this line")
    QTest.keyClick(close, Qt.Key.Key_Space)
    assert shell.problem == ""


def test_an_exercise_covers_the_window_until_it_is_left(shell: Shell) -> None:
    first, second = QLabel("first"), QLabel("second")
    shell.cover(first)
    assert first.isVisible()
    assert not shell.rail.isVisible()
    shell.cover(second)
    assert second.isVisible()
    shell.uncover()
    shell.uncover()
    assert shell.rail.isVisible()


def test_pages_are_built_anew_on_demand(shell: Shell, built: list[str]) -> None:
    shell.renew("present")
    assert built == ["present", "present"]
    shell.renew()
    assert built == ["present"] * 3
    assert shell.current == "present"


def test_a_toast_stands_over_the_window(shell: Shell) -> None:
    toast = shell.toasts.say("Your results are erased")
    assert shell.toasts.current is toast
    toast.close_now()


def test_it_says_when_it_closes(shell: Shell, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shell.closing):
        shell.close()


def test_everything_operated_has_a_name(shell: Shell) -> None:
    assert all(name_of(widget) for widget in controls(shell))
    assert shell.minimumWidth() == 1180
    assert shell.minimumHeight() == 720
