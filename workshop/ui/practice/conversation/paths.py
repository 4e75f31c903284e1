"""The look back: the way both paths share, where they part, and the two ways on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from workshop.exercises.conversation.attempt import ConversationAttempt
from workshop.exercises.conversation.debrief import Taken
from workshop.ui.look import Look
from workshop.ui.practice.conversation.trust import evidence_words
from workshop.ui.practice.mending import Beside
from workshop.ui.widgets.boxes import Rule
from workshop.ui.widgets.fact import marked
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.marks import Chip, ChipKind
from workshop.ui.widgets.text import Label, Paragraph

_TOP = Qt.AlignmentFlag.AlignTop
_BESIDE_FROM = 700  # px at text size 100 %: narrower, the two ways stand one below the other


class PathsPane(Beside):
    """My path and the best one, as the debrief tells them."""

    def __init__(
        self, look: Look, attempt: ConversationAttempt, language: str, parent: QWidget
    ) -> None:
        super().__init__(look, self.tr("Your path and the best one"), parent)
        self._language, self._scored = language, attempt.exercise.scored
        self._flags = attempt.exercise.flags
        looked = attempt.debrief
        shared = len(looked.mine) if looked.parted is None else looked.parted
        column = QVBoxLayout(self.inner)
        column.setContentsMargins(look.space(40), look.space(28), look.space(48), look.space(28))
        column.setSpacing(0)
        title = self.tr("Where the paths part")
        if looked.parted is None:
            title = self.tr("Yours is a best path")
        column.addWidget(Paragraph(look, title, "title"))
        column.addSpacing(look.space(12))
        for number, one in enumerate(looked.mine[:shared], start=1):
            column.addWidget(Rule(look))
            column.addWidget(self._step(number, one, same=True))
        self._ways: QBoxLayout | None = None
        if looked.parted is not None:
            column.addWidget(Rule(look))
            column.addSpacing(look.space(16))
            column.addLayout(self._parted(looked.mine, looked.best, shared))
        words = attempt.exercise.debrief.get(language).strip()
        if words:
            talk = self.tr("To talk about")
            self.debrief = self._part(column, "chat-centered-text", talk, words)
        self._part(
            column,
            "info",
            self.tr("How far to believe this"),
            evidence_words(metered=self._scored),
        )
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The two ways side by side, or one below the other."""
        if self._ways is not None:
            beside = event.size().width() >= self.look.px(_BESIDE_FROM)
            across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self._ways.setDirection(across if beside else down)
        super().resizeEvent(event)

    def words(self) -> list[str]:
        """Every step shown, as it is read aloud."""
        return [step.accessibleName() for step in self.inner.findChildren(_Step)]

    def _parted(self, mine: Sequence[Taken], best: Sequence[Taken], shared: int) -> QBoxLayout:
        look = self.look
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways.setSpacing(look.space(32))
        for name, path in ((self.tr("Your way"), mine), (self.tr("The best way"), best)):
            way = QVBoxLayout()
            way.setSpacing(0)
            way.addWidget(Label(look, name, "label", "accent"))
            way.addSpacing(look.space(6))
            for number, one in enumerate(path[shared:], start=shared + 1):
                way.addWidget(self._step(number, one, same=False))
            way.addStretch(1)
            self._ways.addLayout(way, 1)
        return self._ways

    def _step(self, number: int, one: Taken, *, same: bool) -> _Step:
        flags = [self._flags[name] for name in sorted(one.reply.flags)]
        serious = ", ".join(flag.label.get(self._language) for flag in flags if flag.critical)
        marks = _Marks(scored=self._scored, same=same, serious=serious)
        return _Step(self.look, number, one, self._language, marks)

    def _part(self, column: QVBoxLayout, icon: str, title: str, text: str) -> QWidget:
        look = self.look
        column.addSpacing(look.space(8))
        column.addWidget(Rule(look))
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, look.space(16), 0, look.space(8))
        row.setSpacing(look.space(12))
        row.addWidget(Glyph(look, icon, "ink2", beside="strong"), 0, _TOP)
        words = QVBoxLayout()
        words.setSpacing(look.px(2))
        words.addWidget(Paragraph(look, title, "strong"))
        words.addWidget(Paragraph(look, text, "body", "ink"))
        row.addLayout(words, 1)
        column.addWidget(box)
        return box


class _Marks(NamedTuple):
    """What is marked at a step: its trust, that both paths share it, what was too serious."""

    scored: bool
    same: bool
    serious: str


class _Step(QWidget):
    """One reply of a path: the turn, the reply, what it did, what came of it."""

    def __init__(self, look: Look, number: int, one: Taken, language: str, marks: _Marks) -> None:
        super().__init__()
        turn = one.turn.ask.get(language) or one.turn.post.get(language)
        asked = self.tr("Turn {n}. {ask}").format(n=number, ask=turn)
        reply, came = one.reply.text.get(language), one.reply.feedback.get(language)
        trust = self.tr("Trust {before} to {after}").format(before=one.before, after=one.after)
        wrong = self.tr("Too serious: {what}.").format(what=marks.serious) if marks.serious else ""
        said = [asked, reply, trust if marks.scored else "", wrong, came]
        self.setAccessibleName(" ".join(part for part in said if part))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.space(10), 0, look.space(14))
        column.setSpacing(look.px(2))
        column.addWidget(Paragraph(look, asked, "small", "ink2"))
        row = QHBoxLayout()
        row.setSpacing(look.space(10))
        if marks.same:
            row.addWidget(Glyph(look, "check-circle-fill", "good", 20, beside="strong"), 0, _TOP)
        row.addWidget(Paragraph(look, reply, "strong"), 1)
        column.addLayout(row)
        if marks.scored:
            kind: ChipKind = "good" if one.moved > 0 else "bad" if one.moved < 0 else "neutral"
            icon = "trend-up" if one.moved > 0 else "trend-down" if one.moved < 0 else "equals"
            chip = QHBoxLayout()
            chip.setContentsMargins(0, look.px(4), 0, look.px(4))
            chip.addWidget(Chip(look, trust, kind, icon))
            chip.addStretch(1)
            column.addLayout(chip)
        if wrong:
            column.addWidget(marked(look, "warning", "warn", wrong))
        if came:
            column.addWidget(Paragraph(look, came, "body", "ink2"))
