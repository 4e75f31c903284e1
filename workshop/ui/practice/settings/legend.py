"""The marks of the matrix and what they mean, drawn by the same hand."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.text import Label
from workshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Cell:
    """One thing and one viewer: seen or not, and what is wanted ("hide", "show" or "")."""

    seen: bool
    wanted: str = ""
    reach: bool = True


class Marks:
    """The marks of the matrix, each drawn once and kept: a table paints them by the hundred."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._kept: dict[tuple[Cell, int, int, float], QPixmap] = {}

    def draw(self, painter: QPainter, rect: QRectF, cell: Cell) -> None:
        """An eye or a dash; a dashed frame when it should be hidden, a solid one when kept."""
        wide = min(self._look.px(56), int(rect.width()) - 4)
        high = min(self._look.px(30), int(rect.height()) - 4)
        ratio = painter.device().devicePixelRatioF()
        key = (cell, wide, high, ratio)
        mark = self._kept.get(key)
        if mark is None:
            mark = self._kept[key] = self._made(cell, wide, high, ratio)
        size = mark.deviceIndependentSize()
        at = rect.center() - QPointF(size.width() / 2, size.height() / 2)
        painter.drawPixmap(QPointF(round(at.x()), round(at.y())), mark)

    def _made(self, cell: Cell, wide: int, high: int, ratio: float) -> QPixmap:
        mark = QPixmap(round(wide * ratio), round(high * ratio))
        mark.setDevicePixelRatio(ratio)
        mark.fill(Qt.GlobalColor.transparent)
        painter = QPainter(mark)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_cell(painter, QRectF(0, 0, wide, high), self._look, cell)
        painter.end()
        return mark


def draw_cell(painter: QPainter, rect: QRectF, look: Look, cell: Cell) -> None:
    """The mark of a cell in the middle of ``rect``, its frame as large as that."""
    middle = rect.center()
    if cell.seen:
        size = look.px(20)
        box = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
        look.glyphs.paint(painter, "eye-fill", box, look.color("accent" if cell.reach else "ink3"))
    else:
        dash = QRectF(middle.x() - look.px(5), middle.y() - 1, look.px(10), 2)
        painter.fillRect(dash, look.color("control"))
    if cell.wanted:
        _frame(painter, rect.adjusted(1, 1, -1, -1), look, dashed=cell.wanted == "hide")


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
            draw_cell(painter, rect, self._look, Cell(self._mark == "seen"))
        else:
            _frame(painter, rect.adjusted(1, 1, -1, -1), self._look, dashed=self._mark == "hide")
