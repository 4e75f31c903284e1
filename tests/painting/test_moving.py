"""A clip's picture painted alone into a small view: as the page shows it, and only where it may."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from workshop.kit.opening import kit_of
from workshop.painting.frame import Frame
from workshop.painting.paint import SlidePainter
from workshop.painting.seen import Seen, paint_moving, paint_seen
from workshop.show.show import Curtain
from workshop.show.tools import PenStroke, Point, Zoom
from workshop.slides.deck import open_deck

VIEW = QSize(480, 270)


@pytest.fixture
def seen(qapp: object, tmp_path: Path) -> Seen:
    """A clip that shows a picture of two halves."""
    path = tmp_path / "clip.md"
    path.write_text("![A clip](clip.mp4)\n")
    picture = QImage(1920, 1080, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.darkBlue)
    with QPainter(picture) as painter:
        painter.fillRect(0, 0, 960, 1080, Qt.GlobalColor.yellow)
    frame = Frame(picture=picture, quick=True)
    return Seen(open_deck(path, kit_of(path)).slide(1), 0, frame, live=True)


def painted(seen: Seen, *, alone: bool, view: QSize = VIEW) -> QImage | None:
    image = QImage(view, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    rect, done = QRectF(0, 0, view.width(), view.height()), True
    with QPainter(image) as painter:
        if alone:
            done = paint_moving(painter, seen, rect)
        else:
            paint_seen(painter, seen, SlidePainter(), rect)
    return image if done else None


@pytest.mark.parametrize("caption", [(), ("Words said",)])
def test_it_is_what_the_page_would_show(seen: Seen, caption: tuple[str, ...]) -> None:
    said = replace(seen, frame=replace(seen.frame, caption=caption))
    assert painted(said, alone=True) == painted(said, alone=False)


def test_where_more_is_seen_than_the_picture_it_is_left_to_the_page(seen: Seen) -> None:
    stroke = PenStroke((Point(0.1, 0.1), Point(0.2, 0.2)))
    narrow = QImage(640, 640, QImage.Format.Format_RGB32)
    for other in (
        replace(seen, curtain=Curtain.BLACK),
        replace(seen, strokes=(stroke,)),
        replace(seen, zoom=Zoom(2.0)),
        replace(seen, frame=replace(seen.frame, picture=None)),
        replace(seen, frame=replace(seen.frame, picture=narrow)),
    ):
        assert painted(other, alone=True) is None
    assert painted(seen, alone=True, view=QSize(480, 300)) is None
