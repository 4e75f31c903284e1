"""Two panes side by side that become one column where there is little room."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.practice.spread import Spread
from workshop.ui.widgets.boxes import ScrollPane

_TWO_FROM = 1080  # px at text size 100 %: narrower is one column


class Sides(Spread):
    """A main pane and a side of fixed width, each scrolling on its own.

    In one column the whole scrolls, the main pane first unless ``lead``. Make the panes inside
    :attr:`inner` and :attr:`side`.
    """

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        *,
        wide: int = 328,
        at: Literal["left", "right"] = "left",
        lead: bool = False,
    ) -> None:
        super().__init__(look, parent, _TWO_FROM, at)
        self._wide, self._at, self._lead = wide, at, lead
        self._panes: tuple[ScrollPane, ScrollPane] | None = None

    def fill(self, main: ScrollPane, side: ScrollPane) -> None:
        """Take the two panes."""
        self._panes = (main, side)
        column = QVBoxLayout(self.side)
        left = self._at == "left"
        column.setContentsMargins(0 if left else 1, 0, 1 if left else 0, 0)
        column.addWidget(side)
        self.fit()

    def fit(self) -> None:
        """Lay the panes out for what they hold now."""
        if self._panes is None:
            return
        single = self.is_single
        for pane in self._panes:
            pane.set_flowing(single)
        if single:
            self._one_column(self._panes)
            return
        wide, high = self.viewport().width(), self.viewport().height()
        side = min(self.look.px(self._wide), round(wide * 0.45))
        self.inner.resize(wide, high)
        self.side.setGeometry(0 if self._at == "left" else wide - side, 0, side, high)
        self._panes[0].setGeometry(side if self._at == "left" else 0, 0, wide - side, high)

    def bring(self, part: QWidget) -> None:
        """In one column: bring a part into view."""
        if self.is_single:
            self.ensureWidgetVisible(part, 0, self.look.space(24))

    def _one_column(self, panes: tuple[ScrollPane, ScrollPane]) -> None:
        wide, top = self.viewport().width(), 0
        main, side = panes
        order: list[tuple[QWidget, ScrollPane]] = [(main, main), (self.side, side)]
        for part, pane in reversed(order) if self._lead else order:
            layout = pane.inner.layout()
            high = layout.totalHeightForWidth(wide - 1) if layout is not None else 0
            part.setGeometry(0, top, wide, high)
            top += high
        self.inner.resize(wide, top)
