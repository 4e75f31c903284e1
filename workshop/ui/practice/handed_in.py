"""What is shown of an attempt that was handed in: header, result, the ways on."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.faces import Result
from workshop.ui.practice.header import Footer, Header, Way, clock_words
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.buttons import Kind
from workshop.ui.widgets.text import Label


class ResultView(QWidget):
    """The result with its header and the ways on.

    Signals:
        left(): back.
        again_wanted(): a fresh attempt.
        another_wanted(): a fresh attempt at a variant.
    """

    left = Signal()
    again_wanted = Signal()
    another_wanted = Signal()

    def __init__(
        self,
        look: Look,
        speaker: Speaker,
        desk: Desk[Any],
        page: Result,
        where: str,
        another: str = "",
    ) -> None:
        """``another`` is what the button for a variant says; without it there is none."""
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        title = desk.exercise.title.get(speaker.language)
        above = " · ".join(part for part in (where, title) if part)
        header = Header(look, above, self.tr("Your result"))
        header.back.clicked.connect(self.left)
        self._scored = desk.exercise.scored
        if self._scored:
            header.right.addWidget(Label(look, self._used(desk), "body", "ink2"))
        self.column.addWidget(header)
        self.page = page
        self.column.addWidget(page.whole, 1)
        facts: list[QWidget] = []
        if page.has_debrief:
            debrief = Way(look, self.tr("Debrief"), "plain", "chat-centered-text")
            debrief.clicked.connect(self.page.show_debrief)
            facts.append(debrief)
        self.done = Way(look, self.tr("Done"), "secondary" if self._scored else "primary")
        self.done.clicked.connect(self.left)
        words = self.tr("Try again") if self._scored else self.tr("Take it again")
        kind: Kind = "primary" if self._scored else "secondary"
        self.again = Way(look, words, kind, "arrow-counter-clockwise")
        self.again.clicked.connect(self.again_wanted)
        ways = [self.done, self.again] if self._scored else [self.again, self.done]
        if another:
            self.another = Way(look, another, "secondary", "shuffle")
            self.another.clicked.connect(self.another_wanted)
            ways.insert(1, self.another)
        self.column.addWidget(Footer(look, facts, ways))

    def begin(self) -> None:
        """Take the keyboard."""
        (self.again if self._scored else self.done).setFocus()

    def _used(self, desk: Desk[Any]) -> str:
        hints = desk.attempt.hints_taken
        words = self.tr("{time} used, no hints")
        if hints:
            one, more = self.tr("{time} used, 1 hint"), self.tr("{time} used, {n} hints")
            words = one if hints == 1 else more
        return words.format(time=clock_words(desk.active_seconds), n=hints)
