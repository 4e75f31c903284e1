"""The one place where time becomes signals: agenda, pace, advice, and changes of the plan.

The timekeeper follows a presenter, counts what each page really takes, and tells the presenter the
way through the plan. It ticks once a second, and only while somebody looks (:meth:`set_shown`);
every figure is reckoned when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property

from PySide6.QtCore import QObject, QTimer, Signal

from workshop.errors import PlanError
from workshop.show.agenda import Agenda, Slot, agenda_of
from workshop.show.pace import Advice, Dawn, Moment, Pace, advise, dawn_of, pace
from workshop.show.programme import Programme
from workshop.show.recut import Recut, recut_between
from workshop.show.replan import Change, Replanning, replayed
from workshop.show.show import Show
from workshop.show.spent import Spent
from workshop.ui.presenter import Presenter
from workshop.values import dataclass

_TICK_MS = 1000
_ONE_DAY = 24 * 60  # minutes: a day of the plan that goes on another day is begun anew


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the show is in its plan; counts begin at 1 and leave out what is skipped."""

    slot: Slot
    part: int
    parts: int
    page: int
    pages: int


class Timekeeper(QObject):
    """Keeps the time of one show.

    ``clock`` gives seconds of a steady clock, ``wall`` the time of day. Nothing is reckoned before
    :meth:`start`, so that the first page need not wait for it; the presenter then gets the plan's
    way.

    Signals:
        changed(): the agenda, the place or the pause is another: look again.
        ticked(): a second has passed, while shown.
        replanned(Change): the plan was changed, by that.
        trouble(Message): why a change of the plan was not made.
    """

    changed = Signal()
    ticked = Signal()
    replanned = Signal(object)
    trouble = Signal(object)

    def __init__(
        self,
        presenter: Presenter,
        programme: Programme,
        *,
        clock: Callable[[], float],
        wall: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._clock = clock
        self._wall = wall
        self._programme = programme
        self._dawn: Dawn | None = None
        self._began: float | None = None
        self._started = False
        self._spent = Spent()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.ticked)
        presenter.changed.connect(self._on_moved)
        presenter.renumbered.connect(self.changed)
        presenter.ended.connect(self.close)

    # -- what stands ----------------------------------------------------------------------------

    @cached_property
    def _plans(self) -> Replanning:
        return Replanning(self._programme, agenda_of(self._programme))

    @property
    def agenda(self) -> Agenda:
        """The agenda as it stands now."""
        return self._plans.agenda

    @property
    def programme(self) -> Programme:
        """The pages of the plan, those of breaks put in included."""
        return self._plans.programme

    @property
    def changes(self) -> tuple[Change, ...]:
        """Every change of the plan, in order."""
        return self._plans.changes

    @property
    def can_undo(self) -> bool:
        """Whether a change of the plan can be taken back."""
        return self._plans.can_undo

    @property
    def paused(self) -> bool:
        """Whether the time goes to questions now."""
        return self._spent.paused

    @property
    def dawn(self) -> Dawn | None:
        """Where the day's plan lies in real time; None before the show starts."""
        return self._dawn

    @property
    def spent(self) -> Spent:
        """What each page has really taken by now."""
        return self._spent.counted(self._clock())

    @property
    def slot(self) -> Slot:
        """The part of the plan the room is in."""
        return self.agenda.slot_of(self._presenter.show.page)

    @property
    def standing(self) -> Standing:
        """Where the show is: which part of the day, which page of the part."""
        slot, page = self.slot, self._presenter.show.page
        slots = [s for s in self.agenda.day_slots(slot.day) if not s.skipped or s is slot]
        pages = [leaf.page for leaf in slot.leaves if leaf.taken or leaf.page == page]
        return Standing(slot, slots.index(slot) + 1, len(slots), pages.index(page) + 1, len(pages))

    def clock(self) -> float:
        """Seconds of the steady clock."""
        return self._clock()

    def wall(self) -> datetime:
        """The time of day."""
        return self._wall()

    def elapsed(self) -> float:
        """Seconds since the show started."""
        return 0.0 if self._began is None else self._clock() - self._began

    def moment(self) -> Moment:
        """Now, as pace and advice reckon with it."""
        page = self._presenter.show.page
        dawn = self._dawn or dawn_of(self.agenda, page, self._wall())
        return Moment(page, dawn.minute(self._wall()), self._spent, self._clock())

    def pace(self) -> Pace:
        """How the show stands against its plan."""
        return pace(self.agenda, self.moment())

    def advice(self) -> Advice | None:
        """What to skip to be at the next break on time; None when all is well."""
        return advise(self.agenda, self.moment())

    def moment_of(self, minute: float) -> datetime:
        """A minute of the day's plan (``pace().due`` and its like) as a time of day."""
        page = self._presenter.show.page
        dawn = self._dawn or dawn_of(self.agenda, page, self._wall())
        return dawn.moment(minute)

    # -- what people do -------------------------------------------------------------------------

    def start(self) -> None:
        """The room sees the first page: the day begins. More calls change nothing."""
        if self._started:
            return
        self._started = True
        if self._began is None:
            self._began = self._clock()
        self._send_route()
        self._enter(self._presenter.show.page)
        self.changed.emit()

    def toggle_pause(self) -> None:
        """Take questions, or go on."""
        self._spent = self._spent.toggled(self._clock())
        self.changed.emit()

    def take_advice(self) -> None:
        """Skip what is advised, as one change."""
        advice = self.advice()
        if advice is not None:
            self.skip_pages(advice.pages)

    def skip_pages(self, pages: Iterable[int]) -> None:
        """Have Next pass over these pages."""
        self.do(Change("pages", {"pages": sorted(pages)}))

    def keep_pages(self, pages: Iterable[int]) -> None:
        """Have Next come by these pages after all."""
        self.do(Change("keep", {"pages": sorted(pages)}))

    def move(self, giver: int, taker: int, minutes: float) -> None:
        """Move minutes from one part to another, both by their key."""
        data = {"giver": giver, "taker": taker, "minutes": minutes}
        self.do(Change("move", {**data, "page": self._presenter.show.page}))

    def skip_slot(self, key: int) -> None:
        """Have the show pass over what is still to come of a part."""
        self.do(Change("skip", {"slot": key, "page": self._presenter.show.page}))

    def take_slot(self, key: int) -> None:
        """Take a skipped part up again."""
        self.do(Change("take", {"slot": key}))

    def add_break(self, minutes: float, after: int | None = None, title: str = "") -> None:
        """Put a break in behind a part, the one the room is in unless told."""
        key = self.slot.key if after is None else after
        self.do(Change("break", {"minutes": minutes, "after": key, "title": title}))

    def undo(self) -> None:
        """Take the last change of the plan back."""
        self.do(Change("undo"))

    def do(self, change: Change) -> None:
        """Make a change of the plan; what is in its way is told."""
        try:
            self._plans = self._plans.do(change)
        except PlanError as error:
            self.trouble.emit(error.message)
            return
        self._send_route()
        self.replanned.emit(change)
        self.changed.emit()

    def restore(self, plans: Replanning, spent: Spent, dawn: Dawn | None) -> None:
        """Go on from what a journal remembers, before :meth:`start`."""
        self._plans = plans
        self._spent = spent
        self._dawn = dawn
        past = sum(spent.pages.values()) + sum(spent.questions.values())
        self._began = self._clock() - past

    def recut(self, kept: Mapping[int, Sequence[int]]) -> Recut:
        """Lay the pages out anew: the decks of some parts were edited and have others now.

        ``kept`` says where in its part each page is (:func:`workshop.show.recut.recut_between`).
        Every change of the plan is made again, and an item that names slides keeps those it has,
        whatever they print by now. The presenter is not told.
        """
        serial = f"{self._wall():%d%H%M%S%f}"
        recut = recut_between(self.programme, self.programme.laid_again(), kept, serial)
        changes = [replace(one, data=recut.data(one.data)) for one in self.changes]
        self._programme = self._programme.laid_again()
        planned = self._plans.planned
        taken = (page for page in planned.order if page not in planned.skipped)
        chosen = recut.known(dict.fromkeys(taken))
        start = Replanning(self._programme, agenda_of(self._programme, chosen))
        self._plans = replayed(start, changes)
        self._spent = self._spent.counted(self._clock()).recut(recut)
        return recut

    def set_shown(self, shown: bool) -> None:
        """Tick while somebody looks."""
        if shown and not self._tick.isActive():
            self._tick.start()
        elif not shown:
            self._tick.stop()

    def close(self) -> None:
        """Count no more."""
        self._tick.stop()
        self._started = True
        self._spent = replace(self._spent.counted(self._clock()), page=0)

    # -- inside ---------------------------------------------------------------------------------

    def _send_route(self) -> None:
        agenda = self.agenda
        self._presenter.route(self.programme, agenda.order, agenda.skipped)

    def _on_moved(self, there: Show, here: Show) -> None:
        self.start()
        if there.page != here.page:
            self._enter(there.page)
            self.changed.emit()

    def _enter(self, page: int) -> None:
        self._spent = self._spent.turned(page, self._clock())
        dawn, wall = self._dawn, self._wall()
        other_day = dawn is None or dawn.day != self.agenda.slot_of(page).day
        if dawn is None or other_day or dawn.minute(wall) > _ONE_DAY:
            self._dawn = dawn_of(self.agenda, page, wall)
