"""A sorting file becomes a :class:`Sorting`, or problems with line and column.

::

    atoms: [close, circle, member]
    audiences: {friends: {label: Friends, is: [close, circle]}, all: {is: [close, circle, member]}}
    viewers: {stranger: {label: strangers, is: [member]}}       # who is told about too much
    cards: {gym: {text: "Every Tuesday, 6 am", to: [friends], why: A place and an hour.}}

or, instead of atoms and audiences, ``steps:`` of a ladder from the lightest to the heaviest.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.exercises.entries import bounded, label_of, some
from workshop.exercises.exact import exact
from workshop.exercises.head import finished, read_head
from workshop.exercises.passing import read_pass
from workshop.exercises.place import place_of
from workshop.exercises.sort.canonical import as_plain
from workshop.exercises.sort.model import Bin, Card, Onlooker, Sorting
from workshop.kit.fields import Fields, Reading, suggestion
from workshop.kit.kit import Text
from workshop.kit.problem import Problem
from workshop.kit.text import Node

MOST_CARDS = 60
MOST_BINS = 12

_TOO_FEW = QT_TRANSLATE_NOOP("exercise", "There must be at least two to sort into.")
_BINS_HINT = QT_TRANSLATE_NOOP("exercise", "Write audiences: with their atoms, or steps: in order.")
_BOTH = QT_TRANSLATE_NOOP("exercise", "A file has either audiences: or steps:.")
_KEEP_ONE = QT_TRANSLATE_NOOP("exercise", "Keep one of the two.")
_NO_BIN = QT_TRANSLATE_NOOP("exercise", "The card “{card}” goes to “{name}”, which is not there.")
_NO_ATOM = QT_TRANSLATE_NOOP("exercise", "There is no kind of viewer “{name}”.")
_NO_WHY = QT_TRANSLATE_NOOP("exercise", "The card “{card}” never says why.")
_SAY_WHY = QT_TRANSLATE_NOOP("exercise", "Add why: in a sentence.")


def read(node: Node, path: Path, networks: Path) -> tuple[Sorting | None, tuple[Problem, ...]]:
    """The exercise in a file's tree; it needs no ``networks``."""
    del networks
    reading = Reading(path)
    top = reading.top(node)
    atoms = tuple(dict.fromkeys(top.texts("atoms")))
    ladder = "steps" in top
    if ladder and "audiences" in top:
        top.problem("steps", "exercise.sort", _BOTH, _KEEP_ONE)
    bins = _steps(top) if ladder else _audiences(top, atoms)
    if len(bins) < 2 and not reading.failed:
        key = "steps" if ladder else "audiences"
        top.problem(key, "exercise.sort", _TOO_FEW, _BINS_HINT)
    exercise = Sorting(
        **vars(read_head(top, "sort")),
        atoms=atoms,
        bins=bins,
        onlookers=_onlookers(top, atoms),
        ladder=ladder,
        cards=some(top, "cards", _cards(top, bins)),
        pass_rule=read_pass(top),
    )
    return finished(top, exercise, as_plain)


def _audiences(top: Fields, atoms: tuple[str, ...]) -> Mapping[str, Bin]:
    found = {}
    for key, fields in bounded(top, "audiences", MOST_BINS):
        if "is" not in fields:
            fields.get("is", required=True)
        found[key.text] = Bin(
            key.text,
            label_of(fields, key.text),
            _known_atoms(fields, atoms),
            fields.localized("help"),
            place_of(fields.reading, key),
        )
        fields.done()
    return found


def _steps(top: Fields) -> Mapping[str, Bin]:
    found = {}
    for key, fields in bounded(top, "steps", MOST_BINS):
        label, help_text = label_of(fields, key.text), fields.localized("help")
        found[key.text] = Bin(key.text, label, help=help_text, place=place_of(fields.reading, key))
        fields.done()
    return found


def _onlookers(top: Fields, atoms: tuple[str, ...]) -> Mapping[str, Onlooker]:
    found = {}
    for key, fields in top.entries("viewers"):
        label = label_of(fields, key.text)
        found[key.text] = Onlooker(key.text, label, _known_atoms(fields, atoms))
        fields.done()
    return found


def _cards(top: Fields, bins: Mapping[str, Bin]) -> Mapping[str, Card]:
    found = {}
    for key, fields in bounded(top, "cards", MOST_CARDS):
        text = fields.localized("text", required=True)
        found[key.text] = Card(
            id=key.text,
            text=text,
            right=some(fields, "to", _right(fields, text, bins)),
            note=fields.localized("note"),
            short=fields.localized("short"),
            why=fields.localized("why"),
            weight=exact(fields, "w", Fraction(1), most=1000),
            critical=fields.yes_no("critical"),
            place=place_of(fields.reading, key),
        )
        if not found[key.text].why.by_language:
            message = _NO_WHY.fill(card=text)
            fields.reading.problem(key, "exercise.why", message, _SAY_WHY, "warning")
        fields.done()
    return found


def _right(fields: Fields, text: Text, bins: Mapping[str, Bin]) -> tuple[str, ...]:
    found = []
    for name in fields.scalars("to", required=True):
        if name.text in bins:
            found.append(name.text)
        else:
            message = _NO_BIN.fill(card=text, name=name.text)
            hint = suggestion(name.text, bins)
            fields.reading.problem(name, "exercise.reference", message, hint)
    return tuple(dict.fromkeys(found))


def _known_atoms(fields: Fields, atoms: tuple[str, ...]) -> frozenset[str]:
    found = []
    for name in fields.scalars("is"):
        if name.text in atoms:
            found.append(name.text)
        else:
            message, hint = _NO_ATOM.fill(name=name.text), suggestion(name.text, atoms)
            fields.reading.problem(name, "exercise.reference", message, hint)
    return frozenset(found)
