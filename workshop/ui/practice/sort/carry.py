"""Carrying a card to a place, by mouse or by keys: an extra beside the list that each card has."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QWidget

from workshop.ui.look import Look

_WIDE, _HIGH, _GAP, _PAD = 312, 64, 8, 16  # px of a place at text size 100 %
_GHOST = 300


class Grip(QPushButton):
    """What a card is held by. Space picks the card up, arrows choose, Space drops, Esc lets go.

    It is not a stop of its own on the way through the cards (the list is the first way): the left
    arrow leads from the list to it, the right arrow back.

    Signals:
        lifted(): the card is to be picked up.
        moved(int): while it is in hand: one place on (1) or back (-1).
        dropped(): while it is in hand: it is to lie here.
        let_go(): while it is in hand: it is to stay where it was.
        back_wanted(): to the list.
    """

    lifted = Signal()
    moved = Signal(int)
    dropped = Signal()
    let_go = Signal()
    back_wanted = Signal()

    def __init__(self, look: Look, card: str) -> None:
        super().__init__()
        self.look = look
        self.card = card
        self.in_hand = False
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setFixedSize(look.px(28), look.px(44))
        self.setToolTip(self.tr("Drag this card where it belongs"))
        self.say_free()

    def say_free(self) -> None:
        """Read aloud as a card that can be picked up."""
        self.in_hand = False
        self.setAccessibleName(self.tr("Pick up: {card}").format(card=self.card))

    def say_over(self, place: str, number: int, total: int) -> None:
        """Read aloud as a card in hand, over one of the places."""
        self.in_hand = True
        words = self.tr("In hand, over {place}, {n} of {total}: {card}")
        self.setAccessibleName(words.format(place=place, n=number, total=total, card=self.card))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of carrying."""
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
        takes = key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.modifiers():
            super().keyPressEvent(event)
        elif takes:
            (self.dropped if self.in_hand else self.lifted).emit()
        elif self.in_hand and key in steps:
            self.moved.emit(steps[key])
        elif key == Qt.Key.Key_Right:
            self.back_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who goes elsewhere lets go."""
        super().focusOutEvent(event)
        if self.in_hand:
            self.let_go.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The card itself answers to the mouse, wherever it is held."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Six dots."""
        look, side = self.look, self.look.px(24)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        tone = "accent" if self.in_hand else "ink2"
        look.glyphs.paint(QPainter(self), "dots-six-vertical", box, look.color(tone))


class Carrying(QWidget):
    """The places, shown over the work while a card is in hand, and the card at the pointer.

    It never takes the mouse or the keyboard: who holds the card tells it where the hand is.

    Signals:
        placed(str, str): a card was dropped on a place.
    """

    placed = Signal(str, str)

    def __init__(self, look: Look, places: list[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._under = parent
        self.card = ""  # the card in hand, if any
        self.over = ""  # the place it is over, if any
        self._places = places
        self._words = self._lies = ""
        self._point: QPoint | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def lift(self, card: str, words: str, lies: str) -> None:
        """Take a card in hand; ``lies`` is where it lies now."""
        self.card, self._words, self._lies, self._point = card, words, lies, None
        self.over = ""
        self.setGeometry(self._under.rect())
        self.show()
        self.raise_()

    def carry(self, at: QPoint) -> None:
        """The hand is here, in global px."""
        self._point = self.mapFromGlobal(at)
        self.over = next(
            (name for name, _ in self._places if self.tile(name).contains(self._point)), ""
        )
        self.update()

    def step(self, by: int) -> tuple[str, int, int]:
        """One place on, around; returns its words, its number from 1, and how many there are."""
        names = [name for name, _ in self._places]
        here = names.index(self.over) if self.over else -1 if by > 0 else 0
        place = (here + by) % len(names)
        return self.stand(names[place])

    def stand(self, place: str) -> tuple[str, int, int]:
        """Over that place, or the first; returns as :meth:`step`."""
        names = [name for name, _ in self._places]
        number = names.index(place) if place in names else 0
        self.over = names[number]
        self.update()
        return self._places[number][1], number + 1, len(names)

    def drop(self) -> None:
        """Let the card lie where the hand is; over no place it stays where it was."""
        card, place = self.card, self.over
        self.let_go()
        if card and place:
            self.placed.emit(card, place)

    def let_go(self) -> bool:
        """The card stays where it was; returns whether one was in hand."""
        held = bool(self.card)
        self.card = self.over = ""
        self.hide()
        return held

    def tile(self, place: str) -> QRect:
        """Where a place is shown, in its own px."""
        look, count = self.look, len(self._places)
        number = [name for name, _ in self._places].index(place)
        pad, gap = look.space(_PAD), look.space(_GAP)
        wide = min(look.px(_WIDE), round(self.width() * 0.42))
        room = (self.height() - 2 * pad - (count - 1) * gap) // count
        high = min(look.px(_HIGH), room)
        return QRect(pad, pad + number * (high + gap), wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A ground for the places, the places, the card."""
        look, painter = self.look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(0, 0, self._ground(), self.height(), look.color("surface"))
        painter.fillRect(self._ground(), 0, 1, self.height(), look.color("line"))
        for name, words in self._places:
            self._paint_place(painter, name, words)
        if self._point is not None:
            self._paint_card(painter, self._point)

    def _ground(self) -> int:
        first = self.tile(self._places[0][0])
        return first.right() + first.left()

    def _paint_place(self, painter: QPainter, name: str, words: str) -> None:
        look, over, rect = self.look, name == self.over, QRectF(self.tile(name))
        wide = 2.0 if over else 1.0
        pen = QPen(look.color("accent" if over else "control"), wide)
        if not over:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(look.color("accent_tint" if over else "surface"))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 10, 10)
        side = look.px(20)
        icon = "arrow-down" if over else "check" if name == self._lies else ""
        box = QRectF(rect.right() - look.px(14) - side, rect.center().y() - side / 2, side, side)
        if icon:
            look.glyphs.paint(painter, icon, box, look.color("accent" if over else "ink2"))
        painter.setPen(look.color("ink"))
        painter.setFont(look.font("strong" if over else "body"))
        room = rect.adjusted(look.px(16), 0, box.left() - rect.right() - look.px(8), 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(flags), words)

    def _paint_card(self, painter: QPainter, at: QPoint) -> None:
        look, font = self.look, self.look.font("body")
        metrics, wide = QFontMetricsF(font), self.look.px(_GHOST)
        pad = look.px(14)
        words = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, wide - 2 * pad)
        rect = QRectF(at.x() + look.px(10), at.y() + look.px(6), wide, look.px(44))
        painter.setPen(QPen(look.color("accent"), 2))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(rect, 10, 10)
        painter.setPen(look.color("ink"))
        painter.setFont(font)
        painter.drawText(rect.adjusted(pad, 0, -pad, 0), Qt.AlignmentFlag.AlignVCenter, words)
