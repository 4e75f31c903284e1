"""Paints the cells of the library's table."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QPainter, QPainterPath
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from workshop.painting.pictures import Pictures
from workshop.painting.theme import stage_theme
from workshop.ui.library.rows import Row
from workshop.ui.look import Look
from workshop.ui.widgets.pills import draw_pills

EMBLEM_WIDE, EMBLEM_HIGH = 76, 43  # px at text size 100 %
NUMBER_WIDE = 34


class CellPainter(QStyledItemDelegate):
    """One method for each kind of cell; the row's ground is painted by the view."""

    def __init__(self, look: Look, pictures: Pictures, parent: QAbstractItemView) -> None:
        super().__init__(parent)
        self._view = parent
        self._look = look
        self._pictures = pictures
        self._words_first = QTimer(self)  # the first paint waits for no picture to be decoded
        self._words_first.setSingleShot(True)
        self._words_first.setInterval(0)
        self._words_first.timeout.connect(self._go_on)
        self._decodes = False

    def _go_on(self) -> None:
        self._decodes = True
        self._view.viewport().update()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The view fixes heights and widths."""
        return QSize(self._look.px(60), self._look.px(70))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        current = self._view.currentIndex().row() == index.row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = option.rect
        column = index.column()
        if column == 0:
            self._title(painter, rect, row, current)
        elif column == 1:
            self._minutes(painter, rect, row)
        elif column == 4:
            self._exercises(painter, rect, row)
        else:
            self._line(painter, rect, str(index.data()), "body", "ink2")
        painter.restore()

    def _title(self, painter: QPainter, rect: QRect, row: Row, current: bool) -> None:
        look = self._look
        tone = "accent" if current else "ink"
        left = rect.left() + look.space(16)
        number = QRect(left, rect.top(), look.px(NUMBER_WIDE), rect.height())
        self._line(painter, number, row.number, "number", "accent" if current else "ink2")
        left += look.px(NUMBER_WIDE)
        high = look.px(EMBLEM_HIGH)
        emblem = QRect(left, rect.center().y() - high // 2, look.px(EMBLEM_WIDE), high)
        self._emblem(painter, emblem, row)
        words = rect.adjusted(0, 0, -look.space(12), 0)
        words.setLeft(emblem.right() + look.space(16))
        under = row.trouble or row.under
        high_title, high_under = look.line("item"), look.line("small") if under else 0
        top = rect.center().y() - (high_title + high_under) // 2
        title = QRect(words.left(), top, words.width(), high_title)
        self._line(painter, title, row.title, "item", tone)
        if not under:
            return
        small = QRect(words.left(), top + high_title, words.width(), high_under)
        if row.trouble:
            side = look.px(16)
            box = QRectF(small.left(), small.center().y() - side / 2, side, side)
            look.glyphs.paint(painter, "warning-octagon", box, look.color("bad"))
            small.setLeft(small.left() + side + look.space(6))
        elif row.glyph:
            side = look.px(16)
            box = QRectF(small.left(), small.center().y() - side / 2, side, side)
            look.glyphs.paint(painter, row.glyph, box, look.color("ink2"))
            small.setLeft(small.left() + side + look.space(6))
        self._line(painter, small, under, "small", "bad" if row.trouble else "ink2")

    def _emblem(self, painter: QPainter, rect: QRect, row: Row) -> None:
        path = QPainterPath()
        path.addRoundedRect(QRectF(rect), 6, 6)
        painter.fillPath(path, QColor(stage_theme("ink").page))
        if not self._decodes:
            if row.emblem is not None:
                self._words_first.start()
            return
        ratio = painter.device().devicePixelRatio() if painter.device() else 1.0
        image = self._pictures.image(row.emblem, rect.size() * ratio)
        if image is not None:
            painter.save()
            painter.setClipPath(path)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(rect), image)
            painter.restore()

    def _minutes(self, painter: QPainter, rect: QRect, row: Row) -> None:
        look = self._look
        if not row.minutes:
            return
        first, second = look.line("body"), look.line("small") if row.extra else 0
        top = rect.center().y() - (first + second) // 2
        line = QRect(rect.left(), top, rect.width(), first)
        self._line(painter, line, row.minutes, "strong", "ink")
        used = painter.fontMetrics().horizontalAdvance(row.minutes + " ")
        self._line(painter, line.adjusted(used, 0, 0, 0), self.tr("min"), "body", "ink2")
        if row.extra:
            under = QRect(rect.left(), top + first, rect.width() - look.space(6), second)
            self._line(painter, under, row.extra, "small", "ink2")

    def _exercises(self, painter: QPainter, rect: QRect, row: Row) -> None:
        look = self._look
        under = row.note if row.total else row.tries
        high = look.line("small")
        both = 2 * high if under else high
        top = rect.center().y() - both // 2
        first = QRect(rect.left(), top, rect.width() - look.space(4), high)
        if row.total:
            draw_pills(painter, QRectF(first), look, row.done, row.total)
        else:
            self._line(painter, first, row.note, "small", "ink")
        self._line(painter, first.translated(0, high), under, "small", "ink2")

    def _line(self, painter: QPainter, rect: QRect, text: str, role: str, tone: str) -> None:
        painter.setFont(self._look.font(role))
        painter.setPen(self._look.color(tone))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)
