"""A card that is an answer: one of several (a radio button), or any number (a check box)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy

from workshop.ui.look import Look
from workshop.ui.practice.prose import Prose
from workshop.ui.widgets.ring import Ringed

_HIGH, _PAD, _MARK, _GAP = 48, 18, 22, 16
_WIDEST = 95  # letters in a line: answers are compared, so they should stand in few lines

_STATES = {
    "": ("", ""),
    "met": ("check-circle-fill", "good"),
    "missed": ("x-circle-fill", "bad"),
}


if TYPE_CHECKING:

    class _Base(QAbstractButton, Ringed):
        """What it is mixed into."""

else:
    _Base = Ringed  # a Qt class may stand only once among the bases of a widget


class _Card(_Base):
    """What both cards paint. ``state`` says, once it is known, whether the answer is right.

    ``judged`` says that room is kept for that at the right.
    """

    look: Look
    judged = True

    def dress(self, look: Look, key: str, text: str, said: str = "") -> None:
        """Take the words; ``said`` is what is read aloud after them."""
        self.look, self._key, self.state = look, key, ""
        self._words = Prose(look, text, "post", widest=_WIDEST)
        self.setAccessibleName(text)
        self.setAccessibleDescription(said)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_LayoutUsesWidgetRect)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_state(self, state: str, words: str = "") -> None:
        """Show that it is right (``met``) or wrong (``missed``), and say so aloud."""
        self.state = state
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Yes: narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The words and some air, never less than one line's card."""
        words = self._words.height(self._room(width))
        return max(self.look.px(_HIGH), words + 2 * self.look.px(11))

    def sizeHint(self) -> QSize:
        """As in the picture."""
        wide = self.look.px(600)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """As narrow as its longest word."""
        mark = _PAD + _MARK if self.judged else _PAD
        sides = self.look.px(_PAD + _MARK + _GAP) + self.look.px(mark)
        return QSize(sides + self._words.longest_word, self.look.px(_HIGH))

    def hitButton(self, pos: QPoint) -> bool:
        """The whole card."""
        return self.rect().contains(pos)

    def ring_rect(self) -> QRect:
        """The ring goes around the whole card."""
        return self.rect()

    def ring_radius(self) -> float:
        """A card's corners."""
        return 10.0

    def paint_card(self, *, many: bool) -> None:
        """Card, key or box, words, and what is known of it."""
        look, on = self.look, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = 2.0 if on else 1.0
        painter.setPen(QPen(look.color("accent" if on else "line"), wide))
        lit = self.underMouse() and not on and self.isEnabled()
        painter.setBrush(look.color("accent_tint" if on else "canvas" if lit else "surface"))
        rect = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.drawRoundedRect(rect, 10, 10)
        self._paint_mark(painter, many=many, on=on)
        room = self._room(self.width())
        top = (self.height() - self._words.height(room)) / 2
        at = QPointF(look.px(_PAD + _MARK + _GAP), top)
        self._words.draw(painter, at, room, look.color("ink"))
        icon, tone = _STATES[self.state]
        if icon:
            side = look.px(_MARK)
            left = self.width() - look.px(_PAD) - side
            box = QRectF(left, (self.height() - side) / 2, side, side)
            look.glyphs.paint(painter, icon, box, look.color(tone))

    def _paint_mark(self, painter: QPainter, *, many: bool, on: bool) -> None:
        look, side = self.look, self.look.px(_MARK)
        box = QRectF(look.px(_PAD), (self.height() - side) / 2, side, side)
        if many:
            icon = "check-square-fill" if on else "square"
            look.glyphs.paint(painter, icon, box, look.color("accent" if on else "control"))
            return
        painter.setPen(QPen(look.color("accent" if on else "control"), 1))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(look.font("key"))
        painter.setPen(look.color("accent" if on else "ink2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)

    def _room(self, width: int) -> int:
        mark = 2 * _PAD + _MARK if self.judged else _PAD
        return width - self.look.px(_PAD + _MARK + _GAP) - self.look.px(mark)


class OneCard(_Card, QRadioButton):
    """One of several answers.

    Signals:
        taken(): Return was pressed on it while it is chosen already.
    """

    taken = Signal()

    def __init__(self, look: Look, key: str, text: str) -> None:
        super().__init__(text)
        self.dress(look, key, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return chooses it; once it is chosen, Return takes it."""
        if not _is_return(event):
            super().keyPressEvent(event)
        elif self.isChecked():
            self.taken.emit()
        else:
            self.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card with its number."""
        self.paint_card(many=False)


class ManyCard(_Card, QCheckBox):
    """One of the answers of which several may be chosen.

    Signals:
        taken(): Return was pressed on it.
    """

    taken = Signal()

    def __init__(self, look: Look, key: str, text: str) -> None:
        super().__init__(text)
        self.dress(look, key, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks it, arrows move, Return takes what is ticked."""
        moves = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}
        if _is_return(event):
            self.taken.emit()
        elif event.key() in moves:
            self.focusNextPrevChild(moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card with its box."""
        self.paint_card(many=True)


def _is_return(event: QKeyEvent) -> bool:
    """Return, or Enter of the number pad, and no other key held with it."""
    held = Qt.KeyboardModifier
    alone = event.modifiers() in (held.NoModifier, held.KeypadModifier)
    return alone and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
