"""A list of the parts of an exercise, each with its state: icon, words, a word at the end."""

from __future__ import annotations

from collections.abc import Sequence

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
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workshop.ui.look import Look
from workshop.ui.practice.ground import lay_ground
from workshop.ui.widgets.ring import Ringed
from workshop.values import dataclass

_STATE = Qt.ItemDataRole.UserRole + 1
_HIGH = 44

ICONS = {
    "open": ("circle", "ink3"),
    "begun": ("circle-half", "ink2"),
    "met": ("check-circle-fill", "good"),
    "half": ("circle-half-fill", "warn"),
    "missed": ("x-circle-fill", "bad"),
}
"""The icon and its tone for each state."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its id, what it is called, its state (a key of ICONS) and that state in words."""

    id: str
    title: str
    state: str
    words: str


class PartList(QListView, Ringed):
    """The parts by name; arrow keys move, and the part opens at once.

    Signals:
        chosen(str): the id of the part to open.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, name: str, parts: Sequence[Part], parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._items = QStandardItemModel(self)
        for part in parts:
            item = QStandardItem(part.title)
            item.setData(part.id, Qt.ItemDataRole.UserRole)
            item.setToolTip(part.title)
            self._items.appendRow(item)
        self.setModel(self._items)
        self.setItemDelegate(_PartRow(look, self))
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(off)
        self.setVerticalScrollBarPolicy(off)  # it is as tall as its rows; what it stands in scrolls
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(len(parts) * look.px(_HIGH) + 2)
        lay_ground(self, look.color("surface"))
        self.selectionModel().currentChanged.connect(self._on_current)
        self.follow(parts)

    def set_current(self, part_id: str) -> None:
        """Mark that part as the one that is open."""
        for row in range(self._items.rowCount()):
            index = self._items.index(row, 0)
            if index.data(Qt.ItemDataRole.UserRole) == part_id and index != self.currentIndex():
                self.setCurrentIndex(index)

    def follow(self, parts: Sequence[Part]) -> None:
        """Show how each part stands."""
        for row, part in enumerate(parts):
            item = self._items.item(row)
            if item.data(_STATE) != part.state:
                item.setData(part.state, _STATE)
                item.setAccessibleText(f"{part.title}, {part.words}")

    def ring_rect(self) -> QRect:
        """Around the row that has the keyboard."""
        row = self.visualRect(self.currentIndex()) & self.viewport().rect()
        return row.translated(self.viewport().pos())

    def _on_current(self, now: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(str(now.data(Qt.ItemDataRole.UserRole)))
        # The ring asks again where it belongs when this list tells of a move: the row did move.
        QCoreApplication.sendEvent(self, QMoveEvent(self.pos(), self.pos()))


class _PartRow(QStyledItemDelegate):
    def __init__(self, look: Look, parent: PartList) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(self._look.px(120), self._look.px(_HIGH))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        look = self._look
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        here = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("accent_tint"))
            painter.drawRoundedRect(rect, 8, 8)
        icon, tone = ICONS[str(index.data(_STATE))]
        side, left = look.px(18), rect.left() + look.px(14)
        box = QRectF(left, rect.center().y() - side / 2 + 0.5, side, side)
        look.glyphs.paint(painter, icon, box, look.color(tone))
        words = rect.adjusted(look.px(14 + 18 + 10), 0, -look.px(12), 0)
        painter.setFont(look.font("strong" if here else "body"))
        painter.setPen(look.color("accent" if here else "ink"))
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
