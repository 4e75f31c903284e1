"""A switch whose state is also a word."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.ring import Ringed

TRACK_WIDE, TRACK_HIGH = 44, 24


class Toggle(QCheckBox, Ringed):
    """On or off, said by the knob's side and by the word before it.

    ``name`` is what it switches, for screen readers; ``toggled(bool)`` tells of a change.
    """

    def __init__(
        self, look: Look, name: str, checked: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.setAccessibleName(name)
        self.setChecked(checked)
        self._place = 1.0 if checked else 0.0
        self._slide = QVariantAnimation(self)
        self._slide.valueChanged.connect(self._slid)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_LayoutUsesWidgetRect)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.toggled.connect(self._move)
        look.changed.connect(self.restyle)

    def restyle(self) -> None:
        """Take the size from the look as it is now."""
        self.updateGeometry()
        self.update()

    def words(self) -> tuple[str, str]:
        """The words for off and on."""
        translate = QCoreApplication.translate
        return translate("Toggle", "Off"), translate("Toggle", "On")

    def sizeHint(self) -> QSize:
        """The longer word, a gap and the track; 36 px high to be easy to hit."""
        return QSize(self._word() + self.look.px(10 + TRACK_WIDE), self.look.px(36))

    def minimumSizeHint(self) -> QSize:
        """Never less."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        """Word and track both switch."""
        return self.rect().contains(pos)

    def ring_rect(self) -> QRect:
        """The ring goes around the track."""
        return self._track().toAlignedRect()

    def ring_radius(self) -> float:
        """As round as the track."""
        return self.look.px(TRACK_HIGH) / 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Word, track and knob."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        painter.setFont(self.look.font("body"))
        painter.setPen(self.look.color("ink2" if self.isEnabled() else "disabled_text"))
        right = int(self._track().left()) - self.look.px(10)
        painter.drawText(
            QRect(0, 0, right, self.height()),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            self.words()[on],
        )
        self._draw_track(painter, on)

    def _draw_track(self, painter: QPainter, on: bool) -> None:
        look = self.look
        track = self._track()
        edge = look.color(("accent_fill" if on else "control") if self.isEnabled() else "line")
        painter.setPen(QPen(edge, 2))
        painter.setBrush(edge if on else look.color("surface"))
        radius = track.height() / 2
        painter.drawRoundedRect(track.adjusted(1, 1, -1, -1), radius - 1, radius - 1)
        side, pad = look.px(14), look.px(5)
        travel = track.width() - 2 * pad - side
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("on_accent") if on else edge)
        painter.drawEllipse(
            QRectF(track.left() + pad + travel * self._place, track.top() + pad, side, side)
        )

    def _track(self) -> QRectF:
        wide, high = self.look.px(TRACK_WIDE), self.look.px(TRACK_HIGH)
        return QRectF(self.width() - wide, (self.height() - high) / 2, wide, high)

    def _word(self) -> int:
        metrics = QFontMetrics(self.look.font("body"))
        return max(metrics.horizontalAdvance(word) for word in self.words())

    def _move(self, on: bool) -> None:
        goal = 1.0 if on else 0.0
        self._slide.stop()
        time = self.look.duration("quick") if self.isVisible() else 0
        if time == 0:
            self._slid(goal)
            return
        self._slide.setDuration(time)
        self._slide.setEasingCurve(self.look.easing())
        self._slide.setStartValue(self._place)
        self._slide.setEndValue(goal)
        self._slide.start()

    def _slid(self, place: float) -> None:
        self._place = float(place)
        self.update()
