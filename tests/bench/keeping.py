"""What the store costs with a million attempts: opening, one's own, a room's report, an export."""

from __future__ import annotations

import subprocess
import sys
import time
from functools import partial
from pathlib import Path

from tests.bench.figure import Figure, interleaved, middle
from tests.bench.machine import ROOT, Machine
from tests.bench.many import NOW, store_of
from tests.results.ground import HOME, step
from workshop.results import people
from workshop.results.room import room_of
from workshop.results.store import Store

SMALL, LARGE = 10_000, 1_000_000
STEPS = 200


def store(machine: Machine) -> list[Figure]:
    """Opening and asking, from 10,000 to 1,000,000 attempts."""
    empty = machine.scratch / "empty-results"
    Store.open(empty, NOW).close()
    small, large = store_of(SMALL), store_of(LARGE)
    opened = interleaved([partial(opening, place) for place in (large, small, empty)], 15)
    asked = interleaved([partial(history, place) for place in (large, small)], 9)
    return [
        Figure("open 1,000,000 attempts", middle(opened[0]), "ms", middle(opened[2]), "empty", 1.3),
        Figure("open 10,000 attempts", middle(opened[1]), "ms", middle(opened[2]), "empty"),
        Figure("one's own history of 1,000,000", middle(asked[0]), "ms", target=50.0),
        Figure("one's own history of 10,000", middle(asked[1]), "ms"),
    ]


def room(_: Machine) -> list[Figure]:
    """The report of a room of 10,000 attendees among a million attempts."""
    place = store_of(LARGE)
    found = middle(interleaved([partial(report, place)], 3)[0])
    return [Figure("the room report of 10,000 attendees", found, "s", target=2.0)]


def export(machine: Machine) -> list[Figure]:
    """Memory of an export to the end, from 10,000 to 1,000,000 attempts."""
    out = machine.scratch / "out.csv"
    found, yardstick = peak(store_of(LARGE), out), peak(store_of(SMALL), out)
    return [
        Figure("export 1,000,000 attempts, memory", found, "MB", yardstick, "10,000", 1.1),
    ]


def commit(machine: Machine) -> list[Figure]:
    """One step of an attempt, on the disk."""
    with Store.open(machine.scratch / "commits", NOW) as kept:
        row = kept.begin(HOME, NOW)
        spent = []
        for number in range(1, STEPS + 1):
            made = step(number)
            began = time.perf_counter()
            kept.append(row.id, number, made, 1.0)
            spent.append((time.perf_counter() - began) * 1e3)
    return [Figure("a step's durable commit, median", middle(spent), "ms", target=10.0)]


def opening(place: Path) -> float:
    """Milliseconds to open and close."""
    began = time.perf_counter()
    Store.open(place, NOW).close()
    return (time.perf_counter() - began) * 1e3


def history(place: Path) -> float:
    """Milliseconds for everything one has done."""
    with Store.open(place, NOW, readonly=True) as kept:
        began = time.perf_counter()
        found = kept.progress()
        spent = (time.perf_counter() - began) * 1e3
    assert len(found[HOME.id].attempts) == 30
    return spent


def report(place: Path) -> float:
    """Seconds for the room's report."""
    with Store.open(place, NOW, readonly=True) as kept:
        session = next(one for one in people.sessions(kept) if one.label == "Room")
        began = time.perf_counter()
        with kept.snapshot() as db:
            found = room_of(db, session.id)
        spent = time.perf_counter() - began
    assert found.people == 10_000
    return spent


EXPORT = """
import sys
from pathlib import Path
from workshop.cli import run
assert run(["--data", sys.argv[1], "results", "export", "--format", "csv", "-o", sys.argv[2]]) == 0
# Not from getrusage: its figure begins with what the process held that started this one.
print(int(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]) / 1024)
"""


def peak(place: Path, out: Path) -> float:
    """Megabytes an export holds at most, in a process of its own."""
    command = [sys.executable, "-c", EXPORT, str(place), str(out)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    out.unlink()
    return float(done.stdout.splitlines()[-1])
