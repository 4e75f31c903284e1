"""Text stands in the design's line boxes and wraps where people would."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from workshop.painting.text import Style, Tint, natural_width, set_text
from workshop.painting.theme import stage_role, stage_theme
from workshop.slides.blocks import Run

PAPER = stage_theme("paper")
BODY = Style.on(PAPER, stage_role("body"))


def drawn(text: str, width: float = 800) -> QImage:
    image = QImage(900, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    set_text(text, BODY, width).draw(painter, 20, 20)
    painter.end()
    return image


def test_lines_drawn_by_themselves_look_as_in_the_whole(qapp: QGuiApplication) -> None:
    runs = (Run("Bold ", strong=True), Run("and "), Run("code", code=True), Run(" in lines. " * 9))
    text = set_text((*runs, *runs), BODY, 400)
    assert text.lines > 7
    high = BODY.role.line
    whole, parts = (QImage(440, 900, QImage.Format.Format_RGB32) for _ in range(2))
    for image in (whole, parts):
        image.fill(QColor("#FFFFFF"))
    painter = QPainter(whole)
    text.draw(painter, 20, 0)
    painter.end()
    painter = QPainter(parts)
    for lines in (range(2), range(2, 6), range(6, text.lines)):
        text.draw_lines(painter, 20, lines.start * high, lines)
    painter.end()
    assert parts == whole


def test_a_line_is_as_high_as_its_role(qapp: QGuiApplication) -> None:
    assert set_text("One line", BODY, 800).height == 56
    assert set_text("One\ntwo\nthree", BODY, 800).height == 168


def test_text_stands_in_the_middle_of_its_line_box(qapp: QGuiApplication) -> None:
    image = drawn("H")
    rows = [y for y in range(300) if any(image.pixelColor(x, y).value() < 128 for x in range(80))]
    baseline = 20 + (56 - 42 * 1.257) / 2 + 42 * 0.984
    assert abs(rows[-1] + 1 - baseline) <= 1.5


def test_empty_text_takes_one_line(qapp: QGuiApplication) -> None:
    empty = set_text("", BODY, 800)
    assert (empty.height, empty.width) in ((56.0, 0.0), (0.0, 0.0))


def test_long_text_wraps_at_words(qapp: QGuiApplication) -> None:
    text = set_text("Nobody logs in to anything real in this room today", BODY, 400)
    assert text.lines > 1
    assert text.width <= 400
    assert not text.broken


def test_a_word_longer_than_its_column_is_reported(qapp: QGuiApplication) -> None:
    assert set_text("Donaudampfschifffahrtsgesellschaft", BODY, 200).broken


def test_signs_that_break_anywhere_are_no_cut_words(qapp: QGuiApplication) -> None:
    assert not set_text("社会媒体与隐私以及信任的工作坊", BODY, 200).broken


def test_a_balanced_heading_leaves_no_word_alone(qapp: QGuiApplication) -> None:
    style = Style.on(PAPER, stage_role("heading"))
    words = "Settings matched what people wanted about"
    wide = natural_width(words, style) * 0.93
    plain, even = set_text(words, style, wide), set_text(words, style, wide, balanced=True)
    assert plain.lines == even.lines == 2
    assert even.width < plain.width


def test_width_is_that_of_the_signs(qapp: QGuiApplication) -> None:
    style = Style.on(PAPER, stage_role("figure"))
    assert natural_width("37%", style) == pytest.approx(733, abs=3)


@pytest.mark.parametrize("align", ["center", "right"])
def test_alignment_keeps_the_measure(qapp: QGuiApplication, align: str) -> None:
    text = set_text("13:00", BODY, 400, align=align)  # type: ignore[arg-type]
    assert text.width < 200


def test_styles_change_the_words_not_the_line(qapp: QGuiApplication) -> None:
    runs = (
        Run("Set "),
        Run("noindex", code=True),
        Run(" on "),
        Run("drafts", strong=True, emphasis=True),
        Run(" as "),
        Run("shown", href="https://example.org"),
        Run("\U0001f512 here"),
    )
    text = set_text(runs, BODY, 1600)
    assert text.height == 56
    assert len(text.boxes) == 1
    assert text.words.startswith("Set noindex on drafts")


def test_a_code_box_is_split_with_its_line(qapp: QGuiApplication) -> None:
    text = set_text((Run("one two three four five six", code=True),), BODY, 200)
    assert len(text.boxes) == text.lines > 1


def test_tints_colour_a_stretch(qapp: QGuiApplication) -> None:
    image = QImage(400, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    set_text("HHHHHH", BODY, 400, tints=[Tint(0, 6, "#FF0000")]).draw(painter, 0, 0)
    painter.end()
    seen = {image.pixelColor(x, 30).name() for x in range(200)}
    assert "#ff0000" in seen
