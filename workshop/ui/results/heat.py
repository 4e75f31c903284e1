"""What the room missed most: parts of the exercises down, exercises across, a number in each."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from workshop.painting.theme import colour, tokens
from workshop.results.room import FEWEST, Group
from workshop.ui.look import Look
from workshop.ui.practice.ground import lay_ground
from workshop.ui.speaker import Speaker

_Index = QModelIndex | QPersistentModelIndex
STEPS = (0, 20, 40, 60, 80)
_GAP = 3


class HeatModel(QAbstractTableModel):
    """The shares of one group; column 0 names the part. All small groups share one column."""

    def __init__(self, group: Group, speaker: Speaker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.group = group
        shown = [at for at, column in enumerate(group.columns) if column.shown]
        small = [at for at, column in enumerate(group.columns) if not column.shown]
        self._places = [*shown, *small[:1]]
        self._small = len(small)
        self._speaker = speaker

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """The parts."""
        return 0 if parent.isValid() else len(self.group.heat)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        """Their names, then the exercises."""
        return 0 if parent.isValid() else len(self._places) + 1

    def share(self, row: int, column: int) -> float | None:
        """What was left open, 0–1; None where nothing is told."""
        return self.group.heat[row].open[self._places[column - 1]]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if index.column() == 0:
            return self._speaker.say(self.group.heat[index.row()].area)
        share = self.share(index.row(), index.column())
        if share is not None:
            return self.tr("{n}%").format(n=round(share * 100))
        small = not self.group.columns[self._places[index.column() - 1]].shown
        return self.tr("not shown") if small else self.tr("none")

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The exercise and how many people; small groups stay without a name."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        if section == 0:
            return ""
        title, people = self.head(section)
        return f"{title}\n{people}"

    def head(self, section: int) -> tuple[str, str]:
        """The two lines above a column."""
        column = self.group.columns[self._places[section - 1]]
        if not column.shown:
            few = self.tr("under {n} people").format(n=FEWEST)
            if self._small > 1:
                return self.tr("Small groups"), few
            return self.tr("A small group"), few
        people = self.tr("{n} people").format(n=column.people)
        return column.title.get(self._speaker.language), people


class HeatTable(QTableView):
    """The table, as tall as its rows."""

    def __init__(self, look: Look, model: HeatModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._model = model
        model.setParent(self)
        self.setModel(model)
        self.setItemDelegate(_Cells(look, model, self))
        self.setAccessibleName(self.tr("What the room missed most"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ring", False)  # the cell shows where the keyboard is
        self.setShowGrid(False)
        lay_ground(self, look.color("surface"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(look.px(45))
        self._head = _Head(look, model, self)
        self.setHorizontalHeader(self._head)
        self._head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._head.setMinimumSectionSize(1)
        self._head.setStretchLastSection(True)
        self._head.setFixedHeight(look.px(44))

    def sizeHint(self) -> QSize:
        """All rows under the head."""
        rows = self._model.rowCount() * self.look.px(45)
        return QSize(self.look.px(480), self._head.height() + rows + 2)

    def minimumSizeHint(self) -> QSize:
        """As tall, however narrow."""
        return QSize(self.look.px(240), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The names take what they need, the exercises share the rest."""
        width = self.viewport().width()
        metrics = QFontMetrics(self.look.font("body"))
        rows = range(self._model.rowCount())
        names = [str(self._model.index(row, 0).data()) for row in rows]
        wanted = max((metrics.horizontalAdvance(n) for n in names), default=0) + self.look.px(14)
        first = min(wanted, width * 2 // 5)
        rest = (width - first) // max(1, self._model.columnCount() - 1)
        self._head.resizeSection(0, first)
        for column in range(1, self._model.columnCount()):
            self._head.resizeSection(column, rest)
        super().resizeEvent(event)


class _Head(QHeaderView):
    def __init__(self, look: Look, model: HeatModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._model = model
        self.setSectionsClickable(False)
        self.viewport().setAutoFillBackground(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        look = self._look
        painter.save()
        painter.fillRect(rect, look.color("surface"))
        if section:
            flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
            half = rect.height() // 2
            for at, (text, role, tone) in enumerate(
                zip(self._model.head(section), ("label", "small"), ("ink2", "ink3"), strict=True)
            ):
                font = look.font(role)
                painter.setFont(font)
                painter.setPen(look.color(tone))
                room = QRect(rect.left() + 2, rect.top() + at * half, rect.width() - 4, half)
                cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
                painter.drawText(room, flags, cut)
        painter.restore()


class _Cells(QStyledItemDelegate):
    def __init__(self, look: Look, model: HeatModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look, rect = self._look, QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.column() == 0:
            font = look.font("strong" if index.row() == 0 else "body")
            painter.setFont(font)
            painter.setPen(look.color("ink"))
            room = option.rect.adjusted(0, 0, -look.px(8), 0)
            cut = QFontMetrics(font).elidedText(
                str(index.data()), Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), cut)
        else:
            cell = rect.adjusted(0, 0, -_GAP, -_GAP)
            share = self._model.share(index.row(), index.column())
            paint_cell(painter, cell, share, look, str(index.data()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("focus"), 2))
            painter.drawRoundedRect(rect.adjusted(1, 1, -_GAP - 1, -_GAP - 1), 4, 4)
        painter.restore()


class HeatSwatch(QWidget):
    """A cell by itself, for the legend."""

    def __init__(self, look: Look, share: float | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._share = share
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Small."""
        return QSize(self.look.px(18), self.look.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cell."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        paint_cell(painter, rect, self._share, self.look, "")


def paint_cell(painter: QPainter, rect: QRectF, share: float | None, look: Look, text: str) -> None:
    """A cell in its step, or hatched where nothing is told."""
    if share is None:
        _hatch(painter, rect, look)
        return
    fill, ink = heat_colors(share, look)
    painter.setBrush(fill)
    painter.setPen(QPen(colour(tokens().heat[3]), 1))
    painter.drawRoundedRect(rect, 4, 4)
    painter.setFont(look.font("strong"))
    painter.setPen(ink)
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)


def heat_colors(share: float, look: Look) -> tuple[QColor, QColor]:
    """The ground and the ink of a share."""
    step = min(int(share * 100) // 20, len(STEPS) - 1)
    if step == 0:
        return look.color("surface"), look.color("ink")
    ink = "#FFFFFF" if step == len(STEPS) - 1 else "#1B2033"
    return colour(tokens().heat[step]), colour(ink)


def _hatch(painter: QPainter, rect: QRectF, look: Look) -> None:
    painter.save()
    painter.setClipRect(rect)
    painter.setPen(QPen(look.color("line"), 2))
    x = rect.left() - rect.height()
    while x < rect.right():
        painter.drawLine(
            round(x), round(rect.bottom()), round(x + rect.height()), round(rect.top())
        )
        x += 8
    painter.restore()
