"""View as: the account as one viewer sees it, redrawn at every change."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from workshop.exercises.privacy.model import PrivacyExercise
from workshop.ui.look import Look
from workshop.ui.practice.brief import Avatar
from workshop.ui.practice.seen import SeenRow
from workshop.ui.widgets.text import Label

_ROW = Qt.ItemDataRole.UserRole
_COVER = 48
_RADIUS = 12


class Profile(QWidget):
    """The fictional page of the account: cover, name, and what this viewer finds on it."""

    def __init__(self, look: Look, fern: Look, exercise: PrivacyExercise) -> None:
        super().__init__()
        self._fern = fern
        name = exercise.persona.name
        column = QVBoxLayout(self)
        column.setContentsMargins(1, fern.px(22), 1, fern.px(6))
        column.setSpacing(fern.px(4))
        head = QWidget()
        head.setFixedHeight(fern.px(66))
        self._avatar = Avatar(fern, name, 64)
        self._avatar.setParent(head)
        self._avatar.move(fern.px(18), 0)
        self._name = Label(fern, name or self.tr("The account"), "heading", parent=head)
        self._name.move(fern.px(94), fern.px(34))
        column.addWidget(head)
        self._rows = _Rows(self)
        self.view = _View(look, fern, self._rows)
        self.view.setAccessibleName(self.tr("What is seen"))
        column.addWidget(self.view, 1)

    def show_rows(self, rows: list[SeenRow]) -> None:
        """Show what a viewer sees now."""
        self._rows.replace(rows)

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
        self._rows: list[SeenRow] = []

    def replace(self, rows: list[SeenRow]) -> None:
        if rows == self._rows:
            return
        self.beginResetModel()
        first = next((i for i, row in enumerate(rows) if row.changed), None)
        if first is not None:
            words = self.tr("Changed by your last setting")
            rows = [*rows[:first], SeenRow("change", words, icon="arrows-clockwise"), *rows[first:]]
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == _ROW:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            hidden = self.tr("Not seen: {what}").format(what=row.text)
            return hidden if row.kind == "hidden" else f"{row.note} {row.text}".strip()
        return None

    def at(self, place: int) -> SeenRow | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None


class _View(QListView):
    def __init__(self, look: Look, fern: Look, rows: _Rows) -> None:
        super().__init__()
        self.setModel(rows)
        self.setItemDelegate(_Row(look, fern, rows))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("background: transparent")
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def viewportSizeHint(self) -> QSize:
        """As tall as the rows, so that the page is no longer than what it shows."""
        height = sum(self.sizeHintForRow(row) for row in range(self.model().rowCount()))
        return QSize(200, height)


class _Row(QStyledItemDelegate):
    """Paints a row; the rows of one change share the kit's own ring."""

    def __init__(self, look: Look, fern: Look, rows: _Rows) -> None:
        super().__init__(rows)
        self._look = look
        self._fern = fern
        self._rows = rows

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        view: QWidget = option.widget
        wide = view.viewport().width() if isinstance(view, QListView) else 360
        row = self._rows.at(index.row())
        if row is None:
            return QSize(wide, 0)
        return QSize(wide, self._height(row, index.row(), wide))

    def _height(self, row: SeenRow, place: int, wide: int) -> int:
        fern = self._fern
        text = self._text_height(row, self._text_width(row, wide))
        base = {
            "fact": max(fern.px(32), text + fern.px(8)),
            "card": text + fern.px(20 + 8) + (fern.line("small") if row.note else 0),
            "hidden": max(fern.px(36), text + fern.px(14)) + fern.px(8),
            "change": fern.px(36),
            "reach": text + fern.px(14),
        }[row.kind]
        if row.changed and not self._follows(place):
            base += fern.px(6)
        return base

    def _follows(self, place: int) -> bool:
        after = self._rows.at(place + 1)
        return after is not None and after.changed

    def _text_width(self, row: SeenRow, wide: int) -> int:
        fern = self._fern
        side = fern.px(18) * 2
        return wide - side - {"card": fern.px(28), "hidden": fern.px(52)}.get(row.kind, fern.px(30))

    def _lay_out(self, text: str, wide: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(text, self._fern.font("compact"))
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        step, count = self._fern.line("compact"), 0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(wide)
            line.setPosition(QPointF(0, count * step + (step - line.height()) / 2))
            count += 1
        layout.endLayout()
        return layout, count * step

    def _text_height(self, row: SeenRow, wide: int) -> int:
        return self._lay_out(row.text, wide)[1]

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = self._rows.at(index.row())
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if row.changed or row.kind == "change":
            self._ring(painter, rect, row, index.row())
        side = self._fern.px(18)
        inner = rect.adjusted(side, 0, -side, 0)
        {"fact": self._line, "reach": self._line, "change": self._title}.get(
            row.kind, self._card if row.kind == "card" else self._box
        )(painter, inner, row)
        painter.restore()

    def _ring(self, painter: QPainter, rect: QRectF, row: SeenRow, place: int) -> None:
        out = self._fern.px(8)
        box = rect.adjusted(out, 2, -out, -2)
        if row.kind != "change":
            box.setTop(rect.top() - 20)
        if row.kind == "change" or self._follows(place):
            box.setBottom(rect.bottom() + 20)
        painter.save()
        painter.setClipRect(rect)
        painter.setPen(QPen(self._look.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 10, 10)
        painter.restore()

    def _title(self, painter: QPainter, rect: QRectF, row: SeenRow) -> None:
        look, fern = self._look, self._fern
        size = fern.px(16)
        middle = rect.center().y() + 2
        look.glyphs.paint(
            painter,
            row.icon,
            QRectF(rect.left(), middle - size / 2, size, size),
            look.color("accent"),
        )
        painter.setFont(look.font("label"))
        painter.setPen(look.color("accent"))
        painter.drawText(
            rect.adjusted(size + fern.px(6), 4, 0, 0), Qt.AlignmentFlag.AlignVCenter, row.text
        )

    def _line(self, painter: QPainter, rect: QRectF, row: SeenRow) -> None:
        fern, size = self._fern, self._fern.px(18)
        tone = fern.color("ink2")
        top = rect.top() + fern.px(7)
        fern.glyphs.paint(painter, row.icon, QRectF(rect.left(), top, size, size), tone)
        painter.setPen(fern.color("ink2" if row.kind == "reach" else "ink"))
        layout, _ = self._lay_out(row.text, round(rect.width()) - fern.px(30))
        layout.draw(painter, QPointF(rect.left() + fern.px(28), rect.top() + fern.px(6)))

    def _card(self, painter: QPainter, rect: QRectF, row: SeenRow) -> None:
        fern = self._fern
        box = rect.adjusted(0.5, fern.px(4) + 0.5, -0.5, -fern.px(4) - 0.5)
        painter.setPen(QPen(fern.color("line"), 1))
        painter.setBrush(fern.color("surface"))
        painter.drawRoundedRect(box, 10, 10)
        left, top = box.left() + fern.px(14), box.top() + fern.px(9)
        if row.note:
            painter.setFont(fern.font("small"))
            painter.setPen(fern.color("ink2"))
            line = QRectF(left, top, box.width() - fern.px(28), fern.line("small"))
            note = painter.fontMetrics().elidedText(
                row.note, Qt.TextElideMode.ElideRight, round(line.width())
            )
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, note)
            top += fern.line("small")
        painter.setPen(fern.color("ink"))
        layout, _ = self._lay_out(row.text, round(rect.width()) - fern.px(28))
        layout.draw(painter, QPointF(left, top))

    def _box(self, painter: QPainter, rect: QRectF, row: SeenRow) -> None:
        fern, size = self._fern, self._fern.px(16)
        layout, high = self._lay_out(row.text, round(rect.width()) - fern.px(52))
        box = rect.adjusted(0.5, 0.5, -0.5, -fern.px(8) - 0.5)
        box.setHeight(max(fern.px(36), high + fern.px(14)) - 1)
        pen = QPen(fern.color("control"), 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 8, 8)
        middle = box.center().y()
        fern.glyphs.paint(
            painter,
            row.icon,
            QRectF(box.left() + fern.px(12), middle - size / 2, size, size),
            fern.color("ink2"),
        )
        painter.setPen(fern.color("ink2"))
        layout.draw(painter, QPointF(box.left() + fern.px(40), middle - high / 2))
