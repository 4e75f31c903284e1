"""All keys of a show on one sheet, over the console; the room never sees it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.boxes import ScrollPane
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.text import Label, Paragraph

Row = tuple[str, str, str]
"""Heading, keys, what they do."""

_TWO_FROM = 1.5  # text sizes from here on have room for one column only


class KeySheet(QDialog):
    """The list of keys, in two columns where there is room; Esc or the same key closes it.

    Signals:
        print_wanted(): the list is wanted on paper.
    """

    print_wanted = Signal()

    def __init__(self, look: Look, rows: Sequence[Row], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setWindowTitle(self.tr("Keys"))
        self.setStyleSheet(look.style_sheet())
        palette = self.palette()
        palette.setColor(self.backgroundRole(), look.color("surface"))
        self.setPalette(palette)
        side = look.space(28)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, look.space(24), side, look.space(20))
        column.addWidget(Paragraph(look, self.tr("Keys"), "title"))
        self.said = Paragraph(look, "", "body", "bad")
        self.said.hide()
        column.addWidget(self.said)
        pane = ScrollPane(look)
        column.addWidget(pane, 1)
        across = QHBoxLayout(pane.inner)
        across.setContentsMargins(0, look.space(8), look.space(12), 0)
        across.setSpacing(look.space(40))
        for part in self._halves(rows):
            across.addLayout(self._column(part), 1)
        foot = QHBoxLayout()
        self.print = Button(look, self.tr("Print the list"), icon="printer")
        self.print.clicked.connect(self.print_wanted)
        self.done_button = Button(look, self.tr("Back to the show"), "primary")
        self.done_button.clicked.connect(self.accept)
        foot.addWidget(self.print)
        foot.addStretch()
        foot.addWidget(self.done_button)
        column.addLayout(foot)
        self.resize(look.px(1040), look.px(700))
        self.done_button.setFocus()

    def say(self, words: str) -> None:
        """Say why the list was not written."""
        self.said.setText(words)
        self.said.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The key that opened the sheet closes it too."""
        if event.text() == "?":
            self.accept()
        else:
            super().keyPressEvent(event)

    def _halves(self, rows: Sequence[Row]) -> list[list[tuple[str, list[Row]]]]:
        """The groups shared by two columns about equally long, or all in one."""
        groups = [(name, list(group)) for name, group in groupby(rows, key=lambda row: row[0])]
        if self.look.scale >= _TWO_FROM:
            return [groups]
        half, left = len(rows) / 2, 0.0
        first: list[tuple[str, list[Row]]] = []
        for group in groups:
            if left >= half:
                break
            first.append(group)
            left += len(group[1])
        return [first, groups[len(first) :]]

    def _column(self, groups: Sequence[tuple[str, list[Row]]]) -> QVBoxLayout:
        look = self.look
        column = QVBoxLayout()
        column.setSpacing(look.space(4))
        for name, rows in groups:
            heading = Label(look, name, "heading")
            heading.setContentsMargins(0, look.space(12), 0, look.space(2))
            column.addWidget(heading)
            grid = QGridLayout()
            grid.setHorizontalSpacing(look.space(16))
            grid.setVerticalSpacing(look.space(4))
            grid.setColumnStretch(1, 1)
            grid.setColumnMinimumWidth(0, look.px(150))
            for place, (_, keys, what) in enumerate(rows):
                shown = Paragraph(look, keys, "label")
                shown.setFixedWidth(look.px(150))
                grid.addWidget(shown, place, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(Paragraph(look, what, "small", "ink2"), place, 1)
            column.addLayout(grid)
        column.addStretch()
        return column
