"""How brief, network and preview share the window: three columns, two and a strip, or one."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from workshop.ui.look import Look
from workshop.ui.practice.brief import Brief
from workshop.ui.practice.matrix import Matrix
from workshop.ui.practice.network import Network
from workshop.ui.practice.preview import Preview
from workshop.ui.widgets.boxes import Panel
from workshop.ui.widgets.buttons import IconButton

Room = Literal["wide", "strip", "single"]

_BRIEF, _PREVIEW, _STRIP = 312, 420, 56
_WIDE_FROM, _STRIP_FROM = 1400, 1080  # px at text size 100 %


class Work(QScrollArea):
    """The three parts, laid out for the width there is."""

    def __init__(
        self, look: Look, brief: Brief, network: Network, preview: Preview, matrix: Matrix
    ) -> None:
        super().__init__()
        self.look = look
        self._network = network
        self._preview = preview
        self._brief = brief
        self._matrix = matrix
        self._open = False
        self._comparing = False
        self.room: Room = "wide"
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = Panel(look, "canvas")
        self.setWidget(self._inner)
        self._side = Panel(look, "surface", "right", self._inner)
        self._strip = Panel(look, "surface", "right", self._inner)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 1, 0)
        column.addWidget(brief)
        rail = QVBoxLayout(self._strip)
        rail.setContentsMargins(look.px(10), look.space(14), look.px(10), look.space(14))
        self.goals_button = IconButton(look, "list-checks", self.tr("Show what is wanted"))
        self.goals_button.clicked.connect(self.toggle_brief)
        rail.addWidget(self.goals_button, 0, Qt.AlignmentFlag.AlignTop)
        for part in (network, preview, matrix):
            part.setParent(self._inner)

    @property
    def comparing(self) -> bool:
        """Whether the matrix stands in place of network and preview."""
        return self._comparing

    def compare(self, *, on: bool) -> None:
        """Put the matrix in place of network and preview, or take it away."""
        self._comparing = on
        self._lay_out()

    @property
    def brief_is_open(self) -> bool:
        """Whether the brief lies over the network (only where it has no column of its own)."""
        return self.room == "strip" and self._open

    def toggle_brief(self) -> None:
        """Open the brief over the network, or close it again."""
        self._open = not self._open
        self.goals_button.set_name(
            self.tr("Hide what is wanted") if self._open else self.tr("Show what is wanted")
        )
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the layout the width allows."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        wide = self.viewport().width() / self.look.scale
        self.room = "wide" if wide >= _WIDE_FROM else "strip" if wide >= _STRIP_FROM else "single"
        self._strip.setVisible(self.room == "strip")
        self._side.setVisible(self.room != "strip" or self._open)
        self._brief.set_flowing(self.room == "single")
        self._network.set_narrow(wide < _WIDE_FROM)
        self._matrix.setVisible(self._comparing)
        self._network.setVisible(not self._comparing)
        self._preview.setVisible(not self._comparing)
        if self.room == "single":
            self._single()
        else:
            self._columns()

    def _columns(self) -> None:
        px, gap = self.look.px, self.look.space(24)
        wide, high = self.viewport().width(), self.viewport().height()
        self._inner.resize(wide, high)
        brief = px(_BRIEF)
        left = brief if self.room == "wide" else px(_STRIP)
        self._strip.setGeometry(0, 0, px(_STRIP), high)
        self._side.setGeometry(0 if self.room == "wide" else px(_STRIP), 0, brief, high)
        top, bottom = self.look.space(20), high - self.look.space(20)
        preview = min(px(_PREVIEW), round((wide - left) * 0.42))
        right = wide - gap
        self._preview.setGeometry(QRect(right - preview, top, preview, bottom - top))
        middle = left + gap
        self._network.setGeometry(QRect(middle, top, right - preview - gap - middle, bottom - top))
        self._matrix.setGeometry(QRect(middle, top, right - middle, bottom - top))
        self._side.raise_()

    def _single(self) -> None:
        px, gap = self.look.px, self.look.space(24)
        wide = self.viewport().width()
        inner = wide - 2 * gap
        layout = self._brief.inner.layout()
        brief = layout.heightForWidth(wide) if layout is not None else 0
        brief = max(brief, px(120))
        self._side.setGeometry(0, 0, wide, brief)
        top = brief + gap
        if self._comparing:
            self._matrix.setGeometry(gap, top, inner, px(760))
            self._inner.resize(wide, top + px(760) + gap)
            return
        network = px(620)
        self._network.setGeometry(gap, top, inner, network)
        top += network + gap
        preview = px(760)
        self._preview.setGeometry(gap, top, inner, preview)
        self._inner.resize(wide, top + preview + gap)
