"""Who sees what, whole: things down, viewers across, words behind every mark."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workshop.exercises.privacy.model import PrivacyExercise
from workshop.exercises.privacy.seeing import Sight
from workshop.ui.look import Look
from workshop.ui.practice.ground import lay_ground
from workshop.ui.practice.settings.legend import Legend, Marks
from workshop.ui.practice.settings.sights import SightModel
from workshop.ui.widgets.boxes import Card
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.scroll import Bar
from workshop.ui.widgets.text import ElidedLabel

_Index = QModelIndex | QPersistentModelIndex
_OUT = 8  # the table stands out by this much at the left, so that a name's frame has room


class Matrix(Card):
    """The whole table on one card.

    Signals:
        back_wanted(): return to the settings.
        viewer_chosen(str): somebody asked to look through that viewer's eyes.
    """

    back_wanted = Signal()
    viewer_chosen = Signal(str)

    def __init__(
        self, look: Look, exercise: PrivacyExercise, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, (24 - _OUT, 20, 24, 20), parent=parent)
        self.sights = SightModel(exercise, language, self)
        above = QVBoxLayout()
        above.setContentsMargins(look.space(_OUT), 0, 0, 0)
        above.setSpacing(look.space(8))
        head = QHBoxLayout()
        head.addWidget(ElidedLabel(look, self.tr("Who sees what"), "title"), 1)
        self.back = Button(look, self.tr("Back to settings"), icon="x")
        self.back.clicked.connect(self.back_wanted)
        head.addWidget(self.back)
        above.addLayout(head)
        above.addWidget(Legend(look))
        self._above = above
        self.body.addLayout(above)
        self.body.addSpacing(look.space(8))
        self.table = _Table(look, self.sights, self)
        self.table.activated.connect(self._on_cell)
        self.body.addWidget(self.table, 1)

    def follow(self, sight: Sight, viewer: str, to_come: Collection[str] = ()) -> None:
        """Show what is seen now, that viewer's column marked, without what is still to come."""
        here = self.table.currentIndex()
        row, column = here.row(), here.column()
        self.sights.follow(sight, viewer, to_come)
        if row >= 0 and not self.table.currentIndex().isValid():  # more things are there now
            self.table.setCurrentIndex(self.sights.index(row, column))

    def start(self) -> None:
        """The keyboard on the viewer one looks through, in the first row."""
        self.table.setCurrentIndex(self.sights.index(0, self.sights.marked_column))
        self.table.setFocus()

    def height_for(self, width: int) -> int:
        """The height that shows every row, in px."""
        sides = self.body.contentsMargins()
        wide = width - sides.left() - sides.right()
        above = self._above.totalHeightForWidth(wide) if self._above.hasHeightForWidth() else 0
        above = max(above, self._above.sizeHint().height())
        edges = sides.top() + sides.bottom() + self.look.space(8)
        return above + edges + self.table.height_for(wide)

    def _on_cell(self, index: QModelIndex) -> None:
        viewer = self.sights.viewer(index.column())
        if viewer is not None:
            self.viewer_chosen.emit(viewer)


class _Table(QTableView):
    def __init__(self, look: Look, model: SightModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self._model = model
        self.setVerticalScrollBar(Bar(look))
        self.setModel(model)
        self.setItemDelegate(_Cells(look, model, self))
        self.setAccessibleName(self.tr("Who sees what"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ring", False)  # the cell shows where the keyboard is
        self.setShowGrid(False)
        lay_ground(self, look.color("surface"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # it always fits
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(look.px(24))
        rows.setMaximumSectionSize(look.px(36))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.head = _Head(look, model, self)
        self.setHorizontalHeader(self.head)
        self.head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.head.setMinimumSectionSize(1)

    def height_for(self, width: int) -> int:
        """The height of all rows and the header at that width, in px."""
        high = self.head.needed(self._columns(width)[1])
        return high + self._model.rowCount() * self.look.px(36) + 2

    def resizeEvent(self, event: QResizeEvent) -> None:
        first, rest = self._columns(self.viewport().width())
        self.head.resizeSection(0, first)
        for column in range(1, self._model.columnCount()):
            self.head.resizeSection(column, rest)
        self.head.set_height(self.head.needed(rest))
        super().resizeEvent(event)

    def _columns(self, width: int) -> tuple[int, int]:
        """The widths of the names' column and of each viewer's."""
        look, viewers = self.look, self._model.columnCount() - 1
        names = min(max(self._longest_name(), look.px(216)), look.px(330)) + _OUT
        # Across, as long as names keep a fair part; standing, as narrow as their marks allow.
        across = max(look.px(76), min(self.head.longest_word() + 6, look.px(112)))
        if width - viewers * across >= look.px(180):
            names, least = min(names, width - viewers * across), across
        else:
            least = look.px(44)
            roomy = max(look.px(150), width - viewers * look.px(58))
            names = max(look.px(96), min(names, roomy, width - viewers * least))
        rest = max(least, (width - names) // max(1, viewers))
        return max(names, width - rest * viewers), rest

    def _longest_name(self) -> int:
        metrics = QFontMetrics(self.look.font("compact"))
        names = (str(self._model.index(row, 0).data()) for row in range(self._model.rowCount()))
        beside = QFontMetrics(self.look.font("small"))
        more = self.look.px(24) + beside.horizontalAdvance(self._model.reach_words())
        return max(
            metrics.horizontalAdvance(name) + (more if self._model.is_out_of_reach(row) else 0)
            for row, name in enumerate(names)
        ) + self.look.px(16)


class _Head(QHeaderView):
    """The viewers' names: across where they have room, else standing."""

    def __init__(self, look: Look, model: SightModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._model = model
        self.setSectionsClickable(False)
        self.viewport().setAutoFillBackground(False)

    def needed(self, width: int) -> int:
        """The height all names need in columns that wide, in px."""
        look, metrics = self._look, QFontMetrics(self._look.font("label"))
        names = self._names()
        if self._stands(width):
            longest = max(metrics.horizontalAdvance(name) for name in names)
            return min(longest, look.px(190)) + look.px(12)
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter)
        room = QRect(0, 0, width - 4, 10_000)
        tallest = max(metrics.boundingRect(room, flags, name).height() for name in names)
        return max(look.px(44), tallest + look.px(10))

    def set_height(self, height: int) -> None:
        """Be that high."""
        if height != self.height():
            self.setFixedHeight(height)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        look, marked = self._look, self._model.is_marked(section)
        painter.save()
        painter.fillRect(rect, look.color("surface"))
        painter.setFont(look.font("label" if marked or section == 0 else "small"))
        painter.setPen(look.color("accent" if marked else "ink2" if section == 0 else "ink"))
        flags = Qt.AlignmentFlag
        text = str(self._model.headerData(section, Qt.Orientation.Horizontal))
        if section and self._stands(rect.width()):
            painter.translate(rect.left(), rect.bottom() - look.px(6))
            painter.rotate(-90)
            box = QRect(0, 0, rect.height() - look.px(10), rect.width())
            wrapped = int(flags.AlignLeft | flags.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(box, wrapped, text)
        else:
            side = flags.AlignLeft if section == 0 else flags.AlignHCenter
            room = rect.adjusted(_OUT if section == 0 else 2, 0, -2, -look.px(6))
            wrapped = int(side | flags.AlignBottom) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(room, wrapped, text)
        painter.restore()

    def longest_word(self) -> int:
        """The width of the longest word of all names, in px."""
        metrics = QFontMetrics(self._look.font("label"))
        words = (word for name in self._names() for word in name.replace("-", "- ").split())
        return max(metrics.horizontalAdvance(word) for word in words)

    def _stands(self, width: int) -> bool:
        return self.longest_word() > width - 4

    def _names(self) -> list[str]:
        model = self._model
        across = Qt.Orientation.Horizontal
        return [str(model.headerData(place, across)) for place in range(1, model.columnCount())]


class _Cells(QStyledItemDelegate):
    def __init__(self, look: Look, model: SightModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._model = model
        self._marks = Marks(look)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look, rect = self._look, QRectF(option.rect)
        row, column = index.row(), index.column()
        total = row == self._model.rowCount() - 1
        if self._model.is_marked(column):
            painter.fillRect(rect, look.color("accent_tint"))
        start = _OUT if column == 0 else 0
        line = QRectF(rect.left() + start, rect.top(), rect.width() - start, 2 if total else 1)
        painter.fillRect(line, look.color("control" if total else "line"))
        cell = self._model.cell(row, column)
        if cell is not None:
            self._marks.draw(painter, rect, cell)
        elif column == 0:
            self._name(painter, rect, row, total=total)
        else:
            painter.setFont(look.font("compact_strong"))
            painter.setPen(look.color("accent" if self._model.is_marked(column) else "ink"))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), str(index.data()))
        if option.state & QStyle.StateFlag.State_HasFocus:
            self._focus(painter, rect)

    def _focus(self, painter: QPainter, rect: QRectF) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("focus"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 6, 6)
        painter.restore()

    def _name(self, painter: QPainter, rect: QRectF, row: int, *, total: bool) -> None:
        look = self._look
        painter.setFont(look.font("compact_strong" if total else "compact"))
        room = rect.adjusted(_OUT, 0, -look.px(8), 0)
        reach = self._model.is_out_of_reach(row)
        if reach:
            room.setRight(room.right() - self._reach(painter, room))
        metrics = painter.fontMetrics()
        name = str(self._model.index(row, 0).data())
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, round(room.width()))
        painter.setPen(look.color("ink"))
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def _reach(self, painter: QPainter, room: QRectF) -> float:
        """The mark of a thing nobody but others can change, at the right; how much room it took."""
        look, words = self._look, self._model.reach_words()
        font = look.font("small")
        side, gap = look.px(16), look.px(6)
        wide = QFontMetrics(font).horizontalAdvance(words)
        if wide + side + gap > room.width() * 0.55:
            wide = -gap  # the icon alone: the words are in the tooltip
        left = room.right() - wide - side - gap
        icon = QRectF(QPointF(left, room.center().y() - side / 2), QPointF())
        icon.setSize(QRectF(0, 0, side, side).size())
        look.glyphs.paint(painter, "users-three", icon, look.color("ink2"))
        if wide > 0:
            painter.save()
            painter.setFont(font)
            painter.setPen(look.color("ink2"))
            box = QRectF(room.right() - wide, room.top(), wide + 2, room.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), words)
            painter.restore()
        return room.right() - left + gap
