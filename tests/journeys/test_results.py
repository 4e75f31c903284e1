"""Results in the real window: files in and out, people and sessions, erasing, the stage."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.houses import a_house, rest, words
from tests.results.rooms import fill_room
from tests.results.test_exchange import export, play
from workshop.app.foundations import now
from workshop.app.house import House
from workshop.app.reporting import Places, Reporting
from workshop.results import people
from workshop.results.store import Store
from workshop.ui.results.page import ResultsPage

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path / "data") as opened:
        opened.shell.go("results")
        rest(50)
        yield opened


def parts(house: House) -> tuple[ResultsPage, Reporting, Store]:
    page = house.shell.page("results")
    assert isinstance(page, ResultsPage)
    assert house.reporting is not None
    return page, house.reporting, house.records.store()


def answer(house: House, tmp_path: Path, *files: Path, name: str | None = "Ada") -> None:
    """What a person would choose when asked for files."""
    _, reporting, _ = parts(house)
    reporting.places = Places(
        lambda _: list(files),
        lambda _, suggested, suffix: tmp_path / f"out{suffix}",
        lambda _, pseudonym: name,
    )


def idle(house: House, qtbot: QtBot) -> None:
    _, reporting, _ = parts(house)
    qtbot.waitUntil(lambda: reporting.working is None and reporting.counting is None)


def test_files_come_in_and_the_room_is_counted(house: House, tmp_path: Path, qtbot: QtBot) -> None:
    files = []
    for number in range(5):
        with Store.open(tmp_path / str(number), now(), chance=random.Random(number)) as other:
            play(other, 60.0 + number)
            files.append(export(other, tmp_path / f"{number}.workshop-results"))
    bad = tmp_path / "bad.workshop-results"
    bad.write_text("no")
    page, reporting, _ = parts(house)
    answer(house, tmp_path, *files, bad)
    page.take_in.click()
    idle(house, qtbot)
    qtbot.waitUntil(lambda: page.shown.room is not None and page.shown.room.people == 5)
    idle(house, qtbot)
    qtbot.waitUntil(lambda: "62\nmedian first" in words(page))
    assert "was not taken in" in house.shell.problem
    assert reporting.working is None


@pytest.mark.parametrize("what", ["mine", "file", "whole", "csv", "jsonl", "xapi"])
def test_results_go_out(house: House, tmp_path: Path, qtbot: QtBot, what: str) -> None:
    page, _, store = parts(house)
    play(store)
    answer(house, tmp_path)
    page.export_wanted.emit(what)
    idle(house, qtbot)
    written = sorted(path.name for path in tmp_path.glob("out*"))
    assert written
    me = store.me()
    assert me is not None
    assert me.pseudonym in (tmp_path / written[0]).read_text(encoding="utf-8")


def test_nobody_has_nothing_to_take_along(house: House, tmp_path: Path) -> None:
    page, _, _ = parts(house)
    answer(house, tmp_path)
    page.export_wanted.emit("mine")
    assert "Nobody has practised here yet" in house.shell.problem


def test_a_certificate_names_whom_one_says_and_keeps_no_name(house: House, tmp_path: Path) -> None:
    page, _, store = parts(house)
    play(store)
    answer(house, tmp_path, name="Ada Lovelace")
    page.certificate_wanted.emit()
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    kept = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert not any(b"Lovelace" in path.read_bytes() for path in kept)


def test_somebody_new_and_back_again(house: House) -> None:
    page, reporting, store = parts(house)
    first = people.arrive(store, now())
    reporting.change_session()
    assert reporting.dialog is not None
    assert "not locked" in words(reporting.dialog)
    reporting.dialog.new.click()
    second = store.me()
    assert second is not None
    assert second != first
    assert second.pseudonym in words(page)
    reporting.change_session()
    reporting.dialog.people.set_current(first.id)
    reporting.dialog.choose.click()
    assert store.me() == first


def test_a_session_is_begun_with_a_name_and_a_day(house: House) -> None:
    page, reporting, store = parts(house)
    play(store)
    reporting.change_session()
    assert reporting.dialog is not None
    assert not reporting.dialog.begin.isEnabled()
    reporting.dialog.label.setText("Day 2")
    reporting.dialog.begin.click()
    session = people.current(store)
    assert session is not None
    assert session.label == "Day 2"
    assert session.delete_after - session.started == timedelta(days=30)
    assert "Day 2" in words(page)
    assert house.records.backup is not None
    reporting.change_session()
    assert "Session: Day 2" in words(reporting.dialog)
    reporting.dialog.end.click()
    assert "This laptop" in words(page)


@pytest.mark.parametrize("what", ["me", "session"])
def test_erasing_asks_first(house: House, what: str) -> None:
    page, reporting, store = parts(house)
    play(store)
    page.erase_wanted.emit(what)
    assert reporting.question is not None
    reporting.question.safe.click()
    assert store.me() is not None
    page.erase_wanted.emit(what)
    reporting.question.act.click()
    assert store.me() is None
    assert store.progress() == {}


def test_the_rooms_results_stand_on_the_stage(house: House, qtbot: QtBot) -> None:
    page, _, store = parts(house)
    fill_room(store, now(), {"officer": ("Officer", 12)})
    page.refresh()
    idle(house, qtbot)
    page.stage_wanted.emit()
    assert house.showing is not None
    assert len(house.showing.presenter.show.deck) == 3
    house.showing.presenter.do("end")
    assert house.showing is None
