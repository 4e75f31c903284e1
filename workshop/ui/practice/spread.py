"""A ground whose parts stand side by side where there is room, else in one column that scrolls."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Panel
from workshop.ui.widgets.scroll import Bar


class Spread(QScrollArea):
    """The ground is :attr:`inner`, and :attr:`side` a panel on it; a subclass lays both out.

    ``two_from`` is the width from which its parts stand side by side, px at text size 100 %.
    """

    def __init__(
        self, look: Look, parent: QWidget | None, two_from: int, at: Literal["left", "right"]
    ) -> None:
        super().__init__(parent)
        self.look = look
        self._two_from = two_from
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBar(Bar(look))
        self.verticalScrollBar().setSingleStep(look.px(32))
        self.inner = Panel(look, "canvas", parent=self)
        self.setWidget(self.inner)
        self.side = Panel(look, "surface", "right" if at == "left" else "left", self.inner)

    @property
    def is_single(self) -> bool:
        """Whether everything stands in one column."""
        return self.viewport().width() < self.look.px(self._two_from)

    def minimumSizeHint(self) -> QSize:
        """It scrolls, so it may be low: what stands above and below it may not."""
        return QSize(self.look.px(200), self.look.px(8))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the layout the width allows."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Lay the parts out for what they hold now."""
        raise NotImplementedError
