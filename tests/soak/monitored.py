"""``python -m tests.soak.monitored FOLDER SETTLE_MS``: a show that tells where its windows stand.

It obeys one command a line ("state" is none) and answers each with a line of JSON. Its displays
come and go meanwhile; whoever asks sees to that.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.two_displays import DECK, standing
from workshop.app.foundations import lay
from workshop.app.showing import Showing
from workshop.kit.opening import kit_of
from workshop.slides.deck import open_deck
from workshop.ui.stage.placer import Placer
from workshop.ui.stage.screens import present_displays, primary_display
from workshop.ui.stage.window import Stage
from workshop.video.fake import FakePlayer


class Answering:
    """Obeys and answers."""

    def __init__(self, stage: Stage, console: QWidget, placer: Placer) -> None:
        self._stage = stage
        self._console = console
        self._placer = placer
        self._ear = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self._ear.activated.connect(self._hear)

    def _hear(self) -> None:
        line = sys.stdin.readline()
        if not line:
            QApplication.quit()
            return
        command = line.strip()
        if command != "state":
            self._stage.obey(command)
        print(json.dumps(self._state()), flush=True)

    def _state(self) -> dict[str, object]:
        windows = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        picture = self._stage.grab().toImage()
        return {
            "stage": standing(self._stage),
            "console": standing(self._console),
            "windows": len(windows),
            "page": self._stage._presenter.show.page,
            "device": self._stage.device_size().toTuple(),
            "picture": picture.size().toTuple(),
            "displays": [d.name for d in present_displays()],
            "primary": primary_display().name,
            "screens": {s.name(): s.geometry().getRect() for s in QGuiApplication.screens()},
        }


def main(folder: Path, settle_ms: int) -> int:
    """Show until nobody asks any more."""
    path = folder / "deck.md"
    path.write_text(DECK)
    base = lay(folder / "data")
    base.app.setQuitOnLastWindowClosed(False)
    showing = Showing(base, open_deck(path, kit_of(path)), 1, FakePlayer)
    showing.placer._watch._rest.setInterval(settle_ms)
    showing.begin(windowed=False)
    console = showing.open_console()
    assert console is not None
    answering = Answering(showing.stage, console, showing.placer)
    code = base.app.exec()
    del answering
    showing.presenter.do("end")
    return code


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), int(sys.argv[2])))
