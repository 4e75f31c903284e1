"""A self-assessment under way: answering, then where it puts the service."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workshop.errors import StoreError
from workshop.exercises.assessment.attempt import AssessmentAttempt
from workshop.ui.look import Look
from workshop.ui.practice.assessment.answering import Answering
from workshop.ui.practice.assessment.standing import Standing
from workshop.ui.practice.assessment.view import times_words, words_of
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.header import Footer, Header, Said, Way, with_key
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.marks import Chip
from workshop.ui.widgets.question import Question
from workshop.ui.widgets.toast import Toaster


class AssessView(QWidget):
    """A self-assessment under way.

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
        desk: Desk[AssessmentAttempt],
        where: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.look, self.desk, self._speaker = look, desk, speaker
        self.standing: Standing | None = None
        self.question: Question | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        title = desk.attempt.exercise.title.get(speaker.language)
        header = Header(look, where, title)
        header.back.clicked.connect(self.left)
        times = times_words(desk)
        if times:
            header.right.addWidget(Chip(look, times, "line", "calendar-blank"))
        self.column.addWidget(header)
        self._pages = QStackedWidget(self)
        self.answering = Answering(look, desk.attempt, speaker.language, self._pages)
        self.answering.scored.connect(self._score)
        self.answering.shown.connect(self._show)
        self.answering.turned.connect(self._name_ways)
        self._pages.addWidget(self.answering)
        self.column.addWidget(self._pages, 1)
        self.toasts = Toaster(look, self)
        self._feet = QStackedWidget(self)
        self._feet.addWidget(self._answering_foot())
        self._feet.addWidget(self._standing_foot())
        self.column.addWidget(self._feet)
        self.follow(desk.attempt)

    # -- what there is ------------------------------------------------------------------------

    @property
    def whole(self) -> QWidget:
        """Itself: the frame's name for what it shows."""
        return self

    @property
    def place(self) -> tuple[str, bool]:
        """The dimension that is open, and whether the standing is shown instead."""
        return self.answering.dimension, self.standing is not None

    def begin(self) -> None:
        """Take the keyboard, at the first dimension that waits for answers."""
        attempt = self.desk.attempt
        for name, dim in attempt.exercise.dimensions.items():
            if attempt.answered(name) < len(dim.statements):
                self.answering.open(name)
                break
        self.answering.begin()

    def go_to(self, place: tuple[str, bool]) -> None:
        """Go on where somebody was."""
        dimension, standing = place
        self.answering.open(dimension)
        if standing:
            self.show_standing()

    # -- what can be asked for ----------------------------------------------------------------

    def obey(self, command: str) -> None:
        """Do what the command of that id stands for, if it means something here."""
        ways = {
            "undo": self.desk.undo,
            "earlier": self.back,
            "later": self.go_on,
            "submit": self.finish if self.standing is not None else self.show_standing,
            "print": self.print,
        }
        if command in ways:
            ways[command]()

    def step_out(self) -> bool:
        """From the standing back to the statements; False when they are shown."""
        if self.standing is None:
            return False
        self.review()
        return True

    def back(self) -> None:
        """To the dimension before."""
        if self.standing is None and self.answering.preceding:
            self.answering.open(self.answering.preceding)

    def go_on(self) -> None:
        """To the next dimension; after the last, where it puts the service."""
        if self.standing is not None:
            return
        if self.answering.following:
            self.answering.open(self.answering.following)
        else:
            self.show_standing()

    def show_standing(self) -> None:
        """Where the answers put the service, if they are enough."""
        attempt = self.desk.attempt
        if attempt.standing.stage is None:
            words = self.tr("Answer two statements of one dimension at least.")
            self.toasts.say(words, icon="info")
            return
        if self.standing is not None:
            self._pages.removeWidget(self.standing)
            self.standing.deleteLater()
        words_now = words_of(self.desk, self._speaker.language)
        self.standing = Standing(self.look, words_now, self._pages, open_=True)
        self.standing.committed.connect(self._commit)
        self._pages.addWidget(self.standing)
        self._pages.setCurrentWidget(self.standing)
        self._feet.setCurrentIndex(1)
        self.standing.begin()

    def print(self) -> None:
        """Put where the service stands on paper, once it is shown."""
        if self.standing is not None:
            self.desk.print_wanted.emit()

    def review(self) -> None:
        """Back to the statements."""
        old, self.standing = self.standing, None
        self._pages.setCurrentWidget(self.answering)
        self._feet.setCurrentIndex(0)
        if old is not None:
            self._pages.removeWidget(old)
            old.deleteLater()
        self.answering.begin()

    def finish(self) -> None:
        """Done for today: it is kept as it stands."""
        self.desk.submit()

    def follow(self, attempt: AssessmentAttempt) -> None:
        """Show the answers as they stand."""
        self.answering.follow(attempt)
        if self.standing is not None and attempt.standing.stage is None:
            self.review()
        elif self.standing is not None:
            self.show_standing()
        self._name_ways()

    # -- inside -------------------------------------------------------------------------------

    def _answering_foot(self) -> Footer:
        look = self.look
        self.back_way = Way(look, self.tr("Back"), "plain", "arrow-left")
        self.skip = Way(look, self.tr("Skip for now"), "secondary")
        self.next_way = Way(look, self.tr("Next"), "primary")
        self.back_way.clicked.connect(self.back)
        self.skip.clicked.connect(self.go_on)
        self.next_way.clicked.connect(self.go_on)
        key = QKeySequence("Alt+Right").toString(QKeySequence.SequenceFormat.NativeText)
        self.next_way.setToolTip(self.tr("Next ({key})").format(key=key))
        saved = Said(look, "check", self.tr("Saved as you go"))
        return Footer(look, [saved], [self.back_way, self.skip, self.next_way])

    def _standing_foot(self) -> Footer:
        look = self.look
        self.erase = Way(look, self.tr("Erase"), "danger", "trash")
        self.print_way = Way(look, self.tr("Print"), "secondary", "printer")
        self.print_way.setToolTip(with_key(self.tr("Print where you stand"), "print"))
        self.print_way.clicked.connect(self.print)
        review, done = self.tr("Review"), self.tr("Done")
        self.review_way = Way(look, self.tr("Review answers"), "secondary", brief=review)
        self.done = Way(look, self.tr("Done for today"), "secondary", brief=done)
        self.erase.clicked.connect(self._ask_to_erase)
        self.review_way.clicked.connect(self.review)
        self.done.clicked.connect(self.finish)
        words = self.tr("Only on this laptop. No ranking between services; only movement counts.")
        ways = [self.erase, self.print_way, self.review_way, self.done]
        return Footer(look, [Said(look, "lock", words)], ways)

    def _name_ways(self) -> None:
        attempt, answering = self.desk.attempt, self.answering
        here = attempt.exercise.dimensions[answering.dimension]
        whole = attempt.answered(here.id) == len(here.statements)
        following = attempt.exercise.dimensions.get(answering.following)
        words = self.tr("See where we stand")
        if following is not None:
            name = following.label.get(self._speaker.language)
            words = self.tr("Next: {dimension}").format(dimension=f"{name[:1].lower()}{name[1:]}")
        self.next_way.set_words(words)
        self.skip.setEnabled(not whole and following is not None)
        self.back_way.setEnabled(bool(answering.preceding))

    def _score(self, statement: str, score: int) -> None:
        if not self.desk.do("answer", statement=statement, score=score):
            self.refused.emit()

    def _show(self, statement: str, text: str) -> None:
        if not self.desk.do("evidence", statement=statement, text=text):
            self.refused.emit()

    def _commit(self, owner: str, by: str) -> None:
        if self.desk.do("commit", owner=owner, by=by):
            self.desk.submit()
        elif self.standing is not None and self.desk.notice is not None:
            self.standing.refuse(self._speaker.say(self.desk.notice))
            self.standing.point_at(day=bool(owner.strip()))

    def _ask_to_erase(self) -> None:
        question = Question(
            self.look,
            self.tr("Erase this self-assessment?"),
            self.tr("All its answers go, today’s and earlier ones. They cannot be brought back."),
            self.tr("Keep it"),
            self.tr("Erase"),
            parent=self,
        )
        question.accepted.connect(self._erase)
        question.finished.connect(question.deleteLater)
        self.question = question
        question.open()

    def _erase(self) -> None:
        try:
            self.desk.erase()
        except StoreError as error:
            self.toasts.say(self._speaker.error(error), icon="warning")
