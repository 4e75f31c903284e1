"""The radar: every value is drawn where it belongs, gaps stay gaps."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from workshop.painting.charts.radar import Axis, RadarFonts, draw_radar
from workshop.painting.fonts import window_font
from workshop.painting.theme import colour, window_theme

pytestmark = pytest.mark.usefixtures("qapp")

LOOK = window_theme("light")
NAMES = ("Leadership", "Policy", "People", "Privacy")


def drawn(axes: list[Axis]) -> QImage:
    """A radar of 500 px, its middle at 250, 250."""
    image = QImage(500, 500, QImage.Format.Format_ARGB32)
    image.fill(colour(LOOK.canvas))
    label = window_font("small")
    fonts = RadarFonts(label, window_font("label"), label, 19.0)
    painter = QPainter(image)
    draw_radar(painter, QRectF(0, 0, 500, 500), axes, 4, LOOK, fonts)
    painter.end()
    return image


def axes(*values: float | None) -> list[Axis]:
    """One axis for each value, now."""
    return [Axis((name,), value) for name, value in zip(NAMES, values, strict=True)]


def radius() -> float:
    """How far the web of these names reaches."""
    wide = QFontMetricsF(window_font("label")).horizontalAdvance
    return min(250 - 2.6 * 19, 250 - max(wide(NAMES[1]), wide(NAMES[3])) - 14)


def near(image: QImage, x: float, y: float, color: str) -> bool:
    """Whether that colour is met within a few px."""
    wanted = colour(color)
    around = [(round(x) + dx, round(y) + dy) for dx in range(-3, 4) for dy in range(-3, 4)]
    return any(_alike(image.pixelColor(*at), wanted) for at in around)


def _alike(one: QColor, other: QColor) -> bool:
    return (
        abs(one.red() - other.red()) < 24
        and abs(one.green() - other.green()) < 24
        and abs(one.blue() - other.blue()) < 24
    )


def test_a_value_lies_on_its_axis() -> None:
    image = drawn(axes(4, 2, 1, 3))
    assert near(image, 250 + radius() / 2, 250, LOOK.accent)
    assert near(image, 250, 250 + radius() / 4, LOOK.accent)
    assert near(image, 250 - radius() * 3 / 4, 250, LOOK.accent)


def test_what_is_missing_is_not_drawn() -> None:
    image = drawn(axes(4, None, None, None))
    assert near(image, 250, 250 - radius(), LOOK.accent)
    assert not near(image, 250 + radius() / 2, 250, LOOK.accent)
    assert drawn(axes(None, None, None, None)) != image


def test_the_earlier_time_has_its_own_mark_and_the_weakest_a_ring() -> None:
    plain = axes(4, 3, 2, 3)
    before = [Axis(one.lines, one.now, 1.0) for one in plain]
    image = drawn(before)
    assert near(image, 250 + radius() / 4, 250 + 4, LOOK.lamp_text)
    marked = [*plain[:2], Axis(("People",), 2, marked=True), plain[3]]
    at = (250, round(250 + radius() / 2))
    assert _alike(drawn(marked).pixelColor(*at), colour(LOOK.surface))
    assert _alike(drawn(plain).pixelColor(*at), colour(LOOK.accent))


def test_a_long_name_at_the_side_makes_the_web_smaller_and_stays_whole() -> None:
    long = [*axes(4, 4, 4, 4)[:3], Axis(("vérification du tort",), 4)]
    image = drawn(long)
    edge = [image.pixelColor(0, y) for y in range(200, 300)]
    assert all(_alike(one, colour(LOOK.canvas)) for one in edge)
    assert near(image, 250, 250, LOOK.line)
