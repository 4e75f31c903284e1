"""Hints for one goal at a time, over the work, with their price said before they are taken."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop.exercises.attempt import HINT_STEPS, Attempt
from workshop.exercises.privacy.hints import hint
from workshop.ui.look import Look
from workshop.ui.practice.desk import Desk
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.boxes import Card
from workshop.ui.widgets.buttons import Button, IconButton
from workshop.ui.widgets.select import Select
from workshop.ui.widgets.shadow import cast_shadow
from workshop.ui.widgets.text import Label, Paragraph

_WIDE = 440


class HintCard(Card):
    """Choose a goal, then ask: who sees what; which page; which setting."""

    def __init__(self, look: Look, speaker: Speaker, desk: Desk, over: QWidget) -> None:
        super().__init__(look, 20, parent=over)
        self._over = over
        self._foot = 0
        self._speaker = speaker
        self._desk = desk
        self.setAccessibleName(self.tr("Hints"))
        head = QHBoxLayout()
        head.addWidget(Label(look, self.tr("A hint for"), "heading"), 1)
        close = IconButton(look, "x", self.tr("Close the hints"))
        close.clicked.connect(self.hide)
        head.addWidget(close)
        self.body.addLayout(head)
        language = speaker.language
        goals = [(goal.id, goal.label.get(language)) for goal in desk.exercise.goals]
        self.goal = Select(look, self.tr("Goal"), goals, goals[0][0] if goals else "")
        self.goal.activated.connect(lambda _: self.follow(self._desk.attempt))
        self.body.addSpacing(look.space(8))
        self.body.addWidget(self.goal)
        self.body.addSpacing(look.space(12))
        self._said = QVBoxLayout()
        self._said.setSpacing(look.space(6))
        self._lines = [Paragraph(look, "", "body") for _ in range(HINT_STEPS)]
        for line in self._lines:
            self._said.addWidget(line)
        self.body.addLayout(self._said)
        self._price = Paragraph(look, "", "small", "ink2")
        self.body.addWidget(self._price)
        self.body.addSpacing(look.space(12))
        self.ask = Button(look, "", "secondary", "lightbulb")
        self.ask.clicked.connect(lambda: desk.hint(self.goal.current))
        self.body.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        cast_shadow(self)
        self.hide()

    def open_above(self, button: QWidget) -> None:
        """Stand over the button that asked, the keyboard in the list of goals."""
        self.follow(self._desk.attempt)
        self.show()
        self._place(button)
        self.raise_()
        self.goal.setFocus()

    def follow(self, attempt: Attempt) -> None:
        """Say the hints taken for the chosen goal, and what the next one costs."""
        goal = self.goal.current
        if not goal:
            return
        taken = range(1, attempt.hints.get(goal, 0) + 1)
        messages = [hint(attempt.exercise, attempt.settings, goal, step) for step in taken]
        said = list(dict.fromkeys(self._speaker.say(message) for message in messages))
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(said))
            line.setText(said[place] if place < len(said) else "")
        left = attempt.hints_left(goal)
        share = round(100 * float(attempt.exercise.attempts.hint_cost))
        self._price.setText(
            self.tr("Each hint takes {share}% of this goal for this attempt.").format(share=share)
        )
        self.ask.setEnabled(left > 0)
        words = self.tr("Show a hint, {left} left") if left else self.tr("No more hints here")
        self.ask.setText(words.format(left=left))
        if self.isVisible():
            self.adjustSize()
            self._stay_inside()

    def _place(self, button: QWidget) -> None:
        over = self._over
        self.setFixedWidth(min(self.look.px(_WIDE), over.width() - 48))
        self.adjustSize()
        corner = button.mapTo(over, QPoint(button.width(), 0))
        self._foot = corner.y() - self.look.space(20)
        self.move(corner.x() - self.width(), self._foot - self.height())
        self._stay_inside()

    def _stay_inside(self) -> None:
        over = self._over
        x = min(max(24, self.x()), over.width() - self.width() - 24)
        self.move(x, max(8, self._foot - self.height()))
