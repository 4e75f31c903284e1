"""Whose account it is and what is wanted of it: the left side of the exercise."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workshop.exercises.privacy.model import Goal, PrivacyExercise
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import ScrollPane
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.text import Label, Paragraph


def initials(name: str) -> str:
    """The letters of an avatar: "SR" for Sam Roy."""
    words = name.split()
    return "".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words))


def leaf(rect: QRectF) -> QPainterPath:
    """An avatar's outline: a leaf, two opposite corners round and two a tenth."""
    big, small = rect.width() / 2, rect.width() / 10
    path = QPainterPath(QPointF(rect.left() + big, rect.top()))
    path.lineTo(rect.right() - small, rect.top())
    path.arcTo(QRectF(rect.right() - 2 * small, rect.top(), 2 * small, 2 * small), 90, -90)
    path.lineTo(rect.right(), rect.bottom() - big)
    path.arcTo(QRectF(rect.right() - 2 * big, rect.bottom() - 2 * big, 2 * big, 2 * big), 0, -90)
    path.lineTo(rect.left() + small, rect.bottom())
    path.arcTo(QRectF(rect.left(), rect.bottom() - 2 * small, 2 * small, 2 * small), 270, -90)
    path.lineTo(rect.left(), rect.top() + big)
    path.arcTo(QRectF(rect.left(), rect.top(), 2 * big, 2 * big), 180, -90)
    path.closeSubpath()
    return path


class Avatar(QWidget):
    """A person of the simulated network: a leaf with initials, or a head where no name is known."""

    def __init__(self, fern: Look, name: str, size: int, *, pale: bool = False) -> None:
        super().__init__()
        self._fern = fern
        self._letters = initials(name)
        self._size = size
        self._pale = pale
        self.setFixedSize(self.sizeHint())
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        return QSize(self._fern.px(self._size), self._fern.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The leaf, then the letters."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(
            leaf(QRectF(self.rect())), self._fern.color("moss" if self._pale else "fern")
        )
        tone = self._fern.color("ink" if self._pale else "surface")
        if not self._letters:
            inset = self.height() * 0.26
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            self._fern.glyphs.paint(painter, "user", box, tone)
            return
        font = QFont(self._fern.font("strong"))
        font.setPixelSize(round(self.height() * 0.38))
        painter.setFont(font)
        painter.setPen(tone)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)


class Must(QLabel):
    """The mark of a goal that has to be met to pass."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setText(self.tr("must"))
        self.setFont(look.font("key"))
        self.setToolTip(self.tr("Has to be met to pass"))
        pad = look.px(5)
        self.setContentsMargins(pad, 0, pad, look.px(1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A small frame around the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.color("control"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(self._look.color("ink2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Brief(ScrollPane):
    """The persona, the story, and the goals under "Hide from" and "Keep for"."""

    def __init__(self, look: Look, fern: Look, exercise: PrivacyExercise, language: str) -> None:
        super().__init__(look, "")
        self.setAccessibleName(self.tr("What is wanted"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._exercise = exercise
        self._language = language
        column = QVBoxLayout(self.inner)
        side = look.space(24)
        column.setContentsMargins(side, look.space(20), look.space(16), look.space(20))
        column.setSpacing(0)
        column.addLayout(self._person(fern))
        column.addSpacing(look.space(12))
        column.addWidget(Paragraph(look, exercise.brief.get(language).strip(), "compact"))
        self._goals(column, "hide", self.tr("Hide from"), look.space(16))
        self._goals(column, "show", self.tr("Keep for"), look.space(12))
        column.addStretch()

    def _person(self, fern: Look) -> QHBoxLayout:
        persona, look = self._exercise.persona, self.look
        row = QHBoxLayout()
        row.setSpacing(look.space(14))
        name = persona.name or self._exercise.title.get(self._language)
        row.addWidget(Avatar(fern, persona.name, 52), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(Paragraph(look, name, "heading"))
        about = [t.get(self._language) for t in (persona.role, persona.place)]
        if any(about):
            words.addWidget(Paragraph(look, ", ".join(t for t in about if t), "small", "ink2"))
        words.addStretch()
        row.addLayout(words, 1)
        return row

    def _goals(self, column: QVBoxLayout, kind: str, title: str, gap: int) -> None:
        goals = [goal for goal in self._exercise.goals if goal.kind == kind]
        if not goals:
            return
        column.addSpacing(gap)
        column.addWidget(Label(self.look, title, "label"))
        column.addSpacing(self.look.space(4))
        for goal in goals:
            column.addWidget(self._row(goal))

    def _row(self, goal: Goal) -> QWidget:
        look, hides = self.look, goal.kind == "hide"
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, look.px(1), 0, look.px(1))
        row.setSpacing(look.space(10))
        row.addWidget(Glyph(look, "eye-slash" if hides else "eye", "ink2", 18))
        words = QVBoxLayout()
        words.setSpacing(0)
        first = QHBoxLayout()
        first.setSpacing(look.space(8))
        label = goal.label.get(self._language)
        first.addWidget(Paragraph(look, label, "compact"))
        if goal.critical:
            first.addWidget(Must(look), 0, Qt.AlignmentFlag.AlignTop)
        first.addStretch(1)
        words.addLayout(first)
        who = self.people(goal)
        words.addWidget(Paragraph(look, who, "small", "ink3"))
        row.addLayout(words, 1)
        wanted = (
            self.tr("Hide {thing} from {people}") if hides else self.tr("Keep {thing} for {people}")
        )
        said = wanted.format(thing=label, people=who)
        box.setAccessibleName(said + (self.tr(", must be met") if goal.critical else ""))
        why = goal.why.get(self._language)
        box.setToolTip(why)
        box.setAccessibleDescription(why)
        return box

    def people(self, goal: Goal) -> str:
        """The viewers of a goal in a few words: "strangers, search engines"."""
        viewers = self._exercise.viewers
        people = [v for v in viewers if v in goal.viewers]
        if len(people) == len(viewers):
            return self.tr("anyone")
        return ", ".join(viewers[v].plural.get(self._language) for v in goal.viewers)
