"""The marks of the matrix and what they mean, drawn by the same hand."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.text import Label


def draw_cell(
    painter: QPainter, rect: QRectF, look: Look, *, seen: bool, wanted: str, reach: bool = True
) -> None:
    """An eye or a dash; a dashed frame when it should be hidden, a solid one when kept."""
    middle = rect.center()
    if seen:
        size = look.px(20)
        box = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
        look.glyphs.paint(painter, "eye-fill", box, look.color("accent" if reach else "ink3"))
    else:
        dash = QRectF(middle.x() - look.px(5), middle.y() - 1, look.px(10), 2)
        painter.fillRect(dash, look.color("control"))
    if wanted:
        wide, high = look.px(56), min(look.px(30), rect.height() - 4)
        frame = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
        _frame(painter, frame.adjusted(1, 1, -1, -1), look, dashed=wanted == "hide")


def _frame(painter: QPainter, rect: QRectF, look: Look, *, dashed: bool) -> None:
    pen = QPen(look.color("ink2"), 2)
    if dashed:
        pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 6, 6)


class Legend(QWidget):
    """What eye, dash and frames mean, in words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        flow = Flow(look.space(22), self)
        for mark, words in (
            ("seen", self.tr("sees it")),
            ("not", self.tr("does not")),
            ("hide", self.tr("should be hidden")),
            ("show", self.tr("should be kept")),
        ):
            box = QWidget()
            row = QHBoxLayout(box)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(look.space(8))
            row.addWidget(_Mark(look, mark))
            row.addWidget(Label(look, words, "small", "ink2"))
            flow.addWidget(box)


class _Mark(QWidget):
    def __init__(self, look: Look, mark: str) -> None:
        super().__init__()
        self._look = look
        self._mark = mark
        wide = {"seen": 20, "not": 12}.get(mark, 28)
        self.setFixedSize(QSize(look.px(wide), look.px(20)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        if self._mark in ("seen", "not"):
            draw_cell(painter, rect, self._look, seen=self._mark == "seen", wanted="")
        else:
            _frame(painter, rect.adjusted(1, 1, -1, -1), self._look, dashed=self._mark == "hide")
