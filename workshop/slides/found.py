"""What is met while one slide is read: its problems, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field
from pathlib import Path

from workshop.errors import Message
from workshop.kit.kit import Kit
from workshop.kit.problem import Problem, Severity
from workshop.kit.source import Dialect
from workshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """Where a slide is read: the module's file, its kit, the language and dialect it is in."""

    path: Path
    kit: Kit
    language: str = "en"
    dialect: Dialect = "own"


@dataclass(slots=True)
class Problems:
    """The problems of one slide, as they are found."""

    path: Path
    found: list[Problem] = field(default_factory=list)

    def add(
        self,
        line: int,
        rule: str,
        message: Message,
        hint: Message | None = None,
        severity: Severity = "error",
    ) -> None:
        """Add a problem on ``line``."""
        self.found.append(Problem(self.path, line, 1, rule, severity, message, hint))

    def warn(self, line: int, rule: str, message: Message, hint: Message | None = None) -> None:
        """Add something that is shown as well as it can be, but not as it was meant."""
        self.add(line, rule, message, hint, "warning")

    def extend(self, problems: Iterable[Problem]) -> None:
        """Add problems found by a reader of the kit."""
        self.found.extend(problems)
