"""A self-assessment as values: dimensions, three statements each, five written anchors each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from functools import cached_property
from typing import Any

from workshop.exercises.head import Head
from workshop.exercises.place import NOWHERE, Place
from workshop.kit.kit import Text
from workshop.values import dataclass

LEVELS = 5  # anchors of a statement, and stages: 0 to 4
STATEMENTS = 3  # of a dimension
ENOUGH = 2  # statements answered before a dimension has a value


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement, and what each score from 0 to 4 looks like."""

    id: str
    text: Text
    anchors: tuple[Text, ...]
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Dimension:
    """One side of the matter, with its statements."""

    id: str
    label: Text
    statements: tuple[Statement, ...]
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Stage:
    """One of the five stages: its name, and the step that leads on from it."""

    name: Text
    step: Text
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class Assessment(Head):
    """A whole self-assessment. It keeps no score: ``scored`` is always off."""

    dimensions: Mapping[str, Dimension]
    stages: tuple[Stage, ...]

    def __hash__(self) -> int:
        return hash(self.hash)

    @property
    def terms(self) -> Mapping[str, Any]:
        """Nothing is passed here."""
        return {}

    @cached_property
    def statements(self) -> Mapping[str, Statement]:
        """Every statement by its id, in order."""
        return {one.id: one for dim in self.dimensions.values() for one in dim.statements}
