"""The composition root: builds every long-lived object in order and hands it over.

``start`` is what is known before Qt is loaded, ``foundations`` makes what every window needs,
``showing`` one show on the stage, ``house`` the main window with everything joined to it. Results,
players, captions and exercises come when they are first asked for, after the window stands.
"""

from __future__ import annotations

import gc
import os
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from workshop.show.programme import Programme
    from workshop.slides.deck import Deck


def open_library(kit: Path | None, data: Path | None) -> int:
    """Open the main window and run until it is closed."""
    from workshop.app.display import need_display
    from workshop.app.start import first_kit, start

    gc.disable()  # until the window stands; see workshop.app.start.stands
    need_display(os.environ)
    begun = start(data)
    opened, trouble = first_kit(kit, begun.settings.memory.last_kit, begun.data)
    from workshop.app.house import run  # Qt is loaded here, after all that can do without it

    return run(begun, opened, trouble)


Left = Literal["ask", "go-on", "anew"]
"""What becomes of a show of the same name that was left."""


def present(
    what: Deck | Programme, page: int, *, windowed: bool, data: Path | None, left: Left = "ask"
) -> int:
    """Show a deck or a plan on the stage from that page and run until the show is ended."""
    from workshop.app.display import need_display

    gc.disable()  # until the stage stands; see workshop.app.start.stands
    need_display(os.environ)
    from workshop.app.running import run

    return run(what, page, windowed=windowed, data=data, left=left)


def render_slide(deck: Deck, page: int, step: int | None, size: tuple[int, int], out: Path) -> bool:
    """Paint one page into a PNG, at its last step unless told; False when it cannot be written."""
    from workshop.app.display import without_windows

    without_windows()
    from workshop.app.showing import render_page

    return render_page(deck, page, step, size, out)
