"""The notes of the page by channel, in a size of their own, scrolled by keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel

from workshop.ui.console.facts import NoteLine
from workshop.ui.console.parts import TAB, ConsoleIcon
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Card, ScrollPane, clear
from workshop.ui.widgets.text import Label

SMALLEST, LARGEST, USUAL = 14, 36, 20
_STEP = 2
_SCROLL = 0.6  # of what is seen, one press of a key


class NotesCard(Card):
    """Shows the notes of one page.

    Signals:
        sized(int): the size of the notes was changed, in px.
        asked(str): a command by id, where there is no row of tools.
    """

    sized = Signal(int)
    asked = Signal(str)

    def __init__(self, look: Look, size: int = USUAL) -> None:
        super().__init__(look, (20, 10, 8, 8))
        self._size = min(max(size, SMALLEST), LARGEST)
        self._lines: tuple[NoteLine, ...] = ()
        self.smaller = ConsoleIcon(look, "minus", self.tr("Smaller notes"))
        self.larger = ConsoleIcon(look, "plus", self.tr("Larger notes"))
        self.smaller.clicked.connect(lambda: self.resize_by(-1))
        self.larger.clicked.connect(lambda: self.resize_by(1))
        self.figure = Label(look, str(self._size), "small", "ink3")
        head = QHBoxLayout()
        head.setSpacing(look.space(2))
        head.addWidget(Label(look, self.tr("Notes"), "label", "ink2"), 1)
        self.instead = {
            "overview": ConsoleIcon(look, "squares-four", self.tr("Overview")),
            "hold": ConsoleIcon(look, "coffee", self.tr("Hold the room")),
        }
        for command, button in self.instead.items():
            button.clicked.connect(lambda _=False, command=command: self.asked.emit(command))
            button.hide()
            head.addWidget(button)
        for part in (self.smaller, self.figure, self.larger):
            head.addWidget(part)
        self.pane = ScrollPane(look, self.tr("Notes"))
        self.pane.setFocusPolicy(TAB)
        self._grid = QGridLayout(self.pane.inner)
        self._grid.setContentsMargins(0, 0, look.space(12), look.space(8))
        self._grid.setHorizontalSpacing(look.space(14))
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(head)
        self.body.addSpacing(look.space(2))
        self.body.addWidget(self.pane, 1)
        self.setAccessibleName(self.tr("Notes"))
        look.changed.connect(self._fill)
        self._fill()

    @property
    def text_size(self) -> int:
        """The size of the words, px at text size 100 %."""
        return self._size

    def say(self, lines: Sequence[NoteLine]) -> None:
        """Show these notes, from their beginning."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        self._fill()
        self.pane.verticalScrollBar().setValue(0)

    def stand_in(self, alone: bool) -> None:
        """Whether there is no row of tools, so that the two most needed stand here."""
        for button in self.instead.values():
            button.setVisible(alone)

    def resize_by(self, steps: int) -> None:
        """Larger words (1) or smaller ones (-1)."""
        size = min(max(self._size + steps * _STEP, SMALLEST), LARGEST)
        if size != self._size:
            self._size = size
            self.figure.setText(str(size))
            self._fill()
            self.sized.emit(size)

    def scroll_by(self, steps: int) -> None:
        """On in the notes (1) or back (-1)."""
        bar = self.pane.verticalScrollBar()
        bar.setValue(bar.value() + round(steps * _SCROLL * max(self.pane.height(), 1)))

    def _fill(self) -> None:
        clear(self._grid)
        lines = self._lines or (NoteLine("", self.tr("No notes on this page.")),)
        font = QFont(self.look.font("body"))
        font.setPixelSize(self.look.px(self._size))
        for row, line in enumerate(lines):
            words = _words(self.look, line.words, font, "ink" if self._lines else "ink3")
            if line.channel:
                name = Label(self.look, line.channel, "label", "accent")
                name.setContentsMargins(0, max(0, (words.fontMetrics().height() - 20) // 2), 0, 0)
                self._grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
                words.setAccessibleName(f"{line.channel}: {line.words}")
            self._grid.addWidget(words, row, 1)
        self._grid.setVerticalSpacing(self.look.space(self._size / 2))
        for row in range(len(lines)):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(len(lines), 1)


def _words(look: Look, text: str, font: QFont, tone: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setFont(font)
    palette = QPalette(label.palette())
    palette.setColor(QPalette.ColorRole.WindowText, look.color(tone))
    label.setPalette(palette)
    return label
