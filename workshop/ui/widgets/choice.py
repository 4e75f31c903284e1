"""A card that is a button: an icon, what it leads to, and a line about it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.ring import Ringed

_WRAP = int(Qt.TextFlag.TextWordWrap)


class ChoiceCard(QPushButton, Ringed):
    """One of a few large ways on; as tall as its words need at its width."""

    def __init__(
        self, look: Look, icon: str, title: str, detail: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent)
        self.look = look
        self._icon = icon
        self._detail = detail
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self.setAutoDefault(True)  # Return presses it, as Space does
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_LayoutUsesWidgetRect)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Take the size from the look as it is now."""
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Yes: narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Words and padding."""
        title, detail = self._words(width)
        return title + detail + 2 * self.look.space(18)

    def sizeHint(self) -> QSize:
        """As in the picture: 600 px wide."""
        wide = self.look.px(600)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Half of that."""
        wide = self.look.px(300)
        return QSize(wide, self.look.px(26 + 24) + 2 * self.look.space(18))

    def ring_rect(self) -> QRect:
        """The ring goes around the whole card."""
        return self.rect()

    def ring_radius(self) -> float:
        """A card's corners."""
        return 10.0

    def paintEvent(self, event: QPaintEvent) -> None:
        """Card, icon, words, and a caret that says it leads on."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("line"), 1))
        lit = self.isDown() or self.underMouse()
        painter.setBrush(look.color("accent_tint" if lit else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        pad, big, small = look.space(22), look.px(28), look.px(20)
        middle = self.height() / 2
        box = QRectF(pad, middle - big / 2, big, big)
        look.glyphs.paint(painter, self._icon, box, look.color("accent"))
        box = QRectF(self.width() - pad - small, middle - small / 2, small, small)
        look.glyphs.paint(painter, "caret-right", box, look.color("ink2"))
        title, detail = self._words(self.width())
        top = (self.height() - title - detail) // 2
        left, wide = self._column(self.width())
        for role, tone, text, high in (
            ("heading", "ink", self.text(), title),
            ("body", "ink2", self._detail, detail),
        ):
            painter.setFont(look.font(role))
            painter.setPen(look.color(tone))
            flags = _WRAP | int(Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRect(left, top, wide, high), flags, text)
            top += high

    def _column(self, width: int) -> tuple[int, int]:
        """Where the words begin and how wide they may be."""
        look = self.look
        left = look.space(22) + look.px(28) + look.space(18)
        right = look.space(22) + look.px(20) + look.space(12)
        return left, max(40, width - left - right)

    def _words(self, width: int) -> tuple[int, int]:
        wide = self._column(width)[1]
        high = []
        for role, text in (("heading", self.text()), ("body", self._detail)):
            metrics = QFontMetrics(self.look.font(role))
            box = metrics.boundingRect(QRect(0, 0, wide, 10_000), _WRAP, text)
            lines = max(1, round(box.height() / metrics.lineSpacing()))
            high.append(lines * self.look.line(role))
        return high[0], high[1]
