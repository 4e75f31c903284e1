"""Pages that were drawn on, as pictures in a folder."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter

from workshop.painting.frame import Frame
from workshop.painting.paint import SlidePainter
from workshop.painting.seen import Seen, paint_seen
from workshop.show.onstage import Strokes
from workshop.show.show import Pages

SIZE = QSize(1920, 1080)
_LONGEST = 60  # signs of a file's name


def drawn_pages(
    deck: Pages,
    drawings: Mapping[str, Strokes],
    page_of: Callable[[str], int | None],
    frame: Callable[[int], Frame],
) -> tuple[Seen, ...]:
    """The pages of a show that are drawn on, each with all it shows in the end.

    ``page_of`` finds the page of a key; what is drawn on anything else (a question of the room, a
    page that is gone) is left out. ``frame`` gives what a page shows at rest.
    """
    found = []
    for key, strokes in drawings.items():
        page = page_of(key) if strokes else None
        if page is not None:
            slide = deck.slide(page)
            name = f"{slide.mark} {slide.title}".strip()
            found.append(Seen(slide, slide.steps, frame(page), key, name, strokes=strokes))
    return tuple(found)


def save_drawings(pages: Iterable[Seen], folder: Path, slides: SlidePainter) -> dict[str, Path]:
    """Paint each page with its drawing into a PNG; the files by the pages' keys.

    A file is there whole or not at all. Raises OSError when the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    saved = {}
    for number, seen in enumerate(pages, 1):
        image = QImage(SIZE, QImage.Format.Format_RGB32)
        with QPainter(image) as painter:
            paint_seen(painter, seen, slides, QRectF(0, 0, SIZE.width(), SIZE.height()))
        path = folder / f"{number:02}-{plain_name(seen.name) or 'page'}.png"
        half = path.with_name(f".{path.name}.part")
        if not image.save(str(half), "PNG"):  # type: ignore[call-overload]
            with contextlib.suppress(OSError):
                half.unlink()
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))
        half.replace(path)
        saved[seen.page] = path
    return saved


def plain_name(text: str) -> str:
    """A text as part of a file's name on any system."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")[:_LONGEST].rstrip("-").lower()
