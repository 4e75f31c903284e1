"""The rail: where one is in the program, and where else one can go."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Panel
from workshop.ui.widgets.ring import Ringed


class RailItem(NamedTuple):
    """One place: its key, its icon and its word; ``low`` places stand at the foot."""

    key: str
    icon: str
    text: str
    low: bool = False


class Rail(Panel):
    """A column of places, 96 px wide and wider when words or text size ask for it.

    Up and Down move between the places.

    Signals:
        chosen(str): the key of the place a person asked for.
    """

    chosen = Signal(str)

    def __init__(
        self, look: Look, name: str, items: Sequence[RailItem], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "sunk", "right", parent)
        self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._buttons: dict[str, _Place] = {}
        for item in (i for i in items if not i.low):
            self._add(item)
        self._column.addStretch()
        for item in (i for i in items if i.low):
            self._add(item)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take widths from the look as it is now."""
        self._column.setContentsMargins(8, 16, 8, 16)
        self._column.setSpacing(4)
        needs = max((b.sizeHint().width() for b in self._buttons.values()), default=0)
        self.setFixedWidth(max(96, needs + 16))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rail, and a bar at its edge beside the place shown."""
        super().paintEvent(event)
        shown = next((b for b in self._buttons.values() if b.isChecked()), None)
        if shown is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("accent"))
        place = QRectF(shown.geometry())
        painter.setClipRect(QRectF(0, 0, 4, self.height()))
        painter.drawRoundedRect(QRectF(-4, place.top() + 16, 8, place.height() - 32), 3, 3)

    def set_current(self, key: str) -> None:
        """Mark a place as the one shown."""
        for known, button in self._buttons.items():
            button.setChecked(known == key)
        self.update()

    def button(self, key: str) -> QPushButton:
        """The button of a place."""
        return self._buttons[key]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go to the neighbours."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        places = list(self._buttons.values())
        at = next((k for k, b in enumerate(places) if b.hasFocus()), None)
        if step == 0 or at is None:
            super().keyPressEvent(event)
            return
        places[(at + step) % len(places)].setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, item: RailItem) -> None:
        button = _Place(self.look, item)
        button.clicked.connect(lambda: self._choose(item.key))
        self._column.addWidget(button)
        self._buttons[item.key] = button

    def _choose(self, key: str) -> None:
        self.set_current(key)
        self.chosen.emit(key)


class _Place(QPushButton, Ringed):
    def __init__(self, look: Look, item: RailItem) -> None:
        super().__init__(item.text)
        self.look = look
        self._icon = item.icon
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(True)  # Return presses it, as Space does
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_LayoutUsesWidgetRect)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        look = self.look
        words = QFontMetrics(look.font("label")).horizontalAdvance(self.text())
        high = look.px(24) + 6 + look.line("small") + look.space(22)
        return QSize(max(79, words + look.px(8)), max(72, high))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def ring_rect(self) -> QRect:
        return self.rect().adjusted(2, 2, -2, -2)

    def ring_radius(self) -> float:
        return 8.0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows belong to the rail: moving there must not choose."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, on = self.look, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if on or self.underMouse():
            painter.setPen(QPen(look.color("line"), 1) if on else Qt.PenStyle.NoPen)
            painter.setBrush(look.color("surface" if on else "canvas"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        color = look.color("accent" if on else "ink2")
        side, line = look.px(24), look.line("small")
        top = (self.height() - side - 6 - line) / 2
        box = QRectF((self.width() - side) / 2, top, side, side)
        look.glyphs.paint(painter, self._icon, box, color)
        painter.setFont(look.font("label" if on else "small"))
        painter.setPen(color)
        words = QRectF(0, top + side + 6, self.width(), line)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignCenter), self.text())
