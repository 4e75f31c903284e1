"""The whole program in its real windows, driven by what people press."""

from __future__ import annotations

import gc
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.houses import a_house, words
from workshop.app.foundations import Foundations, catch_mistakes, lay, start_log, stop_log
from workshop.app.house import House
from workshop.app.start import first_kit
from workshop.errors import KitError
from workshop.kit.kit import Kit
from workshop.results.store import Store
from workshop.ui.library.first_run import FirstRunPage
from workshop.ui.library.page import LibraryPage
from workshop.ui.preferences.page import PreferencesPage

ROOT = Path(__file__).parent.parent.parent
Opener = Callable[..., House]


@pytest.fixture
def base(qapp: QApplication, tmp_path: Path) -> Iterator[Foundations]:
    made = lay(tmp_path / "data")
    yield made
    qapp.setStyleSheet("")


@pytest.fixture
def opened(qtbot: QtBot, base: Foundations) -> Iterator[Opener]:
    houses: list[House] = []

    def open_house(kit: Path | None = ROOT) -> House:
        found, trouble = first_kit(kit, base.settings.memory.last_kit)
        house = House(base, found, trouble)
        houses.append(house)
        house.open()
        qtbot.waitUntil(house.shell.isVisible)
        return house

    yield open_house
    for house in houses:
        house.close()
        house.shell.deleteLater()
        house.deleteLater()
    qtbot.wait(1)


def test_a_first_start_welcomes_and_opens_the_shipped_kit(qtbot: QtBot, opened: Opener) -> None:
    house = opened(None)
    page = house.shell.page("present")
    assert isinstance(page, FirstRunPage)
    QTest.keyClick(page.cards[0], Qt.Key.Key_Return)
    assert isinstance(house.kit, Kit)
    assert isinstance(house.shell.page("present"), LibraryPage)


def test_garbage_is_looked_for_again_once_the_window_stands(qtbot: QtBot, opened: Opener) -> None:
    gc.disable()  # as a start does
    try:
        opened()
        qtbot.waitUntil(gc.isenabled)
        assert gc.get_freeze_count()
    finally:
        gc.enable()
        gc.unfreeze()


def test_later_starts_open_the_last_kit(opened: Opener, base: Foundations) -> None:
    first = opened(None)
    first.open_kit(ROOT)
    assert base.settings.memory.last_kit == str(ROOT)
    again = opened(None)
    assert isinstance(again.shell.page("present"), LibraryPage)


def test_a_last_kit_that_is_gone_leads_to_the_welcome(
    opened: Opener, base: Foundations, tmp_path: Path
) -> None:
    base.keep(base.settings.remembering(last_kit=str(tmp_path / "gone")))
    house = opened(None)
    assert isinstance(house.shell.page("present"), FirstRunPage)


def test_a_kit_that_was_named_and_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(KitError):
        first_kit(tmp_path / "gone", "")


def test_a_folder_that_is_no_kit_leaves_the_open_one(opened: Opener, tmp_path: Path) -> None:
    house = opened()
    before = house.kit
    house.open_kit(tmp_path)
    assert house.kit is before
    assert house.shell.problem


def test_presenting_and_ending_leads_back_to_the_library(qtbot: QtBot, opened: Opener) -> None:
    house = opened()
    house.present("m2", windowed=True)
    showing = house.showing
    assert showing is not None
    QTest.keyClick(showing.stage, Qt.Key.Key_PageDown)
    assert showing.presenter.show.page == 2
    QTest.keyClick(showing.stage, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert house.showing is None
    assert house.base.settings.memory.last_module == "m2"


def test_a_second_present_does_not_open_a_second_stage(opened: Opener) -> None:
    house = opened()
    house.present("m2", windowed=True)
    first = house.showing
    house.present("m2", windowed=True)
    assert house.showing is first
    house.present("no-such-module")


def test_practising_covers_the_window_and_back_shows_progress(qtbot: QtBot, opened: Opener) -> None:
    house = opened()
    house.practise("officer-personal-account")
    view = house.practice
    assert view is not None
    view.desk.do("set", setting="employer", option="friends")
    view.desk.submit()
    assert view.result is not None
    view.left.emit()
    assert house.practice is None
    assert len(house.records.progress()["officer-personal-account"].attempts) == 1


@pytest.mark.parametrize(
    "exercise", ["sergeant-home-account", "comment-on-the-police-page", "maturity"]
)
def test_an_exercise_has_the_keyboard_where_the_work_is(opened: Opener, exercise: str) -> None:
    house = opened()
    house.practise(exercise)
    assert house.practice is not None
    held = house.practice.focusWidget()
    assert held is not None
    assert held.accessibleName() != "Back"


def test_an_exercise_that_is_not_there_opens_nothing(opened: Opener) -> None:
    house = opened()
    house.practise("no-such-exercise")
    assert house.practice is None


def test_choices_apply_at_once_and_are_kept(opened: Opener, base: Foundations) -> None:
    house = opened()
    house.shell.go("settings")
    page = house.shell.page("settings")
    assert isinstance(page, PreferencesPage)
    page.chosen.emit("look", "dark")
    assert base.look.theme == "dark"
    page.chosen.emit("text_scale", 150)
    assert base.look.scale == 1.5
    page.chosen.emit("reduced_motion", "on")
    assert not base.motion
    assert base.choices.look == "dark"


def test_another_language_renews_the_window(
    qtbot: QtBot, opened: Opener, base: Foundations
) -> None:
    house = opened()
    house.shell.go("settings")
    before = house.shell
    house.shell.page("settings").chosen.emit("language", "fr")  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: house.shell is not before)
    assert base.speaker.language == "fr"
    assert house.shell.current == "settings"


def test_a_house_speaks_the_chosen_language_until_it_is_closed(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"chosen": {"language": "fr"}}', encoding="utf-8")
    with a_house(tmp_path) as house:
        assert house.shell.rail.button("practise").text() == "S’exercer"
        house.shell.go("settings")
        assert "Taille du texte" in words(house.shell)
    assert QCoreApplication.translate("House", "Practise") == "Practise"


def test_erasing_leaves_no_attempt(opened: Opener) -> None:
    house = opened()
    house.practise("officer-personal-account")
    view = house.practice
    assert view is not None
    view.desk.do("set", setting="employer", option="friends")
    view.left.emit()
    house.shell.go("settings")
    house.shell.page("settings").erase_wanted.emit()  # type: ignore[attr-defined]
    assert house.records.progress() == {}


def test_a_second_program_on_one_store_is_told_and_goes_on(
    qtbot: QtBot, opened: Opener, base: Foundations
) -> None:
    from workshop.app.foundations import now

    with Store.open(base.data, now()):
        house = opened()
        qtbot.waitUntil(lambda: house.shell.problem != "")
        house.practise("officer-personal-account")
        assert house.practice is not None
        house.practice.desk.do("set", setting="employer", option="friends")
        assert house.practice.desk.is_saved


def test_a_store_of_a_newer_version_is_told_and_left_alone(
    qtbot: QtBot, opened: Opener, base: Foundations
) -> None:
    from workshop.app.foundations import now

    Store.open(base.data, now()).close()
    db = sqlite3.connect(base.data / "results.sqlite")
    db.execute("PRAGMA user_version=99")
    db.close()
    house = opened()
    qtbot.waitUntil(lambda: house.shell.problem != "")
    assert "newer" in house.shell.problem


def test_help_opens_the_page_asked_for(opened: Opener) -> None:
    house = opened(None)
    house.shell.page("present").fix_wanted.emit("clips")  # type: ignore[attr-defined]
    assert house.shell.current == "help"


def test_a_mistake_of_the_program_is_told_and_logged(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    import sys

    path = start_log(tmp_path)
    told: list[str] = []
    put_back = catch_mistakes(told.append)
    try:
        raise ValueError("oh")
    except ValueError as error:
        sys.excepthook(ValueError, error, error.__traceback__)
    put_back()
    stop_log()
    assert told == ["oh"]
    assert path is not None
    assert "ValueError: oh" in path.read_text()


def test_a_long_log_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "log" / "workshop.log"
    path.parent.mkdir()
    path.write_bytes(b"x" * 1_100_000)
    start_log(tmp_path)
    stop_log()
    assert path.stat().st_size == 0
    assert (tmp_path / "log" / "workshop.1.log").is_file()


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way")
    assert start_log(tmp_path) is None
