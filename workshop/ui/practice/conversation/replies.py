"""The replies offered now: cards with their number keys, one of them chosen."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from workshop.exercises.conversation.attempt import ConversationAttempt
from workshop.ui.look import Look
from workshop.ui.practice.prose import Prose
from workshop.ui.widgets.boxes import ScrollPane, clear, show_all
from workshop.ui.widgets.ring import Ringed
from workshop.ui.widgets.text import Label, Paragraph

_HIGH, _PAD, _KEY, _GAP = 48, 18, 22, 16
_WIDEST = 95  # letters in a line: a reply is read at a glance, and five must fit below a thread


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
            card.sent.connect(self.sent)
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


class ReplyCard(QRadioButton, Ringed):
    """One reply: its number key and its words; as tall as they need.

    Signals:
        sent(): Return was pressed on it while it is the chosen one.
    """

    sent = Signal()

    def __init__(self, look: Look, number: int, text: str) -> None:
        super().__init__(text)
        self.look = look
        self._number = number
        self._words = Prose(look, text, "post", widest=_WIDEST)
        self.setAccessibleName(text)
        self.setAccessibleDescription(self.tr("Reply {number}").format(number=number))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_LayoutUsesWidgetRect)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Yes: narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The words and some air, never less than one line's card."""
        words = self._words.height(width - self._left() - self.look.px(_PAD))
        return max(self.look.px(_HIGH), words + 2 * self.look.px(11))

    def sizeHint(self) -> QSize:
        """As in the picture."""
        wide = self.look.px(600)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """As narrow as its longest word."""
        wide = self._left() + self._words.longest_word + self.look.px(_PAD)
        return QSize(wide, self.look.px(_HIGH))

    def hitButton(self, pos: QPoint) -> bool:
        """The whole card."""
        return self.rect().contains(pos)

    def ring_rect(self) -> QRect:
        """The ring goes around the whole card."""
        return self.rect()

    def ring_radius(self) -> float:
        """A card's corners."""
        return 10.0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return chooses the card, and sends it when it is chosen."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            super().keyPressEvent(event)
        elif self.isChecked():
            self.sent.emit()
        else:
            self.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Card, key, words; the chosen one has a wide border and a filled key."""
        look, on = self.look, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = 2.0 if on else 1.0
        painter.setPen(QPen(look.color("accent" if on else "line"), wide))
        lit = self.underMouse() and not on
        painter.setBrush(look.color("accent_tint" if on else "canvas" if lit else "surface"))
        rect = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.drawRoundedRect(rect, 10, 10)
        self._paint_key(painter, on=on)
        left = self._left()
        room = self.width() - left - look.px(_PAD)
        top = (self.height() - self._words.height(room)) / 2
        self._words.draw(painter, QPointF(left, top), room, look.color("ink"))

    def _paint_key(self, painter: QPainter, *, on: bool) -> None:
        look = self.look
        side = look.px(_KEY)
        box = QRectF(look.px(_PAD) + 0.5, (self.height() - side) / 2 + 0.5, side - 1, side - 1)
        painter.setPen(QPen(look.color("accent" if on else "control"), 1))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setFont(look.font("key"))
        painter.setPen(look.color("accent" if on else "ink2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _left(self) -> int:
        return self.look.px(_PAD) + self.look.px(_KEY) + self.look.px(_GAP)
