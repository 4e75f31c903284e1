"""Tools: a hand draws, erases, zooms and points in shares of the page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.show.tools import CENTER, PEN_COLORS, WHOLE, PenStroke, Point, Tools

shares = st.floats(0, 1)
points = st.builds(Point, shares, shares)
PAGE = "m2:4"


def drawn(*way: Point, tools: Tools | None = None) -> Tools:
    """A line drawn along a way."""
    hand = (tools or Tools().taking("draw")).pressed(way[0], PAGE)
    for at in way[1:]:
        hand = hand.moved(at, PAGE)
    return hand.released(PAGE)


def test_a_tool_taken_twice_is_put_away() -> None:
    pointing = Tools().taking("pointer")
    assert (pointing.tool, pointing.place) == ("pointer", CENTER)
    assert pointing.taking("pointer").tool is None
    assert pointing.taking("spotlight").tool == "spotlight"


def test_a_line_becomes_a_stroke_of_its_page_when_the_hand_lifts() -> None:
    way = Point(0.25, 0.5), Point(0.5, 0.75), Point(0.5, 0.75)
    hand = Tools().taking("draw").pressed(way[0], PAGE).moved(way[1], PAGE).moved(way[2], PAGE)
    assert hand.strokes(PAGE) == ()
    done = hand.released(PAGE)
    assert done.strokes(PAGE) == (PenStroke(way[:2]),)
    assert done.strokes("m2:5") == ()
    assert done.drawn_on() == (PAGE,)
    assert done.line == ()


def test_a_page_turned_during_a_line_forgets_the_line() -> None:
    hand = Tools().taking("draw").pressed(CENTER, PAGE).turned().released("m2:5")
    assert hand.drawn_on() == ()
    assert hand.tool == "draw"


def test_strokes_are_taken_back_one_by_one_also_erased_ones() -> None:
    two = drawn(Point(0.1, 0.5), Point(0.9, 0.5), tools=drawn(Point(0.1, 0.1), Point(0.3, 0.1)))
    erased = two.taking("erase").pressed(Point(0.5, 0.5), PAGE).released(PAGE)
    assert len(erased.strokes(PAGE)) == 1
    assert erased.taken_back(PAGE).strokes(PAGE) == two.strokes(PAGE)
    assert two.taken_back(PAGE).taken_back(PAGE).taken_back(PAGE).strokes(PAGE) == ()
    assert two.wiped(PAGE).taken_back(PAGE).strokes(PAGE) == two.strokes(PAGE)
    assert two.wiped("other") == two


def test_the_eraser_reaches_only_what_it_passes() -> None:
    line = drawn(Point(0.1, 0.1), Point(0.9, 0.1)).taking("erase")
    assert line.pressed(Point(0.5, 0.2), PAGE).strokes(PAGE) == line.strokes(PAGE)
    assert line.pressed(Point(0.5, 0.2), PAGE).moved(Point(0.5, 0.1), PAGE).strokes(PAGE) == ()
    dot = drawn(CENTER).taking("erase").pressed(CENTER, PAGE)
    assert dot.strokes(PAGE) == ()


def test_without_a_pen_a_moving_hand_draws_nothing() -> None:
    hand = Tools().taking("pointer").pressed(CENTER, PAGE).moved(Point(0.9, 0.9), PAGE)
    assert hand.place == Point(0.9, 0.9)
    assert hand.released(PAGE).drawn_on() == ()
    assert hand.released(PAGE).left().place is None
    assert hand.left().place is not None


def test_the_pointer_moves_by_keys_and_stays_on_the_page() -> None:
    hand = Tools().taking("pointer")
    for _ in range(40):
        hand = hand.nudged(0.02, -0.02)
    assert hand.place == Point(1.0, 0.0)
    assert Tools().nudged(0.1, 0) == Tools()


def test_the_wheel_widens_the_light_and_nothing_else() -> None:
    light = Tools().taking("spotlight")
    assert light.turned_wheel(1).radius > light.radius > light.turned_wheel(-1).radius
    assert light.turned_wheel(-99).radius > 0
    assert Tools().turned_wheel(1) == Tools()


def test_zoom_opens_at_twice_the_size_and_turning_the_page_shows_it_whole() -> None:
    close = Tools().taking("zoom")
    assert close.zoom.scale == 2
    assert close.turned().zoom == WHOLE
    assert close.turned().tool is None
    assert close.turned_wheel(-99).zoom == WHOLE


def test_a_zoomed_page_follows_the_hand() -> None:
    close = Tools().taking("zoom").pressed(CENTER, PAGE)
    touched = close.on_page(CENTER)
    moved = close.moved(Point(0.6, 0.45), PAGE)
    assert moved.on_page(Point(0.6, 0.45)) == pytest.approx(touched)
    assert close.nudged(0.1, 0).zoom.x == pytest.approx(0.55)


@given(points, st.lists(st.tuples(points, st.floats(-3, 3)), max_size=6))
def test_a_zoom_never_shows_beyond_the_page(first: Point, moves: list[tuple[Point, float]]) -> None:
    hand = Tools(place=first).taking("zoom")
    for at, turn in moves:
        hand = hand.pressed(at, PAGE).moved(first, PAGE).released(PAGE).turned_wheel(turn)
        corners = hand.on_page(Point(0, 0)), hand.on_page(Point(1, 1))
        assert all(-1e-9 <= share <= 1 + 1e-9 for corner in corners for share in corner)


@given(st.lists(points, min_size=1, max_size=12))
def test_every_line_is_touched_by_the_eraser_at_each_of_its_points(way: list[Point]) -> None:
    (stroke,) = drawn(*way).strokes(PAGE)
    assert all(stroke.touches(at) for at in stroke.points)


def test_freeze_numbers_and_pens_toggle() -> None:
    assert Tools().toggled_freeze().frozen
    assert not Tools().toggled_numbers().numbers
    tools = Tools()
    seen = []
    for _ in PEN_COLORS:
        seen.append(tools.color)
        tools = tools.next_color()
    assert tuple(seen) == PEN_COLORS
    assert tools == Tools()


def test_strokes_kept_from_before_a_restart_come_back() -> None:
    kept = drawn(CENTER).strokes(PAGE)
    assert Tools().with_strokes(PAGE, kept).strokes(PAGE) == kept
