"""A short list of pages beside the one shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.ring import Ringed


class NavList(QWidget):
    """Pages one below the other, one of them current; arrow keys move between them.

    Signals:
        chosen(str): the key of the page a person asked for.
    """

    chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        name: str,
        items: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(2)
        self._rows: dict[str, _NavRow] = {}
        for key, text in items:
            row = _NavRow(look, text)
            row.toggled.connect(lambda on, key=key: self._tell(key, on))
            column.addWidget(row)
            self._rows[key] = row
        column.addStretch()
        self._quiet = False

    def set_current(self, key: str) -> None:
        """Mark a page as shown, without telling anybody."""
        row = self._rows.get(key)
        if row is not None:
            self._quiet = True
            if any(other.hasFocus() for other in self._rows.values()):
                row.setFocus()
            row.setChecked(True)
            self._quiet = False
            self.setFocusProxy(row)

    def row(self, key: str) -> QRadioButton:
        """The button of a page."""
        return self._rows[key]

    def _tell(self, key: str, on: bool) -> None:
        if on and not self._quiet:
            self.setFocusProxy(self._rows[key])
            self.chosen.emit(key)


class _NavRow(QRadioButton, Ringed):
    def __init__(self, look: Look, text: str) -> None:
        super().__init__(text)
        self.look = look
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_LayoutUsesWidgetRect)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.look.font("strong")).horizontalAdvance(self.text())
        return QSize(words + 2 * self.look.px(14), self.look.px(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def ring_rect(self) -> QRect:
        return self.rect()

    def ring_radius(self) -> float:
        return 8.0

    def paintEvent(self, event: QPaintEvent) -> None:
        look, on = self.look, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if on or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent_tint" if on else "sunk"))
            painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setFont(look.font("strong" if on else "body"))
        painter.setPen(look.color("accent" if on else "ink"))
        words = self.rect().adjusted(look.px(14), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
