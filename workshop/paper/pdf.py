"""The handout as PDF: vector pages with text that can be searched, and bookmarks.

Pages are drawn by the painting code of the stage, on paper ground. Lengths are points (1/72 inch).
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPen

from workshop.painting.frame import frame_of
from workshop.painting.paint import SlidePainter
from workshop.painting.theme import colour
from workshop.paper import words
from workshop.paper.edition import Chapter, Edition, Sheet
from workshop.paper.html import Progress
from workshop.paper.press import (
    CHAPTER,
    HEADING,
    LABEL,
    MARGIN,
    SMALL,
    TEXT,
    TITLE,
    Bookmark,
    Paper,
    Press,
    write_whole,
)  # fmt: skip
from workshop.paper.words import Say
from workshop.slides import blocks as b
from workshop.slides.blocks import Block, Run, Spans

_GAP = 20.0
_RULED = 24.0  # between the lines to write on
_MARK = 92.0  # width of the column of marks and channels


def write_pdf(
    edition: Edition, out: Path, say: Say, told: Progress, paper: Paper = "letter"
) -> bool:
    """Write the handout; False when ``told`` said to stop. Nothing is left of a half one.

    Raises OSError when it cannot be written. Needs a running application object for its fonts.
    """

    def fill(fresh: Path) -> list[Bookmark] | None:
        press = _Press(edition, fresh, say, paper)
        return press.bookmarks if press.run(told) else None

    return write_whole(out, edition.language, edition.title, fill)


class _Press(Press):
    """Sets one edition."""

    def __init__(self, edition: Edition, out: Path, say: Say, paper: Paper) -> None:
        super().__init__(out, edition.title, paper)
        self._edition = edition
        self._say = say
        self._slides = SlidePainter()

    def run(self, told: Progress) -> bool:
        """Print all of it; False when it was told to stop."""

        def parts() -> bool:
            self._cover()
            counted = enumerate(self._parts(), start=1)
            return all(told(done, self._edition.sheets) for done, _ in counted)

        return self.print(parts)

    # -- parts --------------------------------------------------------------------------------

    def _cover(self) -> None:
        """What it is and for whom; a handout of one module goes on below."""
        edition, say = self._edition, self._say
        self._mark(edition.title, 0)
        if len(edition.chapters) == 1:
            self._label(edition.chapters[0])
        self._put(self._set(edition.title, TITLE), MARGIN, after=4)
        whom = self._set(say(words.audience(edition)), TEXT, self._theme.ink2)
        self._put(whom, MARGIN, after=_GAP)
        if edition.credits:
            self._put(self._set(edition.credits, SMALL, self._theme.ink2), MARGIN, after=_GAP)
        if len(edition.chapters) > 1:
            self._order()

    def _order(self) -> None:
        """The running order: when, what, how long."""
        edition, say = self._edition, self._say
        self._mark(say(words.ORDER), 1)
        self._put(self._set(say(words.ORDER), CHAPTER), MARGIN, after=6)
        for day, name in enumerate(edition.days):
            if name:
                self._room(HEADING.line + 3 * (TEXT.line + 6))  # a day's name is not left alone
                self._put(self._set(name, HEADING), MARGIN, after=2, before=8)
            for chapter in (one for one in edition.chapters if one.day == day):
                title = self._set(words.chapter_title(chapter, say), TEXT, width=self._wide - 160)
                self._room(title.height + 6)
                self._draw(self._set(words.starts(chapter), TEXT, self._theme.ink2), MARGIN)
                last = self._set(words.minutes(chapter.minutes, say), TEXT, self._theme.ink2)
                self._draw(last, self._width - MARGIN - last.width)
                self._put(title, MARGIN + 56, after=3)
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
        self._put(self._set(title, CHAPTER), MARGIN, after=10)

    def _label(self, chapter: Chapter) -> None:
        label = words.chapter_label(chapter, self._say)
        if label:
            self._put(self._set(label, LABEL, self._theme.accent), MARGIN)

    def _with_lines(self, chapter: Chapter, sheet: Sheet) -> None:
        """A slide, and room to write beside it."""
        wide = self._wide * 0.52
        high = wide * 9 / 16
        self._room(high)
        top = self._top
        self._slide(chapter, sheet, QRectF(MARGIN, top, wide, high))
        left = MARGIN + wide + _GAP
        mark = self._set(sheet.mark, LABEL, self._theme.ink2, self._width - MARGIN - left)
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
        self._slide(chapter, sheet, QRectF(MARGIN, top, wide, high))
        left = MARGIN + wide + _GAP
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
        said = self._set(text, TEXT, width=self._width - MARGIN - left - 66)
        self._room(self._least(said))
        self._draw(label, left)
        self._put(said, left + 66, after=4)

    def _clips(self, chapter: Chapter) -> None:
        """What the clips of a chapter show and say, for those who could not see or hear them."""
        for sheet in chapter.sheets:
            if not sheet.words:
                continue
            self._heading(self._say(words.THE_CLIP_IN_WORDS.fill(title=sheet.slide.title)))
            for spans, inset in _lines(sheet.words):
                text = self._set(spans, TEXT, width=self._wide - inset)
                self._put(text, MARGIN + inset, after=6)

    def _sources(self, chapter: Chapter) -> None:
        if not chapter.sources:
            return
        self._heading(self._say(words.SOURCES))
        for mark, spans in chapter.sources:
            text = self._set(spans, SMALL, width=self._wide - _MARK)
            self._room(self._least(text) + 3)
            self._draw(self._set(mark, SMALL, self._theme.ink2, _MARK - 8), MARGIN)
            self._put(text, MARGIN + _MARK, after=3)

    # -- setting ------------------------------------------------------------------------------

    def _slide(self, chapter: Chapter, sheet: Sheet, rect: QRectF) -> None:
        self._mark(_bookmark_title(sheet), 1)
        frame = frame_of(chapter.deck)
        self._slides.paint(self._painter, sheet.slide, sheet.slide.steps, frame, rect, "paper")
        self._painter.setPen(QPen(colour(self._theme.line), 0.7))
        self._painter.drawRect(rect)


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
