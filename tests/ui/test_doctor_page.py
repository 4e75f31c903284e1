"""The screen before the room fills: what is bad comes first, in words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.making import make_look, words
from workshop.authoring.doctor import Finding, State
from workshop.errors import Message
from workshop.ui.doctor.page import DoctorPage
from workshop.ui.speaker import Speaker


def finding(key: str, state: State) -> Finding:
    fix = Message("t", f"Mend {key}.") if state == "bad" else None
    return Finding(key, state, Message("t", key), Message("t", f"About {key}."), fix)


@pytest.fixture
def page(qtbot: QtBot) -> DoctorPage:
    made = DoctorPage(make_look(), Speaker(), "Three days")
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def test_what_is_bad_comes_first(page: DoctorPage) -> None:
    page.add(finding("one", "good"))
    page.add(finding("two", "note"))
    page.add(finding("three", "bad"))
    page.end()
    said = words(page)
    assert page.summary.text() == "One thing to mend."
    at = [said.index(key) for key in ("three", "two", "one")]
    assert at == sorted(at)
    assert "Mend three." in said
    assert all(word in said for word in ("Good", "Worth knowing", "To mend"))


@pytest.mark.parametrize(
    ("bad", "said"), [(0, "All is well. The room may fill."), (2, "2 things to mend.")]
)
def test_how_it_stands_is_said_in_one_line(page: DoctorPage, bad: int, said: str) -> None:
    for n in range(bad):
        page.add(finding(str(n), "bad"))
    page.end()
    assert page.summary.text() == said


def test_it_is_looked_at_again_and_left_by_key(page: DoctorPage, qtbot: QtBot) -> None:
    assert not page.again.isEnabled()
    page.end()
    assert page.again.hasFocus()
    with qtbot.waitSignal(page.again_wanted):
        QTest.keyClick(page.again, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.left):
        page.header.back.click()
