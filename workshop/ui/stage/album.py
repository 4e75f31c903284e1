"""Painted pages kept for a while, so that the next one is there before it is asked for."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from workshop.painting.paint import Board, SlidePainter
from workshop.painting.seen import Seen, paint_seen
from workshop.show.tools import WHOLE, PenStroke

_KEPT = 6  # pages; one at 1920x1080 is 8 MB


class _Print(NamedTuple):
    """A painted page and what it was painted from, kept so that their ids stay their own."""

    board: Board
    strokes: tuple[PenStroke, ...]
    image: QImage


class Album:
    """The pages of one show as images of the stage's size in device pixels."""

    def __init__(self, painter: SlidePainter) -> None:
        self._painter = painter
        self._kept: OrderedDict[tuple[int, ...], _Print] = OrderedDict()

    def picture(self, seen: Seen, size: QSize) -> QImage:
        """What the room sees, from memory where nothing about it moves."""
        if seen.live or seen.zoom != WHOLE:
            return self.paint(seen, size)
        key = (
            id(seen.board), seen.step, size.width(), size.height(), seen.frame.numbers,
            seen.frame.failed, id(seen.strokes) if seen.strokes else 0,
        )  # fmt: skip
        known = self._kept.get(key)
        if known is None:
            known = self._kept[key] = _Print(seen.board, seen.strokes, self.paint(seen, size))
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return known.image

    def holds(self, board: Board, step: int, size: QSize) -> bool:
        """Whether the page stands painted already."""
        wanted = (id(board), step, size.width(), size.height())
        return any(key[:4] == wanted for key in self._kept)

    def paint(self, seen: Seen, size: QSize) -> QImage:
        """The page as it is this moment, not kept."""
        image = QImage(size, QImage.Format.Format_RGB32)
        whole = QRectF(0, 0, size.width(), size.height())
        with QPainter(image) as painter:  # ended also when painting fails: an image must outlive it
            paint_seen(painter, seen, self._painter, whole)
        return image

    def forget(self) -> None:
        """Drop everything: the deck or the size changed."""
        self._kept.clear()
