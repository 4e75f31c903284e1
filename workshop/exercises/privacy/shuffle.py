"""The quarterly shuffle: the same task on a network that has moved its menus.

Pages change places, settings move to other pages, one is renamed and one starts otherwise, as
networks do over the months. So people practise the skill, not the path. The draw depends on the
exercise and a seed alone, and what comes out is proved like any exercise before it is played.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.exercises.head import hashed
from workshop.exercises.privacy.canonical import as_plain
from workshop.exercises.privacy.model import PrivacyExercise, Setting
from workshop.exercises.privacy.proof import Proof, prove
from workshop.exercises.privacy.read_network import Parts, arranged
from workshop.kit.problem import Problem

MOVED = 4  # settings that move to another page
MOST_DRAWS = 12  # until one is sound
_MARK = "+shuffle."

_NO_DRAW = QT_TRANSLATE_NOOP("proof", "No network with its menus moved is sound for this task.")
_NO_DRAW_HINT = QT_TRANSLATE_NOOP("proof", "Add a critical goal on another page, or drop shuffle.")


def shuffled(exercise: PrivacyExercise, seed: int, today: date) -> PrivacyExercise | None:
    """The exercise with its menus moved: the first draw that is proved sound, or None.

    Its version ends with ``+shuffle.`` and the seed, ``variant_of`` is the hash of the exercise.
    """
    for turn in range(MOST_DRAWS):
        chance = random.Random(f"{exercise.hash} {seed} {turn}")
        drawn = replace(
            _moved(exercise, chance),
            version=f"{exercise.version.partition(_MARK)[0]}{_MARK}{seed}",
            variant_of=exercise.hash,
        )
        drawn = hashed(drawn, as_plain(drawn))
        if drawn.start != exercise.start and prove(drawn, today).sound:
            return drawn
    return None


def prove_with_shuffle(exercise: PrivacyExercise, today: date) -> Proof:
    """The proof of an exercise and, if it shuffles, that there is a sound draw to be played."""
    proof = prove(exercise, today)
    if not exercise.shuffles or exercise.variant_of or not proof.sound:
        return proof
    if any(shuffled(exercise, seed, today) is not None for seed in range(1, 4)):
        return proof
    problem = Problem(exercise.path, 0, 0, "proof.shuffle", "error", _NO_DRAW, _NO_DRAW_HINT)
    return replace(proof, verdict="refused", problems=(*proof.problems, problem))


def _moved(exercise: PrivacyExercise, chance: random.Random) -> PrivacyExercise:
    settings = dict(exercise.settings)
    pages = list(exercise.pages)
    chance.shuffle(pages)
    _move_some(settings, [page.id for page in pages], chance)
    _rename_one(settings, chance)
    _flip_one(exercise, settings, chance)
    order = list(settings)
    chance.shuffle(order)
    settings = {name: settings[name] for name in order}
    parts = Parts(pages={page.id: (page.label, page.help) for page in pages}, settings=settings)
    return replace(exercise, settings=settings, pages=arranged(parts))


def _move_some(settings: dict[str, Setting], pages: list[str], chance: random.Random) -> None:
    """Move a few settings to other pages; what hangs on one goes with it."""
    free = [name for name, setting in settings.items() if not setting.only_if]
    if len(pages) < 2:
        return
    for name in chance.sample(free, min(MOVED, len(free))):
        there = chance.choice([page for page in pages if page != settings[name].page])
        for one in (name, *_hanging(settings, name)):
            settings[one] = replace(settings[one], page=there)


def _hanging(settings: Mapping[str, Setting], name: str) -> list[str]:
    """The settings that are shown only while that one stands somewhere."""
    return [one for one, setting in settings.items() if any(n == name for n, _ in setting.only_if)]


def _rename_one(settings: dict[str, Setting], chance: random.Random) -> None:
    named = [name for name, setting in settings.items() if setting.aka.by_language]
    if named:
        name = chance.choice(named)
        settings[name] = replace(settings[name], label=settings[name].aka, aka=settings[name].label)


def _flip_one(
    exercise: PrivacyExercise, settings: dict[str, Setting], chance: random.Random
) -> None:
    """Start one setting that matters otherwise: a switch if there is one, no act."""
    asked = {name for names in exercise.goal_settings.values() for name in names}
    free = [
        name
        for name in settings
        if name in asked and not settings[name].irreversible and not settings[name].only_if
    ]
    switches = [name for name in free if settings[name].is_switch] or free
    if switches:
        name = chance.choice(switches)
        setting = settings[name]
        others = [option.id for option in setting.options if option.id != setting.default]
        settings[name] = replace(setting, default=chance.choice(others))
