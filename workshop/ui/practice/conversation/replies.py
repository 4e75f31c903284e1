"""The replies offered now: cards with their number keys, one of them chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop.exercises.conversation.attempt import ConversationAttempt
from workshop.ui.look import Look
from workshop.ui.practice.answer_card import OneCard
from workshop.ui.widgets.boxes import ScrollPane, clear, show_all
from workshop.ui.widgets.text import Label, Paragraph


class Replies(ScrollPane):
    """What is asked, and a card for each reply that is open.

    Signals:
        picked(str): another reply is chosen now.
        sent(): the chosen one is to be sent.
    """

    picked = Signal(str)
    sent = Signal()

    def __init__(self, look: Look, language: str, parent: QWidget) -> None:
        super().__init__(look, "", parent)
        self._language = language
        self.cards: dict[str, ReplyCard] = {}
        self._column = QVBoxLayout(self.inner)
        # Room for the ring around a card; the frame's own margins are less by it.
        edge = look.px(4)
        self._column.setContentsMargins(edge, edge, edge, edge)
        self._column.setSpacing(look.space(8))

    def follow(self, attempt: ConversationAttempt) -> None:
        """Ask what is to be answered now; nothing is chosen yet."""
        look, language = self.look, self._language
        clear(self._column)
        self.cards = {}
        row = QHBoxLayout()
        row.setSpacing(look.space(12))
        ask = attempt.turn.ask.get(language) or self.tr("What do you do?")
        if attempt.over:
            ask = self.tr("The conversation is over.")
        self.ask = Paragraph(look, ask, "heading")
        row.addWidget(self.ask, 1)
        if not attempt.over:
            row.addWidget(
                Label(look, self._turns(attempt), "small", "ink2"), 0, Qt.AlignmentFlag.AlignTop
            )
        self._column.addLayout(row)
        for number, reply in enumerate(attempt.offered, start=1):
            card = ReplyCard(look, number, reply.text.get(language))
            card.clicked.connect(lambda _=False, name=reply.id: self.picked.emit(name))
            card.taken.connect(self.sent)
            self.cards[reply.id] = card
            self._column.addWidget(card)
        if attempt.over:
            self._column.addWidget(Paragraph(look, self._over(), "body", "ink2"))
        self._column.addStretch(1)
        show_all(self._column)

    def pick(self, reply_id: str) -> None:
        """Choose a reply, as its card does, and give it the keyboard."""
        card = self.cards.get(reply_id)
        if card is not None:
            card.setChecked(True)
            card.setFocus()
            self.ensureWidgetVisible(card, 0, self.look.px(8))
            self.picked.emit(reply_id)

    def pick_number(self, number: int) -> None:
        """Choose the reply with that number, if there is one."""
        names = list(self.cards)
        if 1 <= number <= len(names):
            self.pick(names[number - 1])

    def begin(self) -> None:
        """Take the keyboard: the first card, nothing chosen."""
        first = next(iter(self.cards.values()), None)
        if first is not None:
            first.setFocus()

    def height_for(self, width: int) -> int:
        """The height that shows every reply, in px."""
        return self._column.totalHeightForWidth(width)

    def _turns(self, attempt: ConversationAttempt) -> str:
        done = len(attempt.taken)
        total = done + attempt.paths.outlook(attempt.state).turns
        return self.tr("Turn {n} of {total}").format(n=done + 1, total=total)

    def _over(self) -> str:
        return self.tr("See what came of it, or take back your last reply and try another.")


class ReplyCard(OneCard):
    """One reply: its number key and its words; nothing here says whether it is right."""

    judged = False

    def __init__(self, look: Look, number: int, text: str) -> None:
        super().__init__(look, str(number), text)
        self.setAccessibleDescription(self.tr("Reply {number}").format(number=number))
