"""How soon a key press shows its page: 200 turns at 1920×1080, half of them leaving a clip."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from tests.bench.figure import Figure, middle, worst_of_a_hundred
from tests.bench.machine import Machine
from tests.bench.memory import CLIP

TURNS = 200
FRAME = 16.7  # milliseconds of one picture at 60 Hz


def turn(machine: Machine) -> list[Figure]:
    """Key to the first frame that shows the new page, with motion and without."""
    deck = written(machine.scratch / "turns")
    return [_turned(machine, deck, motion) for motion in ("on", "off")]


def turn_with_console(machine: Machine) -> list[Figure]:
    """The same with console, notes, timers and pointer on."""
    return [_turned(machine, written(machine.scratch / "turns-console"), "on", "console")]


def _turned(machine: Machine, deck: Path, motion: str, *more: str) -> Figure:
    command = ["-m", "tests.bench.turns", str(deck), motion, str(TURNS), *more]
    with machine.start(command) as process:
        out, said = process.communicate(timeout=900)
    line = next((line for line in out.splitlines() if line.startswith('{"turns"')), "")
    if not line:
        raise RuntimeError(f"no turns were made:\n{out}{said}")
    report = json.loads(line)
    turns = report["turns"]
    note = (
        f"{len(turns)} turns, {report['left']} left a playing clip, {report['player']}, "
        f"median {middle(turns):.1f}, worst {max(turns):.1f}"
    )
    name = " ".join((f"key to page, p99, motion {motion}", *more))
    return Figure(name, worst_of_a_hundred(turns), "ms", target=FRAME, note=note)


def written(folder: Path) -> Path:
    """Text pages and clip pages in turns, one more than there are turns."""
    folder.mkdir()
    shutil.copy(CLIP, folder / "clip.mp4")
    text = (
        "## Page {n}: who sees what\n\n- Ask who can see it\n- Ask who can pass it on\n"
        "- Ask whether you will want it there in a year\n\nSource: this page.\n\n"
        "<!-- Say: Three questions, in this order.\nAsk: Which do you forget?\nDo: Wait. -->"
    )
    clip = "<!-- kit: layout=clip -->\n\n![Clip {n}](clip.mp4){{ autoplay loop mute }}"
    pages = [(clip if number % 2 else text).format(n=number) for number in range(TURNS + 1)]
    path = folder / "turns.md"
    path.write_text("\n\n---\n\n".join(pages) + "\n", encoding="utf-8")
    return path
