"""Practise: the kit's exercises, one's own first, best and last, and the way into one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from workshop.kit.kit import ExerciseHead, Kit
from workshop.painting.glyphs import exercise_glyph
from workshop.painting.pictures import Pictures
from workshop.results.rows import AttemptRow, History
from workshop.ui.library.columns import Columns, SidePanel
from workshop.ui.library.notice import Notice
from workshop.ui.library.rows import (
    Progress,
    exercise_row,
    in_order,
    kind_words,
    number_words,
    score_words,
    waits_for,
)
from workshop.ui.library.table import RowModel, RowTable, exercise_heads
from workshop.ui.look import Look
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.boxes import clear
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.fact import fact, marked
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.states import EmptyState
from workshop.ui.widgets.text import Label, Paragraph


class PractisePage(QWidget):
    """The exercises of a kit.

    Signals:
        practise_wanted(str): the id of an exercise to start or to go on with.
    """

    practise_wanted = Signal(str)

    def __init__(
        self,
        look: Look,
        speaker: Speaker,
        kit: Kit,
        progress: Callable[[], Progress],
        pictures: Pictures,
    ) -> None:
        super().__init__()
        self.look = look
        self.kit = kit
        self._speaker = speaker
        self._ask = progress
        self._progress: Progress = {}
        self.model = RowModel(exercise_heads())
        self.side = ExerciseDetail(look, speaker, self)
        self.columns = Columns(look, self.side, self)
        self.table = RowTable(
            look, self.model, pictures, self.tr("Exercises"), self.columns.pane.inner
        )
        self.notice = Notice(look)
        self._lay_out()
        self.table.selected.connect(self._show)
        self.table.opened.connect(self.practise_wanted)
        self.side.practise_wanted.connect(self.practise_wanted)
        self.setFocusProxy(self.table)
        self.refresh()

    def refresh(self) -> None:
        """Ask for progress and show it."""
        self._progress = self._ask()
        self.notice.setVisible(not self._progress and bool(self.kit.exercises))
        kit, said = self.kit, self._speaker
        self.model.set_rows([exercise_row(e, kit, self._progress, said) for e in in_order(kit)])
        self.table.select(self.table.current_id())
        self._show(self.table.current_id())

    def select(self, exercise_id: str) -> None:
        """Show an exercise."""
        self.table.select(exercise_id)

    def _lay_out(self) -> None:
        look, space = self.look, self.look.space
        self.columns.cover(self)
        column = self.columns.content
        privacy = self.tr("Nothing you do here leaves this laptop.")
        head = self.columns.titles(self.tr("Practise"), privacy)
        head.setContentsMargins(space(16), 0, space(16), 0)
        column.addLayout(head)
        column.addSpacing(space(20))
        column.addWidget(self.notice)
        column.addWidget(self.table)
        if not self.kit.exercises:
            self.table.hide()
            self.side.hide()
            column.addSpacing(space(64))
            column.addWidget(
                EmptyState(
                    look,
                    "sliders-horizontal",
                    self.tr("No exercises in this kit"),
                    self.tr("They appear when exercises/ holds YAML files."),
                )
            )
        column.addStretch()

    def _show(self, exercise_id: str) -> None:
        head = self.kit.exercise(exercise_id)
        if head is None:
            return
        self.side.show_exercise(head, self.kit, self._progress)
        self.columns.reveal_current(self.table)


class ExerciseDetail(SidePanel):
    """One exercise: what it is about, how one did, the way in.

    Signals:
        practise_wanted(str): the id of the exercise.
    """

    practise_wanted = Signal(str)

    def __init__(self, look: Look, speaker: Speaker, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._speaker = speaker
        self._id = ""
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self.content.addLayout(self._words)
        self.content.addStretch()
        self.start = Button(look, "", "primary", "graduation-cap", large=True)
        self.start.clicked.connect(lambda: self.practise_wanted.emit(self._id))
        self.waits = Paragraph(look, "", "small", "ink2")
        self.waits.hide()
        self.foot.addWidget(self.waits)
        self.foot.addWidget(self.start)

    def show_exercise(self, head: ExerciseHead, kit: Kit, progress: Progress) -> None:
        """Show an exercise."""
        look, language, words = self.look, self._speaker.language, self._words
        self._id = head.id
        clear(words)
        module = next((m for m in kit.modules if head.id in m.exercises), None)
        if module is not None:
            said = self.tr("{number} {title}").format(
                number=module.number, title=module.title.get(language)
            )
            words.addWidget(Paragraph(look, said.strip(), "label", "accent"))
        words.addWidget(Paragraph(look, head.title.get(language) or head.id, "title"))
        words.addSpacing(look.space(10))
        words.addWidget(self._facts(head))
        for problem in (p for p in head.problems if p.severity != "note"):
            tone = "bad" if problem.severity == "error" else "warn"
            words.addSpacing(look.space(12))
            said = f"{problem.path.name}, {self._speaker.problem(problem)}"
            words.addWidget(marked(look, "warning-octagon", tone, said))
        words.addSpacing(look.space(24))
        words.addWidget(Label(look, self.tr("Your attempts"), "label"))
        words.addSpacing(look.space(8))
        words.addLayout(self._attempts(progress, head.id))
        self._offer(head, kit, progress)

    def _facts(self, head: ExerciseHead) -> QWidget:
        box = QWidget()
        flow = Flow(self.look.space(20), box)
        if head.persona:
            flow.addWidget(fact(self.look, "user", head.persona))
        if kind_words(head.kind):
            flow.addWidget(fact(self.look, exercise_glyph(head.kind), kind_words(head.kind)))
        minutes = number_words(head.minutes)
        if minutes:
            flow.addWidget(fact(self.look, "clock", self.tr("{n} min").format(n=minutes)))
        return box

    def _attempts(self, progress: Progress, exercise_id: str) -> QGridLayout:
        look, history = self.look, progress.get(exercise_id)
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.space(16))
        grid.setVerticalSpacing(look.space(6))
        grid.setColumnStretch(0, 1)
        rows = self._rows(history)
        for place, (name, said) in enumerate(rows):
            grid.addWidget(Label(look, name), place, 0)
            words = Label(look, said, "body", "ink2")
            grid.addWidget(words, place, 1, Qt.AlignmentFlag.AlignRight)
        if history is not None and history.open is not None:
            grid.addWidget(Label(look, self.tr("Under way")), len(rows), 0)
            since = self.tr("attempt {n}").format(n=history.open.n)
            number = Label(look, since, "body", "ink2")
            grid.addWidget(number, len(rows), 1, Qt.AlignmentFlag.AlignRight)
        return grid

    def _rows(self, history: History | None) -> list[tuple[str, str]]:
        """First, best and last by score; by day where no score is kept."""
        if history is not None and history.attempts and not history.counted:
            days = [(self.tr("First"), _day(history.attempts[0]))]
            if len(history.attempts) > 1:
                days.append((self.tr("Last"), _day(history.attempts[-1])))
            return days
        return [
            (self.tr("First"), self._score(history.first if history else None)),
            (self.tr("Best"), self._score(history.best if history else None)),
            (self.tr("Last"), self._score(history.last if history else None)),
        ]

    def _score(self, attempt: AttemptRow | None) -> str:
        if attempt is None:
            return self.tr("not yet")
        score = score_words(attempt.score)
        text = self.tr("{score}, passed") if attempt.passed else self.tr("{score}, not passed")
        return text.format(score=score)

    def _offer(self, head: ExerciseHead, kit: Kit, progress: Progress) -> None:
        history = progress.get(head.id)
        text = self.tr("Start")
        if history is not None and history.open is not None:
            text = self.tr("Go on")
        elif history is not None and history.attempts:
            text = self.tr("Try again") if history.counted else self.tr("Take it again")
        self.start.setText(text)
        self.start.restyle()
        broken = any(problem.severity == "error" for problem in head.problems)
        first = waits_for(head, kit, progress)
        self.start.setEnabled(not broken and first is None)
        said = self.tr("Mend it first") if broken else ""
        if first is not None:
            title = first.title.get(self._speaker.language) or first.id
            said = self.tr("It opens when you have passed “{title}”.").format(title=title)
        self.start.setToolTip(said)
        self.waits.setText("" if broken else said)
        self.waits.setVisible(first is not None and not broken)


def _day(attempt: AttemptRow) -> str:
    """The day it was finished, in the words of the language."""
    there = (attempt.finished or attempt.started).astimezone().date()
    return QLocale().toString(QDate(there.year, there.month, there.day), "d MMMM")
