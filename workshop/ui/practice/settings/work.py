"""How brief, network and preview share the window: three columns, two and a strip, or one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.practice.settings.brief import Brief
from workshop.ui.practice.settings.matrix import Matrix
from workshop.ui.practice.settings.network import Network
from workshop.ui.practice.settings.predict import Predict
from workshop.ui.practice.settings.preview import Preview
from workshop.ui.widgets.boxes import Panel
from workshop.ui.widgets.buttons import IconButton
from workshop.ui.widgets.scroll import Bar

Room = Literal["wide", "strip", "single"]

_BRIEF, _PREVIEW, _STRIP = 312, 420, 56
_WIDE_FROM, _STRIP_FROM = 1400, 1080  # px at text size 100 %


class Work(QScrollArea):
    """The three parts, laid out for the width there is.

    The parts are made by :meth:`fill`, inside :attr:`inner`; the matrix when it is first asked for.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._filled = False
        self._open = False
        self._comparing = False
        self._asking: Predict | None = None
        self.room: Room = "wide"
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBar(Bar(look))
        self.inner = Panel(look, "canvas", parent=self)
        self.setWidget(self.inner)
        self.verticalScrollBar().setSingleStep(look.px(32))
        self._strip = Panel(look, "surface", "right", self.inner)
        self.side = Panel(look, "surface", "right", self.inner)
        rail = QVBoxLayout(self._strip)
        rail.setContentsMargins(look.px(10), look.space(14), look.px(10), look.space(14))
        self.goals_button = IconButton(
            look, "target", self.tr("Show what is wanted"), "secondary", parent=self._strip
        )
        self.goals_button.clicked.connect(self.toggle_brief)
        rail.addWidget(self.goals_button)
        rail.addStretch(1)

    def fill(
        self, brief: Brief, network: Network, preview: Preview, matrix: Callable[[], Matrix]
    ) -> None:
        """Take the parts; ``matrix`` makes the table when it is wanted."""
        self._brief, self._network, self._preview = brief, network, preview
        self._make_matrix = matrix
        self._matrix: Matrix | None = None
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 1, 0)
        column.addWidget(brief)
        network.turned.connect(self.fit)
        self._filled = True
        self._lay_out()

    @property
    def comparing(self) -> bool:
        """Whether the matrix stands in place of network and preview."""
        return self._comparing

    @property
    def matrix(self) -> Matrix:
        """The whole table."""
        if self._matrix is None:
            self._matrix = self._make_matrix()
        return self._matrix

    def compare(self, *, on: bool) -> None:
        """Put the matrix in place of network and preview, or take it away."""
        self._comparing = on
        self._lay_out()
        if self.room == "single":
            part: QWidget = self.matrix if on else self._preview
            self.verticalScrollBar().setValue(part.y() - self.look.space(24))

    def begin_with_brief(self) -> None:
        """The keyboard on the story; Tab goes on to what stands below or beside it."""
        if not self._told and not self._open:
            self.toggle_brief()
        self._brief.setFocus()

    def ask(self, part: Predict | None) -> None:
        """Put what is asked first in place of network and preview, or take it away."""
        if self._asking is not None:
            self._asking.hide()
        self._asking = part
        self._lay_out()

    @property
    def cover(self) -> Matrix | Predict | None:
        """What stands in place of network and preview."""
        return self.matrix if self._comparing else self._asking

    @property
    def brief_is_open(self) -> bool:
        """Whether the brief lies over the network (only where it has no column of its own)."""
        return not self._told and self._open

    @property
    def _told(self) -> bool:
        """Whether the brief has a place of its own; beside what is asked first there is room."""
        return self.room != "strip" or self._asking is not None

    def toggle_brief(self) -> None:
        """Open the brief over the network, or close it again."""
        self._open = not self._open
        self.goals_button.set_name(
            self.tr("Hide what is wanted") if self._open else self.tr("Show what is wanted")
        )
        self.goals_button.set_icon("x" if self._open else "target")
        self._lay_out()
        (self._brief if self._open else self.goals_button).setFocus()

    def fit(self) -> None:
        """In one column: as tall as what is shown now."""
        if self.room == "single":
            self._single()

    def minimumSizeHint(self) -> QSize:
        """It scrolls, so it may be low: what stands above and below it may not."""
        return QSize(self.look.px(200), self.look.px(8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the layout the width allows."""
        super().resizeEvent(event)
        if self._filled:
            self._lay_out()

    def _lay_out(self) -> None:
        wide = self.viewport().width() / self.look.scale
        self.room = "wide" if wide >= _WIDE_FROM else "strip" if wide >= _STRIP_FROM else "single"
        single = self.room == "single"
        self._strip.setVisible(not self._told)
        self.side.setVisible(self._told or self._open)
        self._brief.set_flowing(single)
        self._network.set_flowing(single)
        self._network.set_narrow(wide < _WIDE_FROM)
        if self._comparing or self._matrix is not None:
            self.matrix.setVisible(self._comparing)
        cover = self.cover
        if self._asking is not None:
            self._asking.setVisible(cover is self._asking)
        self._network.setVisible(cover is None)
        self._preview.setVisible(cover is None)
        if single:
            self._single()
        else:
            self._columns()

    def _columns(self) -> None:
        px, gap = self.look.px, self.look.space(24)
        wide, high = self.viewport().width(), self.viewport().height()
        self.inner.resize(wide, high)
        brief = px(_BRIEF)
        left = brief if self._told else px(_STRIP)
        self._strip.setGeometry(0, 0, px(_STRIP), high)
        self.side.setGeometry(0 if self._told else px(_STRIP), 0, brief, high)
        top, bottom = self.look.space(20), high - self.look.space(20)
        middle = left + gap
        cover = self.cover
        if cover is not None:
            cover.setGeometry(QRect(middle, top, wide - gap - middle, bottom - top))
        else:
            preview = min(px(_PREVIEW), round((wide - left) * 0.38))
            right = wide - gap
            self._preview.setGeometry(QRect(right - preview, top, preview, bottom - top))
            network = right - preview - gap - middle
            self._network.setGeometry(QRect(middle, top, network, bottom - top))
        self.side.raise_()

    def _single(self) -> None:
        gap, wide = self.look.space(24), self.viewport().width()
        room = wide - 2 * gap
        layout = self._brief.inner.layout()
        top = layout.totalHeightForWidth(wide - 1) if layout is not None else 0
        self.side.setGeometry(0, 0, wide, top)
        parts: list[Network | Preview | Matrix | Predict] = [self._network, self._preview]
        if (cover := self.cover) is not None:
            parts = [cover]
        for part in parts:
            top += gap
            high = part.height_for(room)
            part.setGeometry(gap, top, room, high)
            top += high
        self.inner.resize(wide, top + gap)
