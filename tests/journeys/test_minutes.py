"""After a show other minutes are offered; they are written into the module only when asked."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.houses import a_house, words
from tests.show.logbook import at, start, turn, write
from tests.show.plans import PLANNED, programme
from workshop.app.aftershow import record_of_message, terminal_words
from workshop.app.house import House
from workshop.app.recording import RECORDED
from workshop.ui.library.page import LibraryPage
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.buttons import Button

SESSION = "20261125T090000Z-0001"
TOOK = "Slides took 7 minutes, planned 8."


@pytest.fixture
def house(qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    kit, made = tmp_path / "kit", programme()
    shutil.copytree(PLANNED, kit)
    show = [start(made), turn(0, made, 3), turn(5, made, 4), at(7, "end", finished=True)]
    write(tmp_path / "data", SESSION, show)
    with a_house(tmp_path / "data", kit) as opened:
        yield opened


def module(house: House) -> Path:
    """The file of the module that was held."""
    assert house.kit is not None
    head = house.kit.module("a")
    assert head is not None
    return head.path


def test_the_end_of_a_show_tells_what_slides_took_and_leads_to_other_minutes(house: House) -> None:
    before = module(house).read_text(encoding="utf-8")
    house.after.recorded(RECORDED.fill(path=f"records/{SESSION}.md"))
    toast = house.shell.toasts.current
    assert toast is not None
    assert toast.text.text() == f"{TOOK} The record of this show: records/{SESSION}.md"
    toast.acted.emit()
    dialog = house.after.dialog
    assert dialog is not None
    assert [tick.accessibleName() for tick in dialog.ticks.values()] == [
        "1 One: planned 4 minutes, proposed 5", "2 Two: planned 6 minutes, proposed 2",
    ]  # fmt: skip
    assert module(house).read_text(encoding="utf-8") == before
    dialog.ticks[3].click()
    assert dialog.write.text() == "Write 1 into the module"
    dialog.write.click()
    after = before.replace("<!-- kit: minutes=4 -->", "<!-- kit: minutes=5 -->", 1)
    assert module(house).read_text(encoding="utf-8") == after
    assert "The minutes stand in a.md." in words(dialog)
    (copy,) = (house.base.data / "copies").iterdir()
    assert copy.read_text(encoding="utf-8") == before
    dialog.leave.click()
    assert house.after.dialog is None


def test_the_library_offers_them_beside_the_module(house: House, qtbot: QtBot) -> None:
    page = house.shell.page("present")
    assert isinstance(page, LibraryPage)
    page.select("a")
    qtbot.waitUntil(lambda: TOOK in words(page.detail))
    see = next(
        button
        for button in page.detail.findChildren(Button)
        if button.text() == "See proposed minutes"
    )
    see.click()
    assert house.after.dialog is not None
    house.after.dialog.reject()


def test_a_file_that_was_edited_meanwhile_is_left_alone_and_it_is_said(house: House) -> None:
    house.after.propose("a")
    dialog = house.after.dialog
    assert dialog is not None
    module(house).write_text("# Another\n", encoding="utf-8")
    dialog.write.click()
    assert "Nothing was changed." in words(dialog)
    assert module(house).read_text(encoding="utf-8") == "# Another\n"
    dialog.reject()


def test_in_a_terminal_the_command_that_proposes_minutes_is_named(tmp_path: Path) -> None:
    made = programme()
    show = [start(made), turn(0, made, 3), turn(5, made, 4), at(7, "end", finished=True)]
    write(tmp_path, SESSION, show)
    record = record_of_message(tmp_path, RECORDED.fill(path=f"records/{SESSION}.md"))
    assert record is not None
    said = [Speaker().say(message) for message in terminal_words(record)]
    assert said == [f"{TOOK} Minutes for the next time: workshop budgets a"]
    assert record_of_message(tmp_path, RECORDED.fill(path="records/none.md")) is None
