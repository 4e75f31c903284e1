"""My practice: each exercise with its tries, what was missed most often, what to try next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workshop.kit.kit import Kit
from workshop.results.following import next_to_try
from workshop.ui.look import Look
from workshop.ui.results.shown import (
    Line,
    Missed,
    Shown,
    common_mark,
    lines,
    title_of,
)
from workshop.ui.results.tries import TriesLine, TryMark
from workshop.ui.speaker import Speaker, trimmed
from workshop.ui.widgets.boxes import Card, Rule
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.states import EmptyState
from workshop.ui.widgets.text import Label, Paragraph

_MOST_MISSED = 5


class MineCard(Card):
    """The list of one's own exercises; ``detailed`` adds first, best and last in words."""

    def __init__(
        self,
        look: Look,
        found: Sequence[Line],
        *,
        detailed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, (24, 20, 24, 20), parent=parent)
        self._detailed = detailed
        head = QHBoxLayout()
        head.addWidget(Label(look, self.tr("My practice"), "heading"))
        head.addStretch()
        if found:
            head.addWidget(self._legend(found))
        self.body.addLayout(head)
        self.body.addSpacing(look.space(10))
        if not found:
            self.body.addWidget(
                EmptyState(
                    look,
                    "chart-bar",
                    self.tr("Nothing practised yet"),
                    self.tr("Your first, best and last tries appear here."),
                )
            )
        for line in found:
            self.body.addWidget(Rule(look))
            self.body.addWidget(self._row(line))
        self.body.addStretch()

    def _legend(self, found: Sequence[Line]) -> QWidget:
        look, mark = self.look, common_mark(found)
        words = self.tr("pass {mark}").format(mark=trimmed(mark)) if mark else self.tr("pass mark")
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space(6))
        for kind, text in (("ring", self.tr("try")), ("disc", self.tr("last")), ("bar", words)):
            row.addSpacing(look.space(6))
            row.addWidget(TryMark(look, kind))
            row.addWidget(Label(look, text, "small", "ink2"))
        return box

    def _row(self, line: Line) -> QWidget:
        look = self.look
        box = QWidget()
        box.setMinimumHeight(look.px(57))
        box.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, look.space(6), 0, look.space(6))
        row.setSpacing(look.space(12))
        number = Label(look, line.number, "item", "ink2")
        number.setFixedWidth(look.px(14))
        row.addWidget(number)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(Paragraph(look, line.title, "compact"))
        if self._detailed and line.tries:
            words.addWidget(Paragraph(look, line.movement, "small", "ink2"))
        words.addStretch()
        row.addLayout(words, 1)
        if line.tries:
            row.addWidget(TriesLine(look, line))
            score = Label(look, trimmed(line.tries[-1]), "strong")
            score.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            score.setFixedWidth(look.px(30))
            row.addWidget(score)
            row.addWidget(self._state(line.passed))
        else:
            row.addWidget(Label(look, line.note, "small", "ink2"))
            kept = Label(look, self.tr("No score kept"), "small", "ink2")
            kept.setMinimumWidth(look.px(92))
            row.addWidget(kept)
        return box

    def _state(self, passed: bool) -> QWidget:
        look = self.look
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space(5))
        icon, tone = ("check-circle-fill", "good") if passed else ("circle", "ink2")
        row.addWidget(Glyph(look, icon, tone, 16))
        text = self.tr("Passed") if passed else self.tr("Not yet")
        row.addWidget(Label(look, text, "small", tone))
        row.addStretch()
        box.setMinimumWidth(look.px(92))
        return box


class NextCard(Card):
    """What one missed most often, what to try next, and the certificate.

    Signals:
        practise_wanted(str): the id of the exercise to try.
        certificate_wanted(): a certificate of completion is asked for.
    """

    practise_wanted = Signal(str)
    certificate_wanted = Signal()

    def __init__(
        self, look: Look, speaker: Speaker, kit: Kit | None, shown: Shown,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(look, (24, 20, 24, 20), parent=parent)
        self._speaker = speaker
        self._kit = kit
        self.body.addWidget(Label(look, self.tr("Missed most often"), "heading"))
        self.body.addSpacing(look.space(10))
        missed = shown.missed[:_MOST_MISSED]
        for one in missed:
            self.body.addWidget(Rule(look))
            self.body.addWidget(self._row(one))
        if not missed:
            self.body.addWidget(Rule(look))
            self.body.addSpacing(look.space(10))
            none = self.tr("Nothing so far.")
            self.body.addWidget(Paragraph(look, none, "body", "ink2"))
        self.body.addSpacing(look.space(16))
        self.body.addStretch()
        self._offer(next_to_try(kit, shown.progress), shown)

    def _row(self, one: Missed) -> QWidget:
        look, language = self.look, self._speaker.language
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, look.space(8), 0, look.space(8))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        grid.addWidget(Paragraph(look, self._speaker.say(one.label), "compact_strong"), 0, 0)
        title = title_of(self._kit, one.exercise, one.exercise, language)
        grid.addWidget(Paragraph(look, title, "small", "ink2"), 1, 0)
        times = self.tr("missed {missed} of {tries}").format(
            missed=one.missed, tries=one.missed + one.met
        )
        grid.addWidget(Label(look, times, "small", "ink2"), 0, 1)
        return box

    def _offer(self, exercise: str, shown: Shown) -> None:
        look = self.look
        self.body.addWidget(Rule(look))
        self.body.addSpacing(look.space(12))
        if exercise:
            title = title_of(self._kit, exercise, exercise, self._speaker.language)
            self.body.addWidget(Label(look, self.tr("Try next"), "label", "ink2"))
            self.body.addWidget(Paragraph(look, title, "item"))
            self.body.addSpacing(look.space(10))
        buttons = QWidget()
        flow = Flow(look.space(12), buttons)
        if exercise:
            self.practise = Button(look, self.tr("Practise"), "primary", "graduation-cap")
            self.practise.clicked.connect(lambda: self.practise_wanted.emit(exercise))
            flow.addWidget(self.practise)
        self.certificate = Button(look, self.tr("Certificate"), "secondary", "printer")
        self.certificate.clicked.connect(self.certificate_wanted)
        self.certificate.setEnabled(any(h.attempts for h in shown.progress.values()))
        if not self.certificate.isEnabled():
            self.certificate.setToolTip(self.tr("Finish an exercise first."))
        flow.addWidget(self.certificate)
        self.body.addWidget(buttons)


def mine_lines(kit: Kit | None, shown: Shown, language: str) -> list[Line]:
    """The lines of the card."""
    return lines(kit, shown.progress, language)
