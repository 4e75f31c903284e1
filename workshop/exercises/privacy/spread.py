"""Exact counting over every configuration, without visiting them one by one.

Settings linked by a goal form a part; parts do not touch each other, so their distributions are
convolved. Inside a part settings are worked through one goal at a time: a setting that no later
goal asks about is summed out, and what came out alike is merged. So a setting that joins many (a
private account, say) is fixed in turn and the rest falls apart beneath it.

An outcome is one whole number, ``hide units * (show total + 1) + show units``: outcomes add up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import product
from math import prod

from workshop.exercises.privacy.tables import MOST_COMBINATIONS, Key, Table, TooLarge
from workshop.values import dataclass

MOST_OUTCOMES = 4_000_000  # sums worked out in all before the weights are called too uneven

Value = Callable[[Table, int], int | None]  # what a number of hits is worth; None: not allowed
Counts = dict[int, int]  # outcome -> configurations


@dataclass(frozen=True, slots=True)
class Part:
    """Goals linked by the settings they share, options that make no difference put together.

    ``weights`` counts, for each setting, the options of each class; ``chosen`` gives the position
    of one of them.
    """

    tables: tuple[Table, ...]
    weights: Mapping[str, tuple[int, ...]]
    chosen: Mapping[str, tuple[int, ...]]


class UnevenWeights(Exception):  # noqa: N818 - reads as what happened
    """So many different sums of weights are possible that counting them takes too long."""


def parts(tables: Sequence[Table], sizes: Mapping[str, int]) -> tuple[Part, ...]:
    """The tables grouped by the settings they share (union-find); ``sizes`` counts options."""
    parent = {name: name for table in tables for name in table.settings}

    def root(name: str) -> str:
        while parent[name] != name:
            parent[name] = name = parent[parent[name]]
        return name

    for table in tables:
        for name in table.settings[1:]:
            parent[root(name)] = root(table.settings[0])
    groups: dict[str, list[Table]] = {}
    for table in tables:
        groups.setdefault(root(table.settings[0]) if table.settings else "", []).append(table)
    return tuple(_part(group, sizes) for group in groups.values())


def _part(tables: Sequence[Table], sizes: Mapping[str, int]) -> Part:
    names = dict.fromkeys(name for table in tables for name in table.settings)
    classes: dict[str, list[int]] = {}
    weights: dict[str, tuple[int, ...]] = {}
    chosen: dict[str, tuple[int, ...]] = {}
    for name in names:
        alike = _alike(name, tables, sizes[name])
        firsts = sorted(set(alike), key=alike.index)
        classes[name] = [firsts.index(one) for one in alike]
        weights[name] = tuple(alike.count(one) for one in firsts)
        chosen[name] = tuple(alike.index(one) for one in firsts)
    return Part(tuple(_merged(table, classes) for table in tables), weights, chosen)


def _alike(name: str, tables: Sequence[Table], size: int) -> list[int]:
    """For each option of the setting the number of its class: options no goal tells apart."""
    signatures: list[list[int]] = [[] for _ in range(size)]
    for table in tables:
        if name in table.settings:
            of = table.classes[table.settings.index(name)]
            for signature, one in zip(signatures, of, strict=True):
                signature.append(one)
    known: dict[tuple[int, ...], int] = {}
    return [known.setdefault(tuple(one), len(known)) for one in signatures]


def _merged(table: Table, classes: Mapping[str, Sequence[int]]) -> Table:
    """The table with the part's classes for its own, which are the same or coarser."""
    own = []
    for name, of in zip(table.settings, table.classes, strict=True):
        own.append([of[classes[name].index(one)] for one in range(max(classes[name]) + 1)])
    keys = product(*(range(len(one)) for one in own))
    hits = {
        key: table.hits[tuple([of[one] for of, one in zip(own, key, strict=True)])] for key in keys
    }
    of_part = tuple(tuple(classes[name]) for name in table.settings)
    return Table(table.goal, table.settings, of_part, hits, table.full)


def in_order(part: Part) -> list[tuple[Table, tuple[str, ...], tuple[str, ...]]]:
    """The goals of a part in a cheap order: (goal, settings open before it, open after it).

    Raises TooLarge, before anything is counted, when a step would hold more than a million
    combinations.
    """
    steps = []
    left = list(part.tables)
    before: tuple[str, ...] = ()
    while left:
        table = min(left, key=lambda one: _size(part, set(before) | set(one.settings)))
        left.remove(table)
        met = tuple(dict.fromkeys((*before, *table.settings)))
        if _size(part, met) > MOST_COMBINATIONS:
            raise TooLarge(tuple(t.goal for t in part.tables), tuple(part.weights))
        later = {name for one in left for name in one.settings}
        after = tuple(name for name in met if name in later)
        steps.append((table, before, after))
        before = after
    return steps


def _size(part: Part, names: Iterable[str]) -> int:
    return prod(len(part.weights[name]) for name in names)


def spread(part: Part, value: Value) -> Counts:
    """How many choices of the part's settings come to each outcome; raises TooLarge."""
    states: dict[Key, Counts] = {(): {0: 1}}
    for table, before, after in in_order(part):
        step = _Step(part, table, before, after)
        worth = {hit: value(table, hit) for hit in set(table.hits.values())}
        states = _advance(states, step, worth)
    return states.get((), {})


class _Step:
    """How the open settings change over one goal: positions worked out once."""

    def __init__(
        self, part: Part, table: Table, before: Sequence[str], after: Sequence[str]
    ) -> None:
        fresh = [name for name in table.settings if name not in before]
        met = [*before, *fresh]
        self.fresh = [
            (key, prod(part.weights[n][c] for n, c in zip(fresh, key, strict=True)))
            for key in product(*(range(len(part.weights[name])) for name in fresh))
        ]
        self.hits = table.hits
        self.asks = [met.index(name) for name in table.settings]
        self.keeps = [met.index(name) for name in after]

    def moves(self, key: Key) -> Iterator[tuple[Key, int, int]]:
        """From one state: (state after, hits of the goal, how many choices come to it)."""
        for more, weight in self.fresh:
            met = key + more
            hit = self.hits[tuple([met[at] for at in self.asks])]
            yield tuple([met[at] for at in self.keeps]), hit, weight


def _advance(
    states: Mapping[Key, Counts], step: _Step, worth: Mapping[int, int | None]
) -> dict[Key, Counts]:
    found: dict[Key, Counts] = {}
    work = 0
    for key, counts in states.items():
        moved: dict[tuple[Key, int], int] = {}
        for after, hit, weight in step.moves(key):
            gain = worth[hit]
            if gain is not None:
                moved[after, gain] = moved.get((after, gain), 0) + weight
        work += len(moved) * len(counts)
        if work > MOST_OUTCOMES:
            raise UnevenWeights
        for (after, gain), weight in moved.items():
            _add(found.setdefault(after, {}), counts, gain, weight)
    return found


def _add(into: Counts, counts: Counts, gain: int, weight: int) -> None:
    for outcome, count in counts.items():
        total = outcome + gain
        into[total] = into.get(total, 0) + count * weight


def convolved(spreads: Iterable[Counts]) -> Counts:
    """The distribution of the sum of independent parts; raises UnevenWeights."""
    total: Counts = {0: 1}
    work = 0
    for one in sorted(spreads, key=len):
        work += len(total) * len(one)
        if work > MOST_OUTCOMES:
            raise UnevenWeights
        found: Counts = {}
        for gain, weight in one.items():
            _add(found, total, gain, weight)
        total = found
    return total


def witness(part: Part, allowed: Callable[[Table, int], bool]) -> dict[str, int] | None:
    """One choice (setting -> position of its option) under which every goal is allowed, or None."""
    states: dict[Key, dict[str, int]] = {(): {}}
    for table, before, after in in_order(part):
        step = _Step(part, table, before, after)
        fresh = [name for name in table.settings if name not in before]
        found: dict[Key, dict[str, int]] = {}
        for key, choice in states.items():
            for (more, _), (state, hit, _) in zip(step.fresh, step.moves(key), strict=True):
                if state not in found and allowed(table, hit):
                    found[state] = {**choice, **dict(zip(fresh, more, strict=True))}
        states = found
    if () not in states:
        return None
    return {name: part.chosen[name][option] for name, option in states[()].items()}
