"""What this room has: a second screen, sound, a player; said before anything is needed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Card, Rule, clear
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.text import Label, Paragraph

translate = QCoreApplication.translate


class RoomFact(NamedTuple):
    """One line about the room; ``fix`` is the key of a help page that says how to mend it."""

    good: bool
    title: str
    detail: str
    fix: str = ""


def projector_fact(size: tuple[int, int] | None) -> RoomFact:
    """Whether there is a second screen, and its size in px."""
    if size is None:
        return RoomFact(
            False,
            translate("Room", "No second screen"),
            translate("Room", "Slides open on this one; plug the projector in any time"),
        )
    detail = translate("Room", "{width} × {height}, as a second screen").format(
        width=size[0], height=size[1]
    )
    return RoomFact(True, translate("Room", "Projector found"), detail)


def sound_fact(device: str) -> RoomFact:
    """The sound device in use, ``""`` when there is none."""
    if device:
        return RoomFact(True, translate("Room", "Sound found"), device)
    return RoomFact(
        False,
        translate("Room", "No sound found"),
        translate("Room", "Clips play silently, with captions"),
    )


def player_fact(name: str, *, vlc: bool) -> RoomFact:
    """What plays the clips: its name, and whether it is VLC; ``""`` when nothing can."""
    if vlc:
        return RoomFact(True, translate("Room", "Player found"), name)
    if name:
        return RoomFact(
            False,
            translate("Room", "VLC not found"),
            translate("Room", "Clips play through Qt instead; a few may not"),
            "clips",
        )
    return RoomFact(
        False,
        translate("Room", "No player found"),
        translate("Room", "Clips show their first picture only"),
        "clips",
    )


class RoomCard(Card):
    """The card "This room".

    Signals:
        fix_wanted(str): the key of a fact a person wants mended.
    """

    fix_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, (24, 20, 24, 12), parent=parent)
        self.body.addWidget(Label(look, translate("Room", "This room"), "heading"))
        self.body.addSpacing(look.space(8))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self.body.addLayout(self._lines)

    def show_facts(self, facts: Sequence[RoomFact]) -> None:
        """Show what was found."""
        clear(self._lines)
        for fact in facts:
            self._lines.addWidget(Rule(self.look))
            self._lines.addWidget(self._line(fact))

    def _line(self, fact: RoomFact) -> QWidget:
        look = self.look
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, look.space(10), 0, look.space(10))
        row.setSpacing(look.space(12))
        icon, tone = ("check-circle", "good") if fact.good else ("warning", "warn")
        row.addWidget(Glyph(look, icon, tone, 22), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Paragraph(look, fact.title, "strong"))
        words.addWidget(Paragraph(look, fact.detail, "small", "ink2"))
        row.addLayout(words, 1)
        if fact.fix:
            fix = Button(look, translate("Room", "How to fix"), "quiet")
            fix.clicked.connect(lambda: self.fix_wanted.emit(fact.fix))
            row.addWidget(fix, 0, Qt.AlignmentFlag.AlignVCenter)
        return box
