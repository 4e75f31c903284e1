"""What every test gets: a home of its own, no screen, silence. Noise and leftovers are failures.

A test fails when it leaves behind a top-level widget, a running timer, animation or thread, or when
the program logged a warning. A test that expects a warning takes ``caplog`` and looks at it.
Nothing here imports Qt: tests of the packages without Qt stay as quick as they are.
"""

from __future__ import annotations

import gc
import logging
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

# Before anything loads Qt. A test of a real X server runs the program as a child (see `x11`).
os.environ["QT_QPA_PLATFORM"] = "offscreen"
for _name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
    os.environ.pop(_name, None)

# The same examples every time: a run that passed here passes there. Other seeds are tried by hand
# with --hypothesis-seed, and by the long loops. No deadline: a busy machine is no fault.
hypothesis.settings.register_profile("repeatable", derandomize=True, deadline=None)
hypothesis.settings.load_profile("repeatable")

GRACE = 2.0  # seconds a thread or timer may take to wind down after its test


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A home, a data folder and a runtime folder that belong to this test alone."""
    home = tmp_path / "home"
    for variable, folder in {
        "HOME": home,
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_STATE_HOME": home / ".local" / "state",
        "XDG_RUNTIME_DIR": tmp_path / "runtime",
        "WORKSHOP_DATA": tmp_path / "data",
    }.items():
        monkeypatch.setenv(variable, str(folder))
    home.mkdir()
    (tmp_path / "runtime").mkdir(mode=0o700)


@pytest.fixture(scope="session", autouse=True)
def _shared_cache(tmp_path_factory: pytest.TempPathFactory) -> None:
    """One cache for all: fontconfig's reading of the machine's fonts, nothing of ours."""
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))


class _Listener(logging.Handler):
    """Keeps what is logged at WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one line."""
        self.heard.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def _quiet_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails a test during which the program logged a warning, unless it takes ``caplog``."""
    listener = _Listener()
    logging.getLogger().addHandler(listener)
    yield
    logging.getLogger().removeHandler(listener)
    if listener.heard and "caplog" not in request.fixturenames:
        pytest.fail("logged during this test:\n  " + "\n  ".join(listener.heard), pytrace=False)


@pytest.fixture(autouse=True)
def _nothing_left_running(_own_home: None) -> Iterator[None]:
    """Fails a test that leaves a thread, a window, a timer or an animation behind."""
    threads = set(threading.enumerate())
    windows = {id(window) for window in _windows()}
    yield
    left = _after_a_while(lambda: _threads_since(threads) + _left_in_qt(windows))
    if left:
        pytest.fail("left behind by this test:\n  " + "\n  ".join(left), pytrace=False)


def _after_a_while(look: Any) -> list[str]:
    """What ``look`` still finds once things had time to wind down."""
    until = time.monotonic() + GRACE
    while (left := look()) and time.monotonic() < until:
        time.sleep(0.02)
    return list(left)


def _threads_since(before: set[threading.Thread]) -> list[str]:
    """Threads that were not there before."""
    return [f"thread {thread.name}" for thread in threading.enumerate() if thread not in before]


def _application() -> Any:
    """The running QApplication, or None; Qt is not loaded for asking."""
    widgets = sys.modules.get("PySide6.QtWidgets")
    return widgets.QApplication.instance() if widgets else None


def _windows() -> list[Any]:
    """The top-level widgets there are."""
    application = _application()
    return application.topLevelWidgets() if application else []


def _left_in_qt(windows: set[int]) -> list[str]:
    """Windows that were not there before, and whatever of Qt still runs."""
    application = _application()
    if application is None:
        return []
    from PySide6.QtCore import QEvent

    application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [f"window {window!r}" for window in _windows() if id(window) not in windows]
    if left or _running():
        gc.collect()
        application.processEvents()
        left = [f"window {window!r}" for window in _windows() if id(window) not in windows]
    return left + _running()


def _running() -> list[str]:
    """Timers, animations and threads of Qt that Python can see and that have not stopped."""
    from PySide6.QtCore import QAbstractAnimation, QThread, QTimer
    from shiboken6 import isValid

    found = []
    kinds = _family(QTimer) | _family(QAbstractAnimation) | _family(QThread)
    for thing in gc.get_objects():
        if type(thing) not in kinds or not isValid(thing):
            continue
        if isinstance(thing, QTimer):
            runs = thing.isActive()
        elif isinstance(thing, QThread):
            runs = thing.isRunning() and thing is not QThread.currentThread()
        else:
            runs = thing.state() == QAbstractAnimation.State.Running
        if runs:
            found.append(f"{type(thing).__name__} {thing!r} of {thing.parent()!r}")
    return found


def _family(kind: type[Any]) -> set[type[Any]]:
    """A class and everything derived from it."""
    children: list[type[Any]] = kind.__subclasses__()
    return {kind}.union(*(_family(child) for child in children))


@pytest.fixture(scope="session")
def x11_display() -> Iterator[str]:
    """A real X server without a screen: 1920×1080, 24 bits, no window manager. Its display."""
    if not shutil.which("Xvfb"):
        pytest.skip("needs Xvfb (make test brings it)")
    reader, writer = os.pipe()
    screen = ["-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"]
    command = ["Xvfb", "-displayfd", str(writer), *screen]
    with subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        with os.fdopen(reader) as answer:
            display = answer.readline().strip()
        yield f":{display}"
        server.terminate()


@pytest.fixture
def x11(x11_display: str) -> dict[str, str]:
    """The environment for a child process on that X server, in this test's own home."""
    return {**os.environ, "DISPLAY": x11_display, "QT_QPA_PLATFORM": "xcb"}
