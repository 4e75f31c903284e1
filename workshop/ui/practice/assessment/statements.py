"""One statement: its five anchors side by side (or below each other), and what shows it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from workshop.exercises.assessment.attempt import LONGEST, AssessmentAttempt
from workshop.exercises.assessment.model import Statement
from workshop.ui.look import Look
from workshop.ui.practice.assessment.field import Field
from workshop.ui.practice.prose import Prose
from workshop.ui.widgets.boxes import Card
from workshop.ui.widgets.ring import Ringed
from workshop.ui.widgets.text import Label, Paragraph

_ANCHOR_HIGH = 60
_ACROSS_FROM = 560  # px at text size 100 %: narrower, the anchors stand below each other


class StatementCard(Card):
    """A statement to be scored.

    Signals:
        scored(str, int): the statement's id and the score a person chose.
        shown(str, str): the statement's id and what is said to show it.
    """

    scored = Signal(str, int)
    shown = Signal(str, str)

    def __init__(self, look: Look, number: int, statement: Statement, language: str) -> None:
        super().__init__(look, (24, 18, 24, 20))
        self.statement = statement
        words = statement.text.get(language)
        self.setAccessibleName(words)
        row = QHBoxLayout()
        row.setSpacing(look.space(14))
        count = Label(look, str(number), "number", "ink2")
        count.setMinimumWidth(look.px(18))
        row.addWidget(count, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(look.space(12))
        column.addWidget(Paragraph(look, words, "lead"))
        anchors = [text.get(language) for text in statement.anchors]
        self.anchors = Anchors(look, words, anchors)
        self.anchors.chosen.connect(lambda score: self.scored.emit(statement.id, score))
        column.addWidget(self.anchors)
        name = self.tr("What shows it? {statement}").format(statement=words)
        ask = self.tr("What shows it? One line, no names")
        self.evidence = Field(look, name, ask, LONGEST)
        self.evidence.editingFinished.connect(self._said)
        column.addWidget(self.evidence)
        row.addLayout(column, 1)
        self.body.addLayout(row)

    def follow(self, attempt: AssessmentAttempt) -> None:
        """Show the answer as it stands."""
        self.anchors.set_score(attempt.answers.get(self.statement.id))
        line = attempt.evidence.get(self.statement.id, "")
        if self.evidence.text() != line and not self.evidence.isModified():
            self.evidence.setText(line)

    def _said(self) -> None:
        if self.evidence.isModified():
            self.evidence.setModified(False)
            self.shown.emit(self.statement.id, self.evidence.text())


class Anchors(QWidget):
    """Five written anchors, one of them chosen; arrow keys move, 0 to 4 choose at once.

    Signals:
        chosen(int): the score of the anchor a person chose.
    """

    chosen = Signal(int)

    def __init__(self, look: Look, name: str, anchors: list[str]) -> None:
        super().__init__()
        self.look = look
        self.setAccessibleName(name)
        self._score: int | None = None
        self.parts: list[Anchor] = []
        for score, words in enumerate(anchors):
            part = Anchor(look, score, words, len(anchors), self)
            part.setAccessibleDescription(name)
            part.clicked.connect(lambda _=False, score=score: self.choose(score))
            self.parts.append(part)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_score(None)

    def choose(self, score: int) -> None:
        """Take an anchor, as its button does."""
        self.parts[score].setChecked(True)
        self.parts[score].setFocus()
        if score != self._score:
            self._score = score
            self.chosen.emit(score)

    def set_score(self, score: int | None) -> None:
        """Show a score, or none, without telling anybody."""
        self._score = score
        for part in self.parts:
            part.setAutoExclusive(False)
            part.setChecked(part.score == score)
            part.setAutoExclusive(True)
        for part in self.parts:  # one stop for Tab: the chosen anchor, or the first
            stop = part.score == (score or 0)
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)

    def hasHeightForWidth(self) -> bool:
        """Yes: narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As tall as the tallest anchor, or all of them below each other."""
        if self._is_across(width):
            wide = width // len(self.parts)
            return max(part.heightForWidth(wide) for part in self.parts)
        return sum(part.heightForWidth(width) for part in self.parts)

    def sizeHint(self) -> QSize:
        """As in the picture."""
        wide = self.look.px(800)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """One anchor wide."""
        return QSize(self.look.px(160), self.look.px(_ANCHOR_HIGH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side or below each other."""
        super().resizeEvent(event)
        wide, high = self.width(), self.height()
        count = len(self.parts)
        top = 0
        across = self._is_across(wide)
        for place, part in enumerate(self.parts):
            part.across = across
            if across:
                left = wide * place // count
                part.setGeometry(left, 0, wide * (place + 1) // count - left, high)
            else:
                needs = part.heightForWidth(wide)
                part.setGeometry(0, top, wide, needs)
                top += needs

    def _is_across(self, width: int) -> bool:
        return width >= self.look.px(_ACROSS_FROM)


class Anchor(QRadioButton, Ringed):
    """One anchor: its score, a check when it is chosen, and its words."""

    def __init__(self, look: Look, score: int, words: str, count: int, parent: Anchors) -> None:
        super().__init__(f"{score} {words}", parent)
        self.look = look
        self.score = score
        self.across = True
        self._count, self._anchors = count, parent
        self._plain = Prose(look, words, "small", line=look.px(18))
        self._bold = Prose(look, words, "label", line=look.px(18))
        self.setAccessibleName(f"{score}, {words}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_LayoutUsesWidgetRect)

    def heightForWidth(self, width: int) -> int:
        """The score and its words, never less than in the picture."""
        room = width - 2 * self.look.space(14)
        words = max(self._plain.height(room), self._bold.height(room))
        return max(self.look.px(_ANCHOR_HIGH), self.look.px(22) + words + 2 * self.look.px(10))

    def hitButton(self, pos: QPoint) -> bool:
        """The whole of it."""
        return self.rect().contains(pos)

    def ring_rect(self) -> QRect:
        """The ring goes around it."""
        return self.rect()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses its anchor."""
        digit = event.key() - Qt.Key.Key_0
        if 0 <= digit < self._count and not event.modifiers() & ~_KEYPAD:
            self._anchors.choose(digit)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, lines, score, words; the chosen one has a wide border and a check."""
        look, on = self.look, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect())
        lit = self.underMouse() and not on
        painter.setPen(QPen(look.color("control"), 1))
        painter.setBrush(look.color("accent_tint" if on else "canvas" if lit else "surface"))
        shape = self._shape(rect)
        painter.drawPath(shape)
        if on:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("accent"), 2))
            painter.drawPath(self._shape(rect.adjusted(0.5, 0.5, -0.5, -0.5)))
        pad = look.space(14)
        prose = self._bold if on else self._plain
        room = self.width() - 2 * pad
        high = look.px(22) + prose.height(room)
        top = (self.height() - high) / 2
        painter.setFont(look.font("strong"))
        painter.setPen(look.color("accent" if on else "ink"))
        line = QRectF(pad, top, room, look.px(20))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, str(self.score))
        if on:
            side = look.px(16)
            at = pad + painter.fontMetrics().horizontalAdvance(str(self.score)) + look.px(8)
            box = QRectF(at, line.center().y() - side / 2, side, side)
            look.glyphs.paint(painter, "check", box, look.color("accent"))
        tone = look.color("accent" if on else "ink2")
        prose.draw(painter, QPointF(pad, top + look.px(22)), room, tone)

    def _shape(self, rect: QRectF) -> QPainterPath:
        """Its frame: round only at the ends of the row; neighbours share a line."""
        first, last = self.score == 0, self.score == self._count - 1
        right = -0.5 if last or not self.across else 0.5
        down = -0.5 if last or self.across else 0.5
        edge = rect.adjusted(0.5, 0.5, right, down)
        path = QPainterPath()
        path.addRoundedRect(edge, 6, 6)
        for square, early in ((not first, True), (not last, False)):
            if square:
                half = QRectF(edge)
                if self.across and early:
                    half.setRight(edge.center().x())
                elif self.across:
                    half.setLeft(edge.center().x())
                elif early:
                    half.setBottom(edge.center().y())
                else:
                    half.setTop(edge.center().y())
                corner = QPainterPath()
                corner.addRect(half)
                path = path.united(corner)
        return path.simplified()


_KEYPAD = Qt.KeyboardModifier.KeypadModifier
