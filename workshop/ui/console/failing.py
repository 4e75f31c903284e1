"""The card of a clip that cannot be played: what happened, what the room sees, the ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop.ui.console.parts import ConsoleButton
from workshop.ui.failure import Failure
from workshop.ui.look import Look
from workshop.ui.speaker import Speaker
from workshop.ui.widgets.boxes import Card
from workshop.ui.widgets.flow import Flow
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.text import Paragraph


class FailingCard(Card):
    """Stands where the clip's controls are while the page's clip has failed.

    Signals:
        acted(str): the way a person took: ``transcript``, ``find``, ``again``, ``skip``.
    """

    acted = Signal(str)

    def __init__(self, look: Look, speaker: Speaker) -> None:
        super().__init__(look, (22, 14, 22, 14), edge="bad", wide=2)
        self._speaker = speaker
        self._failure: Failure | None = None
        self.what = Paragraph(look, "", "heading")
        self.detail = Paragraph(look, "", "body", "ink2", widest=110)  # one line where it can be
        words = QVBoxLayout()
        words.setSpacing(look.space(2))
        words.addWidget(self.what)
        words.addWidget(self.detail)
        head = QHBoxLayout()
        head.setSpacing(look.space(12))
        head.addWidget(
            Glyph(look, "warning-octagon", "bad", 28, beside="heading"),
            0,
            Qt.AlignmentFlag.AlignTop,
        )
        head.addLayout(words, 1)
        self.body.addLayout(head)
        self.body.addSpacing(look.space(12))
        row = QWidget()
        flow = Flow(look.space(12), row)
        self.ways: dict[str, ConsoleButton] = {}
        for key, icon, text in (
            ("transcript", "article", self.tr("Show the transcript")),
            ("find", "folder-open", self.tr("Find the file")),
            ("again", "arrow-clockwise", self.tr("Try again")),
            ("skip", "skip-forward", self.tr("Skip the clip")),
        ):
            button = ConsoleButton(look, text, "secondary", icon, large=True)
            button.clicked.connect(lambda _=False, key=key: self.acted.emit(key))
            flow.addWidget(button)
            self.ways[key] = button
        self.body.addWidget(row)
        self.body.addStretch()
        self.hide()

    @property
    def best(self) -> ConsoleButton:
        """The way that helps most."""
        transcript = self.ways["transcript"]
        return transcript if not transcript.isHidden() else self.ways["find"]

    def say(self, failure: Failure | None, *, transcript: bool) -> bool:
        """Show this failure, or none; True when it is another one than before."""
        if failure is self._failure:
            return False
        self._failure = failure
        if failure is None:
            return True
        self.ways["transcript"].setVisible(transcript)
        for button in self.ways.values():
            button.set_kind("primary" if button is self.best else "secondary")
        title = failure.clip.title or failure.clip.target
        reason = self._speaker.say(failure.reason)
        self.what.setText(self.tr("“{title}” cannot play: {reason}").format(
            title=title, reason=reason
        ))  # fmt: skip
        self.detail.setText(
            self.tr(
                "Looked for {file} at {time}. The room sees the still above, never this message."
            ).format(file=failure.clip.target.removeprefix("../"), time=f"{failure.at:%H:%M}")
        )
        self.setAccessibleName(f"{self.what.text()} {self.detail.text()}")
        return True
