"""Answering: the dimensions beside the statements of the one that is open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop.exercises.assessment.attempt import AssessmentAttempt
from workshop.exercises.assessment.model import Assessment
from workshop.ui.look import Look
from workshop.ui.practice.assessment.dimensions import DimensionList
from workshop.ui.practice.assessment.statements import StatementCard
from workshop.ui.practice.spread import Spread
from workshop.ui.widgets.boxes import ScrollPane, clear, show_all
from workshop.ui.widgets.text import Label, Paragraph

_SIDE = 328
_TWO_FROM = 1080  # px at text size 100 %: narrower is one column


class Answering(Spread):
    """Statements to score, one dimension at a time.

    Signals:
        scored(str, int): a statement's id and its score.
        shown(str, str): a statement's id and what shows it.
        turned(): another dimension is open.
    """

    scored = Signal(str, int)
    shown = Signal(str, str)
    turned = Signal()

    def __init__(
        self, look: Look, attempt: AssessmentAttempt, language: str, parent: QWidget
    ) -> None:
        super().__init__(look, parent, _TWO_FROM, "left")
        self._language = language
        self._attempt = attempt
        self.dimension = ""
        self.cards: list[StatementCard] = []
        self._fill_side(attempt.exercise)
        self._pane = ScrollPane(look, "", self.inner)
        self._column = QVBoxLayout(self._pane.inner)
        self._column.setContentsMargins(
            look.space(48), look.space(28), look.space(64), look.space(20)
        )
        self._column.setSpacing(look.space(16))
        self.open(next(iter(attempt.exercise.dimensions)))

    @property
    def exercise(self) -> Assessment:
        """The self-assessment."""
        return self._attempt.exercise

    @property
    def following(self) -> str:
        """The dimension after the open one, or nothing after the last."""
        names = list(self.exercise.dimensions)
        place = names.index(self.dimension) + 1
        return names[place] if place < len(names) else ""

    @property
    def preceding(self) -> str:
        """The dimension before the open one, or nothing before the first."""
        names = list(self.exercise.dimensions)
        place = names.index(self.dimension) - 1
        return names[place] if place >= 0 else ""

    def open(self, dimension: str) -> None:
        """Show the statements of a dimension."""
        if dimension == self.dimension:
            return
        self.dimension = dimension
        look, language = self.look, self._language
        found = self.exercise.dimensions[dimension]
        held = self._pane.isAncestorOf(self.focusWidget() or self)
        clear(self._column)
        row = QHBoxLayout()
        row.addWidget(Paragraph(look, found.label.get(language), "title"), 1)
        self._count = Label(look, "", "body", "ink2")
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        self._column.addLayout(row)
        self.cards = []
        for number, statement in enumerate(found.statements, start=1):
            card = StatementCard(look, number, statement, language)
            card.scored.connect(self.scored)
            card.shown.connect(self.shown)
            self.cards.append(card)
            self._column.addWidget(card)
        self._column.addStretch(1)
        show_all(self._column)
        self._list.set_current(dimension)
        self.follow(self._attempt)
        self.fit()
        self._pane.verticalScrollBar().setValue(0)
        if self.isVisible() and self._pane.y():  # one column: the statements, not the list
            self.verticalScrollBar().setValue(self._pane.y())
        if held:
            self.begin()
        self.turned.emit()

    def begin(self) -> None:
        """Take the keyboard: the first statement that has no answer, else the first."""
        answers = self._attempt.answers
        waiting = [card for card in self.cards if card.statement.id not in answers]
        card = (waiting or self.cards)[0]
        score = answers.get(card.statement.id, 0)
        card.anchors.parts[score].setFocus()

    def follow(self, attempt: AssessmentAttempt) -> None:
        """Show the answers as they stand."""
        self._attempt = attempt
        self._list.follow(attempt)
        for card in self.cards:
            card.follow(attempt)
        words = self.tr("{done} of {total} answered")
        done, total = len(attempt.answers), len(attempt.exercise.statements)
        self._count.setText(words.format(done=done, total=total))

    def words(self) -> list[str]:
        """The dimensions as they are read aloud."""
        return self._list.spoken()

    def fit(self) -> None:
        """Dimensions and statements side by side, or one above the other."""
        look = self.look
        wide, high = self.viewport().width(), self.viewport().height()
        single = self.is_single
        self._pane.set_flowing(single)
        layout = self.side.layout()
        needs = layout.totalHeightForWidth(wide) if layout is not None else 0
        if single:
            self.side.setGeometry(0, 0, wide, needs)
            rest = self._column.totalHeightForWidth(wide)
            self._pane.setGeometry(0, needs, wide, rest)
            self.inner.resize(wide, needs + rest)
            return
        side = look.px(_SIDE)
        whole = max(high, needs)
        self.inner.resize(wide, whole)
        self.side.setGeometry(0, 0, side, whole)
        self._pane.setGeometry(side, 0, wide - side, high)

    # -- inside -------------------------------------------------------------------------------

    def _fill_side(self, exercise: Assessment) -> None:
        look = self.look
        column = QVBoxLayout(self.side)
        column.setContentsMargins(look.space(16), look.space(24), look.space(17), look.space(16))
        column.setSpacing(0)
        count = len(exercise.dimensions)
        words = self.tr("Eight dimensions") if count == 8 else self.tr("{n} dimensions")
        title = Label(look, words.format(n=count), "label", "ink2")
        title.setContentsMargins(look.space(14), 0, 0, 0)
        column.addWidget(title)
        column.addSpacing(look.space(8))
        self._list = DimensionList(look, exercise, self._language, self.side)
        self._list.setFixedHeight(self._list.whole_height())
        self._list.chosen.connect(self.open)
        column.addWidget(self._list)
        column.addSpacing(look.space(20))
        brief = Paragraph(look, exercise.brief.get(self._language).strip(), "small", "ink2")
        row = QHBoxLayout()
        row.setContentsMargins(look.space(14), 0, look.space(14), 0)
        row.addWidget(brief)
        column.addLayout(row)
        column.addStretch(1)
