"""The stage finds its display by what it is, not by where it was."""

from __future__ import annotations

from workshop.ui.stage.screens import Display, choose_display, next_display

LAPTOP = Display("eDP-1", "Maker", "Panel", "1")
PROJECTOR = Display("HDMI-1", "Beam", "X200", "77")
OTHER = Display("DP-2", "Beam", "X200", "78")


def test_the_first_display_beside_the_primary_one() -> None:
    assert choose_display([LAPTOP, PROJECTOR, OTHER], LAPTOP) == PROJECTOR


def test_a_single_display_serves_for_everything() -> None:
    assert choose_display([LAPTOP], LAPTOP, PROJECTOR) == LAPTOP


def test_the_remembered_display_wins_whatever_its_place() -> None:
    assert choose_display([LAPTOP, PROJECTOR, OTHER], LAPTOP, OTHER) == OTHER


def test_the_same_projector_on_another_socket_is_known_by_its_serial() -> None:
    moved = Display("DP-9", "Beam", "X200", "78")
    assert choose_display([LAPTOP, PROJECTOR, moved], LAPTOP, OTHER) == moved


def test_without_serials_the_model_decides() -> None:
    remembered = Display("DP-3", "Beam", "X200")
    assert choose_display([LAPTOP, Display("DP-1", "Beam", "X200")], LAPTOP, remembered).name == (
        "DP-1"
    )


def test_a_nameless_display_matches_nothing_by_chance() -> None:
    assert choose_display([LAPTOP, PROJECTOR], LAPTOP, Display("gone")) == PROJECTOR


def test_moving_on_goes_round() -> None:
    assert next_display([LAPTOP, PROJECTOR], PROJECTOR) == LAPTOP
    assert next_display([LAPTOP, PROJECTOR], OTHER) == LAPTOP
