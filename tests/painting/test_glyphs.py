"""Icons are outlines in a box of 24 and come sharp at any ratio."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter

from workshop.exercises.kinds import FOLDERS
from workshop.painting.glyphs import EXERCISES, Glyphs, exercise_glyph

USED = [
    "sliders-horizontal",
    "graduation-cap-bold",
    "check-bold",
    "x-bold",
    "eye",
    "eye-slash",
    "wrench",
    *EXERCISES.values(),
    *(f"{name}-bold" for name in EXERCISES.values()),
]


@pytest.mark.parametrize("name", USED)
def test_an_outline_lies_in_its_box(qapp: QGuiApplication, name: str) -> None:
    box = Glyphs().path(name).boundingRect()
    assert not box.isEmpty()
    assert QRectF(-0.5, -0.5, 25, 25).contains(box)


def test_every_kind_of_exercise_has_an_icon_of_its_own() -> None:
    by_folder = {folder: exercise_glyph(word) for word, folder in FOLDERS.items()}
    assert set(EXERCISES) == set(FOLDERS)
    assert len(set(by_folder.values())) == len(by_folder)
    assert exercise_glyph("riddle") == exercise_glyph("settings")


def test_an_unknown_name_draws_nothing(qapp: QGuiApplication) -> None:
    assert Glyphs().path("no-such-icon").isEmpty()


def test_a_pixmap_has_its_ratio(qapp: QGuiApplication) -> None:
    pixmap = Glyphs().pixmap("eye", 20, "#343F8C", 3.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (60, 3.0)


def test_an_icon_has_a_disabled_look(qapp: QGuiApplication) -> None:
    icon = Glyphs().icon("eye", "#343F8C", disabled="#8B8A86")
    plain = icon.pixmap(QSize(20, 20), 1.0)
    grey = icon.pixmap(QSize(20, 20), 1.0, QIcon.Mode.Disabled)
    assert plain.toImage() != grey.toImage()


def test_an_icon_is_drawn_in_its_colour(qapp: QGuiApplication) -> None:
    image = QImage(24, 24, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    Glyphs().paint(painter, "check-circle-fill", QRectF(0, 0, 24, 24), "#1D6A46")
    painter.end()
    assert image.pixelColor(5, 12) == QColor("#1D6A46")


def test_qtawesome_is_read_but_never_imported(qapp: QGuiApplication) -> None:
    Glyphs().path("eye")
    assert "qtawesome" not in sys.modules
