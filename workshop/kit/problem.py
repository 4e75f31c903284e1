"""What is wrong with something a trainer wrote: where, what, and what to do."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from workshop.errors import Message
from workshop.values import dataclass

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in one place of a kit.

    ``line`` and ``column`` count from 1; 0 means the whole file. ``rule`` names the kind of problem
    in a stable way (``yaml.syntax``, ``slides.layout``), so that tools can filter. An ``error``
    keeps something from being used, a ``warning`` is shown but does not stop anything.
    """

    path: Path
    line: int
    column: int
    rule: str
    severity: Severity
    message: Message
    hint: Message | None = None

    def as_json(self) -> dict[str, object]:
        """The problem as plain values for ``--json``."""
        return {
            "path": str(self.path),
            "line": self.line,
            "column": self.column,
            "rule": self.rule,
            "severity": self.severity,
            "message": str(self.message),
            "hint": None if self.hint is None else str(self.hint),
        }

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}:{self.column}" if self.line else str(self.path)
        hint = f" {self.hint}" if self.hint else ""
        return f"{where}: {self.message}{hint}"
