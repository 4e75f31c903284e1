"""The pages of a part as a grid: an item view, of which only what is seen is painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QStyledItemDelegate, QStyleOptionViewItem

from workshop.show.finding import Entry
from workshop.ui.console.coming import draw_small
from workshop.ui.console.parts import TAB
from workshop.ui.console.thumbs import Thumbs
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import clear_viewport
from workshop.ui.widgets.scroll import Bar
from workshop.values import dataclass

Index = QModelIndex | QPersistentModelIndex
Key = Qt.Key

_WIDE, _GAP, _EDGE = 212, 18, 6  # px at text size 100 %; around a cell there is room for its frame
_ICONS = {
    "title": "", "clip": "film-strip", "exercise": "sliders-horizontal", "discussion": "chats",
    "break": "coffee",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cell:
    """One page of the grid. ``under`` is its kind in words."""

    entry: Entry
    under: str = ""
    on_stage: bool = False
    skipped: bool = False
    done: bool = False


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
            return ", ".join([said, *filter(None, [cell.under]), *(w for on, w in states if on)])
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
        self.setModel(self.pages)
        self.setItemDelegate(CellDelegate(look, thumbs, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(Bar(look))
        self.setViewport(clear_viewport())
        self.setFocusPolicy(TAB)
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

    def _measure(self) -> None:
        look = self.look
        room = self.width() - 20  # the scroll bar, and a little that Qt wants to itself
        columns = max(1, room // look.px(_WIDE + _GAP))
        wide = room // columns
        picture = wide - look.px(_GAP)
        high = picture * 9 // 16 + look.px(7 + 20 + 18 + 10) + 2 * _EDGE
        self.setGridSize(QSize(wide, high))
        ratio = self.devicePixelRatioF()
        size = QSize(round(picture * ratio), round((picture * 9 // 16) * ratio))
        self._thumbs.set_size(size)

    def _on_painted(self, page: int) -> None:
        row = self.pages.row_of(page)
        if row >= 0:
            self.update(self.pages.index(row))


class CellDelegate(QStyledItemDelegate):
    """Paints a page of the grid: its picture, number, title and kind, and what is with it."""

    def __init__(self, look: Look, thumbs: Thumbs, grid: PageGrid) -> None:
        super().__init__(grid)
        self.look = look
        self._thumbs = thumbs
        self._grid = grid

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A cell of the grid."""
        return self._grid.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The cell."""
        cell = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect
        look = self.look
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = rect.width() - look.px(_GAP)
        picture = QRectF(rect.x() + _EDGE, rect.y() + _EDGE, wide, wide * 9 // 16)
        draw_small(painter, look, picture, self._thumbs.picture(cell.entry.page))
        if cell.skipped:
            self._dim(painter, picture)
        current = index == self._grid.currentIndex()
        if cell.on_stage or current:
            self._frame(painter, picture, "accent" if current else "lamp", both=cell.on_stage)
        chip = QRectF(picture.x() + 8, picture.y() + 8, 0, look.px(24))
        if cell.on_stage:
            self._chip(painter, chip, "broadcast", self.tr("On stage"), "lamp", "on_lamp")
        elif cell.skipped:
            self._chip(painter, chip, "skip-forward", self.tr("Skipped"), "raised", "ink")
        self._words(painter, cell, picture)
        painter.restore()

    def _dim(self, painter: QPainter, picture: QRectF) -> None:
        shade = self.look.color("canvas")
        shade.setAlphaF(0.8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(shade)
        painter.drawRoundedRect(picture, 6, 6)

    def _frame(self, painter: QPainter, picture: QRectF, tone: str, *, both: bool) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.look.color(tone), 3))
        painter.drawRoundedRect(picture.adjusted(-4, -4, 4, 4), 9, 9)
        if both and tone != "lamp":
            painter.setPen(QPen(self.look.color("lamp"), 2))
            painter.drawRoundedRect(picture.adjusted(-1, -1, 1, 1), 7, 7)

    def _chip(
        self, painter: QPainter, at: QRectF, icon: str, words: str, fill: str, tone: str
    ) -> None:
        look = self.look
        painter.setFont(look.font("label"))
        wide = painter.fontMetrics().horizontalAdvance(words) + look.px(9 + 21 + 9)
        pill = QRectF(at.x(), at.y(), wide, at.height())
        painter.setPen(QPen(look.color("control" if fill == "raised" else fill), 1))
        painter.setBrush(look.color(fill))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        side = look.px(15)
        box = QRectF(pill.x() + look.px(9), pill.center().y() - side / 2, side, side)
        look.glyphs.paint(painter, icon, box, look.color(tone))
        painter.setPen(look.color(tone))
        painter.drawText(pill.adjusted(look.px(30), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _words(self, painter: QPainter, cell: Cell, picture: QRectF) -> None:
        look = self.look
        top = picture.bottom() + look.px(7)
        line = QRectF(picture.x(), top, picture.width(), look.px(20))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(look.color("ink"))
        painter.setFont(look.font("label"))
        mark = cell.entry.mark
        painter.drawText(line, middle, mark)
        wide = painter.fontMetrics().horizontalAdvance(mark)
        left = max(look.px(28), wide + look.px(6)) if mark else 0
        right = look.px(20) if cell.done else 0
        strong = cell.on_stage or cell.entry.page == self._grid.current_page
        painter.setFont(look.font("label" if strong else "small"))
        words = line.adjusted(left, 0, -right, 0)
        shown = painter.fontMetrics().elidedText(
            cell.entry.title, Qt.TextElideMode.ElideRight, int(words.width())
        )
        painter.drawText(words, middle, shown)
        side = look.px(16)
        if cell.done:
            box = QRectF(line.right() - side, line.center().y() - side / 2, side, side)
            look.glyphs.paint(painter, "check", box, look.color("good"))
        icon = "circle-dashed" if cell.entry.optional else _ICONS.get(cell.entry.kind, "")
        if not cell.under:
            return
        under = QRectF(line.x(), line.bottom(), line.width(), look.px(18))
        if icon:
            box = QRectF(under.x(), under.center().y() - side / 2, side, side)
            look.glyphs.paint(painter, icon, box, look.color("ink3"))
            under.adjust(side + look.px(5), 0, 0, 0)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("ink3"))
        painter.drawText(under, middle, cell.under)
