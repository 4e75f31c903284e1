"""A room to try things in: a show of three pages, one of them an exercise, with its fronts."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence

from workshop.app.fronts import Clocks, Fronts
from workshop.app.fronts import Hall as Surroundings
from workshop.app.records import Records
from workshop.errors import Message
from workshop.kit.kit import Kit, Text
from workshop.kit.opening import kit_of, open_kit
from workshop.painting.frame import Frame
from workshop.painting.seen import Seen
from workshop.show.show import Show
from workshop.slides.deck import open_deck
from workshop.ui.commands import Keys
from workshop.ui.holding import Holdings
from workshop.ui.lectern import Lectern
from workshop.ui.presenter import Presenter
from workshop.ui.projector import Projector
from workshop.ui.roomplay import RoomPlay
from workshop.ui.speaker import Speaker
from workshop.video.fake import FakePlayer

REPOSITORY = Path(__file__).parents[2]
NONE = Qt.KeyboardModifier.NoModifier
DECK = """# Start

---

<!-- kit: layout=exercise label=E2a minutes=20 -->

# The lab

```exercise
sergeant-home-account
```

---

# After
"""


def moment() -> datetime:
    """A moment that stands still."""
    return datetime(2026, 11, 25, 10, 0, tzinfo=UTC)


def say(words: Message | Text) -> str:
    """Words in English."""
    return words.get("en") if isinstance(words, Text) else Speaker().say(words)


@dataclass
class Clock:
    """A clock that is set by hand."""

    now: float = 100.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Hall:
    """A show with everything that can stand before it."""

    fronts: Fronts
    presenter: Presenter
    clock: Clock
    parked: list[str]
    records: Records
    told: list[str] = field(default_factory=list)
    seen: list[str] = field(default_factory=list)
    noted: list[tuple[str, object]] = field(default_factory=list)

    @property
    def lectern(self) -> Lectern:
        """Where keys and hands come to."""
        return self.fronts.lectern

    @property
    def holdings(self) -> Holdings:
        """The pages that hold the room."""
        return self.fronts.holdings

    @property
    def roomplay(self) -> RoomPlay:
        """The room's exercises."""
        return self.fronts.roomplay

    def press(self, *names: str) -> Seen:
        """Keys as they are named in the list of keys, one after the other; what the room sees."""
        for name in names:
            combination = cast("Any", QKeySequence(name))[0]
            key, modifiers = combination.key(), combination.keyboardModifiers()
            text = name if len(name) == 1 else " " if name == "Space" else ""
            if not self.lectern.type(key, modifiers, text):
                command = Keys().find(key, modifiers)
                if command == "out":
                    self.lectern.step_out()
                elif command is not None:
                    self.lectern.do(command)
        return self.lectern.seen()

    def close(self) -> None:
        """End in order."""
        self.fronts.close()
        self.presenter.close()
        self.records.close()


def open_hall(
    folder: Path, owner: QObject, *, deck: str = DECK, kit: Kit | None = None, motion: bool = False
) -> Hall:
    """The show of a deck written into ``folder``, its exercises those of the repository's kit."""
    path = folder / "deck.md"
    path.write_text(deck)
    clock, told = Clock(), list[str]()
    presenter = Presenter(
        Show(open_deck(path, kit_of(path))),
        Projector(FakePlayer),
        rest=Frame(footer="The lab"),
        clock=clock,
        wall=moment,
        parent=owner,
    )

    def tell(message: Message) -> None:
        told.append(Speaker().say(message))

    parked: list[str] = []
    records = Records(folder / "data", moment, tell)
    around = Surroundings(
        kit or open_kit(REPOSITORY),
        key=lambda show: str(show.page),
        module=lambda: "m2",
        course=lambda: "The course",
        titles=lambda: (presenter.show.deck.slide(1),),
        after=lambda: "the lab",
        parked=lambda: parked,
    )
    clocks = Clocks(clock, moment, moment)
    fronts = Fronts(around, presenter, records, say, tell, motion=motion, clocks=clocks)
    hall = Hall(fronts, presenter, clock, parked, records, told)
    fronts.lectern.changed.connect(lambda there, _: hall.seen.append(there.name))
    fronts.lectern.noted.connect(lambda kind, data: hall.noted.append((kind, data)))
    return hall
