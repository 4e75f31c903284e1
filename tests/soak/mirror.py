"""A clip of 1920x1080 at 30 pictures a second on stage and console: nothing lost, little added.

One round plays it twice in a show of its own: on the stage alone, then with the console beside it,
which mirrors it from the same decode.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.bench.machine import Machine, machine
from tests.soak.row import Figures, Row, Soak, SoakFailure
from tests.video.clips import full_hd

SECONDS = 60
MOST = 1.25  # times the processor time of one view
MIRRORED = 0.98  # of the pictures; the first ones may still be painted as one


def loop(soak: Soak) -> Iterator[Figures]:
    """One round is the clip played alone and mirrored."""
    reel = full_hd(soak.folder, SECONDS)
    deck = soak.folder / "deck.md"
    deck.write_text(f"![A clip]({reel.path.name}){{ mute }}\n", encoding="utf-8")
    with machine() as place:
        if "DISPLAY" not in place.environment:
            raise SoakFailure("there is no Xvfb")
        for _ in range(soak.first, soak.rounds):
            yield judged(played(place, deck, "alone"), played(place, deck, "console"))


def played(place: Machine, deck: Path, how: str) -> dict[str, Any]:
    """What the show of that clip tells."""
    with place.start(["-m", "tests.soak.mirrored", str(deck), how]) as program:
        out, said = program.communicate(timeout=SECONDS + 120)
    line = next((line for line in out.splitlines() if line.startswith('{"on_stage"')), "")
    if not line:
        raise SoakFailure(f"nothing was played:\n{out}{said[-2000:]}")
    found: dict[str, Any] = json.loads(line)
    return found


def judged(alone: dict[str, Any], both: dict[str, Any]) -> Figures:
    """The figures of a round in which nothing was lost and little was added."""
    numbers = both["on_stage"]
    lost = set(range(max(numbers, default=0) + 1)) - set(numbers)
    ratio = both["cores"] / alone["cores"]
    told = (
        f"{len(numbers)} pictures on the stage, {len(lost)} lost, {both['mirrored']} mirrored,"
        f" {both['cores']:.2f} cores instead of {alone['cores']:.2f}"
    )
    if lost or both["mirrored"] < MIRRORED * len(numbers) or ratio > MOST:
        raise SoakFailure(told)
    return {"pictures": len(numbers), "mirrored": both["mirrored"], "ratio": ratio}


def sum_up(figures: Sequence[Figures]) -> str:
    """What the second view cost; nothing was lost, or there would be no figures."""
    shown, mirrored = (sum(found[key] for found in figures) for key in ("pictures", "mirrored"))
    ratio = max(found["ratio"] for found in figures)
    return f"none of {shown:.0f} lost, {mirrored:.0f} mirrored, {ratio:.2f} x one view at most"


ROW = Row("mirror", 1, loop, sum_up)
