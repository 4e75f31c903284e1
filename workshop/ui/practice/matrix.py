"""Who sees what, whole: things down, viewers across, words behind every mark."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from workshop.exercises.privacy.model import Item, PrivacyExercise, Viewer
from workshop.exercises.privacy.seeing import Sight
from workshop.ui.look import Look
from workshop.ui.practice.legend import Legend, draw_cell
from workshop.ui.widgets.boxes import Card
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.text import Label

_CELL = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Cell:
    """One thing and one viewer: seen or not, and what is wanted ("hide", "show" or "")."""

    seen: bool
    wanted: str = ""
    reach: bool = True


class Matrix(Card):
    """The whole table on one card.

    Signals:
        back_wanted(): return to the settings.
        viewer_chosen(str): somebody asked to look through that viewer's eyes.
    """

    back_wanted = Signal()
    viewer_chosen = Signal(str)

    def __init__(self, look: Look, exercise: PrivacyExercise, language: str) -> None:
        super().__init__(look, 24)
        self.model_ = SightModel(exercise, language, self)
        head = QHBoxLayout()
        head.addWidget(Label(look, self.tr("Who sees what"), "title"), 1)
        self.back = Button(look, self.tr("Back to settings"), icon="x")
        self.back.clicked.connect(self.back_wanted)
        head.addWidget(self.back)
        self.body.addLayout(head)
        self.body.addSpacing(look.space(8))
        self.body.addWidget(Legend(look))
        self.body.addSpacing(look.space(8))
        self.table = _Table(look, self.model_)
        self.table.doubleClicked.connect(self._on_cell)
        self.body.addWidget(self.table, 1)

    def follow(self, sight: Sight, viewer: str) -> None:
        """Show what is seen now, that viewer's column marked."""
        self.model_.follow(sight, viewer)

    def _on_cell(self, index: QModelIndex) -> None:
        viewer = self.model_.viewer(index.column())
        if viewer is not None:
            self.viewer_chosen.emit(viewer)


class SightModel(QAbstractTableModel):
    """Things by viewers, and how many things each sees in the last row."""

    def __init__(
        self, exercise: PrivacyExercise, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._items: list[Item] = list(exercise.items.values())
        self._viewers: list[Viewer] = list(exercise.viewers.values())
        self._language = language
        self._wanted = {
            (goal.item, viewer): goal.kind for goal in exercise.goals for viewer in goal.viewers
        }
        self._sight: Sight | None = None
        self.marked = ""

    def follow(self, sight: Sight, viewer: str) -> None:
        """Another sight, another viewer marked."""
        self._sight, self.marked = sight, viewer
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def viewer(self, column: int) -> str | None:
        """The viewer of a column, None for the column of things."""
        return self._viewers[column - 1].id if column > 0 else None

    def is_marked(self, column: int) -> bool:
        """Whether that column is the viewer one looks through."""
        return self.viewer(column) == self.marked

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """The things, and one row of sums."""
        return 0 if parent.isValid() else len(self._items) + 1

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """The things' names, and one column a viewer."""
        return 0 if parent.isValid() else len(self._viewers) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """The viewers' short names."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return self.tr("{count} things").format(count=len(self._items))
        return self._viewers[section - 1].short.get(self._language)

    def cell(self, row: int, column: int) -> Cell | None:
        """What stands in a cell, None for names and sums."""
        if self._sight is None or column == 0 or row >= len(self._items):
            return None
        item, viewer = self._items[row], self._viewers[column - 1]
        return Cell(
            self._sight.sees(viewer.id, item.id),
            self._wanted.get((item.id, viewer.id), ""),
            item.out_of_reach is None,
        )

    def data(self, index: _Index, role: int = 0) -> object:
        """Words for every cell; the delegate draws marks instead of them."""
        row, column = index.row(), index.column()
        if role == _CELL:
            return self.cell(row, column)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row, column)
        return None

    def _words(self, row: int, column: int) -> str:
        total = row >= len(self._items)
        if column == 0:
            return self.tr("Sees in all") if total else self._name(self._items[row])
        viewer = self._viewers[column - 1]
        if total:
            return str(self._sight.count(viewer.id)) if self._sight else ""
        cell = self.cell(row, column)
        if cell is None:
            return ""
        words = self.tr("sees it") if cell.seen else self.tr("does not")
        wanted = {"hide": self.tr("should be hidden"), "show": self.tr("should be kept")}
        return f"{words}, {wanted[cell.wanted]}" if cell.wanted else words

    def _name(self, item: Item) -> str:
        name = item.short.get(self._language)
        return (
            name
            if item.out_of_reach is None
            else self.tr("{name} (out of reach)").format(name=name)
        )


class _Table(QTableView):
    def __init__(self, look: Look, model: SightModel) -> None:
        super().__init__()
        self.look = look
        self.setModel(model)
        self.setItemDelegate(_Cells(look, model, self))
        self.setAccessibleName(self.tr("Who sees what"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ring", False)  # the cell shows where the keyboard is
        self.setShowGrid(False)
        self.setStyleSheet("background: transparent")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(look.px(28))
        header = _Head(look, model, self)
        self.setHorizontalHeader(header)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(0, look.px(216))
        header.setMinimumSectionSize(look.px(84))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setMaximumSectionSize(look.px(40))


class _Head(QHeaderView):
    def __init__(self, look: Look, model: SightModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._model = model
        self.setFixedHeight(look.px(44))
        self.setSectionsClickable(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        look, marked = self._look, self._model.is_marked(section)
        painter.save()
        painter.setFont(look.font("label" if marked or section == 0 else "small"))
        painter.setPen(look.color("accent" if marked else "ink2" if section == 0 else "ink"))
        flags = Qt.AlignmentFlag
        side = flags.AlignLeft if section == 0 else flags.AlignHCenter
        text = str(self._model.headerData(section, Qt.Orientation.Horizontal))
        painter.drawText(
            rect.adjusted(2, 0, -2, -look.px(6)),
            int(side | flags.AlignBottom) | int(Qt.TextFlag.TextWordWrap),
            text,
        )
        painter.restore()


class _Cells(QStyledItemDelegate):
    def __init__(self, look: Look, model: SightModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look, rect = self._look, QRectF(option.rect)
        row, column = index.row(), index.column()
        total = row == self._model.rowCount() - 1
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._model.is_marked(column):
            painter.fillRect(rect, look.color("accent_tint"))
        line = look.color("control" if total else "line")
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2 if total else 1), line)
        cell = index.data(_CELL)
        if isinstance(cell, Cell):
            draw_cell(painter, rect, look, seen=cell.seen, wanted=cell.wanted, reach=cell.reach)
        else:
            self._text(painter, rect, str(index.data()), column, total=total)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(look.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)
        painter.restore()

    def _text(
        self, painter: QPainter, rect: QRectF, text: str, column: int, *, total: bool
    ) -> None:
        look, marked = self._look, self._model.is_marked(column)
        painter.setFont(look.font("compact_strong" if total else "compact"))
        painter.setPen(look.color("accent" if marked else "ink"))
        flags = Qt.AlignmentFlag
        side = flags.AlignLeft if column == 0 else flags.AlignHCenter
        room = rect.adjusted(0, 0, -look.px(8), 0) if column == 0 else rect
        shown = painter.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, round(room.width())
        )
        painter.drawText(room, int(side | flags.AlignVCenter), shown)
