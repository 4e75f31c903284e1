"""Two sliders of the transport: the place in a clip within its trim, and how loud it is.

Both are Qt's own kind of slider underneath, so keys and screen readers find what they know.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy

from workshop.ui.console.parts import TAB
from workshop.ui.look import Look
from workshop.ui.widgets.ring import Ringed


class _Slider(QAbstractSlider, Ringed):
    """A track that goes where it is pressed.

    Signals:
        wished(int): a person moved it there.
    """

    wished = Signal(int)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.look = look
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFocusPolicy(TAB)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.actionTriggered.connect(lambda _action: self.wished.emit(self.sliderPosition()))
        self.valueChanged.connect(self.update)
        look.changed.connect(self.update)

    def ring_rect(self) -> QRect:
        """Around all of it."""
        return self.rect()

    def place(self) -> float:
        """Where the handle is, px from the left."""
        span = max(self.maximum() - self.minimum(), 1)
        return self.inset() + self.room() * (self.sliderPosition() - self.minimum()) / span

    def inset(self) -> float:
        """What is kept free at each end, so that the handle is never cut."""
        return float(self.look.px(8))

    def room(self) -> float:
        """How far the handle can go, px."""
        return max(1.0, self.width() - 2 * self.inset())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        self.setSliderDown(True)
        self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the hand."""
        if self.isSliderDown():
            self._go(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The hand lifts."""
        self.setSliderDown(False)

    def _go(self, at: QPointF) -> None:
        share = min(max((at.x() - self.inset()) / self.room(), 0.0), 1.0)
        value = self.minimum() + round(share * (self.maximum() - self.minimum()))
        if value != self.value():
            self.setValue(value)
            self.wished.emit(value)


class Scrub(_Slider):
    """The place in a clip, in tenths of a second; only between the brackets can it be put."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        self._length = 1
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # it moves: alone, on its card
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSingleStep(10)
        self.setPageStep(50)

    def set_clip(self, start: float, end: float, length: float) -> None:
        """The trim and the length of the whole file, in seconds."""
        first, last, whole = round(start * 10), round(end * 10), round(length * 10)
        if (first, last, whole) != (self.minimum(), self.maximum(), self._length):
            self._length = max(whole, last, 1)
            self.setRange(first, max(last, first))
            self.update()

    def set_place(self, seconds: float) -> None:
        """Where the clip is; left alone while a hand holds the handle."""
        if not self.isSliderDown():
            self.setValue(round(seconds * 10))

    def place(self) -> float:
        """Where the handle is on the line of the whole file."""
        return self._at(self.sliderPosition())

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(self.look.px(240), self.look.px(36))

    def minimumSizeHint(self) -> QSize:
        """Still to be aimed at."""
        return QSize(self.look.px(120), self.look.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, the trim, what has been played, brackets, handle."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), look.color("surface"))
        middle, start, end = self.height() / 2, self._at(self.minimum()), self._at(self.maximum())
        line = QRectF(self.inset(), middle - 3, self.room(), 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("line"))
        painter.drawRoundedRect(line, 3, 3)
        painter.fillRect(QRectF(start, middle - 3, end - start, 6), look.color("control"))
        place = self.place()
        painter.fillRect(QRectF(start, middle - 3, place - start, 6), look.color("lamp"))
        self._draw_bracket(painter, start, 7)
        self._draw_bracket(painter, end, -7)
        painter.setPen(QPen(look.color("surface"), 1))
        painter.setBrush(look.color("lamp"))
        painter.drawEllipse(QPointF(place, middle), look.px(8), look.px(8))

    def _draw_bracket(self, painter: QPainter, at: float, wide: float) -> None:
        high = self.look.px(12)
        middle = self.height() / 2
        path = QPainterPath(QPointF(at + wide, middle - high))
        path.lineTo(at, middle - high)
        path.lineTo(at, middle + high)
        path.lineTo(at + wide, middle + high)
        painter.strokePath(path, QPen(self.look.color("ink"), 3))

    def _at(self, tenths: int) -> float:
        return self.inset() + self.room() * min(1.0, tenths / self._length)

    def _go(self, at: QPointF) -> None:
        tenths = round((at.x() - self.inset()) / self.room() * self._length)
        value = min(max(tenths, self.minimum()), self.maximum())
        if value != self.value():
            self.setValue(value)
            self.wished.emit(value)


class Loudness(_Slider):
    """How loud, 0 to 100."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name)
        self.setRange(0, 100)
        self.setSingleStep(10)
        self.setPageStep(20)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_loudness(self, volume: int) -> None:
        """Show how loud it is; left alone while a hand holds the handle."""
        if not self.isSliderDown():
            self.setValue(volume)

    def sizeHint(self) -> QSize:
        """A short one."""
        return QSize(self.look.px(96), self.look.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The line, its filled part, the handle."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, place = self.height() / 2, self.place()
        for color, right in (("line", self.inset() + self.room()), ("ink2", place)):
            painter.setBrush(look.color(color))
            left = self.inset()
            painter.drawRoundedRect(QRectF(left, middle - 3, right - left, 6), 3, 3)
        painter.setBrush(look.color("ink"))
        painter.drawEllipse(QPointF(place, middle), look.px(7), look.px(7))
