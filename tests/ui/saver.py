"""``python -m tests.ui.saver``: a desktop's screen saver for a test, on the session bus it finds.

Prints a line for each wish and one when whoever wished is gone from the bus.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusServiceWatcher,
    QDBusVirtualObject,
)

NAME = "org.freedesktop.ScreenSaver"


class Saver(QDBusVirtualObject):
    """Grants every wish, until its owner leaves the bus."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self._watch = QDBusServiceWatcher(self)
        self._watch.setConnection(bus)
        self._watch.setWatchMode(QDBusServiceWatcher.WatchModeFlag.WatchForUnregistration)
        self._watch.serviceUnregistered.connect(lambda _who: print("released", flush=True))

    def introspect(self, path: str) -> str:
        """Nothing to tell."""
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802
        """Grant a wish."""
        self._watch.addWatchedService(message.service())
        print(message.member(), message.signature(), *message.arguments(), sep="|", flush=True)
        connection.send(message.createReply([7]))
        return True


def main() -> None:
    """Serve until killed."""
    app = QCoreApplication([])
    bus = QDBusConnection.sessionBus()
    saver = Saver(bus)
    whole = QDBusConnection.VirtualObjectRegisterOption.SubPath
    bus.registerVirtualObject("/org/freedesktop/ScreenSaver", saver, whole)
    bus.registerService(NAME)
    print("ready", flush=True)
    app.exec()


if __name__ == "__main__":
    main()
