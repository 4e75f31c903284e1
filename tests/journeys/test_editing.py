"""A module is edited in the middle of a show, which then breaks off: nothing is out of place."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.houses import a_house, rest
from tests.show.plans import PLANNED
from workshop.app.showing import Showing
from workshop.show.tools import PenStroke, Point

STROKE = PenStroke((Point(0.1, 0.1), Point(0.5, 0.5)))


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    return Path(shutil.copytree(PLANNED, tmp_path / "kit"))


def go_to(showing: Showing, title: str) -> None:
    while showing.presenter.show.slide.title != title:
        page = showing.presenter.show.page
        QTest.keyClick(showing.stage, Qt.Key.Key_PageDown)
        assert showing.presenter.show.page != page


def drawn(showing: Showing) -> list[str]:
    """The titles of the pages of the show that are drawn on."""
    programme, tools = showing.timekeeper.programme, showing.lectern.tools.value
    pages = range(1, len(programme) + 1)
    return [programme.slide(p).title for p in pages if tools.strokes(programme.key_of(p))]


def place(showing: Showing) -> tuple[int, str, int]:
    show = showing.presenter.show
    return show.page, show.slide.title, show.step


def test_pages_come_and_go_under_a_running_show_and_it_is_resumed_exactly(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, kit: Path
) -> None:
    file, data, copy = kit / "modules" / "a.md", tmp_path / "data", tmp_path / "copy"
    with a_house(data, kit) as house:
        house.present("two", windowed=True)
        showing = house.showing
        assert showing is not None
        qtbot.waitUntil(lambda: showing.journalist.writes and showing.console is not None)
        for title in ("One", "Three"):
            go_to(showing, title)
            showing.lectern.tools.put_back(showing.lectern.tools.page, (STROKE,))
            showing.journalist.park(f"What of {title}?")
        showing.timekeeper.skip_pages([7])  # “Four”
        planned = showing.timekeeper.agenda.slots[1].minutes
        with qtbot.waitSignal(showing.presenter.renumbered):
            text = file.read_text(encoding="utf-8")
            text = text.replace("# Three\n", "# Three\n\n---\n\n# Later\n")
            file.write_text(text.replace("# Alpha\n", "# Alpha\n\n---\n\n# Fresh\n"), "utf-8")
        assert place(showing) == (6, "Three", 0)
        assert drawn(showing) == ["One", "Three"]
        assert len(showing.lectern.seen().strokes) == 1
        agenda = showing.timekeeper.agenda
        assert showing.timekeeper.programme.slide(9).title == "Four"
        assert agenda.skipped >= {9}
        assert agenda.slots[1].minutes == pytest.approx(planned, abs=2.0)
        assert showing.timekeeper.standing.pages == 6
        with qtbot.waitSignal(showing.presenter.renumbered):
            text = file.read_text(encoding="utf-8")
            file.write_text(text.replace("# One\n\n---", "").replace("# Fresh", "# Anew"), "utf-8")
        assert place(showing) == (5, "Three", 0)
        assert drawn(showing) == ["Three"]
        assert [note.text for note in showing.journalist.notes] == [
            "What of One?", "What of Three?",
        ]  # fmt: skip
        QTest.keyClick(showing.stage, Qt.Key.Key_PageDown)
        assert showing.presenter.show.slide.title == "Later"
        stood, spent = place(showing), showing.timekeeper.spent
        rest(700)
        (path,) = (data / "journal").glob("*.jsonl")
        shutil.copytree(data / "journal", copy / "journal")  # as a kill would leave it
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [line["kind"] for line in lines].count("recut") == 2
    with a_house(copy, kit) as house:
        assert house.presenting.question is not None
        QTest.keyClick(house.presenting.question, Qt.Key.Key_Return)
        rest(100)
        again = house.showing
        assert again is not None
        assert place(again) == stood
        assert drawn(again) == ["Three"]
        assert {*again.timekeeper.spent.pages, stood[0]} == set(spent.pages)
        assert again.timekeeper.agenda.skipped >= {8}
        assert [note.text for note in again.journalist.notes] == [
            "What of One?", "What of Three?",
        ]  # fmt: skip
        again.presenter.do("end")
