"""Small pictures of pages, painted one at a time while nothing else is to do."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from workshop.painting.paint import SlidePainter
from workshop.painting.seen import Seen
from workshop.ui.console.coming import picture_of
from workshop.ui.lectern import Lectern

_BETWEEN_MS = 12  # so that a page turn waits for one small picture at most
_KEPT = 240
_ASKED = 48  # what was asked for longest ago has been scrolled away


class Thumbs(QObject):
    """Pages of one show as small images.

    Signals:
        painted(int): that page's picture is there.
    """

    painted = Signal(int)

    def __init__(self, lectern: Lectern, painter: SlidePainter, parent: QObject) -> None:
        super().__init__(parent)
        self._lectern = lectern
        self._painter = painter
        self._size = QSize(218, 123)
        self._images: OrderedDict[int, QImage] = OrderedDict()
        self._asked: OrderedDict[int, None] = OrderedDict()
        self._timer = QTimer(self)
        self._timer.setInterval(_BETWEEN_MS)
        self._timer.timeout.connect(self._paint_one)
        lectern.presenter.reread.connect(self._images.clear)

    def set_size(self, size: QSize) -> None:
        """How large they are, in device pixels."""
        if size != self._size and not size.isEmpty():
            self._size = size
            self._images.clear()

    def picture(self, page: int) -> QImage | None:
        """The picture, or None while it is not painted yet, which it then will be."""
        found = self._images.get(page)
        if found is not None:
            self._images.move_to_end(page)
            return found
        self._asked[page] = None
        self._asked.move_to_end(page)
        while len(self._asked) > _ASKED:
            self._asked.popitem(last=False)
        if not self._timer.isActive():
            self._timer.start()
        return None

    def rest(self) -> None:
        """Paint nothing more for now."""
        self._asked.clear()
        self._timer.stop()

    def _paint_one(self) -> None:
        if not self._asked:
            self._timer.stop()
            return
        page, _ = self._asked.popitem(last=False)
        presenter = self._lectern.presenter
        there = presenter.show.jump(page)
        seen = Seen(there.slide, there.slide.steps, presenter.at_rest(there))
        self._images[page] = picture_of(seen, self._painter, self._size)
        while len(self._images) > _KEPT:
            self._images.popitem(last=False)
        self.painted.emit(page)
