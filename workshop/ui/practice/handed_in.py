"""What is shown of an attempt that was handed in: header, result, the ways on."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.practice.account import used_words
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.faces import Result
from workshop.ui.practice.header import Footer, Header, Way, with_key
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
        self._look = look
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        title = desk.exercise.title.get(speaker.language)
        above = " · ".join(part for part in (where, title) if part)
        header = Header(look, above, self.tr("Your result"))
        header.back.clicked.connect(self.left)
        self._scored = desk.exercise.scored
        if self._scored:
            header.right.addWidget(Label(look, used_words(desk), "body", "ink2"))
        self.column.addWidget(header)
        self.page = page
        self.column.addWidget(page.whole, 1)
        self.print = Way(look, self.tr("Print"), "plain", "printer")
        self.print.setToolTip(with_key(self.tr("Print this result"), "print"))
        self.print.clicked.connect(desk.print_wanted)
        facts: list[QWidget] = [self.print]
        if page.has_debrief:
            debrief = Way(look, self.tr("Debrief"), "plain", "chat-centered-text")
            debrief.clicked.connect(self.page.show_debrief)
            facts.append(debrief)
        self.next = self._next(desk)
        self._make_ways()
        ways = [self.done, self.again] if self._scored else [self.again, self.done]
        if another:
            brief = self.tr("Menus moved")
            self.another = Way(look, another, "secondary", "shuffle", brief=brief)
            self.another.clicked.connect(self.another_wanted)
            ways.insert(1, self.another)
        if self.next is not None:
            ways.insert(len(ways) if self._best is self.next else len(ways) - 1, self.next)
        if self._scored and self.next is not None:
            ways.remove(self.done)  # the arrow above leads out; the ways here lead on
            self.done.setParent(self)
            self.done.hide()
        self.column.addWidget(Footer(look, facts, ways))

    def begin(self) -> None:
        """Take the keyboard, on the best way on."""
        self._best.setFocus()

    def obey(self, command: str) -> None:
        """Press the button of that command, if there is one."""
        way = {"print": self.print, "next": self.next}.get(command)
        if way is not None:
            way.click()

    def _next(self, desk: Desk[Any]) -> Way | None:
        """On to another exercise; the best way on once this one is passed."""
        following = desk.following()
        if following is None:
            return None
        passed = self._scored and bool(desk.score().passed)
        words = self.tr("Next: {title}").format(title=following.title)
        brief = self.tr("Next")
        made = Way(self._look, words, "primary" if passed else "secondary", brief=brief)
        made.setToolTip(with_key(words, "next"))
        made.clicked.connect(lambda: desk.wanted.emit(following.id))
        return made

    def _make_ways(self) -> None:
        look = self._look
        onward = self.next is not None and self.next.kind == "primary"
        done: Kind = "secondary" if self._scored else "primary"
        self.done = Way(look, self.tr("Done"), done)
        self.done.clicked.connect(self.left)
        words = self.tr("Try again") if self._scored else self.tr("Take it again")
        again: Kind = "primary" if self._scored and not onward else "secondary"
        self.again = Way(look, words, again, "arrow-counter-clockwise")
        self.again.clicked.connect(self.again_wanted)
        best = self.again if self._scored else self.done
        self._best = self.next if onward and self.next is not None else best
