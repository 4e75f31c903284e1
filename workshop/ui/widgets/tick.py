"""A box to tick, with its words beside it; both can be clicked."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.ring import Ringed


class Tick(QCheckBox, Ringed):
    """Ticked or not, said by the mark in the box; ``toggled(bool)`` tells of a change."""

    def __init__(
        self, look: Look, text: str, checked: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.look = look
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setChecked(checked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_LayoutUsesWidgetRect)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Box and words, 36 px high to be easy to hit."""
        words = QFontMetrics(self.look.font("body")).horizontalAdvance(self.text())
        return QSize(self._lead() + words + self.look.px(8), self.look.px(36))

    def minimumSizeHint(self) -> QSize:
        """The words may be cut where there is no room at all: they are the tooltip too."""
        return QSize(self._lead() + self.look.px(60), self.look.px(36))

    def hitButton(self, pos: QPoint) -> bool:
        """Box and words both tick."""
        return self.rect().contains(pos)

    def ring_rect(self) -> QRect:
        """The ring goes around all of it."""
        return self.rect()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box and the words."""
        look, flags = self.look, Qt.AlignmentFlag
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = look.px(22)
        box = QRectF(look.px(4), (self.height() - side) / 2, side, side)
        on = self.isChecked()
        tone = ("accent" if on else "control") if self.isEnabled() else "disabled_text"
        look.glyphs.paint(painter, "check-square-fill" if on else "square", box, look.color(tone))
        painter.setFont(look.font("body"))
        painter.setPen(look.color("ink" if self.isEnabled() else "disabled_text"))
        room = self.rect().adjusted(self._lead(), 0, -look.px(4), 0)
        shown = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(flags.AlignLeft | flags.AlignVCenter), shown)

    def _lead(self) -> int:
        return self.look.px(4 + 22 + 10)
