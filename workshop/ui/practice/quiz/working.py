"""A quiz being answered: the questions at the left, the open one beside them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop.exercises.quiz.attempt import QuizAttempt
from workshop.exercises.quiz.grading import grade, is_empty
from workshop.ui.look import Look
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.frame import WorkFrame
from workshop.ui.practice.header import Way
from workshop.ui.practice.part_list import Part, PartList
from workshop.ui.practice.quiz.question import QuestionPane
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.boxes import ScrollPane
from workshop.ui.widgets.text import Label, Paragraph

_MOST_KEYS = 9


class QuizView(WorkFrame):
    """A quiz being answered."""

    def __init__(
        self, look: Look, speaker: Speaker, desk: Desk[QuizAttempt], where: str, parent: QWidget
    ) -> None:
        super().__init__(look, speaker, desk, where, parent)
        attempt = desk.attempt
        self._open = next(iter(attempt.exercise.questions))
        for name in attempt.exercise.questions:
            if not attempt.closed(name):
                self._open = name
                break
        self.pane = QuestionPane(look, self.language, self.body.inner)
        self.pane.answered.connect(self._answer)
        self.pane.sure.connect(self._say_sure)
        self.pane.taken.connect(self.go_on)
        side = ScrollPane(look, "", self.body.side)
        self._fill_side(side)
        self.body.fill(self.pane, side)
        words = self.tr("Hint")
        self.hint = Way(look, words, "secondary", "lightbulb", brief=words)
        self.hand_in = Way(look, self.tr("Hand in"), "secondary")
        self.next = Way(look, self.tr("Check"), "primary")
        self.hint.clicked.connect(lambda: self.do("hint", question=self._open))
        self.hand_in.clicked.connect(self._submit)
        self.next.clicked.connect(self.go_on)
        self.add_footer([("hint", self.hint), ("hand_in", self.hand_in), ("submit", self.next)])
        for number in range(1, _MOST_KEYS + 1):
            shortcut = QShortcut(QKeySequence(str(number)), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda n=number: self._pick(n))
        self.open(self._open)

    # -- what there is ------------------------------------------------------------------------

    @property
    def place(self) -> str:
        """The question that is open."""
        return self._open

    def go_to(self, place: Any) -> None:
        """Go on where somebody was."""
        self.open(str(place))

    def begin(self) -> None:
        """Take the keyboard."""
        self.pane.begin()

    # -- what can be asked for ----------------------------------------------------------------

    def open(self, name: str) -> None:
        """Open a question."""
        if self.pane.field is not None:
            self.pane.field.flush()
        self._open = name
        self.list.set_current(name)
        self.pane.open(self.desk.attempt, name)
        self.follow(self.desk.attempt)
        if self.body.is_single:
            self.body.verticalScrollBar().setValue(0)

    def go_on(self) -> None:
        """Check what is answered; else the next open question; else hand in."""
        if self.pane.field is not None:
            self.pane.field.flush()
        attempt: QuizAttempt = self.desk.attempt
        if attempt.checkable(self._open):
            self.do("check", question=self._open)
            if self.desk.attempt.closed(self._open):
                self.next.setFocus()
            if self.pane.remark is not None:
                self.body.bring(self.pane.remark)
            return
        onward = self._onward(attempt)
        if onward:
            self.open(onward)
            self.pane.begin()
        elif attempt.answered:
            self._submit()

    def follow(self, attempt: QuizAttempt) -> None:
        """Show the attempt as it stands."""
        if attempt.submitted:
            return
        self.list.follow(self._parts(attempt))
        self.pane.follow(attempt)
        total = len(attempt.exercise.questions)
        words = self.tr("{n} of {total} answered")
        self.count.setText(words.format(n=attempt.answered, total=total))
        self.undo.setEnabled(attempt.can_undo)
        left = attempt.hints_left(self._open) if not attempt.closed(self._open) else 0
        self.hint.setVisible(bool(attempt.question(self._open).hints))
        self.hint.setEnabled(bool(left))
        words = self.tr("Hint, {n} left") if left else self.tr("Hint, none left")
        self.hint.set_words(words.format(n=left))
        self._name_next(attempt)
        self.body.fit()

    # -- inside -------------------------------------------------------------------------------

    def _fill_side(self, side: ScrollPane) -> None:
        look, attempt = self.look, self.desk.attempt
        column = QVBoxLayout(side.inner)
        column.setContentsMargins(look.space(16), look.space(22), look.space(16), look.space(20))
        column.setSpacing(0)
        title = Label(look, self.tr("Questions"), "label")
        title.setContentsMargins(look.px(14), 0, 0, look.px(6))
        column.addWidget(title)
        self.list = PartList(look, self.tr("Questions"), self._parts(attempt), side.inner)
        self.list.chosen.connect(self._chosen)
        column.addWidget(self.list)
        brief = attempt.exercise.brief.get(self.language).strip()
        if brief:
            row = QHBoxLayout()
            row.setContentsMargins(look.px(14), look.space(18), look.px(6), 0)
            row.addWidget(Paragraph(look, brief, "small", "ink2"))
            column.addLayout(row)
        column.addStretch(1)

    def _parts(self, attempt: QuizAttempt) -> list[Part]:
        return [
            Part(name, self._title(attempt, name), *self._state(attempt, name))
            for name in attempt.exercise.questions
        ]

    def _title(self, attempt: QuizAttempt, name: str) -> str:
        question = attempt.question(name)
        text = question.title if question.title.by_language else question.ask
        return text.get(self.language)

    def _state(self, attempt: QuizAttempt, name: str) -> tuple[str, str]:
        if attempt.right(name):
            return "met", self.tr("right")
        tries = attempt.tried.get(name)
        if tries and attempt.closed(name):
            partly = grade(attempt.question(name), tries[-1]).fraction
            return ("half", self.tr("partly right")) if partly else ("missed", self.tr("not right"))
        if tries:
            return "begun", self.tr("checked, another try left")
        answer = attempt.answer(name)
        if answer is not None and not is_empty(answer):
            return "begun", self.tr("answered, not checked")
        return "open", self.tr("not answered")

    def _chosen(self, name: str) -> None:
        if name != self._open:
            self.open(name)

    def _onward(self, attempt: QuizAttempt) -> str:
        """The next question that is open, from here on and around; nothing when none is."""
        names = list(attempt.exercise.questions)
        here = names.index(self._open)
        for name in (*names[here + 1 :], *names[:here]):
            if not attempt.closed(name):
                return name
        return ""

    def _name_next(self, attempt: QuizAttempt) -> None:
        checkable = attempt.checkable(self._open)
        onward = self._onward(attempt)
        if checkable:
            self.next.set_words(self.tr("Check"))
        elif onward:
            self.next.set_words(self.tr("Next question"))
        else:
            self.next.set_words(self.tr("Hand in"))
        self.next.setEnabled(checkable or bool(onward) or bool(attempt.answered))
        self.hand_in.setVisible(checkable or bool(onward))
        self.hand_in.setEnabled(bool(attempt.answered))
        self.name_keys()

    def _answer(self, answer: Any) -> None:
        self.do("answer", question=self._open, answer=answer)

    def _say_sure(self, level: str) -> None:
        self.do("sure", question=self._open, level=level)

    def _pick(self, number: int) -> None:
        if self.pane.field is not None:
            self.pane.field.pick_number(number)

    def _submit(self) -> None:
        if self.pane.field is not None:
            self.pane.field.flush()
        self.desk.submit()
