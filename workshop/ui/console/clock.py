"""The clock card: the time, how the show stands against its plan, and what would mend it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from workshop.painting.ornaments import draw_stripes
from workshop.ui.console.facts import ClockFacts
from workshop.ui.console.parts import BigChip, ConsoleButton
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Card
from workshop.ui.widgets.marks import ChipKind
from workshop.ui.widgets.text import ElidedLabel, Label

_CHIPS: dict[str, tuple[ChipKind, str]] = {
    "": ("neutral", "check"),
    "ahead": ("good", "hourglass-high"),
    "behind": ("warn", "hourglass-medium"),
    "questions": ("accent", "chats"),
}


class ClockCard(Card):
    """Says :class:`~workshop.ui.console.facts.ClockFacts`.

    Signals:
        asked(str): the command its button stands for.
    """

    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, (20, 14, 20, 12))
        self._command = ""
        self._fitted: tuple[object, ...] = ()
        self.time = Label(look, "", "clock")
        self.chip = BigChip(look, "", "neutral", "check")
        self.used = ElidedLabel(look, "", "body", "ink2")
        self.ends = Label(look, "", "body", "ink2")
        self.bar = PaceBar(look)
        self.advice = ElidedLabel(look, "", "body", "ink2")
        self.action = ConsoleButton(look, "", "quiet")
        self.action.clicked.connect(lambda: self.asked.emit(self._command))
        top = QHBoxLayout()
        top.addWidget(self.time, 1)
        top.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignTop)
        self._under = under = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        under.addWidget(self.used, 1)
        under.addWidget(self.ends)
        self._foot = foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        foot.addWidget(self.advice, 1)
        foot.addWidget(self.action)
        self.body.addLayout(top)
        self.body.addLayout(under)
        self.body.addSpacing(look.space(8))
        self.body.addWidget(self.bar)
        self.body.addSpacing(look.space(4))
        self.body.addLayout(foot)
        self.body.addStretch()
        self.setAccessibleName(self.tr("Time"))

    def say(self, facts: ClockFacts) -> None:
        """Show these figures."""
        kind, icon = _CHIPS[facts.manner]
        _set(self.time, facts.time)
        self.chip.set_state(facts.pace, kind, icon)
        self.chip.setVisible(bool(facts.pace))
        _set(self.used, facts.used)
        _set(self.ends, facts.ends)
        self.bar.set_shares(facts.done, facts.behind, f"{facts.used}, {facts.pace}")
        _set(self.advice, facts.advice)
        self._command = facts.command
        if self.action.text() != facts.action:
            self.action.setText(facts.action)
            self.action.setAccessibleDescription(facts.advice)
            self.action.updateGeometry()
        self.action.setVisible(bool(facts.action))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two things that have no room in one line stand one under the other."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins, gap = self.body.contentsMargins(), self.look.space(12)
        room = self.width() - margins.left() - margins.right()
        button = self.action.sizeHint().width() if self.action.text() else 0
        ends = self.ends.sizeHint().width()
        fitted = (room, gap, button, ends, self.used.text(), self.advice.text())
        if fitted == self._fitted:  # seven times a second; setting a layout lays the window out
            return
        self._fitted = fitted
        for row, label, beside in (
            (self._under, self.used, ends),
            (self._foot, self.advice, button),
        ):
            tight = beside and label.sizeHint().width() + gap + beside > room
            way = QBoxLayout.Direction.TopToBottom if tight else QBoxLayout.Direction.LeftToRight
            if row.direction() is not way:
                row.setDirection(way)
            row.setSpacing(0 if tight else gap)
        left = Qt.AlignmentFlag.AlignLeft
        stacked = self._foot.direction() is QBoxLayout.Direction.TopToBottom
        self._foot.setAlignment(self.action, left if stacked else Qt.AlignmentFlag(0))


class PaceBar(QWidget):
    """Planned minutes done, solid; minutes behind, hatched."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._done = self._behind = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def set_shares(self, done: float, behind: float, words: str) -> None:
        """Both as shares of the part, and the same in words."""
        before, self._done, self._behind = self._ends(), done, behind
        if self._ends() != before:
            self.update()
        if words != self.accessibleName():
            self.setAccessibleName(words)

    def _ends(self) -> tuple[int, int]:
        """Where both end, in half pixels: less than that nobody sees."""
        return round(2 * self.width() * self._done), round(2 * self.width() * self._behind)

    def sizeHint(self) -> QSize:
        """Eight px high."""
        return QSize(self.look.px(200), self.look.px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, solid, hatch."""
        look, rect = self.look, QRectF(self.rect())
        round_ = rect.height() / 2
        shape = QPainterPath()
        shape.addRoundedRect(rect, round_, round_)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(shape, look.color("line"))
        done = QRectF(rect.x(), rect.y(), rect.width() * min(1.0, self._done), rect.height())
        painter.setClipPath(shape)
        painter.fillRect(done, look.color("accent"))
        if self._behind > 0:
            gap = 2.0 if self._done else 0.0
            wide = rect.width() * self._behind
            behind = QRectF(done.right() + gap, rect.y(), wide, rect.height())
            painter.setClipRect(behind, Qt.ClipOperation.IntersectClip)
            painter.fillRect(behind, look.color("lamp_tint"))
            draw_stripes(painter, behind, look.hex("lamp_text"), width=3.0, gap=4.5)


def _set(label: Label, text: str) -> None:
    if label.text() != text:
        label.setText(text)
