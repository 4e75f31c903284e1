"""``python -m tests.bench [ROW…]``: measures and prints one line a figure; 1 when one is over."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from tests.bench import keeping, memory, proving, starting, turning
from tests.bench.figure import Figure
from tests.bench.machine import Machine, machine

ROWS: dict[str, Callable[[Machine], list[Figure]]] = {
    "window": starting.window,
    "slide": starting.slide,
    "long": starting.long,
    "turn": turning.turn,
    "turn-console": turning.turn_with_console,
    "memory": memory.clip,
    "prove": proving.prove,
    "practise": proving.practise,
    "score": proving.score,
    "imports": proving.imports,
    "store": keeping.store,
    "room": keeping.room,
    "export": keeping.export,
    "commit": keeping.commit,
}


def main(asked: list[str]) -> int:
    """Measure the rows asked for, or all."""
    unknown = [name for name in asked if name not in ROWS]
    if unknown:
        print(f"no such row: {' '.join(unknown)}; there are {' '.join(ROWS)}", file=sys.stderr)
        return 2
    over = 0
    with machine() as place:
        platform = place.environment["QT_QPA_PLATFORM"]
        print(f"Python {sys.version.split()[0]}, {os.cpu_count()} cores, Qt platform {platform}")
        for name in asked or ROWS:
            for figure in ROWS[name](place):
                print(figure, flush=True)
                over += not figure.kept
    return 1 if over else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
