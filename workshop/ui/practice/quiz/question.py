"""One question on the page: what is asked, where it is answered, hints, what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop.exercises.quiz.attempt import QuizAttempt
from workshop.exercises.quiz.model import Choice, Order, Question
from workshop.ui.look import Look
from workshop.ui.practice.quiz.fields import AnswerField, field_of
from workshop.ui.practice.quiz.words import remark_of
from workshop.ui.widgets.boxes import ScrollPane, clear, show_all
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.marks import Chip
from workshop.ui.widgets.segmented import Segmented
from workshop.ui.widgets.states import Remark
from workshop.ui.widgets.text import Label, Paragraph


class QuestionPane(ScrollPane):
    """The question that is open.

    Signals:
        answered(object): another answer stands there now.
        sure(str): how sure one is of it.
        taken(): Return, which asks for it to be checked.
    """

    answered = Signal(object)
    sure = Signal(str)
    taken = Signal()

    def __init__(self, look: Look, language: str, parent: QWidget) -> None:
        super().__init__(look, "", parent)
        self._language = language
        self.question: Question | None = None
        self.field: AnswerField | None = None
        self.sureness: Segmented | None = None
        self.remark: Remark | None = None
        self._told: tuple[object, ...] = ()
        column = QVBoxLayout(self.inner)
        column.setContentsMargins(look.space(40), look.space(28), look.space(40), look.space(28))
        column.setSpacing(0)
        self._top, self._below = QVBoxLayout(), QVBoxLayout()
        for part in (self._top, self._below):
            part.setSpacing(0)
            column.addLayout(part)
        column.addStretch(1)

    def open(self, attempt: QuizAttempt, name: str) -> None:
        """Ask that question."""
        if self.question is not None and self.question.id == name:
            self.follow(attempt)
            return
        look, language = self.look, self._language
        question = self.question = attempt.question(name)
        self._told = ()
        clear(self._top)
        names = list(attempt.exercise.questions)
        row = QHBoxLayout()
        words = self.tr("Question {n} of {total}")
        place = words.format(n=names.index(name) + 1, total=len(names))
        row.addWidget(Label(look, place, "label", "ink2"))
        row.addStretch(1)
        if question.critical and attempt.exercise.pass_rule.critical:
            row.addWidget(Chip(look, self.tr("Must be right to pass"), "line", "warning-circle"))
        self._top.addLayout(row)
        self._top.addSpacing(look.space(6))
        self._top.addWidget(Paragraph(look, question.ask.get(language), "title"))
        if how := self._how(question):
            self._top.addSpacing(look.space(4))
            self._top.addWidget(Paragraph(look, how, "small", "ink2"))
        self._top.addSpacing(look.space(18))
        self.field = field_of(look, question, language)
        self.field.answered.connect(self.answered)
        self.field.taken.connect(self.taken)
        self._top.addWidget(self.field)
        show_all(self._top)
        self.follow(attempt)
        self.verticalScrollBar().setValue(0)

    def follow(self, attempt: QuizAttempt) -> None:
        """Show how the question stands now."""
        if self.question is None or self.field is None:
            return
        name = self.question.id
        closed = attempt.closed(name)
        self.field.follow(attempt.answer(name), closed=closed)
        changed = attempt.draft.answers.get(name) != (attempt.tried.get(name) or (None,))[-1]
        tried = len(attempt.tried.get(name, ()))
        # A remark about the last try goes when the answer is another one.
        told = (name, tried, attempt.hints.get(name, 0), closed, tried and changed and not closed)
        if told != self._told:
            self._told = told
            self._rebuild(attempt, quiet=bool(told[-1]))
        level = attempt.draft.sureness.get(name, "")
        if self.sureness is not None and level != self.sureness.current:
            self.sureness.set_current(level)

    def begin(self) -> None:
        """Give the keyboard to the answer."""
        if self.field is not None:
            self.field.begin()

    def _rebuild(self, attempt: QuizAttempt, *, quiet: bool) -> None:
        look, question = self.look, self.question
        assert question is not None
        clear(self._below)
        self.sureness = self.remark = None
        taken = question.hints[: attempt.hints.get(question.id, 0)]
        for hint in taken:
            self._below.addSpacing(look.space(14))
            row = QHBoxLayout()
            row.setSpacing(look.space(10))
            mark = Glyph(look, "lightbulb", "ink2", 20, beside="body")
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Paragraph(look, hint.get(self._language), "body", "ink2"), 1)
            self._below.addLayout(row)
        if attempt.exercise.confidence and not attempt.closed(question.id):
            self._ask_how_sure(attempt.draft.sureness.get(question.id, ""))
        remark = None if quiet else remark_of(attempt, question, self._language)
        if remark is not None:
            self._below.addSpacing(look.space(18))
            self.remark = Remark(look, remark.kind, remark.title, remark.text)
            self._below.addWidget(self.remark)
        show_all(self._below)
        if self.remark is not None:
            self.ensureWidgetVisible(self.remark, 0, look.px(16))

    def _ask_how_sure(self, level: str) -> None:
        look = self.look
        self._below.addSpacing(look.space(20))
        self._below.addWidget(Label(look, self.tr("How sure are you? It does not count."), "label"))
        self._below.addSpacing(look.space(6))
        choices = (("sure", self.tr("Sure")), ("think", self.tr("I think so")),
                   ("guess", self.tr("A guess")))  # fmt: skip
        name = self.tr("How sure are you?")
        self.sureness = Segmented(look, name, choices, level, answer=True)
        self.sureness.chosen.connect(self.sure)
        self._below.addWidget(self.sureness, 0, Qt.AlignmentFlag.AlignLeft)

    def _how(self, question: Question) -> str:
        if isinstance(question, Choice) and question.form == "multiple":
            return self.tr("Choose all that are right. A wrong one takes a right one away.")
        if isinstance(question, Order):
            return self.tr("Move them with the arrows beside them.")
        return ""
