"""What is known before Qt is loaded: where results are, what was chosen, which kit is open.

Nothing here imports Qt. PySide reads the source of every module imported after it, so whatever can
come first does: it makes the window stand sooner, and a kit that cannot be opened is told sooner.
"""

from __future__ import annotations

import gc
import os
from pathlib import Path
from typing import TYPE_CHECKING

from workshop.errors import QT_TRANSLATE_NOOP, Message, WorkshopError
from workshop.kit import shelf
from workshop.kit.kit import Kit
from workshop.settings import Settings, data_folder, read_settings
from workshop.values import dataclass

if TYPE_CHECKING:
    from workshop.slides.deck import Deck
    from workshop.slides.slide import Slide

_NOT_OPENED = QT_TRANSLATE_NOOP("start", "{what} {hint}")


@dataclass(frozen=True, slots=True)
class Start:
    """The data folder, the settings kept in it, and what was wrong with them."""

    data: Path
    settings: Settings
    troubles: tuple[Message, ...] = ()


def start(data: Path | None) -> Start:
    """Find the data folder and read the settings."""
    folder = data_folder(data, os.environ)
    settings, troubles = read_settings(folder)
    return Start(folder, settings, troubles)


def stands() -> None:
    """The first window stands: memory is looked through for garbage again.

    Not before: a start makes tens of thousands of objects that stay, and looking through them again
    and again takes a twelfth of it. They are not looked at later either, where a page could wait.
    """
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def first_kit(
    argument: Path | None, remembered: str, data: Path | None = None
) -> tuple[Kit | None, Message | None]:
    """The kit to start with: the one named, else the last one; None leads to the welcome.

    With a ``data`` folder a kit that has not changed since the last start is taken from its shelf.

    Raises:
        KitError: the kit that was named cannot be opened.
    """
    if argument is not None:
        return _kit_in(argument, data), None
    if not remembered:
        return None, None
    try:
        return _kit_in(Path(remembered), data), None
    except WorkshopError as error:
        hint = error.hint or Message("start", "")
        return None, _NOT_OPENED.fill(what=error.message, hint=hint)


def on_shelf(folder: Path, data: Path) -> Kit | None:
    """The kit of that folder from the shelf, None when a file of it has changed since."""
    return shelf.take(folder, data / shelf.FILE)


def opening_of(kit: Kit, module: Path, data: Path) -> dict[int, Slide]:
    """The page the last show of a module began with, unless a file of the kit has changed since."""
    from workshop.slides import shelf as pages

    return pages.take(kit.folder, module, data / pages.FILE)


def keep_opening(deck: Deck, page: int, data: Path) -> None:
    """Keep the page a show began with, unless it is kept already."""
    from workshop.slides import shelf as pages

    if page not in opening_of(deck.kit, deck.path, data):
        pages.put(deck.kit.folder, deck.path, deck.slide(page), data / pages.FILE)


def keep_on_shelf(kit: Kit, data: Path) -> None:
    """Put a kit on the shelf for the next start, unless it stands there already."""
    if on_shelf(kit.folder, data) is None:
        shelf.put(kit, data / shelf.FILE)


def _kit_in(folder: Path, data: Path | None) -> Kit:
    kept = on_shelf(folder, data) if data is not None else None
    if kept is not None:
        return kept
    from workshop.kit.opening import open_kit  # YAML is loaded only where it is needed

    return open_kit(folder)
