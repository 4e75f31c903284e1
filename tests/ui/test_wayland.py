"""Placing and pixels under Wayland, where a window cannot put itself anywhere: headless sway.

Nothing is unplugged here: an output that is switched off stays in the lists of headless sway 1.7.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.soak.monitors import Room, show_on
from tests.ui.sway import PATIENCE, sway, why_not

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not())
ONE, TWO = "HEADLESS-1", "HEADLESS-2"
State = dict[str, Any]


def until(room: Room, right: Callable[[State], bool]) -> State:
    """Where the windows stand once they stand right."""
    end = time.monotonic() + PATIENCE
    while not right(state := room.ask()):
        if time.monotonic() >= end:
            pytest.fail(f"the windows stand so: {state}")
        time.sleep(0.05)
    return state


def stands(stage: str, console: str, pixels: list[int]) -> Callable[[State], bool]:
    def right(state: State) -> bool:
        told = state["stage"]
        return bool(
            told["visible"]
            and told["full"]
            and told["screen"] == stage
            and told["geometry"] == state["screens"][stage]
            and state["picture"] == pixels
            and state["console"]["visible"]
            and state["console"]["screen"] == console
        )

    return right


def test_stage_and_console_stand_on_their_displays_at_their_pixels(tmp_path: Path) -> None:
    outputs = ("resolution 1280x800 position 0 0", "resolution 1920x1080 position 1280 0 scale 2")
    with (
        sway(*outputs) as compositor,
        show_on(compositor.environment, tmp_path, 200) as room,
    ):
        until(room, stands(TWO, ONE, [1920, 1080]))
        page = room.ask("next")["page"]
        room.ask("swap")
        until(room, stands(ONE, TWO, [1280, 800]))
        room.ask("swap")
        until(room, stands(TWO, ONE, [1920, 1080]))
        compositor.message("output", TWO, "resolution", "2048x1536")
        until(room, stands(TWO, ONE, [2048, 1536]))
        compositor.message("output", TWO, "scale", "1")
        until(room, lambda told: told["screens"][TWO][2:] == [2048, 1536])
        state = until(room, stands(TWO, ONE, [2048, 1536]))
        assert state["page"] == page
