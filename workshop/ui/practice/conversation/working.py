"""A conversation being held: header, thread and replies, trust, footer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop.exercises.conversation.attempt import ConversationAttempt
from workshop.exercises.conversation.model import Reply
from workshop.ui.commands import PRACTICE
from workshop.ui.look import Look
from workshop.ui.practice.conversation.body import Body
from workshop.ui.practice.conversation.hint import HintCard
from workshop.ui.practice.conversation.replies import Replies
from workshop.ui.practice.conversation.thread import Thread
from workshop.ui.practice.conversation.trust import Trust
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.header import Footer, Header, Kept, Way
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.marks import Chip
from workshop.ui.widgets.text import Label
from workshop.ui.widgets.toast import Toaster

_MOST_KEYS = 8


class TalkView(QWidget):
    """A conversation being held.

    Signals:
        left(): back.
        refused(): a reply was not allowed; the desk says why.
    """

    left = Signal()
    refused = Signal()

    def __init__(
        self,
        look: Look,
        speaker: Speaker,
        desk: Desk[ConversationAttempt],
        where: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.look, self.desk, self._speaker = look, desk, speaker
        self._picked = ""
        self._stood: tuple[Reply, ...] | None = None
        attempt, language = desk.attempt, speaker.language
        exercise = attempt.exercise
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        header = Header(look, where, exercise.title.get(language))
        header.back.clicked.connect(self.left)
        header.right.addWidget(Chip(look, self.tr("All people here are fictional"), "line", "info"))
        self.column.addWidget(header)
        self.body = Body(look, self)
        self.thread_view = Thread(look, look.fernwire(), exercise, language, self.body.inner)
        self.replies = Replies(look, language, self.body.inner)
        self.trust = Trust(look, attempt, language, self.body.side)
        self.body.fill(self.thread_view, self.replies, self.trust)
        self.column.addWidget(self.body, 1)
        self.toasts = Toaster(look, self)
        self.column.addWidget(self._footer())
        self.hints = HintCard(look, desk, language, self)
        self.replies.picked.connect(self._pick)
        self.replies.sent.connect(self.send)
        for number in range(1, _MOST_KEYS + 1):
            shortcut = QShortcut(QKeySequence(str(number)), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda n=number: self.replies.pick_number(n))
        self.follow(attempt)

    # -- what there is ------------------------------------------------------------------------

    @property
    def whole(self) -> QWidget:
        """Itself: the frame's name for what it shows."""
        return self

    @property
    def place(self) -> str:
        """The reply that is chosen and not yet sent, or nothing."""
        return self._picked

    @property
    def picked(self) -> str:
        """The same, for those who do not come back to it."""
        return self._picked

    def begin(self) -> None:
        """Take the keyboard."""
        if self.replies.cards:
            self.replies.begin()
        else:
            self.send_way.setFocus()

    def go_to(self, place: str) -> None:
        """Go on where somebody was."""
        if place:
            self.replies.pick(place)

    # -- what can be asked for ----------------------------------------------------------------

    def obey(self, command: str) -> None:
        """Do what the command of that id stands for, if it means something here."""
        ways = {
            "undo": self.desk.undo,
            "reset": self.start_over,
            "hint": self.toggle_hint,
            "submit": self.send,
        }
        if command in ways:
            ways[command]()

    def step_out(self) -> bool:
        """Close the hint; False when it is not open."""
        if not self.hints.isVisible():
            return False
        self.toggle_hint()
        return True

    def send(self) -> None:
        """Send the chosen reply; once the conversation is over, hand it in."""
        attempt = self.desk.attempt
        if attempt.over:
            self.desk.submit()
        elif self._picked and not self.desk.do("reply", turn=attempt.turn.id, reply=self._picked):
            self.refused.emit()

    def start_over(self) -> None:
        """Back to the first turn."""
        if self.desk.attempt.replies:
            self.desk.do("reset")

    def toggle_hint(self) -> None:
        """Open the hint, or close it, the keyboard back where it is useful."""
        if self.hints.isVisible():
            self.hints.hide()
            self.hint.setFocus()
        elif self.hint.isEnabled():
            self.hints.open_above(self.hint)

    def follow(self, attempt: ConversationAttempt) -> None:
        """Show the conversation as it stands."""
        moved = attempt.replies != self._stood
        held = moved and self.replies.isAncestorOf(self.focusWidget() or self)
        if moved:
            self._stood = attempt.replies
            self._picked = ""
            self.hints.hide()
            self.thread_view.follow(attempt)
            self.replies.follow(attempt)
            self.trust.follow(attempt)
            self.body.fit()
            self.body.show_replies()
        if self.hints.isVisible():
            self.hints.follow(attempt)
        self._show_ways(attempt)
        if held:
            self.begin()

    # -- inside -------------------------------------------------------------------------------

    def _footer(self) -> Footer:
        look = self.look
        self._keys = Label(look, "", "body", "ink2")
        self.undo = Way(look, self.tr("Undo"), "plain", "arrow-u-up-left")
        self.reset = Way(look, self.tr("Start over"), "plain", "arrow-counter-clockwise")
        self.hint = Way(look, self.tr("Hint"), "secondary", "lightbulb")
        self.send_way = Way(look, self.tr("Send"), "primary", "paper-plane-right")
        ways = {"undo": self.undo, "reset": self.reset, "hint": self.hint, "submit": self.send_way}
        for name, button in ways.items():
            button.clicked.connect(lambda _=False, name=name: self.obey(name))
        return Footer(look, [self._keys, Kept(look)], list(ways.values()))

    def _pick(self, reply_id: str) -> None:
        self._picked = reply_id
        self.body.show_reply(self.replies.cards[reply_id])
        self._show_ways(self.desk.attempt)

    def _show_ways(self, attempt: ConversationAttempt) -> None:
        offered = attempt.offered
        words = self.tr("Choose with 1 to {n}").format(n=len(offered))
        self._keys.setText("" if attempt.over else words)
        self._keys.setVisible(not attempt.over)
        self.undo.setEnabled(attempt.can_undo)
        self.reset.setEnabled(bool(attempt.replies))
        there = bool(attempt.turn.hint.by_language) and not attempt.over
        self.hint.setEnabled(there)
        self.send_way.setEnabled(attempt.over or bool(self._picked))
        tips = {self.undo: "undo", self.reset: "reset", self.hint: "hint", self.send_way: "submit"}
        for button, name in tips.items():
            command = next(c for c in PRACTICE if c.id == name)
            key = QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(f"{button.accessibleName()} ({key})")
        if not self.send_way.isEnabled():
            self.send_way.setToolTip(self.tr("Choose a reply first"))
        if not there and not attempt.over:
            self.hint.setToolTip(self.tr("There is no hint for this turn"))
        self._name_send(attempt)

    def _name_send(self, attempt: ConversationAttempt) -> None:
        if attempt.over:
            words = self.tr("See what came of it")
        else:
            names = [reply.id for reply in attempt.offered]
            chosen = next((one for one in attempt.offered if one.id == self._picked), None)
            number = names.index(chosen.id) + 1 if chosen is not None else 0
            words = self._sending(chosen).format(n=number)
        self.send_way.set_words(words)

    def _sending(self, reply: Reply | None) -> str:
        if reply is None:
            return self.tr("Send")
        if reply.kind == "silence":
            return self.tr("Stay silent, {n}")
        if reply.kind == "late":
            return self.tr("Answer late, {n}")
        return self.tr("Send reply {n}")
