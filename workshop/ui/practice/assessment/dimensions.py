"""The list of dimensions with how much of each is answered."""

from __future__ import annotations

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMoveEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workshop.exercises.assessment.attempt import AssessmentAttempt
from workshop.exercises.assessment.model import Assessment
from workshop.ui.look import Look
from workshop.ui.practice.ground import lay_ground
from workshop.ui.widgets.ring import Ringed
from workshop.ui.widgets.scroll import Bar

Index = QModelIndex | QPersistentModelIndex
_DONE = Qt.ItemDataRole.UserRole + 1
_OF = Qt.ItemDataRole.UserRole + 2
ROW_HIGH = 44


class DimensionList(QListView, Ringed):
    """The dimensions by name; arrow keys move, and the statements are shown at once.

    Signals:
        chosen(str): the id of the dimension to show.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, exercise: Assessment, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._names = list(exercise.dimensions)
        self._items = QStandardItemModel(self)
        for dim in exercise.dimensions.values():
            item = QStandardItem(dim.label.get(language))
            item.setData(len(dim.statements), _OF)
            item.setToolTip(item.text())
            self._items.appendRow(item)
        self.setVerticalScrollBar(Bar(look))
        self.setModel(self._items)
        self.setItemDelegate(_Row(look, self))
        self.setAccessibleName(self.tr("Dimensions"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lay_ground(self, look.color("surface"))
        self.selectionModel().currentChanged.connect(self._on_current)

    def whole_height(self) -> int:
        """The height that shows every dimension, in px."""
        return self.look.px(ROW_HIGH) * self._items.rowCount() + 2

    def set_current(self, dimension: str) -> None:
        """Mark that dimension as the one that is shown."""
        index = self._items.index(self._names.index(dimension), 0)
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def follow(self, attempt: AssessmentAttempt) -> None:
        """Count again."""
        words = self.tr("{dimension}, {done} of {total} answered")
        for row, name in enumerate(self._names):
            item, done = self._items.item(row), attempt.answered(name)
            item.setData(done, _DONE)
            said = words.format(dimension=item.text(), done=done, total=item.data(_OF))
            item.setAccessibleText(said)

    def spoken(self) -> list[str]:
        """Every row as it is read aloud."""
        return [self._items.item(row).accessibleText() for row in range(len(self._names))]

    def ring_rect(self) -> QRect:
        """Around the row that has the keyboard."""
        row = self.visualRect(self.currentIndex()) & self.viewport().rect()
        return row.translated(self.viewport().pos())

    def _on_current(self, now: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self._names[now.row()])
        # The ring asks again where it belongs when this list tells of a move: the row did move.
        QCoreApplication.sendEvent(self, QMoveEvent(self.pos(), self.pos()))


class _Row(QStyledItemDelegate):
    def __init__(self, look: Look, view: DimensionList) -> None:
        super().__init__(view)
        self._look, self._view = look, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._look.px(200), self._look.px(ROW_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = self._look
        done, total = index.data(_DONE) or 0, index.data(_OF)
        on = index == self._view.currentIndex()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent_tint"))
            painter.drawRoundedRect(rect, 8, 8)
        icon = "check-circle-fill" if done == total else "circle-half" if done else "circle"
        side = look.px(18)
        left = rect.left() + look.space(14)
        box = QRectF(left, rect.center().y() - side / 2, side, side)
        look.glyphs.paint(painter, icon, box, look.color("good" if done == total else "ink2"))
        words = self.tr("{done} of {total}").format(done=done, total=total)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(look.font("small"))
        painter.setPen(look.color("ink2"))
        room = rect.adjusted(0, 0, -look.space(14), 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | middle, words)
        wide = painter.fontMetrics().horizontalAdvance(words)
        painter.setFont(look.font("compact_strong" if on else "compact"))
        painter.setPen(look.color("accent" if on else "ink"))
        start = left + side + look.space(10)
        name = QRectF(start, rect.top(), room.right() - wide - look.space(8) - start, rect.height())
        shown = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, int(name.width())
        )
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | middle, shown)
        painter.restore()
