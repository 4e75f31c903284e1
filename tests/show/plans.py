"""Plans for the tests of time: the small kit's, and agendas made of numbers alone."""

from __future__ import annotations

from pathlib import Path

from hypothesis import strategies as st

from workshop.kit.kit import PlanKind
from workshop.kit.opening import open_kit
from workshop.show.agenda import Agenda, Leaf, Slot
from workshop.show.programme import Programme

PLANNED = Path(__file__).parents[1] / "kits" / "planned"


def programme(plan_id: str = "two") -> Programme:
    """A programme of the small planned kit."""
    kit = open_kit(PLANNED)
    plan = kit.plan(plan_id)
    assert plan is not None
    return Programme(plan, kit)


def agenda(*parts: tuple[PlanKind, list[float]], dawn: int | None = 540) -> Agenda:
    """One day of parts with these minutes a page; a page of a negative number is optional."""
    slots, page = [], 1
    for key, (kind, minutes) in enumerate(parts):
        leaves = tuple(Leaf(page + i, abs(m), optional=m < 0) for i, m in enumerate(minutes))
        slots.append(Slot(key, kind, f"Part {key}", leaves=leaves))
        page += len(minutes)
    return Agenda("A day", tuple(slots), ("",), (dawn,))


@st.composite
def agendas(draw: st.DrawFn) -> Agenda:
    """A day of any parts, optional pages and breaks."""
    minutes = st.integers(-60, 60).filter(bool).map(lambda tenths: tenths / 4)
    kinds: list[PlanKind] = ["module", "module", "activity", "break"]
    part = st.tuples(
        st.sampled_from(kinds),
        st.lists(minutes, min_size=1, max_size=6),
    )
    return agenda(*draw(st.lists(part, min_size=2, max_size=6)))
