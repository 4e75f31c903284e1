"""Meters, rings and cells say what they mean without colour."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from workshop.painting import ornaments
from workshop.painting.theme import stage_theme, window_theme

LIGHT = window_theme("light")


def sheet(width: int = 240, height: int = 60) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    return image


def meter(value: float, **more: object) -> QImage:
    image = sheet()
    painter = QPainter(image)
    ornaments.draw_meter(painter, QRectF(20, 20, 200, 14), value, LIGHT, **more)  # type: ignore[arg-type]
    painter.end()
    return image


def test_a_meter_is_filled_to_its_value(qapp: QGuiApplication) -> None:
    image = meter(50)
    assert image.pixelColor(110, 27) == QColor(LIGHT.accent)
    assert image.pixelColor(130, 27) == QColor(LIGHT.surface)


@pytest.mark.parametrize("value", [-5, 0, 100, 140])
def test_a_meter_bears_any_value(qapp: QGuiApplication, value: float) -> None:
    end = meter(value).pixelColor(214, 27)
    assert end == QColor(LIGHT.accent if value >= 100 else LIGHT.surface)


def test_a_hatched_meter_has_two_tones(qapp: QGuiApplication) -> None:
    image = meter(100, hatched=True)
    tones = {image.pixelColor(x, 27).name() for x in range(40, 200)}
    assert len(tones) > 3


def test_the_pass_mark_stands_out_of_the_track(qapp: QGuiApplication) -> None:
    image = meter(20, mark=70)
    assert image.pixelColor(160, 15) == QColor(LIGHT.ink)


def test_a_ring_keeps_its_last_part_up_to_twelve(qapp: QGuiApplication) -> None:
    ink = stage_theme("ink")
    image = sheet(200, 200)
    painter = QPainter(image)
    ornaments.draw_ring(
        painter, QPointF(100, 100), 80, 0.25, width=16, color=ink.lamp, track=ink.rest
    )
    painter.end()
    assert image.pixelColor(100 - 56, 100 - 56) == QColor(ink.lamp)
    assert image.pixelColor(100 + 56, 100 - 56) == QColor(ink.rest)


@pytest.mark.parametrize("fraction", [0.0, 1.0, 7.0, -1.0])
def test_a_ring_bears_any_fraction(qapp: QGuiApplication, fraction: float) -> None:
    image = sheet(200, 200)
    painter = QPainter(image)
    ornaments.draw_ring(
        painter, QPointF(100, 100), 80, fraction, width=16, color="#000000", track="#FF0000"
    )
    painter.end()
    wanted = "#000000" if fraction >= 1 else "#ff0000"
    assert image.pixelColor(100, 20).name() == wanted or image.pixelColor(180, 100).name() == wanted
