"""The exercise window: header, work or result, footer. It owns nothing but what it shows."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workshop.errors import StoreError
from workshop.exercises.attempt import Attempt
from workshop.exercises.privacy.seeing import sight
from workshop.ui.commands import PRACTICE
from workshop.ui.look import Look
from workshop.ui.practice.brief import Brief
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.findings import outcome_of
from workshop.ui.practice.header import Footer, Header, Kept
from workshop.ui.practice.hints import HintCard
from workshop.ui.practice.matrix import Matrix
from workshop.ui.practice.network import Network
from workshop.ui.practice.preview import Preview
from workshop.ui.practice.result import ResultPage
from workshop.ui.practice.work import Work
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.marks import Chip
from workshop.ui.widgets.states import ErrorCard
from workshop.ui.widgets.text import Label
from workshop.ui.widgets.toast import Toaster

_SECOND_MS = 1000


class PracticeView(QWidget):
    """One exercise from brief to result.

    Signals:
        left(): back to where it was opened from.
    """

    left = Signal()

    def __init__(self, look: Look, speaker: Speaker, desk: Desk, *, where: str = "") -> None:
        super().__init__()
        self.look = look
        self._speaker = speaker
        self.desk = desk
        self._where = where
        self._fern = look.fernwire()
        self._title = desk.exercise.title.get(speaker.language)
        self.setAccessibleName(self._title)
        self._toasts = Toaster(look, self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._error = self._make_error()
        self.work: WorkView | None = None
        self.result: ResultView | None = None
        desk.changed.connect(self._on_changed)
        desk.unsaved.connect(self._on_unsaved)
        desk.saved.connect(self._error.hide)
        self._show_state()
        for command in PRACTICE:
            for key in command.keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(lambda name=command.id: self.obey(name))
        QTimer.singleShot(0, self, self._say_notice)

    def obey(self, command: str) -> None:
        """Do what the command of that id stands for, if it makes sense now."""
        if command == "out":
            if not (self.work is not None and self.work.step_out()):
                self.left.emit()
        elif self.work is not None:
            self.work.obey(command)

    # -- inside -------------------------------------------------------------------------------

    def _show_state(self) -> None:
        for old in (self.work, self.result):
            if old is not None:
                self._column.removeWidget(old)
                old.hide()
                old.deleteLater()
        self.work = self.result = None
        if self.desk.attempt.submitted:
            self.result = ResultView(self.look, self._speaker, self.desk, self._where, self._title)
            self.result.left.connect(self.left)
            self._column.addWidget(self.result, 1)
            self.result.again.setFocus()
        else:
            self.work = WorkView(
                self.look, self._fern, self._speaker, self.desk, self._where, self._title
            )
            self.work.left.connect(self.left)
            self.work.refused.connect(self._say_notice)
            self._column.addWidget(self.work, 1)
            self.work.network.page_list.setFocus()

    def _on_changed(self, there: Attempt, here: Attempt) -> None:
        if there.submitted != here.submitted:
            self._show_state()
        elif self.work is not None:
            self.work.follow(there)
        if there.took_back:
            self._toasts.say(
                self.tr("Taken back here. A real network would not let you."), icon="warning"
            )

    def _say_notice(self) -> None:
        if self.desk.notice is not None:
            self._toasts.say(self._speaker.say(self.desk.notice), icon="info")
        elif self.desk.resumed and not self.desk.attempt.submitted:
            self.desk.resumed = False
            self._toasts.say(self.tr("You go on where you stopped."))

    def _make_error(self) -> ErrorCard:
        card = ErrorCard(
            self.look,
            self.tr("Your last change is not saved yet"),
            "",
            [("again", self.tr("Try again")), ("on", self.tr("Go on without saving"))],
        )
        card.acted.connect(self._on_error_way)
        card.hide()
        self._column.addWidget(card)
        return card

    def _on_unsaved(self, error: StoreError) -> None:
        kept = self.tr("Nothing is lost: your answers wait in memory.")
        self._error.detail.setText(f"{self._speaker.error(error)} {kept}")
        self._error.show()

    def _on_error_way(self, way: str) -> None:
        if way == "on":
            self._error.hide()
        else:
            self.desk.save_again()


class WorkView(QWidget):
    """The exercise being worked on.

    Signals:
        left(): back.
        refused(): a change was not allowed; the desk says why.
    """

    left = Signal()
    refused = Signal()

    def __init__(
        self, look: Look, fern: Look, speaker: Speaker, desk: Desk, where: str, title: str
    ) -> None:
        super().__init__()
        self.look = look
        self.desk = desk
        exercise, language = desk.exercise, speaker.language
        self.network = Network(look, fern, exercise, desk.attempt, language)
        self.preview = Preview(look, fern, exercise, language)
        self.matrix = Matrix(look, exercise, language)
        self.hints = HintCard(look, speaker, desk, self)
        brief = Brief(look, fern, exercise, language)
        self._body = Work(look, brief, self.network, self.preview, self.matrix)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header(where, title))
        column.addWidget(self._body, 1)
        column.addWidget(self._footer())
        self.network.chosen.connect(self._choose)
        self.preview.viewer_chosen.connect(lambda _: self.follow(self.desk.attempt))
        self.preview.compare_wanted.connect(self.show_matrix)
        self.matrix.back_wanted.connect(self.show_settings)
        self.matrix.viewer_chosen.connect(self._look_as)
        self._tick = QTimer(self)
        self._tick.setInterval(_SECOND_MS)
        self._tick.timeout.connect(self._show_time)
        self._tick.start()
        self.follow(desk.attempt)

    def _header(self, where: str, title: str) -> Header:
        header = Header(self.look, where, title)
        header.back.clicked.connect(self.left)
        network = self.desk.exercise.network
        if network.fictional:
            words = self.tr("{network} is fictional").format(network=network.name)
            header.right.addWidget(Chip(self.look, words, "line", "info"))
        return header

    def _footer(self) -> Footer:
        look, desk = self.look, self.desk
        limit = desk.exercise.attempts.max
        number = self.tr("Attempt {n} of {limit}") if limit else self.tr("Attempt {n}")
        words = number.format(n=desk.number, limit=limit)
        if not desk.counts:
            words = self.tr("Practice, not counted")
        self._time = Label(look, "", "body", "ink2")
        self._changes = Label(look, "", "body", "ink2")
        facts: list[QWidget] = [Label(look, words, "body", "ink2"), self._time, self._changes]
        facts.append(Kept(look))
        self.undo = Button(look, self.tr("Undo"), "plain", "arrow-u-up-left", large=True)
        self.reset = Button(look, self.tr("Reset"), "plain", "arrow-counter-clockwise", large=True)
        self.hint = Button(look, self.tr("Hint"), "secondary", "lightbulb", large=True)
        self.submit = Button(look, self.tr("Submit"), "primary", large=True)
        for button, name in (
            (self.undo, "undo"),
            (self.reset, "reset"),
            (self.hint, "hint"),
            (self.submit, "submit"),
        ):
            button.clicked.connect(lambda _=False, name=name: self.obey(name))
            keys = next(c.keys for c in PRACTICE if c.id == name)
            button.setToolTip(
                QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            )
        return Footer(look, facts, [self.undo, self.reset, self.hint, self.submit])

    # -- what can be asked for ----------------------------------------------------------------

    def obey(self, command: str) -> None:
        """Do what the command of that id stands for."""
        {
            "undo": self.desk.undo,
            "reset": self.desk.reset,
            "hint": self._toggle_hints,
            "submit": self.desk.submit,
            "compare": self._toggle_matrix,
            "earlier": self.preview.earlier.click,
            "later": self.preview.later.click,
        }[command]()

    def step_out(self) -> bool:
        """Close what lies on top; False when nothing does."""
        if self.hints.isVisible():
            self.hints.hide()
        elif self._body.brief_is_open:
            self._body.toggle_brief()
        elif self._body.comparing:
            self.show_settings()
        else:
            return False
        return True

    def show_matrix(self) -> None:
        """Who sees what, whole."""
        self.follow(self.desk.attempt)
        self._body.compare(on=True)
        self.matrix.table.setFocus()

    def show_settings(self) -> None:
        """Back to the network's settings."""
        self._body.compare(on=False)
        self.preview.compare.setFocus()

    def follow(self, attempt: Attempt) -> None:
        """Show the attempt as it stands."""
        seen = sight(attempt.exercise, attempt.settings)
        self.network.follow(attempt)
        self.preview.follow(attempt, seen)
        self.matrix.follow(seen, self.preview.viewer)
        self.hints.follow(attempt)
        count = len(attempt.changed)
        words = self.tr("1 setting changed") if count == 1 else self.tr("{count} settings changed")
        self._changes.setText(words.format(count=count))
        self.undo.setEnabled(attempt.can_undo)
        self.reset.setEnabled(bool(count))
        self._show_time()

    def _choose(self, setting: str, option: str) -> None:
        if not self.desk.set(setting, option):
            self.refused.emit()
            self.network.follow(self.desk.attempt)

    def _look_as(self, viewer: str) -> None:
        self.preview.look_as(viewer)
        self.show_settings()

    def _toggle_matrix(self) -> None:
        if self._body.comparing:
            self.show_settings()
        else:
            self.show_matrix()

    def _toggle_hints(self) -> None:
        if self.hints.isVisible():
            self.hints.hide()
        else:
            self.hints.open_above(self.hint)

    def _show_time(self) -> None:
        self._time.setText(clock_words(self.desk.active_seconds))


class ResultView(QWidget):
    """The result with its header and the ways on.

    Signals:
        left(): back.
    """

    left = Signal()

    def __init__(self, look: Look, speaker: Speaker, desk: Desk, where: str, title: str) -> None:
        super().__init__()
        outcome = outcome_of(desk, speaker)
        self.page = ResultPage(look, outcome)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        header = Header(look, where, self.tr("{title}: your result").format(title=title))
        header.back.clicked.connect(self.left)
        hints = sum(desk.attempt.hints.values())
        used = self.tr("{time} used, no hints") if not hints else self.tr("{time} used, hints: {n}")
        words = used.format(time=clock_words(desk.active_seconds), n=hints)
        header.right.addWidget(Label(look, words, "body", "ink2"))
        column.addWidget(header)
        column.addWidget(self.page, 1)
        facts: list[QWidget] = []
        if outcome.debrief:
            debrief = Button(look, self.tr("Debrief"), "plain", "chat-centered-text", large=True)
            debrief.clicked.connect(self.page.show_debrief)
            facts.append(debrief)
        self.again = Button(
            look, self.tr("Try again"), "primary", "arrow-counter-clockwise", large=True
        )
        self.again.clicked.connect(desk.again)
        self.done = Button(look, self.tr("Done"), "secondary", large=True)
        self.done.clicked.connect(self.left)
        column.addWidget(Footer(look, facts, [self.done, self.again]))


def clock_words(seconds: float) -> str:
    """Minutes and seconds as "6:12"."""
    whole = int(seconds)
    return f"{whole // 60}:{whole % 60:02d}"
