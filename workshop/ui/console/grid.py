"""The pages of the overview: an item view, of which only what is seen is painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView

from workshop.ui.console.cells import Cell, CellDelegate, Shape, shape_of
from workshop.ui.console.thumbs import Thumbs
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import clear_viewport
from workshop.ui.widgets.scroll import Bar

Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key


class PageModel(QAbstractListModel):
    """The pages, one row each; the words of a row say everything its picture shows."""

    def __init__(self) -> None:
        super().__init__()
        self.cells: tuple[Cell, ...] = ()

    def set_cells(self, cells: Sequence[Cell]) -> None:
        """Show these; where the pages are the same the view keeps its place."""
        same = [c.entry.page for c in cells] == [c.entry.page for c in self.cells]
        if not same:
            self.beginResetModel()
        self.cells = tuple(cells)
        if not same:
            self.endResetModel()
        elif cells:
            self.dataChanged.emit(self.index(0), self.index(len(cells) - 1))

    def row_of(self, page: int) -> int:
        """Where a page is, -1 when it is not there."""
        return next((i for i, c in enumerate(self.cells) if c.entry.page == page), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """One row for each page."""
        return 0 if parent.isValid() else len(self.cells)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Number and title; for screen readers the state too; the cell under UserRole."""
        if not index.isValid():
            return None
        cell = self.cells[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return cell
        said = f"{cell.entry.mark} {cell.entry.title}".strip()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return said
        if role == Qt.ItemDataRole.AccessibleTextRole:
            states = (
                (cell.on_stage, self.tr("on stage")), (cell.skipped, self.tr("skipped")),
                (cell.done, self.tr("shown")),
            )  # fmt: skip
            named = filter(None, (cell.under, cell.part))
            return ", ".join([said, *named, *(w for on, w in states if on)])
        return None


class PageGrid(QListView):
    """The grid.

    Signals:
        opened(int): show that page on the stage.
        toggled(int): skip that page, or keep it.
    """

    opened = Signal(int)
    toggled = Signal(int)

    def __init__(self, look: Look, thumbs: Thumbs) -> None:
        super().__init__()
        self.look = look
        self.pages = PageModel()
        self._thumbs = thumbs
        self.shape = shape_of(QSize(640, 480), look.scale)
        self.setModel(self.pages)
        self.setItemDelegate(CellDelegate(look, thumbs, self._shape, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(Bar(look))
        self.setViewport(clear_viewport())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the clicker's keys pass it by
        self.setAccessibleName(self.tr("Pages"))
        self.setProperty("ring", False)
        self.setProperty("keys", self.takes)
        self.activated.connect(lambda index: self.opened.emit(self.page_at(index)))
        thumbs.painted.connect(self._on_painted)
        look.changed.connect(self._measure)

    def takes(self, key: int, modifiers: Qt.KeyboardModifier) -> bool:
        """Keys that are the grid's and no command: the letters that skip, and Space."""
        return not modifiers and key in (Key.Key_K, Key.Key_X, Key.Key_Space)

    def page_at(self, index: Index) -> int:
        """The page of a row, 0 for none."""
        return self.pages.cells[index.row()].entry.page if index.isValid() else 0

    @property
    def current_page(self) -> int:
        """The page that is chosen, 0 while none is."""
        return self.page_at(self.currentIndex())

    def choose(self, page: int) -> None:
        """Choose a page and let it be seen."""
        row = self.pages.row_of(page)
        if row >= 0:
            self.setCurrentIndex(self.pages.index(row))
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """K or X skips or keeps, Return shows, arrows move."""
        page = self.current_page
        if event.key() in (Key.Key_K, Key.Key_X):
            if page:
                self.toggled.emit(page)
        elif event.key() in (Key.Key_Return, Key.Key_Enter):
            if page:
                self.opened.emit(page)
        elif event.key() != Key.Key_Space:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as fit, the width shared out."""
        super().resizeEvent(event)
        self._measure()

    def viewportEvent(self, event: QEvent) -> bool:
        """Pictures at another pixel ratio are painted anew."""
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._measure()
        return super().viewportEvent(event)

    def _shape(self) -> Shape:
        return self.shape

    def _measure(self) -> None:
        room = self.width() - 20  # the scroll bar, and a little that Qt wants to itself
        self.shape = shape_of(QSize(max(1, room), self.height()), self.look.scale)
        self.setGridSize(self.shape.cell)
        self._thumbs.set_size(self.shape.picture * self.devicePixelRatioF())

    def _on_painted(self, page: int) -> None:
        row = self.pages.row_of(page)
        if row >= 0:
            self.update(self.pages.index(row))
