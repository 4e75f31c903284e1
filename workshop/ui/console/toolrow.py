"""The row of tools under the mirror: what the room sees is changed here, each by one key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from workshop.show.show import Curtain
from workshop.show.tools import Tools
from workshop.ui.console.parts import ToolButton
from workshop.ui.look import Look
from workshop.ui.widgets.flow import Flow


class ToolRow(QWidget):
    """Eight tools.

    Signals:
        asked(str): a command by id.
    """

    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        rows = (
            ("black", "selection", self.tr("Blank"), self.tr("Blank"), "B"),
            ("freeze", "snowflake", self.tr("Freeze"), self.tr("Frozen"), "F"),
            ("overview", "squares-four", self.tr("Overview"), self.tr("Overview"), "O"),
            ("pointer", "cursor", self.tr("Pointer"), self.tr("Pointer"), "L"),
            ("spotlight", "flashlight", self.tr("Spotlight"), self.tr("Spotlight"), "S"),
            ("draw", "pencil-line", self.tr("Draw"), self.tr("Draw"), "D"),
            ("hands", "hand", self.tr("Hands"), self.tr("Hands"), "H"),
            ("timer", "timer", self.tr("Timer"), self.tr("Timer"), "T"),
        )
        self.buttons: dict[str, ToolButton] = {}
        self._row = Flow(look.space(8), self, stretch=True)
        for command, icon, text, on_text, key in rows:
            button = ToolButton(look, icon, text, on_text, key)
            button.clicked.connect(lambda _=False, command=command: self.asked.emit(command))
            self._row.addWidget(button)
            self.buttons[command] = button

    def set_short(self, short: bool) -> None:
        """Without key letters."""
        for button in self.buttons.values():
            button.set_short(short)

    def high(self, each: int, wide: int) -> int:
        """How high it is at a width, each tool ``each`` px: in two rows where words need it."""
        for button in self.buttons.values():
            button.set_high(each)
        self._row.invalidate()
        high = self._row.heightForWidth(wide)
        self._row.set_stretch(high <= each)  # a second row of two would be two planks
        return high

    def say(self, tools: Tools, curtain: Curtain) -> None:
        """Show which of them is in use."""
        self.buttons["black"].set_on(curtain is not Curtain.OPEN)
        self.buttons["freeze"].set_on(tools.frozen)
        for name in ("pointer", "spotlight", "draw"):
            self.buttons[name].set_on(tools.tool == name)

    def set_usable(self, command: str, usable: bool, why: str = "") -> None:
        """Whether there is anything to do for a tool now, and why not."""
        button = self.buttons[command]
        if button.isEnabled() != usable:
            button.setEnabled(usable)
        button.setToolTip(why or f"{button.accessibleName()}")
