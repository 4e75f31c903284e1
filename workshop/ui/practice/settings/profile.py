"""View as: the account as one viewer sees it, redrawn at every change."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from workshop.exercises.privacy.model import PrivacyExercise
from workshop.painting.theme import colour, window_theme
from workshop.ui.look import Look
from workshop.ui.practice.ground import lay_ground
from workshop.ui.practice.prose import Prose
from workshop.ui.practice.settings.brief import Avatar
from workshop.ui.practice.settings.seen import SeenRow
from workshop.ui.widgets.ring import Ringed
from workshop.ui.widgets.scroll import Bar
from workshop.ui.widgets.text import ElidedLabel

_COVER = 48
_RADIUS = 12
_MOST_KNOWN = 200  # texts kept laid out
_MOST_PAINTED = 60  # rows kept as pictures, a screenful is about ten


class Profile(QWidget):
    """The fictional page of the account: cover, name, and what this viewer finds on it."""

    def __init__(
        self, look: Look, fern: Look, exercise: PrivacyExercise, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fern = fern
        name = exercise.persona.name
        column = QVBoxLayout(self)
        column.setContentsMargins(1, fern.px(22), 1, fern.px(8))
        column.setSpacing(fern.px(4))
        column.addLayout(self._head(name))
        self._rows = _Rows(self)
        self.view = _View(look, fern, self._rows, self)
        self.view.setAccessibleName(self.tr("What is seen"))
        column.addWidget(self.view, 1)

    def _head(self, name: str) -> QHBoxLayout:
        fern = self._fern
        head = QHBoxLayout()
        side = fern.px(18)
        head.setContentsMargins(side, 0, side, 0)
        head.setSpacing(fern.px(12))
        head.addWidget(Avatar(fern, name, 64))
        shown = ElidedLabel(fern, name or self.tr("The account"), "heading")
        head.addWidget(shown, 1, Qt.AlignmentFlag.AlignBottom)
        return head

    def show_rows(self, rows: list[SeenRow], *, afresh: bool = False) -> None:
        """Show what a viewer sees now: where one was reading, from the top when ``afresh``."""
        bar = self.view.verticalScrollBar()
        place = 0 if afresh else bar.value()
        if not self._rows.replace(rows):
            return
        self.view.doItemsLayout()
        bar.setValue(place)
        changed = self._rows.change
        if changed is not None and not afresh:
            for row in (changed[-1], changed[0]):  # all of it, its beginning in any case
                self.view.scrollTo(self._rows.index(row))

    def height_for(self, width: int) -> int:
        """The height that shows every row, in px."""
        fern = self._fern
        rows = self.view.height_for(width - 2)
        return fern.px(22 + 64 + 4 + 8) + rows

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page with its cover."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._fern.color("control"), 1))
        painter.setBrush(self._fern.color("surface"))
        painter.drawRoundedRect(whole, _RADIUS, _RADIUS)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._fern.color("moss"))
        cover = self._fern.px(_COVER)
        painter.setClipRect(QRectF(0, 0, self.width(), cover))
        painter.drawRoundedRect(QRectF(1, 1, self.width() - 2, cover * 2), _RADIUS - 1, _RADIUS - 1)


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._given: list[SeenRow] = []
        self._rows: list[SeenRow] = []
        self.change: range | None = None  # the rows of the last change, its title included

    def replace(self, rows: list[SeenRow]) -> bool:
        """Take other rows; False when they are the same."""
        if rows == self._given:
            return False
        self.beginResetModel()
        self._given, self.change = rows, None
        changed = [place for place, row in enumerate(rows) if row.changed]
        if changed:
            first = changed[0]
            words = self.tr("Changed by your last setting")
            rows = [*rows[:first], SeenRow("change", words, icon="arrows-clockwise"), *rows[first:]]
            self.change = range(first, changed[-1] + 2)
        self._rows = rows
        self.endResetModel()
        return True

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        hidden = self.tr("Not seen: {what}").format(what=row.text)
        return hidden if row.kind == "hidden" else f"{row.note} {row.text}".strip()

    def at(self, place: int) -> SeenRow | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None


class _View(QListView, Ringed):
    def __init__(self, look: Look, fern: Look, rows: _Rows, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = fern
        self.setVerticalScrollBar(Bar(fern))
        self.setModel(rows)
        self._row = _Row(look, fern, rows, self)
        self.setItemDelegate(self._row)
        self.setFrameShape(QFrame.Shape.NoFrame)
        lay_ground(self, fern.color("surface"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(fern.px(24))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def ring_rect(self) -> QRect:
        return self.rect().adjusted(6, 2, -6, -2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def height_for(self, width: int) -> int:
        return sum(self._row.height(place, width) for place in range(self.model().rowCount()))


_Key = tuple[SeenRow, int, int, int, tuple[bool, bool], float]
"""What a row's picture depends on: itself, width, height, gap above, part of the ring, ratio."""


class _Row(QStyledItemDelegate):
    """Paints a row; the rows of one change share the kit's own ring."""

    def __init__(self, look: Look, fern: Look, rows: _Rows, view: QListView) -> None:
        super().__init__(rows)
        self._look = look
        self._fern = fern
        self._rows = rows
        self._view = view
        self._known: dict[str, Prose] = {}
        self._painted: dict[_Key, QPixmap] = {}  # a change leaves most rows as they were
        self._heights: dict[tuple[int, int], int] = {}  # by place and width, until the rows change
        rows.modelReset.connect(self._heights.clear)
        self._tone = colour(window_theme("light").accent)  # ours, on a page that is always light

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        wide = self._view.viewport().width()
        return QSize(wide, self.height(index.row(), wide))

    def height(self, place: int, wide: int) -> int:
        """The height of a row with the gaps around it, in px."""
        known = self._heights.get((place, wide))
        if known is None:
            known = self._heights[place, wide] = self._whole(place, wide)
        return known

    def _whole(self, place: int, wide: int) -> int:
        row = self._rows.at(place)
        if row is None:
            return 0
        return self._above(place) + self._own(row, wide) + self._below(place)

    # A row is its own height, with a gap above it, and below it the inside of the ring.

    def _own(self, row: SeenRow, wide: int) -> int:
        fern = self._fern
        text = self._prose(row).height(self._text_width(row, wide))
        if row.kind == "fact":
            return max(fern.px(32), text + fern.px(8))
        if row.kind == "card":
            return text + fern.px(20) + (fern.line("small") if row.note else 0)
        if row.kind == "hidden":
            return max(fern.px(36), text + fern.px(14))
        return fern.px(28) if row.kind == "change" else text

    def _above(self, place: int) -> int:
        row, before = self._rows.at(place), self._rows.at(place - 1)
        if row is None:
            return 0
        if row.kind == "fact":
            return 0 if before is None or before.kind == "fact" else self._fern.px(4)
        if before is not None and before.kind == "change":
            return 0
        return self._fern.px(8 if row.kind in ("card", "hidden") else 12)

    def _below(self, place: int) -> int:
        """The ring's own padding under its last row."""
        return self._fern.px(8) if self._ends_ring(place) else 0

    def _in_ring(self, place: int) -> bool:
        return self._rows.change is not None and place in self._rows.change

    def _ends_ring(self, place: int) -> bool:
        return self._in_ring(place) and not self._in_ring(place + 1)

    def _text_width(self, row: SeenRow, wide: int) -> int:
        fern = self._fern
        side = fern.px(18) * 2
        return wide - side - {"card": fern.px(28), "hidden": fern.px(52)}.get(row.kind, fern.px(28))

    def _prose(self, row: SeenRow) -> Prose:
        known = self._known.get(row.text)
        if known is None:
            if len(self._known) > _MOST_KNOWN:
                self._known.clear()
            known = self._known[row.text] = Prose(self._fern, row.text)
        return known

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        place = index.row()
        row = self._rows.at(place)
        if row is None:
            return
        whole: QRect = option.rect
        ratio = painter.device().devicePixelRatio()
        ring = (self._in_ring(place), self._ends_ring(place))
        key = (row, whole.width(), whole.height(), self._above(place), ring, ratio)
        picture = self._painted.get(key)
        if picture is None:
            if len(self._painted) >= _MOST_PAINTED:
                self._painted.clear()
            picture = self._painted[key] = self._picture(place, row, whole.size(), ratio)
        painter.drawPixmap(whole.topLeft(), picture)

    def _picture(self, place: int, row: SeenRow, size: QSize, ratio: float) -> QPixmap:
        """A row painted on its ground."""
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._fern.color("surface"))
        with QPainter(picture) as painter:
            self._paint(painter, QRectF(0, 0, size.width(), size.height()), place, row)
        return picture

    def _paint(self, painter: QPainter, rect: QRectF, place: int, row: SeenRow) -> None:
        side = self._fern.px(18)
        box = rect.adjusted(side, self._above(place), -side, -self._below(place))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._in_ring(place):
            self._ring(painter, rect, place, box.top() if row.kind == "change" else rect.top())
        {"fact": self._line, "reach": self._line, "change": self._title, "card": self._card}.get(
            row.kind, self._box
        )(painter, box, row)

    def _ring(self, painter: QPainter, rect: QRectF, place: int, top: float) -> None:
        """This row's part of the ring around the whole change."""
        out, far = self._fern.px(8), 20
        box = QRectF(rect.left() + out, top + 1, rect.width() - 2 * out, rect.bottom() - top - 2)
        row = self._rows.at(place)
        if row is not None and row.kind != "change":
            box.setTop(rect.top() - far)
        if not self._ends_ring(place):
            box.setBottom(rect.bottom() + far)
        painter.save()
        painter.setClipRect(rect)
        painter.setPen(QPen(self._tone, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 10, 10)
        painter.restore()

    def _title(self, painter: QPainter, rect: QRectF, row: SeenRow) -> None:
        look, fern = self._look, self._fern
        size = fern.px(16)
        middle = rect.center().y() + 1
        icon = QRectF(rect.left(), middle - size / 2, size, size)
        look.glyphs.paint(painter, row.icon, icon, self._tone)
        painter.setFont(look.font("label"))
        painter.setPen(self._tone)
        words = rect.adjusted(size + fern.px(6), 2, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), row.text)

    def _line(self, painter: QPainter, rect: QRectF, row: SeenRow) -> None:
        fern, size, prose = self._fern, self._fern.px(18), self._prose(row)
        room = round(rect.width()) - fern.px(28)
        pad = max(0.0, (rect.height() - prose.height(room)) / 2)
        middle = rect.top() + pad + fern.line("compact") / 2
        icon = QRectF(rect.left(), middle - size / 2, size, size)
        fern.glyphs.paint(painter, row.icon, icon, fern.color("ink2"))
        tone = fern.color("ink2" if row.kind == "reach" else "ink")
        prose.draw(painter, QPointF(rect.left() + fern.px(28), rect.top() + pad), room, tone)

    def _card(self, painter: QPainter, rect: QRectF, row: SeenRow) -> None:
        fern = self._fern
        painter.setPen(QPen(fern.color("line"), 1))
        painter.setBrush(fern.color("surface"))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        left, top = rect.left() + fern.px(14), rect.top() + fern.px(10)
        room = round(rect.width()) - fern.px(28)
        if row.note:
            painter.setFont(fern.font("small"))
            painter.setPen(fern.color("ink2"))
            line = QRectF(left, top, room, fern.line("small"))
            elide = Qt.TextElideMode.ElideRight
            note = painter.fontMetrics().elidedText(row.note, elide, room)
            painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), note)
            top += fern.line("small")
        self._prose(row).draw(painter, QPointF(left, top), room, fern.color("ink"))

    def _box(self, painter: QPainter, rect: QRectF, row: SeenRow) -> None:
        fern, size, prose = self._fern, self._fern.px(16), self._prose(row)
        pen = QPen(fern.color("control"), 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        middle = rect.center().y()
        icon = QRectF(rect.left() + fern.px(12), middle - size / 2, size, size)
        fern.glyphs.paint(painter, row.icon, icon, fern.color("ink2"))
        room = round(rect.width()) - fern.px(52)
        high = prose.height(room)
        at = QPointF(rect.left() + fern.px(40), middle - high / 2)
        prose.draw(painter, at, room, fern.color("ink2"))
