"""Buttons: one loudest per view, and a ring around the one that has the keyboard."""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.ring import Ringed

Kind = Literal["primary", "secondary", "quiet", "plain", "danger", "live"]


class _Paint(NamedTuple):
    fill: str  # colour role, "" for none
    hover: str
    press: str
    edge: str
    text: str
    pad: int


_KINDS: dict[str, _Paint] = {
    "primary": _Paint("accent_fill", "accent_hover", "accent_press", "", "on_accent", 14),
    "secondary": _Paint("surface", "canvas", "sunk", "control", "ink", 14),
    "quiet": _Paint("", "accent_tint", "accent_tint", "", "accent", 10),
    "plain": _Paint("", "sunk", "line", "", "ink2", 10),
    "danger": _Paint("surface", "bad_tint", "bad_tint", "bad", "bad", 14),
    "live": _Paint("lamp", "lamp", "lamp", "", "on_lamp", 14),
}


class Button(QPushButton, Ringed):
    """A button with a verb, and perhaps an icon before it; it grows with its words, never cuts.

    ``large`` is for footers and the main way on (44 px high instead of 36).
    """

    def __init__(
        self,
        look: Look,
        text: str,
        kind: Kind = "secondary",
        icon: str = "",
        *,
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)  # with a text PySide makes ready what icons need, 2 ms
        self.setText(text)
        self.look = look
        self.kind: Kind = kind
        self.glyph = icon
        self.large = large
        self.setAutoDefault(True)  # Return presses it, as Space does
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_LayoutUsesWidgetRect)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take the font and size from the look as it is now."""
        self.setFont(self.look.font("strong"))
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: Kind) -> None:
        """Make it louder or quieter."""
        self.kind = kind
        self.restyle()

    def set_icon(self, glyph: str) -> None:
        """Another icon, or none for ``""``."""
        if glyph != self.glyph:
            self.glyph = glyph
            self.restyle()

    def sizeHint(self) -> QSize:
        """As wide as icon, words and padding need."""
        pad = self.look.px(20 if self.large else _KINDS[self.kind].pad)
        words = QFontMetrics(self.look.font("strong")).horizontalAdvance(_shown(self.text()))
        wide = words + 2 * pad + (self._lead() if self.glyph else 0)
        return QSize(wide, self.look.px(44 if self.large else 36))

    def minimumSizeHint(self) -> QSize:
        """Never less than its words."""
        return self.sizeHint()

    def ring_rect(self) -> QRect:
        """The ring goes around the whole button."""
        return self.rect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill, edge, icon and word."""
        paint = _KINDS[self.kind]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_shape(painter, paint)
        color = self._text_color(paint)
        painter.setFont(self.look.font("strong"))
        metrics = painter.fontMetrics()
        shown = _shown(self.text())
        wide = metrics.horizontalAdvance(shown) + (self._lead() if self.glyph else 0)
        left = (self.width() - wide) // 2
        if self.glyph:
            side = self.look.px(20)
            box = QRectF(left, (self.height() - side) / 2, side, side)
            self.look.glyphs.paint(painter, self.glyph, box, color)
            left += self._lead()
        painter.setPen(color)
        painter.drawText(
            QRect(left, 0, self.width() - left, self.height()), Qt.AlignmentFlag.AlignVCenter, shown
        )

    def _lead(self) -> int:
        return self.look.px(20) + (self.look.px(8) if self.text() else 0)

    def _text_color(self, paint: _Paint) -> QColor:
        return self.look.color(paint.text if self.isEnabled() else "disabled_text")

    def _draw_shape(self, painter: QPainter, paint: _Paint) -> None:
        fill, edge = paint.fill, paint.edge
        if not self.isEnabled():
            fill, edge = ("disabled_fill" if fill else ""), ("line" if fill else "")
        elif self.isDown() or self.isChecked():
            fill = paint.press
        elif self.underMouse():
            fill = paint.hover
        if not fill and not edge:
            return
        painter.setPen(QPen(self.look.color(edge), 1) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color(fill) if fill else Qt.BrushStyle.NoBrush)
        inset = 0.5 if edge else 0.0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)


class IconButton(Button):
    """A square button with an icon only; its name is the tooltip and what screen readers say."""

    def __init__(
        self,
        look: Look,
        icon: str,
        name: str,
        kind: Kind = "plain",
        *,
        large: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", kind, icon, large=large, parent=parent)
        self.set_name(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_name(self, name: str) -> None:
        """What it does, for the tooltip and for screen readers."""
        self.setToolTip(name)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """A square of 36 px, or 44."""
        side = self.look.px(44 if self.large else 36)
        return QSize(side, side)


def _shown(text: str) -> str:
    """The words without the mark of a mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")
