"""The lazy ways through an exercise: leave it, close it, open it, one audience everywhere.

*Closed* is the option with the least exposure when the other settings stand at their start values,
*open* its mirror image with the most. A tie goes to the first listed, for *open* to the last.
Where a setting lacks an audience, it takes the offered one with the fewest differing atoms.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from workshop.exercises.privacy.model import Audience, PrivacyExercise, Setting
from workshop.exercises.privacy.rules import depends_on
from workshop.exercises.privacy.seeing import sees_item
from workshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Strategy:
    """A lazy way: its id (``defaults``, ``only_me``, ``least``, ``most``, ``uniform:…``), settings.

    ``audience`` names the audience it takes everywhere, if it is that kind.
    """

    id: str
    settings: Mapping[str, str]
    audience: str = ""


def strategies(exercise: PrivacyExercise) -> tuple[Strategy, ...]:
    """Every lazy way of the exercise: the start, least and most exposure, each audience."""
    exposed = _exposures(exercise)
    closed = {name: min(of, key=of.__getitem__) for name, of in exposed.items()}
    opened = {name: max(reversed(of), key=of.__getitem__) for name, of in exposed.items()}
    found = [Strategy("defaults", exercise.start)]
    for audience in exercise.audiences.values():
        chosen = closed | {
            s.id: _nearest(exercise, s, audience) for s in exercise.settings.values() if s.audience
        }
        name = "only_me" if not audience.atoms else f"uniform:{audience.id}"
        found.append(Strategy(name, chosen, audience.id))
    found += [Strategy("least", closed), Strategy("most", opened)]
    return tuple(found)


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
