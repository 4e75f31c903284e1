"""The agenda: what is planned for each page, part and day, in minutes, as it stands right now.

It begins as the plan says and changes while the show runs (:mod:`workshop.show.replan`). Times of
day are minutes after midnight; a day without a clock counts from 0.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import replace
from functools import cached_property

from workshop.kit.kit import Kit, Plan, PlanItem, PlanKind
from workshop.show.programme import Part, Programme
from workshop.values import dataclass

UNSAID = 2.0
"""Minutes of a slide whose author gave none, before they are fitted to the part's minutes."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page with its planned minutes; one that is not ``taken`` is passed over by Next."""

    page: int
    minutes: float
    optional: bool = False
    taken: bool = True


@dataclass(frozen=True, slots=True)
class Slot:
    """One part of the day. ``gap`` is the free time before it, in minutes.

    ``key`` is the part's index in the programme and stays whatever is moved.
    """

    key: int
    kind: PlanKind
    title: str
    number: str = ""  # of a module, as printed
    target: str = ""  # id of the module or exercise
    day: int = 0
    gap: float = 0.0
    leaves: tuple[Leaf, ...] = ()

    @property
    def minutes(self) -> float:
        """Planned for the pages that are taken."""
        return sum(leaf.minutes for leaf in self.leaves if leaf.taken)

    @property
    def skipped(self) -> bool:
        """Whether the show passes over all of it."""
        return not any(leaf.taken for leaf in self.leaves)

    def leaf(self, page: int) -> Leaf | None:
        """The leaf of that page, or None."""
        return next((leaf for leaf in self.leaves if leaf.page == page), None)


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when something is planned, in minutes of its day."""

    start: float
    end: float


@dataclass(frozen=True)
class Agenda:
    """The parts in the order they come. ``dawns`` is when each day begins; None: no clock."""

    title: str
    slots: tuple[Slot, ...]
    days: tuple[str, ...] = ("",)
    dawns: tuple[int | None, ...] = (None,)

    @property
    def minutes(self) -> float:
        """All that is planned, without the free time between."""
        return sum(slot.minutes for slot in self.slots)

    @cached_property
    def order(self) -> tuple[int, ...]:
        """Every page in the order it comes, the skipped ones too."""
        return tuple(leaf.page for slot in self.slots for leaf in slot.leaves)

    @cached_property
    def skipped(self) -> frozenset[int]:
        """The pages Next passes over."""
        leaves = (leaf for slot in self.slots for leaf in slot.leaves)
        return frozenset(leaf.page for leaf in leaves if not leaf.taken)

    @cached_property
    def _index(self) -> dict[int, int]:
        return {leaf.page: i for i, slot in enumerate(self.slots) for leaf in slot.leaves}

    def index_of(self, page: int) -> int:
        """Which slot a page is in. Raises KeyError for a page that is in none."""
        return self._index[page]

    def slot_of(self, page: int) -> Slot:
        """The slot a page is in. Raises KeyError for a page that is in none."""
        return self.slots[self._index[page]]

    def keyed(self, key: int) -> Slot | None:
        """The slot of that key, or None."""
        return next((slot for slot in self.slots if slot.key == key), None)

    def day_slots(self, day: int) -> tuple[Slot, ...]:
        """The slots of a day."""
        return tuple(slot for slot in self.slots if slot.day == day)

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """When each slot is planned; a skipped one takes no time and no free time before it."""
        found, day, end = [], -1, 0.0
        for slot in self.slots:
            if slot.day != day:
                day, end = slot.day, float(self.dawns[slot.day] or 0)
            start = end + (0.0 if slot.skipped else slot.gap)
            end = start + slot.minutes
            found.append(Span(start, end))
        return tuple(found)

    def span_of(self, page: int) -> Span:
        """When a page is planned; one that is skipped takes no time where it stands."""
        index = self.index_of(page)
        start = self.spans[index].start
        for leaf in self.slots[index].leaves:
            minutes = leaf.minutes if leaf.taken else 0.0
            if leaf.page == page:
                return Span(start, start + minutes)
            start += minutes
        raise KeyError(page)

    def ends(self, day: int) -> float:
        """When a day is planned to end."""
        spans = [span.end for slot, span in zip(self.slots, self.spans, strict=True)
                 if slot.day == day]  # fmt: skip
        return max(spans, default=0.0)

    def with_slot(self, slot: Slot) -> Agenda:
        """The agenda with the slot of that key replaced."""
        return replace(self, slots=tuple(slot if s.key == slot.key else s for s in self.slots))


def agenda_of(programme: Programme, chosen: Container[int] | None = None) -> Agenda:
    """The agenda as the plan has it. Opens every deck, parses no slide.

    ``chosen`` are the pages that items which name theirs have, when the modules were edited since
    those were looked up: what the plan calls 4 may print another number by now.
    """
    plan, language = programme.plan, programme.language
    own = frozenset(item.target for item in plan.items if item.kind == "exercise")
    slots, gaps = [], _gaps(plan)
    for part, gap in zip(programme.parts, gaps, strict=True):
        slots.append(replace(slot_of_part(programme, part, own, chosen), gap=gap))
    days = tuple(text.get(language) for text in plan.days) or ("",)
    return Agenda(programme.title, tuple(slots), days, _dawns(plan, len(days)))


def slot_of_part(
    programme: Programme,
    part: Part,
    own: frozenset[str] = frozenset(),
    chosen: Container[int] | None = None,
) -> Slot:
    """The slot of one part; exercises that the plan has on their ``own`` are left out of modules.

    The minutes its slides ask for are fitted to the minutes the item has. ``chosen`` are the pages
    of an item that names some, when they are not to be looked up.
    """
    item = part.item
    leaves = fitted(_leaves(programme, part, own, chosen), item.minutes)
    return Slot(
        part.index, item.kind, programme.title_of(item), _number(programme.kit, item), item.target,
        item.day, leaves=leaves,
    )  # fmt: skip


def fitted(leaves: Iterable[Leaf], minutes: float) -> tuple[Leaf, ...]:
    """The leaves with their minutes scaled so that those taken add up to ``minutes``.

    Pages that are not taken keep their own measure, for the moment somebody takes them after all.
    """
    leaves = tuple(leaves)
    asked = sum(leaf.minutes for leaf in leaves if leaf.taken)
    if not minutes or not asked:
        return leaves
    scale = minutes / asked
    return tuple(replace(leaf, minutes=leaf.minutes * scale) for leaf in leaves)


def _leaves(
    programme: Programme, part: Part, own: frozenset[str], chosen: Container[int] | None
) -> Iterator[Leaf]:
    item = part.item
    for page in part.pages:
        brief = programme.brief(page)
        minutes = UNSAID if brief.minutes is None else brief.minutes
        if item.kind != "module":
            yield Leaf(page, item.minutes)
            continue
        taken = not (brief.exercise and brief.exercise in own)
        if item.core and brief.optional:
            taken = False
        if item.slides and not _names(programme, part, page, chosen):
            taken = False
        yield Leaf(page, minutes, brief.optional, taken)


def _names(programme: Programme, part: Part, page: int, chosen: Container[int] | None) -> bool:
    """Whether an item that names its slides has this page; it has its first one, unless chosen."""
    if chosen is not None:
        return page in chosen
    return page == part.first or programme.mark_of(page) in part.item.slides


def _gaps(plan: Plan) -> list[float]:
    """The free time the plan leaves before each item."""
    found: list[float] = []
    day, end = -1, 0.0
    for item in plan.items:
        begins = item.day != day
        gap = 0.0 if item.at is None or begins else max(0.0, item.at - end)
        end = (item.at or 0.0 if begins else end + gap) + item.minutes
        day = item.day
        found.append(gap)
    return found


def _dawns(plan: Plan, days: int) -> tuple[int | None, ...]:
    firsts = {item.day: item.at for item in reversed(plan.items)}
    return tuple(firsts.get(day) for day in range(days))


def _number(kit: Kit, item: PlanItem) -> str:
    head = kit.module(item.target) if item.kind == "module" else None
    return head.number if head is not None else ""
