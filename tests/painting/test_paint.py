"""Painting: the moment, the letterbox, memory, and the same pixels from every way in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from tests.painting import samples, unusual, writing
from tests.painting.writing import h, p, slide
from workshop.kit.opening import kit_of
from workshop.painting.frame import Frame, frame_of
from workshop.painting.paint import SlidePainter, page_rect
from workshop.painting.render import RULE, overflow, render
from workshop.slides.blocks import Paragraph
from workshop.slides.deck import open_deck
from workshop.slides.slide import Slide

SMALL = QSize(480, 270)


def shot(what: Slide, frame: Frame | None = None, step: int = 0, size: QSize = SMALL) -> QImage:
    return render(what, step, size, frame or Frame())


def flat(width: int, height: int, color: str) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return image


def test_another_shape_is_filled_with_the_pages_colour(qapp: QGuiApplication) -> None:
    image = shot(samples.STATEMENT, size=QSize(400, 400))
    assert image.pixelColor(2, 2) == image.pixelColor(2, 398) == QColor("#FAF8F3")
    assert page_rect(QRectF(0, 0, 400, 400)) == QRectF(0, 87.5, 400, 225)


def test_the_painter_gives_the_same_pixels_as_the_function(qapp: QGuiApplication) -> None:
    painter_of_slides = SlidePainter()
    for _ in range(2):
        image = flat(480, 270, "#000000")
        painter = QPainter(image)
        painter_of_slides.paint(painter, samples.STEPS, 2, Frame(), QRectF(0, 0, 480, 270))
        painter.end()
        assert image == shot(samples.STEPS, step=2)


def test_a_page_is_laid_out_once(qapp: QGuiApplication) -> None:
    slides = SlidePainter()
    first = slides.draft(samples.TABLE, 0)
    assert slides.draft(samples.TABLE, 0) is first
    slides.forget()
    assert slides.draft(samples.TABLE, 0) is not first


def test_memory_is_bounded(qapp: QGuiApplication) -> None:
    slides = SlidePainter()
    for number in range(80):
        slides.draft(replace(unusual.BLANK, number=number), 0)
    assert len(slides._pages) <= 48


def test_a_painter_is_left_as_it_was(qapp: QGuiApplication) -> None:
    image = flat(480, 270, "#000000")
    painter = QPainter(image)
    before = painter.transform()
    SlidePainter().paint(painter, samples.COMPARE, 0, Frame(), QRectF(10, 10, 200, 200))
    assert painter.transform() == before
    assert not painter.hasClipping()
    painter.end()
    assert image.pixelColor(400, 200) == QColor("#000000")


# -- the moment -------------------------------------------------------------------------------


def test_a_clips_frame_fills_the_page(qapp: QGuiApplication) -> None:
    image = shot(samples.CLIP, Frame(picture=flat(1920, 1080, "#FF0000")))
    assert image.pixelColor(1, 1) == image.pixelColor(478, 268) == QColor("#FF0000")


def test_a_frame_of_another_shape_is_letterboxed(qapp: QGuiApplication) -> None:
    image = shot(samples.CLIP, Frame(picture=flat(1080, 1080, "#FF0000")))
    assert image.pixelColor(2, 100) == QColor("#171B2E")
    assert image.pixelColor(240, 100) == QColor("#FF0000")


def test_a_clip_on_a_window_of_another_shape_has_the_pages_colour_around_it(
    qapp: QGuiApplication,
) -> None:
    frame = Frame(picture=flat(1920, 1080, "#FF0000"))
    image = shot(samples.CLIP, frame, size=QSize(400, 400))
    assert image.pixelColor(2, 2) == image.pixelColor(2, 398) == QColor("#171B2E")
    assert image.pixelColor(200, 200) == QColor("#FF0000")


def test_a_small_view_of_what_moves_is_scaled_the_quick_way(qapp: QGuiApplication) -> None:
    lines = flat(1920, 1080, "#000000")
    with QPainter(lines) as painter:
        for row in range(0, 1080, 2):
            painter.fillRect(900, row, 100, 1, QColor("#FFFFFF"))
    fine, quick = (shot(samples.CLIP, Frame(picture=lines, quick=quick)) for quick in (False, True))
    place = fine.width() * 950 // 1920, fine.height() // 2
    assert 0 < fine.pixelColor(*place).red() < 255
    assert quick.pixelColor(*place).red() in (0, 255)


def test_captions_stand_on_their_dark_box(qapp: QGuiApplication) -> None:
    frame = Frame(picture=flat(1920, 1080, "#FF0000"), caption=("You pictured 12 people.", "No."))
    image = shot(samples.CLIP, frame, size=QSize(1920, 1080))
    assert image.pixelColor(960, 1080 - 64 - 4) == QColor("#0B0D16")
    assert image.pixelColor(960, 1080 - 64 - 140) == QColor("#0B0D16")
    assert image.pixelColor(960, 1080 - 64 - 148) == QColor("#FF0000")


def test_an_endless_caption_stays_on_the_page(qapp: QGuiApplication) -> None:
    frame = Frame(picture=flat(1920, 1080, "#FF0000"), caption=("words " * 30, "more " * 30))
    image = shot(samples.CLIP, frame)
    assert image.pixelColor(240, 20) == QColor("#FF0000")


def test_before_the_first_frame_the_poster_stands(qapp: QGuiApplication, tmp_path: Path) -> None:
    path = tmp_path / "poster.png"
    flat(1920, 1080, "#00FF00").save(str(path))
    clip = replace(samples.SCENE, poster=path)
    page = replace(samples.CLIP, blocks=(clip,))
    assert shot(page).pixelColor(240, 235) == QColor("#00FF00")
    assert shot(page, Frame(failed=True)).pixelColor(240, 249) == QColor("#0B0D16")


def test_without_a_poster_the_title_stands_alone(qapp: QGuiApplication) -> None:
    clip = replace(samples.SCENE, poster=None)
    image = shot(replace(samples.CLIP, blocks=(clip,)))
    assert any(image.pixelColor(x, 135).lightness() > 200 for x in range(30, 300))


def test_time_passes_in_the_ring(qapp: QGuiApplication) -> None:
    start = shot(samples.DISCUSSION, Frame(remaining=180, total=180))
    later = shot(samples.DISCUSSION, Frame(remaining=20, total=180))
    at = (round((1560 + 220 * 0.7071) / 4), round((520 + 220 * 0.7071) / 4))
    assert start.pixelColor(*at) == QColor("#F4B860")
    assert later.pixelColor(*at) == QColor("#3B4262")


def test_standing_still_shows_the_full_time(qapp: QGuiApplication) -> None:
    assert shot(samples.DISCUSSION) == shot(samples.DISCUSSION, Frame(remaining=180, total=180))


@pytest.mark.parametrize("left", [0.0, 0.4, 59.0, 61.0, 3600.0, -5.0, 1e6])
def test_any_time_can_be_left(qapp: QGuiApplication, left: float) -> None:
    for what in (samples.BREAK, samples.DISCUSSION):
        assert not shot(what, Frame(remaining=left, total=180)).isNull()


def test_the_footer_is_cut_with_an_ellipsis_not_over_the_number(qapp: QGuiApplication) -> None:
    image = shot(samples.STATEMENT, Frame(footer="A very long title of a module " * 8))
    ground = QColor("#FAF8F3")
    assert all(image.pixelColor(x, 254) == ground for x in range(432, 444))


def test_the_chain_of_outcomes_belongs_to_modules(qapp: QGuiApplication) -> None:
    ground = QColor("#171B2E")
    plain, module = shot(samples.TITLE), shot(samples.TITLE, Frame(module="Module 2"))
    assert all(plain.pixelColor(x, 222) == ground for x in range(40, 200))
    assert any(module.pixelColor(x, 222) != ground for x in range(40, 200))


def test_a_decks_moment_at_rest_says_which_module_it_is(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    path = tmp_path / "m.md"
    path.write_text("---\nid: m2\nnumber: 2\ntitle: Doors\n---\n\n# Doors\n", encoding="utf-8")
    frame = frame_of(open_deck(path, kit_of(path)))
    assert (frame.footer, frame.module) == ("Doors", "Module 2")
    path.write_text("# Any talk\n\nWords.\n", encoding="utf-8")
    assert frame_of(open_deck(path, kit_of(path))).module == ""


def test_a_break_says_when_it_ends(qapp: QGuiApplication) -> None:
    assert shot(samples.BREAK, Frame(back_at="13:00")) != shot(samples.BREAK, Frame())


# -- overflow ---------------------------------------------------------------------------------


def test_what_fits_is_no_problem(qapp: QGuiApplication) -> None:
    assert overflow(samples.COMPARE) == ()


def test_what_does_not_fit_is_a_problem_with_its_line(
    qapp: QGuiApplication, tmp_path: Path
) -> None:
    lines = [Paragraph(writing.runs("Words " * 60), line=10 + k) for k in range(9)]
    problems = overflow(slide("statement", h("Long"), *lines), tmp_path / "m.md")
    assert problems
    assert problems[0].rule == RULE
    assert problems[0].line >= 10
    assert problems[0].path.name == "m.md"
    assert problems[0].hint is not None


def test_a_problem_of_several_steps_is_said_once(qapp: QGuiApplication) -> None:
    lines = [Paragraph(writing.runs("Words " * 60), line=10 + k) for k in range(9)]
    page = slide("statement", h("Long"), *lines, p("x"), steps=3)
    assert len(overflow(page)) == len(overflow(replace(page, steps=0)))
