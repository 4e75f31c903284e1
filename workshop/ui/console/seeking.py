"""The head of the overview: what is looked for, in which part, and what was found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workshop.show.finding import Wanted
from workshop.ui.console.parts import TAB, LineField
from workshop.ui.look import Look
from workshop.ui.widgets.segmented import Segmented
from workshop.ui.widgets.select import Select
from workshop.ui.widgets.text import ElidedLabel

ALL = "all"
"""The scope that is no part's key: the whole plan."""

_ROOMY, _NARROW = 1060, 420  # px at text size 100 %: kinds side by side; no choice of kinds
_KINDS: tuple[Wanted, ...] = ("all", "clips", "exercises", "optional")


class SeekingBar(QWidget):
    """A field, the part, the kind of pages; where there is room all kinds stand side by side.

    Signals:
        changed(): another part or another kind is wanted.
    """

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._count = -1
        self._kind: Wanted = "all"
        self.field = SearchField(look, self.tr("number or words"))
        self.parts = Narrow(look, self.tr("Which part"), 250)
        self.parts.setFocusPolicy(TAB)
        self.parts.activated.connect(self.changed)
        self.short = Narrow(look, self.tr("Which pages"), 140)
        self.short.setFocusPolicy(TAB)
        self.short.activated.connect(lambda: self._take(self.short.current))
        self.filters = self._make_filters(0)
        self.found = ElidedLabel(look, "", "small", "ink2")
        self.beneath = ElidedLabel(look, "", "small", "ink2")  # the same, where there is no room
        self._row = QHBoxLayout()
        self._row.setSpacing(look.space(12))
        self._row.addWidget(self.field, 2)
        self._row.addWidget(self.parts)
        self._row.addWidget(self.filters)
        self._row.addWidget(self.short)
        self._row.addWidget(self.found, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.space(20), look.space(14), look.space(20), 0)
        column.setSpacing(look.space(6))
        column.addLayout(self._row)
        column.addWidget(self.beneath)
        self.found.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.set_count(0)

    @property
    def kind(self) -> Wanted:
        """The kind of pages that is wanted."""
        return self._kind

    @property
    def scope(self) -> str:
        """The key of the part that is wanted, or ``ALL``."""
        return self.parts.current or ALL

    def offer(self, parts: Sequence[tuple[str, str]], current: str) -> None:
        """The parts there are, (key, words) each; one alone is no choice."""
        self.parts.set_choices(parts, current)
        self.parts.setVisible(len(parts) > 2)  # the whole, and more than one part of it
        self._fit()

    def set_count(self, count: int) -> None:
        """How many pages the part has."""
        if count == self._count:
            return
        self._count = count
        old = self.filters
        self.filters = self._make_filters(count)
        self._row.replaceWidget(old, self.filters)
        old.hide()
        old.deleteLater()
        self.short.set_choices(self._kinds(count), self._kind)
        self._fit()

    def say(self, words: str) -> None:
        """What was found."""
        self.found.setText(words)
        self.beneath.setText(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Kinds side by side, in a list, or none."""
        super().resizeEvent(event)
        self._fit()

    # -- inside -------------------------------------------------------------------------------

    def _kinds(self, count: int) -> list[tuple[str, str]]:
        words = (
            self.tr("All {n}").format(n=count),
            self.tr("Clips"),
            self.tr("Exercises"),
            self.tr("Optional"),
        )
        return list(zip(_KINDS, words, strict=True))

    def _make_filters(self, count: int) -> Segmented:
        made = Segmented(self.look, self.tr("Which pages"), self._kinds(count), self._kind)
        for key in _KINDS:
            made.part(key).setFocusPolicy(TAB)
        made.chosen.connect(self._take)
        return made

    def _take(self, kind: str) -> None:
        self._kind = next(one for one in _KINDS if one == kind)
        self.filters.set_current(kind)
        self.short.set_current(kind)
        self.changed.emit()

    def _fit(self) -> None:
        wide = self.width()
        roomy = wide >= self.look.px(_ROOMY)
        self.filters.setVisible(roomy)
        self.short.setVisible(not roomy and wide >= self.look.px(_NARROW))
        self.found.setVisible(roomy)
        self.beneath.setVisible(not roomy and bool(self.beneath.text()))


class SearchField(LineField):
    """A field with a glass before its words and what may be typed after them."""

    def __init__(self, look: Look, hint: str) -> None:
        super().__init__(look)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setMinimumWidth(look.px(120))

    def sizeHint(self) -> QSize:
        """Room for a few words."""
        return QSize(self.look.px(210), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, then the glass."""
        super().paintEvent(event)
        side = self.look.px(16)
        box = QRectF(self.look.px(10), (self.height() - side) / 2, side, side)
        self.look.glyphs.paint(QPainter(self), "magnifying-glass", box, self.look.color("ink3"))

    def dress(self) -> None:
        """Leave room for the glass."""
        super().dress()
        self.setTextMargins(self.look.px(22), 0, 0, 0)


class Narrow(Select):
    """A choice that shortens its words where they are longer than it may be wide."""

    def __init__(self, look: Look, name: str, most: int) -> None:
        self._most = most  # px at text size 100 %
        super().__init__(look, name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as its longest choice, within bounds."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), self.look.px(self._most)), hint.height())

    def minimumSizeHint(self) -> QSize:
        """A few letters and the caret."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self.look.px(110)), hint.height())
