"""Who sees what as a table of words: things down, viewers across, sums below."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from workshop.exercises.privacy.model import Item, PrivacyExercise, Viewer
from workshop.exercises.privacy.seeing import Sight
from workshop.ui.practice.settings.legend import Cell

_Index = QModelIndex | QPersistentModelIndex


class SightModel(QAbstractTableModel):
    """Things by viewers, and how many things each sees in the last row."""

    def __init__(
        self, exercise: PrivacyExercise, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._all: list[Item] = list(exercise.items.values())
        self._items = self._all  # those that are there
        self._viewers: list[Viewer] = list(exercise.viewers.values())
        self._language = language
        self._wanted = {
            (goal.item, viewer): goal.kind for goal in exercise.goals for viewer in goal.viewers
        }
        self._sight: Sight | None = None
        self.marked = ""

    def follow(self, sight: Sight, viewer: str, to_come: Collection[str] = ()) -> None:
        """Another sight, another viewer marked; only the rows that differ are told of.

        What is still to come has no row.
        """
        here = [item for item in self._all if item.id not in to_come]
        if len(here) != len(self._items):
            self.beginResetModel()
            self._items, self._sight, self.marked = here, sight, viewer
            self.endResetModel()
            return
        before, self._sight = self._sight, sight
        if before is None or viewer != self.marked:
            self.marked = viewer
            self._tell(0, self.rowCount() - 1)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)
            return
        moved = [row for row, item in enumerate(self._items) if self._differs(item.id, before)]
        for row in moved:
            self._tell(row, row)
        if moved:
            self._tell(self.rowCount() - 1, self.rowCount() - 1)

    def viewer(self, column: int) -> str | None:
        """The viewer of a column, None for the column of things."""
        return self._viewers[column - 1].id if column > 0 else None

    def is_marked(self, column: int) -> bool:
        """Whether that column is the viewer one looks through."""
        return self.viewer(column) == self.marked

    @property
    def marked_column(self) -> int:
        """The column of the viewer one looks through."""
        return next((c for c in range(1, self.columnCount()) if self.is_marked(c)), 0)

    def is_out_of_reach(self, row: int) -> bool:
        """Whether only others can change who sees that thing."""
        return row < len(self._items) and self._items[row].out_of_reach is not None

    def reach_words(self) -> str:
        """What is said beside such a thing."""
        return self.tr("out of reach")

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """The things, and one row of sums."""
        return 0 if parent.isValid() else len(self._items) + 1

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """The things' names, and one column a viewer."""
        return 0 if parent.isValid() else len(self._viewers) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """The viewers' short names; the whole label where one points."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.ToolTipRole and section:
            return self._viewers[section - 1].label.get(self._language)
        if role != Qt.ItemDataRole.DisplayRole:
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
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and row < len(self._items):
            item = self._items[row]
            reach = item.out_of_reach.get(self._language) if item.out_of_reach is not None else ""
            return f"{item.label.get(self._language)}\n{reach}".strip()
        return None

    def _said(self, row: int, column: int) -> str:
        """A cell for those who hear it: with its thing and its viewer."""
        words = self._words(row, column)
        if column == 0:
            reach = self.is_out_of_reach(row)
            return f"{words}, {self.reach_words()}" if reach else words
        viewer = self._viewers[column - 1].short.get(self._language)
        thing = self._words(row, 0)
        return self.tr("{viewer}, {thing}: {what}").format(viewer=viewer, thing=thing, what=words)

    def _words(self, row: int, column: int) -> str:
        total = row >= len(self._items)
        if column == 0:
            item_name = self.tr("Sees in all")
            return item_name if total else self._items[row].short.get(self._language)
        if total:
            return str(self._sight.count(self._viewers[column - 1].id)) if self._sight else ""
        cell = self.cell(row, column)
        if cell is None:
            return ""
        words = self.tr("sees it") if cell.seen else self.tr("does not")
        wanted = {"hide": self.tr("should be hidden"), "show": self.tr("should be kept")}
        return f"{words}, {wanted[cell.wanted]}" if cell.wanted else words

    def _differs(self, item: str, before: Sight) -> bool:
        now = self._sight
        return now is not None and any(
            now.sees(viewer.id, item) is not before.sees(viewer.id, item)
            for viewer in self._viewers
        )

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
