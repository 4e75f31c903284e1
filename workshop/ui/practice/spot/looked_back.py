"""What came of a spotting, post by post: the post with its marks, and beside it what each means."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from workshop.exercises.spot.attempt import SpotAttempt
from workshop.exercises.spot.model import Part, Post
from workshop.ui.look import Look
from workshop.ui.practice.mending import Beside, Met, Missed
from workshop.ui.practice.outcome import Finding, Outcome
from workshop.ui.practice.spot.finding import finding_of
from workshop.ui.practice.spot.shown import (
    MARKS,
    ShownPicture,
    ShownText,
    State,
    state_words,
    states_of,
)
from workshop.ui.widgets.boxes import Rule
from workshop.ui.widgets.fact import marked
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.text import Label, Paragraph

_BESIDE_FROM = 720  # px at text size 100 %: narrower, the list stands below its post
_LEGEND: tuple[State, ...] = ("found", "missed", "needed")
_ORDER = ("open", "half", "met")


class LookedBack(Beside):
    """Every post again, its list beside it, and what there is to talk about."""

    def __init__(
        self, look: Look, attempt: SpotAttempt, outcome: Outcome, language: str, parent: QWidget
    ) -> None:
        missed = any(one.state != "met" for one in outcome.findings)
        title = outcome.title if missed else outcome.all_met
        super().__init__(look, title, parent)
        self._attempt, self._language = attempt, language
        self._states = states_of(attempt)
        self._rows: list[QBoxLayout] = []
        self.pictures: dict[str, ShownPicture] = {}
        column = QVBoxLayout(self.inner)
        column.setContentsMargins(look.space(40), look.space(28), look.space(48), look.space(28))
        column.setSpacing(0)
        column.addWidget(Paragraph(look, title, "title"))
        column.addSpacing(look.space(8))
        column.addWidget(self._legend())
        column.addSpacing(look.space(12))
        for number, post in enumerate(attempt.exercise.posts.values(), start=1):
            column.addWidget(Rule(look))
            column.addSpacing(look.space(16))
            column.addLayout(self._post(number, post))
            column.addSpacing(look.space(16))
        if outcome.debrief:
            column.addWidget(Rule(look))
            self.debrief = self._talk(outcome.debrief)
            column.addWidget(self.debrief)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list beside each post, or below it."""
        beside = event.size().width() >= self.look.px(_BESIDE_FROM)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for row in self._rows:
            row.setDirection(across if beside else down)
        super().resizeEvent(event)

    # -- inside -------------------------------------------------------------------------------

    def _legend(self) -> QWidget:
        box = QWidget()
        flow = Flow(self.look.space(20), box)
        there = set(self._states.values())
        for state in _LEGEND:
            if state in there:
                mark = MARKS[state]
                words = self.tr("Needed, but marked") if state == "needed" else state_words(state)
                flow.addWidget(marked(self.look, mark.icon, mark.tone, words, "label"))
        return box

    def _post(self, number: int, post: Post) -> QBoxLayout:
        look = self.look
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(look.space(24))
        self._rows.append(row)
        shown = QVBoxLayout()
        shown.setSpacing(look.space(8))
        by = post.by.get(self._language) or self.tr("Post {n}").format(n=number)
        head = QWidget()
        flow = Flow(look.space(10), head)
        flow.addWidget(Label(look, by, "strong"))
        if post.at.by_language:
            flow.addWidget(Label(look, post.at.get(self._language), "small", "ink2"))
        shown.addWidget(head)
        shown.addWidget(ShownText(look, post, self._language, self._states))
        picture = self._picture(post)
        if picture is not None:
            shown.addWidget(picture)
        elif post.picture.by_language:
            words = self.tr("In the picture: {words}").format(
                words=post.picture.get(self._language)
            )
            shown.addWidget(marked(look, "image", "ink2", words, "body"))
        shown.addStretch(1)
        row.addLayout(shown, 1)
        row.addLayout(self._list(post), 1)
        return row

    def _picture(self, post: Post) -> ShownPicture | None:
        if post.file is None:
            return None
        parts = self._attempt.exercise.of(post.id)
        made = ShownPicture(self.look, post.file, parts, self._language, self._states)
        if made.image.isNull():  # no picture after all: the list has everything it shows
            made.deleteLater()
            return None
        made.setAccessibleDescription(post.picture.get(self._language))
        self.pictures[post.id] = made
        return made

    def _list(self, post: Post) -> QVBoxLayout:
        """What was missed or wrongly marked and why, then what is well."""
        look = self.look
        column = QVBoxLayout()
        column.setSpacing(0)
        found = [self._finding(part) for part in self._attempt.exercise.of(post.id)]
        for one in sorted(found, key=lambda one: _ORDER.index(one.state)):
            if one.state != "met":
                column.addWidget(Missed(look, one))
        said = self.tr("{part}: {word}")
        met = [one for one in found if one.state == "met"]
        well = [said.format(part=one.title, word=one.word) for one in met]
        if well:
            column.addSpacing(look.space(8))
            column.addWidget(Met(look, well))
        column.addStretch(1)
        return column

    def _finding(self, part: Part) -> Finding:
        finding = finding_of(self._attempt, part, self._language)
        picture = self.pictures.get(part.post)
        number = picture.number(part.id) if picture is not None else 0
        title = f"{number}  {finding.title}" if number else finding.title
        word = state_words(self._states[part.id]) if finding.state == "met" else finding.word
        return replace(finding, title=title, word=word)

    def _talk(self, words: str) -> QWidget:
        look = self.look
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, look.space(16), 0, look.space(16))
        row.setSpacing(look.space(12))
        row.addWidget(Glyph(look, "chat-centered-text", "ink2"), 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(look.px(2))
        said.addWidget(Paragraph(look, self.tr("To talk about"), "strong"))
        said.addWidget(Paragraph(look, words, "body", "ink"))
        row.addLayout(said, 1)
        return box
