"""The exercise being worked on: header, brief, network, preview or matrix, hints, footer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from workshop.exercises.privacy.attempt import HINT_STEPS, PrivacyAttempt
from workshop.exercises.privacy.model import PrivacyExercise
from workshop.ui.commands import PRACTICE
from workshop.ui.look import Look
from workshop.ui.practice.desk import Desk
from workshop.ui.practice.header import Footer, Header, Kept, Way, clock_words
from workshop.ui.practice.settings.brief import Brief
from workshop.ui.practice.settings.hints import HintCard, goal_to_help, price_words
from workshop.ui.practice.settings.matrix import Matrix
from workshop.ui.practice.settings.network import Network
from workshop.ui.practice.settings.predict import Predict
from workshop.ui.practice.settings.preview import Preview
from workshop.ui.practice.settings.work import Work
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.marks import Chip
from workshop.ui.widgets.text import Label
from workshop.ui.widgets.toast import Toaster
from workshop.values import dataclass

_SECOND_MS = 1000
_LATER_MS = 50  # a change has been painted by then


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is in the work: the open page, the viewer, whether all are compared."""

    page: str
    viewer: str
    comparing: bool


class WorkView(QWidget):
    """The exercise being worked on.

    Signals:
        left(): back.
        refused(): a change was not allowed; the desk says why.
    """

    left = Signal()
    refused = Signal()

    def __init__(
        self,
        look: Look,
        fern: Look,
        speaker: Speaker,
        desk: Desk[PrivacyAttempt],
        where: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.look = look
        self.desk = desk
        self._speaker = speaker
        self._hints: HintCard | None = None
        exercise, language = desk.attempt.exercise, speaker.language
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self._header(where, exercise.title.get(language)))
        self.body = Work(look, self)
        self.column.addWidget(self.body, 1)
        brief = Brief(look, fern, exercise, language, self.body.side)
        self.network = Network(look, fern, desk.attempt, language, self.body.inner)
        self.preview = Preview(look, fern, exercise, language, self.body.inner)
        self.body.fill(brief, self.network, self.preview, self._make_matrix)
        self.toasts = Toaster(look, self)
        self.column.addWidget(self._footer())
        self.network.chosen.connect(self._choose)
        self.preview.viewer_chosen.connect(lambda _: self.follow(self.desk.attempt))
        self.preview.compare_wanted.connect(self.show_matrix)
        self.predict: Predict | None = None
        if desk.attempt.predicting:
            self._ask_first()
        self._later = QTimer(self)  # what is left of hints is reckoned after the change is shown
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MS)
        self._later.timeout.connect(self._name_hint)
        self._tick = QTimer(self)
        self._tick.setInterval(_SECOND_MS)
        self._tick.timeout.connect(self._show_time)
        self.follow(desk.attempt)

    # -- what there is ------------------------------------------------------------------------

    @property
    def whole(self) -> QWidget:
        """Itself: the frame's name for what it shows."""
        return self

    @property
    def exercise(self) -> PrivacyExercise:
        """The exercise."""
        return self.desk.attempt.exercise

    @property
    def hints(self) -> HintCard:
        """The card with the hints, made when it is first asked for."""
        if self._hints is None:
            self._hints = HintCard(self.look, self._speaker, self.desk, self)
            self._hints.chosen.connect(self._name_hint)
        return self._hints

    @property
    def matrix(self) -> Matrix:
        """The whole table, made when it is first asked for."""
        return self.body.matrix

    @property
    def place(self) -> Place:
        """Where somebody is."""
        return Place(self.network.page_id, self.preview.viewer, self.body.comparing)

    def begin(self) -> None:
        """Take the keyboard."""
        if self.predict is not None and self.body.room == "single":
            self.body.begin_with_brief()  # in one column the story comes first, the question below
        elif self.predict is not None:
            self.predict.begin()
        elif self.body.room == "strip" and not self.desk.attempt.steps:
            self.body.begin_with_brief()  # nobody can begin without what is wanted
        else:
            self.network.page_list.setFocus()

    def go_to(self, place: Place) -> None:
        """Go on where somebody was."""
        if place.page:
            self.network.open_page(place.page)
        self.preview.look_as(place.viewer)
        if place.comparing and self.predict is None:
            self.show_matrix()

    # -- what can be asked for ----------------------------------------------------------------

    def obey(self, command: str) -> None:
        """Do what the command of that id stands for."""
        if self.predict is not None and command != "reset":
            return  # first things first
        ways = {
            "undo": self.desk.undo,
            "reset": self._reset,
            "hint": self.toggle_hints,
            "submit": self.desk.submit,
            "compare": self._toggle_matrix,
            "search": self.network.search.setFocus,
            "earlier": self.preview.earlier.click,
            "later": self.preview.later.click,
        }
        if command in ways:
            ways[command]()

    def step_out(self) -> bool:
        """Close what lies on top; False when nothing does."""
        if self._hints is not None and self._hints.isVisible():
            self.toggle_hints()
        elif self.body.brief_is_open:
            self.body.toggle_brief()
        elif self.body.comparing:
            self.show_settings()
        else:
            return False
        return True

    def show_matrix(self) -> None:
        """Who sees what, whole."""
        self.body.compare(on=True)
        self.follow(self.desk.attempt)
        self.matrix.start()

    def show_settings(self) -> None:
        """Back to the network's settings."""
        self.body.compare(on=False)
        self.preview.compare.setFocus()

    def toggle_hints(self) -> None:
        """Open the hints, or close them, the keyboard back on their button."""
        if self.hints.isVisible():
            self.hints.hide()
            self.hint.setFocus()
        else:
            self.hints.open_above(self.hint)

    def follow(self, attempt: PrivacyAttempt) -> None:
        """Show the attempt as it stands: what is seen first, then all the rest."""
        seen = attempt.sight
        self.preview.follow(attempt, seen)
        if self.body.comparing:
            self.matrix.follow(seen, self.preview.viewer, attempt.to_come)
        self.network.follow(attempt)
        if self._hints is not None:
            self._hints.follow_later()
        count = len(attempt.changed)
        words = self.tr("1 setting changed") if count == 1 else self.tr("{count} settings changed")
        self._changes.setText(words.format(count=count))
        asking = self.predict is not None
        self.undo.setEnabled(attempt.can_undo)
        self.reset.setEnabled(bool(count))
        self.hint.setEnabled(not asking)
        self.submit.setEnabled(not asking)
        self._later.start()
        self._show_time()
        self.body.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """The clock runs while it is seen."""
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing runs that nobody sees."""
        super().hideEvent(event)
        self._tick.stop()

    # -- inside -------------------------------------------------------------------------------

    def _header(self, where: str, title: str) -> Header:
        header = Header(self.look, where, title)
        header.back.clicked.connect(self.left)
        network = self.exercise.network
        if network.fictional:
            words = self.tr("{network} is fictional").format(network=network.name)
            header.right.addWidget(Chip(self.look, words, "line", "info"))
        if len(self.desk.series) > 1:
            header.right.addWidget(self._personas())
        return header

    def _personas(self) -> Button:
        """A menu of the series; choosing another opens theirs, and this one waits as it is."""
        button = Button(self.look, self.tr("Change persona"))
        menu = QMenu(button)
        menu.setAccessibleName(self.tr("Change persona"))
        menu.setFont(self.look.font("body"))
        for name, words in self.desk.series:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(name == self.desk.exercise.id)
            action.triggered.connect(lambda _=False, name=name: self._change(name))
        button.clicked.connect(lambda: menu.popup(button.mapToGlobal(button.rect().bottomLeft())))
        self.personas = menu
        return button

    def _change(self, wanted: str) -> None:
        if wanted != self.desk.exercise.id:
            self.desk.wanted.emit(wanted)

    def _footer(self) -> Footer:
        look, desk = self.look, self.desk
        limit = self.exercise.attempts.max
        number = self.tr("Attempt {n} of {limit}") if limit else self.tr("Attempt {n}")
        words = number.format(n=desk.number, limit=limit)
        if not desk.counts:
            words = self.tr("Practice, not counted")
        if desk.preview:
            words = self.tr("Preview, not counted")
        self._time = Label(look, "", "body", "ink2")
        self._changes = Label(look, "", "body", "ink2")
        most = self.tr("{count} settings changed").format(count=len(self.exercise.settings))
        room = self._changes.fontMetrics().horizontalAdvance(most)
        self._changes.setMinimumWidth(room)  # so that what stands beside it stays where it is
        facts: list[QWidget] = [Label(look, words, "body", "ink2"), self._time, self._changes]
        facts.append(Kept(look))
        self.undo = Way(look, self.tr("Undo"), "plain", "arrow-u-up-left")
        self.reset = Way(look, self.tr("Reset"), "plain", "arrow-counter-clockwise")
        self.hint = Way(look, _left_words(HINT_STEPS), "secondary", "lightbulb",
                        brief=self.tr("Hint"))  # fmt: skip
        self.submit = Way(look, self.tr("Submit"), "primary")
        ways = {"undo": self.undo, "reset": self.reset, "hint": self.hint, "submit": self.submit}
        for name, button in ways.items():
            button.clicked.connect(lambda _=False, name=name: self.obey(name))
            command = next(c for c in PRACTICE if c.id == name)
            key = QKeySequence(command.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            price = f". {price_words(desk)}" if name == "hint" else ""
            button.setToolTip(f"{self._speaker.say(command.text)} ({key}){price}")
        return Footer(look, facts, list(ways.values()))

    def _name_hint(self) -> None:
        """How many hints are left for the goal that the next one would be for."""
        attempt = self.desk.attempt
        goal = self._hints.goal.current if self._hints is not None else ""
        if self._hints is None or not self._hints.isVisible():
            goal = goal_to_help(attempt, goal)
        self.hint.set_words(_left_words(attempt.hints_left(goal)))

    def _make_matrix(self) -> Matrix:
        made = Matrix(self.look, self.exercise, self._speaker.language, self.body.inner)
        made.back_wanted.connect(self.show_settings)
        made.viewer_chosen.connect(self._look_as)
        QWidget.setTabOrder(self.preview.compare, made.back)
        QWidget.setTabOrder(made.back, made.table)
        return made

    def _ask_first(self) -> None:
        """Who sees this? Before anything of the settings is seen."""
        self.predict = Predict(self.look, self._speaker, self.desk.attempt, self.body.inner)
        self.predict.expected.connect(self._expected)
        self.predict.opened.connect(self._open_settings)
        self.body.ask(self.predict)

    def _expected(self, item: str, viewers: list[str]) -> None:
        if self.predict is not None and self.desk.do("predict", item=item, viewers=viewers):
            self.predict.follow(self.desk.attempt)
            self.body.fit()
            self.predict.begin()

    def _open_settings(self) -> None:
        predict, self.predict = self.predict, None
        if predict is None:
            return
        if self.desk.attempt.predicting:
            self.desk.do("open")
        self.body.ask(None)
        predict.deleteLater()
        self.follow(self.desk.attempt)
        self.network.page_list.setFocus()

    def _choose(self, setting: str, option: str) -> None:
        if self.desk.attempt.settings[setting] == option:
            return
        if not self.desk.do("set", setting=setting, option=option):
            self.refused.emit()
            self.network.follow(self.desk.attempt)

    def _reset(self) -> None:
        if self.desk.attempt.changed:
            self.desk.do("reset")

    def _look_as(self, viewer: str) -> None:
        self.preview.look_as(viewer)
        self.show_settings()

    def _toggle_matrix(self) -> None:
        if self.body.comparing:
            self.show_settings()
        else:
            self.show_matrix()

    def _show_time(self) -> None:
        words = clock_words(self.desk.active_seconds)
        if words != self._time.text():
            self._time.setText(words)


def _left_words(left: int) -> str:
    if not left:
        return QCoreApplication.translate("WorkView", "Hint, none left")
    return QCoreApplication.translate("WorkView", "Hint, {n} left").format(n=left)
