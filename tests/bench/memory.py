"""What the workshop holds in memory while a clip plays."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.figure import Figure, interleaved, middle
from tests.bench.machine import ROOT, Machine, pss

CLIP = ROOT / "media/clips/c2-behind-the-curtain.mp4"
PLAYED = 12.0  # seconds into the clip when memory is read
ROUNDS = 3


def clip(machine: Machine) -> list[Figure]:
    """The stage playing the clip against a bare window that plays it through libVLC callbacks."""
    folder = machine.scratch / "clip"
    folder.mkdir()
    shutil.copy(CLIP, folder / "clip.mp4")
    deck = folder / "clip.md"
    deck.write_text("<!-- kit: layout=clip -->\n\n![Clip](clip.mp4){ autoplay loop }\n", "utf-8")
    stay = {"BENCH_STAY": str(PLAYED + 30)}
    ours = reader(machine, ["-m", "tests.bench.cold", "workshop", "present", str(deck)], stay)
    bare = reader(machine, ["-m", "tests.bench.clip_vlc_bare", str(CLIP)], {})
    found, yardstick = (middle(values) for values in interleaved([ours, bare], ROUNDS, warm=0))
    return [Figure("memory with the clip playing (PSS)", found, "MB", yardstick, "bare", 1.4)]


def reader(machine: Machine, command: list[str], more: dict[str, str]) -> Callable[[], float]:
    """Something that starts a program and reads its memory while it plays.

    A show that was ended from outside leaves a journal, and the next start would ask whether to go
    on: that is another window.
    """

    def read() -> float:
        shutil.rmtree(Path(machine.environment["WORKSHOP_DATA"], "journal"), True)
        with machine.start(command, more) as process:
            try:
                time.sleep(PLAYED)
                if process.poll() is not None:
                    raise RuntimeError(f"{command} ended early:\n{process.communicate()[1]}")
                return pss(process.pid)
            finally:
                process.kill()

    return read
