"""The plan is changed while it runs: minutes are kept, undo restores, replay gives the same."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.show.plans import programme
from workshop.errors import PlanError
from workshop.show.agenda import Agenda, agenda_of
from workshop.show.replan import Change, Replanning, replayed
from workshop.show.show import Show


def begun() -> Replanning:
    made = programme()
    return Replanning(made, agenda_of(made))


def move(giver: int, taker: int, minutes: float, page: int = 1) -> Change:
    return Change("move", {"giver": giver, "taker": taker, "minutes": minutes, "page": page})


def test_minutes_move_and_the_clock_recomputes() -> None:
    moved = begun().do(move(3, 1, 10))
    minutes = [moved.agenda.slots[key].minutes for key in (1, 3)]
    assert minutes == pytest.approx([28, 20])
    assert moved.agenda.spans[2].start == 580  # coffee is ten minutes later
    assert moved.agenda.ends(0) == pytest.approx(begun().agenda.ends(0))


def test_pages_that_are_past_keep_their_minutes() -> None:
    moved = begun().do(move(3, 1, 6, page=4))
    assert [leaf.minutes for leaf in moved.agenda.slots[1].leaves if leaf.taken] == pytest.approx(
        [2, 4, 9, 3, 6]
    )


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (move(3, 1, 29.5), "only 30 min left"),
        (move(3, 3, 1), "two parts"),
        (move(3, 1, -4), "two parts"),
        (move(3, 99, 4), "not in the plan"),
        (Change("skip", {"slot": 1, "page": 7}), "Nothing is left"),
        (Change("take", {"slot": 1}), "not skipped"),
        (Change("break", {"minutes": 0, "after": 1}), "1 to 240"),
        (Change("dance"), "not a change"),
        (Change("undo"), "no change of the plan to undo"),
    ],
)
def test_what_cannot_be_done_says_why(change: Change, said: str) -> None:
    with pytest.raises(PlanError, match=said):
        begun().do(change)


def test_a_part_that_is_skipped_gives_no_minutes_and_gets_none() -> None:
    skipped = begun().do(Change("skip", {"slot": 3, "page": 1}))
    with pytest.raises(PlanError, match="skipped or over"):
        skipped.do(move(1, 3, 2))


def test_a_part_is_skipped_from_the_next_page_on_and_taken_up_again() -> None:
    skipped = begun().do(Change("skip", {"slot": 1, "page": 3}))
    assert [leaf.taken for leaf in skipped.agenda.slots[1].leaves][:3] == [True, True, False]
    whole = begun().do(Change("skip", {"slot": 3, "page": 3}))
    assert whole.agenda.slots[3].skipped
    assert whole.agenda.ends(0) == 595
    again = whole.do(Change("take", {"slot": 3}))
    assert again.agenda == begun().agenda


def test_a_break_is_put_in_where_it_was_asked_for() -> None:
    paused = begun().do(Change("break", {"minutes": 10, "after": 1, "title": "Air"}))
    show = Show(paused.programme, page=7).routed(
        paused.programme, paused.agenda.order, paused.agenda.skipped
    )
    assert show.next().slide.title == "Air"
    assert show.next().next().slide.title == "Coffee"
    assert paused.agenda.slots[2].minutes == 10
    assert paused.agenda.ends(0) == 635
    undone = paused.undo()
    assert undone.agenda.ends(0) == 625
    assert undone.agenda.slots[2].skipped


def changes(made: Agenda) -> st.SearchStrategy[Change]:
    keys = st.sampled_from([slot.key for slot in made.slots])
    pages = st.sampled_from(made.order)
    some = st.floats(0.1, 20)
    return st.one_of(
        st.builds(move, keys, keys, some, pages),
        st.builds(lambda s, p: Change("skip", {"slot": s, "page": p}), keys, pages),
        st.builds(lambda s: Change("take", {"slot": s}), keys),
        st.builds(lambda p: Change("pages", {"pages": [p]}), pages),
        st.builds(lambda k, m: Change("break", {"after": k, "minutes": m}), keys, some),
        st.just(Change("undo")),
    )


@st.composite
def plans(draw: st.DrawFn) -> tuple[Replanning, list[Change]]:
    start = Replanning(_MADE, _PLANNED)
    return start, draw(st.lists(changes(_PLANNED), max_size=8))


_MADE = programme()
_PLANNED = agenda_of(_MADE)


@given(plans())
def test_moving_keeps_the_sum_and_undo_restores(case: tuple[Replanning, list[Change]]) -> None:
    now, todo = case
    for change in todo:
        before = now.agenda
        with suppress(PlanError):
            now = now.do(change)
            assert all(leaf.minutes >= 0 for slot in now.agenda.slots for leaf in slot.leaves)
            if change.kind == "move":
                assert now.agenda.minutes == pytest.approx(before.minutes)
            if change.kind != "undo":
                back = now.undo().agenda
                kept = {slot.key for slot in before.slots}
                assert tuple(slot for slot in back.slots if slot.key in kept) == before.slots
                assert back.minutes == pytest.approx(before.minutes)


@given(plans())
def test_replaying_the_changes_gives_the_same_plan(case: tuple[Replanning, list[Change]]) -> None:
    start, todo = case
    now = replayed(start, todo)
    again = replayed(start, now.changes)
    assert again.agenda == now.agenda
    assert again.changes == now.changes


def test_a_page_that_was_passed_over_is_kept_after_all() -> None:
    page = begun().agenda.slots[1].leaves[-1].page
    skipped = begun().do(Change("pages", {"pages": [page]}))
    assert page in skipped.agenda.skipped
    kept = skipped.do(Change("keep", {"pages": [page]}))
    assert kept.agenda == begun().agenda
    assert page in kept.undo().agenda.skipped
