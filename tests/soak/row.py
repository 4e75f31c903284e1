"""What a long loop is: a name, so many rounds, and what each of them found."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

Figures = dict[str, float]
"""What one round measured."""


class SoakFailure(Exception):  # noqa: N818 - reads as what happened
    """A round found what must not be."""


@dataclass(frozen=True)
class Soak:
    """One run of a loop: rounds ``first`` to ``rounds`` - 1, in a folder that is the loop's own.

    A loop that goes on after an interruption finds ``first`` above 0 and the folder as it left it.
    """

    seed: int
    first: int
    rounds: int
    folder: Path


@dataclass(frozen=True)
class Row:
    """A loop. ``loop`` yields once for each round done; ``sum_up`` puts their figures in words.

    ``loop`` raises SoakFailure when a round finds what must not be; ``sum_up`` may raise it too,
    for what only all rounds together show.
    """

    name: str
    rounds: int
    loop: Callable[[Soak], Iterator[Figures]]
    sum_up: Callable[[Sequence[Figures]], str]
