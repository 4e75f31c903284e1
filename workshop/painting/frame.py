"""What the moment adds to a slide when it is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QImage

from workshop.values import dataclass

if TYPE_CHECKING:
    from workshop.slides.deck import Deck


@dataclass(frozen=True, slots=True)
class Frame:
    """Everything that is not in the slide itself but shows on the page right now.

    ``footer`` is the line at the foot (the module's title). ``picture`` is the clip's current
    frame, None before one exists: the poster stands instead, then the title. ``caption`` are at
    most two lines. ``remaining`` and ``total`` (seconds) drive the ring of discussion and break
    pages; None shows the full time, standing still. ``back_at`` is when a break ends ("13:00"),
    ``after`` what comes then; a break whose author wrote something under it shows that instead.
    ``module`` is what stands above the title of a module ("Module 2"); with it the title page
    shows what the course is for. ``failed`` says that the clip cannot play: its title then stands
    on the poster. ``quick`` scales the picture the quick way, for a small view of what moves.
    """

    footer: str = ""
    picture: QImage | None = None
    caption: tuple[str, ...] = ()
    remaining: float | None = None
    total: float | None = None
    back_at: str = ""
    failed: bool = False
    module: str = ""
    numbers: bool = True
    after: str = ""
    quick: bool = False


def frame_of(deck: Deck) -> Frame:
    """A deck's moment at rest: its title at the foot and, for a numbered module, its place."""
    number = deck.head.number
    said = QCoreApplication.translate("painting", "Module {number}")
    return Frame(footer=deck.title, module=said.format(number=number) if number else "")
