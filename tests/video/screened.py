"""Has a clip screened in real windows, by one program, and read off the screen by another."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.bench.machine import ROOT
from tests.video.clips import Reel

STARTING = 6.0  # seconds the sampler goes on beyond the clip's length
_ON_ITS_WAY = 0.1  # seconds between painting and the X server's showing it


@dataclass(frozen=True)
class Screened:
    """What came of it. ``painted`` are the numbers the main and the second view painted."""

    name: str
    painted: tuple[tuple[int | None, ...], tuple[int | None, ...]]
    lost: tuple[tuple[int, ...], tuple[int, ...]]
    samples: int
    strange: tuple[str, ...]
    figures: dict[str, float]

    def __str__(self) -> str:
        lost = " and ".join(str(len(numbers)) for numbers in self.lost)
        told = self.figures
        return (
            f"{self.name}: {lost} frames lost of {len(self.painted[0])} painted,"
            f" {self.samples} samples of the screen, {len(self.strange)} strange;"
            f" {told['cores']:.2f} cores, first frame {told['first_ms']:.0f} ms,"
            f" stop {told['stop_ms']:.0f} ms, {told['pss_mb']:.0f} MB"
        )


def screen(kind: str, reel: Reel, environment: Mapping[str, str]) -> Screened:
    """Play a clip on an X server and read it off the screen at the same time."""
    command = [sys.executable, "-m", "tests.video.screening"]
    sampling = [*command, "sample", f"{reel.seconds + STARTING:.1f}"]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        sampling, cwd=ROOT, env=environment, stdout=pipe, stderr=pipe, text=True
    ) as sampler:
        showing = [*command, kind, str(reel.path)]
        shown = subprocess.run(  # noqa: PLW1510 - looked at below
            showing,
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=reel.seconds + 60,
        )
        seen, said = sampler.communicate(timeout=60)
    if shown.returncode or sampler.returncode:
        raise RuntimeError(f"{shown.stderr[-2000:]}\n{said[-2000:]}")
    return judge(reel, json.loads(shown.stdout.splitlines()[-1]), json.loads(seen))


def judge(reel: Reel, told: dict[str, Any], seen: list[list[Any]]) -> Screened:
    """Which numbers never reached a page, and which samples contradict what was painted."""
    painted = [[(moment, number) for moment, number in view] for view in told["painted"]]
    lost = [sorted(set(range(reel.frames)) - {number for _, number in view}) for view in painted]
    first, last = painted[0][0][0], painted[0][-1][0]
    samples = [sample for sample in seen if first + 0.2 < sample[0] and sample[1] < last]
    strange = []
    for began, ended, *numbers in samples:
        for view, number in zip(painted, numbers, strict=True):
            # From the one on the screen just before the reading began to the last before its end.
            then = [shown for at, shown in view if at <= ended]
            since = sum(began - _ON_ITS_WAY <= at for at, _ in view[: len(then)]) + 1
            if number not in then[-since:]:
                strange.append(
                    f"{number} on the screen when {then[-since]} to {then[-1]} were painted"
                )
    figures = {key: value for key, value in told.items() if isinstance(value, float)}
    main, second = (tuple(number for _, number in view) for view in painted)
    gone = (tuple(lost[0]), tuple(lost[1]))
    return Screened(told["name"], (main, second), gone, len(samples), tuple(strange), figures)
