"""Hints for one goal at a time, over the work, with their price said before they are taken."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop.exercises.privacy.attempt import HINT_STEPS, PrivacyAttempt
from workshop.exercises.privacy.hints import hint
from workshop.ui.look import Look
from workshop.ui.practice.desk import Desk
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.boxes import Card
from workshop.ui.widgets.buttons import Button, IconButton
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.select import Select
from workshop.ui.widgets.shadow import cast_shadow
from workshop.ui.widgets.text import Label, Paragraph

_WIDE = 440


def goal_to_help(attempt: PrivacyAttempt, chosen: str) -> str:
    """The goal a hint is for: the chosen one while it is open, else the first that is."""
    score, waiting = attempt.score(), attempt.to_come
    missed = [
        goal.id
        for goal in attempt.exercise.goals
        if goal.item not in waiting and not score.goal(goal.id).met
    ]
    return chosen if chosen in missed or not missed else missed[0]


def price_words(desk: Desk[PrivacyAttempt]) -> str:
    """What each hint costs."""
    cost = round(100 * float(desk.exercise.attempts.hint_cost))
    if not cost:
        return QCoreApplication.translate("HintCard", "Hints cost nothing here.")
    words = QCoreApplication.translate(
        "HintCard", "Each hint takes {cost}% off what this goal counts, in this attempt only."
    )
    return words.format(cost=cost)


class HintCard(Card):
    """Choose a goal, then ask: who sees what; which page; which setting.

    Signals:
        chosen(): another goal was chosen.
    """

    chosen = Signal()

    def __init__(
        self, look: Look, speaker: Speaker, desk: Desk[PrivacyAttempt], over: QWidget
    ) -> None:
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
        goals = [(goal.id, goal.label.get(language)) for goal in desk.attempt.exercise.goals]
        self.goal = Select(look, self.tr("A hint for"), goals, goals[0][0] if goals else "")
        self.goal.activated.connect(lambda _: self.follow(self._desk.attempt))
        self.goal.activated.connect(self.chosen)
        self.body.addSpacing(look.space(8))
        self.body.addWidget(self.goal)
        self.body.addSpacing(look.space(12))
        self.steps = [_Step(look, name) for name in self._names()]
        for step in self.steps:
            self.body.addWidget(step)
        self.body.addSpacing(look.space(8))
        self.price = Paragraph(look, "", "small", "ink2")
        self.body.addWidget(self.price)
        self.body.addSpacing(look.space(12))
        self.ask = Button(look, self.tr("Show a hint"), "secondary", "lightbulb")
        self.ask.clicked.connect(self._ask)
        self.body.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        cast_shadow(self)
        self._later = QTimer(self)  # a hint is reckoned after the change it follows is on screen
        self._later.setSingleShot(True)
        self._later.timeout.connect(lambda: self.follow(self._desk.attempt))
        self.hide()

    def open_above(self, button: QWidget) -> None:
        """Stand over the button that asked, the keyboard in the list of goals."""
        self._choose_open_goal()
        self.follow(self._desk.attempt)
        self.show()
        self._place(button)
        self.raise_()
        self.goal.setFocus()

    def follow_later(self) -> None:
        """Follow the attempt as soon as everything else has."""
        if self.isVisible():
            self._later.start(0)

    def follow(self, attempt: PrivacyAttempt) -> None:
        """Say the hints taken for the chosen goal, and what the next one costs."""
        goal = self.goal.current
        if not goal:
            return
        taken, left = attempt.hints.get(goal, 0), attempt.hints_left(goal)
        asked = attempt.exercise.goal(goal)
        early = asked is not None and asked.item in attempt.to_come
        met = attempt.score().goal(goal).met
        for number, step in enumerate(self.steps, start=1):
            said = ""
            if number <= taken:
                message = hint(attempt.exercise, attempt.settings, goal, number)
                said = self._speaker.say(message)
            step.say(said)
        price = self._price(taken, met=met)
        self.price.setText(self.tr("Nothing has happened there yet.") if early else price)
        self.ask.setEnabled(left > 0 and not met and not early)
        words = self.tr("Show a hint, {left} left") if left else self.tr("No more hints here")
        self.ask.setText(words.format(left=left))

    def event(self, event: QEvent) -> bool:
        """Other words may need another height."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._stay_inside()
        return done

    def showEvent(self, event: QShowEvent) -> None:
        """Stand in the right place from the first paint."""
        super().showEvent(event)
        self._stay_inside()

    # -- inside -------------------------------------------------------------------------------

    def _names(self) -> list[str]:
        return [self.tr("Who sees it"), self.tr("Which page"), self.tr("Which setting")][
            :HINT_STEPS
        ]

    def _price(self, taken: int, *, met: bool) -> str:
        """What a hint costs, said before it is taken, and what was paid so far."""
        cost = round(100 * float(self._desk.exercise.attempts.hint_cost))
        if met:
            return self.tr("This one is met as things stand. It needs no hint.")
        words = price_words(self._desk)
        if taken and cost:
            paid = self.tr("It still counts {left}%.").format(left=max(0, 100 - cost * taken))
            words = f"{words} {paid}"
        return words

    def _choose_open_goal(self) -> None:
        """The first goal that is not met, unless hints were taken for the one that is chosen."""
        self.goal.set_current(goal_to_help(self._desk.attempt, self.goal.current))

    def _ask(self) -> None:
        if self._desk.attempt.hints_left(self.goal.current):
            self._desk.do("hint", goal=self.goal.current)
        self.follow(self._desk.attempt)
        if not self.ask.isEnabled():
            self.goal.setFocus()

    def _place(self, button: QWidget) -> None:
        over = self._over
        self.setFixedWidth(min(self.look.px(_WIDE), over.width() - 48))
        corner = button.mapTo(over, QPoint(button.width(), 0))
        self._foot = corner.y() - self.look.space(20)
        self.move(corner.x() - self.width(), self.y())
        self._stay_inside()

    def _stay_inside(self) -> None:
        """As tall as its words, its foot where it was."""
        self.body.activate()
        high = self.body.totalHeightForWidth(self.width())
        over = self._over
        x = min(max(24, self.x()), over.width() - self.width() - 24)
        self.setGeometry(x, max(8, self._foot - high), self.width(), high)


class _Step(QWidget):
    """One of the three steps: a circle, its name, and its sentence once it was taken."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.space(3), 0, look.space(3))
        row.setSpacing(look.space(10))
        self._mark = Glyph(look, "circle", "control", 18, beside="compact")
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.name = Label(look, name, "compact", "ink3")
        self.said = Paragraph(look, "", "body")
        words.addWidget(self.name)
        words.addWidget(self.said)
        row.addLayout(words, 1)

    def say(self, sentence: str) -> None:
        """Its sentence; the name alone while there is none."""
        self._mark.set_glyph(
            "check-circle" if sentence else "circle", "accent" if sentence else "control"
        )
        self.name.setVisible(not sentence)
        self.said.setVisible(bool(sentence))
        self.said.setText(sentence)
