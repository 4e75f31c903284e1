"""How soon something stands on the screen, from a cold start to the first paint."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from tests.bench.figure import Figure, interleaved, middle, quick_quarter
from tests.bench.machine import ROOT, Machine, Painted
from workshop.settings import Settings, write_settings

ROUNDS = 15


class Watched:
    """A cold start that can be repeated; remembers what the last one reported."""

    def __init__(self, machine: Machine, *what: str) -> None:
        self._machine = machine
        self._what = what
        self.last = Painted(0.0, [], [], settled=False)

    def __call__(self) -> float:
        """Milliseconds to the first paint.

        A show that is ended by the bench leaves a journal, and the next start would begin with the
        question whether to go on: that is another window.
        """
        shutil.rmtree(Path(self._machine.environment["WORKSHOP_DATA"], "journal"), True)
        self.last = self._machine.cold(*self._what)
        return self.last.painted

    @property
    def note(self) -> str:
        """What is worth knowing of the window that was painted."""
        width, height = self.last.size
        words = [f"{width}×{height}"]
        if not self.last.settled:
            words.append("looked different later")
        if self.last.loaded:
            words.append("loaded before the first paint: " + " ".join(self.last.loaded))
        return ", ".join(words)


def window(machine: Machine) -> list[Figure]:
    """The library window, as every start but the first opens it, against a bare one."""
    data = Path(machine.environment["WORKSHOP_DATA"])
    write_settings(data, Settings().remembering(last_kit=str(ROOT)))
    return _against_bare(machine, "library window, cold to painted", [], 1.6)


def slide(machine: Machine) -> list[Figure]:
    """The first slide of module 2, as the facilitator starts it, against a bare window."""
    return _against_bare(machine, "first slide by present, cold to painted", ["present", "m2"], 2.0)


def _against_bare(
    machine: Machine, name: str, arguments: Sequence[str], target: float
) -> list[Figure]:
    ours, bare = Watched(machine, "workshop", *arguments), Watched(machine, "bare")
    found, yardstick = (quick_quarter(values) for values in interleaved([ours, bare], ROUNDS))
    return [Figure(name, found, "ms", yardstick, "bare window", target, ours.note)]


def long(machine: Machine) -> list[Figure]:
    """A module of a thousand slides opens as fast as one of twenty."""
    thousand, twenty = (
        Watched(machine, "workshop", "present", str(written(machine.scratch, count)))
        for count in (1000, 20)
    )
    found, yardstick = (middle(values) for values in interleaved([thousand, twenty], ROUNDS))
    name = "first slide of a 1,000-slide module"
    return [Figure(name, found, "ms", yardstick, "20 slides", 1.2, thousand.note)]


def written(folder: Path, count: int) -> Path:
    """A module of ``count`` slides with text, lists, tables and notes, in a folder of its own."""
    page = (
        "## Page {n}: who sees what\n\n"
        "Everything you post is *kept*, **copied** and sorted by someone.\n\n"
        "- Ask who can see it\n- Ask who can pass it on\n  - and to whom\n\n"
        "| setting | value |\n|---|---|\n| posts | friends |\n| tags | ask me |\n\n"
        "<!--\nSay: Give them a moment with page {n}.\nAsk: Who would you rather not see here?\n-->"
    )
    slides = "\n\n---\n\n".join(page.format(n=number) for number in range(1, count + 1))
    path = folder / f"of-{count}" / "long.md"
    path.parent.mkdir()
    path.write_text(f"---\ntitle: {count} pages\n---\n\n{slides}\n", encoding="utf-8")
    return path
