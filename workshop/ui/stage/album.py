"""Painted pages kept for a while, so that the next one is there before it is asked for."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from workshop.painting.frame import Frame
from workshop.painting.paint import SlidePainter
from workshop.slides.slide import Slide

_KEPT = 6  # pages; one at 1920x1080 is 8 MB


class Album:
    """The pages of one deck as images of the stage's size in device pixels."""

    def __init__(self, painter: SlidePainter) -> None:
        self._painter = painter
        self._kept: OrderedDict[tuple[int, int, int, int], QImage] = OrderedDict()

    def page(self, slide: Slide, step: int, frame: Frame, size: QSize) -> QImage:
        """The page at rest, painted now if it was not painted before."""
        key = (slide.page, step, size.width(), size.height())
        image = self._kept.get(key)
        if image is None:
            image = self.paint(slide, step, frame, size)
            self._kept[key] = image
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return image

    def paint(self, slide: Slide, step: int, frame: Frame, size: QSize) -> QImage:
        """The page as it is this moment, not kept."""
        image = QImage(size, QImage.Format.Format_RGB32)
        whole = QRectF(0, 0, size.width(), size.height())
        with QPainter(image) as painter:  # ended also when painting fails: an image must outlive it
            self._painter.paint(painter, slide, step, frame, whole)
        return image

    def forget(self) -> None:
        """Drop everything: the deck or the size changed."""
        self._kept.clear()
