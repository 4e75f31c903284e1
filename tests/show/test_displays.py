"""Displays are known by what they are; console and stage are arranged from values alone."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from workshop.show.displays import (
    Arrangement,
    Choice,
    Display,
    Standing,
    Wish,
    arrange,
    choices_in,
    choices_out,
    numbered,
    remembering,
    staged,
    standings,
    turned,
)

LAPTOP = Display("eDP-1", "Maker", "Panel", "1")
BEAM = Display("HDMI-1", "Beam", "X200", "77")
TWIN = Display("DP-2", "Beam", "X200", "78")
DESK = Display("DP-1", "Desk", "D27", "9")
AIR = Display("Air-3", "Caster", "Stick", "")
BARE = Display("screen")  # says nothing of itself


def choice(*displays: Display, console: Display, stage: Display) -> Choice:
    return Choice(displays, Arrangement(console, stage))


USUAL = choice(LAPTOP, BEAM, console=LAPTOP, stage=BEAM)
TURNED = choice(LAPTOP, BEAM, console=BEAM, stage=LAPTOP)
THREE = choice(LAPTOP, DESK, AIR, console=LAPTOP, stage=AIR)
PAIR = choice(LAPTOP, BEAM, TWIN, console=LAPTOP, stage=TWIN)


@pytest.mark.parametrize(
    ("displays", "primary", "remembered", "console", "stage"),
    [
        pytest.param([LAPTOP], LAPTOP, [USUAL], LAPTOP, LAPTOP, id="one display for both"),
        pytest.param([LAPTOP, BEAM], LAPTOP, [], LAPTOP, BEAM, id="the one beside the primary"),
        pytest.param([BEAM, LAPTOP], BEAM, [], LAPTOP, BEAM, id="the panel is the facilitator's"),
        pytest.param([BEAM, DESK], DESK, [], DESK, BEAM, id="no panel: the primary"),
        pytest.param([BEAM, DESK], BARE, [], BEAM, DESK, id="a primary that just went"),
        pytest.param([LAPTOP, BEAM], LAPTOP, [TURNED], BEAM, LAPTOP, id="as chosen for this set"),
        pytest.param([BEAM, LAPTOP], BEAM, [TURNED], BEAM, LAPTOP, id="whatever the order"),
        pytest.param(
            [LAPTOP, DESK, BEAM], LAPTOP, [USUAL], LAPTOP, BEAM, id="known stage, another set"
        ),
        pytest.param(
            [DESK, BEAM], DESK, [USUAL], DESK, BEAM, id="known stage, another computer's panel"
        ),
        pytest.param(
            [LAPTOP, replace(BEAM, name="DP-9")],
            LAPTOP,
            [TURNED],
            replace(BEAM, name="DP-9"),
            LAPTOP,
            id="the same projector on another socket",
        ),
        pytest.param(
            [LAPTOP, DESK, replace(AIR, name="Air-4")],
            LAPTOP,
            [THREE],
            LAPTOP,
            replace(AIR, name="Air-4"),
            id="wireless, under another name",
        ),
        pytest.param(
            [LAPTOP, DESK, Display("Air-4", "", "", "x")],
            LAPTOP,
            [THREE],
            LAPTOP,
            Display("Air-4", "", "", "x"),
            id="wireless, back as something new",
        ),
        pytest.param(
            [LAPTOP, TWIN, BEAM], LAPTOP, [PAIR], LAPTOP, TWIN, id="the right one of two alike"
        ),
        pytest.param(
            [LAPTOP, BEAM], LAPTOP, [PAIR], LAPTOP, BEAM, id="another serial is another projector"
        ),
        pytest.param(
            [LAPTOP, Display("gone")], LAPTOP, [choice(LAPTOP, BARE, console=BARE, stage=LAPTOP)],
            Display("gone"), LAPTOP, id="known stage though it is the panel",
        ),
        pytest.param(
            [DESK, BEAM], DESK, [choice(BARE, console=BARE, stage=BARE)], DESK, BEAM,
            id="a choice that tells nothing here",
        ),
        pytest.param(
            [LAPTOP, BEAM], LAPTOP, [choice(LAPTOP, BEAM, console=BEAM, stage=DESK)], LAPTOP, BEAM,
            id="a choice that contradicts itself",
        ),
    ],
)  # fmt: skip
def test_console_and_stage(
    displays: list[Display],
    primary: Display,
    remembered: list[Choice],
    console: Display,
    stage: Display,
) -> None:
    assert arrange(displays, primary, remembered) == Arrangement(console, stage)


def test_the_latest_choice_counts_where_two_would_fit() -> None:
    older = choice(LAPTOP, BEAM, console=LAPTOP, stage=BEAM)
    newer = choice(LAPTOP, DESK, console=LAPTOP, stage=DESK)
    assert arrange([LAPTOP, BEAM, DESK], LAPTOP, [newer, older]).stage == DESK
    assert arrange([LAPTOP, BEAM, DESK], LAPTOP, [older, newer]).stage == BEAM


def test_two_that_say_the_same_are_counted_from_the_left() -> None:
    one, other = numbered([replace(BARE), replace(BARE)])
    assert (one.twin, other.twin) == (0, 1)
    assert one != other
    chosen = remembering((), (one, other), Arrangement(other, one))
    assert arrange([other, one], one, chosen) == Arrangement(other, one)


def test_two_projectors_alike_without_serials_are_told_by_their_sockets() -> None:
    left, right = Display("HDMI-1", "Beam", "X200"), Display("HDMI-2", "Beam", "X200")
    chosen = remembering((), (LAPTOP, left, right), Arrangement(LAPTOP, right))
    assert arrange([LAPTOP, left, right], LAPTOP, chosen).stage == right
    elsewhere = Display("DP-4", "Beam", "X200")
    assert arrange([LAPTOP, elsewhere], LAPTOP, chosen).stage == elsewhere


def test_the_stage_goes_where_it_is_sent_and_the_console_makes_room() -> None:
    here = Arrangement(LAPTOP, BEAM)
    assert staged([LAPTOP, BEAM, DESK], here, DESK) == Arrangement(LAPTOP, DESK)
    assert staged([LAPTOP, BEAM], here, LAPTOP) == Arrangement(BEAM, LAPTOP)
    assert staged([LAPTOP, DESK], here, LAPTOP) == Arrangement(DESK, LAPTOP)
    assert staged([LAPTOP], Arrangement(LAPTOP, LAPTOP), LAPTOP).single


def test_turning_swaps_two_and_goes_round_among_three() -> None:
    assert turned([LAPTOP, BEAM], Arrangement(LAPTOP, BEAM)) == Arrangement(BEAM, LAPTOP)
    three = [LAPTOP, BEAM, DESK]
    assert turned(three, Arrangement(LAPTOP, BEAM)) == Arrangement(LAPTOP, DESK)
    assert turned(three, Arrangement(LAPTOP, DESK)) == Arrangement(DESK, LAPTOP)
    assert turned([LAPTOP], Arrangement(LAPTOP, LAPTOP)).single
    assert turned([LAPTOP], Arrangement(LAPTOP, BEAM)) == Arrangement(LAPTOP, BEAM)


def test_a_choice_replaces_the_older_one_for_the_same_displays() -> None:
    choices = remembering((USUAL, THREE), (BEAM, LAPTOP), TURNED.arrangement)
    assert [c.arrangement for c in choices] == [TURNED.arrangement, THREE.arrangement]
    many = tuple(replace(USUAL, displays=(Display(str(n)),)) for n in range(30))
    assert len(remembering(many, (LAPTOP, BEAM), USUAL.arrangement)) == 20


def test_choices_survive_the_settings_file() -> None:
    choices = (USUAL, THREE)
    assert choices_in(json.loads(json.dumps(choices_out(choices)))) == choices


@pytest.mark.parametrize(
    "entry",
    [{}, {"displays": 3}, {"displays": [], "console": [], "stage": []},
     {"displays": [], "console": [1, "", "", "", 0], "stage": ["", "", "", "", 0]},
     {"displays": [], "console": ["", "", "", "", ""], "stage": ["", "", "", "", 0]}],
)  # fmt: skip
def test_a_kept_choice_without_sense_is_left_out(entry: dict[str, object]) -> None:
    assert choices_in([entry, *choices_out([USUAL])]) == (USUAL,)


def test_a_display_has_a_name_for_people() -> None:
    assert BEAM.title == "Beam X200"
    assert Display("x", "Beam", "Beam X200").title == "Beam X200"
    assert BARE.title == "screen"


WHOLE, WINDOW, HIDDEN = Standing.WHOLE, Standing.WINDOW, Standing.HIDDEN


@pytest.mark.parametrize(
    ("single", "wish", "has_console", "stage", "console"),
    [
        pytest.param(False, Wish(), True, WHOLE, WHOLE, id="two displays"),
        pytest.param(False, Wish(), False, WHOLE, HIDDEN, id="two displays, no console yet"),
        pytest.param(False, Wish(windowed=True), True, WINDOW, WHOLE, id="a call"),
        pytest.param(True, Wish(windowed=True), True, WINDOW, HIDDEN, id="a call on one display"),
        pytest.param(
            True, Wish(windowed=True, console=True), True, WINDOW, WINDOW, id="with the console"
        ),
        pytest.param(True, Wish(), True, HIDDEN, WHOLE, id="the projector is taken away"),
        pytest.param(True, Wish(), False, WINDOW, HIDDEN, id="the same, with nothing to cover"),
        pytest.param(True, Wish(alone=True), True, WHOLE, HIDDEN, id="one display, the stage's"),
        pytest.param(True, Wish(alone=True, console=True), True, WHOLE, WINDOW, id="on demand"),
    ],
)
def test_how_stage_and_console_stand(
    single: bool, wish: Wish, has_console: bool, stage: Standing, console: Standing
) -> None:
    assert standings(single, wish, has_console=has_console) == (stage, console)
