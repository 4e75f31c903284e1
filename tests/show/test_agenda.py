"""Planned minutes of pages, parts and days, and when each is planned."""

from __future__ import annotations

import pytest
from hypothesis import given

from tests.show.plans import agenda, agendas, programme
from workshop.show.agenda import Agenda, Span, agenda_of


def test_slides_are_fitted_to_the_minutes_of_the_part() -> None:
    found = agenda_of(programme())
    alpha = found.slots[1]
    # 2 + 4 + 6 + 2 (unsaid) + 4 minutes are asked for, the exercise is elsewhere: 18 for 18.
    assert [leaf.minutes for leaf in alpha.leaves if leaf.taken] == [2, 4, 6, 2, 4]
    beta = found.slots[3]
    assert [leaf.minutes for leaf in beta.leaves] == pytest.approx([2, 18, 10])
    assert beta.minutes == pytest.approx(30)


def test_slides_named_or_core_alone_are_taken() -> None:
    found = agenda_of(programme())
    assert [leaf.taken for leaf in found.slots[5].leaves] == [True, True, False, True, False, False]
    assert [leaf.taken for leaf in found.slots[6].leaves] == [True, True, False]


def test_pages_that_are_chosen_are_those_named_whatever_they_print() -> None:
    made = programme()
    (first, *_, last) = made.parts[5].pages
    found = agenda_of(made, {last})
    assert found.slots[5].minutes == found.slots[5].leaves[-1].minutes == 10
    assert first in found.skipped
    assert found.slots[:5] == agenda_of(made).slots[:5]


def test_parts_follow_the_clock_with_the_free_time_between() -> None:
    found = agenda_of(programme())
    assert found.spans[:5] == (
        Span(540, 550), Span(550, 568), Span(570, 585), Span(585, 615), Span(615, 625),
    )  # fmt: skip
    assert found.slots[2].gap == 2
    assert (found.ends(0), found.ends(1)) == (625, 800)
    assert found.dawns == (540, 780)


def test_a_plan_without_a_clock_counts_from_nothing() -> None:
    found = agenda_of(programme("loose"))
    assert found.dawns == (None,)
    assert [(span.start, span.end) for span in found.spans] == [(0, 20), (20, 25), (25, 55)]


def test_a_page_is_planned_inside_its_part() -> None:
    found = agenda(("module", [4, -6, 2]), ("break", [15]))
    assert (found.span_of(2), found.span_of(4)) == (Span(544, 550), Span(552, 567))
    with pytest.raises(KeyError):
        found.span_of(9)


@given(agendas())
def test_pages_fill_their_day_without_a_hole(found: Agenda) -> None:
    end = 540.0
    for page in found.order:
        span = found.span_of(page)
        assert span.start == pytest.approx(end)
        end = span.end
    assert end == pytest.approx(found.ends(0))
    assert end - 540 == pytest.approx(found.minutes)
