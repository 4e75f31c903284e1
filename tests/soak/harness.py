"""Runs a loop, remembers each round, goes on after an interruption, prints one row."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from tests.soak.row import Figures, Row, Soak, SoakFailure
from workshop.settings import write_whole


@dataclass(frozen=True)
class State:
    """How far a loop came under which seed."""

    seed: int
    rounds: int
    figures: list[Figures] = field(default_factory=list)

    @property
    def over(self) -> bool:
        """Whether all rounds are done."""
        return len(self.figures) >= self.rounds


def read_state(path: Path) -> State | None:
    """The state kept in a file, if there is one that can be read."""
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
        return State(kept["seed"], kept["rounds"], kept["figures"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def begin(kept: State | None, seed: int | None, rounds: int, drawn: int) -> State:
    """The state to go on from: the kept one if it is unfinished and was asked for, else a new one.

    ``drawn`` is the seed of a new run for which nobody named one.
    """
    if kept is not None and not kept.over and seed in (None, kept.seed) and rounds == kept.rounds:
        return kept
    return State(drawn if seed is None else seed, rounds)


def run(row: Row, state: State, folder: Path, say: Callable[[str], None]) -> bool:
    """Do what is left of a loop and say its row; whether it found nothing that must not be.

    After a failure the state stays before the round that failed, so that the next run meets it.
    """
    own = folder / row.name
    if not state.figures:
        shutil.rmtree(own, ignore_errors=True)
    own.mkdir(parents=True, exist_ok=True)
    (folder / ".gitignore").write_text("*\n")
    figures = list(state.figures)
    soak = Soak(state.seed, len(figures), state.rounds, own)
    try:
        for found in row.loop(soak):
            figures.append(found)
            kept = {"seed": state.seed, "rounds": state.rounds, "figures": figures}
            write_whole(folder / f"{row.name}.json", json.dumps(kept).encode())
        result, said = "ok", row.sum_up(figures)
    except SoakFailure as failure:
        result, said = "FAILED", str(failure)
    say(f"{row.name:8} {len(figures)}/{state.rounds}  seed {state.seed}  {result}  {said}")
    return result == "ok"
