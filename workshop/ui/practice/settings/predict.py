"""Who sees this? Asked before the settings open, because people look for what they expect."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop.exercises.privacy.attempt import PrivacyAttempt
from workshop.exercises.privacy.predicting import Guess, compared
from workshop.exercises.privacy.words import people
from workshop.ui.look import Look
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.boxes import ScrollPane, clear
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.text import Label, Paragraph
from workshop.ui.widgets.tick import Tick

_WIDE = 620


class Predict(ScrollPane):
    """One thing after the other with a tick for each viewer; at the end, how it really is.

    Signals:
        expected(str, list): an item, and the viewers somebody expects to see it.
        opened(): on to the settings.
    """

    expected = Signal(str, list)
    opened = Signal()

    def __init__(
        self, look: Look, speaker: Speaker, attempt: PrivacyAttempt, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "", parent)
        self._speaker = speaker
        self._exercise = attempt.exercise
        self._item = ""
        self.ticks: dict[str, Tick] = {}
        self.setAccessibleName(self.tr("Who sees this?"))
        outer = QHBoxLayout(self.inner)
        outer.setContentsMargins(look.space(32), look.space(24), look.space(32), look.space(24))
        self._box = QWidget()
        self._box.setMaximumWidth(look.px(_WIDE))
        self._column = QVBoxLayout(self._box)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        outer.addWidget(self._box, 1, Qt.AlignmentFlag.AlignTop)
        outer.addStretch()
        self.go_on = Button(look, "", "primary", large=True)
        self.follow(attempt)

    def follow(self, attempt: PrivacyAttempt) -> None:
        """Ask about the next thing, or say how it is when nothing is left to ask."""
        clear(self._column)
        self.ticks = {}
        if attempt.predicting:
            self._ask(attempt)
        else:
            self._tell(attempt)

    def begin(self) -> None:
        """Take the keyboard."""
        first = next(iter(self.ticks.values()), None)
        (first or self.go_on).setFocus()

    def height_for(self, width: int) -> int:
        """The height that shows everything, in px."""
        layout = self.inner.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0

    # -- inside -------------------------------------------------------------------------------

    def _ask(self, attempt: PrivacyAttempt) -> None:
        look, language = self.look, self._speaker.language
        self._item = attempt.predicting[0]
        item = self._exercise.items[self._item]
        asked, number = len(self._exercise.predict), len(attempt.predictions) + 1
        count = self.tr("Before the settings open: {n} of {all}").format(n=number, all=asked)
        self._say(count, "label", "accent", 4)
        self._say(self.tr("Who sees this now?"), "title", "ink", 14)
        name, label = item.short.get(language), item.label.get(language)
        self._say(item.note.get(language) or (name if name != label else ""), "small", "ink2", 0)
        self._say(label, "heading", "ink", 14)
        self._say(self.tr("Tick everyone who does, as you expect it."), "body", "ink2", 6)
        for viewer in self._exercise.viewers.values():
            tick = Tick(look, viewer.label.get(language))
            tick.setAccessibleDescription(item.label.get(language))
            self.ticks[viewer.id] = tick
            self._column.addWidget(tick)
        self._column.addSpacing(look.space(18))
        self.go_on = Button(look, self.tr("That is what I expect"), "primary", large=True)
        self.go_on.clicked.connect(self._expect)
        self.skip = Button(look, self.tr("On to the settings"), "quiet", large=True)
        self.skip.clicked.connect(self.opened)
        self._ways(self.go_on, self.skip)

    def _tell(self, attempt: PrivacyAttempt) -> None:
        look = self.look
        guesses = [compared(self._exercise, i, v) for i, v in attempt.predictions.items()]
        right = sum(one.right for one in guesses)
        said = self.tr("Right for {n} of {all}").format(n=right, all=len(guesses))
        self._say(said, "label", "accent", 4)
        self._say(self.tr("This is how it is"), "title", "ink", 14)
        for one in guesses:
            self._column.addWidget(self._told(one))
            self._column.addSpacing(look.space(16))
        self.go_on = Button(look, self.tr("Open the settings"), "primary", large=True)
        self.go_on.clicked.connect(self.opened)
        self._ways(self.go_on)

    def _told(self, one: Guess) -> QWidget:
        look = self.look
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space(12))
        icon, tone = ("check-circle-fill", "good") if one.right else ("circle-half-fill", "warn")
        row.addWidget(Glyph(look, icon, tone, 22, beside="strong"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        title = self._exercise.items[one.item].short.get(self._speaker.language)
        words.addWidget(Label(look, title, "strong"))
        for line in self._lines(one):
            words.addWidget(Paragraph(look, line, "body", "ink2"))
        row.addLayout(words, 1)
        return box

    def _lines(self, one: Guess) -> list[str]:
        """Who sees it, and where that is not what was expected."""
        exercise, say = self._exercise, self._speaker.say
        if one.seen:
            seen = self.tr("Seen by {people}.").format(people=say(people(exercise, one.seen)))
        else:
            seen = self.tr("Nobody here sees it.")
        lines = [seen]
        if one.overlooked:
            words = self.tr("You did not expect {people}.")
            lines.append(words.format(people=say(people(exercise, one.overlooked))))
        if one.imagined:
            words = self.tr("You expected {people} as well.")
            lines.append(words.format(people=say(people(exercise, one.imagined))))
        return lines

    def _say(self, text: str, role: str, tone: str, gap: int) -> None:
        if text:
            self._column.addWidget(Paragraph(self.look, text, role, tone))
            self._column.addSpacing(self.look.space(gap))

    def _ways(self, *buttons: Button) -> None:
        box = QWidget()
        flow = Flow(self.look.space(12), box)
        for button in buttons:
            flow.addWidget(button)
        self._column.addWidget(box)

    def _expect(self) -> None:
        self.expected.emit(self._item, [v for v, tick in self.ticks.items() if tick.isChecked()])
