"""The quiz as values: seven forms of question, each with what is right and why.

::

    Quiz                     Head, and questions by id
    ├── Choice               single, multiple, truth: options, some of them right
    ├── Short                a word or two: what is accepted
    ├── Number               a number: ranges that are accepted
    ├── Match                pairs that belong together, and what belongs nowhere
    └── Order                items in their right order

Worths are fractions of the question: 1 is right, 1/2 half right; a wrong option of a multiple
choice may take some away.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import field
from fractions import Fraction
from typing import Literal, TypeAlias

from workshop.exercises.head import NO_TEXT, Head
from workshop.exercises.passing import USUAL, PassRule, plain_terms
from workshop.exercises.place import NOWHERE, Place
from workshop.kit.kit import Text
from workshop.values import dataclass

TRUE, FALSE = "true", "false"  # the ids of the two options of a true-or-false question

ChoiceForm: TypeAlias = Literal["single", "multiple", "truth"]
Sureness: TypeAlias = Literal["sure", "think", "guess"]

SURENESS: tuple[Sureness, ...] = ("sure", "think", "guess")


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose; ``worth`` overrides the ordinary credit; ``why`` is its feedback."""

    id: str
    text: Text
    right: bool = False
    worth: Fraction | None = None
    why: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that are recognised, in any of their languages, what they are worth, and feedback."""

    text: Text
    worth: Fraction = Fraction(1)
    why: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class Span:
    """A range of numbers, both ends included, what it is worth, and feedback."""

    least: Fraction
    most: Fraction
    worth: Fraction = Fraction(1)
    why: Text = NO_TEXT


@dataclass(frozen=True, slots=True)
class Pair:
    """Two things that belong together; without ``left``, ``right`` belongs nowhere."""

    id: str
    left: Text
    right: Text


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to be put in order."""

    id: str
    text: Text


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What every question has. ``why`` is said whatever was answered."""

    id: str
    ask: Text
    title: Text = NO_TEXT
    why: Text = NO_TEXT
    hints: tuple[Text, ...] = ()
    weight: Fraction = Fraction(1)
    critical: bool = False
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class Choice(Asked):
    """Options to choose one or several of; ``truth`` has the two of TRUE and FALSE."""

    form: ChoiceForm = "single"
    options: tuple[Option, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """The ids of the right options."""
        return tuple(option.id for option in self.options if option.right)

    @property
    def weighed(self) -> bool:
        """Whether its author gave worths."""
        return any(option.worth is not None for option in self.options)

    def option(self, option_id: str) -> Option | None:
        """The option of that id, or None."""
        return next((option for option in self.options if option.id == option_id), None)


@dataclass(frozen=True, kw_only=True)
class Short(Asked):
    """A word or two to write."""

    accepted: tuple[Phrase, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Number(Asked):
    """A number to write, in ``unit``."""

    accepted: tuple[Span, ...] = ()
    unit: Text = NO_TEXT


@dataclass(frozen=True, kw_only=True)
class Match(Asked):
    """Things on the left, each to be given one of those on the right."""

    pairs: tuple[Pair, ...] = ()

    @property
    def lefts(self) -> tuple[Pair, ...]:
        """The pairs that have a left side, in the author's order."""
        return tuple(pair for pair in self.pairs if pair.left.by_language)

    @property
    def rights(self) -> tuple[Pair, ...]:
        """What is offered for each of them: every right side once, in an order of its own."""
        once = {str(pair.right): pair for pair in reversed(self.pairs)}
        return tuple(sorted(once.values(), key=lambda pair: _shuffled(self.id, pair.id)))


@dataclass(frozen=True, kw_only=True)
class Order(Asked):
    """Things to be put in order; ``items`` stand in the right one."""

    items: tuple[Item, ...] = ()

    @property
    def shown(self) -> tuple[Item, ...]:
        """The items as they are laid out at first: always the same, never the right order."""
        mixed = tuple(sorted(self.items, key=lambda item: _shuffled(self.id, item.id)))
        return mixed if mixed != self.items else (*mixed[1:], *mixed[:1])


Question: TypeAlias = Choice | Short | Number | Match | Order


@dataclass(frozen=True, slots=True)
class Band:
    """What is said of a whole quiz from a score (0–100) upwards."""

    least: Fraction
    say: Text


@dataclass(frozen=True, kw_only=True)
class Quiz(Head):
    """A quiz. ``tries`` is how often one question may be checked; each but the first costs.

    ``penalty`` (0–1) is what a later try takes off the credit won by it. ``confidence`` asks how
    sure one is, which never counts.
    """

    questions: Mapping[str, Question]
    tries: int = 2
    penalty: Fraction = Fraction(1, 4)
    confidence: bool = False
    bands: tuple[Band, ...] = ()
    pass_rule: PassRule = USUAL

    @property
    def terms(self) -> Mapping[str, object]:
        """What it takes to pass, in plain values: kept with each attempt."""
        terms = plain_terms(self.pass_rule, self.attempts)
        return {**terms, "tries": self.tries, "penalty": float(self.penalty)}


def _shuffled(question: str, part: str) -> bytes:
    """A key that sorts parts in an order that says nothing and never changes."""
    return hashlib.sha256(f"{question}/{part}".encode()).digest()
