"""From the library: the room is checked over the window, a handout is written beside it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.journeys.houses import a_house
from tests.video.conftest import QT_NOISE
from workshop.app.aside import ask_for_paper, paper_of
from workshop.app.house import House
from workshop.paper.account import Account


@pytest.fixture
def house(qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path / "data") as made:
        yield made


@QT_NOISE
def test_the_room_is_checked_and_left_again(house: House, qtbot: QtBot) -> None:
    house.check("half-day")
    assert house.aside is not None
    page = house.aside.page
    assert page is not None
    qtbot.waitUntil(page.again.isEnabled, timeout=20_000)
    assert {finding.key for finding in page.findings} >= {"player", "slides", "database"}
    page.left.emit()
    assert house.aside.page is None


@QT_NOISE
def test_closing_the_window_in_the_middle_of_a_check_is_no_harm(house: House, qtbot: QtBot) -> None:
    house.check("three-days")
    qtbot.wait(50)
    house.close()
    assert house.aside is not None
    assert house.aside.page is None


def test_a_handout_is_written_while_the_window_lives(
    house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    beside = house._beside()
    out = tmp_path / "m2.pdf"
    assert house.kit is not None
    said: list[str] = []
    beside.said.connect(lambda message: said.append(str(message)))
    beside.write(house.kit, "m2", out)
    qtbot.waitUntil(lambda: len(said) == 2, timeout=20_000)
    assert said == ["The handout is being written.", f"The handout is in {out}."]
    assert out.read_bytes().startswith(b"%PDF-")


def test_a_handout_that_cannot_be_written_says_why(
    house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    beside = house._beside()
    assert house.kit is not None
    said: list[str] = []
    beside.said.connect(lambda message: said.append(str(message)))
    beside.write(house.kit, "m2", tmp_path / "no" / "m2.pdf")
    qtbot.waitUntil(lambda: len(said) == 2, timeout=20_000)
    assert "cannot be written: No such file or directory" in said[1]


def test_a_handout_that_is_stopped_leaves_no_half_file(
    house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    beside = house._beside()
    assert house.kit is not None
    folder = tmp_path / "out"
    folder.mkdir()
    beside.write(house.kit, "three-days", folder / "days.pdf")
    qtbot.wait(600)
    beside.stop()
    qtbot.wait(50)
    assert list(folder.glob(".*.part")) == []


@pytest.mark.parametrize("name", ["result.pdf", "result.html"])
def test_a_result_is_put_on_paper_where_somebody_says(
    house: House, tmp_path: Path, name: str
) -> None:
    beside = house._beside()
    said: list[str] = []
    beside.said.connect(lambda message: said.append(str(message)))
    out = tmp_path / name
    beside.write_account(Account("Home", "en"), out, "a4")
    assert said == [f"The result is in {out}."]
    assert out.stat().st_size > 200


def test_a_result_that_cannot_be_written_says_why(house: House, tmp_path: Path) -> None:
    beside = house._beside()
    said: list[str] = []
    beside.said.connect(lambda message: said.append(str(message)))
    beside.write_account(Account("Home", "en"), tmp_path / "no" / "result.pdf")
    assert "No such file or directory" in said[0]


def test_the_paper_of_the_country_comes_first() -> None:
    assert paper_of(QLocale("en_CA")) == "letter"
    assert paper_of(QLocale("fr_FR")) == "a4"


def test_the_place_and_the_paper_are_asked_for(house: House, qtbot: QtBot, tmp_path: Path) -> None:
    chosen: list[tuple[Path, str]] = []
    ask_for_paper(house.shell, "Keep it", "home", lambda path, paper: chosen.append((path, paper)))
    (dialog,) = house.shell.findChildren(QFileDialog)
    a4 = next(name for name in dialog.nameFilters() if "A4" in name)
    dialog.selectNameFilter(a4)
    dialog.fileSelected.emit(str(tmp_path / "home.pdf"))
    dialog.reject()
    assert chosen == [(tmp_path / "home.pdf", "a4")]
