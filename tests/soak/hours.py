"""The events of eight hours in minutes: nothing grows, nothing is left over, no page comes late."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tests.soak.row import Figures, Row, Soak, SoakFailure

ROOT = Path(__file__).parents[2]
EIGHTH = {"turns": 500, "clips": 8, "seconds": 5, "exercises": 3, "strokes": 25}
GROWTH = 1.05  # of memory after the first eighth
SLOWEST = 33.0  # ms, of a page turn


def loop(soak: Soak) -> Iterator[Figures]:
    """One part of the day a round, in one process; a day that was interrupted begins anew."""
    for figures in live(soak.folder, EIGHTH, soak.rounds - soak.first):
        yield {"life": soak.first, **figures}


def live(folder: Path, portion: Mapping[str, float], parts: int) -> Iterator[Figures]:
    """Live through so many parts in a process of its own."""
    told = json.dumps({**portion, "parts": parts})
    command = [sys.executable, "-m", "tests.soak.liver", str(folder / "data"), told]
    # The GNU C library gives each of libVLC's threads a heap of its own, and keeps what is free at
    # the end of each: 0 to 25 MB, by chance. With few heaps all that is nobody's can be given back.
    usual = {"QT_QPA_PLATFORM": "offscreen", "MALLOC_ARENA_MAX": "2"}
    quiet, environment = subprocess.DEVNULL, {**os.environ, **usual}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=quiet, text=True, cwd=ROOT, env=environment
    ) as child:
        assert child.stdout is not None
        try:
            for _ in range(parts):
                line = child.stdout.readline()
                if not line:
                    raise SoakFailure(f"the show ended by itself with {child.wait()}")
                yield json.loads(line)
        finally:
            child.kill()


def sum_up(figures: Sequence[Figures]) -> str:
    """All parts in one line; raises SoakFailure for growth, leftovers and late pages."""
    last = [found for found in figures if found["life"] == figures[-1]["life"]]
    first, end = last[0], last[-1]
    worst = max(found["worst_ms"] for found in last)
    said = (
        f"{first['mb']:.0f} -> {end['mb']:.0f} MB, {end['threads']:.0f} threads, "
        f"{end['timers']:.0f} timers, page turns median {end['median_ms']:.1f} ms, "
        f"worst {worst:.1f} ms, "
        f"a step of an exercise at most {max(found.get('room_ms', 0) for found in last):.0f} ms"
    )
    if end["mb"] > first["mb"] * GROWTH:
        raise SoakFailure(f"memory grew: {said}")
    if end["threads"] > first["threads"] or end["timers"] > first["timers"]:
        was = f"{first['threads']:.0f} threads, {first['timers']:.0f} timers"
        raise SoakFailure(f"something is left over: {said}, {was} at first")
    if worst > SLOWEST:
        raise SoakFailure(f"a page came late: {said}")
    return said


ROW = Row("hours", 8, loop, sum_up)
