"""A deck: a module's slides, cut and read only as far as they are asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.kit.kit import Kit, ModuleHead
from workshop.kit.problem import Problem
from workshop.slides.slide import Slide

if TYPE_CHECKING:
    from markdown import Markdown

    from workshop.kit.scan import Kind, Slice
    from workshop.kit.source import Source
    from workshop.slides.brief import Brief
    from workshop.slides.found import Place

Stamp = tuple[int, int, int]
"""What tells one state of a file from another: its time, its size, its place on the disk."""

_KEPT = 400  # parsed slides; beyond that all but the last asked for are read again when needed
_NOT_CARRIED = frozenset(
    (
        "theme", "headingDivider", "style", "header", "footer", "background", "backgroundColor",
        "backgroundImage", "transition", "size", "class", "src", "autoscale", "slide-transition",
        "background-color", "background-image", "css", "drawings", "fonts",
    )
)  # fmt: skip


def open_deck(path: Path, kit: Kit, opening: Mapping[int, Slide] | None = None) -> Deck:
    """The deck of the module at ``path``, one of ``kit`` or beside it; nothing is parsed yet.

    A module that cannot be read is a deck of one blank page, with its problems. ``opening`` are
    pages read before, from a file that has not changed since (:mod:`workshop.slides.shelf`).
    """
    return Deck(path.resolve(), kit, opening)


def deck_of(source: Source, kit: Kit) -> Deck:
    """The deck of a text that is in no file of its own; its problems name ``source.path``."""
    deck = Deck(source.path, kit)
    deck.source = source
    deck.has_file = False
    return deck


def stamp_of(path: Path) -> Stamp | None:
    """The state a file is in; None while it is not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


class Deck:
    """The slides of one module, from page 1; pages are cut and parsed on first use and kept.

    The reader, with Markdown and YAML, is loaded when the first page is parsed. Not safe to use
    from two threads at once. ``has_file`` says that the file at ``path`` is this module and nothing
    else, ``stamp`` the state of the file that was read, None while nothing was.
    """

    def __init__(self, path: Path, kit: Kit, opening: Mapping[int, Slide] | None = None) -> None:
        self.path, self.kit = path, kit
        self.has_file = True
        self.stamp: Stamp | None = None
        self._pieces: list[Slice] = []
        self._kinds: list[Kind] = []
        self._numbers: list[int | None] = []
        self._last_number = 0
        self._slides: dict[int, Slide] = dict(opening or {})
        self._was_read = bool(opening)
        self._known = next((m for m in kit.modules if m.path == path), None)
        self._head: ModuleHead | None = None
        self._title: str | None = None
        self._markdown: Markdown | None = None

    @cached_property
    def source(self) -> Source:
        """The module's text."""
        from workshop.kit.source import open_source

        known = self._known
        own = known is not None and known.dialect == "own" and not known.problems
        self.stamp = stamp_of(self.path)  # before it is read: what is written after is another
        return open_source(self.path, known_own=own)

    @property
    def unreadable(self) -> tuple[Problem, ...]:
        """Why the file is no text at all; empty for one that can be shown."""
        if self._was_read:
            return ()
        return tuple(p for p in self.source.problems if p.rule.startswith("file."))

    @property
    def head(self) -> ModuleHead:
        """The module's front matter, its pages counted."""
        if self._head is None:
            self._head = self._known or self._read_head(counted=True)
        return self._head

    @property
    def title(self) -> str:
        """The module's title in the language it is written in."""
        if self._title is None:
            head = self._head or self._known or self._read_head(counted=False)
            self._title = head.title.get(self._language)
        return self._title

    def __len__(self) -> int:
        self._cut_to(None)
        return len(self._pieces)

    def slide(self, page: int) -> Slide:
        """The slide on ``page``, counted from 1. Raises IndexError when there is no such page."""
        if page in self._slides:
            return self._slides[page]
        self._number_to(page)
        if not 1 <= page <= len(self._pieces):
            raise IndexError(page)
        if len(self._slides) >= _KEPT:
            self._slides.clear()
        from workshop.slides.reading import Page, read_slide

        number, kind = self._numbers[page - 1], self._kinds[page - 1]
        slide = read_slide(
            Page(self._pieces[page - 1], page, number, kind),
            self._place,
            self._parser,
            self._steps,
        )
        self._slides[page] = slide
        return slide

    def brief(self, page: int) -> Brief:
        """What a plan wants to know of ``page``, without parsing the slide."""
        from workshop.slides.brief import brief_of

        self._number_to(page)
        return brief_of(self._pieces[page - 1], self._place)

    def written(self, page: int) -> str:
        """The page as its author wrote it; nothing is parsed."""
        self._cut_to(page)
        return self._pieces[page - 1].text

    def kind_of(self, page: int) -> Kind:
        """Whether it is one of the pages without a number, and which: title, clip, exercise."""
        self._number_to(page)
        return self._kinds[page - 1]

    def number_of(self, page: int) -> int | None:
        """The number printed on ``page``; None on pages with a label, and beyond the last."""
        self._number_to(page)
        return self._numbers[page - 1] if 1 <= page <= len(self._numbers) else None

    def page_of(self, number: int, near: int = 1) -> int | None:
        """The page on which ``number`` is printed, or None; a deck prints each number once."""
        self._number_to(None)
        return next((i for i, n in enumerate(self._numbers, start=1) if n == number), None)

    def read_again(self) -> Deck:
        """The module as its file is now; this deck stays as it was."""
        fresh = Deck(self.path, self.kit)
        fresh._known = None  # what the kit knows of the file may be older than it
        return fresh

    def twin(self) -> Deck:
        """Another deck of the same text, though the file may have changed since it was read."""
        twin = self.read_again()
        twin.source, twin.stamp = self.source, self.stamp
        return twin

    def become(self, fresh: Deck) -> None:
        """Be another reading of the same module: whoever holds this deck has the new pages."""
        vars(self).clear()  # all a deck has is what it read
        vars(self).update(vars(fresh))

    def problems(self) -> tuple[Problem, ...]:
        """Everything that is wrong with the module; parses every slide."""
        found = list(self.head.problems)
        found += self._front_problems()
        for page in range(1, len(self) + 1):
            found += self.slide(page).problems
        return tuple(sorted(found, key=lambda problem: problem.line))

    def _read_head(self, *, counted: bool) -> ModuleHead:
        from workshop.kit.heads import head_of  # which takes YAML; a known module needs none

        return head_of(self.source, self.kit.folder, counted)

    def _cut_to(self, page: int | None) -> None:
        """Cut as many slides as there are up to ``page`` (None: all); an empty deck has one."""
        while page is None or len(self._pieces) < page:
            piece = next(self._cutting, None)
            if piece is None:
                if not self._pieces:
                    from workshop.kit.scan import Slice

                    self._pieces.append(Slice("", self.source.line))
                return
            self._pieces.append(piece)

    def _number_to(self, page: int | None) -> None:
        """Know what the pages up to ``page`` are (None: all), and the numbers they print."""
        from workshop.kit.scan import kind_of

        self._cut_to(page)
        for piece in self._pieces[len(self._kinds) : page]:
            kind = kind_of(piece, first=not self._kinds)
            self._kinds.append(kind)
            self._last_number += not kind
            self._numbers.append(None if kind else self._last_number)

    def _parser(self) -> Markdown:
        if self._markdown is None:
            from workshop.slides.extension import new_markdown

            self._markdown = new_markdown()
        return self._markdown

    @cached_property
    def _cutting(self) -> Iterator[Slice]:
        return self.source.slices()

    @cached_property
    def _language(self) -> str:
        return self._known.language if self._known is not None else self._word("lang") or "en"

    @cached_property
    def _place(self) -> Place:
        from workshop.slides.found import Place

        return Place(self.path, self.kit, self._language, self.source.dialect)

    @property
    def _steps(self) -> bool:
        return self.source.dialect == "deckset" and self._word("build-lists") == "true"

    def _word(self, key: str) -> str:
        from workshop.kit.text import Scalar

        entry = self.source.front.entries.get(key)
        value = entry.value if entry is not None else None
        return value.text.strip() if isinstance(value, Scalar) else ""

    def _front_problems(self) -> list[Problem]:
        """Settings of other programs in the front matter that are not carried over."""
        from workshop.slides.found import Problems

        problems = Problems(self.path)
        for key, entry in self.source.front.entries.items():
            if key in _NOT_CARRIED:
                problems.warn(entry.key.line, "slides.dialect", _LOST.fill(key=key))
        if not self.source.problems and not self.source.text[self.source.body :].strip():
            problems.warn(self.source.line, "slides.empty", _EMPTY, _WRITE)
        return problems.found


_LOST = QT_TRANSLATE_NOOP("slides", "“{key}” in the front matter is not carried over.")
_EMPTY = QT_TRANSLATE_NOOP("slides", "This module has no slides.")
_WRITE = QT_TRANSLATE_NOOP("slides", "Write a heading below the front matter.")
