"""Where a part of an exercise stands in its file, for problems that are found after reading."""

from __future__ import annotations

from pathlib import Path

from workshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was written; line and column count from 1, 0 means the whole file."""

    path: Path = Path()
    line: int = 0
    column: int = 0


NOWHERE = Place()
