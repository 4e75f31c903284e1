"""Settings: each choice is told as it is made; erasing asks first."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.making import controls, cut, make_look, name_of, words
from workshop.settings import Choices, Settings
from workshop.ui.preferences.page import PreferencesPage, Surroundings

REASON = "Qt Multimedia plays clips: VLC was not found."


def make_page(qtbot: QtBot, choices: Choices, scale: float = 1.0) -> PreferencesPage:
    around = Surroundings(Path("/home/sam/data"), lambda: REASON)
    page = PreferencesPage(make_look("light", scale), choices, around)
    qtbot.addWidget(page)
    page.resize(1084, 720)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


@pytest.fixture
def page(qtbot: QtBot) -> PreferencesPage:
    return make_page(qtbot, Choices(language="fr", text_scale=125, captions=False))


def test_it_shows_what_was_chosen(page: PreferencesPage) -> None:
    assert page.language.current == "fr"
    assert page.text_scale.current == "125"
    assert page.theme.current == "system"
    assert not page.captions.isChecked()


@pytest.mark.parametrize(
    ("control", "part", "expected"),
    [
        ("text_scale", "200", ("text_scale", 200)),
        ("theme", "dark", ("look", "dark")),
        ("motion", "on", ("reduced_motion", "on")),
        ("player", "qt", ("player", "qt")),
    ],
)
def test_a_segment_tells_its_choice(
    page: PreferencesPage, qtbot: QtBot, control: str, part: str, expected: tuple[str, object]
) -> None:
    button = getattr(page, control).part(part)
    with qtbot.waitSignal(page.chosen) as told:
        QTest.keyClick(button, Qt.Key.Key_Space)
    assert tuple(told.args) == expected
    name, value = expected
    assert Settings().chosen(**{name: value})  # it fits


def test_language_and_captions_tell_their_choice(page: PreferencesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.chosen) as told:
        QTest.keyClick(page.language, Qt.Key.Key_Up)
    assert told.args == ["language", "en"]
    with qtbot.waitSignal(page.chosen) as told:
        QTest.keyClick(page.captions, Qt.Key.Key_Space)
    assert told.args == ["captions", True]


def test_the_player_is_explained_in_idle_time(page: PreferencesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: REASON in words(page))


def test_the_data_folder_is_shown_and_opened(page: PreferencesPage, qtbot: QtBot) -> None:
    assert str(Path("/home/sam/data")) in words(page)
    with qtbot.waitSignal(page.open_folder_wanted) as told:
        page.open_folder.click()
    assert told.args == [Path("/home/sam/data")]


def test_erasing_asks_first_and_return_keeps(page: PreferencesPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.erase_wanted):
        page.erase.click()
        assert page.question is not None
        question = page.question
        qtbot.waitUntil(question.safe.hasFocus)
        QTest.keyClick(question.safe, Qt.Key.Key_Return)


def test_erasing_happens_on_its_own_verb(page: PreferencesPage, qtbot: QtBot) -> None:
    question = page.ask_to_erase()
    with qtbot.waitSignal(page.erase_wanted):
        question.act.click()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_nothing_is_cut_and_all_has_names(qtbot: QtBot, scale: float) -> None:
    page = make_page(qtbot, Choices(), scale)
    qtbot.waitUntil(lambda: cut(page) == [])
    assert all(name_of(widget) for widget in controls(page))
    assert not page.grab().isNull()
