"""Painted pages kept for a while, so that the next one is there before it is asked for."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from workshop.painting.overlay import paint_strokes
from workshop.painting.paint import Board, SlidePainter, page_rect
from workshop.painting.seen import Seen, paint_seen
from workshop.show.show import Curtain
from workshop.show.tools import WHOLE, PenStroke

_KEPT = 6  # pages; one at 1920x1080 is 8 MB
_INKS = 2  # layers of strokes, one a size


class _Print(NamedTuple):
    """A painted page and what it was painted from, kept so that their ids stay their own."""

    board: Board
    strokes: tuple[PenStroke, ...]
    image: QImage


_Key = tuple[object, ...]


class Album:
    """The pages of one show as images of the stage's size in device pixels.

    Strokes are kept apart as a layer of their own: drawing one more paints that one only, and a
    clip under a drawing costs no more than a layer laid over each of its pictures.
    """

    def __init__(self, painter: SlidePainter) -> None:
        self._painter = painter
        self._kept: OrderedDict[_Key, _Print] = OrderedDict()
        self._inks: OrderedDict[tuple[int, int], tuple[tuple[PenStroke, ...], QImage]] = (
            OrderedDict()
        )

    def picture(self, seen: Seen, size: QSize) -> QImage:
        """What the room sees, from memory where nothing about it moves."""
        if seen.live or seen.zoom != WHOLE:
            return self.paint(seen, size)
        key = _key(seen, size)
        known = self._kept.get(key)
        if known is None:
            known = self._kept[key] = _Print(seen.board, seen.strokes, self.paint(seen, size))
            while len(self._kept) > _KEPT:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return known.image

    def holds(self, seen: Seen, size: QSize) -> bool:
        """Whether the page stands painted already."""
        return _key(seen, size) in self._kept

    def paint(self, seen: Seen, size: QSize) -> QImage:
        """The page as it is this moment, not kept."""
        image = QImage(size, QImage.Format.Format_RGB32)
        whole = QRectF(0, 0, size.width(), size.height())
        layered = seen.zoom == WHOLE and seen.curtain is Curtain.OPEN and bool(seen.strokes)
        shown = replace(seen, strokes=()) if layered else seen
        with QPainter(image) as painter:  # ended also when painting fails: an image must outlive it
            paint_seen(painter, shown, self._painter, whole)
            if layered:
                painter.drawImage(0, 0, self._ink(seen.strokes, size))
        return image

    def paint_on(self, painter: QPainter, seen: Seen, rect: QRectF) -> bool:
        """Paint a clip's picture where it is seen, without a page between; False for other pages.

        A page with a drawing on it, or looked at closely, is put together first.
        """
        plain = seen.zoom == WHOLE and not seen.strokes and seen.curtain is Curtain.OPEN
        if not plain or seen.frame.picture is None:
            return False
        paint_seen(painter, seen, self._painter, rect)
        return True

    def forget(self) -> None:
        """Drop everything: the deck or the size changed."""
        self._kept.clear()
        self._inks.clear()

    def _ink(self, strokes: tuple[PenStroke, ...], size: QSize) -> QImage:
        """Strokes on a clear ground, begun from the most of them that is painted already."""
        key = (size.width(), size.height())
        best, begun = self._inks.get(key, ((), None))
        if begun is None or strokes[: len(best)] != best:
            best, begun = (), QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
            begun.fill(Qt.GlobalColor.transparent)
        if len(best) < len(strokes):
            with QPainter(begun) as painter:
                page = page_rect(QRectF(0, 0, size.width(), size.height()))
                paint_strokes(painter, strokes[len(best) :], page)
        self._inks[key] = (strokes, begun)
        self._inks.move_to_end(key)
        while len(self._inks) > _INKS:
            self._inks.popitem(last=False)
        return begun


def _key(seen: Seen, size: QSize) -> _Key:
    """What tells the pages that are kept apart: all that shows on one while nothing moves."""
    frame = seen.frame
    return (
        id(seen.board), seen.step, size.width(), size.height(), frame.numbers, frame.failed,
        frame.footer, frame.module, frame.back_at, frame.after, frame.caption, frame.remaining,
        frame.total, id(seen.strokes) if seen.strokes else 0,
    )  # fmt: skip
