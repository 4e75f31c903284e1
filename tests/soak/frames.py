"""Twenty seconds of 1920x1080 at 30 pictures a second: each reaches the page, and the screen.

In real windows, with a second view of the same frames, by libVLC and by Qt Multimedia in turn; the
screen is read four times a second by another program. The clip carries its frame number.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.bench.machine import machine
from tests.soak.row import Figures, Row, Soak, SoakFailure
from tests.video.clips import full_hd
from tests.video.screened import Screened, screen

SECONDS = 20
KINDS = ("vlc", "qt")


def loop(soak: Soak) -> Iterator[Figures]:
    """One round is the clip played once."""
    reel = full_hd(soak.folder, SECONDS)
    with machine() as place:
        if "DISPLAY" not in place.environment:
            raise SoakFailure("there is no Xvfb")
        for number in range(soak.first, soak.rounds):
            kind = KINDS[number % len(KINDS)]
            yield judged(kind, screen(kind, reel, place.environment))


def judged(kind: str, shown: Screened) -> Figures:
    """The figures of a show in which nothing was lost."""
    if shown.lost != ((), ()) or shown.strange:
        raise SoakFailure(f"{shown}; lost {shown.lost}; {'; '.join(shown.strange)}")
    return {"qt": float(kind == "qt"), "samples": shown.samples, **shown.figures}


def sum_up(figures: Sequence[Figures]) -> str:
    """What it cost; nothing was lost, or there would be no figures."""
    told = []
    for number, kind in enumerate(KINDS):
        own = [found for found in figures if found["qt"] == number]
        if own:
            cores, memory = (max(found[key] for found in own) for key in ("cores", "pss_mb"))
            first, stop = (max(found[key] for found in own) for key in ("first_ms", "stop_ms"))
            told.append(
                f"{kind}: none of {len(own)} x {SECONDS * 30} lost, {cores:.2f} cores,"
                f" first {first:.0f} ms, stop {stop:.0f} ms, {memory:.0f} MB"
            )
    return "; ".join(told)


ROW = Row("frames", 4, loop, sum_up)
