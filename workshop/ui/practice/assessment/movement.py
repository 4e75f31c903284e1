"""The table of dimensions: where each stood, where it stands, how far it moved."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workshop.exercises.assessment.model import LEVELS
from workshop.exercises.assessment.scoring import tenths
from workshop.ui.look import Look
from workshop.ui.widgets.figures import (
    BEFORE,
    CHART,
    MOVED,
    NAME,
    NOW,
    ROW,
    FiguresHead,
    FiguresTable,
    Index,
)
from workshop.values import dataclass

_LOW_ROW, _HEAD = 38, 34
_WIDTHS = {CHART: 204, BEFORE: 60, NOW: 56, MOVED: 62}

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Movement:
    """One dimension: its means (0–4), None where there are too few answers."""

    name: str
    now: Fraction | None
    before: Fraction | None = None
    weakest: bool = False

    @property
    def moved(self) -> str:
        """How far it moved, as the printed figures say it."""
        if self.now is None or self.before is None:
            return ""
        change = round(10 * float(tenths(self.now))) - round(10 * float(tenths(self.before)))
        if not change:
            return translate("Movement", "same")
        return _pointed(f"{change / 10:+.1f}".replace("-", "\u2212"))

    def words(self, column: int, *, spoken: bool) -> str:
        """The words of a column as they are shown, or as they are read aloud."""
        if column == NAME:
            weakest = translate("Movement", "{name}, the weakest").format(name=self.name)
            return weakest if spoken and self.weakest else self.name
        if column == CHART:
            if not spoken:
                return ""
            words = translate("Movement", "{now} of {most}")
            return words.format(now=said(self.now), most=LEVELS - 1)
        return {BEFORE: said(self.before), NOW: said(self.now), MOVED: self.moved}[column]


def said(value: Fraction | None) -> str:
    """A mean with one decimal, or a dash."""
    return "–" if value is None else _pointed(tenths(value))


def _pointed(number: str) -> str:
    """A number with the decimal point, or comma, of the language."""
    return number.replace(".", QLocale().decimalPoint())


class MovementTable(FiguresTable):
    """The table; ``before`` names an earlier time, or leaves its columns out."""

    def __init__(
        self, look: Look, rows: tuple[Movement, ...], before: str, parent: QWidget | None = None
    ) -> None:
        dimension, now = translate("MovementTable", "Dimension"), translate("MovementTable", "Now")
        heads = (dimension, "", before, now, "")
        super().__init__(look, rows, heads, parent)
        self.setAccessibleName(self.tr("The dimensions as a table"))
        label = QFontMetrics(look.font("label"))
        widths = {
            column: max(look.px(wide), label.horizontalAdvance(heads[column]) + look.px(8))
            for column, wide in _WIDTHS.items()
        }
        head = _Head(look, look.px(_HEAD), self)
        self.dress(head, _Cell(look, self), widths, "canvas")
        if not before:
            self.hide_movement()

    def set_low(self, *, low: bool) -> None:
        """Rows a little lower, where the window is."""
        self.set_row_height(self.look.px(_LOW_ROW if low else ROW))


class _Head(FiguresHead):
    def sizeHint(self) -> QSize:
        return QSize(100, self.look.px(_HEAD))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        painter.save()
        painter.setPen(self.look.color("ink3"))
        painter.setFont(self.look.font("label"))
        middle = Qt.AlignmentFlag.AlignVCenter
        if section == CHART:
            painter.setFont(self.look.font("small"))
            room = QRectF(rect).adjusted(self.look.px(14), 0, 0, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignLeft | middle, "0")
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | middle, str(LEVELS - 1))
        else:
            words = str(self.model().headerData(section, self.orientation()) or "")
            left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
            painter.drawText(rect, (left if section == NAME else right) | middle, words)
        painter.restore()


class _Cell(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, rect = self._look, QRectF(option.rect)
        row: Movement = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), look.color("line"))
        if index.column() == CHART:
            self._chart(painter, rect.adjusted(look.px(14), 0, 0, 0), row)
        else:
            self._words(painter, rect, row, index.column(), str(index.data() or ""))
        painter.restore()

    def _words(
        self, painter: QPainter, rect: QRectF, row: Movement, column: int, words: str
    ) -> None:
        look = self._look
        role = {NAME: "compact", BEFORE: "body", NOW: "strong", MOVED: "small"}[column]
        if column == NAME and row.weakest:
            role = "compact_strong"
        painter.setFont(look.font(role))
        painter.setPen(look.color("ink" if column in (NAME, NOW) else "ink2"))
        middle = Qt.AlignmentFlag.AlignVCenter
        align = Qt.AlignmentFlag.AlignLeft if column == NAME else Qt.AlignmentFlag.AlignRight
        shown = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, int(rect.width())
        )
        painter.drawText(rect, align | middle, shown)

    def _chart(self, painter: QPainter, rect: QRectF, row: Movement) -> None:
        """A line from 0 to 4, a square where it was, a disc where it is, the way between."""
        look, scale = self._look, self._look.scale
        y, most = rect.center().y(), LEVELS - 1
        edge = 6 * scale
        track = rect.adjusted(edge, 0, -edge, 0)

        def at(value: Fraction) -> float:
            return track.left() + track.width() * float(value) / most

        painter.setPen(QPen(look.color("line"), 2))
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        accent = look.color("accent")
        if row.now is not None and row.before is not None:
            painter.setPen(QPen(accent, 4 * scale))
            painter.drawLine(QPointF(at(row.before), y), QPointF(at(row.now), y))
        if row.before is not None:
            half = 5 * scale
            painter.setPen(QPen(look.color("lamp_text"), 2 * scale))
            painter.setBrush(look.color("surface"))
            painter.drawRect(QRectF(at(row.before) - half, y - half, 2 * half, 2 * half))
        if row.now is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            same = row.before == row.now
            far = (3 if same else 6) * scale  # inside its square, where nothing moved
            painter.drawEllipse(QPointF(at(row.now), y), far, far)
