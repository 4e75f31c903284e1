"""A line to type into: a question parked, a decision, hands counted. It says that it takes keys."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from workshop.ui.console.parts import ConsoleButton, LineField
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Card
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.text import ElidedLabel

_LONGEST = 400  # characters in one line


class EntryBar(Card):
    """One line with its name before it.

    Signals:
        kept(str, str): the kind of the line, and its words; never empty.
        left(): nobody types any more.
    """

    kept = Signal(str, str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, (14, 6, 8, 6), edge="accent", wide=2)
        self._kind = ""
        self.name = ElidedLabel(look, "", "label", "accent")
        self.field = LineField(look)
        self.field.setMaxLength(_LONGEST)
        self.keep = ConsoleButton(look, self.tr("Keep"), "primary")
        self.icon = Glyph(look, "push-pin", "accent")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.field)
        row = QHBoxLayout()
        row.setSpacing(look.space(12))
        row.addWidget(self.icon)
        row.addLayout(words, 1)
        row.addWidget(self.keep)
        self.body.addLayout(row)
        self.field.returnPressed.connect(self.commit)
        self.keep.clicked.connect(self.commit)
        self.hide()

    @property
    def kind(self) -> str:
        """What is typed now: ``park``, ``decide``; empty while nothing is."""
        return self._kind

    def ask(self, kind: str) -> None:
        """Let somebody type a line of that kind."""
        names = {
            "park": self.tr("Park a question. Keys are letters now: Return keeps it, Esc leaves"),
            "decide": self.tr("A decision. Keys are letters now: Return keeps it, Esc leaves"),
        }
        self._kind = kind
        self.name.setText(names[kind])
        self.icon.set_glyph("push-pin" if kind == "park" else "check-square")
        self.field.setAccessibleName(names[kind])
        self.show()
        self.raise_()
        self.field.setFocus()

    def commit(self) -> None:
        """Keep what is typed; an empty line is left as if nothing had been asked."""
        words = " ".join(self.field.text().split())
        kind = self._kind
        self.leave()
        if words:
            self.field.clear()
            self.kept.emit(kind, words)

    def leave(self) -> None:
        """Type no more; what was typed is there again next time."""
        if self._kind:
            self._kind = ""
            self.hide()
            self.left.emit()
