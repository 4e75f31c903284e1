"""Whose account it is and what is wanted of it: the left side of the exercise."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workshop.exercises.privacy.model import Goal, PrivacyExercise
from workshop.ui.look import Look
from workshop.ui.practice.fern import leaf
from workshop.ui.practice.prose import Prose
from workshop.ui.widgets.boxes import ScrollPane
from workshop.ui.widgets.text import Label, Paragraph


def initials(name: str) -> str:
    """The letters of an avatar: "SR" for Sam Roy."""
    words = name.split()
    return "".join(word[0] for word in (words[:1] + words[-1:] if len(words) > 1 else words))


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


class GoalRow(QWidget):
    """One goal: what, for or from whom, and whether it must be met. Painted, as there are many."""

    def __init__(self, look: Look, goal: Goal, label: str, who: str, why: str) -> None:
        super().__init__()
        self._look = look
        self._icon = "eye-slash" if goal.kind == "hide" else "eye"
        self._must = self.tr("must") if goal.critical else ""
        self._label = Prose(look, label, "compact", line=look.px(20))
        self._who = Prose(look, who, "small", line=look.px(18))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        wanted = (
            self.tr("Hide {thing} from {people}")
            if goal.kind == "hide"
            else self.tr("Keep {thing} for {people}")
        )
        said = wanted.format(thing=label, people=who)
        self.setAccessibleName(said + (self.tr(", must be met") if goal.critical else ""))
        self.setAccessibleDescription(why)
        must = self.tr("Must be met to pass.") if goal.critical else ""
        self.setToolTip(f"{why} {must}".strip())

    def hasHeightForWidth(self) -> bool:
        """Yes: narrower is taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Two short lines, or as many as it takes."""
        room = width - self._lead()
        label = self._label.height(room) + (self._line() if self._mark(room)[2] else 0)
        return label + self._who.height(room) + self._look.px(4)

    def sizeHint(self) -> QSize:
        """As in the brief's own column."""
        wide = self._look.px(256)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its longest word."""
        words = max(self._label.longest_word, self._who.longest_word)
        return QSize(self._lead() + words, self._line() * 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The eye, the thing with its mark, the people."""
        look, lead = self._look, self._lead()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room, top = self.width() - lead, look.px(2)
        side = look.px(18)
        middle = top + look.px(19)
        look.glyphs.paint(
            painter, self._icon, QRectF(0, middle - side / 2, side, side), look.color("ink2")
        )
        self._label.draw(painter, QPointF(lead, top), room, look.color("ink"))
        below = top + self._label.height(room)
        if self._must:
            left, line_top, wraps = self._mark(room)
            self._draw_must(painter, QPointF(lead + left, top + line_top))
            below += self._line() if wraps else 0
        self._who.draw(painter, QPointF(lead, below), room, look.color("ink3"))

    def _draw_must(self, painter: QPainter, at: QPointF) -> None:
        look, high = self._look, self._look.px(18)
        box = QRectF(at.x(), at.y() + (self._line() - high) / 2, self._must_width(), high)
        painter.setPen(look.color("control"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(look.font("key"))
        painter.setPen(look.color("ink2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._must)

    def _mark(self, room: int) -> tuple[int, int, bool]:
        """Where the mark stands: its left, its top, and whether it needs a line of its own."""
        if not self._must:
            return 0, 0, False
        end, top = self._label.end(room)
        left = end + self._look.space(8)
        if left + self._must_width() <= room:
            return left, top, False
        return 0, top + self._line(), True

    def _must_width(self) -> int:
        words = QFontMetrics(self._look.font("key")).horizontalAdvance(self._must)
        return words + 2 * self._look.px(5)

    def _lead(self) -> int:
        return self._look.px(18) + self._look.space(10)

    def _line(self) -> int:
        return self._look.px(20)


class Brief(ScrollPane):
    """The persona, the story, and the goals under "Hide from" and "Keep for"."""

    def __init__(
        self,
        look: Look,
        fern: Look,
        exercise: PrivacyExercise,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", parent)
        self.setAccessibleName(self.tr("What is wanted"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._exercise = exercise
        self._language = language
        column = QVBoxLayout(self.inner)
        side = look.space(24)
        column.setContentsMargins(side, look.space(20), look.space(20), look.space(20))
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
        row.addWidget(Avatar(fern, persona.name, 52), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(Paragraph(look, persona.name or self.tr("The account"), "heading"))
        about = [t.get(self._language) for t in (persona.role, persona.place)]
        if not persona.name:
            about.append(self.tr("on {network}").format(network=self._exercise.network.name))
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
            label, why = goal.label.get(self._language), goal.why.get(self._language)
            column.addWidget(GoalRow(self.look, goal, label, self.people(goal), why))

    def people(self, goal: Goal) -> str:
        """The viewers of a goal in a few words: "strangers, search engines"."""
        viewers = self._exercise.viewers
        people = [v for v in viewers if v in goal.viewers]
        if len(people) == len(viewers):
            return self.tr("anyone")
        return ", ".join(viewers[v].plural.get(self._language) for v in goal.viewers)
