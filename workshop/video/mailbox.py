"""Where a decoder's thread leaves its pictures and the program picks them up.

Written to by the player's own threads, which must neither wait nor log nor call the player back:
:meth:`Mailbox.lend` hands out memory to write a picture into, :meth:`Mailbox.post` says it is
complete, and one queued signal tells the program. When nobody comes, the newest pictures win: at
most three wait, so that a late repaint loses nothing, and the room never lags behind.

The memory belongs to ``QImage``s, a fresh one for every picture, so a picture is handed on without
being copied, never changes afterwards, and goes when the last who looks at it lets go. While the
stage shows one and one waits, that comes to three pictures in all. (The C library keeps and reuses
blocks of this size, so a fresh one costs nothing after the first few.)
"""

from __future__ import annotations

import ctypes
import threading
from collections import deque
from time import perf_counter

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from workshop.video.fit import fitted

WAITING = 3
FOREVER = float("inf")


class Mailbox(QObject):
    """The newest pictures of a clip, and the buffer the next one is written into.

    ``arrived`` is emitted from the decoder's thread when pictures begin to wait: connect it queued,
    then :meth:`fetch` until ``waiting`` is 0.

    A mailbox is *open* (pictures pass), *holding* (they are kept back until :meth:`show_newest` or
    :meth:`release`) or *shut* (they are dropped), the first two until a moment of ``perf_counter``.
    """

    arrived = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._guard = threading.Lock()
        self._size = QSize()
        self._wanted: QSize | None = None
        self._lent: QImage | None = None
        self._waiting: deque[QImage] = deque(maxlen=WAITING)
        self._held: deque[QImage] = deque(maxlen=WAITING)
        self._holding = False
        self._until = -FOREVER
        self.posted = -FOREVER  # when a picture was completed last, by perf_counter, wanted or not

    @property
    def size(self) -> QSize:
        """The size of the pictures, in pixels; empty while it is not known."""
        return QSize(self._size)

    @property
    def waiting(self) -> int:
        """How many pictures can be fetched."""
        return len(self._waiting)

    def resize(self, own: QSize, wanted: QSize | None = None) -> None:
        """Say how large the pictures to come are, and how large they are wanted (None: as is)."""
        self._wanted = wanted
        self._size = QSize() if own.isEmpty() else fitted(own, wanted)

    def fit(self, own: QSize) -> QSize:
        """Say how large they are only now that the first is decoded; the size they shall have."""
        self._size = fitted(own, self._wanted)
        return QSize(self._size)

    def open(self, until: float = FOREVER) -> None:
        """Let pictures pass; those kept back are dropped."""
        with self._guard:
            self._held.clear()
            self._holding, self._until = False, until

    def hold(self, until: float = FOREVER) -> None:
        """Keep the pictures to come back."""
        with self._guard:
            self._held.clear()
            self._holding, self._until = True, until

    def shut(self) -> None:
        """Drop every picture completed from now on, and those kept back."""
        self.open(until=-FOREVER)

    def drop(self) -> None:
        """Shut, and forget the pictures nobody fetched."""
        with self._guard:
            self._until = -FOREVER
            self._held.clear()
            self._waiting.clear()

    def empty(self) -> None:
        """Drop everything and give all memory back; only once nobody writes to a lent buffer."""
        self.drop()
        with self._guard:
            self._lent = None

    def show_newest(self) -> bool:
        """Pass on the newest picture kept back, drop the older ones. Whether there was one."""
        with self._guard:
            newest = self._held[-1] if self._held else None
            self._held.clear()
            first = newest is not None and self._queue(newest)
        if first:
            self.arrived.emit()
        return newest is not None

    def release(self, until: float = FOREVER) -> None:
        """Pass on what was kept back, in order, and be open."""
        with self._guard:
            held = list(self._held)
            self._held.clear()
            self._holding, self._until = False, until
            first = [self._queue(image) for image in held]
        if any(first):
            self.arrived.emit()

    def lend(self) -> int:
        """The address of a buffer of four bytes a pixel; its lines follow each other without gaps.

        It stays good until the next one is lent or this one is posted.
        """
        image = QImage(self._size, QImage.Format.Format_RGB32)
        with self._guard:
            self._lent = image
        return ctypes.addressof(ctypes.c_char.from_buffer(image.bits()))

    def post(self) -> bool:
        """The lent buffer is complete. Whether its picture was let through or kept back."""
        self.posted = now = perf_counter()
        with self._guard:
            picture, self._lent = self._lent, None
            if picture is None or now >= self._until:
                return False
            first = False
            if self._holding:
                self._held.append(picture)
            else:
                first = self._queue(picture)
        if first:
            self.arrived.emit()
        return True

    def fetch(self) -> QImage | None:
        """The oldest picture that waits, once; None when there is none."""
        with self._guard:
            return self._waiting.popleft() if self._waiting else None

    def _queue(self, picture: QImage) -> bool:
        first = not self._waiting
        self._waiting.append(picture)
        return first
