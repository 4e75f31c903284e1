"""What every paper of the house is set with: pages, margins, text from the top down, bookmarks.

Lengths are points (1/72 inch). A paper is vector: its words are found by a search and read aloud.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Literal, NamedTuple

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from workshop.painting.fonts import without_ligatures
from workshop.painting.text import SetText, Style, set_text
from workshop.painting.theme import Role, StageTheme, colour, stage_theme
from workshop.slides.blocks import Spans

Paper = Literal["letter", "a4"]

_SIZES = {"letter": QPageSize.PageSizeId.Letter, "a4": QPageSize.PageSizeId.A4}
_DOTS = 1200  # an inch: lines and letters are placed as finely as a printer can
MARGIN = 48.0
_FOOT = 30.0
_TOGETHER = 3  # lines of a long text that are not parted where it begins

TITLE = Role("paper title", "serif", 600, 26, 32)
CHAPTER = Role("paper chapter", "serif", 600, 19, 24)
HEADING = Role("paper heading", "sans", 600, 12, 16)
TEXT = Role("paper text", "sans", 400, 11, 15)
LABEL = Role("paper label", "sans", 600, 10, 14)
SMALL = Role("paper small", "sans", 400, 9, 12)


class Bookmark(NamedTuple):
    """A place to jump to: its page from 0, its depth from 0."""

    title: str
    page: int
    depth: int


class Press:
    """Sets one paper, page after page, from the top down; :meth:`run` of a subclass says what."""

    def __init__(self, out: Path, title: str, paper: Paper) -> None:
        self.bookmarks: list[Bookmark] = []
        self._title = title
        self._theme: StageTheme = stage_theme("paper")
        self._writer = QPdfWriter(str(out))
        self._writer.setResolution(_DOTS)
        self._writer.setCreator("Workshop")
        self._writer.setTitle(title)
        none = QMarginsF(0, 0, 0, 0)
        size = QPageSize(_SIZES[paper])
        self._writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, none))
        page = size.size(QPageSize.Unit.Point)
        self._width, self._height = float(page.width()), float(page.height())
        self._page = 0
        self._top = MARGIN
        self._painter = QPainter()

    def print(self, parts: Callable[[], bool]) -> bool:
        """Print what ``parts`` sets, and the last foot; what it answers."""
        self._painter.begin(self._writer)
        try:
            self._painter.scale(_DOTS / 72, _DOTS / 72)
            if not parts():
                return False
            self._foot()
        finally:
            self._painter.end()
        return True

    @property
    def _wide(self) -> float:
        return self._width - 2 * MARGIN

    @property
    def _bottom(self) -> float:
        return self._height - MARGIN - _FOOT

    def _heading(self, text: str) -> None:
        heading = self._set(text, HEADING)
        self._room(heading.height + 3 * TEXT.line)
        self._put(heading, MARGIN, before=8, after=4)

    def _set(self, text: Spans | str, role: Role, color: str = "", width: float = 0.0) -> SetText:
        return set_text(text, Style.on(self._theme, role, color), width or self._wide)

    def _put(self, text: SetText, left: float, *, before: float = 0, after: float = 0) -> None:
        """Draw text at the top that is reached and go below it, over to a new page if need be."""
        self._room(before + self._least(text))
        self._top += before
        if self._is_long(text):
            self._draw_over_pages(text, left)
        else:
            self._draw(text, left)
            self._top += text.height
        self._top += after

    def _is_long(self, text: SetText) -> bool:
        """Whether no page holds a text."""
        return text.height > self._bottom - MARGIN

    def _least(self, text: SetText) -> float:
        """How much of a text stands together: all of it, or where it begins if it is too long."""
        return _TOGETHER * text.style.role.line if self._is_long(text) else text.height

    def _draw_over_pages(self, text: SetText, left: float) -> None:
        line, done = text.style.role.line, 0
        while True:
            fits = max(1, int((self._bottom - self._top) / line))
            end = min(done + fits, text.lines)
            text.draw_lines(self._painter, left, self._top, range(done, end))
            self._top += (end - done) * line
            done = end
            if done == text.lines:
                return
            self._new_page()

    def _draw(self, text: SetText, left: float) -> None:
        text.draw(self._painter, left, self._top)

    def _rule(self, y: float, left: float = MARGIN) -> None:
        self._painter.fillRect(
            QRectF(left, y, self._width - MARGIN - left, 0.6), QColor(colour(self._theme.line))
        )

    def _room(self, height: float) -> None:
        """Begin a new page unless so much fits on this one."""
        if self._top + height > self._bottom and self._top > MARGIN:
            self._new_page()

    def _new_page(self) -> None:
        self._foot()
        self._writer.newPage()
        self._page += 1
        self._top = MARGIN

    def _foot(self) -> None:
        y = self._height - MARGIN
        self._set(self._title, SMALL, self._theme.ink2).draw(self._painter, MARGIN, y)
        number = self._set(str(self._page + 1), SMALL, self._theme.ink2)
        number.draw(self._painter, self._width - MARGIN - number.width, y)

    def _mark(self, title: str, depth: int) -> None:
        self.bookmarks.append(Bookmark(title, self._page, depth))


def write_whole(
    out: Path, language: str, title: str, fill: Callable[[Path], list[Bookmark] | None]
) -> bool:
    """Let ``fill`` write a file beside ``out`` and put it there when it is whole.

    Returns False when ``fill`` answers None: it was told to stop. Raises OSError when the file
    cannot be written. Nothing is left of a half one.
    """
    fresh = out.with_name(f".{out.name}.part")
    try:
        with fresh.open("wb"):
            pass  # a folder that cannot be written is told by the system's own words
        with without_ligatures():
            bookmarks = fill(fresh)
        if bookmarks is None:
            return False
        _finish(fresh, bookmarks, language, title)
        fresh.replace(out)
    finally:
        fresh.unlink(missing_ok=True)
    return True


def _finish(path: Path, bookmarks: list[Bookmark], language: str, title: str) -> None:
    """Add what Qt's writer cannot: bookmarks, and the language."""
    from pypdf import PdfWriter  # loaded when something is printed, never at a start
    from pypdf.generic import NameObject, TextStringObject

    writer = PdfWriter(clone_from=path)
    above = None
    for mark in bookmarks:
        parent = above if mark.depth else None
        made = writer.add_outline_item(title=mark.title, page_number=mark.page, parent=parent)
        above = above if mark.depth else made
    writer.root_object[NameObject("/Lang")] = TextStringObject(language)
    writer.add_metadata({"/Title": title})
    with path.open("wb") as file:
        writer.write(file)
