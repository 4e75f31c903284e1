"""Where a presentation stands, as a value: every key press gives a new one.

Undo, resume after a crash and "what comes next" then cost nothing: the console's next page is
``show.next()``, painted.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from enum import Enum
from typing import Protocol

from workshop.show.recut import Recut
from workshop.slides.blocks import Clip
from workshop.slides.slide import Slide
from workshop.values import dataclass


class Curtain(Enum):
    """What the room sees instead of the page."""

    OPEN = "open"
    BLACK = "black"
    WHITE = "white"


class Pages(Protocol):
    """What a show needs of a deck."""

    def __len__(self) -> int: ...

    def slide(self, page: int) -> Slide:
        """The page, from 1."""
        ...

    def page_of(self, number: int, near: int = 1) -> int | None:
        """The page that prints this number, in the part of the show that ``near`` is in."""
        ...


def clip_of(slide: Slide) -> Clip | None:
    """The clip a page plays, or None."""
    return next((block for block in slide.blocks if isinstance(block, Clip)), None)


def last_step(slide: Slide) -> int:
    """How often Next acts on a page before it turns: its steps, and one to start a waiting clip."""
    clip = clip_of(slide)
    return slide.steps + (1 if clip is not None and not clip.autoplay else 0)


@dataclass(frozen=True, slots=True)
class Show:
    """A deck, the page and step the room sees, and the curtain before it.

    ``page`` counts from 1, ``step`` from 0. ``before`` is the page a jump left, for the way back.
    ``order`` is the pages in the order Next takes them, when it is not simply their own; pages in
    ``skipped`` are passed over by Next and Previous, and still reached by a jump.
    """

    deck: Pages
    page: int = 1
    step: int = 0
    curtain: Curtain = Curtain.OPEN
    before: int | None = None
    order: tuple[int, ...] = ()
    skipped: frozenset[int] = frozenset()

    @property
    def slide(self) -> Slide:
        """The page the room sees."""
        return self.deck.slide(self.page)

    @property
    def plays(self) -> bool:
        """Whether the page's clip has been started by now."""
        clip = clip_of(self.slide)
        return clip is not None and (clip.autoplay or self.step >= last_step(self.slide))

    @property
    def at_end(self) -> bool:
        """Whether Next has nowhere to go."""
        return self.step >= last_step(self.slide) and self.following is None

    @property
    def following(self) -> int | None:
        """The page Next turns to, or None on the last one."""
        if not self.order:
            pages: Iterable[int] = range(self.page + 1, len(self.deck) + 1)
        else:
            pages = self.order[self._place() + 1 :]
        return next((page for page in pages if page not in self.skipped), None)

    @property
    def preceding(self) -> int | None:
        """The page Previous turns to, or None on the first one."""
        if not self.order:
            pages: Iterable[int] = range(self.page - 1, 0, -1)
        else:
            pages = reversed(self.order[: self._place()])
        return next((page for page in pages if page not in self.skipped), None)

    def next(self) -> Show:
        """One step on. A closed curtain opens first, so that nothing is skipped unseen."""
        if self.curtain is not Curtain.OPEN:
            return replace(self, curtain=Curtain.OPEN)
        if self.step < last_step(self.slide):
            return replace(self, step=self.step + 1)
        page = self.following
        return self if page is None else replace(self, page=page, step=0)

    def previous(self) -> Show:
        """One step back; a page is entered with all it had shown, a clip waiting to be started."""
        if self.curtain is not Curtain.OPEN:
            return replace(self, curtain=Curtain.OPEN)
        if self.step > 0:
            return replace(self, step=self.step - 1)
        page = self.preceding
        return self if page is None else replace(self, page=page, step=self.deck.slide(page).steps)

    def jump(self, page: int) -> Show:
        """That page from its start, kept within the deck; the curtain opens."""
        target = min(max(page, 1), len(self.deck))
        before = self.page if target != self.page else self.before
        return replace(self, page=target, step=0, curtain=Curtain.OPEN, before=before)

    def jump_number(self, number: int) -> Show | None:
        """The page that prints this number, or None when no page does."""
        page = self.deck.page_of(number, self.page)
        return None if page is None else self.jump(page)

    def first(self) -> Show:
        """The first page that is not skipped."""
        return self.jump(self._taken()[0])

    def last(self) -> Show:
        """The last page that is not skipped."""
        return self.jump(self._taken()[-1])

    def back(self) -> Show:
        """The page the last jump left."""
        return self if self.before is None else self.jump(self.before)

    def curtained(self, curtain: Curtain) -> Show:
        """The curtain drawn, or opened again when it is this one already."""
        return replace(self, curtain=Curtain.OPEN if self.curtain is curtain else curtain)

    def routed(
        self, deck: Pages, order: tuple[int, ...] = (), skipped: frozenset[int] = frozenset()
    ) -> Show:
        """The same place on another way through: ``deck`` has the same pages, and perhaps more."""
        return replace(self, deck=deck, order=order, skipped=skipped)

    def recut(
        self, recut: Recut, deck: Pages, order: tuple[int, ...], skipped: frozenset[int]
    ) -> Show:
        """The same page after an edit of what is shown.

        When it is gone: the nearest before it, with all that showed, as when one goes back there.
        """
        page = recut.page(self.page)
        before = None if self.before is None else recut.page(self.before)
        there = replace(self.routed(deck, order, skipped), page=page, before=before)
        slide = there.slide
        gone = recut.kept(self.page) is None
        return replace(there, step=slide.steps if gone else min(self.step, last_step(slide)))

    def _taken(self) -> list[int]:
        """The pages Next comes by, in its order; all of them should every one be skipped."""
        pages = self.order or range(1, len(self.deck) + 1)
        return [page for page in pages if page not in self.skipped] or list(pages)

    def _place(self) -> int:
        """Where the page stands in the order; at its end when it is not in it."""
        return self.order.index(self.page) if self.page in self.order else len(self.order)
