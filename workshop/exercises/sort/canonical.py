"""The sorting exercise written out in one way only, so that its hash depends on what it says."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from workshop.exercises.exact import decimal
from workshop.exercises.head import filled, plain_head, plain_text, switched
from workshop.exercises.passing import plain_pass
from workshop.exercises.sort.model import Card, Sorting


def as_plain(exercise: Sorting) -> dict[str, Any]:
    """The exercise as plain values, in the shape of its file."""
    return {
        **plain_head(exercise),
        "pass": plain_pass(exercise.pass_rule),
        **(_steps(exercise) if exercise.ladder else _audiences(exercise)),
        "cards": {card.id: _card(card) for card in exercise.cards.values()},
    }


def _steps(exercise: Sorting) -> dict[str, Any]:
    return {
        "steps": {
            one.id: filled(label=plain_text(one.label), help=plain_text(one.help))
            for one in exercise.bins.values()
        }
    }


def _audiences(exercise: Sorting) -> dict[str, Any]:
    atoms = exercise.atoms
    return {
        "atoms": list(atoms),
        "audiences": {
            one.id: filled(
                label=plain_text(one.label), help=plain_text(one.help), **_is(one.atoms, atoms)
            )
            for one in exercise.bins.values()
        },
        "viewers": {
            one.id: {"label": plain_text(one.label), **_is(one.atoms, atoms)}
            for one in exercise.onlookers.values()
        },
    }


def _is(atoms: frozenset[str], order: Iterable[str]) -> dict[str, Any]:
    return {"is": [atom for atom in order if atom in atoms]}


def _card(card: Card) -> dict[str, Any]:
    return filled(
        text=plain_text(card.text),
        note=plain_text(card.note),
        short=plain_text(card.short),
        to=list(card.right),
        w=None if card.weight == 1 else decimal(card.weight),
        critical=switched(card.critical),
        why=plain_text(card.why),
    )
