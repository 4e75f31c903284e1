"""What the tools lay over a page stands where the hand is, at any size and zoom."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QRegion

from tests.painting.writing import h, slide
from workshop.painting.frame import Frame
from workshop.painting.overlay import (
    paint_strokes,
    paint_tools,
    passing,
    view_point,
    zoomed_rect,
)
from workshop.painting.paint import SlidePainter
from workshop.painting.seen import Seen, paint_seen
from workshop.show.show import Curtain
from workshop.show.tools import PenStroke, Point, Tool, Tools, Zoom
from workshop.slides.blocks import Clip

PAGE = QRectF(0, 0, 320, 180)
LAMP = "#eba63f"
MIDDLE = PenStroke((Point(0.1, 0.5), Point(0.9, 0.5)), width=0.02)


def painted(seen: Seen) -> QImage:
    image = QImage(QSize(320, 180), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        paint_seen(painter, seen, SlidePainter(), PAGE)
    return image


def laid_over(tools: Tools) -> QImage:
    image = QImage(QSize(320, 180), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        paint_tools(painter, tools, PAGE)
    return image


def test_a_place_in_a_window_is_a_share_of_its_page_and_never_outside() -> None:
    page = QRectF(100, 50, 320, 180)
    assert view_point(page, QPointF(260, 140)) == Point(0.5, 0.5)
    assert view_point(page, QPointF(0, 999)) == Point(0.0, 1.0)


def test_a_zoomed_page_puts_its_place_in_the_middle() -> None:
    large = zoomed_rect(PAGE, Zoom(2, 0.25, 0.5))
    assert large.size() == PAGE.size() * 2
    assert large.x() + 0.25 * large.width() == PAGE.center().x()


def test_strokes_belong_to_the_page_and_grow_with_its_zoom(qapp: QGuiApplication) -> None:
    seen = Seen(slide("statement", h("One")), 0, Frame(), strokes=(MIDDLE,))
    assert painted(seen).pixelColor(160, 90).name() == LAMP
    near = Seen(seen.board, 0, Frame(), strokes=(MIDDLE,), zoom=Zoom(2, 0.5, 0.75))
    assert painted(near).pixelColor(160, 1).name() == LAMP


def test_a_curtain_hides_what_is_drawn(qapp: QGuiApplication) -> None:
    seen = Seen(slide("blank"), 0, Frame(), strokes=(MIDDLE,), curtain=Curtain.WHITE)
    assert painted(seen).pixelColor(160, 90).name() == "#ffffff"


def test_a_pen_held_still_makes_a_dot(qapp: QGuiApplication) -> None:
    image = QImage(QSize(320, 180), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    with QPainter(image) as painter:
        paint_strokes(painter, (PenStroke((Point(0.5, 0.5),), width=0.03),), PAGE)
    assert image.pixelColor(160, 90).name() == LAMP
    assert image.pixelColor(140, 90).name() == "#ffffff"


def test_a_line_shows_while_it_is_drawn(qapp: QGuiApplication) -> None:
    hand = Tools(width=0.02).taking("draw").pressed(Point(0.1, 0.5), "").moved(Point(0.9, 0.5), "")
    assert laid_over(hand).pixelColor(160, 90).name() == LAMP


def test_the_light_leaves_a_circle_and_darkens_the_rest(qapp: QGuiApplication) -> None:
    image = laid_over(Tools().taking("spotlight"))
    assert image.pixelColor(160, 90).name() == "#ffffff"
    assert image.pixelColor(10, 10).lightness() < 110


def test_the_pointer_is_seen_and_with_no_hand_nothing_is(qapp: QGuiApplication) -> None:
    hand = Tools().taking("pointer")
    assert laid_over(hand).pixelColor(160, 90).name() == LAMP
    assert laid_over(hand.left()).pixelColor(160, 90).name() == "#ffffff"


def test_captions_stay_at_the_foot_of_a_zoomed_clip(qapp: QGuiApplication) -> None:
    picture = QImage(QSize(320, 180), QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    clip = slide("clip", Clip(Path("a.mp4"), title="A clip"))
    said = Frame(picture=picture, caption=("Hello, room.",))
    for zoom in (Zoom(), Zoom(2, 0.5, 0.25), Zoom(3, 0.2, 0.2)):
        seen = Seen(clip, 0, said, zoom=zoom, live=True)
        image = painted(seen)
        dark = [y for y in range(180) if image.pixelColor(160, y).lightness() < 60]
        assert dark
        assert 150 < min(dark) < max(dark) < 172
        silent = Seen(clip, 0, Frame(picture=picture), zoom=zoom, live=True)
        assert painted(silent).pixelColor(160, max(dark)).name() == "#ffffff"


def test_the_light_leaves_no_seam_and_stays_on_the_page_at_its_edge(qapp: QGuiApplication) -> None:
    for place in (Point(0.5, 0.5), Point(0.313, 0.277), Point(0, 0), Point(1, 0.98)):
        image = laid_over(replace(Tools().taking("spotlight"), place=place))
        colors = {image.pixelColor(x, y).name() for x in range(0, 320, 3) for y in range(180)}
        dark = laid_over(replace(Tools().taking("spotlight"), radius=0.0)).pixelColor(5, 5)
        assert {"#ffffff", dark.name()} <= colors
        assert all(QColor(color).lightness() >= dark.lightness() for color in colors)


@pytest.mark.parametrize("tool", ["pointer", "spotlight"])
@pytest.mark.parametrize("page", [QRectF(0, 0, 683, 384), QRectF(7, 31, 640, 360)])
def test_painting_what_a_hand_passes_over_is_painting_all(
    qapp: QGuiApplication, tool: Tool, page: QRectF
) -> None:
    size = QSize(700, 400)
    hand = Tools().taking(tool)
    places = [Point(0.5, 0.5), Point(0.513, 0.47), Point(0.0, 0.9), Point(1.0, 0.02)]
    kept = QImage(size, QImage.Format.Format_RGB32)
    before: Tools | None = None
    for now in (replace(hand, place=place) for place in places):
        whole = QImage(size, QImage.Format.Format_RGB32)
        for image, part in ((whole, None), (kept, before)):
            with QPainter(image) as painter:
                if part is not None:
                    region = QRegion(passing(part, page)).united(passing(now, page))
                    painter.setClipRegion(region)
                painter.fillRect(image.rect(), QColor("#e8e0d0"))
                paint_tools(painter, now, page)
        assert kept == whole
        before = now
