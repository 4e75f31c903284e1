"""The result: one number, why, what would mend each miss, and what nobody but others can change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Card, Panel, Rule, ScrollPane
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.marks import Meter
from workshop.ui.widgets.states import Remark
from workshop.ui.widgets.text import Label, Paragraph

State = Literal["open", "half", "met"]

_SIDE = 424


@dataclass(frozen=True, slots=True)
class Repair:
    """One way to mend a goal: what to do, and what comes of it."""

    do: str
    then: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One goal on the result page, in words."""

    state: State
    title: str
    what: str = ""
    repairs: tuple[Repair, ...] = ()


@dataclass(frozen=True, slots=True)
class Side:
    """One side of the score: its value and floor (0–100) and the count behind it."""

    name: str
    value: float
    floor: float
    words: str


@dataclass(frozen=True, slots=True)
class Try:
    """One attempt in the row of attempts; ``words`` is empty for one still to come."""

    name: str
    words: str = ""
    current: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything the result page says, in the words of the reader's language."""

    score: str
    mark: str
    passed: bool
    verdict: str
    reason: str
    sides: tuple[Side, ...]
    rule: str
    tries: tuple[Try, ...]
    findings: tuple[Finding, ...]
    reach_title: str = ""
    reach: str = ""
    debrief: str = ""


class ResultPage(QWidget):
    """The whole result below its header."""

    def __init__(self, look: Look, outcome: Outcome) -> None:
        super().__init__()
        self.look = look
        self.setAccessibleName(self.tr("Your result"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.score = _Score(look, outcome)
        self.findings = _Findings(look, outcome)
        row.addWidget(self.score)
        row.addWidget(self.findings, 1)

    def show_debrief(self) -> None:
        """Bring the debrief into view."""
        self.findings.show_debrief()


class _Score(Panel):
    def __init__(self, look: Look, outcome: Outcome) -> None:
        super().__init__(look, "surface", "right")
        self.setFixedWidth(look.space(_SIDE) if look.scale < 1.4 else look.px(_SIDE * 0.8))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 1, 0)
        pane = ScrollPane(look, self.tr("Your score"))
        outer.addWidget(pane)
        column = QVBoxLayout(pane.inner)
        side = look.space(40)
        column.setContentsMargins(side, look.space(32), side, look.space(24))
        column.setSpacing(0)
        column.addLayout(self._number(outcome))
        column.addSpacing(look.space(24))
        kind = "good" if outcome.passed else "warn"
        column.addWidget(Remark(look, kind, outcome.verdict, outcome.reason))
        self.meters: list[Meter] = []
        for place, one in enumerate(outcome.sides):
            column.addSpacing(look.space(20))
            self._side(column, one, hatched=place == 1)
        column.addSpacing(look.space(22))
        column.addWidget(Rule(look))
        column.addSpacing(look.space(14))
        column.addWidget(Paragraph(look, outcome.rule, "small", "ink2"))
        column.addStretch(1)
        column.addSpacing(look.space(24))
        column.addWidget(Label(look, self.tr("Your attempts"), "label"))
        column.addSpacing(look.space(8))
        column.addWidget(self._tries(outcome.tries))

    def _number(self, outcome: Outcome) -> QHBoxLayout:
        look = self.look
        row = QHBoxLayout()
        row.setSpacing(look.space(14))
        number = _Figure(look, outcome.score)
        number.setAccessibleName(self.tr("{score} of 100").format(score=outcome.score))
        row.addWidget(number, 0, Qt.AlignmentFlag.AlignBottom)
        words = Label(
            look,
            self.tr("of 100\npass mark {mark}").format(mark=outcome.mark),
            "body",
            "ink2",
        )
        row.addWidget(words, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        return row

    def _side(self, column: QVBoxLayout, side: Side, *, hatched: bool) -> None:
        look = self.look
        row = QHBoxLayout()
        row.addWidget(Label(look, side.name, "strong"))
        row.addStretch(1)
        row.addWidget(Label(look, f"{side.value:.0f}", "number"))
        column.addLayout(row)
        column.addSpacing(look.px(2))
        meter = Meter(look, side.name, 0.0, hatched=hatched, mark=side.floor)
        meter.set_value(side.value, animated=True)
        self.meters.append(meter)
        column.addWidget(meter)
        column.addWidget(Paragraph(look, side.words, "small", "ink2"))

    def _tries(self, tries: Sequence[Try]) -> QWidget:
        box = QWidget()
        flow = Flow(self.look.space(10), box, stretch=True)
        for one in tries:
            flow.addWidget(_TryCard(self.look, one))
        return box


class _Figure(Label):
    """The score, large, in a box no taller than its figures."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text, "figure", "accent")
        self.setFixedHeight(look.line("figure"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The figures on the line's own base."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.look.color(self.tone))
        painter.drawText(0, self.height() - self.look.px(12), self.text())


class _TryCard(Card):
    def __init__(self, look: Look, one: Try) -> None:
        super().__init__(look, 10)
        self._to_come = not one.words
        self.body.addWidget(Label(look, one.name, "small", "ink2"))
        words = one.words or self.tr("to come")
        self.body.addWidget(
            Label(
                look,
                words,
                "body" if self._to_come else "strong",
                "ink2" if self._to_come else "ink",
            )
        )
        self.set_selected(one.current)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed line around what is still to come."""
        if not self._to_come:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self.look.color("control"), 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)


class _Findings(ScrollPane):
    def __init__(self, look: Look, outcome: Outcome) -> None:
        super().__init__(look, "")
        self.setAccessibleName(self.tr("What would mend it"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(self.inner)
        column.setContentsMargins(look.space(40), look.space(28), look.space(48), look.space(28))
        column.setSpacing(0)
        missed = [one for one in outcome.findings if one.state != "met"]
        met = [one for one in outcome.findings if one.state == "met"]
        title = self.tr("What would mend it") if missed else self.tr("Every goal is met")
        column.addWidget(Label(look, title, "title"))
        column.addSpacing(look.space(12))
        for one in missed:
            column.addWidget(Rule(look))
            column.addWidget(_Missed(look, one))
        if met:
            self._met(column, met, len(outcome.findings))
        if outcome.reach:
            self._part(column, "users", outcome.reach_title, outcome.reach)
        self._debrief: QWidget | None = None
        if outcome.debrief:
            self._debrief = self._part(
                column, "chat-centered-text", self.tr("To talk about"), outcome.debrief
            )
        column.addStretch(1)

    def show_debrief(self) -> None:
        """Bring the debrief into view."""
        if self._debrief is not None:
            self.ensureWidgetVisible(self._debrief)

    def _met(self, column: QVBoxLayout, met: Sequence[Finding], total: int) -> None:
        look = self.look
        column.addWidget(Rule(look))
        column.addSpacing(look.space(16))
        words = self.tr("Met: {met} of {total}").format(met=len(met), total=total)
        column.addWidget(Label(look, words, "label"))
        column.addSpacing(look.space(6))
        box = QWidget()
        flow = Flow(look.space(8), box, stretch=False)
        wide = look.px(270)
        for one in met:
            cell = QWidget()
            cell.setMinimumWidth(wide)
            row = QHBoxLayout(cell)
            row.setContentsMargins(0, look.px(2), 0, look.px(2))
            row.setSpacing(look.space(8))
            row.addWidget(Glyph(look, "check-circle-fill", "good", 18))
            row.addWidget(Label(look, one.title, "compact"))
            row.addStretch(1)
            flow.addWidget(cell)
        column.addWidget(box)
        column.addSpacing(look.space(16))

    def _part(self, column: QVBoxLayout, icon: str, title: str, text: str) -> QWidget:
        look = self.look
        column.addWidget(Rule(look))
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, look.space(16), 0, look.space(16))
        row.setSpacing(look.space(12))
        row.addWidget(Glyph(look, icon, "ink2"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addWidget(Paragraph(look, title, "strong"))
        words.addWidget(Paragraph(look, text, "body", "ink"))
        row.addLayout(words, 1)
        column.addWidget(box)
        return box


class _Missed(QWidget):
    """One goal that is open or half met, and each way to mend it."""

    def __init__(self, look: Look, finding: Finding) -> None:
        super().__init__()
        half = finding.state == "half"
        tone, icon = ("warn", "circle-half-fill") if half else ("bad", "x-circle-fill")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.space(15), 0, look.space(17))
        row.setSpacing(look.space(12))
        row.addWidget(Glyph(look, icon, tone, 22), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        first = QHBoxLayout()
        first.addWidget(Paragraph(look, finding.title, "strong"), 1)
        state = self.tr("Half met") if half else self.tr("Open")
        first.addWidget(Label(look, state, "label", tone))
        column.addLayout(first)
        column.addWidget(Paragraph(look, finding.what, "small", "ink2"))
        for repair in finding.repairs:
            column.addSpacing(look.space(10))
            column.addWidget(_Mend(look, repair))
        row.addLayout(column, 1)


class _Mend(Card):
    def __init__(self, look: Look, repair: Repair) -> None:
        super().__init__(look, 10)
        row = QHBoxLayout()
        row.setContentsMargins(look.space(4), 0, look.space(4), 0)
        row.setSpacing(look.space(10))
        row.addWidget(Glyph(look, "wrench", "ink2", 16), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Paragraph(look, repair.do, "compact_strong"))
        if repair.then:
            words.addWidget(Paragraph(look, repair.then, "compact", "ink2"))
        row.addLayout(words, 1)
        self.body.addLayout(row)
