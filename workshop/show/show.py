"""Where a presentation stands, as a value: every key press gives a new one.

Undo, resume after a crash and "what comes next" then cost nothing: the console's next page is
``show.next()``, painted.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import Protocol

from workshop.slides.blocks import Clip
from workshop.slides.slide import Slide


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

    def page_of(self, number: int) -> int | None:
        """The page that prints this number, or None."""
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
    """

    deck: Pages
    page: int = 1
    step: int = 0
    curtain: Curtain = Curtain.OPEN
    before: int | None = None

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
        return self.page == len(self.deck) and self.step >= last_step(self.slide)

    def next(self) -> Show:
        """One step on. A closed curtain opens first, so that nothing is skipped unseen."""
        if self.curtain is not Curtain.OPEN:
            return replace(self, curtain=Curtain.OPEN)
        if self.step < last_step(self.slide):
            return replace(self, step=self.step + 1)
        return self if self.at_end else replace(self, page=self.page + 1, step=0)

    def previous(self) -> Show:
        """One step back; a page is entered with all it had shown, a clip waiting to be started."""
        if self.curtain is not Curtain.OPEN:
            return replace(self, curtain=Curtain.OPEN)
        if self.step > 0:
            return replace(self, step=self.step - 1)
        if self.page == 1:
            return self
        earlier = self.deck.slide(self.page - 1)
        return replace(self, page=self.page - 1, step=earlier.steps)

    def jump(self, page: int) -> Show:
        """That page from its start, kept within the deck; the curtain opens."""
        target = min(max(page, 1), len(self.deck))
        before = self.page if target != self.page else self.before
        return replace(self, page=target, step=0, curtain=Curtain.OPEN, before=before)

    def jump_number(self, number: int) -> Show | None:
        """The page that prints this number, or None when no page does."""
        page = self.deck.page_of(number)
        return None if page is None else self.jump(page)

    def first(self) -> Show:
        """The first page."""
        return self.jump(1)

    def last(self) -> Show:
        """The last page."""
        return self.jump(len(self.deck))

    def back(self) -> Show:
        """The page the last jump left."""
        return self if self.before is None else self.jump(self.before)

    def curtained(self, curtain: Curtain) -> Show:
        """The curtain drawn, or opened again when it is this one already."""
        return replace(self, curtain=Curtain.OPEN if self.curtain is curtain else curtain)
