"""A conversation as values: turns, the replies offered at each, and what each reply moves.

Trust is a whole number from 0 to 100. A reply moves it by the sum of its effects on the four
dimensions of procedural justice (voice, respect, neutrality, trustworthy motives), and it is
clamped after every reply. Where a part stands in its file takes no part in equality.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from fractions import Fraction
from functools import cached_property
from typing import Any, Literal

from workshop.exercises.head import Head
from workshop.exercises.place import NOWHERE, Place
from workshop.kit.kit import Text
from workshop.values import dataclass

START = 50  # trust before anybody answered
MOST_TRUST = 100

NO_TEXT = Text()

Dimension = Literal["voice", "respect", "neutrality", "motives"]
ReplyKind = Literal["reply", "late", "silence"]

DIMENSIONS: tuple[Dimension, ...] = ("voice", "respect", "neutrality", "motives")


@dataclass(frozen=True, slots=True)
class Move:
    """What a reply does to one dimension: points of trust, and why, in a few words."""

    points: int
    why: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class Condition:
    """When a reply is offered: trust within bounds, some flags raised, others not."""

    least: int = 0
    most: int = MOST_TRUST
    flags: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()

    def holds(self, trust: int, flags: frozenset[str]) -> bool:
        """Whether it holds at that trust with those flags raised."""
        return self.least <= trust <= self.most and self.flags <= flags and not self.without & flags


ALWAYS = Condition()


@dataclass(frozen=True, slots=True)
class Reply:
    """One thing the page can do: answer, answer late, or stay silent."""

    id: str
    text: Text  # as it is offered
    to: str  # id of the turn that follows
    kind: ReplyKind = "reply"
    said: Text = NO_TEXT  # what stands in the thread; without it, the text. Silence says nothing
    at: Text = NO_TEXT  # "Tuesday 9:02"
    moves: Mapping[str, Move] = field(default_factory=dict)  # by dimension, those it touches
    flags: frozenset[str] = frozenset()
    when: Condition = ALWAYS
    feedback: Text = NO_TEXT  # what came of it
    warning: Text = NO_TEXT  # what to look out for
    place: Place = field(default=NOWHERE, compare=False, repr=False)

    def points(self, dimension: str) -> int:
        """What it does to one dimension."""
        move = self.moves.get(dimension)
        return move.points if move is not None else 0

    @property
    def effect(self) -> int:
        """What it does to trust, before clamping."""
        return sum(move.points for move in self.moves.values())

    @property
    def posted(self) -> Text:
        """What stands in the thread after it; nothing for silence without words."""
        if self.said.by_language or self.kind == "silence":
            return self.said
        return self.text


@dataclass(frozen=True, slots=True)
class Turn:
    """What the citizen posts, how they feel, and the replies; without replies it is an end."""

    id: str
    post: Text
    replies: tuple[Reply, ...] = ()
    mood: Text = NO_TEXT
    at: Text = NO_TEXT
    ask: Text = NO_TEXT  # "Rae is about to post private details. What do you do?"
    writing: bool = False  # "Rae is still writing"
    hint: Text = NO_TEXT
    by: Text = NO_TEXT  # who posts, when it is not the citizen
    place: Place = field(default=NOWHERE, compare=False, repr=False)

    @property
    def is_end(self) -> bool:
        """Whether the conversation ends here."""
        return not self.replies

    def open(self, trust: int, flags: frozenset[str]) -> tuple[Reply, ...]:
        """The replies offered at that trust with those flags, in the file's order."""
        return tuple(reply for reply in self.replies if reply.when.holds(trust, flags))

    def reply(self, reply_id: str) -> Reply | None:
        """The reply of that id, or None."""
        return next((reply for reply in self.replies if reply.id == reply_id), None)


@dataclass(frozen=True, slots=True)
class Flag:
    """Something a reply may do wrong (or right): how it is said, and whether it fails the run."""

    id: str
    label: Text
    critical: bool = False
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the thread: a name for sentences, a label for posts, letters for the picture."""

    name: str = ""
    label: Text = NO_TEXT
    initials: str = ""


@dataclass(frozen=True, slots=True)
class Opening:
    """The post everything begins under, if there is one."""

    text: Text = NO_TEXT
    at: Text = NO_TEXT


@dataclass(frozen=True, kw_only=True)
class Conversation(Head):
    """A whole conversation exercise.

    One that is not ``scored`` keeps no score and shows no meter: for subjects where numbers have
    no place. ``page`` is what the network calls the page the thread stands on.
    """

    citizen: Person
    service: Person
    page: Text
    turns: Mapping[str, Turn]
    start: str
    flags: Mapping[str, Flag] = field(default_factory=dict)
    opening: Opening = Opening()
    network: str = ""
    pass_score: Fraction = Fraction(70)

    def __hash__(self) -> int:
        return hash(self.hash)

    @cached_property
    def critical(self) -> frozenset[str]:
        """The flags that fail the run."""
        return frozenset(flag.id for flag in self.flags.values() if flag.critical)

    @cached_property
    def watched(self) -> frozenset[str]:
        """The flags that decide something: a condition names them, or they fail the run."""
        named: set[str] = set(self.critical)
        for reply in self.replies():
            named |= reply.when.flags | reply.when.without
        return frozenset(named)

    @property
    def terms(self) -> Mapping[str, Any]:
        """The pass rule in plain values, as it is kept with each attempt."""
        return {"score": float(self.pass_score), "critical": sorted(self.critical)}

    def replies(self) -> Iterable[Reply]:
        """Every reply of every turn, in the file's order."""
        for turn in self.turns.values():
            yield from turn.replies


def clamped(trust: int) -> int:
    """Trust kept from 0 to 100."""
    return max(0, min(MOST_TRUST, trust))
