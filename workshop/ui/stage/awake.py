"""Keeps the displays from falling asleep while somebody presents, and not a moment longer.

Each system has its own way; all three end by themselves when the program does, however it ends:
D-Bus services drop what a closed connection asked for, Windows what a thread that is gone asked
for, and macOS's ``caffeinate`` watches the process it was started for.
"""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Mapping
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Signal

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusPendingCallWatcher

log = logging.getLogger(__name__)

_SERVICE = "org.freedesktop.ScreenSaver"
_PATH = "/org/freedesktop/ScreenSaver"
_ANSWER_MS = 5000
_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2  # of SetThreadExecutionState
_NUMBERS = count()


class Awake(QObject):
    """The port, and what stands in where there is nobody to ask: then displays sleep as they do.

    Signals:
        answered(bool): whether the wish was granted; comes once after each :meth:`hold`.
    """

    answered = Signal(bool)

    def hold(self, reason: str) -> None:
        """Keep the displays awake; ``reason`` is what the system's own windows say of it."""
        self._tell(granted=False)

    def let_go(self) -> None:
        """Let them sleep again. Harmless when nothing is held."""

    def _tell(self, *, granted: bool) -> None:
        if not granted:
            log.info("nobody can keep the displays awake here")
        self.answered.emit(granted)


class BusAwake(Awake):
    """Asks the desktop's screen saver over D-Bus, as GNOME, KDE Plasma, Xfce and others offer it.

    The connection is one of its own and closing it is how the wish ends, in order or in a crash.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = f"workshop-awake-{next(_NUMBERS)}"
        self._answer: QDBusPendingCallWatcher | None = None

    def hold(self, reason: str) -> None:
        """Ask; the answer comes later, and nothing waits for it."""
        if self._answer is not None:
            return
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, self._name)
        wish = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
        wish.setArguments(["Workshop", reason])
        self._answer = QDBusPendingCallWatcher(bus.asyncCall(wish, _ANSWER_MS), self)
        self._answer.finished.connect(self._on_answer)

    def let_go(self) -> None:
        """Close the connection, and the wish with it."""
        if self._answer is None:
            return
        from PySide6.QtDBus import QDBusConnection

        self._answer.finished.disconnect(self._on_answer)
        self._answer.deleteLater()
        self._answer = None
        QDBusConnection.disconnectFromBus(self._name)

    def _on_answer(self, answer: QDBusPendingCallWatcher) -> None:
        self._tell(granted=not answer.isError())


class ThreadAwake(Awake):
    """Windows: a wish of this thread, which ends with it. Written from its manual; never run."""

    def hold(self, reason: str) -> None:
        """Ask for display and system."""
        self._tell(granted=bool(self._set(_CONTINUOUS | _SYSTEM | _DISPLAY)))

    def let_go(self) -> None:
        """Ask for nothing from now on."""
        self._set(_CONTINUOUS)

    def _set(self, state: int) -> int:
        import ctypes

        windows = getattr(ctypes, "windll")  # noqa: B009 - known on Windows only
        return int(windows.kernel32.SetThreadExecutionState(state))


class CaffeineAwake(Awake):
    """macOS: a ``caffeinate`` that ends with this process. Run only with a stand-in for it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._child = QProcess(self)
        self._child.started.connect(self._on_started)
        self._child.errorOccurred.connect(self._on_error)

    def hold(self, reason: str) -> None:
        """Start it."""
        if self._child.state() is QProcess.ProcessState.NotRunning:
            self._child.start("caffeinate", ["-d", "-w", str(os.getpid())])

    def let_go(self) -> None:
        """End it."""
        self._child.kill()
        self._child.waitForFinished(1000)

    def _on_started(self) -> None:
        self._tell(granted=True)

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._tell(granted=False)


def make_awake(
    environ: Mapping[str, str], platform: str = sys.platform, parent: QObject | None = None
) -> Awake:
    """What keeps the displays of this system awake."""
    if platform == "win32":
        return ThreadAwake(parent)
    if platform == "darwin":
        return CaffeineAwake(parent)
    runtime = environ.get("XDG_RUNTIME_DIR")
    # Asked for where there is none, libdbus would start a bus of its own.
    if environ.get("DBUS_SESSION_BUS_ADDRESS") or (runtime and Path(runtime, "bus").exists()):
        return BusAwake(parent)
    return Awake(parent)
