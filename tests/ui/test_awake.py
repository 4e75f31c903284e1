"""The displays stay awake while somebody presents, and sleep again however that ends."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from tests.journeys.houses import ROOT
from workshop.ui.stage.awake import Awake, BusAwake, CaffeineAwake, ThreadAwake, make_awake

REASON = "Slides are shown."
_HOLD = f"""
import os
from PySide6.QtCore import QCoreApplication
from workshop.ui.stage.awake import make_awake
app = QCoreApplication([])
awake = make_awake(os.environ)
awake.answered.connect(lambda granted: print(granted, flush=True))
awake.answered.connect(lambda _granted: (awake.let_go(), app.quit()))
awake.hold({REASON!r})
app.exec()
"""

needs_bus = pytest.mark.skipif(
    not shutil.which("dbus-daemon"), reason="needs dbus-daemon (make test brings it)"
)


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a session bus of this test's own."""
    command = [
        "dbus-daemon",
        "--session",
        "--nofork",
        "--print-address",
        f"--address=unix:dir={tmp_path}",
    ]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        assert daemon.stdout is not None
        yield {**os.environ, "DBUS_SESSION_BUS_ADDRESS": daemon.stdout.readline().strip()}
        daemon.terminate()


@pytest.fixture
def saver(bus: Mapping[str, str]) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "tests.ui.saver"]
    with subprocess.Popen(command, cwd=ROOT, env=bus, stdout=subprocess.PIPE, text=True) as child:
        assert line(child) == "ready"
        yield child
        child.kill()


def line(child: subprocess.Popen[str]) -> str:
    """What a child says next."""
    assert child.stdout is not None
    return child.stdout.readline().strip()


def holding(bus: Mapping[str, str]) -> subprocess.Popen[str]:
    """A program that asks for the displays to stay awake, and lets go once it was answered."""
    command = [sys.executable, "-c", _HOLD]
    return subprocess.Popen(command, cwd=ROOT, env=bus, stdout=subprocess.PIPE, text=True)


@needs_bus
def test_the_desktop_is_asked_and_hears_when_it_is_over(
    bus: dict[str, str], saver: subprocess.Popen[str]
) -> None:
    with holding(bus) as program:
        assert line(saver) == f"Inhibit|ss|Workshop|{REASON}"
        assert line(program) == "True"
        assert line(saver) == "released"
        assert program.wait(5) == 0


@needs_bus
def test_a_show_that_is_killed_holds_nothing_any_more(
    bus: dict[str, str], saver: subprocess.Popen[str], tmp_path: Path
) -> None:
    (tmp_path / "deck.md").write_text("# One page")
    command = [sys.executable, "-m", "workshop", "present", str(tmp_path / "deck.md")]
    with subprocess.Popen(command, cwd=ROOT, env=bus) as show:
        assert line(saver) == "Inhibit|ss|Workshop|Slides are being shown."
        show.send_signal(signal.SIGKILL)
        assert line(saver) == "released"


@needs_bus
def test_a_desktop_without_a_screen_saver_says_no(bus: dict[str, str]) -> None:
    with holding(bus) as program:
        assert line(program) == "False"
        assert program.wait(5) == 0


def test_without_a_bus_nobody_is_asked_and_none_is_started(qtbot: QtBot, tmp_path: Path) -> None:
    awake = make_awake({"XDG_RUNTIME_DIR": str(tmp_path)}, "linux")
    assert type(awake) is Awake
    with qtbot.waitSignal(awake.answered) as answer:
        awake.hold(REASON)
    assert answer.args == [False]
    awake.let_go()


def test_each_system_has_its_own_way(tmp_path: Path) -> None:
    (tmp_path / "bus").touch()
    assert type(make_awake({}, "win32")) is ThreadAwake
    assert type(make_awake({}, "darwin")) is CaffeineAwake
    assert type(make_awake({"XDG_RUNTIME_DIR": str(tmp_path)}, "linux")) is BusAwake
    assert type(make_awake({"DBUS_SESSION_BUS_ADDRESS": "unix:"}, "linux")) is BusAwake


def test_a_child_that_watches_us_is_started_and_ended(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    child = tmp_path / "caffeinate"
    child.write_text(f'#!/bin/sh\necho "$@" > {told}\nexec sleep 60\n')
    child.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    awake = CaffeineAwake()
    with qtbot.waitSignal(awake.answered) as answer:
        awake.hold(REASON)
    assert answer.args == [True]
    qtbot.waitUntil(lambda: told.exists() and told.read_text() == f"-d -w {os.getpid()}\n")
    awake.hold(REASON)
    awake.let_go()
    awake.let_go()
    assert awake._child.state() is QProcess.ProcessState.NotRunning


def test_a_child_that_is_not_there_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    awake = CaffeineAwake()
    with qtbot.waitSignal(awake.answered) as answer:
        awake.hold(REASON)
    assert answer.args == [False]
    awake.let_go()
