"""Consoles for the tests: a small plan of two modules, a clock that stands, a made-up player."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from workshop.kit.opening import open_kit
from workshop.painting.frame import Frame
from workshop.painting.paint import SlidePainter
from workshop.show.programme import Programme
from workshop.show.show import Show
from workshop.ui.commands import Keys
from workshop.ui.console.around import Around
from workshop.ui.console.window import Console
from workshop.ui.holding import Holdings, HoldingWords
from workshop.ui.lectern import Lectern
from workshop.ui.look import ThemeName
from workshop.ui.presenter import Presenter
from workshop.ui.projector import Projector
from workshop.ui.speaker import Speaker
from workshop.ui.timekeeper import Timekeeper
from workshop.ui.tools import StageTools
from workshop.video.fake import FakePlayer

from .making import make_look

FIRST = """---
id: m1
number: 1
title: Where we stand
minutes: 20
---

<!-- kit: layout=title minutes=2 -->

# Where we stand

<!--
Say: Good morning.
Ask: Who is new?
-->

---

<!-- kit: minutes=6 -->

# Two doors

- Tags {.step}
- Places {.step}

---

<!-- kit: minutes=4 optional -->

# A teenager at home

---

![A clip](clip.mp4)

---

<!-- kit: layout=discussion minutes=4 -->

# What would you change?
"""

SECOND = """---
id: m2
number: 2
title: Your own account
minutes: 30
---

# Your account

---

# And theirs
"""

PLAN = """id: day
title: One day
days:
  - title: Day 1
    items:
      - {at: "09:00", minutes: 20, module: m1}
      - {at: "09:20", minutes: 15, break: Coffee}
      - {at: "09:35", minutes: 30, module: m2}
"""


@dataclass
class Clock:
    """A clock that stands until it is moved; seconds after nine."""

    passed: float = 0.0

    def steady(self) -> float:
        """Seconds of the steady clock."""
        return 1000.0 + self.passed

    def wall(self) -> datetime:
        """The time of day."""
        return datetime(2026, 11, 24, 9, 0) + timedelta(seconds=self.passed)


@dataclass
class Room:
    """A show with its console."""

    console: Console
    presenter: Presenter
    keeper: Timekeeper
    lectern: Lectern
    holdings: Holdings
    clock: Clock = field(default_factory=Clock)

    @property
    def page(self) -> int:
        """The page the room sees."""
        return self.presenter.show.page

    def look(self) -> None:
        """Let the console look at everything now instead of in a moment."""
        self.console.look_at_page()
        self.console.look_at_plan()

    def close(self) -> None:
        """End it all."""
        self.console.close_down()
        self.presenter.close()
        self.keeper.close()
        self.lectern.close()
        self.holdings.close()
        for thing in (self.console, self.keeper, self.lectern, self.holdings, self.presenter):
            thing.deleteLater()


def write_kit(folder: Path) -> Path:
    """A kit of two modules and a plan; its clip is not there."""
    modules = folder / "modules"
    (modules / "plans").mkdir(parents=True)
    (modules / "kit.yaml").write_text("title: A kit\n")
    (modules / "01.md").write_text(FIRST)
    (modules / "02.md").write_text(SECOND)
    (modules / "plans" / "day.yaml").write_text(PLAN)
    return folder


def open_room(
    folder: Path, *, page: int = 1, theme: ThemeName = "dark", scale: float = 1.0
) -> Room:
    """A console on the plan of that kit, at nine in the morning."""
    kit = open_kit(folder)
    plan = kit.plan("day")
    assert plan is not None
    what, clock = Programme(plan, kit), Clock()
    presenter = Presenter(
        Show(what, page=page), Projector(FakePlayer), rest=Frame(footer="Deck"),
        clock=clock.steady, wall=clock.wall,
    )  # fmt: skip
    keeper = Timekeeper(presenter, what, clock=clock.steady, wall=clock.wall)
    said = HoldingWords(lambda: "A kit", tuple, lambda: "", lambda: ("Who pays?",))
    holdings = Holdings(said, clock=clock.steady, wall=clock.wall, motion=False)
    lectern = Lectern(presenter, StageTools(), key=lambda show: str(show.page), fronts=(holdings,))

    def holding() -> str:
        return holdings.holding.kind if holdings.holding is not None else ""

    around = Around(
        lectern, keeper, Speaker(), SlidePainter(), Keys(), clock.steady, holding=holding
    )
    console = Console(make_look(theme, scale), around, title="One day")
    presenter.start()
    keeper.start()
    return Room(console, presenter, keeper, lectern, holdings, clock)
