"""A whole plan as one run of pages: every item of it has some, numbered through from 1.

A page keeps its number for as long as the show lasts and nobody edits what is shown
(:mod:`workshop.show.recut`): what is put in while the show runs gets pages at the end, and the
order in which they come is the agenda's (:mod:`workshop.show.agenda`). Decks are opened when the
first of their pages is asked for, slides parsed when they are shown.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from workshop.kit.kit import ExerciseHead, Kit, ModuleHead, Plan, PlanItem, PlanKind, Text
from workshop.slides.deck import Deck, deck_of, open_deck
from workshop.slides.slide import Layout, Slide
from workshop.values import dataclass

if TYPE_CHECKING:
    from workshop.slides.brief import Brief


@dataclass(frozen=True, slots=True)
class Part:
    """One item with its pages: ``first`` to ``last`` of the show."""

    index: int  # of the item: its key, whatever the order is
    item: PlanItem
    deck: Deck
    first: int
    last: int

    @property
    def pages(self) -> range:
        """Its pages, in the order of the deck."""
        return range(self.first, self.last + 1)


def programme_of(deck: Deck) -> Programme:
    """A programme of one deck alone, each slide with the minutes its author gave it."""
    item = PlanItem("module", target=deck.head.id)
    plan = Plan(deck.head.id, deck.path, Text({"": deck.title}), (Text(),), (item,))
    return Programme(plan, deck.kit, given=deck)


class Programme:
    """The pages of a plan. Not safe to use from two threads at once.

    ``given`` is the deck of the first item, when it is open already.
    """

    def __init__(
        self, plan: Plan, kit: Kit, language: str = "en", given: Deck | None = None
    ) -> None:
        self.plan, self.kit, self.language = plan, kit, language
        self._given = given
        self._parts: list[Part] = []
        self._slides: dict[int, Slide] = {}

    @property
    def alone(self) -> bool:
        """Whether it is one deck, and not a plan that somebody wrote."""
        return self._given is not None

    @property
    def title(self) -> str:
        """What the plan is called."""
        return self.plan.title.get(self.language)

    @property
    def parts(self) -> tuple[Part, ...]:
        """Every item with its pages; opens all decks that are not open."""
        self._open_to(None)
        return tuple(self._parts)

    def __len__(self) -> int:
        self._open_to(None)
        return self._parts[-1].last if self._parts else 0

    def slide(self, page: int) -> Slide:
        """The slide on ``page`` of the show. Raises IndexError when there is no such page."""
        if page not in self._slides:
            part = self.part_of(page)
            slide = replace(part.deck.slide(page - part.first + 1), page=page)
            if part.item.kind != "module":
                slide = replace(slide, number=None, label="")
            self._slides[page] = slide
        return self._slides[page]

    def brief(self, page: int) -> Brief:
        """What a plan wants to know of the page."""
        part = self.part_of(page)
        return part.deck.brief(page - part.first + 1)

    def written(self, page: int) -> str:
        """The page as its author wrote it; nothing is parsed."""
        part = self.part_of(page)
        return part.deck.written(page - part.first + 1)

    def kind_of(self, page: int) -> str:
        """``title``, ``clip`` or ``exercise`` for a page without a number, else ""."""
        part = self.part_of(page)
        return part.deck.kind_of(page - part.first + 1)

    def number_of(self, page: int) -> int | None:
        """The number printed on the page, or None."""
        part = self.part_of(page)
        return part.deck.number_of(page - part.first + 1) if part.item.kind == "module" else None

    def mark_of(self, page: int) -> str:
        """What identifies a page inside its part: the printed number, else the label, else ""."""
        number = self.number_of(page)
        return self.brief(page).label if number is None else str(number)

    def page_of(self, number: int, near: int = 1) -> int | None:
        """The page that prints this number in the part that page ``near`` is in, or None."""
        part = self.part_of(near)
        page = part.deck.page_of(number) if part.item.kind == "module" else None
        return None if page is None else part.first + page - 1

    def part_of(self, page: int) -> Part:
        """The part a page is in. Raises IndexError when there is no such page."""
        part = self._find(page)
        while part is None and len(self._parts) < len(self.plan.items):
            self._open_to(len(self._parts) + 1)
            part = self._find(page)
        if part is None:
            raise IndexError(page)
        return part

    def key_of(self, page: int) -> str:
        """A name for the page that another run of the same plan gives it too."""
        part = self.part_of(page)
        return f"{part.index}:{part.item.target or part.item.kind}:{page - part.first + 1}"

    def forget_slides(self) -> None:
        """Ask the decks again for every slide: one of them has been read anew."""
        self._slides.clear()

    def laid_again(self) -> Programme:
        """The same parts with the pages their decks have by now, numbered through anew."""
        again = Programme(self.plan, self.kit, self.language, self._given)
        first = 1
        for part in self.parts:
            last = first + len(part.deck) - 1
            again._parts.append(replace(part, first=first, last=last))
            first = last + 1
        return again

    def with_item(self, item: PlanItem) -> Programme:
        """The same pages and, after them, those of one more item."""
        more = Programme(
            replace(self.plan, items=(*self.plan.items, item)),
            self.kit,
            self.language,
            self._given,
        )
        more._parts = list(self.parts)
        return more

    def title_of(self, item: PlanItem) -> str:
        """What an item is called: its module's or exercise's title, or its first line; or ""."""
        if self._given is not None and item is self.plan.items[0]:
            return self._given.title
        head = self._head(item)
        if head is not None:
            return head.title.get(self.language)
        first = item.text.get(self.language).strip().partition("\n")[0].lstrip("# ").strip()
        return first or item.target

    def _find(self, page: int) -> Part | None:
        return next((part for part in self._parts if part.first <= page <= part.last), None)

    def _open_to(self, count: int | None) -> None:
        items = self.plan.items if count is None else self.plan.items[:count]
        for index in range(len(self._parts), len(items)):
            first = self._parts[-1].last + 1 if self._parts else 1
            given = self._given if index == 0 else None
            deck = given or self._deck(items[index])
            self._parts.append(Part(index, items[index], deck, first, first + len(deck) - 1))

    def _deck(self, item: PlanItem) -> Deck:
        if item.kind == "module" and (head := self.kit.module(item.target)) is not None:
            return open_deck(head.path, self.kit)
        from workshop.kit.source import Source  # which takes YAML; a plan alone needs none

        text = "\n\n".join(_markdown(item, self.title_of(item), self.language))
        return deck_of(Source(self.plan.path, text, line=max(item.line, 1)), self.kit)

    def _head(self, item: PlanItem) -> ModuleHead | ExerciseHead | None:
        if item.kind == "module":
            return self.kit.module(item.target)
        return self.kit.exercise(item.target) if item.kind == "exercise" else None


_LAYOUTS: dict[PlanKind, Layout] = {
    "module": "title",  # of a module that is not there
    "exercise": "exercise",
    "break": "break",
    "page": "title",
    "activity": "discussion",
}


def _markdown(item: PlanItem, title: str, language: str) -> Iterable[str]:
    """The one page of an item that is not a module, as a trainer would write it."""
    minutes = f" minutes={item.minutes:g}" if item.minutes else ""
    rest = item.text.get(language).strip().partition("\n")[2].strip()
    layout = _LAYOUTS[item.kind]
    yield f"<!-- kit: layout={layout}{minutes} -->"
    if title:
        yield f"# {title}"
    if item.kind == "exercise":
        yield f"```exercise\n{item.target}\n```"
    if rest:
        yield rest
