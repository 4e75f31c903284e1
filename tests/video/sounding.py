"""``python -m tests.video.sounding KIND [CLIP [quiet]]``: sound, led line by line from outside.

KIND is "vlc" or "qt" for a clip that plays in a loop, or "tone". Each line names the device to
choose, "" the system's own; "try" lets a tone be heard. Answers with the devices there are.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from workshop.slides.blocks import Clip
from workshop.ui.projector import Projector
from workshop.ui.sound import Sound
from workshop.video.choose import choose_player


def main(kind: str, clip: Path | None, *, quiet: bool = False) -> int:
    """Play until nobody leads any more."""
    app = QApplication([])
    sound = Sound()
    projector = Projector(lambda parent: choose_player(kind).make(parent), sound=sound)
    if clip is not None:
        loud = Clip(path=clip, title="A clip", target=clip.name, loop=True)
        projector.put_on(replace(loud, volume=30, end=0.8) if quiet else loud, start=True)

    def hear() -> None:
        line = sys.stdin.readline()
        if not line:
            app.quit()
            return
        word = line.strip()
        if word == "try":
            sound.try_out()
        else:
            sound.choose(next((one for one in sound.devices() if one.id == word), None))
        print(*(one.id for one in sound.devices()), flush=True)

    ear = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    ear.activated.connect(hear)
    code = app.exec()
    sound.hush()
    projector.close()
    return code


if __name__ == "__main__":
    raise SystemExit(
        main(
            sys.argv[1], Path(sys.argv[2]) if len(sys.argv) > 2 else None, quiet="quiet" in sys.argv
        )
    )
