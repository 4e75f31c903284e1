"""The hint of a turn, over the work, its price said before it is taken."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from workshop.exercises.conversation.attempt import ConversationAttempt
from workshop.exercises.conversation.scoring import hint_price
from workshop.ui.look import Look
from workshop.ui.practice.desk import Desk
from workshop.ui.speaker import trimmed
from workshop.ui.widgets.boxes import Card
from workshop.ui.widgets.buttons import Button, IconButton
from workshop.ui.widgets.shadow import cast_shadow
from workshop.ui.widgets.text import Label, Paragraph

_WIDE = 440


class HintCard(Card):
    """One hint for the turn that is to be answered."""

    def __init__(
        self, look: Look, desk: Desk[ConversationAttempt], language: str, over: QWidget
    ) -> None:
        super().__init__(look, 20, parent=over)
        self._over, self._desk, self._language = over, desk, language
        self._corner = QPoint()
        self.setAccessibleName(self.tr("Hint"))
        head = QHBoxLayout()
        head.addWidget(Label(look, self.tr("A hint"), "heading"), 1)
        self.close_button = IconButton(look, "x", self.tr("Close the hint"))
        self.close_button.clicked.connect(self.hide)
        head.addWidget(self.close_button)
        self.body.addLayout(head)
        self.body.addSpacing(look.space(8))
        self.said = Paragraph(look, "", "body")
        self.body.addWidget(self.said)
        self.body.addSpacing(look.space(12))
        self.ask = Button(look, self.tr("Show the hint"), "secondary", "lightbulb")
        self.ask.clicked.connect(self._ask)
        self.body.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        cast_shadow(self)
        self.hide()

    def open_above(self, button: QWidget) -> None:
        """Stand over the button that asked, the keyboard on what can be done next."""
        self._corner = button.mapTo(self._over, QPoint(button.width(), 0))
        self.follow(self._desk.attempt)
        self.show()
        self.raise_()
        (self.ask if self.ask.isVisible() else self.close_button).setFocus()

    def follow(self, attempt: ConversationAttempt) -> None:
        """The hint if it was taken, else what it costs."""
        taken = attempt.turn.id in attempt.hinted
        self.said.setText(attempt.turn.hint.get(self._language) if taken else self._price(attempt))
        self.ask.setVisible(not taken)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Other words may need another height."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._place()
        return done

    def _price(self, attempt: ConversationAttempt) -> str:
        points = float(hint_price(attempt.paths))
        if not points or not attempt.exercise.scored:
            return self.tr("Hints cost nothing here.")
        words = self.tr("A hint takes {points} points off the score of this attempt.")
        return words.format(points=trimmed(points))

    def _ask(self) -> None:
        self._desk.do("hint", turn=self._desk.attempt.turn.id)
        self.follow(self._desk.attempt)
        self.close_button.setFocus()

    def _place(self) -> None:
        """As tall as its words, its foot above the button."""
        over, look = self._over, self.look
        self.setFixedWidth(min(look.px(_WIDE), over.width() - 48))
        self.body.activate()
        high = self.body.totalHeightForWidth(self.width())
        x = min(max(24, self._corner.x() - self.width()), over.width() - self.width() - 24)
        self.setGeometry(x, max(8, self._corner.y() - look.space(20) - high), self.width(), high)
