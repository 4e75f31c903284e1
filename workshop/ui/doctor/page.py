"""One screen before the room fills: everything a show needs, good or with what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop.authoring.doctor import Finding, State
from workshop.ui.look import Look
from workshop.ui.practice.header import Footer, Header, Way
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.boxes import Panel, Rule, ScrollPane, clear
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.text import Label, Paragraph

WIDEST = 860  # px at text size 100 %
_ICONS: dict[State, tuple[str, str]] = {
    "good": ("check-circle-fill", "good"),
    "note": ("info", "ink2"),
    "bad": ("warning-octagon", "bad"),
}


class DoctorPage(Panel):
    """Shows findings as they come.

    Signals:
        left(): back to where it was opened from.
        again_wanted(): look at it all once more.
    """

    left = Signal()
    again_wanted = Signal()

    def __init__(self, look: Look, speaker: Speaker, what: str) -> None:
        super().__init__(look, "canvas")
        self._speaker = speaker
        self.findings: list[Finding] = []
        self.setAccessibleName(self.tr("Before the room fills"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = Header(look, what, self.tr("Before the room fills"))
        self.header.back.clicked.connect(self.left)
        column.addWidget(self.header)
        pane = ScrollPane(look)
        column.addWidget(pane, 1)
        across = QHBoxLayout(pane.inner)
        across.setContentsMargins(look.space(36), look.space(28), look.space(36), look.space(28))
        sheet = QWidget()
        sheet.setMaximumWidth(look.px(WIDEST))
        across.addWidget(sheet, 1)
        across.addStretch()
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        self.summary = Paragraph(look, "", "title")
        inside.addWidget(self.summary)
        inside.addSpacing(look.space(16))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        inside.addLayout(self._rows)
        inside.addStretch()
        self.again = Way(look, self.tr("Look again"), "primary", "arrow-clockwise")
        self.again.clicked.connect(self.again_wanted)
        note = Label(look, self.tr("Nothing leaves this laptop"), "body", "ink2")
        column.addWidget(Footer(look, [note], [self.again]))
        self.begin()

    def begin(self) -> None:
        """Start over: nothing is known yet."""
        self.findings.clear()
        clear(self._rows)
        self.summary.setText(self.tr("Looking…"))
        self.again.setEnabled(False)

    def add(self, finding: Finding) -> None:
        """One more thing was looked at."""
        self.findings.append(finding)
        self._show(finding)

    def _show(self, finding: Finding) -> None:
        self._rows.addWidget(Rule(self.look))
        self._rows.addWidget(self._line(finding))

    def end(self) -> None:
        """All was looked at: say how it stands, what is to be mended first."""
        order: list[State] = ["bad", "note", "good"]
        clear(self._rows)
        for finding in sorted(self.findings, key=lambda one: order.index(one.state)):
            self._show(finding)
        bad = sum(finding.state == "bad" for finding in self.findings)
        if bad == 0:
            self.summary.setText(self.tr("All is well. The room may fill."))
        elif bad == 1:
            self.summary.setText(self.tr("One thing to mend."))
        else:
            self.summary.setText(self.tr("{count} things to mend.").format(count=bad))
        self.again.setEnabled(True)
        self.again.setFocus()

    def state_words(self, state: State) -> str:
        """A state in a word: colour never says it alone."""
        return {
            "good": self.tr("Good"),
            "note": self.tr("Worth knowing"),
            "bad": self.tr("To mend"),
        }[state]

    def _line(self, finding: Finding) -> QWidget:
        look, say = self.look, self._speaker.say
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, look.space(12), 0, look.space(12))
        row.setSpacing(look.space(14))
        icon, tone = _ICONS[finding.state]
        row.addWidget(Glyph(look, icon, tone, 22, beside="strong"), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(look.space(2))
        words.addWidget(Paragraph(look, say(finding.title), "strong"))
        words.addWidget(Paragraph(look, say(finding.detail), "body", "ink2"))
        if finding.fix is not None:
            ink = "bad" if finding.state == "bad" else "ink2"
            words.addWidget(Paragraph(look, say(finding.fix), "body", ink))
        row.addLayout(words, 1)
        word = Label(look, self.state_words(finding.state), "label", tone)
        row.addWidget(word, 0, Qt.AlignmentFlag.AlignTop)
        box.setAccessibleName(
            f"{say(finding.title)}: {self.state_words(finding.state)}. {say(finding.detail)}"
        )
        return box
