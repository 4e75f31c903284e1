"""Stage and console stand where they should, at the pixels of the display they stand on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.houses import ROOT
from tests.ui.two_displays import make_stage
from workshop.ui.stage.placer import Placer
from workshop.ui.stage.screens import ScreenWatch, display_of, present_displays, screen_of
from workshop.ui.stage.window import Stage

PANEL = {"name": "eDP-1", "x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96}
# 1920×1080 pixels shown as 960×540 points: pixel ratio 2.
DENSE = {"name": "HDMI-1", "x": 1280, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 192}


def told(folder: Path, *commands: str) -> list[dict[str, Any]]:
    """What a show on these two displays tells after each command."""
    screens = [
        {**screen, "logicalBaseDpi": 96, "dpr": 1}
        for screen in (DENSE, PANEL)  # the last one is the system's first
    ]
    config = {"windowFrameMargins": False, "screens": screens}
    (folder / "displays.json").write_text(json.dumps(config))
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={folder}/displays.json"}
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.two_displays", str(folder), *commands],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_each_page_has_the_pixels_of_the_display_it_stands_on(tmp_path: Path) -> None:
    begun, turned, out, window = told(tmp_path, "whole", "swap", "out", "fullscreen")
    assert begun["stage"] == {
        "visible": True, "full": True, "screen": "HDMI-1", "geometry": [1280, 0, 960, 540],
    }  # fmt: skip
    assert begun["page"] == begun["picture"] == [1920, 1080]
    assert [1920, 1080] in begun["kept"]
    assert begun["console"]["screen"] == "eDP-1"
    assert begun["console"]["geometry"] == [0, 0, 1280, 800]
    assert not begun["chosen"]

    assert turned["stage"]["screen"] == "eDP-1"
    assert turned["stage"]["geometry"] == [0, 0, 1280, 800]
    assert turned["page"] == turned["picture"] == [1280, 800]
    assert turned["console"]["screen"] == "HDMI-1"
    assert turned["console"]["geometry"] == [1280, 0, 960, 540]
    assert [choice["stage"][0] for choice in turned["chosen"][-1]] == ["eDP-1"]

    assert out["stage"] == turned["stage"]  # Esc of a clicker leaves the room its page

    assert not window["stage"]["full"]
    assert window["console"]["visible"]


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    made = make_stage(tmp_path)
    yield made
    made.close()
    made._presenter.close()
    made._presenter.deleteLater()
    made.deleteLater()


@pytest.fixture
def console(stage: Stage) -> Iterator[QWidget]:
    made = QWidget()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def placer(stage: Stage, console: QWidget) -> Iterator[Placer]:
    made = Placer(stage, ScreenWatch(settle_ms=10), parent=stage)
    made.attach(console)
    yield made
    made.close()


def test_one_display_is_the_stages_and_the_console_comes_on_demand(
    stage: Stage, console: QWidget, placer: Placer
) -> None:
    placer.begin()
    assert stage.isFullScreen()
    assert console.isHidden()
    placer.do("console")
    assert console.isVisible()
    assert console.width() < stage.width()
    placer.do("console")
    assert console.isHidden()
    placer.do("swap")
    assert stage.isFullScreen()


def test_a_stage_in_a_window_shows_no_console_that_nobody_asked_for(
    stage: Stage, console: QWidget, placer: Placer
) -> None:
    placer.begin(windowed=True)
    assert stage.isVisible()
    assert not stage.isFullScreen()
    assert console.isHidden()  # the room may see a copy of this display
    placer.do("console")
    assert console.isVisible()
    placer.do("resume")
    assert stage.isFullScreen()
    placer.do("resume")
    assert stage.isFullScreen()


def test_stepping_out_makes_a_window_where_there_is_one_display(
    stage: Stage, placer: Placer
) -> None:
    placer.begin()
    placer.do("out")
    assert stage.isVisible()
    assert not stage.isFullScreen()
    placer.do("out")
    assert not stage.isFullScreen()


def test_what_is_not_about_places_is_somebody_elses(stage: Stage, placer: Placer) -> None:
    placer.do("swap")  # nothing has begun
    assert stage.isHidden()
    placer.begin()
    placer.do("next")
    assert not placer.obeys("next")
    assert placer.obeys("swap")


def test_changes_are_told_once_when_they_have_come_to_rest(
    qtbot: QtBot, stage: Stage, placer: Placer
) -> None:
    placer.begin()
    places: list[object] = []
    placer.arranged.connect(places.append)
    screen = QGuiApplication.primaryScreen()
    for _ in range(3):
        screen.geometryChanged.emit(screen.geometry())
    qtbot.waitUntil(lambda: bool(places))
    qtbot.wait(30)
    assert len(places) == 1
    assert stage.isFullScreen()


def test_a_display_leads_to_its_screen_and_back(qapp: QGuiApplication) -> None:
    for display in present_displays():
        screen = screen_of(display)
        assert screen is not None
        assert display_of(screen) == display
