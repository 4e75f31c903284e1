"""What can stand before the slides of a show, built and joined: holding pages and the exercises."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from workshop.app.foundations import Foundations, now
from workshop.app.records import Records
from workshop.app.rooming import RoomKeeper
from workshop.errors import Message
from workshop.kit.kit import Kit, Text
from workshop.painting.frame import Frame, frame_of
from workshop.show.onstage import OnStage
from workshop.show.programme import Programme
from workshop.show.show import Show, last_step
from workshop.slides.slide import Slide
from workshop.ui.holding import Holdings, HoldingWords
from workshop.ui.lectern import Lectern
from workshop.ui.presenter import Presenter
from workshop.ui.roomgames import exercise_of, key_of
from workshop.ui.roomplay import RoomPlay
from workshop.ui.timekeeper import Timekeeper
from workshop.ui.tools import StageTools
from workshop.values import dataclass

if TYPE_CHECKING:
    from workshop.exercises.room import Say


@dataclass(frozen=True)
class Hall:
    """What a show is told of its surroundings.

    ``key`` names a page for its drawing, ``module`` is the id of the module that is shown,
    ``course`` what the whole is called, ``titles`` the title pages of its welcome, ``after`` what
    comes next in the day, ``parked`` the list.
    """

    kit: Kit
    key: Callable[[Show], str]
    module: Callable[[], str]
    course: Callable[[], str]
    titles: Callable[[], Sequence[Slide]] = tuple
    after: Callable[[], str] = str
    parked: Callable[[], Sequence[str]] = tuple


def hall_of(
    programme: Programme, presenter: Presenter, timekeeper: Timekeeper, base: Foundations
) -> Hall:
    """The surroundings of a show that runs over a plan, or over one module."""

    def course() -> str:
        return programme.kit.title.get(base.speaker.language) or programme.title

    def titles() -> Sequence[Slide]:
        shown = timekeeper.programme
        first = shown.slide(shown.part_of(presenter.show.page).first)
        return (first,) if first.layout == "title" else ()

    def after() -> str:
        """What the room comes back to: the rest of this part, else the next that is no break."""
        agenda, here, page = timekeeper.agenda, timekeeper.slot, presenter.show.page
        if any(leaf.taken and leaf.page > page for leaf in here.leaves):
            return here.title
        slots = [slot for slot in agenda.day_slots(here.day) if not slot.skipped or slot is here]
        coming = slots[slots.index(here) + 1 :]
        return next((slot.title for slot in coming if slot.kind != "break"), "")

    def module() -> str:
        item = timekeeper.programme.part_of(presenter.show.page).item
        return item.target if item.kind == "module" else ""

    return Hall(
        programme.kit,
        key=lambda show: timekeeper.programme.key_of(show.page),
        module=module,
        course=course,
        titles=titles,
        after=after,
    )


class Clocks(NamedTuple):
    """Seconds of a steady clock, the time of day here, and the moment in UTC."""

    steady: Callable[[], float] = time.monotonic
    wall: Callable[[], datetime] = datetime.now
    utc: Callable[[], datetime] = now


class Fronts:
    """The tools, the holding pages, the room's exercises, and the lectern that joins them.

    ``tell`` hears what goes wrong; without ``motion`` nothing moves by itself.
    """

    def __init__(
        self,
        hall: Hall,
        presenter: Presenter,
        records: Records,
        say: Say,
        tell: Callable[[Message], None],
        *,
        motion: bool = True,
        clocks: Clocks = Clocks(),  # noqa: B008 - a value
    ) -> None:
        parent = presenter
        self.tools = StageTools(parent=parent)
        words = HoldingWords(hall.course, hall.titles, hall.after, hall.parked)
        self.holdings = Holdings(
            words, clock=clocks.steady, wall=clocks.wall, motion=motion, parent=parent
        )
        keeper = RoomKeeper(hall.kit, records, module=hall.module, now=clocks.utc, tell=tell)
        self.roomplay = RoomPlay(keeper, say, clock=clocks.steady, now=clocks.utc, parent=parent)
        self.lectern = Lectern(
            presenter,
            self.tools,
            key=hall.key,
            fronts=(self.holdings, self.roomplay),
            after=hall.after,
            parent=parent,
        )

    def put_back(self, left: OnStage, page_of: Callable[[str], int | None]) -> None:
        """Stand what stood before a restart; the presenter must be on its page already.

        ``page_of`` finds the page of a key, None when it is gone.
        """
        show = self.lectern.presenter.show
        exercise = exercise_of(show.slide)
        if left.room is not None and exercise is not None and key_of(exercise) == left.room[0]:
            self.roomplay.put_back(show, left.room[1], left.tallies.get(left.room[0], {}))
        if left.holding is not None:
            self.holdings.show(left.holding)
        if left.clock is not None:
            self.holdings.set_timer(left.clock)
        frozen = page_of(left.frozen[0]) if left.frozen is not None else None
        held = None
        if frozen is not None and left.frozen is not None:
            slide = show.deck.slide(frozen)
            held = replace(show, page=frozen, step=min(left.frozen[1], last_step(slide)))
        self.lectern.put_back(left.drawings, held)

    def close(self) -> None:
        """Stop every clock."""
        self.holdings.close()
        self.roomplay.close()
        self.lectern.close()


def speech(base: Foundations) -> Say:
    """Words of the program and of a kit in the language of the windows."""

    def say(words: Message | Text) -> str:
        speaker = base.speaker
        return words.get(speaker.language) if isinstance(words, Text) else speaker.say(words)

    return say


def rest_of(programme: Programme, page: int) -> Frame:
    """What a page of a plan shows when nobody is on it: its module's name, else the plan's."""
    part = programme.part_of(page)
    module = part.item.kind == "module"
    return frame_of(part.deck) if module else Frame(footer=programme.title)
