"""The list of modules or exercises: an item view, so that screen readers meet a real table."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QWidget,
)

from workshop.painting.pictures import Pictures
from workshop.ui.library.cells import CellPainter
from workshop.ui.library.rows import Row
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import clear_viewport
from workshop.ui.widgets.pills import progress_words

Index = QModelIndex | QPersistentModelIndex
TITLE, MINUTES, FIRST, SECOND, EXERCISES = range(5)
WIDTHS = {MINUTES: 110, FIRST: 62, SECOND: 62, EXERCISES: 166}  # px at text size 100 %
ROW_HIGH = 70
NARROWEST = 260  # px a title keeps; below it the two small columns go


class RowModel(QAbstractTableModel):
    """Rows of the library, five columns each; ``heads`` are the words over the columns."""

    def __init__(self, heads: Sequence[str], rows: Sequence[Row] = ()) -> None:
        super().__init__()
        self._heads = tuple(heads)
        self.rows: tuple[Row, ...] = tuple(rows)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; where ids are the same the view keeps its selection."""
        if [r.id for r in rows] == [r.id for r in self.rows]:
            self.rows = tuple(rows)
            last = self.index(len(self.rows) - 1, EXERCISES)
            self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """One row for each module or exercise."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """Title, minutes, two small numbers, own exercises."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell, longer for screen readers; the whole row under UserRole."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == TITLE:
            return "\n".join(part for part in (row.title, row.trouble or row.under) if part)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == MINUTES:
            return row.extra or None
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """The words over the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return None

    def _spoken(self, row: Row, column: int) -> str:
        parts: tuple[str, ...]
        if column == TITLE:
            parts = (row.number, row.title, row.trouble or row.under)
        elif column == MINUTES:
            parts = (f"{row.minutes} min" if row.minutes else "", row.extra)
        elif column == EXERCISES:
            parts = (_cell(row, column), row.note if row.total else row.tries)
        else:
            parts = (self._heads[column], _cell(row, column))
        return ", ".join(part for part in parts if part)


class RowTable(QTableView):
    """The table, as tall as its rows: the page around it scrolls.

    Signals:
        selected(str): the id of the row now current.
        opened(str): the id of a row that Return or a double click opened.
    """

    selected = Signal(str)
    opened = Signal(str)

    def __init__(
        self, look: Look, model: RowModel, pictures: Pictures, name: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._model = model
        self.setAccessibleName(name)
        self.setProperty("ring", False)  # the current row wears it
        self._dress()
        header = _Header(look, self)
        self.setHorizontalHeader(header)
        self.setModel(model)
        self.setItemDelegate(CellPainter(look, pictures, self))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(self._tell)
        self.activated.connect(lambda index: self.opened.emit(model.rows[index.row()].id))
        model.modelReset.connect(self.restyle)
        look.changed.connect(self.restyle)
        self.restyle()

    def restyle(self) -> None:
        """Take heights and widths from the look as it is now."""
        rows = self._model.rowCount()
        high = max(self.look.px(ROW_HIGH), self.look.px(42) + 2 * self.look.space(14))
        self.verticalHeader().setDefaultSectionSize(high)
        head = self.horizontalHeader()
        head.setFixedHeight(self.look.px(30))
        for section, wide in WIDTHS.items():
            head.resizeSection(section, self.look.px(wide))
        self.setFixedHeight(self.look.px(30) + rows * high + 2)
        self._narrow()
        self.viewport().update()

    def current_id(self) -> str:
        """The id of the current row, ``""`` without one."""
        index = self.currentIndex()
        return self._model.rows[index.row()].id if index.isValid() else ""

    def select(self, row_id: str) -> None:
        """Make a row the current one; the first when that id is not there."""
        ids = [row.id for row in self._model.rows]
        if not ids:
            return
        place = ids.index(row_id) if row_id in ids else 0
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(
            self._model.index(place, TITLE), flags.ClearAndSelect | flags.Rows
        )

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Home and End go to the first and the last row, as in any list."""
        step = QAbstractItemView.CursorAction
        ends = {step.MoveHome: 0, step.MoveEnd: self._model.rowCount() - 1}
        if action in ends:
            return self._model.index(ends[action], TITLE)
        return super().moveCursor(action, modifiers)

    def row_rect(self, row: int) -> QRect:
        """Where a row is painted, in the viewport's coordinates."""
        top = self.rowViewportPosition(row)
        return QRect(0, top, self.viewport().width(), self.rowHeight(row))

    def sizeHint(self) -> QSize:
        """As tall as its rows."""
        return QSize(self.look.px(640), self.height())

    def minimumSizeHint(self) -> QSize:
        """The title, the minutes and the exercises."""
        return QSize(self.look.px(200 + WIDTHS[MINUTES] + WIDTHS[EXERCISES]), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Small columns go before a title gets too short to read."""
        super().resizeEvent(event)
        self._narrow()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The ring appears around the current row."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """And goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The current row's ground, the rules between rows, then the cells."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = self.currentIndex().row()
        inset = self.look.space(16)
        for row in range(self._model.rowCount() - 1):
            if current not in (row, row + 1):
                rect = self.row_rect(row)
                line = QRect(inset, rect.bottom(), rect.width() - 2 * inset, 1)
                painter.fillRect(line, self.look.color("line"))
        if current >= 0:
            self._draw_current(painter, self.row_rect(current))
        painter.end()
        super().paintEvent(event)

    def _draw_current(self, painter: QPainter, rect: QRect) -> None:
        focused = self.hasFocus()
        away = 4 if focused else 0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("accent_tint"))
        painter.drawRoundedRect(rect.adjusted(away, away, -away, -away), 10, 10)
        if focused:
            painter.setPen(QPen(self.look.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 12, 12)

    def _dress(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAutoScroll(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setViewport(clear_viewport())
        palette = self.palette()  # the row's ground is ours
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def _narrow(self) -> None:
        fixed = sum(self.look.px(wide) for wide in WIDTHS.values())
        hidden = self.width() - fixed < self.look.px(NARROWEST)
        for section in (FIRST, SECOND):
            if self.isColumnHidden(section) != hidden:
                self.setColumnHidden(section, hidden)

    def _tell(self, now: QModelIndex, before: QModelIndex) -> None:
        self.viewport().update()
        if now.isValid():
            self.selected.emit(self._model.rows[now.row()].id)


class _Header(QHeaderView):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(1)
        self.setViewport(clear_viewport())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803
        left = self._look.space(16) if logicalIndex == TITLE else 0
        painter.setFont(self._look.font("label"))
        painter.setPen(self._look.color("ink3"))
        text = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        painter.drawText(rect.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)


def module_heads() -> tuple[str, ...]:
    """The words over the columns of the modules."""
    translate = QCoreApplication.translate
    return (
        translate("Library", "Module"),
        translate("Library", "Minutes"),
        translate("Library", "Slides"),
        translate("Library", "Clips"),
        translate("Library", "Your exercises"),
    )


def exercise_heads() -> tuple[str, ...]:
    """The words over the columns of the exercises."""
    translate = QCoreApplication.translate
    return (
        translate("Library", "Exercise"),
        translate("Library", "Minutes"),
        translate("Library", "First"),
        translate("Library", "Best"),
        translate("Library", "Your attempts"),
    )


def _cell(row: Row, column: int) -> str:
    cells = (row.title, row.minutes, row.middle[0], row.middle[1])
    if column < EXERCISES:
        return cells[column]
    return progress_words(row.done, row.total) if row.total else row.note
