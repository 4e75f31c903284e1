"""Where we stand: the radar and the stage, the weakest side and its next step, the table."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workshop.exercises.assessment.attempt import LONGEST
from workshop.exercises.assessment.model import LEVELS
from workshop.painting.charts.radar import Axis, RadarFonts, draw_radar
from workshop.ui.look import Look
from workshop.ui.practice.assessment.field import Field
from workshop.ui.practice.assessment.movement import Movement, MovementTable
from workshop.ui.practice.assessment.view import Words
from workshop.ui.widgets.boxes import Card, Panel, Rule, ScrollPane
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.marks import Chip
from workshop.ui.widgets.text import Label, Paragraph

_LOW = 700  # px at text size 100 %: a window this low has lower rows
_TWO_FROM = 1080  # px at text size 100 %: narrower is one column


class Standing(Panel):
    """The whole page; with ``open`` the next step can still be taken on.

    Signals:
        committed(str, str): the role of an owner and a day (ISO, or empty).
    """

    committed = Signal(str, str)

    def __init__(self, look: Look, words: Words, parent: QWidget, *, open_: bool) -> None:
        super().__init__(look, "canvas", parent=parent)
        self.setAccessibleName(words.title)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.pane = ScrollPane(look, words.title, self)
        outer.addWidget(self.pane)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self.pane.inner)
        edge = look.space(40)
        self._row.setContentsMargins(edge, look.space(24), edge, look.space(20))
        self._row.setSpacing(look.space(48))
        self._row.addLayout(self._left(words), 1)
        self._row.addLayout(self._right(words, open_=open_), 1)

    @property
    def whole(self) -> QWidget:
        """Itself: the frame's name for what it shows."""
        return self

    @property
    def has_debrief(self) -> bool:
        """What there is to talk about is talked about at the table."""
        return False

    def show_debrief(self) -> None:
        """There is none."""

    def refuse(self, words: str) -> None:
        """Say why the next step was not taken on."""
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def point_at(self, *, day: bool) -> None:
        """Mark the field that cannot be taken: the day, or else the role."""
        for field, wrong in ((self.owner, not day), (self.day, day)):
            if field is not None:
                field.set_wrong(wrong=wrong)
                if wrong:
                    field.setFocus()

    def begin(self) -> None:
        """Take the keyboard."""
        if self.owner is not None:
            self.owner.setFocus()
        else:
            self.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, or one below the other."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        two = event.size().width() >= self.look.px(_TWO_FROM)
        self._row.setDirection(across if two else down)
        low = event.size().height() < self.look.px(_LOW)
        self.table.set_low(low=low)
        edge, top = self.look.space(40), self.look.space(12 if low else 24)
        self._row.setContentsMargins(edge, top, edge, self.look.space(8 if low else 20))
        super().resizeEvent(event)

    # -- inside -------------------------------------------------------------------------------

    def _left(self, words: Words) -> QVBoxLayout:
        look = self.look
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Paragraph(look, words.title, "title"))
        column.addSpacing(look.space(6))
        legend = QWidget()
        flow = Flow(look.space(24), legend)
        flow.addWidget(_Key(look, self.tr("Today"), before=False))
        if words.before:
            flow.addWidget(_Key(look, words.before, before=True))
        flow.addWidget(Label(look, words.statements, "body", "ink2"))
        column.addWidget(legend)
        self.radar = Radar(look, words.rows, self.tr("The same figures stand in the table"))
        column.addWidget(self.radar, 1)
        head = QHBoxLayout()
        stage = self.tr("Too few answers for a stage")
        if words.stage is not None:
            stage = self.tr("Stage today: {stage}").format(stage=words.stages[words.stage].lower())
            stage = stage.replace(f"{words.stage} ", f"{words.stage}, ", 1)
        head.addWidget(Label(look, stage, "label"))
        head.addStretch(1)
        column.addLayout(head)
        column.addSpacing(look.space(8))
        column.addWidget(StageBar(look, words.stages, words.stage))
        column.addSpacing(look.space(6))
        rule = self.tr("Set by the weakest dimension, not the average.")
        column.addWidget(Paragraph(look, rule, "small", "ink2"))
        return column

    def _right(self, words: Words, *, open_: bool) -> QVBoxLayout:
        look = self.look
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._card(words, open_=open_))
        column.addSpacing(look.space(16))
        self.table = MovementTable(look, words.rows, words.before)
        column.addWidget(self.table)
        column.addStretch(1)
        return column

    def _card(self, words: Words, *, open_: bool) -> Card:
        look = self.look
        card = Card(look, (28, 24, 28, 26))
        head = QHBoxLayout()
        head.addWidget(Label(look, self.tr("Weakest today"), "label", "accent"))
        head.addStretch(1)
        if words.stage_words:
            head.addWidget(Chip(look, words.stage_words, "accent"))
        card.body.addLayout(head)
        card.body.addSpacing(look.px(4))
        weakest = words.weakest or self.tr("Nothing yet")
        card.body.addWidget(Paragraph(look, weakest, "question"))
        card.body.addSpacing(look.space(14))
        card.body.addWidget(Rule(look))
        card.body.addSpacing(look.space(14))
        card.body.addWidget(Label(look, self.tr("Suggested next step"), "label"))
        card.body.addSpacing(look.px(4))
        step = words.step or self.tr("Answer two statements of one dimension at least.")
        card.body.addWidget(Paragraph(look, step, "lead"))
        self.wrong = Paragraph(look, "", "body", "bad")
        self.owner: Field | None = None
        self.day: Field | None = None
        self.commit: Button | None = None
        for said in (words.then, words.commitment):
            if said:
                card.body.addSpacing(look.space(10))
                card.body.addWidget(Paragraph(look, said, "body", "ink2"))
        if open_ and words.step:
            card.body.addSpacing(look.space(16))
            card.body.addWidget(self._commitment())
            card.body.addWidget(self.wrong)
        else:
            self.wrong.setParent(card)
        self.wrong.hide()
        return card

    def _commitment(self) -> QWidget:
        look = self.look
        box = QWidget()
        flow = Flow(look.space(12), box, stretch=True)
        self.owner = Field(look, self.tr("Owner’s role"), self.tr("Owner’s role"), LONGEST)
        words = QFontMetrics(look.font("body")).horizontalAdvance(self.owner.placeholderText())
        self.owner.setMinimumWidth(max(look.px(200), words + look.px(36)))
        by = self.tr("By when, as 2027-01-31")
        self.day = Field(look, by, self.tr("By when"), 10)
        self.day.setToolTip(by)
        self.day.setMinimumWidth(look.px(130))
        self.commit = Button(look, self.tr("Commit"), "primary")
        self.commit.clicked.connect(self._commit)
        for part in (self.owner, self.day):
            part.returnPressed.connect(self._commit)
        for widget in (self.owner, self.day, self.commit):
            flow.addWidget(widget)
        return box

    def _commit(self) -> None:
        if self.owner is not None and self.day is not None:
            self.committed.emit(self.owner.text(), self.day.text().strip())


class Radar(QWidget):
    """The radar, told to screen readers as what it is: a picture of the table."""

    def __init__(self, look: Look, rows: tuple[Movement, ...], name: str) -> None:
        super().__init__()
        self.look = look
        self.setAccessibleName(name)
        self._axes = [
            Axis(
                lines=two_lines(row.name),
                now=None if row.now is None else float(row.now),
                before=None if row.before is None else float(row.before),
                marked=row.weakest,
            )
            for row in rows
        ]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """As in the picture."""
        return QSize(self.look.px(560), self.look.px(470))

    def minimumSizeHint(self) -> QSize:
        """Still a web."""
        return QSize(self.look.px(420), self.look.px(360))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chart."""
        look = self.look
        fonts = RadarFonts(
            look.font("compact"),
            look.font("compact_strong"),
            look.font("small"),
            float(look.px(19)),
            look.scale,
        )
        rect = QRectF(self.rect())
        draw_radar(QPainter(self), rect, self._axes, LEVELS - 1, look.tokens, fonts)


class StageBar(QWidget):
    """Five parts, filled up to the stage; each with its number and name below."""

    def __init__(self, look: Look, names: tuple[str, ...], stage: int | None) -> None:
        super().__init__()
        self.look = look
        self._names, self._stage = names, -1 if stage is None else stage
        reached = names[stage] if stage is not None else ""
        self.setAccessibleName(reached)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Bars and one line of words."""
        return QSize(self.look.px(400), self.look.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The parts and their names."""
        look, gap = self.look, self.look.space(8)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = (self.width() - gap * (len(self._names) - 1)) / len(self._names)
        for place, name in enumerate(self._names):
            left = place * (wide + gap)
            full = place <= self._stage
            painter.setPen(QPen(look.color("accent" if full else "control"), 1))
            painter.setBrush(look.color("accent" if full else "surface"))
            bar = QRectF(left + 0.5, 0.5, wide - 1, look.px(12) - 1)
            painter.drawRoundedRect(bar, 3, 3)
            here = place == self._stage
            painter.setFont(look.font("label" if here else "small"))
            painter.setPen(look.color("accent" if here else "ink2"))
            words = QRectF(left - gap / 2, look.px(16), wide + gap, look.px(20))
            shown = painter.fontMetrics().elidedText(
                name, Qt.TextElideMode.ElideRight, int(words.width())
            )
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, shown)


class _Key(QWidget):
    """One entry of the legend: the line with its mark, and its name."""

    def __init__(self, look: Look, words: str, *, before: bool) -> None:
        super().__init__()
        self.look, self._words, self._before = look, words, before
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(look.font("body"))

    def sizeHint(self) -> QSize:
        """Line and name."""
        wide = self.fontMetrics().horizontalAdvance(self._words)
        return QSize(self.look.px(38) + wide + 2, self.look.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """As the radar draws it."""
        look, px = self.look, self.look.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = look.color("lamp_text" if self._before else "accent")
        y, middle = self.height() / 2, px(15)
        pen = QPen(tone, px(3))
        if self._before:
            pen.setDashPattern([2.3, 1.7])
        painter.setPen(pen)
        painter.drawLine(QPointF(0, y), QPointF(px(30), y))
        if self._before:
            painter.setPen(QPen(tone, px(2)))
            painter.setBrush(look.color("surface"))
            painter.drawRect(QRectF(middle - px(4), y - px(4), px(8), px(8)))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tone)
            painter.drawEllipse(QPointF(middle, y), px(5), px(5))
        painter.setFont(self.font())
        painter.setPen(look.color("ink2"))
        room = QRectF(px(38), 0, self.width() - px(38), self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._words)


def two_lines(name: str) -> tuple[str, ...]:
    """A name broken where its lines are about as long; one word stays whole."""
    words = name.split()
    if len(words) < 2:
        return (name,)
    breaks = range(1, len(words))
    at = min(breaks, key=lambda n: max(len(" ".join(words[:n])), len(" ".join(words[n:]))))
    return " ".join(words[:at]), " ".join(words[at:])
