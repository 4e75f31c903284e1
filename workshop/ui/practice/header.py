"""The lines above and below an exercise: where one is, how far, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Panel
from workshop.ui.widgets.buttons import IconButton
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.text import ElidedLabel, Label


class Header(Panel):
    """Back, where this belongs, what it is; whatever else stands at the right."""

    def __init__(self, look: Look, where: str, title: str) -> None:
        super().__init__(look, "surface", "bottom")
        row = QHBoxLayout(self)
        row.setContentsMargins(look.space(24), look.space(8), look.space(28), look.space(9))
        row.setSpacing(look.space(16))
        self.back = IconButton(look, "arrow-left", self.tr("Back"))
        row.addWidget(self.back)
        words = QVBoxLayout()
        words.setSpacing(0)
        self.where = ElidedLabel(look, where, "small", "ink2")
        self.title = ElidedLabel(look, title, "heading")
        words.addStretch(1)
        if where:
            words.addWidget(self.where)
        words.addWidget(self.title)
        words.addStretch(1)
        row.addLayout(words, 1)
        self.right = QHBoxLayout()
        self.right.setSpacing(look.space(10))
        row.addLayout(self.right)
        self.setMinimumHeight(look.px(64))


class Footer(Panel):
    """Facts at the left, ways on at the right; both wrap rather than cut."""

    def __init__(self, look: Look, facts: Sequence[QWidget], ways: Sequence[QWidget]) -> None:
        super().__init__(look, "surface", "top")
        row = QHBoxLayout(self)
        side = look.space(28)
        row.setContentsMargins(side, look.space(12), side, look.space(12))
        row.setSpacing(look.space(24))
        left, right = QWidget(), QWidget()
        facts_flow = Flow(look.space(26), left)
        ways_flow = Flow(look.space(12), right, trailing=True)
        for fact in facts:
            facts_flow.addWidget(fact)
        for way in ways:
            ways_flow.addWidget(way)
        for part in (left, right):
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            part.setSizePolicy(policy)
        row.addWidget(left, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(right, 1, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(look.px(68))


class Kept(QWidget):
    """The promise that nothing leaves this laptop, with its lock."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space(8))
        row.addWidget(Glyph(look, "lock-simple", "ink2", 16))
        row.addWidget(Label(look, self.tr("Nothing leaves this laptop"), "body", "ink2"))
