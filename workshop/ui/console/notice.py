"""What must be said to the facilitator and never to the room: one sentence at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from workshop.ui.console.parts import ConsoleIcon
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Card
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.text import Paragraph


class Notice(Card):
    """The newest sentence, with how many wait behind it; hidden while there is nothing to say.

    Signals:
        changed(): it came, went, or is of another height.
    """

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, (14, 8, 6, 8), edge="warn")
        self._sentences: list[str] = []
        row = QHBoxLayout()
        row.setSpacing(look.space(10))
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(Glyph(look, "warning", "warn", beside="body"), 0, top)
        self.words = Paragraph(look, "")
        row.addWidget(self.words, 1)
        self.close_button = ConsoleIcon(look, "x", self.tr("Put this message away"))
        self.close_button.clicked.connect(self.put_away)
        row.addWidget(self.close_button, 0, top)
        self.body.addLayout(row)
        self.hide()

    @property
    def sentences(self) -> tuple[str, ...]:
        """What has been said and not put away, the oldest first."""
        return tuple(self._sentences)

    def say(self, words: str) -> None:
        """Say something new; what is said already is not said twice."""
        if words not in self._sentences:
            self._sentences.append(words)
            self._show()

    def put_away(self) -> None:
        """On to the one before, or nothing."""
        if self._sentences:
            self._sentences.pop()
            self._show()

    def high(self, wide: int) -> int:
        """How high it is at that width, 0 while there is nothing to say."""
        return max(self.body.heightForWidth(wide), 0) if self._sentences else 0

    def _show(self) -> None:
        self.words.setText(self._sentences[-1] if self._sentences else "")
        self.setAccessibleName(self.words.text())
        self.changed.emit()
