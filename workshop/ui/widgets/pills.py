"""Pills for what is done and what is not, with the words that say the same."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from workshop.ui.look import Look


class ProgressPills(QLabel):
    """One pill for each exercise, filled when done; the text says the same: "1 of 2"."""

    def __init__(
        self, look: Look, done: int = 0, total: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.done, self.total = done, total
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_progress(done, total)
        look.changed.connect(self.updateGeometry)

    def set_progress(self, done: int, total: int) -> None:
        """How many of how many are done."""
        self.done, self.total = done, total
        self.setText(progress_words(done, total))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Pills, a gap and the words."""
        words = QFontMetrics(self.look.font("small")).horizontalAdvance(self.text())
        return QSize(pills_width(self.look, self.total) + words, self.look.line("small"))

    def minimumSizeHint(self) -> QSize:
        """Never less."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Pills and words."""
        draw_pills(QPainter(self), QRectF(self.rect()), self.look, self.done, self.total)


def progress_words(done: int, total: int) -> str:
    """How far, in words."""
    text = QCoreApplication.translate("ProgressPills", "{done} of {total}")
    return text.format(done=done, total=total)


def pills_width(look: Look, total: int) -> int:
    """How much room the pills take, the gap before the words included, in px."""
    return total * look.px(26) + look.px(6) if total else 0


def draw_pills(painter: QPainter, rect: QRectF, look: Look, done: int, total: int) -> None:
    """Pills from the left of ``rect``, and the words after them, in the middle of its height."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    wide, high = look.px(22), look.px(8)
    top = rect.center().y() - high / 2
    for place in range(total):
        pill = QRectF(rect.left() + place * look.px(26), top, wide, high)
        if place < done:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent"))
        else:
            painter.setPen(QPen(look.color("control"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            pill.adjust(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
    painter.setFont(look.font("small"))
    painter.setPen(look.color("ink2"))
    words = rect.adjusted(pills_width(look, total), 0, 0, 0)
    painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), progress_words(done, total))
    painter.restore()
