"""A list of things by name, of which one is open: what the lists beside a work share."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QMoveEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workshop.ui.look import Look
from workshop.ui.practice.ground import lay_ground
from workshop.ui.widgets.ring import Ringed

HIGH = 44  # px of a row at text size 100 %

Index = QModelIndex | QPersistentModelIndex


class NamedList(QListView, Ringed):
    """Things by name; arrow keys move, and the thing opens at once.

    ``named`` gives each thing's id and name, ``ground`` the colour behind them.

    Signals:
        chosen(str): the id of the thing to open.
    """

    chosen = Signal(str)

    def __init__(
        self, look: Look, named: Iterable[tuple[str, str]], ground: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.items = QStandardItemModel(self)
        for id_, name in named:
            item = QStandardItem(name)
            item.setData(id_, Qt.ItemDataRole.UserRole)
            item.setToolTip(name)
            self.items.appendRow(item)
        self.setModel(self.items)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lay_ground(self, look.color(ground))
        self.selectionModel().currentChanged.connect(self._on_current)

    def set_current(self, id_: str) -> None:
        """Mark that thing as the one that is open."""
        for row in range(self.items.rowCount()):
            index = self.items.index(row, 0)
            if index.data(Qt.ItemDataRole.UserRole) == id_ and index != self.currentIndex():
                self.setCurrentIndex(index)

    def whole_height(self) -> int:
        """The height that shows every row, in px."""
        return self.items.rowCount() * self.look.px(HIGH) + 2

    def ring_rect(self) -> QRect:
        """Around the row that has the keyboard."""
        row = self.visualRect(self.currentIndex()) & self.viewport().rect()
        return row.translated(self.viewport().pos())

    def lead_ring(self) -> None:
        """The ring asks again where it belongs when this list tells of a move: the row did move."""
        QCoreApplication.sendEvent(self, QMoveEvent(self.pos(), self.pos()))

    def _on_current(self, now: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(str(now.data(Qt.ItemDataRole.UserRole)))
        self.lead_ring()


class NamedRow(QStyledItemDelegate):
    """A row of such a list: the ground of the one that is open; a subclass paints what is on it."""

    def __init__(self, parent: NamedList) -> None:
        super().__init__(parent)
        self.look = parent.look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """All rows are equally high."""
        return QSize(self.look.px(120), self.look.px(HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground, and on it the row."""
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        here = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.look.color("accent_tint"))
            painter.drawRoundedRect(rect, 8, 8)
        self.paint_row(painter, rect, index, here)
        painter.restore()

    def paint_row(self, painter: QPainter, rect: QRect, index: Index, here: bool) -> None:
        """What stands on the ground; ``here``: it is the one that is open."""
        raise NotImplementedError

    def paint_name(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """Its name at the left, shortened to the room there is."""
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, rect.width()
        )
        painter.drawText(rect, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
