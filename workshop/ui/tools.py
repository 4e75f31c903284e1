"""The tools of the stage, held: one value for every window, told when it changes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from workshop.show.tools import PenStroke, Point, Tool, Tools

_NUDGE = 0.02  # of the page, one press of an arrow
_WIDER = 1.0  # turns of a wheel, one press of a key


class StageTools(QObject):
    """Holds the :class:`~workshop.show.tools.Tools` of one show.

    Stage and console's mirror press, move and release in shares of what they show; strokes belong
    to the page the last :meth:`turn` named.

    Signals:
        changed(Tools, Tools): the new value and the old one.
        drawn(str): the drawing of the page with that key changed for good (no line under way).
    """

    changed = Signal(object, object)
    drawn = Signal(str)

    def __init__(self, page: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools = Tools()
        self._page = page
        self._commands: dict[str, Callable[[Tools], Tools]] = {
            "pointer": _taking("pointer"),
            "spotlight": _taking("spotlight"),
            "draw": _taking("draw"),
            "erase": _taking("erase"),
            "zoom": _taking("zoom"),
            "freeze": Tools.toggled_freeze,
            "numbers": Tools.toggled_numbers,
            "pen": Tools.next_color,
            "unstroke": lambda tools: tools.taken_back(self._page),
            "wipe": lambda tools: tools.wiped(self._page),
            "tool-left": lambda tools: tools.nudged(-_NUDGE, 0),
            "tool-right": lambda tools: tools.nudged(_NUDGE, 0),
            "tool-up": lambda tools: tools.nudged(0, -_NUDGE),
            "tool-down": lambda tools: tools.nudged(0, _NUDGE),
            "tool-wider": lambda tools: tools.turned_wheel(_WIDER),
            "tool-narrower": lambda tools: tools.turned_wheel(-_WIDER),
        }

    @property
    def value(self) -> Tools:
        """What is laid over the pages now."""
        return self._tools

    @property
    def page(self) -> str:
        """The key of the page that is drawn on."""
        return self._page

    @property
    def takes_clicks(self) -> bool:
        """Whether a press on the page is the tool's; else it turns the page."""
        return self._tools.tool in ("draw", "erase", "zoom")

    def obeys(self, command: str) -> bool:
        """Whether :meth:`do` knows this command."""
        return command in self._commands

    def do(self, command: str) -> None:
        """Obey the command of that id; unknown ones are somebody else's."""
        action = self._commands.get(command)
        if action is not None:
            self._go(action(self._tools))

    def put_away(self) -> bool:
        """Put the tool away; False when there was none in hand."""
        there = self._tools.tool is not None
        self._go(self._tools.put_away())
        return there

    def turn(self, page: str) -> None:
        """Another page is shown."""
        self._page = page
        self._go(self._tools.turned())

    def rename(self, name: Callable[[str], str]) -> None:
        """Pages have other keys: ``name`` gives each the new one. Nothing looks different."""
        self._tools, self._page = self._tools.renamed(name), name(self._page)

    def press(self, at: Point) -> None:
        """The hand comes down at a place of the view."""
        self._go(self._tools.pressed(at, self._page))

    def move(self, at: Point) -> None:
        """The hand moves; without a tool that shows nothing, but one taken then opens there."""
        there = self._tools.moved(at, self._page)
        if self._tools.tool is None:
            self._tools = there
        else:
            self._go(there)

    def release(self) -> None:
        """The hand lifts."""
        if self._tools.held:
            self._go(self._tools.released(self._page))

    def leave(self) -> None:
        """The hand is gone from the page."""
        self._go(self._tools.left())

    def wheel(self, steps: float) -> bool:
        """Turn the wheel by that many steps; False when no tool in hand has a use for it."""
        if self._tools.tool not in ("spotlight", "zoom"):
            return False
        self._go(self._tools.turned_wheel(steps))
        return True

    def put_back(self, page: str, strokes: tuple[PenStroke, ...]) -> None:
        """Strokes kept from before a restart."""
        self._go(self._tools.with_strokes(page, strokes))

    def _go(self, there: Tools) -> None:
        here = self._tools
        if there == here:
            return
        self._tools = there
        if there.drawings is not here.drawings:
            self.drawn.emit(self._page)
        self.changed.emit(there, here)


def _taking(tool: Tool) -> Callable[[Tools], Tools]:
    return lambda tools: tools.taking(tool)
