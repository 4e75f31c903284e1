"""Where a part of an exercise stands in its file, for problems that are found after reading."""

from __future__ import annotations

from pathlib import Path

from workshop.kit.fields import Reading
from workshop.kit.text import Node
from workshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was written; line and column count from 1, 0 means the whole file."""

    path: Path = Path()
    line: int = 0
    column: int = 0


NOWHERE = Place()


def place_of(reading: Reading, node: Node) -> Place:
    """Where a node of the file that is read begins; a named part begins at its name."""
    return Place(reading.path, node.line, node.column)
