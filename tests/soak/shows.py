"""SIGKILL at random moments of a show: the next start stands exactly where the last one stood.

The show plays a clip and runs a countdown while it is killed. What it said on its output before it
died, what its journal holds, and what the next start stands on are compared with each other.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from tests.soak.row import Figures, Row, Soak, SoakFailure
from workshop.show.journal import journals, of_kind, read_events

LONGEST_LIFE = 1.2  # seconds of acting before the kill
CLIP_SLACK = 4.0  # seconds a clip may be behind: its place is put down every three
PASSING = ("clip", "resume")  # kinds that move nothing
NEAR = 1.5  # seconds between two looks at a countdown


def loop(soak: Soak) -> Iterator[Figures]:
    """One kill a round, of the same show all through."""
    data = soak.folder / "data"
    for number in range(soak.first, soak.rounds):
        chance = random.Random(f"{soak.seed}/{number}")
        before = last_place(data)
        again, said = kill_once(data, chance)
        compared = compare(before, again) if before is not None else {}
        kept = last_place(data)
        count = len(said) - kept_of(said, kept)
        yield {"acts": len(said), "behind": count, "resumed": int(before is not None), **compared}


def kill_once(data: Path, chance: random.Random) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Let the show act for a random moment, then kill it: where it stood first, and then."""
    command = [sys.executable, "-m", "tests.soak.shower", str(data), str(chance.random())]
    root = Path(__file__).parents[2]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=root, env=environment
    ) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        said = b""
        try:
            first = child.stdout.readline()
            if not first:
                raise SoakFailure(f"the show did not begin: {child.stderr.read().decode()[-2000:]}")
            until = time.monotonic() + chance.uniform(0.02, LONGEST_LIFE)
            while (left := until - time.monotonic()) > 0:
                if select.select([child.stdout], [], [], left)[0]:
                    said += child.stdout.read1(1 << 16)  # type: ignore[attr-defined]
        finally:
            child.send_signal(signal.SIGKILL)
            said += child.stdout.read()
    places = [json.loads(line)["stands"] for line in said.splitlines() if line.endswith(b"}")]
    return json.loads(first)["again"], places


def last_place(data: Path) -> dict[str, Any] | None:
    """The place the journal holds last; None before there is a journal."""
    found = journals(data)
    if not found:
        return None
    if len(found) > 1:
        raise SoakFailure("a second show was begun instead of going on")
    events = read_events(found[0])
    stood = of_kind(events, "stands")
    if not stood:
        return None
    place = dict(stood[-1]["place"])
    last = of_kind(events[events.index(stood[-1]) :], "turn")
    if events[-1]["kind"] != "stands" and events[-1]["kind"] not in PASSING:
        # Killed between an act and the line that says where it led: only the page is known.
        return {"key": last[-1]["key"] if last else place["key"], "at": place["at"]}
    return place


def kept_of(said: Sequence[dict[str, Any]], kept: dict[str, Any] | None) -> int:
    """How many of the places that were said are in the journal; raises SoakFailure for others."""
    if kept is None or not said:
        return 0
    times = [place["at"] for place in said]
    if kept["at"] not in times:
        return len(said) if kept["at"] > times[-1] else 0
    return times.index(kept["at"]) + 1


def compare(before: dict[str, Any], again: dict[str, Any]) -> Figures:
    """The place of the next start against the last one of the journal; raises SoakFailure."""
    if "step" not in before:
        if before["key"] != again["key"]:
            raise SoakFailure(f"the page was {before['key']}, is {again['key']}")
        return {"between": 1}
    for name in ("key", "step", "curtain", "paused", "captions", "skipped", "notes", "running"):
        ended = name == "running" and before["left"] is not None and not again["left"]
        if before[name] != again[name] and not ended:
            raise SoakFailure(f"{name} was {before[name]}, is {again[name]} in {again['key']}")
    if before["left"] is not None:
        passed = again["at"] - before["at"] if before["running"] else 0.0
        wanted = max(0.0, before["left"] - passed)
        if again["left"] is None or abs(again["left"] - wanted) > NEAR:
            raise SoakFailure(f"the countdown is at {again['left']}, not near {wanted:.1f}")
    clips = (before["clip"], again["clip"])
    if None not in clips and again["clip"] + CLIP_SLACK < before["clip"]:
        raise SoakFailure(f"the clip stands at {again['clip']}, not near {before['clip']}")
    return {"clips": int(None not in clips), "countdowns": int(before["left"] is not None)}


def sum_up(figures: Sequence[Figures]) -> str:
    """All rounds in one line."""
    names = {name for found in figures for name in found}
    total = {key: int(sum(found.get(key, 0) for found in figures)) for key in names}
    worst = int(max(found["behind"] for found in figures))
    if worst > 2:
        raise SoakFailure(f"{worst} acts were said and not in the journal")
    return (
        f"{total['acts']} acts, {total['resumed']} shows stood again exactly where they were, "
        f"{total.get('countdowns', 0)} with a countdown, {total.get('clips', 0)} with a clip; "
        f"{total['behind']} acts of the last milliseconds not on the disk"
    )


ROW = Row("shows", 100, loop, sum_up)
