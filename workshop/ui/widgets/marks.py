"""Small marks: a chip with a word, a meter with its pass mark."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QWidget

from workshop.painting.ornaments import draw_meter
from workshop.ui.look import Look

ChipKind = Literal["neutral", "accent", "good", "warn", "bad", "line", "live"]
_CHIPS = {
    "neutral": ("sunk", "ink2"),
    "accent": ("accent_tint", "accent"),
    "good": ("good_tint", "good"),
    "warn": ("warn_tint", "warn"),
    "bad": ("bad_tint", "bad"),
    "line": ("", "ink2"),
    "live": ("lamp", "on_lamp"),
}


class Chip(QLabel):
    """A pill with an icon and a word; the colour only repeats what the word says."""

    def __init__(
        self,
        look: Look,
        text: str,
        kind: ChipKind = "neutral",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.look = look
        self.kind: ChipKind = kind
        self.glyph = icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Take the size from the look as it is now."""
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        words = QFontMetrics(self.look.font("label")).horizontalAdvance(self.text())
        lead = self.look.px(21) if self.glyph else 0
        return QSize(words + lead + 2 * self.look.px(9), self.look.px(24))

    def minimumSizeHint(self) -> QSize:
        """Never less."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pill, icon, word."""
        look = self.look
        fill, tone = _CHIPS[self.kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen if fill else QPen(look.color("line"), 1))
        painter.setBrush(look.color(fill) if fill else Qt.BrushStyle.NoBrush)
        inset = 0.0 if fill else 0.5
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        left = look.px(9)
        if self.glyph:
            side = look.px(15)
            box = QRectF(left, (self.height() - side) / 2, side, side)
            look.glyphs.paint(painter, self.glyph, box, look.color(tone))
            left += look.px(21)
        painter.setFont(look.font("label"))
        painter.setPen(look.color(tone))
        painter.drawText(
            QRect(left, 0, self.width() - left, self.height()),
            Qt.AlignmentFlag.AlignVCenter,
            self.text(),
        )


class Meter(QProgressBar):
    """A score from 0 to 100 on an outlined track, solid or hatched, with its pass mark.

    The number stands beside it, in the caller's layout. The ends are drawn 6 px inside its height.
    """

    def __init__(
        self,
        look: Look,
        name: str,
        value: float = 0.0,
        *,
        hatched: bool = False,
        mark: float | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.hatched = hatched
        self.mark = mark
        self._shown = value
        self._fill = QVariantAnimation(self)
        self._fill.valueChanged.connect(self._filled)
        self.setAttribute(Qt.WidgetAttribute.WA_LayoutUsesWidgetRect)
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_value(value)
        look.changed.connect(self.updateGeometry)

    def set_value(self, value: float, *, animated: bool = False) -> None:
        """Show another score; ``animated`` fills it once from nothing, for a result."""
        self.setValue(round(value))
        self._fill.stop()
        time = self.look.duration("slow") if animated else 0
        if time == 0:
            self._filled(value)
            return
        self._fill.setDuration(time)
        self._fill.setEasingCurve(self.look.easing())
        self._fill.setStartValue(0.0)
        self._fill.setEndValue(float(value))
        self._fill.start()

    def sizeHint(self) -> QSize:
        """Track and the room its mark needs."""
        return QSize(self.look.px(240), self.look.px(14) + 14)

    def minimumSizeHint(self) -> QSize:
        """Still readable at 120 px."""
        return QSize(self.look.px(120), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The track, its filling and the mark."""
        high = self.look.px(14)
        rect = QRectF(0, (self.height() - high) / 2, self.width(), high)
        draw_meter(
            QPainter(self), rect, self._shown, self.look.tokens,
            hatched=self.hatched, mark=self.mark,
        )  # fmt: skip

    def _filled(self, value: float) -> None:
        self._shown = float(value)
        self.update()
