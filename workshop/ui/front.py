"""What can stand before the slides: a holding page, an exercise the whole room plays."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance

from workshop.painting.frame import Frame
from workshop.painting.paint import Board
from workshop.show.show import Show
from workshop.show.tools import Point


class Front(Protocol):
    """Something that can stand before the slides.

    ``changed`` says that it came, went or turned, ``refreshed`` that it looks different, ``noted``
    what the journal should keep.
    """

    changed: SignalInstance
    refreshed: SignalInstance
    noted: SignalInstance

    @property
    def board(self) -> Board | None:
        """The page that stands; None while it is not there."""
        ...

    @property
    def page(self) -> str:
        """The key its drawing is kept under."""
        ...

    @property
    def name(self) -> str:
        """What a screen reader calls the page."""
        ...

    @property
    def live(self) -> bool:
        """Whether the page moves by itself now."""
        ...

    def frame(self, rest: Frame) -> Frame:
        """What the moment adds to its page."""
        ...

    def prepare(self, show: Show) -> None:
        """Make ready what this page may need of it, while nobody waits."""
        ...

    def coming(self, show: Show) -> Board | Show | None:
        """What Next brings: a page of its own, a place of the slides, None where it has no say."""
        ...

    def opens(self, show: Show, command: str, number: int | None) -> bool:
        """Take the room over instead of obeying a command on a slide; False to let it pass."""
        ...

    def do(self, command: str, number: int | None) -> bool:
        """Obey a command while it stands, with a number typed before it; False to let it pass."""
        ...

    def type(self, key: int, modifiers: Qt.KeyboardModifier, text: str) -> bool:
        """Take a key while it stands; False to let it pass."""
        ...

    def press(self, at: Point) -> bool:
        """Take a click at a place of the page; False to let it pass."""
        ...

    def leave(self) -> None:
        """Stand aside: the facilitator went to another page."""
        ...
