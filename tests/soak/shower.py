"""A show that does what a facilitator does, at random, until it is killed.

``python -m tests.soak.shower FOLDER SEED`` goes on with the show left in FOLDER, or begins one, and
says on its output, a line of JSON each: where it stands again (``again``), and after every act
where it stands then (``stands``). Each place is also a line of the journal, so that whoever killed
the show can compare what the journal makes of its other lines.
"""

from __future__ import annotations

import json
import os
import random
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer

from workshop.app.foundations import lay, now
from workshop.app.showing import Showing
from workshop.kit.opening import open_kit
from workshop.show.journal import journals
from workshop.show.programme import Programme
from workshop.show.resume import left_in
from workshop.video.fake import FakePlayer

KIT = Path(__file__).parents[1] / "kits" / "planned"
WAIT_MS = 15  # between two acts
FILM = 3  # the page with the clip
SETTLE_MS = 560  # until journal and time run

ACTS = {
    "next": 40,
    "previous": 8,
    "jump": 6,
    "black": 5,
    "timer": 8,
    "pause": 5,
    "park": 4,
    "skip": 2,
    "undo": 2,
    "break": 1,
    "captions": 2,
    "play": 6,
    "forward": 6,
    "film": 4,
}


class Facilitator:
    """Acts at random and says where the show stands."""

    def __init__(self, showing: Showing, chance: random.Random) -> None:
        self.showing = showing
        self.chance = chance
        self.count = 0
        self.timer = QTimer(showing)
        self.timer.setInterval(WAIT_MS)
        self.timer.timeout.connect(self.act)

    def begin(self) -> None:
        """Say where the show stands, then act."""
        say({"again": self.place()})
        self.timer.start()

    def act(self) -> None:
        """One act, and the place after it."""
        act = self.chance.choices(list(ACTS), list(ACTS.values()))[0]
        presenter, timekeeper = self.showing.presenter, self.showing.timekeeper
        if act == "jump":
            presenter.jump(self.chance.randint(1, len(presenter.show.deck)))
        elif act == "film":
            presenter.jump(FILM)
            presenter.do("next")
            self.timer.start(500)  # so that it is killed while it plays
        elif act == "pause":
            timekeeper.toggle_pause()
        elif act == "park":
            self.showing.journalist.park(f"Question {self.count}")
        elif act == "skip":
            timekeeper.skip_slot(self.chance.choice(timekeeper.agenda.slots).key)
        elif act == "undo":
            timekeeper.undo()
        elif act == "break" and len(presenter.show.deck) < 60:
            timekeeper.add_break(self.chance.randint(2, 20))
        else:
            presenter.do(act)
        if act != "film":
            self.timer.start(WAIT_MS)
        self.count += 1
        place = self.place()
        self.showing.journalist.note("stands", place=place)
        say({"stands": place, "count": self.count})

    def place(self) -> dict[str, Any]:
        """Everything a show that goes on must have again."""
        presenter, timekeeper = self.showing.presenter, self.showing.timekeeper
        show, countdown = presenter.show, presenter.countdown
        left = None if countdown is None else countdown.remaining(timekeeper.clock())
        return {
            "key": timekeeper.programme.key_of(show.page),
            "step": show.step,
            "curtain": show.curtain.value,
            "paused": timekeeper.paused,
            "captions": presenter.captions_on,
            "left": left,
            "running": countdown is not None and countdown.running,
            "clip": presenter.projector.position if show.plays else None,
            "skipped": sorted(show.skipped),
            "notes": [note.text for note in self.showing.journalist.notes],
            "at": now().timestamp(),
        }


def main(folder: Path, seed: str) -> int:
    """Show until the end comes."""
    base = lay(folder)
    kit = open_kit(KIT)
    plan = kit.plan("clips")
    if plan is None:
        raise SystemExit("the kit has no plan with a clip")
    left = left_in(folder, datetime.now().astimezone()) if journals(folder) else None
    showing = Showing(base, Programme(plan, kit), left or 1, FakePlayer)
    showing.begin(windowed=True)
    facilitator = Facilitator(showing, random.Random(seed))
    QTimer.singleShot(SETTLE_MS, showing, facilitator.begin)
    return base.app.exec()


def say(line: dict[str, Any]) -> None:
    """One line, whole, past any buffer."""
    os.write(1, (json.dumps(line) + "\n").encode())


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), sys.argv[2]))
