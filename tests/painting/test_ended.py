"""A page that cannot be painted is an error, not the end of the program."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

from tests.painting.writing import slide
from workshop.painting.frame import Frame
from workshop.painting.paint import SlidePainter
from workshop.painting.seen import Seen
from workshop.slides.blocks import Block, Items, Run
from workshop.ui.stage.album import Album


def test_painting_that_fails_leaves_no_painter_behind(qapp: QGuiApplication) -> None:
    broken = slide("statement", cast("Block", Run("not a block")))
    album = Album(SlidePainter())
    for _ in range(3):
        with pytest.raises(AttributeError):
            album.paint(Seen(broken, 0, Frame()), QSize(64, 36))


def test_steps_without_items_are_a_page_of_text(qapp: QGuiApplication) -> None:
    page = slide("steps", Items((), ordered=True), steps=3)
    assert not Album(SlidePainter()).paint(Seen(page, 3, Frame()), QSize(64, 36)).isNull()
