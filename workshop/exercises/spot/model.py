"""A spotting exercise as values: posts, and the parts of them that can be marked.

A part is a stretch of a post's words or a region of its picture, each with a name, so that the same
exercise works as a list. What harms has a ``risk``; what does not has a ``need``: what the post
loses without it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import field
from fractions import Fraction
from pathlib import Path
from typing import Literal

from workshop.exercises.head import NO_TEXT, Head
from workshop.exercises.passing import USUAL, PassRule, plain_terms
from workshop.exercises.place import NOWHERE, Place
from workshop.exercises.spot.picture import Region
from workshop.kit.kit import Text
from workshop.values import dataclass

MARKED = re.compile(r"\[([^\[\]]+)\]\(([\w-]+)\)")
"""A part in a post's text: ``[the bakery on Quay Road](bakery)``."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that can be marked; exactly one of ``risk`` and ``need`` is above nothing."""

    id: str
    post: str
    name: Text  # as it is listed: its words in the post, or what the region shows
    where: Literal["text", "picture"] = "text"
    risk: Fraction = Fraction(0)
    need: Fraction = Fraction(0)
    critical: bool = False
    why: Text = NO_TEXT
    region: Region | None = None  # where it lies in the post's picture, if it is drawn
    place: Place = field(default=NOWHERE, compare=False, repr=False)

    @property
    def harms(self) -> bool:
        """Whether it is one to be found."""
        return self.risk > 0

    @property
    def weight(self) -> Fraction:
        """What it counts, marked or not."""
        return self.risk or self.need


@dataclass(frozen=True, slots=True)
class Post:
    """One post: who wrote it, its words with their marks, and what its picture shows."""

    id: str
    by: Text
    at: Text
    text: Text
    picture: Text = NO_TEXT  # described in a sentence
    image: str = ""  # its path as it is written, if it is drawn
    file: Path | None = field(default=None, compare=False, repr=False)  # if it is there
    place: Place = field(default=NOWHERE, compare=False, repr=False)

    def pieces(self, language: str) -> tuple[tuple[str, str], ...]:
        """Its words in order, each with the id of the part they are, or ``""``."""
        text, pieces, end = self.text.get(language), [], 0
        for found in MARKED.finditer(text):
            if found.start() > end:
                pieces.append((text[end : found.start()], ""))
            pieces.append((found[1], found[2]))
            end = found.end()
        if end < len(text):
            pieces.append((text[end:], ""))
        return tuple(pieces)


@dataclass(frozen=True, kw_only=True)
class Spotting(Head):
    """The exercise: posts and their parts, in the order they are met."""

    posts: Mapping[str, Post]
    parts: Mapping[str, Part]
    pass_rule: PassRule = USUAL

    @property
    def terms(self) -> Mapping[str, object]:
        """What it takes to pass, in plain values: kept with each attempt."""
        return plain_terms(self.pass_rule, self.attempts)

    def of(self, post: str) -> tuple[Part, ...]:
        """The parts of one post."""
        return tuple(part for part in self.parts.values() if part.post == post)
