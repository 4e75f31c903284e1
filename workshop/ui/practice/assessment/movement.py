"""The table of dimensions: where each stood, where it stands, how far it moved."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QWidget

from workshop.exercises.assessment.scoring import tenths
from workshop.ui.look import Look
from workshop.ui.speaker import pointed
from workshop.ui.widgets.figures import (
    BEFORE,
    CHART,
    MOST,
    MOVED,
    NAME,
    NOW,
    ROW,
    Figures,
    FiguresCells,
    FiguresHead,
    FiguresTable,
)
from workshop.values import dataclass

_LOW_ROW, _HEAD, _INSET = 38, 34, 14
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
        return pointed(f"{change / 10:+.1f}".replace("-", "\u2212"))

    def words(self, column: int, *, spoken: bool) -> str:
        """The words of a column as they are shown, or as they are read aloud."""
        if column == NAME:
            weakest = translate("Movement", "{name}, the weakest").format(name=self.name)
            return weakest if spoken and self.weakest else self.name
        if column == CHART:
            if not spoken:
                return ""
            words = translate("Movement", "{now} of {most}")
            return words.format(now=said(self.now), most=MOST)
        return {BEFORE: said(self.before), NOW: said(self.now), MOVED: self.moved}[column]


def said(value: Fraction | None) -> str:
    """A mean with one decimal, or a dash."""
    return "–" if value is None else pointed(tenths(value))


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
        self.dress(head, _Cells(look, self), widths, "canvas")
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
        words = str(self.model().headerData(section, self.orientation()) or "")
        inset = self.look.px(_INSET) if section == CHART else 0
        self.draw(painter, QRectF(rect).adjusted(inset, 0, 0, 0), section, words)
        painter.restore()


class _Cells(FiguresCells):
    def style(self, column: int, row: Figures) -> tuple[str, str]:
        assert isinstance(row, Movement)
        role = {NAME: "compact", BEFORE: "body", NOW: "strong", MOVED: "small"}[column]
        if column == NAME and row.weakest:
            role = "compact_strong"
        return role, "ink" if column in (NAME, NOW) else "ink2"

    def chart(self, painter: QPainter, rect: QRectF, row: Figures) -> None:
        """A line from 0 to 4, a square where it was, a disc where it is, the way between."""
        assert isinstance(row, Movement)
        look, scale = self.look, self.look.scale
        rect = rect.adjusted(look.px(_INSET), 0, 0, 0)
        y = rect.center().y()
        edge = 6 * scale
        track = rect.adjusted(edge, 0, -edge, 0)

        def at(value: Fraction) -> float:
            return track.left() + track.width() * float(value) / MOST

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
