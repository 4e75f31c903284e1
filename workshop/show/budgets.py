"""What slides really took, over several deliveries and rehearsals, and budgets for the next one."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import median

from workshop.show.record import Record
from workshop.values import dataclass

GLANCE = 5 / 60
"""Minutes below which a page was leafed through, not shown."""


@dataclass(frozen=True, slots=True)
class Budget:
    """One slide of a module: what was planned last, what it took each time, what to plan next.

    All in minutes; ``takes`` stands with the newest last. ``proposed`` is the median, in half
    minutes, questions left out: they are no part of a slide.
    """

    module: str
    mark: str
    title: str
    planned: float
    takes: tuple[float, ...]

    @property
    def proposed(self) -> float:
        """Minutes for the next time."""
        return max(0.5, round(median(self.takes) * 2) / 2)


def delivered(record: Record, module: str) -> bool:
    """Whether a module was held, not leafed through: half of what was planned for its pages."""
    planned, took = minutes_in(record, module)
    return planned > 0 and took >= planned / 2


def minutes_in(record: Record, module: str = "") -> tuple[float, float]:
    """Minutes planned for the pages that were shown of a module (or of all), and taken by them."""
    parts = [p for p in record.parts if p.kind == "module" and module in ("", p.target)]
    pages = [page for part in parts for page in part.pages if page.took >= GLANCE]
    return sum(page.planned for page in pages), sum(page.took for page in pages)


def budgets(records: Iterable[Record], module: str = "") -> tuple[Budget, ...]:
    """The slides of one module (or of all), each as often as it was really shown.

    ``records`` come oldest first. A slide is known by its number or label and its title.
    """
    takes: dict[tuple[str, str, str], list[float]] = {}
    planned: dict[tuple[str, str, str], float] = {}
    for record in records:
        for part in record.parts:
            if part.kind != "module" or (module and part.target != module):
                continue
            for page in part.pages:
                name = (part.target, page.mark, page.title)
                if page.took >= GLANCE:
                    takes.setdefault(name, []).append(page.took)
                    planned[name] = page.planned
    return tuple(Budget(*name, planned[name], tuple(took)) for name, took in takes.items())
