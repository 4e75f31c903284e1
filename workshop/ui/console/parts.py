"""The console's own small parts. None of them takes the keyboard when it is clicked.

A clicker is a keyboard: a button that kept the focus after a click would eat its next press. So
these are reached by Tab and never by the mouse; the window behind them keeps the keys.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QSizePolicy

from workshop.ui.look import Look
from workshop.ui.widgets.buttons import Button, IconButton, Kind
from workshop.ui.widgets.marks import Chip, ChipKind
from workshop.ui.widgets.ring import Ringed

TAB = Qt.FocusPolicy.TabFocus


class ConsoleButton(Button):
    """A button with words."""

    def __init__(
        self,
        look: Look,
        text: str,
        kind: Kind = "secondary",
        icon: str = "",
        *,
        large: bool = False,
    ) -> None:
        super().__init__(look, text, kind, icon, large=large)
        self.setFocusPolicy(TAB)


class ConsoleIcon(IconButton):
    """A button with an icon only."""

    def __init__(self, look: Look, icon: str, name: str) -> None:
        super().__init__(look, icon, name)
        self.setFocusPolicy(TAB)


class LineField(QLineEdit, Ringed):
    """A line to type into, in the console's own colours."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        look.changed.connect(self.dress)
        self.dress()

    def dress(self) -> None:
        """Take colours and font from the look as it is now."""
        self.setStyleSheet(self.look.style_sheet())
        self.setFont(self.look.font("body"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep Return to itself: handed on, it would turn a page."""
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()

    def ring_rect(self) -> QRect:
        """Around all of it."""
        return self.rect()


class SwitchButton(ConsoleButton):
    """A button that is on or off; its words say which, its tint repeats it."""

    def __init__(self, look: Look, text: str, icon: str) -> None:
        super().__init__(look, text, icon=icon)
        self.setCheckable(True)

    def nextCheckState(self) -> None:
        """It shows what is, not what was pressed."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Accent on its tint while it is on."""
        if not self.isChecked():
            super().paintEvent(event)
            return
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("accent"), 1))
        painter.setBrush(look.color("accent_tint"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.setFont(look.font("strong"))
        side, gap = look.px(20), look.px(8)
        words = painter.fontMetrics().horizontalAdvance(self.text())
        left = (self.width() - side - gap - words) // 2
        box = QRectF(left, (self.height() - side) / 2, side, side)
        look.glyphs.paint(painter, self.glyph, box, look.color("accent"))
        painter.setPen(look.color("accent"))
        place = QRect(left + side + gap, 0, words + 2, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())


class ToolButton(Button):
    """A wide flat button with icon, word and key letter; what is on has a frame and other words."""

    def __init__(self, look: Look, icon: str, text: str, on_text: str, key: str) -> None:
        super().__init__(look, text, "secondary", icon)
        self._words = (text, on_text)
        self._key = key
        self._short = False
        self._high = 36
        self.setCheckable(True)
        self.setFocusPolicy(TAB)
        self.setAccessibleName(text)
        self.setToolTip(f"{text} ({key})" if key else text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_on(self, on: bool) -> None:
        """Whether it is in use now."""
        self.setChecked(on)
        words = self._words[on]
        if words != self.text():
            self.setText(words)
            self.updateGeometry()

    def set_short(self, short: bool) -> None:
        """Without its key letter, where there is little room."""
        if short != self._short:
            self._short = short
            self.updateGeometry()
            self.update()

    def set_high(self, high: int) -> None:
        """How high it is, px."""
        self._high = high

    def nextCheckState(self) -> None:
        """It shows what is, not what was pressed."""

    def sizeHint(self) -> QSize:
        """Words and icon, as high as a finger."""
        metrics = QFontMetrics(self.look.font("compact_strong"))
        words = max(metrics.horizontalAdvance(word) for word in self._words)
        wide = words + self.look.px(20 + 6) + self.look.px(12) + self._letter_wide()
        return QSize(wide, self._high)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, frame, icon, word, letter."""
        look, on = self.look, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.underMouse() or self.isDown()
        painter.setBrush(look.color("accent_tint" if on else ("line" if lit else "raised")))
        painter.setPen(QPen(look.color("accent" if on else "line"), 2 if on else 1))
        inset = 1.0 if on else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        color = look.color("ink" if self.isEnabled() else "disabled_text")
        font = look.font("compact_strong")
        words = QFontMetrics(font).horizontalAdvance(self.text())
        side, gap = look.px(20), look.px(6)
        left = (self.width() - side - gap - words - self._letter_wide()) // 2
        look.glyphs.paint(
            painter, self.glyph, QRectF(left, (self.height() - side) / 2, side, side), color
        )
        left += side + gap
        painter.setPen(color)
        painter.setFont(font)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRect(left, 0, words + 2, self.height()), middle, self.text())
        if self._letter_wide():
            painter.setPen(look.color("ink3"))
            painter.setFont(look.font("key"))
            place = QRect(left + words + look.px(6), 0, self._letter_wide(), self.height())
            painter.drawText(place, middle, self._key)

    def _letter_wide(self) -> int:
        if self._short or not self._key:
            return 0
        return QFontMetrics(self.look.font("key")).horizontalAdvance(self._key) + self.look.px(6)


class BigChip(Chip):
    """The chip beside the clock: the same, a size larger."""

    def __init__(self, look: Look, text: str, kind: ChipKind, icon: str) -> None:
        super().__init__(look, text, kind, icon)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_state(self, text: str, kind: ChipKind, icon: str) -> None:
        """Say something else."""
        if (text, kind, icon) == (self.text(), self.kind, self.glyph):
            return
        self.kind, self.glyph = kind, icon
        self.setText(text)
        self.restyle()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        words = QFontMetrics(self.look.font("strong")).horizontalAdvance(self.text())
        lead = self.look.px(24) if self.glyph else 0
        return QSize(words + lead + 2 * self.look.px(12), self.look.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pill, icon, words."""
        look = self.look
        fill = {"warn": "warn_tint", "good": "good_tint", "accent": "accent_tint"}.get(
            self.kind, "sunk"
        )
        tone = {"warn": "warn", "good": "good", "accent": "accent"}.get(self.kind, "ink2")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(fill))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        left = look.px(12)
        if self.glyph:
            side = look.px(16)
            box = QRectF(left, (self.height() - side) / 2, side, side)
            look.glyphs.paint(painter, self.glyph, box, look.color(tone))
            left += look.px(24)
        painter.setFont(look.font("strong"))
        painter.setPen(look.color(tone))
        painter.drawText(
            QRect(left, 0, self.width() - left, self.height()),
            Qt.AlignmentFlag.AlignVCenter,
            self.text(),
        )
