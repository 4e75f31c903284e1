"""A show of the small planned kit with its timekeeper, on clocks that are set by hand."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject

from tests.show.plans import programme
from workshop.errors import Message
from workshop.painting.frame import Frame
from workshop.show.programme import Programme
from workshop.show.show import Show
from workshop.ui.presenter import Presenter
from workshop.ui.projector import Projector
from workshop.ui.timekeeper import Timekeeper
from workshop.video.fake import FakePlayer

NINE = datetime(2026, 11, 25, 9, 0)


@dataclass
class Hands:
    """Both clocks, moved together."""

    seconds: float = 1_000.0
    begun: float = 1_000.0

    def clock(self) -> float:
        """The steady clock."""
        return self.seconds

    def wall(self) -> datetime:
        """The time of day here."""
        return NINE + timedelta(seconds=self.seconds - self.begun)

    def utc(self) -> datetime:
        """The moment."""
        return self.wall().replace(tzinfo=UTC)

    def pass_minutes(self, minutes: float) -> None:
        """Time passes."""
        self.seconds += minutes * 60


@dataclass
class PlanRoom:
    """Everything a test of time touches."""

    presenter: Presenter
    timekeeper: Timekeeper
    hands: Hands
    troubles: list[Message] = field(default_factory=list)

    def next(self, times: int = 1, minutes: float = 0.0) -> None:
        """Press Next, after so many minutes each time."""
        for _ in range(times):
            self.hands.pass_minutes(minutes)
            self.presenter.do("next")


def plan_room(owner: QObject, made: Programme | None = None) -> PlanRoom:
    """A room whose show has just begun."""
    hands, made = Hands(), made or programme()

    def player(parent: QObject) -> FakePlayer:
        return FakePlayer(parent)

    presenter = Presenter(
        Show(made), Projector(player), rest=Frame(), clock=hands.clock, wall=hands.wall,
        parent=owner,
    )  # fmt: skip
    timekeeper = Timekeeper(presenter, made, clock=hands.clock, wall=hands.wall, parent=owner)
    room = PlanRoom(presenter, timekeeper, hands)
    timekeeper.trouble.connect(room.troubles.append)
    presenter.start()
    timekeeper.start()
    return room
