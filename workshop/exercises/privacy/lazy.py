"""The lazy ways through an exercise: leave it, close it, open it, one audience everywhere.

*Closed* is the option with the least exposure when the other settings stand at their start values,
*open* its mirror image with the most. A tie goes to the first listed, for *open* to the last.
Where a setting lacks an audience, it takes the offered one with the fewest differing atoms.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from workshop.errors import Message
from workshop.exercises.privacy import proof_words as words
from workshop.exercises.privacy.model import Audience, PrivacyExercise, Setting
from workshop.exercises.privacy.rules import depends_on
from workshop.exercises.privacy.seeing import sees_item
from workshop.exercises.proving import Strategy

Settings = Mapping[str, str]
"""How the settings stand, each with its option."""


def strategies(exercise: PrivacyExercise) -> tuple[Strategy[Settings], ...]:
    """Every lazy way of the exercise: the start, each audience, least and most exposure."""
    exposed = _exposures(exercise)
    closed = {name: min(of, key=of.__getitem__) for name, of in exposed.items()}
    opened = {name: max(reversed(of), key=of.__getitem__) for name, of in exposed.items()}
    return (
        _strategy("defaults", exercise.start, words.DEFAULTS),
        *(_uniform(exercise, one, closed) for one in exercise.audiences.values()),
        _strategy("least", closed, words.LEAST),
        _strategy("most", opened, words.MOST),
    )


def _strategy(
    name: str, settings: Settings, said: Message, rule: str = "baseline"
) -> Strategy[Settings]:
    return Strategy(name, settings, words.LAZY.fill(strategy=said), words.LAZY_HINT, rule)


def _uniform(exercise: PrivacyExercise, audience: Audience, closed: Settings) -> Strategy[Settings]:
    """One audience everywhere, the rest closed; it is called ``only_me`` where that is nobody."""
    chosen = {
        one.id: _nearest(exercise, one, audience)
        for one in exercise.settings.values()
        if one.audience
    }
    name = f"uniform:{audience.id}" if audience.atoms else "only_me"
    said = words.UNIFORM.fill(audience=audience.label)
    return _strategy(name, {**closed, **chosen}, said, "uniform")


def _exposures(exercise: PrivacyExercise) -> dict[str, dict[str, Fraction]]:
    """For each setting the exposure of each option, the other settings at their start values.

    Only what depends on the setting is counted: the rest is the same for all of its options.
    """
    touched: dict[str, list[str]] = {name: [] for name in exercise.settings}
    for item in exercise.items.values():
        for name in depends_on(item.see):
            touched[name].append(item.id)
    return {
        setting.id: {
            option.id: _exposure(
                exercise, {**exercise.start, setting.id: option.id}, touched[setting.id]
            )
            for option in setting.options
        }
        for setting in exercise.settings.values()
    }


def _exposure(exercise: PrivacyExercise, settings: Mapping[str, str], items: list[str]) -> Fraction:
    return sum(
        (
            exercise.items[item].sens
            for item in items
            for viewer in exercise.viewers
            if sees_item(exercise, settings, viewer, item)
        ),
        Fraction(0),
    )


def _nearest(exercise: PrivacyExercise, setting: Setting, audience: Audience) -> str:
    atoms = exercise.audience_atoms
    return min(setting.options, key=lambda o: len(atoms[o.id] ^ audience.atoms)).id
