"""How the show stands against its agenda, and what would make it end on time.

The measure is planned minutes, not slides: on a discussion of six minutes one is on time for six
minutes. Questions may take their time (:class:`~workshop.show.spent.Spent`, paused): they move the
end, but nobody is called behind for them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.show.agenda import Agenda, Leaf, Slot
from workshop.show.spent import Spent
from workshop.values import dataclass

NEAR = 60.0
"""A day that begins further than so many minutes from its clock is a rehearsal: it is moved."""

_GRAIN = 10  # advice reckons in tenths of a minute


@dataclass(frozen=True, slots=True)
class Dawn:
    """Where a day's plan lies in real time: minute 0 of the plan is at ``zero``."""

    day: int
    zero: datetime

    def minute(self, wall: datetime) -> float:
        """A moment as a minute of the plan."""
        return (wall - self.zero).total_seconds() / 60

    def moment(self, minute: float) -> datetime:
        """A minute of the plan as a moment."""
        return self.zero + timedelta(minutes=minute)


def dawn_of(agenda: Agenda, page: int, wall: datetime) -> Dawn:
    """A day that begins now, at ``page``: by its clock, or from now on when it has none.

    A day begun more than an hour from its clock follows the plan from this moment.
    """
    day, planned = agenda.slot_of(page).day, agenda.span_of(page).start
    midnight = wall.replace(hour=0, minute=0, second=0, microsecond=0)
    by_clock = Dawn(day, midnight)
    if agenda.dawns[day] is not None and abs(by_clock.minute(wall) - planned) <= NEAR:
        return by_clock
    return Dawn(day, wall - timedelta(minutes=planned))


@dataclass(frozen=True, slots=True)
class Moment:
    """Where the show is and when: what every figure is reckoned from."""

    page: int
    minute: float  # of the day's plan
    spent: Spent
    now: float  # of the steady clock of ``spent``


@dataclass(frozen=True, slots=True)
class Pace:
    """The figures of one moment, in minutes.

    ``ahead`` is positive ahead of the plan and negative behind it, questions forgiven. The stretch
    is what is left before the next break or the end of the day: it will end at ``ends`` and should
    end at ``due``, both minutes of the day. ``day_ends`` and ``day_due`` are the same of the day.
    """

    ahead: float
    questions: float
    ends: float
    due: float
    day_ends: float
    day_due: float
    part_used: float
    part_minutes: float
    page_used: float
    page_minutes: float

    @property
    def late(self) -> float:
        """How many minutes too late the stretch will end; negative is early."""
        return self.ends - self.due

    @property
    def words(self) -> Message:
        """Ahead or behind in words, to the minute."""
        minutes = round(self.ahead)
        if minutes == 0:
            return _ON_TIME
        return (_AHEAD if minutes > 0 else _BEHIND).fill(minutes=abs(minutes))


@dataclass(frozen=True, slots=True)
class Advice:
    """Pages to skip so that the stretch ends on time; ``enough``: it then does."""

    pages: tuple[int, ...]
    minutes: float
    late: float
    enough: bool


def pace(agenda: Agenda, moment: Moment) -> Pace:
    """The figures of this moment."""
    index = agenda.index_of(moment.page)
    slot, span = agenda.slots[index], agenda.span_of(moment.page)
    day, stretch = _day(agenda, slot.day), _stretch(agenda, index)
    asked = moment.spent.asked(_since_break(agenda, index), moment.now) / 60
    page_used = moment.spent.on((moment.page,), moment.now) / 60
    ends = project(agenda, moment, page_used, stretch)
    return Pace(
        ahead=_ahead(moment.minute, span.start, span.end, asked),
        questions=asked,
        ends=ends,
        due=_due(agenda, stretch[-1]),
        day_ends=project(agenda, moment, page_used, day[day.index(index) :]),
        day_due=agenda.ends(slot.day),
        part_used=moment.spent.on((leaf.page for leaf in slot.leaves), moment.now) / 60,
        part_minutes=slot.minutes,
        page_used=page_used,
        page_minutes=span.end - span.start,
    )


def advise(agenda: Agenda, moment: Moment) -> Advice | None:
    """What to skip so that the stretch ends on time: as few minutes as will do, and the nearest.

    None when it ends on time, or when nothing in it may be skipped.
    """
    late = pace(agenda, moment).late
    if late < 1.0:
        return None
    near: list[Leaf] = []
    for slot in _stretch_slots(agenda, moment.page):
        near += optional_after(slot, moment.page)
        if sum(leaf.minutes for leaf in near) >= late:
            break
    if not near:
        return None
    chosen = _least(near, late)
    minutes = sum(leaf.minutes for leaf in chosen)
    enough = minutes >= late - 1 / _GRAIN
    return Advice(tuple(leaf.page for leaf in chosen), minutes, late, enough)


def optional_after(slot: Slot, page: int) -> tuple[Leaf, ...]:
    """The optional pages of a slot that are still to come; ``page`` may be in it or before it."""
    pages = [leaf.page for leaf in slot.leaves]
    coming = slot.leaves[pages.index(page) + 1 :] if page in pages else slot.leaves
    return tuple(leaf for leaf in coming if leaf.optional and leaf.taken)


def project(agenda: Agenda, moment: Moment, page_used: float, slots: Sequence[int]) -> float:
    """When the last of these slots will end, the first being the one the show is in.

    Free time before a slot is used up by being late, and never lengthened by being early.
    """
    first = agenda.slots[slots[0]]
    span = agenda.span_of(moment.page)
    time = moment.minute + max(0.0, span.end - span.start - page_used)
    pages = [leaf.page for leaf in first.leaves]
    rest = first.leaves[pages.index(moment.page) + 1 :]
    time += sum(leaf.minutes for leaf in rest if leaf.taken)
    for index in slots[1:]:
        slot = agenda.slots[index]
        if not slot.skipped:
            begins = min(max(time, agenda.spans[index].start), time + slot.gap)
            time = begins + slot.minutes
    return time


def _ahead(minute: float, start: float, end: float, asked: float) -> float:
    if minute < start:
        return start - minute
    return min(0.0, end + asked - minute)


def _day(agenda: Agenda, day: int) -> list[int]:
    return [index for index, slot in enumerate(agenda.slots) if slot.day == day]


def _stretch(agenda: Agenda, index: int) -> list[int]:
    """From a slot up to the next break of its day; a break is a stretch of its own."""
    found = [index]
    if agenda.slots[index].kind == "break":
        return found
    for later in range(index + 1, len(agenda.slots)):
        slot = agenda.slots[later]
        if slot.day != agenda.slots[index].day or (slot.kind == "break" and not slot.skipped):
            break
        found.append(later)
    return found


def _due(agenda: Agenda, last: int) -> float:
    """When a stretch should be over: as the break behind it begins, the free time before it too."""
    slots, spans = agenda.slots, agenda.spans
    follows = last + 1 < len(slots) and slots[last + 1].day == slots[last].day
    return max(spans[last].end, spans[last + 1].start) if follows else spans[last].end


def _stretch_slots(agenda: Agenda, page: int) -> Iterator[Slot]:
    return (agenda.slots[index] for index in _stretch(agenda, agenda.index_of(page)))


def _since_break(agenda: Agenda, index: int) -> list[int]:
    """The pages from the last break, or the day's begin, up to the slot's end."""
    pages: list[int] = []
    for slot in reversed(agenda.slots[: index + 1]):
        same = slot.day == agenda.slots[index].day
        if not same or (slot.kind == "break" and slot is not agenda.slots[index]):
            break
        pages += [leaf.page for leaf in slot.leaves]
    return pages


def _least(leaves: Sequence[Leaf], late: float) -> list[Leaf]:
    """The leaves that make up for ``late`` with the fewest minutes; all when that is not enough.

    Every sum of leaves up to their total is tried once, in tenths of a minute (subset sums).
    """
    need = round(late * _GRAIN)
    best: dict[int, tuple[int, ...]] = {0: ()}
    for place, leaf in enumerate(leaves):
        size = round(leaf.minutes * _GRAIN)
        for total, chosen in list(best.items()):
            if total < need and total + size not in best:
                best[total + size] = (*chosen, place)
    enough = [total for total in best if total >= need]
    if not enough:
        return list(leaves)
    return [leaves[place] for place in best[min(enough)]]


_ON_TIME = QT_TRANSLATE_NOOP("pace", "On time")
_AHEAD = QT_TRANSLATE_NOOP("pace", "{minutes} min ahead")
_BEHIND = QT_TRANSLATE_NOOP("pace", "{minutes} min behind")
