"""A list and, beside it, the panel of the one chosen; below it where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from workshop.ui.library.table import RowTable
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Panel, ScrollPane
from workshop.ui.widgets.text import Paragraph

WIDE, WIDE_FROM, NARROW = 416, 1344, 360  # px at text size 100 %: the panel at the right
TWO_FROM = 1040


class SidePanel(Panel):
    """The panel at the right: what scrolls is in :attr:`pane`, the way on stands below it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "surface", "left", parent)
        self.pane = ScrollPane(look)
        self.short = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.pane, 1)
        self.content = QVBoxLayout(self.pane.inner)
        self.content.setSpacing(0)
        self.foot = QVBoxLayout()
        outer.addLayout(self.foot)
        look.changed.connect(self.restyle)
        self.restyle()

    def set_short(self, short: bool) -> None:
        """Leave out what small screens have no room for."""
        self.short = short

    def restyle(self) -> None:
        """Take the spacing from the look as it is now."""
        space = self.look.space
        self.content.setContentsMargins(space(32), space(32), space(32), space(8))
        self.foot.setContentsMargins(space(32), space(12), space(32), space(28))
        self.foot.setSpacing(space(12))
        self.update()


class Columns(QWidget):
    """Puts a :class:`SidePanel` beside the list in :attr:`pane`, or below it."""

    def __init__(self, look: Look, side: SidePanel, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.side = side
        self.pane = ScrollPane(look)
        self.whole = ScrollPane(look)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.whole)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.whole.inner)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.pane, 1)
        self._row.addWidget(side)
        self.content = QVBoxLayout(self.pane.inner)
        self.content.setSpacing(0)
        look.changed.connect(self.adapt)
        self.adapt()

    @property
    def one(self) -> bool:
        """Whether everything stands in one column now."""
        return self.width() < TWO_FROM * self.look.scale

    def adapt(self) -> None:
        """Arrange for the present width and text size."""
        space = self.look.space
        self.content.setContentsMargins(space(24), space(32), space(24), space(24))
        direction = QBoxLayout.Direction
        self._row.setDirection(direction.TopToBottom if self.one else direction.LeftToRight)
        self.pane.set_flowing(self.one)
        self.side.pane.set_flowing(self.one)
        if self.one:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(16777215)
            self.side.set_short(False)
            return
        roomy = self.width() >= WIDE_FROM * self.look.scale
        self.side.setFixedWidth(self.look.px(WIDE if roomy else NARROW))
        self.side.set_short(not roomy)

    def cover(self, page: QWidget) -> None:
        """Be all there is on a page."""
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self)

    def titles(self, title: str, subtitle: str) -> QVBoxLayout:
        """What stands over the list: a title, and a line below it if there is one."""
        column = QVBoxLayout()
        column.setSpacing(self.look.space(4))
        column.addWidget(Paragraph(self.look, title, "display"))
        if subtitle:
            column.addWidget(Paragraph(self.look, subtitle, "body", "ink2"))
        return column

    def reveal_current(self, table: RowTable) -> None:
        """Scroll until the row that is chosen can be seen."""
        rect = table.row_rect(table.currentIndex().row())
        pane = self.whole if self.one else self.pane
        middle = table.mapTo(pane.inner, QPoint(0, rect.center().y() + self.look.px(30)))
        pane.ensureVisible(0, middle.y(), 0, rect.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room, else one, in the same order."""
        super().resizeEvent(event)
        self.adapt()
