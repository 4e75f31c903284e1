"""Who sees what lies in a place, and what is said of a card that lies wrong."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication

from workshop.exercises.sort.attempt import SortAttempt
from workshop.exercises.sort.model import Card, Sorting

translate = QCoreApplication.translate


def people(exercise: Sorting, atoms: Collection[str], language: str) -> str:
    """The onlookers who see what those atoms are shown, as a list in words."""
    seen = [one for one in exercise.onlookers.values() if one.atoms & frozenset(atoms)]
    return ", ".join(one.label.get(language) for one in seen)


def places(exercise: Sorting, card: Card, language: str) -> str:
    """Where a card belongs: "Circle or Circle except work"."""
    names = [exercise.bins[name].label.get(language) for name in card.right]
    return translate("Sort", " or ").join(names)


def about(attempt: SortAttempt, card: Card, language: str) -> str:
    """What came of where a card lies: who sees it too, who does not, how far off a step is."""
    exercise, chosen = attempt.exercise, attempt.lies.get(card.id, "")
    if not chosen:
        return translate("Sort", "You put it nowhere.")
    said = [
        translate("Sort", "You chose {place}.").format(place=_label(exercise, chosen, language))
    ]
    if exercise.ladder:
        said.append(_step(exercise, card, chosen))
    else:
        too_many = people(exercise, exercise.too_much(card, chosen), language)
        too_few = people(exercise, exercise.too_little(card, chosen), language)
        if too_many:
            words = translate("Sort", "Seen also by {people}, who should not.")
            said.append(words.format(people=too_many))
        if too_few:
            words = translate("Sort", "Not seen by {people}, who should.")
            said.append(words.format(people=too_few))
    return " ".join(said)


def _step(exercise: Sorting, card: Card, chosen: str) -> str:
    steps = list(exercise.bins)
    at = steps.index(chosen)
    if any(steps.index(name) > at for name in card.right):
        return translate("Sort", "That is too light a hand.")
    return translate("Sort", "That is a heavier hand than the rule asks for.")


def _label(exercise: Sorting, name: str, language: str) -> str:
    return exercise.bins[name].label.get(language)
