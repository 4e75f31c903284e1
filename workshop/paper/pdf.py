"""The handout as PDF: vector pages with text that can be searched, and bookmarks.

Pages are drawn by the painting code of the stage, on paper ground. Lengths are points (1/72 inch).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from workshop.painting.fonts import without_ligatures
from workshop.painting.frame import frame_of
from workshop.painting.paint import SlidePainter
from workshop.painting.text import SetText, Style, set_text
from workshop.painting.theme import Role, StageTheme, colour, stage_theme
from workshop.paper import words
from workshop.paper.edition import Chapter, Edition, Sheet
from workshop.paper.html import Progress
from workshop.paper.words import Say
from workshop.slides import blocks as b
from workshop.slides.blocks import Block, Run, Spans

Paper = Literal["letter", "a4"]

_SIZES = {"letter": QPageSize.PageSizeId.Letter, "a4": QPageSize.PageSizeId.A4}
_DOTS = 1200  # an inch: lines and letters are placed as finely as a printer can
_MARGIN = 48.0
_FOOT = 30.0
_GAP = 20.0
_RULED = 24.0  # between the lines to write on
_MARK = 92.0  # width of the column of marks and channels

TITLE = Role("paper title", "serif", 600, 26, 32)
CHAPTER = Role("paper chapter", "serif", 600, 19, 24)
_HEADING = Role("paper heading", "sans", 600, 12, 16)
_TEXT = Role("paper text", "sans", 400, 11, 15)
LABEL = Role("paper label", "sans", 600, 10, 14)
SMALL = Role("paper small", "sans", 400, 9, 12)


class Bookmark(NamedTuple):
    """A place to jump to: its page from 0, its depth from 0."""

    title: str
    page: int
    depth: int


def write_pdf(
    edition: Edition, out: Path, say: Say, told: Progress, paper: Paper = "letter"
) -> bool:
    """Write the handout; False when ``told`` said to stop. Nothing is left of a half one.

    Raises OSError when it cannot be written. Needs a running application object for its fonts.
    """
    fresh = out.with_name(f".{out.name}.part")
    try:
        with fresh.open("wb"):
            pass  # a folder that cannot be written is told by the system's own words
        press = _Press(edition, fresh, say, paper)
        with without_ligatures():
            if not press.run(told):
                return False
        _bookmark(fresh, press.bookmarks, edition)
        fresh.replace(out)
    finally:
        fresh.unlink(missing_ok=True)
    return True


def _bookmark(path: Path, bookmarks: list[Bookmark], edition: Edition) -> None:
    """Add what Qt's writer cannot: bookmarks, and the language."""
    from pypdf import PdfWriter  # loaded when a handout is made, never at a start
    from pypdf.generic import NameObject, TextStringObject

    writer = PdfWriter(clone_from=path)
    above = None
    for mark in bookmarks:
        parent = above if mark.depth else None
        made = writer.add_outline_item(title=mark.title, page_number=mark.page, parent=parent)
        above = above if mark.depth else made
    writer.root_object[NameObject("/Lang")] = TextStringObject(edition.language)
    writer.add_metadata({"/Title": edition.title})
    with path.open("wb") as file:
        writer.write(file)


class _Press:
    """Sets one edition, page after page, from the top down."""

    def __init__(self, edition: Edition, out: Path, say: Say, paper: Paper) -> None:
        self.bookmarks: list[Bookmark] = []
        self._edition = edition
        self._say = say
        self._theme: StageTheme = stage_theme("paper")
        self._slides = SlidePainter()
        self._writer = QPdfWriter(str(out))
        self._writer.setResolution(_DOTS)
        self._writer.setCreator("Workshop")
        self._writer.setTitle(edition.title)
        none = QMarginsF(0, 0, 0, 0)
        size = QPageSize(_SIZES[paper])
        self._writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, none))
        page = size.size(QPageSize.Unit.Point)
        self._width, self._height = float(page.width()), float(page.height())
        self._page = 0
        self._top = _MARGIN
        self._painter = QPainter()

    @property
    def _wide(self) -> float:
        return self._width - 2 * _MARGIN

    @property
    def _bottom(self) -> float:
        return self._height - _MARGIN - _FOOT

    def run(self, told: Progress) -> bool:
        """Print all of it; False when it was told to stop."""
        self._painter.begin(self._writer)
        try:
            self._painter.scale(_DOTS / 72, _DOTS / 72)
            self._cover()
            for done, _ in enumerate(self._parts(), start=1):
                if not told(done, self._edition.sheets):
                    return False
            self._foot()
        finally:
            self._painter.end()
        return True

    # -- parts --------------------------------------------------------------------------------

    def _cover(self) -> None:
        """What it is and for whom; a handout of one module goes on below."""
        edition, say = self._edition, self._say
        self._mark(edition.title, 0)
        if len(edition.chapters) == 1:
            self._label(edition.chapters[0])
        self._put(self._set(edition.title, TITLE), _MARGIN, after=4)
        whom = self._set(say(words.audience(edition)), _TEXT, self._theme.ink2)
        self._put(whom, _MARGIN, after=_GAP)
        if edition.credits:
            self._put(self._set(edition.credits, SMALL, self._theme.ink2), _MARGIN, after=_GAP)
        if len(edition.chapters) > 1:
            self._order()

    def _order(self) -> None:
        """The running order: when, what, how long."""
        edition, say = self._edition, self._say
        self._mark(say(words.ORDER), 1)
        self._put(self._set(say(words.ORDER), CHAPTER), _MARGIN, after=6)
        for day, name in enumerate(edition.days):
            if name:
                self._room(_HEADING.line + 3 * (_TEXT.line + 6))  # a day's name is not left alone
                self._put(self._set(name, _HEADING), _MARGIN, after=2, before=8)
            for chapter in (one for one in edition.chapters if one.day == day):
                title = self._set(words.chapter_title(chapter, say), _TEXT, width=self._wide - 160)
                self._room(title.height + 6)
                self._draw(self._set(words.starts(chapter), _TEXT, self._theme.ink2), _MARGIN)
                last = self._set(words.minutes(chapter.minutes, say), _TEXT, self._theme.ink2)
                self._draw(last, self._width - _MARGIN - last.width)
                self._put(title, _MARGIN + 56, after=3)
                self._rule(self._top)
                self._top += 3

    def _parts(self) -> Iterator[None]:
        """Every slide of every chapter, one after the other."""
        facilitators = self._edition.audience == "facilitators"
        for chapter in self._edition.told:
            if len(self._edition.chapters) > 1:
                self._open(chapter)
            for sheet in chapter.sheets:
                if facilitators:
                    self._with_notes(chapter, sheet)
                else:
                    self._with_lines(chapter, sheet)
                yield
            self._clips(chapter)
            self._sources(chapter)

    def _open(self, chapter: Chapter) -> None:
        """A module begins a page; what is shorter stands where there is room for it."""
        if chapter.kind == "module":
            self._new_page()
        else:
            self._room(CHAPTER.line + 10 + self._wide * 0.52 * 9 / 16)
        title = words.chapter_title(chapter, self._say)
        self._mark(title, 0)
        self._label(chapter)
        self._put(self._set(title, CHAPTER), _MARGIN, after=10)

    def _label(self, chapter: Chapter) -> None:
        label = words.chapter_label(chapter, self._say)
        if label:
            self._put(self._set(label, LABEL, self._theme.accent), _MARGIN)

    def _with_lines(self, chapter: Chapter, sheet: Sheet) -> None:
        """A slide, and room to write beside it."""
        wide = self._wide * 0.52
        high = wide * 9 / 16
        self._room(high)
        top = self._top
        self._slide(chapter, sheet, QRectF(_MARGIN, top, wide, high))
        left = _MARGIN + wide + _GAP
        mark = self._set(sheet.mark, LABEL, self._theme.ink2, self._width - _MARGIN - left)
        mark.draw(self._painter, left, top)
        line = top + _RULED
        while line <= top + high:
            self._rule(line, left)
            line += _RULED
        self._top = top + high + _GAP

    def _with_notes(self, chapter: Chapter, sheet: Sheet) -> None:
        """A slide, and beside it what the facilitator says, asks and does."""
        wide = self._wide * 0.4
        high = wide * 9 / 16
        self._room(high)
        top, page = self._top, self._page
        self._slide(chapter, sheet, QRectF(_MARGIN, top, wide, high))
        left = _MARGIN + wide + _GAP
        line = self._set(words.sheet_line(sheet, self._say), LABEL, self._theme.accent)
        self._put(line, left, after=2)
        for channel, name in words.CHANNELS.items():
            for text in sheet.slide.channels.get(channel, ()):
                self._note(self._say(name), text, left)
        if self._page == page:
            self._top = max(self._top, top + high)
        self._top += _GAP

    def _note(self, name: str, text: str, left: float) -> None:
        label = self._set(name, LABEL, self._theme.ink2, 60)
        said = self._set(text, _TEXT, width=self._width - _MARGIN - left - 66)
        self._room(said.height)
        self._draw(label, left)
        self._put(said, left + 66, after=4)

    def _clips(self, chapter: Chapter) -> None:
        """What the clips of a chapter show and say, for those who could not see or hear them."""
        for sheet in chapter.sheets:
            if not sheet.words:
                continue
            self._heading(f"{self._say(words.IN_WORDS)}: {sheet.slide.title}")
            for spans, inset in _lines(sheet.words):
                text = self._set(spans, _TEXT, width=self._wide - inset)
                self._room(min(text.height, self._bottom - _MARGIN))
                self._put(text, _MARGIN + inset, after=6)

    def _sources(self, chapter: Chapter) -> None:
        if not chapter.sources:
            return
        self._heading(self._say(words.SOURCES))
        for mark, spans in chapter.sources:
            text = self._set(spans, SMALL, width=self._wide - _MARK)
            self._room(text.height + 3)
            self._draw(self._set(mark, SMALL, self._theme.ink2, _MARK - 8), _MARGIN)
            self._put(text, _MARGIN + _MARK, after=3)

    # -- setting ------------------------------------------------------------------------------

    def _heading(self, text: str) -> None:
        heading = self._set(text, _HEADING)
        self._room(heading.height + 3 * _TEXT.line)
        self._put(heading, _MARGIN, before=8, after=4)

    def _set(self, text: Spans | str, role: Role, color: str = "", width: float = 0.0) -> SetText:
        return set_text(text, Style.on(self._theme, role, color), width or self._wide)

    def _put(self, text: SetText, left: float, *, before: float = 0, after: float = 0) -> None:
        """Draw text at the top that is reached and go below it, over to a new page if need be."""
        self._room(before + text.height)
        self._top += before
        self._draw(text, left)
        self._top += text.height + after

    def _draw(self, text: SetText, left: float) -> None:
        text.draw(self._painter, left, self._top)

    def _slide(self, chapter: Chapter, sheet: Sheet, rect: QRectF) -> None:
        self._mark(_bookmark_title(sheet), 1)
        frame = frame_of(chapter.deck)
        self._slides.paint(self._painter, sheet.slide, sheet.slide.steps, frame, rect, "paper")
        self._painter.setPen(QPen(colour(self._theme.line), 0.7))
        self._painter.drawRect(rect)

    def _rule(self, y: float, left: float = _MARGIN) -> None:
        self._painter.fillRect(
            QRectF(left, y, self._width - _MARGIN - left, 0.6), QColor(colour(self._theme.line))
        )

    def _room(self, height: float) -> None:
        """Begin a new page unless so much fits on this one."""
        if self._top + height > self._bottom and self._top > _MARGIN:
            self._new_page()

    def _new_page(self) -> None:
        self._foot()
        self._writer.newPage()
        self._page += 1
        self._top = _MARGIN

    def _foot(self) -> None:
        y = self._height - _MARGIN
        self._set(self._edition.title, SMALL, self._theme.ink2).draw(self._painter, _MARGIN, y)
        number = self._set(str(self._page + 1), SMALL, self._theme.ink2)
        number.draw(self._painter, self._width - _MARGIN - number.width, y)

    def _mark(self, title: str, depth: int) -> None:
        self.bookmarks.append(Bookmark(title, self._page, depth))


def _bookmark_title(sheet: Sheet) -> str:
    return " ".join(word for word in (sheet.mark, sheet.slide.title) if word)


def _lines(some: tuple[Block, ...], inset: float = 0.0) -> Iterator[tuple[Spans, float]]:
    """Blocks of running text as paragraphs, each with how far it stands in."""
    for block in some:
        if isinstance(block, b.Items):
            for number, item in enumerate(block.items, start=block.start):
                lead = f"{number}. " if block.ordered else "• "
                yield (Run(lead), *item.spans), inset + 12
                yield from _lines(item.blocks, inset + 24)
        elif isinstance(block, b.Heading | b.Paragraph | b.Prompt):
            strong = isinstance(block, b.Heading)
            yield tuple(_stronger(run) if strong else run for run in block.spans), inset
        elif isinstance(block, b.Quote):
            yield from _lines(block.blocks, inset + 12)


def _stronger(run: Run) -> Run:
    return Run(run.text, True, run.emphasis, run.code, run.href)
