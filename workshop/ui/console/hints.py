"""The foot of the overview: what the keys do there, also for mouse and finger, and the pace."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from workshop.ui.console.parts import TAB
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Panel
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.text import ElidedLabel

Manner = Literal["key", "words", "icon"]

_PACE = 160  # px of the pace, at least; with less it goes: the console says it too


class HintButton(Button):
    """A key as it is printed and what it does; where it is tight an icon and words, or the icon."""

    def __init__(self, look: Look, key: str, icon: str, words: str) -> None:
        self._key = key
        self._manner: Manner = "key"
        super().__init__(look, words, "plain", icon)
        self.setFocusPolicy(TAB)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({key})")

    def set_manner(self, manner: Manner) -> None:
        """How much of it is shown."""
        if manner != self._manner:
            self._manner = manner
            self.updateGeometry()
            self.update()

    def wide(self, manner: Manner) -> int:
        """Its width when it is shown so, px."""
        look, pad = self.look, 2 * self.look.px(6)
        if manner == "icon":
            return look.px(20) + pad
        words = QFontMetrics(look.font("body")).horizontalAdvance(self.text())
        lead = self._cap() if manner == "key" else look.px(20)
        return pad + lead + look.px(8) + words

    def sizeHint(self) -> QSize:
        """As wide as what is shown."""
        return QSize(self.wide(self._manner), self.look.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The key in a small frame, or the icon; then the words."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("raised"))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        left, lead = look.px(6), self._cap() if self._manner == "key" else look.px(20)
        if self._manner == "key":
            high = look.px(22)
            cap = QRectF(left, (self.height() - high) / 2, lead, high)
            painter.setPen(look.color("line"))
            painter.setBrush(look.color("surface"))
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(look.color("ink2"))
            painter.setFont(look.font("key"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, self._key)
        else:
            box = QRectF(left, (self.height() - lead) / 2, lead, lead)
            look.glyphs.paint(painter, self.glyph, box, look.color("ink2"))
        if self._manner == "icon":
            return
        left += lead + look.px(8)
        painter.setPen(look.color("ink2"))
        painter.setFont(look.font("body"))
        place = QRect(left, 0, self.width() - left, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _cap(self) -> int:
        metrics = QFontMetrics(self.look.font("key"))
        return metrics.horizontalAdvance(self._key) + self.look.px(14)


class Footer(Panel):
    """What can be done with the chosen page, and how the show stands.

    Signals:
        asked(str): ``show``, ``skip``, ``search`` or ``back``.
    """

    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "canvas")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.space(14), look.space(6), look.space(20), look.space(8))
        row.setSpacing(look.space(6))
        self._row = row
        self.hints: dict[str, HintButton] = {}
        for name, key, icon, words in (
            ("show", self.tr("Enter"), "projector-screen", self.tr("show on stage")),
            ("skip", "K", "skip-forward", self.tr("skip or keep")),
            ("search", "/", "magnifying-glass", self.tr("search")),
            ("back", self.tr("Esc"), "arrow-left", self.tr("back to console")),
        ):
            hint = self.hints[name] = HintButton(look, key, icon, words)
            hint.clicked.connect(lambda _=False, name=name: self.asked.emit(name))
            row.addWidget(hint)
        self.icon = Glyph(look, "hourglass-medium", "warn", 16)
        self.pace = ElidedLabel(look, "", "body", "ink2")
        self.pace.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.pace, 1)
        row.addWidget(self.icon)
        row.addStretch()
        self._behind = False

    def say(self, words: str, behind: bool) -> None:
        """How the show stands."""
        self.pace.setText(words)
        self._behind = behind
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the pace goes, then keys, then words."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and a rule above."""
        super().paintEvent(event)
        edge = self.look.space(20)
        rule = QRect(edge, 0, self.width() - 2 * edge, 1)
        QPainter(self).fillRect(rule, self.look.color("line"))

    def _fit(self) -> None:
        manners: tuple[Manner, ...] = ("key", "words", "icon")
        room = self.width() - self.look.space(34)
        manner: Manner = next((one for one in manners if self._needs(one) <= room), "icon")
        for hint in self.hints.values():
            hint.set_manner(manner)
        spare = room - self._needs(manner) >= self.look.px(_PACE)
        self.pace.setVisible(spare)
        self.icon.setVisible(spare and self._behind)

    def _needs(self, manner: Manner) -> int:
        gaps = self._row.spacing() * len(self.hints)
        return sum(hint.wide(manner) for hint in self.hints.values()) + gaps
