"""A toast never lies on what is pressed, wherever that stands."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import (
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.making import make_look
from workshop.ui.look import Look
from workshop.ui.widgets.clearance import clear_place, pressed
from workshop.ui.widgets.toast import Toaster


@pytest.fixture
def look(qapp: object) -> Look:
    return make_look()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(800, 600)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()
    made.deleteLater()


def put(parent: QWidget, where: QRect) -> QPushButton:
    button = QPushButton("Press", parent)
    button.setGeometry(where)
    button.show()
    return button


def test_it_stands_bottom_centre_where_nothing_is(window: QWidget) -> None:
    assert clear_place(window, QSize(320, 60), QWidget(window)) == QPoint(240, 516)


def test_it_steps_aside_for_a_button_at_the_foot(look: Look, window: QWidget) -> None:
    button = put(window, QRect(350, 540, 100, 44))
    toast = Toaster(look, window).say("Saved")
    assert not toast.geometry().intersects(button.geometry())
    assert window.rect().contains(toast.geometry())
    toast.close_now()


def test_what_is_disabled_is_kept_clear_and_what_is_hidden_is_not(window: QWidget) -> None:
    aside = QWidget(window)
    button = put(window, QRect(350, 540, 100, 44))
    button.setEnabled(False)
    assert clear_place(window, QSize(320, 60), aside) != QPoint(240, 516)
    button.hide()
    assert clear_place(window, QSize(320, 60), aside) == QPoint(240, 516)


def test_where_everything_is_pressed_it_stands_bottom_centre(window: QWidget) -> None:
    put(window, window.rect())
    assert clear_place(window, QSize(320, 60), QWidget(window)) == QPoint(240, 516)


def test_it_rather_lies_on_rows_than_on_the_title_of_a_page(window: QWidget) -> None:
    table = QTableWidget(30, 1, window)
    table.setGeometry(0, 100, 800, 500)
    table.show()
    button = put(window, QRect(350, 540, 100, 44))
    place = clear_place(window, QSize(320, 60), QWidget(window))
    assert place.y() > 300
    assert not QRect(place, QSize(320, 60)).intersects(button.geometry())


def test_only_what_is_seen_of_a_scrolled_control_counts(
    look: Look, window: QWidget, qtbot: QtBot
) -> None:
    area, inner = QScrollArea(window), QWidget()
    area.setGeometry(0, 0, 800, 600)
    column = QVBoxLayout(inner)
    column.addSpacing(900)
    field = QLineEdit()
    column.addWidget(field)
    column.addSpacing(300)
    area.setWidgetResizable(True)
    area.setWidget(inner)
    area.show()
    assert pressed(window, QWidget(window)).isEmpty()
    toast = Toaster(look, window).say("Saved")
    before = toast.geometry()
    top = field.mapTo(inner, QPoint()).y()
    area.verticalScrollBar().setValue(top - before.center().y())
    qtbot.waitUntil(lambda: toast.geometry() != before)
    held = QRect(field.mapTo(window, QPoint()), field.size())
    assert not toast.geometry().intersects(held)
    toast.close_now()
