"""The dimensions of a self-assessment over a room: where the middle half of the people stands."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from workshop.results.room import Assessment, Quartiles, Spread
from workshop.ui.look import Look
from workshop.ui.speaker import Speaker, pointed
from workshop.ui.widgets.figures import (
    BEFORE,
    CHART,
    MOST,
    MOVED,
    NAME,
    NOW,
    Figures,
    FiguresCells,
    FiguresHead,
    FiguresTable,
)
from workshop.values import dataclass

_HEAD = 30
_WIDTHS = {CHART: 168, BEFORE: 116, NOW: 116, MOVED: 60}
_LEAST_NAME = 170  # px at text size 100 %: with less for the names the bars go, their words stay

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Row:
    """One dimension: its name in the reader's language, and where the room stood and stands."""

    name: str
    spread: Spread

    def words(self, column: int, *, spoken: bool) -> str:
        """The words of a column as they are shown, or as they are read aloud."""
        spread = self.spread
        if column == NAME:
            return self.name
        if column == CHART:
            return ""  # its figures stand beside it
        if column == MOVED:
            if spread.before is None:
                return ""
            change = MOST * (spread.now[1] - spread.before[1])
            if abs(change) < 0.05:
                return translate("Results", "same")
            return _figure(change, signed=True)
        part = spread.before if column == BEFORE else spread.now
        if part is None:
            return ""
        words = translate("Results", "{middle} ({low}–{high})")
        if spoken:
            words = translate("Results", "now median {middle}, middle half {low} to {high}")
            if column == BEFORE:
                words = translate("Results", "before median {middle}, middle half {low} to {high}")
        low, middle, high = (_figure(MOST * value) for value in part)
        return words.format(low=low, middle=middle, high=high)


class SpreadTable(FiguresTable):
    """The table; without an earlier time two of its columns are not there."""

    def __init__(
        self, look: Look, speaker: Speaker, found: Assessment, parent: QWidget | None = None
    ) -> None:
        rows = tuple(Row(speaker.say(one.label), one) for one in found.dimensions)
        heads = (
            translate("Results", "Dimension"),
            "",
            translate("Results", "Before"),
            translate("Results", "Now"),
            "",
        )
        super().__init__(look, rows, heads, parent)
        self.setAccessibleName(self.tr("The dimensions over the room"))
        widths = {column: look.px(wide) for column, wide in _WIDTHS.items()}
        head = _Head(look, look.px(_HEAD), self)
        self.dress(head, _Cells(look, self), widths, "surface")
        if not found.again:
            self.hide_movement()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With little room the bars go: the figures say the same."""
        others = (column for column in (BEFORE, NOW, MOVED) if not self.isColumnHidden(column))
        figures = sum(_WIDTHS[column] for column in others)
        room = event.size().width() - self.look.px(figures + _WIDTHS[CHART])
        self.setColumnHidden(CHART, room < self.look.px(_LEAST_NAME))
        super().resizeEvent(event)


class _Head(FiguresHead):
    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        painter.save()
        painter.setPen(self.look.color("ink2"))
        words = str(self.model().headerData(section, self.orientation()) or "")
        if section == BEFORE and not self.isSectionHidden(CHART):
            words = translate("Results", "Before, dashed")
        self.draw(painter, QRectF(rect), section, words)
        painter.restore()


class _Cells(FiguresCells):
    def style(self, column: int, row: Figures) -> tuple[str, str]:
        quiet = column not in (NAME, NOW, MOVED)
        return "strong" if column == MOVED else "body", "ink2" if quiet else "ink"

    def chart(self, painter: QPainter, rect: QRectF, row: Figures) -> None:
        """A line from 0 to 4; on it the middle half now, above it the one before, dashed."""
        assert isinstance(row, Row)
        look, scale, spread = self.look, self.look.scale, row.spread
        y = rect.center().y() + (5 * scale if spread.before is not None else 0)
        painter.fillRect(QRectF(rect.left(), y - 1, rect.width(), 2), look.color("line"))
        if spread.before is not None:
            self._bar(painter, rect, y - 13 * scale, spread.before, before=True)
        self._bar(painter, rect, y, spread.now, before=False)

    def _bar(
        self, painter: QPainter, rect: QRectF, y: float, part: Quartiles, *, before: bool
    ) -> None:
        look, scale = self.look, self.look.scale
        low, middle, high = (rect.left() + rect.width() * value for value in part)
        half = (3 if before else 5) * scale
        least = 6 * scale  # where all say the same there is still a bar
        wide = max(high - low, least)
        box = QRectF(min(low, rect.right() - wide), y - half, wide, 2 * half)
        tone = look.color("lamp_text" if before else "accent")
        style = Qt.PenStyle.DashLine if before else Qt.PenStyle.SolidLine
        painter.setPen(QPen(tone, 1.5 * scale, style))
        painter.setBrush(look.color("surface") if before else tone)
        painter.drawRoundedRect(box, 2, 2)
        x = min(max(middle, box.left() + 1), box.right() - 1)
        line = QRectF(x - scale, y - half - 3 * scale, 2 * scale, 2 * half + 6 * scale)
        painter.fillRect(line.adjusted(-1.5 * scale, 0, 1.5 * scale, 0), look.color("surface"))
        painter.fillRect(line, tone if before else look.color("ink"))


def _figure(number: float, *, signed: bool = False) -> str:
    """One decimal, as the language writes it."""
    said = f"{number:+.1f}" if signed else f"{number:.1f}"
    return pointed(said.replace("-", "\u2212"))
