"""A figure, its yardstick and what was promised of their ratio."""

from __future__ import annotations

import math
import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

Measure = Callable[[], float]


@dataclass(frozen=True)
class Figure:
    """One line of the bench.

    ``value`` and ``yardstick`` share ``unit``. With a yardstick, ``target`` is the largest ratio of
    the two that keeps the promise; without one, the largest value. No target: only told.
    """

    name: str
    value: float
    unit: str
    yardstick: float | None = None
    against: str = ""
    target: float | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the yardstick, or None without one."""
        return self.value / self.yardstick if self.yardstick else None

    @property
    def kept(self) -> bool:
        """Whether the promise holds."""
        judged = self.value if self.yardstick is None else self.ratio
        return self.target is None or (judged is not None and judged <= self.target)

    def __str__(self) -> str:
        parts = [f"{self.name:<46}", f"{self.value:9.2f} {self.unit:<3}"]
        if self.yardstick is not None:
            parts.append(f"{self.against} {self.yardstick:.2f} {self.unit}")
            parts.append(f"ratio {self.ratio:.2f}")
        if self.target is not None:
            parts.append(f"at most {self.target:g}")
            parts.append("ok" if self.kept else "OVER")
        if self.note:
            parts.append(f"({self.note})")
        return "  ".join(parts)


def interleaved(measures: Sequence[Measure], rounds: int, warm: int = 1) -> list[list[float]]:
    """Each measure's readings, taken in turns so that a busy machine is busy for all of them.

    The first ``warm`` rounds are thrown away: they fill the disk's cache and write byte code.
    """
    readings: list[list[float]] = [[] for _ in measures]
    for turn in range(warm + rounds):
        for measure, kept in zip(measures, readings, strict=True):
            reading = measure()
            if turn >= warm:
                kept.append(reading)
    return readings


def quick_quarter(values: Sequence[float]) -> float:
    """What the quickest quarter stayed below: a start is only ever slowed down by its machine.

    Where the machine's speed jumps by a third from one second to the next, the middles of fifteen
    starts and of fifteen others tell more of the machine than of the programs.
    """
    return sorted(values)[len(values) // 4]


def middle(values: Iterable[float]) -> float:
    """The median."""
    return statistics.median(values)


def worst_of_a_hundred(values: Sequence[float]) -> float:
    """The 99th percentile, by nearest rank: of 200 values all but the two largest are within it."""
    ranked = sorted(values)
    return ranked[max(0, math.ceil(0.99 * len(ranked)) - 1)]
