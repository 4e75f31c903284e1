"""A list of the parts of an exercise, each with its state: icon, words, a word at the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from workshop.ui.look import Look
from workshop.ui.practice.named_list import Index, NamedList, NamedRow
from workshop.values import dataclass

_STATE = Qt.ItemDataRole.UserRole + 1

ICONS = {
    "open": ("circle", "ink3"),
    "begun": ("circle-half", "ink2"),
    "met": ("check-circle-fill", "good"),
    "half": ("circle-half-fill", "warn"),
    "missed": ("x-circle-fill", "bad"),
}
"""The icon and its tone for each state."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its id, what it is called, its state (a key of ICONS) and that state in words."""

    id: str
    title: str
    state: str
    words: str


class PartList(NamedList):
    """The parts by name, each with how it stands."""

    def __init__(self, look: Look, name: str, parts: Sequence[Part], parent: QWidget) -> None:
        super().__init__(look, [(part.id, part.title) for part in parts], "surface", parent)
        self.setItemDelegate(_PartRow(self))
        self.setAccessibleName(name)
        # It is as tall as its rows; what it stands in scrolls.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.whole_height())
        self.follow(parts)

    def follow(self, parts: Sequence[Part]) -> None:
        """Show how each part stands."""
        for row, part in enumerate(parts):
            item = self.items.item(row)
            if item.data(_STATE) != part.state:
                item.setData(part.state, _STATE)
                item.setAccessibleText(f"{part.title}, {part.words}")


class _PartRow(NamedRow):
    def paint_row(self, painter: QPainter, rect: QRect, index: Index, here: bool) -> None:
        look = self.look
        icon, tone = ICONS[str(index.data(_STATE))]
        side, left = look.px(18), rect.left() + look.px(14)
        box = QRectF(left, rect.center().y() - side / 2 + 0.5, side, side)
        look.glyphs.paint(painter, icon, box, look.color(tone))
        painter.setFont(look.font("strong" if here else "body"))
        painter.setPen(look.color("accent" if here else "ink"))
        self.paint_name(painter, rect.adjusted(look.px(14 + 18 + 10), 0, -look.px(12), 0), index)
