"""How long scoring, proving and importing take."""

from __future__ import annotations

import json
import math
import re
import subprocess
import sys
import time
from functools import partial

from tests.bench.figure import Figure, interleaved, middle
from tests.bench.machine import ROOT, Machine
from tests.exercises.samples import every_setting

EXAMPLE = "exercises/officer-personal-account.yaml"
SCORINGS = 2000
CHANGES, OPENINGS = 200, 10
FRAME = 16.7  # milliseconds of one picture at 60 Hz
OPENING = 150.0  # milliseconds


def prove(machine: Machine) -> list[Figure]:
    """The proof of the example against a naive enumeration group by group, whole processes."""
    ours = partial(machine.seconds, ["-m", "workshop", "prove", EXAMPLE, "--json"])
    naive = partial(machine.seconds, ["-m", "tests.bench.naive_proof", EXAMPLE])
    every = machine.scratch / "every-setting.yaml"
    every.write_text(json.dumps(every_setting(), ensure_ascii=False, indent=1), encoding="utf-8")
    whole = partial(machine.seconds, ["-m", "workshop", "prove", str(every), "--json"])
    readings = interleaved([ours, whole, naive], 5)
    found, wide, yardstick = (middle(values) for values in readings)
    return [
        Figure("prove the example", found, "s", yardstick, "naive", 0.6),
        Figure("prove all 29 settings of Fernwire in play", wide, "s", yardstick, "naive", 1.0),
    ]


def practise(machine: Machine) -> list[Figure]:
    """Work in a real window: a change until View as is drawn again, an exercise opened."""
    with machine.start(["-m", "tests.bench.practice", str(CHANGES), str(OPENINGS)]) as process:
        out, said = process.communicate(timeout=600)
    line = next((line for line in out.splitlines() if line.startswith('{"changes"')), "")
    if not line:
        raise RuntimeError(f"nothing was practised:\n{out}{said}")
    report = json.loads(line)
    times, opened = sorted(report["changes"]), report["openings"]
    slow = times[max(0, math.ceil(0.95 * len(times)) - 1)]
    note = f"{len(times)} changes, median {middle(times):.1f}, worst {times[-1]:.1f}"
    return [
        Figure("change to View as, p95", slow, "ms", target=FRAME, note=note),
        Figure(
            "open an exercise after the first",
            middle(opened),
            "ms",
            target=OPENING,
            note=f"median of {len(opened)}, worst {max(opened):.0f}, first {report['first']:.0f}",
        ),
    ]


def score(_: Machine) -> list[Figure]:
    """One state of the example scored, in a program that is already running."""
    from workshop.exercises.privacy.model import PrivacyExercise
    from workshop.exercises.privacy.scoring import score as scored
    from workshop.exercises.reading import read_exercise

    exercise, _problems = read_exercise(ROOT / EXAMPLE)
    assert isinstance(exercise, PrivacyExercise)
    began = time.perf_counter()
    for _turn in range(SCORINGS):
        scored(exercise, exercise.start)
    spent = (time.perf_counter() - began) / SCORINGS
    return [Figure("score one state of the example", spent * 1e6, "µs")]


def imports(machine: Machine) -> list[Figure]:
    """What importing costs, each in a process of its own: ours beside Qt's widgets."""
    names = ["PySide6.QtWidgets", "workshop.app", "workshop.slides.deck", "workshop.cli"]
    readings = interleaved([partial(import_time, name) for name in names], 5)
    widgets = middle(readings[0])
    return [
        Figure(f"import {name}", middle(values), "ms", widgets, names[0])
        for name, values in zip(names[1:], readings[1:], strict=True)
    ]


def import_time(name: str) -> float:
    """Milliseconds, everything it pulls in included, as ``-X importtime`` counts them."""
    command = [sys.executable, "-X", "importtime", "-c", f"import {name}"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    lines = re.findall(r"import time:\s+\d+ \|\s+(\d+) \| (\S.*)$", run.stderr, re.MULTILINE)
    # Lines without indentation are what was imported outermost; the interpreter's own come first.
    package = name.split(".", maxsplit=1)[0]
    return sum(int(spent) for spent, module in lines if module.split(".")[0] == package) / 1000
