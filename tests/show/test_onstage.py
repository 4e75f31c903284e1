"""What stands on the stage is written as events and stands again after them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from workshop.show.countdown import Countdown
from workshop.show.holding import Holding
from workshop.show.onstage import (
    OnStage,
    countdown_event,
    drawing_events,
    hold_event,
    on_stage,
    stroke_event,
)
from workshop.show.tools import PEN_COLORS, PenStroke, Point, Tools

NOW = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
PAGE = "0:m2:4"
places = st.integers(0, 10_000).map(lambda k: k / 10_000)
strokes = st.builds(
    PenStroke,
    st.lists(st.builds(Point, places, places), min_size=1, max_size=5).map(tuple),
    st.sampled_from(PEN_COLORS),
    st.sampled_from((0.002, 0.004)),
)
LINE = PenStroke((Point(0.1, 0.1), Point(0.2, 0.2)))
OTHER = PenStroke((Point(0.5, 0.5),), "red")


def written(kind: str, data: Any, *, ago: float = 0.0) -> dict[str, Any]:
    """An event as a journal gives it back."""
    at = (NOW - timedelta(seconds=ago)).isoformat()
    found: dict[str, Any] = json.loads(json.dumps({"at": at, "kind": kind, **data}))
    return found


def fold(events: Iterable[Any]) -> OnStage:
    return on_stage(events, NOW, clock=500.0)


@given(st.lists(st.lists(strokes, max_size=4).map(tuple), max_size=5))
def test_drawings_follow_whatever_was_drawn_erased_and_taken_back(
    states: list[tuple[PenStroke, ...]],
) -> None:
    events: list[Any] = []
    before: tuple[PenStroke, ...] = ()
    for after in states:
        for kind, data in drawing_events(PAGE, before, after):
            events.append(written(kind, data))
        before = after
    assert fold(events).drawings.get(PAGE, ()) == before


def test_drawing_a_stroke_is_one_event_and_taking_it_back_another() -> None:
    (drawn,) = drawing_events(PAGE, (LINE,), (LINE, OTHER))
    assert drawn == ("stroke", stroke_event(PAGE, OTHER))
    (erased,) = drawing_events(PAGE, (LINE, OTHER), (OTHER,))
    assert erased == ("erase", {"key": PAGE, "kept": [1]})
    assert list(drawing_events(PAGE, (LINE,), (LINE,))) == []


def test_strokes_put_back_can_be_drawn_on() -> None:
    found = fold([written("stroke", stroke_event(PAGE, LINE))])
    tools = Tools().with_strokes(PAGE, found.drawings[PAGE])
    assert tools.strokes(PAGE) == (LINE,)


def test_a_freeze_keeps_the_page_the_room_was_left_with() -> None:
    frozen = written("freeze", {"on": True, "key": PAGE, "step": 2})
    assert fold([frozen]).frozen == (PAGE, 2)
    assert fold([frozen, written("freeze", {"on": False, "key": PAGE, "step": 0})]).frozen is None


def test_a_break_has_gone_on_while_nothing_ran() -> None:
    held = Holding("break", "Lunch", ("The lab",)).lasting(60, now=100.0)
    found = fold([written("hold", hold_event(held), ago=600)]).holding
    assert found is not None
    assert (found.kind, found.title, found.lines) == ("break", "Lunch", ("The lab",))
    assert found.countdown is not None
    assert found.countdown.remaining(500.0) == 3000
    assert found.countdown.running
    assert fold([written("hold", hold_event(held)), written("hold", hold_event(None))]) == OnStage()


def test_a_clock_that_stood_still_stands_and_one_that_ran_out_is_over() -> None:
    still = countdown_event(Countdown(300, 60))
    assert fold([written("clock", still, ago=900)]).clock == Countdown(300, 60)
    ran = countdown_event(Countdown(300, 60, since=0))
    assert fold([written("clock", ran, ago=900)]).clock == Countdown(300, 300)
    assert fold([written("clock", ran), written("clock", countdown_event(None))]).clock is None


def test_the_rooms_exercise_and_its_hands_are_there_until_it_is_left() -> None:
    events = [
        written("room", {"exercise": "sam", "stand": "play"}),
        written("tally", {"exercise": "sam", "question": 1, "hands": [2, None, 7]}),
        written("tally", {"exercise": "sam", "question": 1, "hands": [3, 0, 7]}),
    ]
    found = fold(events)
    assert found.room == ("sam", "play")
    assert found.tallies == {"sam": {1: (3, 0, 7)}}
    assert fold([*events, written("room", {"exercise": "sam", "stand": "away"})]).room is None


def test_events_of_others_and_broken_ones_are_passed_over() -> None:
    events = [
        written("turn", {"key": PAGE}),
        written("stroke", {"key": PAGE}),
        written("stroke", {"key": PAGE, "points": []}),
        written("stroke", {"key": PAGE, "points": [1, 2, 3]}),
        written("erase", {"key": PAGE, "kept": [4]}),
        written("hold", {}),
        written("tally", {"exercise": "sam", "question": "x", "hands": []}),
        {"kind": "freeze", "on": True},
    ]
    assert fold(events) == OnStage()
    odd = {**stroke_event(PAGE, LINE), "color": "pink"}
    assert fold([written("stroke", odd)]).drawings[PAGE] == (LINE,)
