"""What would mend each miss, what is met, and what nobody but others can change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.practice.outcome import Finding, Outcome, Repair
from workshop.ui.practice.prose import Prose
from workshop.ui.widgets.boxes import Rule, ScrollPane
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.text import Label, Paragraph

translate = QCoreApplication.translate


class Beside(ScrollPane):
    """What stands beside the score; ``debrief`` is the part to talk about, if there is one."""

    debrief: QWidget | None = None


class Findings(Beside):
    """Everything that is said about the goals, open ones first."""

    def __init__(self, look: Look, outcome: Outcome, parent: QWidget) -> None:
        super().__init__(look, self.tr("What would mend it"), parent)
        column = QVBoxLayout(self.inner)
        column.setContentsMargins(look.space(40), look.space(28), look.space(48), look.space(28))
        column.setSpacing(0)
        missed = [one for one in outcome.findings if one.state != "met"]
        met = [one for one in outcome.findings if one.state == "met"]
        mend = outcome.title or self.tr("What would mend it")
        title = mend if missed else outcome.all_met or self.tr("Every goal is met")
        column.addWidget(Paragraph(look, title, "title"))
        column.addSpacing(look.space(12))
        for one in missed:
            column.addWidget(Rule(look))
            column.addWidget(Missed(look, one))
        if met:
            self._met(column, met, len(outcome.findings))
        for part in outcome.parts:
            self._part(column, part.icon, part.title, part.text)
        if outcome.reach:
            self._part(column, "users", outcome.reach_title, outcome.reach)
        if outcome.debrief:
            words = self.tr("To talk about")
            self.debrief = self._part(column, "chat-centered-text", words, outcome.debrief)
        column.addStretch(1)

    def _met(self, column: QVBoxLayout, met: Sequence[Finding], total: int) -> None:
        look = self.look
        column.addWidget(Rule(look))
        column.addSpacing(look.space(16))
        words = self.tr("Met: {met} of {total}").format(met=len(met), total=total)
        column.addWidget(Label(look, words, "label"))
        column.addSpacing(look.space(6))
        column.addWidget(Met(look, [one.title for one in met]))
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


class Met(QWidget):
    """The goals that are met, in as many columns as have room."""

    def __init__(self, look: Look, titles: Sequence[str]) -> None:
        super().__init__()
        self._look = look
        self._titles = [Prose(look, title, "compact") for title in titles]
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(", ".join(titles))

    def hasHeightForWidth(self) -> bool:
        """Yes: narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All rows."""
        columns, wide = self._columns(width)
        return sum(self._heights(columns, wide))

    def sizeHint(self) -> QSize:
        """One row of three."""
        return QSize(self._look.px(600), self.heightForWidth(self._look.px(600)))

    def minimumSizeHint(self) -> QSize:
        """One column of long words."""
        longest = max((one.longest_word for one in self._titles), default=0)
        return QSize(longest + self._lead(), self._look.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A check and the goal's name in each place."""
        look = self._look
        painter = QPainter(self)
        columns, wide = self._columns(self.width())
        top = 0
        for row, high in enumerate(self._heights(columns, wide)):
            for column, one in enumerate(self._titles[row * columns : (row + 1) * columns]):
                left, side = column * wide, look.px(18)
                middle = top + look.px(15)
                icon = QRectF(left, middle - side / 2, side, side)
                look.glyphs.paint(painter, "check-circle-fill", icon, look.color("good"))
                at = QPointF(left + self._lead(), middle - look.line("compact") / 2)
                one.draw(painter, at, wide - self._lead() - look.space(8), look.color("ink"))
            top += high

    def _columns(self, width: int) -> tuple[int, int]:
        columns = min(3, max(1, width // self._look.px(250)))
        return columns, width // columns

    def _heights(self, columns: int, wide: int) -> list[int]:
        room = wide - self._lead() - self._look.space(8)
        highs = [one.height(room) + self._look.px(9) for one in self._titles]
        return [max(highs[at : at + columns]) for at in range(0, len(highs), columns)]

    def _lead(self) -> int:
        return self._look.px(18) + self._look.space(8)


class Missed(QWidget):
    """One goal that is open or half met, and each way to mend it."""

    def __init__(self, look: Look, finding: Finding) -> None:
        super().__init__()
        half = finding.state == "half"
        tone, icon = ("warn", "circle-half-fill") if half else ("bad", "x-circle-fill")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.space(15), 0, look.space(17))
        row.setSpacing(look.space(12))
        mark = Glyph(look, icon, tone, 22, beside="strong")
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        first = QHBoxLayout()
        first.addWidget(Paragraph(look, finding.title, "strong"), 1)
        words = translate("_Missed", "Half met") if half else translate("_Missed", "Open")
        state = finding.word or words
        first.addWidget(Label(look, state, "label", tone), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(first)
        if finding.what:
            column.addWidget(Paragraph(look, finding.what, "small", "ink2"))
        for repair in finding.repairs:
            column.addSpacing(look.space(10))
            column.addWidget(Mend(look, repair))
        row.addLayout(column, 1)


class Mend(QWidget):
    """What to do in semibold, and after it what comes of it, on a card of its own."""

    def __init__(self, look: Look, repair: Repair) -> None:
        super().__init__()
        self._look = look
        self._icon = repair.icon
        self._words = Prose(look, repair.then, "compact", lead=repair.do)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(f"{repair.do} {repair.then}".strip())

    def hasHeightForWidth(self) -> bool:
        """Yes: narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Words and padding."""
        return self._words.height(width - self._sides()) + 2 * self._look.space(10)

    def sizeHint(self) -> QSize:
        """In one line if it fits."""
        wide = self._look.px(560)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its longest word."""
        return QSize(self._words.longest_word + self._sides(), self._look.px(42))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, a wrench, the words."""
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("line"), 1))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        side, left, top = look.px(16), look.space(14), look.space(10)
        middle = top + look.line("compact") / 2
        look.glyphs.paint(
            painter, self._icon, QRectF(left, middle - side / 2, side, side), look.color("ink2")
        )
        at = QPointF(left + side + look.space(10), top)
        self._words.draw(painter, at, self.width() - self._sides(), look.color("ink"))

    def _sides(self) -> int:
        look = self._look
        return 2 * look.space(14) + look.px(16) + look.space(10)
