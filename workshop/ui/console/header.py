"""The line over the console: where the show is, which display is whose, and the way out."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from workshop.ui.console.parts import ConsoleButton
from workshop.ui.look import Look
from workshop.ui.widgets.boxes import Panel
from workshop.ui.widgets.glyph import Glyph
from workshop.ui.widgets.text import ElidedLabel

HIGH = 52


class Header(Panel):
    """The console's first line.

    Signals:
        asked(str): a command by id.
    """

    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, "canvas", "bottom")
        self.title = GivingLabel(look, "", "item")
        self.where = GivingLabel(look, "", "body", "ink3")
        self.console = Fact(look, "laptop")
        self.stage = Fact(look, "projector-screen")
        self.sound = Fact(look, "speaker-high")
        self.swap = ConsoleButton(look, self.tr("Swap"), icon="swap")
        self.swap.setToolTip(self.tr("Swap the displays of stage and console"))
        self.end = ConsoleButton(look, self.tr("End session"))
        self.swap.clicked.connect(lambda: self.asked.emit("swap"))
        self.end.clicked.connect(lambda: self.asked.emit("end"))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.space(20), 0, look.space(20), 0)
        row.setSpacing(look.space(16))
        row.addWidget(self.title)
        row.addWidget(self.where)
        row.addStretch(1)
        for fact in (self.console, self.stage, self.sound):
            row.addWidget(fact)
        row.addWidget(self.swap)
        row.addWidget(self.end)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is known anyway gives way first where there is little room."""
        super().resizeEvent(event)
        self._fit()

    def set_place(self, title: str, where: str) -> None:
        """The part the room is in, and the plan and day."""
        self.title.setText(title)
        self.where.setText(where)
        self._fit()

    def set_displays(self, console: str, stage: str, *, can_swap: bool) -> None:
        """Which display is whose; empty words are left out."""
        self.console.say(console)
        self.stage.say(stage)
        self.swap.setEnabled(can_swap)
        self._fit()

    def set_sound(self, words: str) -> None:
        """Where the sound goes."""
        self.sound.say(words)
        self._fit()

    def _fit(self) -> None:
        gap = self.look.space(16)
        room = self.width() - 4 * gap - 2 * self.look.space(20)
        for part in (self.swap, self.end, self.title):
            room -= part.sizeHint().width()
        facts: tuple[tuple[QWidget, str, int], ...] = (
            (self.stage, self.stage.words.text(), 0),
            (self.where, self.where.text(), self.look.px(90)),  # it may be shortened so far
            (self.sound, self.sound.words.text(), 0),
            (self.console, self.console.words.text(), 0),
        )
        for fact, words, least in facts:
            needs = gap + fact.sizeHint().width()
            fits = bool(words) and room >= min(needs, gap + least if least else needs)
            fact.setVisible(fits)
            room -= min(needs, max(room, 0)) if fits else 0


class GivingLabel(ElidedLabel):
    """One line as wide as its words, that gives way when there is no room."""

    def __init__(self, look: Look, text: str, role: str, tone: str = "ink") -> None:
        super().__init__(look, text, role, tone)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(min(self.look.px(48), self.sizeHint().width()), self.look.line(self.role))


class Fact(QWidget):
    """An icon and a few words that give way when there is no room."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space(8))
        row.addWidget(Glyph(look, icon))
        self.words = GivingLabel(look, "", "body", "ink2")
        row.addWidget(self.words, 1)
        self.hide()

    def say(self, words: str) -> None:
        """Other words; none hides the icon too."""
        self.words.setText(words)
        self.setVisible(bool(words))
