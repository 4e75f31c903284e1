"""The strip of the day: every part as wide as its minutes, and the hand of the clock over them.

A click or Return on a part goes there. What is done has a check, a break is dashed, the part the
room is in has a frame; a part that is skipped is crossed out.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from workshop.ui.console.facts import Block, DayFacts
from workshop.ui.console.parts import TAB
from workshop.ui.look import Look
from workshop.ui.widgets.ring import Ringed

HIGH = 104
_GAP = 4
_LEAST = 28  # px of the shortest part
_ICONS = {
    "break": "coffee", "exercise": "sliders-horizontal", "activity": "chats", "page": "article",
    "module": "projector-screen",
}  # fmt: skip


class AgendaStrip(QWidget):
    """Shows :class:`~workshop.ui.console.facts.DayFacts`.

    Signals:
        jump_wanted(int): go to that page.
    """

    jump_wanted = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._facts = DayFacts()
        self._parts: list[Part] = []
        self._hand = Hand(look, self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The day"))
        look.changed.connect(self._place)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts from the left."""
        return tuple(self._parts)

    def say(self, facts: DayFacts) -> None:
        """Show this day."""
        if facts == self._facts:
            return
        if [block.key for block in facts.blocks] != [block.key for block in self._facts.blocks]:
            self._renew(facts.blocks)
        for part, block in zip(self._parts, facts.blocks, strict=True):
            part.say(block)
        moved = facts.blocks != self._facts.blocks
        self._facts = facts
        if moved:
            self._place()
            self.update()
        else:
            self._place_hand()

    def sizeHint(self) -> QSize:
        """As high as the picture."""
        return QSize(self.look.px(400), self.look.px(HIGH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the parts over the width."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The times under the parts, those that have room."""
        painter = QPainter(self)
        painter.setFont(self.look.font("small"))
        painter.setPen(self.look.color("ink3"))
        metrics, taken = painter.fontMetrics(), -100
        top = self._top() + self._tall() + self.look.px(4)
        right = self.width() - metrics.horizontalAdvance(self._facts.ends)
        for part in self._parts:
            left, words = part.x(), part.block.clock
            wide = metrics.horizontalAdvance(words)
            if left >= taken and left + wide + 8 < right:
                painter.drawText(QRect(left, top, wide + 2, self.look.px(20)), 0, words)
                taken = left + wide + 8
        if self._parts:
            painter.drawText(QRect(right, top, 200, self.look.px(20)), 0, self._facts.ends)

    def _top(self) -> int:
        return self.look.px(26)

    def _tall(self) -> int:
        return max(self.look.px(26), min(self.look.px(46), self.height() - self.look.px(52)))

    def _renew(self, blocks: tuple[Block, ...]) -> None:
        for old in self._parts:
            old.hide()
            old.deleteLater()
        self._parts = []
        for block in blocks:
            part = Part(self.look, block, self)
            part.clicked.connect(lambda _=False, part=part: self.jump_wanted.emit(part.block.page))
            part.show()
            self._parts.append(part)
        self._hand.raise_()

    def _place(self) -> None:
        left = 0.0
        for part, wide in zip(self._parts, self._widths(), strict=True):
            part.setGeometry(round(left), self._top(), round(wide) - _GAP, self._tall())
            left += wide
        self._place_hand()

    def _widths(self) -> list[float]:
        """The width of each part: its share of the minutes, and never too little to be hit."""
        minutes = [max(block.minutes, 0.0) for block in self._facts.blocks]
        room, least = float(self.width() + _GAP), float(self.look.px(_LEAST) + _GAP)
        if not minutes:
            return []
        if room < least * len(minutes):
            return [room / len(minutes)] * len(minutes)
        small: set[int] = set()
        while True:
            open_ = room - least * len(small)
            total = sum(m for i, m in enumerate(minutes) if i not in small) or 1.0
            widths = [least if i in small else open_ * m / total for i, m in enumerate(minutes)]
            more = {i for i, wide in enumerate(widths) if wide < least - 1e-6} - small
            if not more:
                return widths
            small |= more

    def _place_hand(self) -> None:
        x = self._hand_x()
        self._hand.setVisible(x is not None)
        if x is not None:
            self._hand.put(x, self._facts.clock, self._top() + self._tall() + 4)

    def _hand_x(self) -> float | None:
        """Where the time is on the strip; between two parts it stands in the gap."""
        now, blocks = self._facts.now, self._facts.blocks
        if not blocks:
            return None
        for part, block in zip(self._parts, blocks, strict=True):
            if block.state == "skipped":
                continue
            if now < block.start:
                return float(part.x() - _GAP / 2)
            if now < block.start + block.minutes:
                return part.x() + part.width() * (now - block.start) / block.minutes
        return float(self._parts[-1].geometry().right() + 1)


class Part(QAbstractButton, Ringed):
    """One part of the day."""

    def __init__(self, look: Look, block: Block, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.block = block
        self.setFocusPolicy(TAB)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.say(block)

    def say(self, block: Block) -> None:
        """Another state of it."""
        self.block = block
        words = self._spoken()
        if words != self.accessibleName():
            self.setAccessibleName(words)
            self.setToolTip(words)
        self.setText(block.title)
        self.update()

    def ring_rect(self) -> QRect:
        """Around all of it."""
        return self.rect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, frame, and as much of the words as there is room for."""
        look, block = self.look, self.block
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_ground(painter)
        font = look.font("compact_strong" if block.state == "now" else "compact")
        if block.state == "skipped":
            font = type(font)(font)
            font.setStrikeOut(True)
        painter.setFont(font)
        tone = {"done": "ink3", "skipped": "ink3", "now": "ink"}.get(block.state, "ink")
        if block.kind == "break" and block.state != "now":
            tone = "ink2"
        pad, side, gap = look.px(8), look.px(16), look.px(6)
        check = block.state == "done"
        room = self.width() - 2 * pad - (side + gap if check else 0)
        metrics = painter.fontMetrics()
        if room < metrics.horizontalAdvance(block.title[:6]) or not block.title:
            box = QRectF(self.rect()).adjusted(4, 4, -4, -4)
            icon = QRectF(0, 0, side, side)
            icon.moveCenter(box.center())
            name = "check" if check else _ICONS[block.kind]
            look.glyphs.paint(painter, name, icon, look.color("good" if check else tone))
            return
        left = pad
        if check:
            box = QRectF(left, (self.height() - side) / 2, side, side)
            look.glyphs.paint(painter, "check", box, look.color("good"))
            left += side + gap
        painter.setPen(look.color(tone))
        shown = metrics.elidedText(block.title, Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            QRect(left, 0, room + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, shown
        )

    def _draw_ground(self, painter: QPainter) -> None:
        look, block = self.look, self.block
        now = block.state == "now"
        lit = self.underMouse() or self.isDown()
        fill = {"now": "accent_tint", "done": "surface"}.get(block.state, "raised")
        pen = QPen(look.color("accent" if now else "line"), 2 if now else 1)
        if block.kind == "break" and not now:
            fill = "surface" if block.state == "done" else ""
            pen = QPen(look.color("control"), 1, Qt.PenStyle.DashLine)
        if lit and not now:
            fill = "line"
        painter.setPen(pen)
        painter.setBrush(look.color(fill) if fill else Qt.BrushStyle.NoBrush)
        inset = pen.widthF() / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)

    def _spoken(self) -> str:
        block = self.block
        state = {
            "done": self.tr("done"),
            "now": self.tr("now"),
            "skipped": self.tr("skipped"),
        }.get(block.state, "")
        minutes = self.tr("{n} min").format(n=round(block.minutes))
        return ", ".join(part for part in (block.title, block.clock, minutes, state) if part)


class Hand(QWidget):
    """The lamp line at the time it is, with the time over it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._strip = parent
        self._words = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def put(self, x: float, words: str, bottom: int) -> None:
        """Stand at ``x`` of the strip, down to ``bottom``."""
        if words != self._words:
            self._words = words
            self.update()
        half = self.look.px(40)
        self.setGeometry(round(x) - half, 0, 2 * half, bottom)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Time and line; the words stay inside the strip at its ends."""
        look = self.look
        painter = QPainter(self)
        middle = self.width() // 2
        top = look.px(22)
        painter.fillRect(QRect(middle - 1, top, 3, self.height() - top), look.color("lamp"))
        painter.setFont(look.font("label"))
        painter.setPen(look.color("lamp_text"))
        wide = painter.fontMetrics().horizontalAdvance(self._words)
        end = self._strip.width() - self.x() - wide - 2
        left = min(max(middle - wide // 2, -self.x()), end)
        painter.drawText(QRect(left, 0, wide + 2, look.px(20)), 0, self._words)
