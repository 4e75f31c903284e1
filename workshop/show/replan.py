"""Changing the agenda while the show runs. Every change is a value, and undo takes back one.

A change is a kind and its data, plain enough for the journal; :func:`replayed` of the same changes
gives the same agenda, which is how a show comes back after a crash.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field, replace
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, PlanError
from workshop.kit.kit import PlanItem, Text
from workshop.show.agenda import Agenda, Leaf, Slot, slot_of_part
from workshop.show.programme import Programme
from workshop.values import dataclass

LEAST = 1.0
"""Minutes a part keeps when others are given of its time."""

LONGEST_BREAK = 240.0


@dataclass(frozen=True, slots=True)
class Change:
    """One change; ``kind`` is one of the below, or ``undo``.

    ======  ==================================================================
    move    ``giver``, ``taker`` (slot keys), ``minutes``, ``page`` (where the show is)
    skip    ``slot``: the show passes over all of it that is still to come; ``page``
    take    ``slot``: as the plan had it
    pages   ``pages``: passed over by Next
    keep    ``pages``: no longer passed over
    break   ``minutes``, ``after`` (slot key), ``title``
    ======  ==================================================================
    """

    kind: str
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Replanning:
    """The agenda as it stands, the pages it runs over, and what undo returns to."""

    programme: Programme
    agenda: Agenda
    changes: tuple[Change, ...] = ()
    earlier: tuple[tuple[Programme, Agenda], ...] = field(default=(), repr=False)

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self.earlier)

    @property
    def planned(self) -> Agenda:
        """The agenda before every change; a break that was taken back is in it, passed over."""
        return self.earlier[0][1] if self.earlier else self.agenda

    def do(self, change: Change) -> Replanning:
        """The change made, as one that can be undone. Raises PlanError when it cannot be."""
        if change.kind == "undo":
            return self.undo()
        programme, agenda = _made(self.programme, self.agenda, change)
        before = (*self.earlier, (self.programme, self.agenda))
        return Replanning(programme, agenda, (*self.changes, change), before)

    def undo(self) -> Replanning:
        """The last change taken back. Raises PlanError when there is none.

        Every page stays in the agenda, so that the show may stand on any: a break that was put in
        is passed over.
        """
        if not self.earlier:
            raise PlanError(_NOTHING)
        _, before = self.earlier[-1]
        agenda = _with_all(before, self.agenda)
        undone = Change("undo")
        return Replanning(self.programme, agenda, (*self.changes, undone), self.earlier[:-1])


def replayed(start: Replanning, changes: Iterable[Change]) -> Replanning:
    """The changes made one after the other.

    One that no longer can be made changes nothing, but is there to be undone: an undo that follows
    takes back what it took back when it was asked for.
    """
    for change in changes:
        try:
            start = start.do(change)
        except (PlanError, KeyError, TypeError, ValueError):
            if change.kind != "undo":
                before = (*start.earlier, (start.programme, start.agenda))
                start = replace(start, changes=(*start.changes, change), earlier=before)
    return start


def _made(programme: Programme, agenda: Agenda, change: Change) -> tuple[Programme, Agenda]:
    data = change.data
    if change.kind == "break":
        return _with_break(programme, agenda, float(data["minutes"]), int(data["after"]), data)
    if change.kind == "move":
        giver, taker = _slot(agenda, data["giver"]), _slot(agenda, data["taker"])
        return programme, _moved(agenda, giver, taker, float(data["minutes"]), int(data["page"]))
    if change.kind == "skip":
        slot = _slot(agenda, data["slot"])
        return programme, _skipped(agenda, _coming(slot, int(data["page"])))
    if change.kind == "take":
        return programme, agenda.with_slot(_taken(_slot(agenda, data["slot"])))
    if change.kind == "pages":
        return programme, _skipped(agenda, frozenset(int(page) for page in data["pages"]))
    if change.kind == "keep":
        return programme, _kept(agenda, frozenset(int(page) for page in data["pages"]))
    raise PlanError(_UNKNOWN.fill(kind=change.kind))


def _with_all(before: Agenda, after: Agenda) -> Agenda:
    """The agenda ``before`` with the slots that only ``after`` has, skipped, in their places."""
    known = {slot.key: slot for slot in before.slots}
    slots = tuple(known.get(slot.key) or _left_out(slot) for slot in after.slots)
    return replace(before, slots=slots)


def _left_out(slot: Slot) -> Slot:
    return replace(slot, leaves=tuple(replace(leaf, taken=False) for leaf in slot.leaves))


def _slot(agenda: Agenda, key: Any) -> Slot:
    slot = agenda.keyed(int(key))
    if slot is None:
        raise PlanError(_NO_SLOT)
    return slot


def _skipped(agenda: Agenda, pages: frozenset[int]) -> Agenda:
    """The agenda without these pages."""
    gone = [leaf for slot in agenda.slots for leaf in slot.leaves if leaf.page in pages]
    if not any(leaf.taken for leaf in gone):
        raise PlanError(_ALREADY)
    slots = tuple(
        replace(
            slot,
            leaves=tuple(replace(leaf, taken=leaf.taken and leaf.page not in pages)
                         for leaf in slot.leaves),
        )
        for slot in agenda.slots
    )  # fmt: skip
    return replace(agenda, slots=slots)


def _kept(agenda: Agenda, pages: frozenset[int]) -> Agenda:
    """The agenda with these pages, each with the minutes it asked for."""
    slots = []
    for slot in agenda.slots:
        leaves = (replace(x, taken=x.taken or x.page in pages) for x in slot.leaves)
        slots.append(replace(slot, leaves=tuple(leaves)))
    return replace(agenda, slots=tuple(slots))


def _coming(slot: Slot, page: int) -> frozenset[int]:
    """The pages of a slot that are still to come, the one the room sees left out."""
    pages = [leaf.page for leaf in slot.leaves]
    return frozenset(pages[pages.index(page) + 1 :] if page in pages else pages)


def _taken(slot: Slot) -> Slot:
    if not slot.skipped:
        raise PlanError(_NOT_SKIPPED.fill(title=slot.title))
    return replace(slot, leaves=tuple(replace(leaf, taken=True) for leaf in slot.leaves))


def _moved(agenda: Agenda, giver: Slot, taker: Slot, minutes: float, page: int) -> Agenda:
    """Minutes moved from what is still to come of one slot to what is to come of another."""
    if giver.key == taker.key or not minutes > 0:
        raise PlanError(_NO_MOVE)
    if _open(giver, page) - minutes < LEAST - 1e-9:
        raise PlanError(_TOO_LITTLE.fill(title=giver.title, minutes=round(_open(giver, page))))
    if not _open(taker, page):
        raise PlanError(_OVER.fill(title=taker.title))
    agenda = agenda.with_slot(_stretched(giver, -minutes, page))
    return agenda.with_slot(_stretched(taker, minutes, page))


def _ahead(slot: Slot, page: int) -> tuple[Leaf, ...]:
    """What is open of a slot: its taken pages from ``page`` on, all when the page is elsewhere."""
    pages = [leaf.page for leaf in slot.leaves]
    from_page = pages.index(page) if page in pages else 0
    return tuple(leaf for leaf in slot.leaves[from_page:] if leaf.taken)


def _open(slot: Slot, page: int) -> float:
    return sum(leaf.minutes for leaf in _ahead(slot, page))


def _stretched(slot: Slot, minutes: float, page: int) -> Slot:
    scale = 1.0 + minutes / _open(slot, page)
    coming = {leaf.page for leaf in _ahead(slot, page)}
    leaves = tuple(
        replace(leaf, minutes=leaf.minutes * scale) if leaf.page in coming else leaf
        for leaf in slot.leaves
    )
    return replace(slot, leaves=leaves)


def _with_break(
    programme: Programme, agenda: Agenda, minutes: float, after: int, data: Mapping[str, Any]
) -> tuple[Programme, Agenda]:
    """A break put in behind a slot; its page comes last in the programme and there in the order."""
    before = _slot(agenda, after)
    if not LEAST <= minutes <= LONGEST_BREAK:
        raise PlanError(_BREAK_LENGTH.fill(most=round(LONGEST_BREAK)))
    text = Text({"": str(data.get("title", ""))})
    item = PlanItem("break", before.day, minutes=minutes, text=text)
    programme = programme.with_item(item)
    slot = slot_of_part(programme, programme.parts[-1])
    place = agenda.slots.index(before) + 1
    slots = (*agenda.slots[:place], slot, *agenda.slots[place:])
    return programme, replace(agenda, slots=slots)


_NOTHING = QT_TRANSLATE_NOOP("replan", "There is no change of the plan to undo.")
_UNKNOWN = QT_TRANSLATE_NOOP("replan", "“{kind}” is not a change of a plan.")
_NO_SLOT = QT_TRANSLATE_NOOP("replan", "That part is not in the plan.")
_ALREADY = QT_TRANSLATE_NOOP("replan", "Nothing is left there to skip.")
_NOT_SKIPPED = QT_TRANSLATE_NOOP("replan", "“{title}” is not skipped.")
_NO_MOVE = QT_TRANSLATE_NOOP("replan", "Choose two parts and some minutes to move.")
_TOO_LITTLE = QT_TRANSLATE_NOOP("replan", "“{title}” has only {minutes} min left to give.")
_OVER = QT_TRANSLATE_NOOP("replan", "“{title}” is skipped or over; take it up first.")
_BREAK_LENGTH = QT_TRANSLATE_NOOP("replan", "A break takes 1 to {most} minutes.")
