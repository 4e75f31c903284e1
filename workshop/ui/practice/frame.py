"""The frames of a work that is a list to be gone through: header, two panes, footer, its ways."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop.ui.commands import PRACTICE
from workshop.ui.look import Look
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.header import Footer, Header, Kept, Way
from workshop.ui.practice.sides import Sides
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.boxes import ScrollPane
from workshop.ui.widgets.text import Label
from workshop.ui.widgets.toast import Toaster


class WorkFrame(QWidget):
    """What quiz, sorting and spotting share; a subclass fills :attr:`body` and follows the attempt.

    Signals:
        left(): back.
        refused(): a step was not allowed; the desk says why.
    """

    left = Signal()
    refused = Signal()

    def __init__(
        self,
        look: Look,
        speaker: Speaker,
        desk: Desk[Any],
        where: str,
        parent: QWidget,
        *,
        side: tuple[int, Literal["left", "right"], bool] = (328, "left", False),
    ) -> None:
        super().__init__(parent)
        self.look, self.desk, self.speaker = look, desk, speaker
        self.language = speaker.language
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.header = Header(look, where, desk.exercise.title.get(self.language))
        self.header.back.clicked.connect(self.left)
        self.column.addWidget(self.header)
        wide, at, lead = side
        self.body = Sides(look, self, wide=wide, at=at, lead=lead)
        self.column.addWidget(self.body, 1)
        self.toasts = Toaster(look, self)
        self.count = Label(look, "", "body", "ink2")
        self.undo = Way(look, self.tr("Undo"), "plain", "arrow-u-up-left")
        self._ways: dict[str, Way] = {"undo": self.undo}

    @property
    def whole(self) -> QWidget:
        """Itself: the frame's name for what it shows."""
        return self

    @property
    def place(self) -> Any:
        """Where somebody is; a subclass that has places says which."""
        return None

    def go_to(self, place: Any) -> None:
        """Go on where somebody was."""

    def step_out(self) -> bool:
        """Close what lies on top; nothing ever does here."""
        return False

    def obey(self, command: str) -> None:
        """Press the button of that command, if there is one and it can be pressed."""
        button = self._ways.get(command)
        if button is not None and button.isEnabled() and button.isVisible():
            button.click()

    def add_footer(self, ways: Sequence[tuple[str, Way]]) -> None:
        """The line below: what counts, how far, and the ways on with their keys."""
        for name, button in ways:
            self._ways[name] = button
        self.undo.clicked.connect(self.desk.undo)
        facts: list[QWidget] = [Label(self.look, self._number(), "body", "ink2"), self.count]
        facts.append(Kept(self.look))
        self.column.addWidget(Footer(self.look, facts, list(self._ways.values())))
        self.name_keys()

    def name_keys(self) -> None:
        """Say in each way's tooltip what it does and its key."""
        for name, button in self._ways.items():
            command = next((one for one in PRACTICE if one.id == name), None)
            if command is not None:
                key = QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
                button.setToolTip(f"{button.accessibleName()} ({key})")

    def do(self, kind: str, **data: Any) -> bool:
        """One step at the desk; what it does not allow is said."""
        done = self.desk.do(kind, **data)
        if not done:
            self.refused.emit()
        return done

    def _number(self) -> str:
        desk = self.desk
        if desk.preview:
            return self.tr("Preview, not counted")
        if not desk.counts:
            return self.tr("Practice, not counted")
        limit = desk.exercise.attempts.max
        words = self.tr("Attempt {n} of {limit}") if limit else self.tr("Attempt {n}")
        return words.format(n=desk.number, limit=limit)


class SheetFrame(WorkFrame):
    """A work that lies open all at once: what is wanted at the left, all there is to do beside it.

    A subclass fills the columns :attr:`rows` and :attr:`wanted`, then puts it all together.
    """

    def __init__(
        self, look: Look, speaker: Speaker, desk: Desk[Any], where: str, parent: QWidget
    ) -> None:
        super().__init__(look, speaker, desk, where, parent, side=(344, "left", True))
        self.main = ScrollPane(look, "", self.body.inner)
        self.aside = ScrollPane(look, self.tr("What is wanted"), self.body.side)
        self.rows, self.wanted = QVBoxLayout(self.main.inner), QVBoxLayout(self.aside.inner)
        space = look.space
        self.rows.setContentsMargins(space(32), space(24), space(32), space(24))
        self.wanted.setContentsMargins(space(28), space(24), space(24), space(24))

    def put_together(self) -> None:
        """Both columns are filled: lay them out, put the footer below, follow the attempt."""
        self.rows.addStretch(1)
        self.wanted.addStretch(1)
        self.body.fill(self.main, self.aside)
        self.reset = Way(self.look, self.tr("Start over"), "plain", "arrow-counter-clockwise")
        self.hand_in = Way(self.look, self.tr("Hand in"), "primary")
        self.reset.clicked.connect(lambda: self.do("reset"))
        self.hand_in.clicked.connect(self.desk.submit)
        self.add_footer([("reset", self.reset), ("submit", self.hand_in)])
        self.follow(self.desk.attempt)

    def follow(self, attempt: Any) -> None:
        """Open the ways on that the attempt allows; a subclass shows what was done."""
        self.undo.setEnabled(attempt.can_undo)
        self.reset.setEnabled(bool(attempt.work))
        self.hand_in.setEnabled(bool(attempt.work))
