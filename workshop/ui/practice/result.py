"""The result: one number, why, and what stands beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.practice.mending import Beside, Findings
from workshop.ui.practice.outcome import Outcome, Side, Try
from workshop.ui.practice.spread import Spread
from workshop.ui.speaker import trimmed
from workshop.ui.widgets.boxes import Card, Panel, Rule, ScrollPane
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.marks import Meter
from workshop.ui.widgets.states import Remark
from workshop.ui.widgets.text import Label, Paragraph

_SIDE = 424
_COMMA = 13  # px at text size 100 %: the tail of a comma below the line of the large figures
_ONE_COLUMN = 900  # px at text size 100 %: narrower is one column


class ResultPage(Spread):
    """The whole result below its header: score beside findings, or above them in one column.

    ``make`` makes what stands beside the score, for kinds whose findings are not goals.
    """

    def __init__(
        self,
        look: Look,
        outcome: Outcome,
        parent: QWidget | None = None,
        *,
        make: Callable[[Look, Outcome, QWidget], Beside] = Findings,
    ) -> None:
        super().__init__(look, parent, _ONE_COLUMN, "left")
        self.setAccessibleName(self.tr("Your result"))
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 1, 0)
        self.score = _Score(look, outcome, self.side)
        column.addWidget(self.score)
        self.findings = make(look, outcome, self.inner)

    @property
    def whole(self) -> QWidget:
        """Itself: the frame's name for what it shows."""
        return self

    @property
    def has_debrief(self) -> bool:
        """Whether there is something to talk about."""
        return self.findings.debrief is not None

    def show_debrief(self) -> None:
        """Bring the debrief into view."""
        part = self.findings.debrief
        if part is None:
            return
        if self.is_single:
            top = part.mapTo(self.inner, QPoint(0, 0)).y()
            self.verticalScrollBar().setValue(top - self.look.space(12))
        else:
            self.findings.ensureWidgetVisible(part)

    def fit(self) -> None:
        """Side by side, or one above the other."""
        single = self.is_single
        for pane in (self.score, self.findings):
            pane.set_flowing(single)
        wide, high = self.viewport().width(), self.viewport().height()
        if not single:
            side = self.look.space(_SIDE)
            self.inner.resize(wide, high)
            self.side.setGeometry(0, 0, side, high)
            self.findings.setGeometry(side, 0, wide - side, high)
            return
        top = 0
        for part, pane in ((self.side, self.score), (self.findings, self.findings)):
            layout = pane.inner.layout()
            needs = layout.totalHeightForWidth(wide - 1) if layout is not None else 0
            part.setGeometry(0, top, wide, needs)
            top += needs
        self.inner.resize(wide, top)


class FindingsAlone(Panel):
    """What ``make`` makes of an attempt, without a score: for what is not counted."""

    def __init__(self, look: Look, parent: QWidget, make: Callable[[QWidget], Beside]) -> None:
        super().__init__(look, "canvas", parent=parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.findings = make(self)
        column.addWidget(self.findings)

    @property
    def whole(self) -> QWidget:
        """Itself: the frame's name for what it shows."""
        return self

    @property
    def has_debrief(self) -> bool:
        """Whether there is something to talk about."""
        return self.findings.debrief is not None

    def show_debrief(self) -> None:
        """Bring it into view."""
        if self.findings.debrief is not None:
            self.findings.ensureWidgetVisible(self.findings.debrief)


class _Score(ScrollPane):
    def __init__(self, look: Look, outcome: Outcome, parent: QWidget) -> None:
        super().__init__(look, self.tr("Your score"), parent)
        column = QVBoxLayout(self.inner)
        side = look.space(40)
        column.setContentsMargins(side, look.space(32), side, look.space(24))
        column.setSpacing(0)
        column.addLayout(self._number(outcome))
        column.addSpacing(look.space(24) - look.px(_COMMA))
        kind = "good" if outcome.passed else "warn"
        column.addWidget(Remark(look, kind, outcome.verdict, outcome.reason))
        self.meters: list[Meter] = []
        for place, one in enumerate(outcome.sides):
            column.addSpacing(look.space(20))
            self._side(column, one, hatched=place == 1)
        column.addSpacing(look.space(22))
        column.addWidget(Rule(look))
        column.addSpacing(look.space(14))
        column.addLayout(self._rule(outcome))
        column.addStretch(1)
        column.addSpacing(look.space(24))
        column.addWidget(Label(look, self.tr("Your attempts"), "label"))
        column.addSpacing(look.space(8))
        column.addWidget(self._tries(outcome.tries))

    def _rule(self, outcome: Outcome) -> QHBoxLayout:
        look = self.look
        row = QHBoxLayout()
        row.setSpacing(look.space(10))
        if any(side.floor for side in outcome.sides):
            row.addWidget(_Mark(look), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Paragraph(look, outcome.rule, "small", "ink2"), 1)
        return row

    def _number(self, outcome: Outcome) -> QHBoxLayout:
        look = self.look
        row = QHBoxLayout()
        row.setSpacing(look.space(14))
        self.figure = number = _Figure(look, outcome.score)
        number.setAccessibleName(self.tr("{score} of 100").format(score=outcome.score))
        row.addWidget(number, 0, Qt.AlignmentFlag.AlignBottom)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for text in (self.tr("of 100"), self.tr("pass mark {mark}").format(mark=outcome.mark)):
            words.addWidget(Paragraph(look, text, "body", "ink2"))
        words.addSpacing(look.px(4 + _COMMA))
        row.addLayout(words, 1)
        return row

    def _side(self, column: QVBoxLayout, side: Side, *, hatched: bool) -> None:
        look = self.look
        row = QHBoxLayout()
        row.addWidget(Label(look, side.name, "strong"))
        row.addStretch(1)
        row.addWidget(Label(look, trimmed(side.value), "number"))
        column.addLayout(row)
        column.addSpacing(look.px(2))
        meter = Meter(look, side.name, 0.0, hatched=hatched, mark=side.floor or None)
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


class _Mark(QWidget):
    """The pass mark of the meters, beside the words about it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedSize(2, look.line("small"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line of 2 px."""
        pad = self._look.px(2)
        QPainter(self).fillRect(self.rect().adjusted(0, pad, 0, -pad), self._look.color("ink"))


class _Figure(Label):
    """The score, large, in a box no taller than its figures and the tail of a comma."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text, "figure", "accent")
        self.setFixedHeight(self.sizeHint().height())

    def sizeHint(self) -> QSize:
        """No taller than the figures and a comma."""
        words = QFontMetrics(self.look.font("figure")).horizontalAdvance(self.text())
        return QSize(words + 2, self.look.line("figure") + self.look.px(_COMMA))

    def minimumSizeHint(self) -> QSize:
        """Never less."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The figures on the line's own base."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.look.color(self.tone))
        painter.drawText(0, self.height() - self.look.px(12 + _COMMA), self.text())


class _TryCard(Card):
    def __init__(self, look: Look, one: Try) -> None:
        super().__init__(look, (12, 8, 12, 8))
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
