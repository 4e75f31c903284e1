"""A table of five columns: a name, a chart, where it stood, where it stands, how far it moved."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
)
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from workshop.exercises.assessment.model import LEVELS
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import clear_viewport
from workshop.ui.widgets.ring import Ringed

Index = QModelIndex | QPersistentModelIndex
NAME, CHART, BEFORE, NOW, MOVED = range(5)
MOST = LEVELS - 1  # the scale of a dimension goes from 0 to this
ROW = 46  # px of a row at text size 100 %


class Figures(Protocol):
    """One row."""

    @property
    def name(self) -> str:
        """What it is about."""

    def words(self, column: int, *, spoken: bool) -> str:
        """The words of a column as they are shown, or as they are read aloud."""


class FiguresModel(QAbstractTableModel):
    """The rows as a table; what a chart shows is said in words as well."""

    def __init__(self, rows: tuple[Figures, ...], heads: tuple[str, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.rows, self._heads = rows, heads

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """One for each dimension."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Name, chart, before, now, movement."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; the row itself under UserRole."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.words(index.column(), spoken=role != Qt.ItemDataRole.DisplayRole)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == NAME:
            return row.name
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The words over the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None


class FiguresTable(QTableView, Ringed):
    """The table, as tall as its rows; a subclass dresses it with its head and its cells."""

    def __init__(
        self,
        look: Look,
        rows: tuple[Figures, ...],
        heads: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.rows = FiguresModel(rows, heads, self)
        self.setViewport(clear_viewport())
        self.setModel(self.rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def dress(
        self, head: FiguresHead, cells: QStyledItemDelegate, widths: Mapping[int, int], ground: str
    ) -> None:
        """Take the head and the cells; the columns but the first are so wide, in px."""
        self.setHorizontalHeader(head)
        self.setItemDelegate(cells)
        head.setMinimumSectionSize(self.look.px(20))
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, wide in widths.items():
            self.setColumnWidth(column, wide)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, self.look.color(ground))
        self.setPalette(palette)
        self.set_row_height(self.look.px(ROW))
        self.setCurrentIndex(self.rows.index(0, NAME))

    def set_row_height(self, high: int) -> None:
        """Rows so high, in px, and the table as tall as all of them."""
        self.verticalHeader().setDefaultSectionSize(high)
        head = self.horizontalHeader().height()
        self.setFixedHeight(head + high * self.rows.rowCount() + 2)

    def hide_movement(self) -> None:
        """There is no earlier time: its columns are not there."""
        for column in (BEFORE, MOVED):
            self.setColumnHidden(column, True)

    def ring_rect(self) -> QRect:
        """Around the row that has the keyboard."""
        cell = self.visualRect(self.currentIndex())
        row = QRect(0, cell.top(), self.viewport().width(), cell.height())
        return (row & self.viewport().rect()).translated(self.viewport().pos())

    def spoken(self) -> list[str]:
        """Every row as it is read aloud."""
        role = Qt.ItemDataRole.AccessibleTextRole
        shown = [column for column in range(5) if not self.isColumnHidden(column)]
        return [
            " ".join(str(self.rows.index(row, column).data(role)) for column in shown).strip()
            for row in range(self.rows.rowCount())
        ]


class FiguresHead(QHeaderView):
    """The words over the columns, so many px high; a subclass paints them."""

    def __init__(self, look: Look, high: int, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.look = look
        self.setViewport(clear_viewport())
        self.setFixedHeight(high)

    def draw(self, painter: QPainter, rect: QRectF, section: int, words: str) -> None:
        """The ends of the scale over the chart, ``words`` over any other column."""
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self.look.font("small" if section == CHART else "label"))
        if section == CHART:
            painter.drawText(rect, left | middle, "0")
            painter.drawText(rect, right | middle, str(MOST))
        else:
            painter.drawText(rect, (left if section == NAME else right) | middle, words)


class FiguresCells(QStyledItemDelegate):
    """Paints the cells; a subclass says how words look and draws the chart."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A rule above; the chart, or words that end in "…" where they do not fit."""
        look, rect, column = self.look, QRectF(option.rect), index.column()
        row: Figures = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), look.color("line"))
        if column == CHART:
            self.chart(painter, rect, row)
        else:
            font, ink = self.style(column, row)
            painter.setFont(look.font(font))
            painter.setPen(look.color(ink))
            side = Qt.AlignmentFlag.AlignLeft if column == NAME else Qt.AlignmentFlag.AlignRight
            words = painter.fontMetrics().elidedText(
                str(index.data() or ""), Qt.TextElideMode.ElideRight, int(rect.width())
            )
            painter.drawText(rect, side | Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def style(self, column: int, row: Figures) -> tuple[str, str]:
        """The role of the font of a cell's words, and their colour."""
        raise NotImplementedError

    def chart(self, painter: QPainter, rect: QRectF, row: Figures) -> None:
        """Draw where it stood and stands."""
        raise NotImplementedError
