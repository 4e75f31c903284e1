"""The privacy-settings exercise as values: a network, a person's account on it, what is asked.

Numbers that decide a score (weights, floors, costs) are exact :class:`~fractions.Fraction` values,
so that a proof and a score never differ by a rounding. Mappings keep the order of the file. Where
a part stands in its file is kept in ``place`` and takes no part in equality: the same exercise
written in two ways is the same value.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import field
from fractions import Fraction
from functools import cached_property
from typing import Any, Literal

from workshop.exercises.head import NO_TEXT, Head
from workshop.exercises.place import NOWHERE, Place
from workshop.exercises.privacy.rules import Eye, Rule, depends_on
from workshop.kit.kit import Text
from workshop.values import dataclass

ItemKind = Literal["fact", "post", "tag", "find", "data"]
GoalKind = Literal["hide", "show"]


@dataclass(frozen=True, slots=True)
class Audience:
    """A named set of atoms. Order among audiences is set inclusion: a lattice, not a ladder."""

    id: str
    label: Text
    atoms: frozenset[str]
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Viewer:
    """Somebody who looks at the account: what kinds they are, what facts they hold already."""

    id: str
    label: Text  # "A stranger with an account"
    atoms: frozenset[str]
    knows: frozenset[str] = frozenset()
    short: Text = NO_TEXT  # "Stranger", for a column; the reader puts the label where none is given
    plural: Text = NO_TEXT  # "strangers", for a list of people; the reader puts `short`
    place: Place = field(default=NOWHERE, compare=False, repr=False)

    @property
    def eye(self) -> Eye:
        """What a rule needs to know of this viewer."""
        return Eye(self.atoms, self.knows)


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a setting; for an audience setting the id is the audience's id."""

    id: str
    label: Text


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """The same thing on a real network, in words, as guides of those years named it."""

    network: str  # "Facebook"
    label: Text
    seen: Text  # "guides of 2021 to 2025"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting of the network, or a one-time act, which is a setting too."""

    id: str
    page: str  # id of a Page
    label: Text
    options: tuple[Option, ...]
    default: str  # the value the exercise starts with
    audience: bool  # whether the options are audiences
    help: Text = NO_TEXT
    irreversible: bool = False  # a real network would not take it back
    only_if: tuple[tuple[str, str], ...] = ()  # shown only while all these (setting, option) stand
    distractor: bool = False  # present to be looked at; matters for no goal
    aka: Text = NO_TEXT  # another name for it, when the shuffle renames it
    elsewhere: tuple[Elsewhere, ...] = ()
    own: bool = field(default=True, compare=False)  # declared by the exercise, not by its network
    place: Place = field(default=NOWHERE, compare=False, repr=False)

    def option(self, option_id: str) -> Option | None:
        """The option of that id, or None."""
        return next((o for o in self.options if o.id == option_id), None)

    @property
    def is_switch(self) -> bool:
        """Whether it is an On/Off pair, drawn as a toggle."""
        return {o.id for o in self.options} == {"on", "off"}


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the network's settings; conditional settings follow the one they hang on."""

    id: str
    label: Text
    help: Text
    settings: tuple[str, ...]  # ids


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to be seen or not: a fact, a post, a tag, a way to be found, data sent."""

    id: str
    label: Text
    see: Rule
    sens: Fraction = Fraction(0)  # how much it hurts to be seen, for the exposure meter
    short: Text = NO_TEXT  # for a row of the matrix; the reader puts the label where none is given
    kind: ItemKind = "fact"
    note: Text = NO_TEXT  # a small line above it in the profile: "Frond, 2014, anyone on the web"
    out_of_reach: Text | None = None  # why no setting of the owner changes it, and who could
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Goal:
    """One thing to hide from, or to show to, some viewers."""

    id: str  # stable: "hide-employer"
    kind: GoalKind
    item: str
    viewers: tuple[str, ...]
    weight: Fraction
    label: Text  # the item's short label unless the author wrote another
    critical: bool = False  # must be fully met to pass
    why: Text = NO_TEXT
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class PassRule:
    """What it takes to pass: a score of 0–100, all critical goals or not, two floors of 0–1."""

    score: Fraction = Fraction(80)
    critical: bool = True
    min_hide: Fraction = Fraction(0)
    min_show: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class Persona:
    """The fictional person whose account it is."""

    name: str = ""
    role: Text = NO_TEXT
    place: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class Network:
    """The network as it is named on screen; ``checked`` is an ISO date or empty."""

    name: str
    id: str = ""
    fictional: bool = False
    modelled_on: Text = NO_TEXT
    checked: str = ""
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Event:
    """Something others do while a person works: its items and settings are there only from then on.

    It comes after so many changes (``after``: the least and the most), and when all is handed in.
    The score is of the end, when everything has happened.
    """

    id: str
    text: Text  # "Dan tagged Sam: in uniform, at the station."
    items: tuple[str, ...]
    settings: tuple[str, ...]
    after: tuple[int, int]


@dataclass(frozen=True, slots=True)
class RoomQuestion:
    """One question for the room: which option a setting should take."""

    setting: str
    ask: Text
    options: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class PrivacyExercise(Head):
    """A whole exercise with its network folded in. ``hash`` is the SHA-256 of ``source``."""

    network: Network
    audiences: Mapping[str, Audience]
    viewers: Mapping[str, Viewer]
    pages: tuple[Page, ...]
    settings: Mapping[str, Setting]
    items: Mapping[str, Item]
    goals: tuple[Goal, ...]
    atoms: tuple[str, ...] = ()
    persona: Persona = Persona()
    pass_rule: PassRule = PassRule()
    room: tuple[RoomQuestion, ...] = ()
    predict: tuple[str, ...] = ()  # items asked about before the settings open: who sees this?
    events: tuple[Event, ...] = ()
    shuffles: bool = False  # whether it may be played again with its menus moved

    def __hash__(self) -> int:
        return hash(self.hash)

    @property
    def terms(self) -> Mapping[str, Any]:
        """The pass rule in plain values, as it is kept with each attempt."""
        rule = self.pass_rule
        return {
            "score": float(rule.score),
            "critical": rule.critical,
            "min_hide": float(rule.min_hide),
            "min_show": float(rule.min_show),
        }

    @cached_property
    def start(self) -> Mapping[str, str]:
        """Every setting's value before anybody touched it."""
        return {s.id: s.default for s in self.settings.values()}

    @cached_property
    def audience_atoms(self) -> Mapping[str, frozenset[str]]:
        """Each audience as the set of atoms it is."""
        return {a.id: a.atoms for a in self.audiences.values()}

    @cached_property
    def goal_settings(self) -> Mapping[str, tuple[str, ...]]:
        """For each goal the settings it depends on, by goal id."""
        return {g.id: depends_on(self.items[g.item].see) for g in self.goals}

    @cached_property
    def item_settings(self) -> Mapping[str, tuple[str, ...]]:
        """For each item the settings that decide who sees it, by item id."""
        return {item.id: depends_on(item.see) for item in self.items.values()}

    @cached_property
    def seen_before(self) -> dict[tuple[str, tuple[str, ...]], frozenset[str]]:
        """Who saw an item while its settings stood so: worked out once, then looked up."""
        return {}

    @cached_property
    def moments(self) -> Mapping[str, int]:
        """After how many changes each event comes, by its id: drawn once for this exercise."""
        return {
            event.id: random.Random(f"{self.hash} {event.id}").randint(*event.after)
            for event in self.events
        }

    def goal(self, goal_id: str) -> Goal | None:
        """The goal of that id, or None."""
        return next((g for g in self.goals if g.id == goal_id), None)

    def page_of(self, setting_id: str) -> Page | None:
        """The page that setting is found on."""
        return next((p for p in self.pages if setting_id in p.settings), None)

    def out_of_reach(self) -> tuple[Item, ...]:
        """The items that no setting of the owner changes."""
        return tuple(i for i in self.items.values() if i.out_of_reach is not None)

    def visible(self, setting_id: str, settings: Mapping[str, str]) -> bool:
        """Whether the network shows that setting while the settings stand so."""
        return all(settings[name] == want for name, want in self.settings[setting_id].only_if)
