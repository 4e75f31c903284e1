"""Half an hour of a looping clip: memory stays flat, pictures keep coming.

A program of its own plays a part of the workshop's clip, drawn by the seed, again and again in a
window. Every five seconds its memory is read from outside. A run that was interrupted goes on with
a new program; memory is only compared within the life of one.
"""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.bench.machine import ROOT, written
from tests.soak.row import Figures, Row, Soak, SoakFailure

CLIP = ROOT / "media" / "clips" / "c2-behind-the-curtain.mp4"
RATE = 30  # pictures a second
ROUND = 5.0  # seconds
SHORTEST, LONGEST, LENGTH = 4.0, 12.0, 50.0  # of the part that loops, and of the clip, in seconds
WARM = 12  # rounds a program may take to find its size
COMPARED = 24  # rounds, from which on memory is judged
GROWTH_MB, GROWTH_SHARE = 6.0, 0.03  # what counts as flat, the larger of the two
MOVING = 0.5  # share of the pictures that must be painted however busy the machine is


def part(seed: int) -> tuple[float, float]:
    """Where the looping part of the clip begins and ends, in seconds."""
    choice = random.Random(seed)
    length = choice.uniform(SHORTEST, LONGEST)
    start = choice.uniform(0.0, LENGTH - length)
    return start, start + length


def loop(soak: Soak) -> Iterator[Figures]:
    """One round is five seconds of the clip."""
    log = soak.folder / "painted"
    log.unlink(missing_ok=True)
    start, end = part(soak.seed)
    command = [sys.executable, "-m", "tests.soak.clip", str(CLIP), str(start), str(end), str(log)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as program:
        try:
            wait_for_pictures(program, log)
            for _ in range(soak.first, soak.rounds):
                before, began = painted(log), time.monotonic()
                time.sleep(ROUND)
                if program.poll() is not None:
                    raise SoakFailure(f"the player ended with {program.returncode}")
                share = (painted(log) - before) / (RATE * (time.monotonic() - began))
                if share < MOVING:
                    raise SoakFailure(f"only {share:.0%} of the pictures were painted")
                yield {"life": soak.first, "mb": written(program.pid), "painted": share}
        finally:
            program.kill()


def wait_for_pictures(program: subprocess.Popen[bytes], log: Path) -> None:
    """Return once the clip plays."""
    until = time.monotonic() + 60
    while painted(log) < RATE:
        if program.poll() is not None or time.monotonic() > until:
            raise SoakFailure("the clip does not begin to play")
        time.sleep(0.1)


def painted(log: Path) -> int:
    """How many pictures the program says it has painted."""
    try:
        return int(log.read_text(encoding="ascii"))
    except FileNotFoundError:
        return 0


def sum_up(figures: Sequence[Figures]) -> str:
    """The memory at the beginning and at the end of each life; fails when it grew."""
    told = []
    for life in sorted({found["life"] for found in figures}):
        memory = [found["mb"] for found in figures if found["life"] == life]
        third = max(1, (len(memory) - WARM) // 3)
        early, late = memory[WARM : WARM + third] or memory[:1], memory[-third:]
        first, last = statistics.median(early), statistics.median(late)
        told.append(f"{first:.0f} -> {last:.0f} MB (at most {max(memory):.0f})")
        if len(memory) >= COMPARED + WARM and last - first > max(GROWTH_MB, GROWTH_SHARE * first):
            raise SoakFailure(f"memory grew: {', then '.join(told)}")
    share = statistics.median(found["painted"] for found in figures)
    return f"{', then '.join(told)}, {share:.0%} of the pictures painted"


ROW = Row("clip", 360, loop, sum_up)


def main(arguments: list[str]) -> int:
    """Play a part of a clip over and over, and write down how many pictures were painted."""
    from PySide6.QtCore import QSize, QTimer
    from PySide6.QtWidgets import QApplication

    from tests.video.screening import PAGE, View
    from workshop.settings import write_whole
    from workshop.video.choose import choose_player
    from workshop.video.port import Cut

    clip, start, end, log = arguments
    app = QApplication([])
    view = View(PAGE, numbered=False)
    view.show()
    player = choose_player().player
    player.frame.connect(view.show_frame)
    player.failed.connect(lambda _reason: app.exit(3))
    player.load(Cut(Path(clip), float(start), float(end), loop=True, size=QSize(PAGE.size())))
    player.play()
    starter = os.getppid()

    def note() -> None:
        write_whole(Path(log), str(view.count).encode())
        if os.getppid() != starter:
            app.exit(4)  # whoever reads the notes is gone

    noting = QTimer()
    noting.timeout.connect(note)
    noting.start(500)
    code = app.exec()
    player.close()
    return code


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
