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
    """Eight tools, and the menu of what holds the room.

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
            ("hold", "coffee", self.tr("Hold"), self.tr("Hold"), ""),
        )
        self.buttons: dict[str, ToolButton] = {}
        self._short = False
        self._row = Flow(look.space(5), self, stretch=True)
        for command, icon, text, on_text, key in rows:
            button = ToolButton(look, icon, text, on_text, key)
            button.clicked.connect(lambda _=False, command=command: self.asked.emit(command))
            self._row.addWidget(button)
            self.buttons[command] = button
        hold = self.buttons["hold"]
        hold.setAccessibleName(self.tr("Hold the room"))
        hold.setToolTip(self.tr("Hold the room: a welcome, a break, a clock, the tables, the list"))

    def set_short(self, short: bool) -> None:
        """Without key letters."""
        self._short = short

    def high(self, each: int, wide: int) -> int:
        """How high it is at a width, each tool ``each`` px: in two rows where words need it.

        Key letters go before a second row begins.
        """
        high = each
        self._row.set_most(0)
        for short in (True,) if self._short else (False, True):
            for button in self.buttons.values():
                button.set_short(short)
                button.set_high(each)
            self._row.invalidate()
            high = self._row.heightForWidth(wide)
            if high <= each:
                break
        if high > each:  # rows of the same length: two in the last would be orphans
            rows = round(high / each)
            self._row.set_most(-(-len(self.buttons) // rows))
            high = self._row.heightForWidth(wide)
        return high

    def say(self, tools: Tools, curtain: Curtain, *, held: bool = False) -> None:
        """Show which of them is in use."""
        self.buttons["hold"].set_on(held)
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
