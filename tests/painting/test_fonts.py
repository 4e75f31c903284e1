"""The kit's own fonts are there and really used."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QGuiApplication

from workshop.painting import fonts
from workshop.painting.theme import stage_role


def test_the_first_windows_faces_load(qapp: QGuiApplication) -> None:
    fonts.load_fonts()
    assert all(fonts.load_face(f, w) for f, w in (("sans", 400), ("sans", 600), ("serif", 600)))


def test_a_role_gets_the_kits_family_and_weight(qapp: QGuiApplication) -> None:
    info = QFontInfo(fonts.role_font(stage_role("heading")))
    assert (info.family(), info.weight()) == ("Source Serif Pro", 600)
    assert fonts.role_font(stage_role("heading")).pixelSize() == 76


def test_line_boxes_can_count_on_the_metrics(qapp: QGuiApplication) -> None:
    metrics = QFontMetricsF(fonts.role_font(stage_role("body")))
    assert abs(metrics.ascent() / 42 - 0.984) < 0.002
    assert abs(metrics.descent() / 42 - 0.273) < 0.002


def test_digits_are_equally_wide(qapp: QGuiApplication) -> None:
    for role in ("timer", "figure"):
        metrics = QFontMetricsF(fonts.role_font(stage_role(role)))
        assert len({round(metrics.horizontalAdvance(d), 2) for d in "0123456789"}) == 1


def test_text_is_never_hinted(qapp: QGuiApplication) -> None:
    none = QFont.HintingPreference.PreferNoHinting
    assert fonts.window_font("body").hintingPreference() == none


def test_mono_is_the_machines_own(qapp: QGuiApplication) -> None:
    assert fonts.role_font(stage_role("code")).family() == fonts.mono_family()


def test_italics_load_when_they_are_met(qapp: QGuiApplication) -> None:
    font = fonts.role_font(stage_role("body"), italic=True)
    assert QFontInfo(font).italic()


def test_an_unknown_family_is_left_to_the_system(qapp: QGuiApplication) -> None:
    assert fonts.load_face("mono", 400)
