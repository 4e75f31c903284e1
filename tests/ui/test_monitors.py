"""Monitors that come and go on a real X server: a few rounds of the loop in ``make soak``."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.soak.monitors import BEAM, NEEDED, PANEL, Desk, Rule, events, show_on, wrong, x_server

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(
        not all(map(shutil.which, NEEDED)),
        reason=f"needs {', '.join(NEEDED)} (make test brings them)",
    ),
]
SETTLE = 0.2  # seconds; the program takes one, which is too long for a test


def test_stage_and_console_keep_their_place_whatever_happens_to_the_cables(tmp_path: Path) -> None:
    with x_server() as environment:
        desk = Desk(environment)
        desk.set({PANEL: (1280, 800), BEAM: (1920, 1080)}, PANEL)
        with show_on(environment, tmp_path, round(SETTLE * 1000)) as room:
            desk.noticed = lambda: room.ask()["screens"]
            rounds = list(events(room, desk, range(10), 4, SETTLE))
            assert {found["displays"] for found in rounds} >= {1, 2}
            assert room.ask("swap")["stage"]["visible"]
    assert (tmp_path / "stderr").read_text() == ""


def test_the_loop_sees_what_is_wrong() -> None:
    told = {"visible": True, "full": True, "screen": BEAM, "geometry": [800, 0, 800, 600]}
    state = {
        "screens": {PANEL: [0, 0, 800, 600], BEAM: [800, 0, 800, 600]},
        "stage": told,
        "console": {**told, "screen": PANEL},
        "picture": [800, 600],
        "device": [800, 600],
    }
    sizes = {PANEL: (800, 600), BEAM: (800, 600)}
    rule = Rule()
    rule.learn(state)
    assert wrong(state, sizes, rule) == ""
    assert "sees" in wrong(state, {PANEL: (800, 600)}, rule)
    assert "not on eDP-1" in wrong({**state, "console": told}, sizes, rule)
    hidden = {**told, "visible": False}
    assert "console is not" in wrong({**state, "console": hidden}, sizes, rule)
    assert "stage is not" in wrong({**state, "stage": hidden}, sizes, rule)
    assert "painted at" in wrong({**state, "picture": [1, 1]}, sizes, rule)
    away = {**told, "geometry": [0, 0, 800, 600]}
    assert "its display" in wrong({**state, "stage": away}, sizes, rule)
    alone = {**state, "screens": {BEAM: [0, 0, 800, 600]}, "console": told}
    assert "only display" in wrong(alone, {BEAM: (800, 600)}, rule)
