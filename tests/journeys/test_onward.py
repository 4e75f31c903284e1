"""From a result on to the next exercise, and onto paper, in the whole window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from tests.journeys.houses import a_house
from workshop.app.house import House
from workshop.ui.practice.view import PracticeView


@pytest.fixture
def house(qapp: QApplication, tmp_path: Path) -> Iterator[House]:
    with a_house(tmp_path / "data") as made:
        yield made


def sat_down(house: House, exercise: str) -> PracticeView:
    """The window of an exercise, worked on by nobody and handed in."""
    house.practise(exercise)
    view = house.practice
    assert view is not None
    view.desk.submit()
    return view


def test_next_opens_the_exercise_that_follows(house: House, qtbot: QtBot) -> None:
    view = sat_down(house, "who-is-it-for")
    assert view.result is not None
    onward = view.result.next
    assert onward is not None
    assert onward.accessibleName() == "Next: Settings lab: Billie’s account"
    onward.click()
    assert house.practice is not None
    assert house.practice is not view
    assert house.practice.desk.exercise.id == "organizer-account"


def test_a_result_is_put_where_the_dialog_says(house: House, qtbot: QtBot, tmp_path: Path) -> None:
    view = sat_down(house, "who-is-it-for")
    assert view.result is not None
    view.result.print.click()
    (dialog,) = house.shell.findChildren(QFileDialog)
    out = tmp_path / "mine.pdf"
    dialog.fileSelected.emit(str(out))
    dialog.reject()
    assert out.read_bytes().startswith(b"%PDF-")
    toast = house.shell.toasts.current
    assert toast is not None
    assert str(out) in toast.text.text()
    assert not toast.geometry().intersects(
        view.result.again.rect().translated(
            view.result.again.mapTo(house.shell, view.result.again.rect().topLeft())
        )
    )
