"""The list of dimensions with how much of each is answered."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from workshop.exercises.assessment.attempt import AssessmentAttempt
from workshop.exercises.assessment.model import Assessment
from workshop.ui.look import Look
from workshop.ui.practice.named_list import Index, NamedList, NamedRow
from workshop.ui.widgets.scroll import Bar

_DONE = Qt.ItemDataRole.UserRole + 1
_OF = Qt.ItemDataRole.UserRole + 2


class DimensionList(NamedList):
    """The dimensions by name, each with its count."""

    def __init__(self, look: Look, exercise: Assessment, language: str, parent: QWidget) -> None:
        self._names = list(exercise.dimensions)
        labels = [(dim.id, dim.label.get(language)) for dim in exercise.dimensions.values()]
        super().__init__(look, labels, "surface", parent)
        for row, dim in enumerate(exercise.dimensions.values()):
            self.items.item(row).setData(len(dim.statements), _OF)
        self.setVerticalScrollBar(Bar(look))
        self.setItemDelegate(_Row(self))
        self.setAccessibleName(self.tr("Dimensions"))

    def follow(self, attempt: AssessmentAttempt) -> None:
        """Count again."""
        words = self.tr("{dimension}, {done} of {total} answered")
        for row, name in enumerate(self._names):
            item, done = self.items.item(row), attempt.answered(name)
            item.setData(done, _DONE)
            said = words.format(dimension=item.text(), done=done, total=item.data(_OF))
            item.setAccessibleText(said)

    def spoken(self) -> list[str]:
        """Every row as it is read aloud."""
        return [self.items.item(row).accessibleText() for row in range(len(self._names))]


class _Row(NamedRow):
    def paint_row(self, painter: QPainter, rect: QRect, index: Index, here: bool) -> None:
        look = self.look
        done, total = index.data(_DONE) or 0, index.data(_OF)
        icon = "check-circle-fill" if done == total else "circle-half" if done else "circle"
        side, left = look.px(18), rect.left() + look.space(14)
        box = QRectF(left, QRectF(rect).center().y() - side / 2, side, side)
        look.glyphs.paint(painter, icon, box, look.color("good" if done == total else "ink2"))
        words = self.tr("{done} of {total}").format(done=done, total=total)
        painter.setFont(look.font("small"))
        painter.setPen(look.color("ink2"))
        room = rect.adjusted(0, 0, -look.space(14), 0)
        flags = Qt.AlignmentFlag
        painter.drawText(room, flags.AlignRight | flags.AlignVCenter, words)
        taken = painter.fontMetrics().horizontalAdvance(words) + look.space(8)
        painter.setFont(look.font("compact_strong" if here else "compact"))
        painter.setPen(look.color("accent" if here else "ink"))
        room.setLeft(left + side + look.space(10))
        self.paint_name(painter, room.adjusted(0, 0, -taken, 0), index)
