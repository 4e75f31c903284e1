"""The list of a network's settings pages, with how many settings were changed on each."""

from __future__ import annotations

from collections.abc import Sequence

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

from workshop.exercises.privacy.attempt import PrivacyAttempt
from workshop.exercises.privacy.model import Page, PrivacyExercise
from workshop.ui.look import Look
from workshop.ui.practice.ground import lay_ground
from workshop.ui.widgets.ring import Ringed
from workshop.ui.widgets.scroll import Bar

_COUNT = Qt.ItemDataRole.UserRole + 1
_WIDE, _NARROW = 208, 168


def changed_on(page: Page, attempt: PrivacyAttempt) -> tuple[int, int]:
    """How many settings of a page were changed, of how many it shows."""
    exercise = attempt.exercise
    waiting = attempt.to_come
    shown = [s for s in page.settings if not exercise.settings[s].only_if and s not in waiting]
    changed = set(attempt.changed)
    return sum(1 for s in shown if s in changed), len(shown)


class PageList(QListView, Ringed):
    """The pages by name; arrow keys move, and the page opens at once.

    Signals:
        chosen(str): the id of the page to open.
    """

    chosen = Signal(str)

    def __init__(
        self,
        fern: Look,
        exercise: PrivacyExercise,
        attempt: PrivacyAttempt,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = fern
        self._exercise = exercise
        self._narrow = False
        self._items = QStandardItemModel(self)
        for page in exercise.pages:
            item = QStandardItem(page.label.get(language))
            item.setData(page.id, Qt.ItemDataRole.UserRole)
            item.setToolTip(item.text())
            self._items.appendRow(item)
        self.setVerticalScrollBar(Bar(fern))
        self.setModel(self._items)
        self.setItemDelegate(_PageRow(fern, self))
        self.setAccessibleName(self.tr("Settings pages"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lay_ground(self, fern.color("canvas"))
        self.setViewportMargins(fern.px(10), 0, fern.px(10), fern.px(10))
        self.setFixedWidth(fern.px(_WIDE))
        self.selectionModel().currentChanged.connect(self._on_current)
        self.verticalScrollBar().valueChanged.connect(self._lead_ring)
        self.follow(attempt)

    def set_current(self, page_id: str) -> None:
        """Mark that page as the one that is open."""
        for row in range(self._items.rowCount()):
            index = self._items.index(row, 0)
            if index.data(Qt.ItemDataRole.UserRole) == page_id and index != self.currentIndex():
                self.setCurrentIndex(index)

    def follow(self, attempt: PrivacyAttempt) -> None:
        """Count again."""
        for row, page in enumerate(self._exercise.pages):
            counts = changed_on(page, attempt)
            item = self._items.item(row)
            if item.data(_COUNT) == counts:
                continue
            done, total = counts
            item.setData(counts, _COUNT)
            said = self.tr("{page}, {done} of {total} changed")
            item.setAccessibleText(said.format(page=item.text(), done=done, total=total))

    def dataChanged(  # noqa: N802 - Qt calls it so
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Paint the rows that changed: their size never does, so nothing is laid out again."""
        rect = self.visualRect(first).united(self.visualRect(last))
        self.viewport().update(rect)

    def words(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """The count beside a page: "2 of 5", or only "2" where there is little room."""
        done, total = index.data(_COUNT)
        if self._narrow:
            return str(done)
        return self.tr("{done} of {total}").format(done=done, total=total)

    def set_narrow(self, narrow: bool) -> None:
        """Less room: the counts give way."""
        self._narrow = narrow
        self.setFixedWidth(self.look.px(_NARROW if narrow else _WIDE))

    def whole_height(self) -> int:
        """The height that shows every page, in px."""
        rows = sum(self.sizeHintForRow(row) for row in range(self._items.rowCount()))
        return rows + self.look.px(10) + 2

    def ring_rect(self) -> QRect:
        """Around the row that has the keyboard."""
        row = self.visualRect(self.currentIndex()) & self.viewport().rect()
        return row.translated(self.viewport().pos())

    def _on_current(self, now: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(str(now.data(Qt.ItemDataRole.UserRole)))
        self._lead_ring()

    def _lead_ring(self) -> None:
        """The ring asks again where it belongs when this list tells of a move: the row did move."""
        QCoreApplication.sendEvent(self, QMoveEvent(self.pos(), self.pos()))


class _PageRow(QStyledItemDelegate):
    def __init__(self, fern: Look, parent: PageList) -> None:
        super().__init__(parent)
        self._fern = fern
        self._list = parent

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(self._fern.px(120), self._fern.px(44))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        fern = self._fern
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        here = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fern.color("accent_tint"))
            painter.drawRoundedRect(rect, 8, 8)
        inner = rect.adjusted(fern.px(14), 0, -fern.px(14), 0)
        count = self._list.words(index)
        painter.setFont(fern.font("small"))
        painter.setPen(fern.color("fern_deep" if here else "ink2"))
        flags = Qt.AlignmentFlag
        painter.drawText(inner, flags.AlignRight | flags.AlignVCenter, count)
        room = inner.width() - painter.fontMetrics().horizontalAdvance(count) - fern.px(8)
        painter.setFont(fern.font("strong" if here else "body"))
        painter.setPen(fern.color("fern_deep" if here else "ink"))
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(inner, flags.AlignLeft | flags.AlignVCenter, text)
        painter.restore()
