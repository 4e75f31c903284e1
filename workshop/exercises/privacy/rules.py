"""Who sees a thing, as a rule: a small tree without code or loops, so that it always ends.

A rule is asked about one viewer at a time: "with these settings, does this viewer see it?". A
``When`` without an ``otherwise`` answers no. The owner of the account sees everything and is never
asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from workshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Aud:
    """Those who are in the audience this setting is set to."""

    setting: str


@dataclass(frozen=True, slots=True)
class Fixed:
    """Those who are in this audience, whatever the settings."""

    audience: str


@dataclass(frozen=True, slots=True)
class Atoms:
    """Those who are of one of these kinds, whatever the settings."""

    atoms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Knows:
    """Those who hold this fact already (a phone number, say)."""

    fact: str


@dataclass(frozen=True, slots=True)
class When:
    """One rule while all these settings stand so, else the other (nobody, if there is none)."""

    conditions: tuple[tuple[str, str], ...]  # (setting, option)
    then: Rule
    otherwise: Rule | None = None


@dataclass(frozen=True, slots=True)
class Every:
    """Those whom each of these rules lets see it (``all:`` in the file)."""

    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Some:
    """Those whom at least one of these rules lets see it (``any:`` in the file)."""

    rules: tuple[Rule, ...]


Rule = Aud | Fixed | Atoms | Knows | When | Every | Some


@dataclass(frozen=True, slots=True)
class Eye:
    """What a rule needs to know of a viewer: the kinds they are and the facts they hold."""

    atoms: frozenset[str]
    knows: frozenset[str]


def sees(
    rule: Rule,
    eye: Eye,
    settings: Mapping[str, str],
    audiences: Mapping[str, frozenset[str]],
) -> bool:
    """Whether the rule lets this viewer see it; ``audiences`` maps an audience to its atoms."""
    match rule:
        case Aud(setting):
            return not eye.atoms.isdisjoint(audiences[settings[setting]])
        case Fixed(audience):
            return not eye.atoms.isdisjoint(audiences[audience])
        case Atoms(atoms):
            return not eye.atoms.isdisjoint(atoms)
        case Knows(fact):
            return fact in eye.knows
        case When(conditions, then, otherwise):
            holds = all(settings[name] == option for name, option in conditions)
            branch = then if holds else otherwise
            return branch is not None and sees(branch, eye, settings, audiences)
        case Every(rules):
            return all(sees(part, eye, settings, audiences) for part in rules)
        case Some(rules):
            return any(sees(part, eye, settings, audiences) for part in rules)


def walk(rule: Rule) -> Iterator[Rule]:
    """The rule and every rule inside it."""
    yield rule
    match rule:
        case When(_, then, otherwise):
            yield from walk(then)
            if otherwise is not None:
                yield from walk(otherwise)
        case Every(rules) | Some(rules):
            for part in rules:
                yield from walk(part)
        case _:
            pass


def depends_on(rule: Rule) -> tuple[str, ...]:
    """The settings the rule names, each once, in the order they are met."""
    found: dict[str, None] = {}
    for part in walk(rule):
        if isinstance(part, Aud):
            found[part.setting] = None
        elif isinstance(part, When):
            found.update((name, None) for name, _ in part.conditions)
    return tuple(found)
