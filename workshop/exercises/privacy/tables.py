"""Goals as small tables: for every choice of the settings that matter to one, how far it is met.

A rule is compiled for the viewers of one goal only, each a bit, so that it answers for all of them
at once; what cannot differ for these viewers drops out. The rules people play with are evaluated in
:mod:`.rules`, one viewer at a time; the tests hold the two against each other.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import reduce
from itertools import product
from math import gcd, lcm, prod
from operator import and_, or_

from workshop.exercises.privacy.model import Goal, PrivacyExercise, Viewer
from workshop.exercises.privacy.rules import Atoms, Aud, Every, Fixed, Knows, Rule, Some, When
from workshop.values import dataclass

MOST_COMBINATIONS = 1_000_000

# A compiled rule: a mask of viewers, or one of these.


@dataclass(frozen=True, slots=True)
class _ByOption:
    """One mask for each option of a setting."""

    setting: str
    masks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _If:
    """One part while every (setting, position of its option) stands so, else the other."""

    conditions: tuple[tuple[str, int], ...]
    then: _Node
    otherwise: _Node


@dataclass(frozen=True, slots=True)
class _Both:
    """Those in each part."""

    parts: tuple[_Node, ...]


@dataclass(frozen=True, slots=True)
class _Either:
    """Those in at least one part."""

    parts: tuple[_Node, ...]


_Node = int | _ByOption | _If | _Both | _Either
Key = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """One goal, decided by ``settings`` alone: ``hits`` says for how many viewers it holds.

    Options that make no difference to the goal share a class: ``classes`` gives, for each of the
    settings, the class of each of its options, and the keys of ``hits`` are classes in that order.
    ``full`` is the number of the goal's viewers.
    """

    goal: str
    settings: tuple[str, ...]
    classes: tuple[tuple[int, ...], ...]
    hits: Mapping[Key, int]
    full: int

    @property
    def impossible(self) -> bool:
        """Whether nothing meets it."""
        return self.full not in self.hits.values()

    @property
    def vacuous(self) -> bool:
        """Whether everything meets it."""
        return all(hit == self.full for hit in self.hits.values())

    def hit(self, positions: Mapping[str, int]) -> int:
        """For how many viewers it holds while the settings stand at these options."""
        pairs = zip(self.settings, self.classes, strict=True)
        return self.hits[tuple([of[positions[name]] for name, of in pairs])]

    def keeping(self, names: Container[str], positions: Mapping[str, int]) -> Table:
        """The table of the same goal while every setting but ``names`` stands at its position."""
        rows = list(zip(self.settings, self.classes, strict=True))
        kept = [at for at, name in enumerate(self.settings) if name in names]
        stands = {at: of[positions[name]] for at, (name, of) in enumerate(rows) if at not in kept}
        hits = {
            tuple([key[at] for at in kept]): hit
            for key, hit in self.hits.items()
            if all(key[at] == one for at, one in stands.items())
        }
        return Table(
            self.goal,
            tuple(self.settings[at] for at in kept),
            tuple(self.classes[at] for at in kept),
            hits,
            self.full,
        )


@dataclass(frozen=True, slots=True)
class TooLarge(Exception):  # noqa: N818 - reads as what happened
    """More than a million combinations in one part; ``goals`` and ``settings`` are its members."""

    goals: tuple[str, ...]
    settings: tuple[str, ...]


def goal_table(exercise: PrivacyExercise, goal: Goal) -> Table:
    """The table of one goal; raises TooLarge past a million combinations."""
    compiler = _Compiler(exercise, goal.viewers)
    node = compiler.node(exercise.items[goal.item].see)
    names = tuple(_named(node))
    classes = _classes(node, {name: len(exercise.settings[name].options) for name in names})
    firsts = [[of.index(one) for one in range(max(of) + 1)] for of in classes.values()]
    if prod(map(len, firsts)) > MOST_COMBINATIONS:
        raise TooLarge((goal.id,), names)
    where = {name: at for at, name in enumerate(names)}
    flip = compiler.everyone if goal.kind == "hide" else 0
    hits = {
        key: (
            _mask(node, [of[one] for of, one in zip(firsts, key, strict=True)], where) ^ flip
        ).bit_count()
        for key in product(*(range(len(of)) for of in firsts))
    }
    return _shrunk(Table(goal.id, names, tuple(classes.values()), hits, len(goal.viewers)))


def _classes(node: _Node, sizes: Mapping[str, int]) -> dict[str, tuple[int, ...]]:
    """For each setting the class of each option: those every part of the rule treats alike."""
    told: dict[str, list[list[int]]] = {
        name: [[] for _ in range(size)] for name, size in sizes.items()
    }
    for part in _parts(node):
        if isinstance(part, _ByOption):
            for option, mask in enumerate(part.masks):
                told[part.setting][option].append(mask)
        elif isinstance(part, _If):
            for name, wanted in part.conditions:
                for option, one in enumerate(told[name]):
                    one.append(option == wanted)
    return {name: numbered(of) for name, of in told.items()}


def numbered(values: Sequence[object]) -> tuple[int, ...]:
    """Equal values by the same number, in the order they first come: b, a, b gives 0, 1, 0."""
    found: list[object] = []
    numbers = []
    for value in values:
        if value not in found:
            found.append(value)
        numbers.append(found.index(value))
    return tuple(numbers)


def _shrunk(table: Table) -> Table:
    """The same table without the settings that never change what it says."""
    for at in range(len(table.settings) - 1, -1, -1):
        rest: dict[Key, int] = {}
        same = all(
            rest.setdefault(key[:at] + key[at + 1 :], hit) == hit for key, hit in table.hits.items()
        )
        if same:
            names = table.settings[:at] + table.settings[at + 1 :]
            classes = table.classes[:at] + table.classes[at + 1 :]
            table = Table(table.goal, names, classes, rest, table.full)
    return table


class _Compiler:
    """Rules of one goal: its viewers as bits."""

    def __init__(self, exercise: PrivacyExercise, viewers: Iterable[str]) -> None:
        self.exercise = exercise
        self.viewers: Sequence[Viewer] = [exercise.viewers[v] for v in viewers]
        self.everyone = (1 << len(self.viewers)) - 1
        self.options = {s.id: [o.id for o in s.options] for s in exercise.settings.values()}

    def node(self, rule: Rule) -> _Node:
        """The rule compiled; a plain mask when it is the same whatever is chosen."""
        match rule:
            case Aud(setting):
                masks = tuple(self._audience(option) for option in self.options[setting])
                return masks[0] if len(set(masks)) == 1 else _ByOption(setting, masks)
            case Fixed(audience):
                return self._audience(audience)
            case Atoms(atoms):
                return self._those(v.atoms.isdisjoint(atoms) for v in self.viewers)
            case Knows(fact):
                return self._those(fact not in v.knows for v in self.viewers)
            case When(conditions, then, otherwise):
                return self._when(conditions, then, otherwise)
            case Every(rules):
                return self._every([self.node(part) for part in rules])
            case Some(rules):
                return self._some([self.node(part) for part in rules])

    def _those(self, outside: Iterable[bool]) -> int:
        return sum(1 << at for at, out in enumerate(outside) if not out)

    def _audience(self, name: str) -> int:
        atoms = self.exercise.audiences[name].atoms
        return self._those(v.atoms.isdisjoint(atoms) for v in self.viewers)

    def _when(
        self, conditions: Sequence[tuple[str, str]], then: Rule, otherwise: Rule | None
    ) -> _Node:
        inside = self.node(then)
        outside = self.node(otherwise) if otherwise is not None else 0
        if inside == outside:
            return inside
        pairs = ((name, self.options[name].index(option)) for name, option in conditions)
        return _If(tuple(pairs), inside, outside)

    def _every(self, parts: Sequence[_Node]) -> _Node:
        mask, rest = self.everyone, []
        for part in parts:
            if isinstance(part, int):
                mask &= part
            else:
                rest.append(part)
        if not mask or not rest:
            return mask
        return _Both((mask, *rest))

    def _some(self, parts: Sequence[_Node]) -> _Node:
        mask, rest = 0, []
        for part in parts:
            if isinstance(part, int):
                mask |= part
            else:
                rest.append(part)
        if mask == self.everyone or not rest:
            return mask
        return _Either((mask, *rest))


def _parts(node: _Node) -> Iterator[_Node]:
    """A compiled rule and every part of it."""
    yield node
    if isinstance(node, _If):
        yield from _parts(node.then)
        yield from _parts(node.otherwise)
    elif isinstance(node, _Both | _Either):
        for part in node.parts:
            yield from _parts(part)


def _named(node: _Node) -> tuple[str, ...]:
    """The settings a compiled rule asks about, in order."""
    names: dict[str, None] = {}
    for part in _parts(node):
        if isinstance(part, _ByOption):
            names[part.setting] = None
        elif isinstance(part, _If):
            names.update((name, None) for name, _ in part.conditions)
    return tuple(names)


def _mask(node: _Node, options: Sequence[int], where: Mapping[str, int]) -> int:
    """Who sees it under one choice of options."""
    match node:
        case int():
            return node
        case _ByOption(setting, masks):
            return masks[options[where[setting]]]
        case _If(conditions, then, otherwise):
            holds = all(options[where[name]] == option for name, option in conditions)
            return _mask(then if holds else otherwise, options, where)
        case _Both(parts):
            return reduce(and_, (_mask(part, options, where) for part in parts))
        case _Either(parts):
            return reduce(or_, (_mask(part, options, where) for part in parts))


@dataclass(frozen=True, slots=True)
class Worth:
    """What meeting a goal is worth in whole units: per viewer for hide and for show goals."""

    hide: int
    show: int
    critical: bool


@dataclass(frozen=True, slots=True)
class Units:
    """Weights as whole numbers: Protection is a sum of units over ``hide``, Usefulness ``show``."""

    worth: Mapping[str, Worth]  # by goal
    hide: int
    show: int


def units(goals: Sequence[Goal]) -> Units:
    """The weights of the goals shared out over their viewers, on the smallest common scale."""
    scale = lcm(*(g.weight.denominator * len(g.viewers) for g in goals))
    each = {g.id: int(g.weight * scale) // len(g.viewers) for g in goals}
    scaled: dict[str, Worth] = {}
    totals = {}
    for kind in ("hide", "show"):
        mine = [g for g in goals if g.kind == kind]
        common = gcd(*(each[g.id] for g in mine)) or 1
        totals[kind] = sum(each[g.id] // common * len(g.viewers) for g in mine)
        for g in mine:
            value = each[g.id] // common
            scaled[g.id] = Worth(value * (kind == "hide"), value * (kind == "show"), g.critical)
    return Units(scaled, totals["hide"], totals["show"])
