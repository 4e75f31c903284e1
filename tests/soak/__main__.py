"""``python -m tests.soak [ROW…] [--seed N] [--rounds N] [--folder DIR]``: the long loops.

Without a row all of them run. An interrupted run goes on where it was; one that was finished, or
another seed or number of rounds, begins anew. Ends with 1 when a loop found what must not be.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import random
from pathlib import Path

from tests.soak.harness import begin, read_state, run
from tests.soak.row import Row


def rows() -> dict[str, Row]:
    """The loops there are, by name."""
    here = str(Path(__file__).parent)
    names = [module.name for module in pkgutil.iter_modules([here]) if module.name != "__main__"]
    modules = [importlib.import_module(f"tests.soak.{name}") for name in names]
    found = [module.ROW for module in modules if hasattr(module, "ROW")]
    return {row.name: row for row in found}


def main(arguments: list[str] | None = None) -> int:
    """Run the loops asked for and print a row for each."""
    known = rows()
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("rows", nargs="*", metavar="ROW", help=", ".join(known))
    parser.add_argument("--seed", type=int, help="the same seed repeats the same choices")
    parser.add_argument("--rounds", type=int, help="how many rounds, instead of the loop's own")
    parser.add_argument("--folder", type=Path, default=Path(), help="where .soak is kept")
    asked = parser.parse_args(arguments)
    unknown = [name for name in asked.rows if name not in known]
    if unknown:
        parser.error(f"no such row: {' '.join(unknown)}; there are {' '.join(known)}")
    folder = asked.folder.absolute() / ".soak"
    sound = True
    for name in asked.rows or known:
        row = known[name]
        rounds = asked.rounds or row.rounds
        kept = read_state(folder / f"{name}.json")
        state = begin(kept, asked.seed, rounds, random.SystemRandom().randrange(1_000_000))
        sound &= run(row, state, folder, lambda line: print(line, flush=True))
    return 0 if sound else 1


if __name__ == "__main__":
    raise SystemExit(main())
