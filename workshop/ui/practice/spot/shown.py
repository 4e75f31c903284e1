"""The posts as they are looked back on: what was found, missed, or marked though it is needed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Literal, NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QTextCharFormat, QTextLayout

from workshop.exercises.spot.attempt import SpotAttempt
from workshop.exercises.spot.model import Part, Post
from workshop.ui.look import Look
from workshop.ui.practice.spot.post import PostText
from workshop.ui.practice.spot.regions import Regions

State = Literal["found", "missed", "needed", "left"]

translate = QCoreApplication.translate


class Mark(NamedTuple):
    """How a state looks: icon, tone, tint behind words, the line around it and the one under it."""

    icon: str
    tone: str
    tint: str
    line: Qt.PenStyle
    under: QTextCharFormat.UnderlineStyle


_Pen, _Under = Qt.PenStyle, QTextCharFormat.UnderlineStyle
MARKS: Mapping[State, Mark] = {
    "found": Mark("check-circle-fill", "good", "good_tint", _Pen.SolidLine, _Under.SingleUnderline),
    "missed": Mark("x-circle-fill", "bad", "bad_tint", _Pen.DashLine, _Under.DashUnderline),
    "needed": Mark("circle-half-fill", "warn", "warn_tint", _Pen.DotLine, _Under.WaveUnderline),
    "left": Mark("", "ink2", "", _Pen.NoPen, _Under.DotLine),
}


def states_of(attempt: SpotAttempt) -> dict[str, State]:
    """What became of each part, by its id."""
    words: dict[tuple[bool, bool], State] = {
        (True, True): "found",
        (True, False): "missed",
        (False, True): "needed",
        (False, False): "left",
    }
    parts = attempt.exercise.parts.values()
    return {part.id: words[part.harms, part.id in attempt.marked] for part in parts}


def state_words(state: State) -> str:
    """A state in a word or two."""
    return {
        "found": translate("Spot", "Found"),
        "missed": translate("Spot", "Missed"),
        "needed": translate("Spot", "Needed"),
        "left": translate("Spot", "Rightly left"),
    }[state]


class ShownPicture(Regions):
    """The picture with an outline, an icon and a word on each region; nothing is pressed here."""

    def __init__(
        self,
        look: Look,
        file: Path,
        parts: Collection[Part],
        language: str,
        states: Mapping[str, State],
    ) -> None:
        super().__init__(look, file, parts, language)
        self._states = {name: states[name] for name in self._parts}
        said = (
            f"{self.number(name)} {self._words[name]}: {state_words(state)}"
            for name, state in self._states.items()
        )
        self.setAccessibleName("; ".join((translate("Spot", "In the picture"), *said)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture, the outlines, and above them all the badges."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.drawImage(self.picture_rect(), self.image)
        for name, state in self._states.items():
            self._paint_outline(painter, name, MARKS[state])
        for name, state in self._states.items():
            words = f"{self.number(name)}"
            if state != "left":
                words = f"{words}  {state_words(state)}"
            mark = MARKS[state]
            self.paint_badge(painter, name, words, mark.tone, mark.icon)

    def _paint_outline(self, painter: QPainter, name: str, mark: Mark) -> None:
        if mark.line == Qt.PenStyle.NoPen:
            return
        look, rect = self.look, QRectF(self.region_rect(name))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color("surface"), 6))
        painter.drawRoundedRect(rect, 6, 6)
        painter.setPen(QPen(look.color(mark.tone), 3, mark.line))
        painter.drawRoundedRect(rect, 6, 6)


class ShownText(PostText):
    """The words of a post: each part underlined in its own way for what became of it."""

    def __init__(self, look: Look, post: Post, language: str, states: Mapping[str, State]) -> None:
        super().__init__(look, post, language)
        self._states = states
        self.setMouseTracking(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Nothing is marked any more."""
        event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """No hand over words that cannot be marked."""
        event.ignore()

    def _format(self, start: int, length: int, part: str) -> QTextLayout.FormatRange:
        mark = MARKS[self._states[part]]
        made, form = QTextLayout.FormatRange(), QTextCharFormat()
        if mark.tint:
            form.setBackground(self.look.color(mark.tint))
        form.setUnderlineStyle(mark.under)
        form.setUnderlineColor(self.look.color(mark.tone))
        made.start, made.length = start, length
        made.format = form
        return made
