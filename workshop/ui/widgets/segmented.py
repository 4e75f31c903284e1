"""A few choices side by side, one of them taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.ring import Ringed


class Segmented(QWidget):
    """Two to five choices in one frame; arrow keys move between them.

    With ``answer`` the chosen one is filled and checked, as an answer a person gives.

    Signals:
        chosen(str): the key of the choice a person just made.
    """

    chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        name: str,
        choices: Sequence[tuple[str, str]],
        current: str = "",
        *,
        answer: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._parts: dict[str, _Segment] = {}
        last = len(choices) - 1
        for place, (key, text) in enumerate(choices):
            part = _Segment(look, text, (place == 0, place == last), answer)
            part.setAccessibleName(text)
            part.setAccessibleDescription(name)
            part.setChecked(key == current)
            part.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            row.addWidget(part)
            self._parts[key] = part
        if choices and not any(part.isChecked() for part in self._parts.values()):
            part = self._parts[choices[0][0]]
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def current(self) -> str:
        """The key of the choice taken, ``""`` while there is none."""
        return next((key for key, part in self._parts.items() if part.isChecked()), "")

    def set_current(self, key: str) -> None:
        """Take a choice without telling anybody."""
        if key in self._parts:
            self._parts[key].setChecked(True)

    def part(self, key: str) -> QRadioButton:
        """The button of one choice."""
        return self._parts[key]


class _Segment(QRadioButton, Ringed):
    def __init__(self, look: Look, text: str, ends: tuple[bool, bool], answer: bool) -> None:
        super().__init__(text)
        self.look = look
        self._first, self._last = ends
        self._answer = answer
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_LayoutUsesWidgetRect)
        look.changed.connect(self.restyle)

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.look.font("strong")).horizontalAdvance(self.text())
        check = self.look.px(22) if self._answer else 0
        return QSize(words + check + 2 * self.look.px(14), self.look.px(36))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def ring_rect(self) -> QRect:
        return self.rect()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, on = self.look, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = self._shape()
        painter.fillPath(shape, look.color(self._fill(on)))
        painter.setPen(QPen(look.color("control"), 1))
        painter.drawPath(shape)
        tone = ("on_accent" if self._answer else "accent") if on else "ink2"
        color = look.color(tone if self.isEnabled() else "disabled_text")
        painter.setFont(look.font("strong" if on else "body"))
        words = painter.fontMetrics().horizontalAdvance(self.text())
        left = (self.width() - words - (look.px(22) if on and self._answer else 0)) // 2
        if on and self._answer:
            side = look.px(16)
            box = QRectF(left, (self.height() - side) / 2, side, side)
            look.glyphs.paint(painter, "check-bold", box, color)
            left += look.px(22)
        painter.setPen(color)
        painter.drawText(
            QRect(left, 0, self.width() - left, self.height()),
            Qt.AlignmentFlag.AlignVCenter,
            self.text(),
        )

    def _fill(self, on: bool) -> str:
        if on:
            return "accent_fill" if self._answer else "accent_tint"
        return "canvas" if self.underMouse() and self.isEnabled() else "surface"

    def _shape(self) -> QPainterPath:
        """The frame; neighbours share one line, only the ends are round."""
        left = 0.5 if self._first else -0.5
        rect = QRectF(self.rect()).adjusted(left, 0.5, -0.5, -0.5)
        start = 6.0 if self._first else 0.0
        end = 6.0 if self._last else 0.0
        path = QPainterPath()
        path.moveTo(rect.left() + start, rect.top())
        for corner, radius, angle in (
            (rect.topRight(), end, 90),
            (rect.bottomRight(), end, 0),
            (rect.bottomLeft(), start, 270),
            (rect.topLeft(), start, 180),
        ):
            if radius == 0:
                path.lineTo(corner)
                continue
            right, low = corner.x() > rect.center().x(), corner.y() > rect.center().y()
            box = QRectF(
                corner.x() - (2 * radius if right else 0),
                corner.y() - (2 * radius if low else 0),
                2 * radius,
                2 * radius,
            )
            path.arcTo(box, angle, -90)
        path.closeSubpath()
        return path
