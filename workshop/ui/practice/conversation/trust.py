"""The right side: the trust meter, what the last reply did to it, and how far to believe it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from workshop.exercises.conversation.attempt import ConversationAttempt
from workshop.exercises.conversation.debrief import Taken
from workshop.exercises.conversation.model import DIMENSIONS, MOST_TRUST, START, Dimension
from workshop.painting.ornaments import draw_stripes
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Rule, ScrollPane, clear
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.marks import Chip
from workshop.ui.widgets.text import Label, Paragraph

_PIPS = 6

translate = QCoreApplication.translate


class Trust(ScrollPane):
    """Trust as it stands and how it got there; without numbers where no score is kept."""

    def __init__(
        self, look: Look, attempt: ConversationAttempt, language: str, parent: QWidget
    ) -> None:
        super().__init__(look, "", parent)
        self._language = language
        self._scored = attempt.exercise.scored
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._name = attempt.exercise.citizen.name
        self._brief = attempt.exercise.brief.get(language).strip()
        title = self.tr("{name}’s trust") if self._scored else self.tr("What your reply did")
        words = title.format(name=self._name)
        self.setAccessibleName(words)
        column = QVBoxLayout(self.inner)
        side = look.space(40)
        column.setContentsMargins(side, look.space(24), side, look.space(20))
        column.setSpacing(0)
        self.number = Label(look, "", "trust", "accent")
        self._head = QHBoxLayout()
        self._head.setSpacing(look.space(10))
        self._head.addWidget(Paragraph(look, words, "title"), 1, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(self._head)
        self.meter = TrustMeter(look, words)
        self._chip = QHBoxLayout()
        if self._scored:
            self._head.addWidget(self.number)
            self._head.addLayout(self._chip)
            column.addWidget(self.meter)
        else:
            for part in (self.number, self.meter):
                part.setParent(self)
                part.hide()
        column.addSpacing(look.space(10))
        self.last = LastReply(look)
        column.addWidget(self.last)
        column.addSpacing(look.space(20))
        what = self.tr("What moved it") if self._scored else self.tr("What it touched")
        column.addWidget(Label(look, what, "label"))
        column.addSpacing(look.space(8))
        self.rows = {name: DimensionRow(look, text) for name, text in self._dimensions()}
        for row in self.rows.values():
            column.addWidget(row)
        column.addStretch(1)
        column.addSpacing(look.space(16))
        column.addWidget(Rule(look))
        column.addSpacing(look.space(14))
        column.addLayout(self._note())
        self.follow(attempt)

    def follow(self, attempt: ConversationAttempt) -> None:
        """Show trust and the last reply as they stand."""
        taken = attempt.taken
        last = taken[-1] if taken else None
        self.number.setText(str(attempt.trust))
        self.meter.show_trust(attempt.trust)
        clear(self._chip)
        if last is not None and self._scored:
            self._chip.addWidget(self._moved(last.moved))
        self._show_last(last, attempt)
        for name, row in self.rows.items():
            self._show_dimension(row, name, taken)

    def height_for(self, width: int) -> int:
        """The height that shows everything, in px."""
        layout = self.inner.layout()
        return layout.totalHeightForWidth(width) if layout is not None else 0

    # -- inside -------------------------------------------------------------------------------

    def _dimensions(self) -> list[tuple[Dimension, str]]:
        words = {
            "voice": self.tr("Voice"),
            "respect": self.tr("Respect"),
            "neutrality": self.tr("Neutrality"),
            "motives": self.tr("Motives"),
        }
        return [(name, words[name]) for name in DIMENSIONS]

    def _moved(self, points: int) -> Chip:
        if points > 0:
            words = self.tr("up {points}").format(points=points)
            return Chip(self.look, words, "good", "trend-up")
        if points < 0:
            words = self.tr("down {points}").format(points=-points)
            return Chip(self.look, words, "bad", "trend-down")
        return Chip(self.look, self.tr("as before"), "neutral", "equals")

    def _show_last(self, last: Taken | None, attempt: ConversationAttempt) -> None:
        language = self._language
        if last is None:
            task = self._brief or self.tr("Choose a reply and send it.")
            self.last.say(self.tr("Your task"), task, "")
            return
        reply = last.reply
        said = reply.feedback.get(language) or reply.posted.get(language)
        flags = [attempt.exercise.flags[name] for name in sorted(reply.flags)]
        serious = [flag.label.get(language) for flag in flags if flag.critical]
        warning = reply.warning.get(language)
        if serious:
            words = self.tr("Too serious to pass: {what}.")
            if not self._scored:
                words = self.tr("Not safe: {what}.")
            words = words.format(what=", ".join(serious))
            warning = f"{words} {warning}".strip()
        self.last.say(self.tr("Your last reply"), said, warning)

    def _show_dimension(self, row: DimensionRow, name: Dimension, taken: tuple[Taken, ...]) -> None:
        last = taken[-1].reply if taken else None
        move = last.moves.get(name) if last is not None else None
        earlier = any(name in one.reply.moves for one in taken[:-1])
        if move is None:
            words = self.tr("Not touched this time") if earlier else self.tr("Not touched yet")
            row.say(0, words, numbers=self._scored)
        else:
            row.say(move.points, move.why.get(self._language), numbers=self._scored)

    def _note(self) -> QHBoxLayout:
        look = self.look
        row = QHBoxLayout()
        row.setSpacing(look.space(10))
        row.addWidget(Glyph(look, "info", "ink2", 16, beside="small"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Paragraph(look, evidence_words(metered=self._scored), "small", "ink2"), 1)
        return row


def evidence_words(*, metered: bool) -> str:
    """How far to believe it: the author's judgement, the evidence against it and for it."""
    whose = translate("Trust", "What a reply does here is the author’s judgement, not a forecast.")
    if metered:
        whose = translate("Trust", "The meter is the author’s judgement, not a forecast.")
    against = translate(
        "Trust",
        "Against it: a Dutch study of 4,492 people found no effect of online participation on"
        " legitimacy, and a small one of transparency (2015).",
    )
    in_favour = translate(
        "Trust",
        "For it: across 123 studies, being treated fairly goes together with seeing the police as"
        " legitimate (2023). That is a correlation.",
    )
    return f"{whose} {against} {in_favour}"


class TrustMeter(QProgressBar):
    """Trust from 0 to 100 on an outlined track, a line where it started, an arrow where it is."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.look = look
        self.setRange(0, MOST_TRUST)
        self.setTextVisible(False)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_LayoutUsesWidgetRect)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_trust(self, trust: int) -> None:
        """Stand at that trust, painted with everything else that changed.

        Qt's bar paints itself at once, and with it all that waits in the window, half laid out.
        """
        self.setUpdatesEnabled(False)
        self.setValue(trust)
        self.setUpdatesEnabled(True)

    def sizeHint(self) -> QSize:
        """Arrow, track and the words below it."""
        return QSize(self.look.px(300), self.look.px(86))

    def minimumSizeHint(self) -> QSize:
        """Still readable at 160 px."""
        return QSize(self.look.px(160), self.look.px(86))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Track, filling, start line, arrow, and three figures."""
        look, px = self.look, self.look.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = self.width()
        track = QRectF(0, px(34), wide, px(18))
        at = wide * self.value() / MOST_TRUST
        painter.setPen(QPen(look.color("control"), 1))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), px(9), px(9))
        whole, filled = QPainterPath(), QPainterPath()
        whole.addRoundedRect(track, px(9), px(9))
        filled.addRoundedRect(QRectF(at - wide, px(34), wide, px(18)), px(9), px(9))
        painter.fillPath(whole.intersected(filled), look.color("accent"))
        self._paint_start(painter, wide * START / MOST_TRUST)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("ink"))
        half, top = px(9), px(12)
        tip = min(max(at, half), wide - half)  # the arrow stays inside at either end
        corners = [QPointF(tip, px(28)), QPointF(tip + half, top), QPointF(tip - half, top)]
        painter.drawPolygon(QPolygonF(corners))
        self._paint_figures(painter, wide)

    def _paint_start(self, painter: QPainter, at: float) -> None:
        px = self.look.px
        painter.setPen(QPen(self.look.color("surface"), 6))
        painter.drawLine(QPointF(at, px(35)), QPointF(at, px(51)))
        pen = QPen(self.look.color("ink"), 2)
        pen.setDashPattern([2.0, 1.5])
        painter.setPen(pen)
        painter.drawLine(QPointF(at, px(28)), QPointF(at, px(58)))

    def _paint_figures(self, painter: QPainter, wide: float) -> None:
        px = self.look.px
        painter.setFont(self.look.font("small"))
        painter.setPen(self.look.color("ink2"))
        row = QRectF(0, px(60), wide, px(22))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(row, Qt.AlignmentFlag.AlignLeft | middle, "0")
        painter.drawText(row, Qt.AlignmentFlag.AlignRight | middle, str(MOST_TRUST))
        words = self.tr("start {trust}").format(trust=START)
        painter.drawText(row, Qt.AlignmentFlag.AlignHCenter | middle, words)


class LastReply(QWidget):
    """What came of the last reply, and what to look out for, on a quiet ground."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        column = QVBoxLayout(self)
        pad, side = look.space(14), look.space(18)
        column.setContentsMargins(side, pad, side, pad)
        column.setSpacing(look.px(4))
        self.title = Label(look, "", "label")
        self.text = Paragraph(look, "", "body")
        self.warning = Paragraph(look, "", "small", "warn")
        column.addWidget(self.title)
        column.addWidget(self.text)
        self._warned = QWidget()
        row = QHBoxLayout(self._warned)
        row.setContentsMargins(0, look.px(4), 0, 0)
        row.setSpacing(look.space(8))
        row.addWidget(
            Glyph(look, "warning", "warn", 16, beside="small"), 0, Qt.AlignmentFlag.AlignTop
        )
        row.addWidget(self.warning, 1)
        column.addWidget(self._warned)

    def say(self, title: str, text: str, warning: str) -> None:
        """Other words."""
        self.title.setText(title)
        self.text.setText(text)
        self.warning.setText(warning)
        self._warned.setVisible(bool(warning))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.look.color("canvas"))
        painter.drawRoundedRect(QRectF(self.rect()), 10, 10)


class DimensionRow(QWidget):
    """One dimension: its name, six marks, the number, and why."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self.look = look
        self._name = name
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, look.space(8))
        column.setSpacing(0)
        column.addWidget(Rule(look))
        column.addSpacing(look.space(8))
        row = QHBoxLayout()
        row.setSpacing(look.space(14))
        title = Label(look, name, "strong")
        title.setMinimumWidth(look.px(110))
        row.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        marks = QHBoxLayout()
        marks.setSpacing(look.space(12))
        self._pips = Pips(look)
        self._points = Label(look, "", "small", "ink2")
        marks.addWidget(self._pips)
        marks.addWidget(self._points)
        marks.addStretch(1)
        words.addLayout(marks)
        self._why = Paragraph(look, "", "small", "ink2")
        words.addWidget(self._why)
        row.addLayout(words, 1)
        column.addLayout(row)

    def say(self, points: int, why: str, *, numbers: bool) -> None:
        """How far it was moved, and why."""
        number = f"{points:+d}".replace("-", "\u2212") if points else "0"
        self._pips.show_points(points)
        self._points.setText(number)
        self._why.setText(why)
        for part in (self._pips, self._points):
            part.setVisible(numbers)
        said = f"{self._name}: {number}. {why}" if numbers else f"{self._name}: {why}"
        self.setAccessibleName(said)

    @property
    def words(self) -> str:
        """Name, number and reason, as they are read aloud."""
        return self.accessibleName()


class Pips(QWidget):
    """Six marks: as many filled as points were won, hatched when they were lost."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._points = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_points(self, points: int) -> None:
        """Fill as many marks; beyond six they are all filled, the number says the rest."""
        self._points = points
        self.update()

    def sizeHint(self) -> QSize:
        """Six marks of 20 px with gaps of 4."""
        return QSize(self.look.px(24) * _PIPS - self.look.px(4), self.look.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The marks, each on its line's middle."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(_PIPS):
            box = QRectF(look.px(24) * place, look.px(5), look.px(20), look.px(10))
            inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
            full = place < abs(self._points)
            if full and self._points < 0:
                painter.save()
                painter.setClipRect(inner)
                draw_stripes(painter, inner, look.hex("bad"), width=2, gap=4)
                painter.restore()
            edge = "bad" if full and self._points < 0 else "accent" if full else "control"
            painter.setPen(QPen(look.color(edge), 1))
            painter.setBrush(
                look.color("accent") if full and self._points > 0 else Qt.BrushStyle.NoBrush
            )
            painter.drawRoundedRect(inner, 3, 3)
