"""Results that cannot be kept or read: said in the window, nothing lost, practice goes on."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.journeys.houses import a_house, logged, rest, words
from tests.results.ground import damage, fill, names, small_disk, unwritable
from workshop.app.foundations import now
from workshop.app.house import House
from workshop.results import backups, people
from workshop.results.erasing import erase_session
from workshop.results.store import Store
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.view import PracticeView

NAME = "officer-personal-account"

pytestmark = pytest.mark.usefixtures("qapp")


def sit_down(house: House) -> PracticeView:
    house.practise(NAME)
    assert house.practice is not None
    return house.practice


def answer(desk: Desk[Any], times: int = 1) -> None:
    """Change one setting back and forth."""
    for _ in range(times):
        here = desk.attempt.settings["posts"]
        desk.do("set", setting="posts", option="friends" if here != "friends" else "only_me")


def button(view: PracticeView, text: str) -> QAbstractButton:
    there = view.findChildren(QAbstractButton)
    return next(one for one in there if one.text() == text and one.isVisibleTo(view))


def press(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def practised(data: Path) -> None:
    """A data folder with one finished attempt."""
    with a_house(data) as house:
        view = sit_down(house)
        answer(view.desk)
        view.desk.submit()


def steps_on_disk(data: Path) -> int:
    with Store.open(data, now(), readonly=True) as store:
        row = store.open_attempt(NAME)
    return 0 if row is None else len(row.steps)


def test_a_folder_that_cannot_be_written_is_said_and_the_history_stands(tmp_path: Path) -> None:
    data = tmp_path / "data"
    practised(data)
    with unwritable(data):
        before = names(data)
        with a_house(data) as house:
            assert f"{data} cannot be written" in house.shell.problem
            assert "--data FOLDER" in house.shell.problem
            assert len(house.records.progress()[NAME].attempts) == 1
            view = sit_down(house)
            answer(view.desk)
            view.desk.submit()
            assert view.result is not None
            view.left.emit()
            assert len(house.records.progress()[NAME].attempts) == 2
        assert names(data) == before


def test_a_file_in_the_place_of_the_data_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("mine")
    with a_house(tmp_path / "data") as house:
        assert "should be a folder, but a file is there" in house.shell.problem
        answer(sit_down(house).desk)
    assert (tmp_path / "data").read_text() == "mine"


def test_a_full_disk_shows_the_card_and_trying_again_keeps_everything(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with small_disk(tmp_path / "disk", 1500) as disk:
        with a_house(disk / "data") as house:
            view = sit_down(house)
            answer(view.desk)
            ballast = fill(disk)
            while view.desk.is_saved:
                answer(view.desk)
            assert "is full" in words(view)
            assert "Nothing is lost" in words(view)
            answer(view.desk, 5)
            ballast.unlink()
            press(button(view, "Try again"))
            assert view.desk.is_saved
            assert "is full" not in words(view)
            made = len(view.desk.attempt.steps)
            assert steps_on_disk(disk / "data") == made
        assert steps_on_disk(disk / "data") == made
    assert "Traceback" not in capfd.readouterr().err


def test_a_disk_full_from_the_start_is_kept_on_once_there_is_room(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 1500) as disk:
        (disk / "data").mkdir()
        ballast = fill(disk)
        with a_house(disk / "data") as house:
            assert "is full" in house.shell.problem
            ballast.unlink()
            answer(sit_down(house).desk)
            assert house.records.trouble is None
        assert steps_on_disk(disk / "data") == 1


def test_a_second_program_is_told_reads_the_history_and_practises_in_memory(
    tmp_path: Path,
) -> None:
    data = tmp_path / "data"
    practised(data)
    with Store.open(data, now()), a_house(data) as house:
        assert "in use by another window" in house.shell.problem
        assert "Close the other window" in house.shell.problem
        assert len(house.records.progress()[NAME].attempts) == 1
        view = sit_down(house)
        rest(50)
        assert "lasts until you close the program" in words(view)
        answer(view.desk, 3)
        assert view.desk.is_saved
        view.desk.submit()
        assert view.result is not None
    assert "in use by another window" in logged(data)
    with Store.open(data, now(), readonly=True) as store:
        assert len(store.history(NAME).attempts) == 1


def test_the_second_program_keeps_results_once_the_first_is_closed(tmp_path: Path) -> None:
    data = tmp_path / "data"
    first = Store.open(data, now())
    with a_house(data) as house:
        first.close()
        answer(sit_down(house).desk, 2)
        assert "are kept in" in house.shell._trouble.text.text()  # type: ignore[union-attr]
        assert steps_on_disk(data) == 2


def test_results_of_a_newer_version_are_left_alone(tmp_path: Path) -> None:
    data = tmp_path / "data"
    practised(data)
    db = sqlite3.connect(data / "results.sqlite")
    db.execute("PRAGMA user_version=99")
    db.close()
    before = (data / "results.sqlite").read_bytes()
    with a_house(data) as house:
        assert "newer version" in house.shell.problem
        assert "99" in house.shell.problem
        answer(sit_down(house).desk)
    assert (data / "results.sqlite").read_bytes() == before


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A data folder whose results are damaged."""
    data = tmp_path / "data"
    practised(data)
    damage(data / "results.sqlite", 0, 200)
    return data


def test_damaged_results_can_be_moved_aside_from_the_window(damaged: Path, qtbot: QtBot) -> None:
    was = (damaged / "results.sqlite").read_bytes()
    with a_house(damaged) as house:
        assert "damaged" in house.shell.problem
        house.practise(NAME)
        assert house.practice is None
        question = house.practising.question
        assert question is not None
        assert str(damaged / "set-aside") in words(question)
        press(question.act)
        qtbot.waitUntil(lambda: house.practice is not None)
        assert house.practice is not None
        answer(house.practice.desk, 2)
    assert steps_on_disk(damaged) == 2
    aside = next((damaged / "set-aside").rglob("results.sqlite"))
    assert aside.read_bytes() == was


def test_practising_beside_damaged_results_leaves_them(damaged: Path) -> None:
    was = (damaged / "results.sqlite").read_bytes()
    with a_house(damaged) as house:
        house.practise(NAME)
        assert house.practising.question is not None
        QTest.keyClick(house.practising.question, Qt.Key.Key_Escape)
        assert house.practice is not None
        answer(house.practice.desk)
        house.practice.left.emit()
        rest(1)
        house.practise(NAME)  # asked once in a run
        assert house.practising.question is None
    assert (damaged / "results.sqlite").read_bytes() == was
    assert not (damaged / "set-aside").exists()


def test_erasing_damaged_results_erases_them(damaged: Path) -> None:
    with a_house(damaged) as house:
        assert house.records.erase()
    assert not (damaged / "set-aside").exists()
    assert steps_on_disk(damaged) == 0


def test_erasing_what_another_program_holds_says_that_it_was_not_done(tmp_path: Path) -> None:
    data = tmp_path / "data"
    practised(data)
    with Store.open(data, now()), a_house(data) as house:
        assert not house.records.erase()
        assert "not erased" in house.shell.problem
        assert len(house.records.progress()[NAME].attempts) == 1


def test_results_damaged_while_the_window_is_open_end_in_memory(tmp_path: Path) -> None:
    data = tmp_path / "data"
    practised(data)
    with a_house(data) as house:
        db = sqlite3.connect(data / "results.sqlite")
        db.execute("DROP TABLE goal_result")
        db.execute("DROP TABLE step")
        db.execute("DROP TABLE attempt")
        db.close()
        house.practise(NAME)
        assert house.practising.question is not None
        QTest.keyClick(house.practising.question, Qt.Key.Key_Escape)
        assert house.practice is not None
        answer(house.practice.desk)
        assert house.practice.desk.is_saved


def test_damaged_results_are_replaced_by_the_newest_good_backup(
    tmp_path: Path, qtbot: QtBot
) -> None:
    data = tmp_path / "data"
    practised(data)
    made = backups.make(data, now())
    damage(data / "results.sqlite", 0, 200)
    (made.path.with_name("results-2030-01-01T00-00-00.000000Z.sqlite")).write_bytes(b"")
    with a_house(data) as house:
        house.practise(NAME)
        question = house.practising.question
        assert question is not None
        assert "Use the backup of" in question.other.text()
        press(question.other)
        qtbot.waitUntil(lambda: house.practice is not None)
        assert house.records.trouble is None
        assert len(house.records.progress()[NAME].attempts) == 1
    assert next((data / "set-aside").rglob("results.sqlite"))


def test_a_session_whose_day_has_come_is_asked_about(tmp_path: Path, qtbot: QtBot) -> None:
    data = tmp_path / "data"
    for delete in (False, True):
        with Store.open(data, now()) as store:
            people.begin_session(store, "Day 1", now(), now() - timedelta(days=1))
            people.arrive(store, now())
        with a_house(data) as house:
            question = house.keeping.question
            assert question is not None
            assert "“Day 1” was to be deleted by" in words(question)
            press(question.act if delete else question.safe)
            left = [one.label for one in people.sessions(house.records.store())]
            assert left.count("Day 1") == (0 if delete else 1)
            assert people.due(house.records.store(), now()) == ()
            if not delete:
                store_now = house.records.store()
                for one in people.sessions(store_now):
                    erase_session(store_now, one.id, now())
    del qtbot


def test_idle_time_checks_and_backs_up(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with a_house(data) as house:
        answer(sit_down(house).desk)
        assert house.records.backup is None
        house.keeping.look_after()
        house.keeping.close()
        assert house.records.backup is not None
        house.keeping.look_after()
        house.keeping.close()
        assert len(backups.listed(data)) == 1


def test_damage_found_in_idle_time_is_told(tmp_path: Path) -> None:
    data = tmp_path / "data"
    practised(data)
    with a_house(data) as house:
        damage(data / "results.sqlite", 8 * 4096, 4 * 4096)
        house.keeping.look_after()
        house.keeping.close()
        rest(20)
        assert "damaged" in house.shell.problem
        (data / "results.sqlite").unlink()  # closing writes the journal into what is there


def test_a_synced_folder_is_warned_about(tmp_path: Path) -> None:
    with a_house(tmp_path / "OneDrive" / "workshop") as house:
        assert "copies elsewhere" in house.shell.problem
