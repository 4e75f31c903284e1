"""Help: every page of the manual opens, links stay inside, the keys are the program's own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import workshop
from tests.ui.making import controls, make_look, name_of
from workshop.ui.commands import COMMANDS, key_rows
from workshop.ui.help.page import HelpPage
from workshop.ui.help.pages import as_html, manual_pages

MANUAL = Path(workshop.__file__).parent / "manual"


@pytest.fixture
def page(qtbot: QtBot) -> HelpPage:
    page = HelpPage(make_look(), MANUAL, key_rows())
    qtbot.addWidget(page)
    page.resize(1270, 768)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def test_the_manual_begins_with_getting_started(page: HelpPage) -> None:
    assert page.shown == "getting-started"
    assert "drop the folder" in page.text.toPlainText()


def test_every_page_can_be_reached_with_arrow_keys(page: HelpPage) -> None:
    seen = [page.shown]
    for _ in manual_pages(MANUAL)[1:]:
        QTest.keyClick(page.list.row(page.shown), Qt.Key.Key_Down)
        seen.append(page.shown)
    assert seen == [entry.name for entry in manual_pages(MANUAL)]
    assert len(seen) >= 7


def test_the_keys_are_those_of_the_table(page: HelpPage) -> None:
    page.show_page("presenting")
    said = page.text.toPlainText()
    assert all(command.text.text in said for command in COMMANDS)


def test_a_link_leads_to_its_page(page: HelpPage) -> None:
    page.text.anchorClicked.emit(QUrl("06-clips.md"))
    assert page.shown == "clips"
    page.text.anchorClicked.emit(QUrl("https://example.org/somewhere-else.md"))
    assert page.shown == "clips"


def test_every_link_of_the_manual_has_its_page() -> None:
    there = {entry.path.name for entry in manual_pages(MANUAL)}
    for entry in manual_pages(MANUAL):
        text = re.sub(r"```.*?```|`[^`]*`", "", entry.path.read_text(encoding="utf-8"), flags=re.S)
        targets = re.findall(r"(?<!!)\[[^\]]+\]\(([^)#]+)", text)
        assert set(targets) <= there, entry.path.name


def test_nothing_is_loaded_for_a_page(page: HelpPage, tmp_path: Path) -> None:
    assert page.text.loadResource(2, QUrl.fromLocalFile(str(tmp_path))) is None


def test_a_page_is_html_with_its_keys_in_place(tmp_path: Path) -> None:
    path = tmp_path / "01-one.md"
    path.write_text("# One & two\n\n<!-- keys -->\n", encoding="utf-8")
    (entry,) = manual_pages(tmp_path)
    assert entry.title == "One & two"
    made = as_html(entry, [("Turning", "<", "Back"), ("Turning", ">", "On")])
    assert "&lt;" in made
    assert made.count("<table>") == 1


def test_a_narrow_window_chooses_pages_from_a_list(page: HelpPage) -> None:
    page.look.set_scale(2.0)
    assert page.choice.isVisible()
    assert not page.list.isVisible()
    QTest.keyClick(page.choice, Qt.Key.Key_Down)
    assert page.shown == "presenting"
    page.look.set_theme("dark")
    assert not page.grab().isNull()


def test_a_missing_manual_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    page = HelpPage(make_look(), tmp_path, [])
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show_page("clips")
    assert page.shown == ""
    assert any(x.text() == "The manual is not there" for x in page.findChildren(QLabel))


def test_everything_operated_has_a_name(page: HelpPage) -> None:
    assert all(name_of(widget) for widget in controls(page))
