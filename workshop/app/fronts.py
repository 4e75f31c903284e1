"""What can stand before the slides of a show, built and joined: holding pages and the exercises."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject

from workshop.app.foundations import Foundations, now
from workshop.app.records import Records
from workshop.app.rooming import RoomKeeper
from workshop.errors import Message
from workshop.kit.kit import Kit, Text
from workshop.show.programme import Programme
from workshop.show.show import Show
from workshop.ui.holding import Holdings, HoldingWords
from workshop.ui.lectern import Lectern
from workshop.ui.presenter import Presenter
from workshop.ui.roomplay import RoomPlay
from workshop.ui.timekeeper import Timekeeper
from workshop.ui.tools import StageTools


@dataclass(frozen=True)
class Hall:
    """What a show is told of its surroundings.

    ``key`` names a page for its drawing, ``module`` is the id of the module that is shown,
    ``welcome`` its course and title, ``after`` what comes next in the day, ``parked`` the list.
    """

    kit: Kit
    key: Callable[[Show], str]
    module: Callable[[], str]
    welcome: Callable[[], tuple[str, Sequence[str]]]
    after: Callable[[], str] = str
    parked: Callable[[], Sequence[str]] = tuple


def hall_of(
    programme: Programme, presenter: Presenter, timekeeper: Timekeeper, base: Foundations
) -> Hall:
    """The surroundings of a show that runs over a plan, or over one module."""

    def welcome() -> tuple[str, Sequence[str]]:
        course = programme.kit.title.get(base.speaker.language)
        return course or programme.title, (programme.title,) if course else ()

    def after() -> str:
        agenda, here = timekeeper.agenda, timekeeper.slot
        slots = [slot for slot in agenda.day_slots(here.day) if not slot.skipped or slot is here]
        coming = slots[slots.index(here) + 1 :]
        return coming[0].title if coming else ""

    def module() -> str:
        item = programme.part_of(presenter.show.page).item
        return item.target if item.kind == "module" else ""

    return Hall(
        programme.kit,
        key=lambda show: programme.key_of(show.page),
        module=module,
        welcome=welcome,
        after=after,
    )


class Fronts:
    """The tools, the holding pages, the room's exercises, and the lectern that joins them."""

    def __init__(
        self,
        base: Foundations,
        hall: Hall,
        presenter: Presenter,
        records: Records,
        tell: Callable[[Message], None],
        parent: QObject,
    ) -> None:
        self.tools = StageTools(parent=parent)
        self.holdings = Holdings(
            HoldingWords(hall.welcome, hall.after, hall.parked),
            clock=time.monotonic,
            wall=datetime.now,
            motion=base.motion,
            parent=parent,
        )
        keeper = RoomKeeper(hall.kit, records, module=hall.module, now=now, tell=tell)
        self.roomplay = RoomPlay(keeper, speech(base), clock=time.monotonic, now=now, parent=parent)
        self.lectern = Lectern(
            presenter,
            self.tools,
            key=hall.key,
            fronts=(self.holdings, self.roomplay),
            parent=parent,
        )

    def close(self) -> None:
        """Stop every clock."""
        self.holdings.close()
        self.roomplay.close()
        self.lectern.close()


def speech(base: Foundations) -> Callable[[Message | Text], str]:
    """Words of the program and of a kit in the language of the windows."""

    def say(words: Message | Text) -> str:
        speaker = base.speaker
        return words.get(speaker.language) if isinstance(words, Text) else speaker.say(words)

    return say
