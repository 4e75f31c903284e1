"""A slide as a value, and the deck that hands slides out when they are needed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Literal

from workshop.kit.problem import Problem
from workshop.slides.blocks import Block
from workshop.values import dataclass

Layout = Literal[
    "title", "statement", "steps", "compare", "chart", "table", "code", "picture", "quote",
    "discussion", "break", "clip", "exercise", "blank",
]  # fmt: skip

LAYOUTS: tuple[Layout, ...] = (
    "title", "statement", "steps", "compare", "chart", "table", "code", "picture", "quote",
    "discussion", "break", "clip", "exercise", "blank",
)  # fmt: skip

Channel = Literal["say", "ask", "do", "materials", "objection"]


@dataclass(frozen=True, slots=True)
class Slide:
    """One page of a deck at rest: what it says, in how many steps, and what the facilitator says.

    ``page`` counts every page from 1. ``number`` is the printed number, None on title, clip and
    exercise pages, which carry ``label`` instead. ``steps`` is how many presses of Next reveal
    something before the next page (0: everything stands at once): a block or item whose own
    ``step`` is k shows from step k on. Where an author names the layout ``steps``, every item of
    the first list stands from the start (its ``step`` is 0) and step k lights item k + 1, so there
    ``steps`` is one less than the items. ``minutes`` is the time planned for the slide (on
    discussion and break pages also the countdown), None when not said.
    """

    page: int
    number: int | None
    label: str
    line: int
    title: str
    layout: Layout
    blocks: tuple[Block, ...]
    steps: int = 0
    minutes: float | None = None
    optional: bool = False
    full: bool = False  # layout=picture full: the picture bleeds over the whole page
    ground: Literal["", "paper", "ink"] = ""  # "" is the layout's own default
    notes: str = ""
    channels: Mapping[Channel, tuple[str, ...]] = field(default_factory=dict)
    facts: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def mark(self) -> str:
        """What the footer prints: the number, or the label."""
        return self.label if self.number is None else str(self.number)
