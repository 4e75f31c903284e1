"""How one page looks in the overview: a picture over its words, or beside them where it is tight.

With room the cells are those of a grid. In a small window, or with very large text, a grid would
show two pages at a time; there the picture shrinks and stands before two lines of title.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen, QTextOption
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from workshop.show.finding import Entry
from workshop.ui.console.coming import draw_small
from workshop.ui.console.thumbs import Thumbs
from workshop.ui.look import Look
from workshop.values import dataclass

_WIDE, _GAP, EDGE = 212, 18, 6  # px at text size 100 %; around a cell there is room for its frame
_ROW_WIDE, _ROW_HIGH = 250, 58
_FEW = 6  # pages: a grid that shows fewer at a time is none
_ICONS = {
    "title": "", "clip": "film-strip", "exercise": "sliders-horizontal", "discussion": "chats",
    "break": "coffee",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Cell:
    """One page of the overview. ``under`` is its kind in words, ``part`` another part it is in."""

    entry: Entry
    under: str = ""
    on_stage: bool = False
    skipped: bool = False
    done: bool = False
    part: str = ""


@dataclass(frozen=True, slots=True)
class Shape:
    """The size of a cell and of its picture, in px; ``beside``: the words stand beside it."""

    cell: QSize
    picture: QSize
    beside: bool = False


def shape_of(room: QSize, scale: float) -> Shape:
    """The shape of the cells in so much room at a text size: a grid, else rows."""
    wide, picture, high = _grid(room.width(), scale)
    columns = max(1, room.width() // wide)
    if columns * (room.height() // high) >= _FEW:
        return Shape(QSize(wide, high), picture)
    columns = max(1, int(room.width() / (_ROW_WIDE * scale)))
    wide, high = room.width() // columns, round(_ROW_HIGH * scale)
    small = min(high * 16 // 9, wide * 2 // 5)
    return Shape(QSize(wide, high + 2 * EDGE), QSize(small, small * 9 // 16), beside=True)


def _grid(room: int, scale: float) -> tuple[int, QSize, int]:
    """As many columns as fit, the width shared out: of a cell its width, picture and height."""
    columns = max(1, int(room / ((_WIDE + _GAP) * scale)))
    wide = room // columns
    picture = wide - round(_GAP * scale)
    high = picture * 9 // 16 + round((7 + 20 + 18 + 10) * scale) + 2 * EDGE
    return wide, QSize(picture, picture * 9 // 16), high


class CellDelegate(QStyledItemDelegate):
    """Paints a page: its picture, number, title and kind, and what is with it."""

    def __init__(
        self, look: Look, thumbs: Thumbs, shape: Callable[[], Shape], view: QListView
    ) -> None:
        super().__init__(view)
        self.look = look
        self._thumbs = thumbs
        self._shape = shape
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A cell."""
        return self._shape().cell

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The cell."""
        cell: Cell = index.data(Qt.ItemDataRole.UserRole)
        rect: QRect = option.rect
        look, shape = self.look, self._shape()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = shape.picture
        picture = QRectF(rect.x() + EDGE, rect.y() + EDGE, size.width(), size.height())
        draw_small(painter, look, picture, self._thumbs.picture(cell.entry.page))
        if cell.skipped:
            self._dim(painter, picture)
        current = index == self._view.currentIndex()
        if cell.on_stage or current:
            self._frame(painter, picture, "accent" if current else "lamp", both=cell.on_stage)
        state = self._state(cell)
        if shape.beside:
            self._mark(painter, picture, state)
            left = picture.right() + look.px(12)
            words = QRectF(left, picture.y(), rect.right() - EDGE - left, look.px(_ROW_HIGH))
            self._beside(painter, cell, words, state[1] if state else "", strong=current)
        else:
            if state:
                self._chip(painter, QRectF(picture.x() + 8, picture.y() + 8, 0, look.px(24)), state)
            top = picture.bottom() + look.px(7)
            words = QRectF(picture.x(), top, picture.width(), look.px(38))
            self._below(painter, cell, words, strong=current)
        painter.restore()

    def _state(self, cell: Cell) -> tuple[str, str, str, str] | None:
        """The icon, word, ground and colour of what is with a page."""
        if cell.on_stage:
            return "broadcast", self.tr("On stage"), "lamp", "on_lamp"
        if cell.skipped:
            return "skip-forward", self.tr("Skipped"), "raised", "ink"
        return None

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

    def _chip(self, painter: QPainter, at: QRectF, state: tuple[str, str, str, str]) -> None:
        look = self.look
        icon, words, fill, tone = state
        painter.setFont(look.font("label"))
        wide = painter.fontMetrics().horizontalAdvance(words) + look.px(9 + 21 + 9)
        pill = QRectF(at.x(), at.y(), wide, at.height())
        self._pill(painter, pill, fill)
        side = look.px(15)
        box = QRectF(pill.x() + look.px(9), pill.center().y() - side / 2, side, side)
        look.glyphs.paint(painter, icon, box, look.color(tone))
        painter.setPen(look.color(tone))
        painter.drawText(pill.adjusted(look.px(30), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)

    def _mark(
        self, painter: QPainter, picture: QRectF, state: tuple[str, str, str, str] | None
    ) -> None:
        """The chip of a small picture: the icon alone, its word stands beside."""
        if state is None:
            return
        icon, _words, fill, tone = state
        side = min(self.look.px(24), round(picture.height() * 0.5))
        pill = QRectF(picture.x() + 4, picture.y() + 4, side, side)
        self._pill(painter, pill, fill)
        inset = side * 0.18
        box = pill.adjusted(inset, inset, -inset, -inset)
        self.look.glyphs.paint(painter, icon, box, self.look.color(tone))

    def _pill(self, painter: QPainter, pill: QRectF, fill: str) -> None:
        painter.setPen(QPen(self.look.color("control" if fill == "raised" else fill), 1))
        painter.setBrush(self.look.color(fill))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)

    def _below(self, painter: QPainter, cell: Cell, room: QRectF, *, strong: bool) -> None:
        """Number, title and check in one line, the kind below."""
        look = self.look
        line = QRectF(room.x(), room.y(), room.width(), look.px(20))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(look.color("ink"))
        painter.setFont(look.font("label"))
        mark = cell.entry.mark
        painter.drawText(line, middle, mark)
        wide = painter.fontMetrics().horizontalAdvance(mark)
        left = max(look.px(28), wide + look.px(6)) if mark else 0
        right = look.px(20) if cell.done else 0
        painter.setFont(look.font("label" if strong or cell.on_stage else "small"))
        words = line.adjusted(left, 0, -right, 0)
        elide = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(cell.entry.title, elide, int(words.width()))
        painter.drawText(words, middle, shown)
        if cell.done:
            self._check(painter, line)
        under = QRectF(line.x(), line.bottom(), line.width(), look.px(18))
        self._under(painter, cell, under, cell.under)

    def _beside(
        self, painter: QPainter, cell: Cell, room: QRectF, state: str, *, strong: bool
    ) -> None:
        """Number and title in up to two lines, then what is with the page and its kind."""
        look = self.look
        below = ", ".join(filter(None, (state, cell.under)))
        foot = look.px(18) if below or cell.part else 0
        if cell.done:
            self._check(painter, QRectF(room.x(), room.y(), room.width(), look.px(20)))
            room = room.adjusted(0, 0, -look.px(20), 0)
        painter.setFont(look.font("label" if strong or cell.on_stage else "small"))
        painter.setPen(look.color("ink"))
        said = f"{cell.entry.mark}  {cell.entry.title}".strip()
        lines = room.adjusted(0, 0, 0, -foot)
        metrics = painter.fontMetrics()
        wrapped = metrics.boundingRect(lines.toRect(), Qt.TextFlag.TextWordWrap, said)
        if wrapped.height() > lines.height() + 2:  # a title of three lines ends with the first
            elide = Qt.TextElideMode.ElideRight
            said = metrics.elidedText(said, elide, int(lines.width()))
        painter.drawText(lines, said, QTextOption())
        top = lines.y() + min(wrapped.height(), lines.height()) + 1
        self._under(painter, cell, QRectF(room.x(), top, room.width(), look.px(18)), below)

    def _check(self, painter: QPainter, line: QRectF) -> None:
        side = self.look.px(16)
        box = QRectF(line.right() - side, line.center().y() - side / 2, side, side)
        self.look.glyphs.paint(painter, "check", box, self.look.color("good"))

    def _under(self, painter: QPainter, cell: Cell, under: QRectF, said: str) -> None:
        look = self.look
        words = ", ".join(filter(None, (said, cell.part)))
        if not words:
            return
        icon = "circle-dashed" if cell.entry.optional else _ICONS.get(cell.entry.kind, "")
        if icon and cell.under:
            side = look.px(16)
            box = QRectF(under.x(), under.center().y() - side / 2, side, side)
            look.glyphs.paint(painter, icon, box, look.color("ink3"))
            under = under.adjusted(side + look.px(5), 0, 0, 0)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("ink3"))
        elide = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(words, elide, int(under.width()))
        painter.drawText(under, Qt.AlignmentFlag.AlignVCenter, shown)
