"""A sorting exercise as values: cards, and the places they go to.

A place is an audience, which is a set of atoms, or a step of a ladder, in order from the lightest.
Too much costs twice as much as too little: showing something to people who should not see it, or
taking a heavier step than the rule asks for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from fractions import Fraction

from workshop.exercises.head import NO_TEXT, Head
from workshop.exercises.passing import USUAL, PassRule, plain_terms
from workshop.exercises.place import NOWHERE, Place
from workshop.kit.kit import Text
from workshop.values import dataclass

HALF = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class Bin:
    """Where a card can go: an audience with its atoms, or a step of the ladder."""

    id: str
    label: Text
    atoms: frozenset[str] = frozenset()
    help: Text = NO_TEXT
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Onlooker:
    """Somebody who sees what any of their atoms is shown; ``label`` as in a list of people."""

    id: str
    label: Text
    atoms: frozenset[str]


@dataclass(frozen=True, slots=True)
class Card:
    """Something to be sorted; any of ``right`` is right."""

    id: str
    text: Text
    right: tuple[str, ...]
    note: Text = NO_TEXT  # who says it, where it stands
    short: Text = NO_TEXT  # as it is listed with the result
    why: Text = NO_TEXT
    weight: Fraction = Fraction(1)
    critical: bool = False
    place: Place = field(default=NOWHERE, compare=False, repr=False)

    @property
    def label(self) -> Text:
        """Its short name, else its text."""
        return self.short if self.short.by_language else self.text


@dataclass(frozen=True, kw_only=True)
class Sorting(Head):
    """The exercise. With ``ladder`` the bins are steps, from the lightest to the heaviest."""

    cards: Mapping[str, Card]
    bins: Mapping[str, Bin]
    atoms: tuple[str, ...] = ()
    onlookers: Mapping[str, Onlooker] = field(default_factory=dict)
    ladder: bool = False
    pass_rule: PassRule = USUAL

    @property
    def terms(self) -> Mapping[str, object]:
        """What it takes to pass, in plain values: kept with each attempt."""
        return plain_terms(self.pass_rule, self.attempts)

    def credit(self, card: Card, chosen: str) -> Fraction:
        """What a card in that bin is worth (0–1); nothing when it was put nowhere."""
        if not chosen:
            return Fraction(0)
        return max((self._credit(right, chosen) for right in card.right), default=Fraction(0))

    def too_much(self, card: Card, chosen: str) -> frozenset[str]:
        """The atoms that see it there and should not, against the nearest right audience."""
        return self.bins[chosen].atoms - self._nearest(card, chosen)

    def too_little(self, card: Card, chosen: str) -> frozenset[str]:
        """The atoms that should see it and do not."""
        return self._nearest(card, chosen) - self.bins[chosen].atoms

    def _nearest(self, card: Card, chosen: str) -> frozenset[str]:
        best = max(card.right, key=lambda right: self._credit(right, chosen))
        return self.bins[best].atoms

    def _credit(self, right: str, chosen: str) -> Fraction:
        if self.ladder:
            steps = list(self.bins)
            lighter = steps.index(right) - steps.index(chosen)
            return {0: Fraction(1), 1: HALF}.get(lighter, Fraction(0))
        wanted, given = self.bins[right].atoms, self.bins[chosen].atoms
        lost = 2 * len(given - wanted) + len(wanted - given)
        return max(Fraction(0), 1 - Fraction(lost, 2 * len(self.atoms)))
