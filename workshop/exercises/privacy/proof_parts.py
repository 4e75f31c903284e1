"""Solving over all parts: one full answer, goals in each other's way, settings that do nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from workshop.exercises.privacy.spread import Part, parts, witness
from workshop.exercises.privacy.tables import Key, Table


def solution(tables: Sequence[Table], sizes: Mapping[str, int]) -> dict[str, int] | None:
    """Positions of options under which every goal is fully met, or None; raises TooLarge."""
    found: dict[str, int] = {}
    for part in parts(tables, sizes):
        choice = witness(part, _full)
        if choice is None:
            return None
        found.update(choice)
    return found


def nearest(
    tables: Sequence[Table], found: Mapping[str, int], start: Mapping[str, int]
) -> dict[str, int]:
    """A full answer that leaves at the start what need not move (one setting after the other)."""
    stands = {**start, **found}
    for name in found:
        tried = {**stands, name: start[name]}
        if all(t.hit(tried) == t.full for t in tables if name in t.settings):
            stands = tried
    return stands


def conflict(tables: Sequence[Table], sizes: Mapping[str, int]) -> tuple[str, ...]:
    """A smallest set of goals that cannot all be met, none of which can be left out; () if none.

    Taken from the first part that has no solution, by leaving out one goal after the other.
    """
    for part in parts(tables, sizes):
        if witness(part, _full) is None:
            return _minimal([t for t in tables if t.goal in _goals(part)], sizes)
    return ()


def idle_settings(
    tables: Sequence[Table],
    sizes: Mapping[str, int],
    found: Mapping[str, int],
    names: Iterable[str],
) -> tuple[str, ...]:
    """Which of the settings make no difference to any full answer, whatever they are set to.

    ``found`` is one full answer with every setting named, which settles most of them at once: a
    setting matters if changing it alone spoils a full answer.
    """
    by_setting: dict[str, list[Table]] = {}
    for table in tables:
        for name in table.settings:
            by_setting.setdefault(name, []).append(table)
    return tuple(
        name
        for name in names
        if not _spoils(by_setting.get(name, []), name, sizes[name], found)
        and not _matters(tables, sizes, name, by_setting.get(name, []))
    )


def _full(table: Table, hit: int) -> bool:
    return hit == table.full


def _goals(part: Part) -> set[str]:
    return {table.goal for table in part.tables}


def _minimal(tables: list[Table], sizes: Mapping[str, int]) -> tuple[str, ...]:
    kept = list(tables)
    for table in tables:
        without = [one for one in kept if one is not table]
        if without and solution(without, sizes) is None:
            kept = without
    return tuple(table.goal for table in kept)


def _spoils(tables: Sequence[Table], name: str, size: int, stands: Mapping[str, int]) -> bool:
    """Whether another option of the setting spoils this full answer."""
    return any(
        table.hit({**stands, name: option}) < table.full
        for option in range(size)
        for table in tables
    )


def _matters(
    tables: Sequence[Table], sizes: Mapping[str, int], name: str, mine: Sequence[Table]
) -> bool:
    """Whether some full answer is spoiled by changing this setting alone.

    Asked goal by goal and option by option: is there a full answer in which this goal would no
    longer hold if the setting stood there? That is the same search with one table replaced.
    """
    for table in mine:
        at = table.settings.index(name)
        for option in range(max(table.classes[at]) + 1):
            spoiled = _spoiled(table, at, option)
            if spoiled is None:
                continue
            others = [spoiled if one is table else one for one in tables]
            if solution(others, sizes) is not None:
                return True
    return False


def _spoiled(table: Table, at: int, option: int) -> Table | None:
    """Full where the goal holds now and would not with that option; None when that is nowhere."""
    hits: dict[Key, int] = {}
    for key, hit in table.hits.items():
        other = table.hits[(*key[:at], option, *key[at + 1 :])]
        hits[key] = table.full if hit == table.full and other < table.full else 0
    found = Table(table.goal, table.settings, table.classes, hits, table.full)
    return None if found.impossible else found
