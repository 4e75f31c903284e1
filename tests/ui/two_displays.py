"""``python -m tests.ui.two_displays FOLDER COMMAND…``: a show on the displays of a file.

Run as a child by ``test_placing``, on Qt's offscreen platform: the displays it plays come from a
file read when Qt starts. After each command it prints where stage and console stand.
"""

from __future__ import annotations

import json
import sys
from datetime import datetime
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from workshop.kit.opening import kit_of
from workshop.painting.frame import Frame
from workshop.painting.paint import SlidePainter
from workshop.show.displays import choices_out
from workshop.show.show import Show
from workshop.slides.deck import open_deck
from workshop.ui.commands import Keys
from workshop.ui.lectern import Lectern
from workshop.ui.presenter import Presenter
from workshop.ui.projector import Projector
from workshop.ui.stage.album import Album
from workshop.ui.stage.placer import Placer
from workshop.ui.stage.screens import ScreenWatch, display_of
from workshop.ui.stage.window import Stage
from workshop.ui.tools import StageTools
from workshop.video.fake import FakePlayer

DECK = "\n\n---\n\n".join(f"# Page {n}\n\nWords on page {n}." for n in range(1, 4))


def make_stage(folder: Path) -> Stage:
    """A stage with three pages."""
    path = folder / "deck.md"
    path.write_text(DECK)
    show = Show(open_deck(path, kit_of(path)))
    presenter = Presenter(
        show, Projector(FakePlayer), rest=Frame(), clock=monotonic, wall=datetime.now
    )
    lectern = Lectern(presenter, StageTools(), key=lambda show: str(show.page))
    return Stage(lectern, Album(SlidePainter()), Keys(), title="Stage", motion=False)


def standing(window: QWidget) -> dict[str, object]:
    """Where a window stands."""
    return {
        "visible": window.isVisible(),
        "full": window.isFullScreen(),
        "screen": display_of(window.screen()).name,
        "geometry": window.geometry().getRect(),
    }


def size(of: QSize) -> tuple[int, int]:
    """A size as numbers."""
    return of.width(), of.height()


def main(folder: Path, commands: list[str]) -> None:
    """Obey the commands, one after the other."""
    app = QApplication([])
    stage, console = make_stage(folder), QWidget()
    console.setWindowTitle("Console")
    placer = Placer(stage, ScreenWatch(), parent=stage)
    kept: list[object] = []
    placer.chosen.connect(lambda choices: kept.append(choices_out(choices)))
    placer.attach(console)
    for command in commands:
        if command in ("whole", "windowed"):
            placer.begin(windowed=command == "windowed")
        else:
            placer.do(command)
        QTest.qWait(150)
        picture = stage.grab().toImage()
        told = {
            "stage": standing(stage),
            "console": standing(console),
            "page": size(stage.device_size()),
            "kept": [size(kept_page.image.size()) for kept_page in stage._album._kept.values()],
            "picture": size(picture.size()),
            "chosen": kept,
        }
        print(json.dumps(told), flush=True)
    placer.close()
    app.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
