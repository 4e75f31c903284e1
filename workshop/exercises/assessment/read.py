"""A self-assessment file becomes an :class:`Assessment`, or problems with line and column."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.exercises.assessment.canonical import as_plain
from workshop.exercises.assessment.model import (
    LEVELS,
    STATEMENTS,
    Assessment,
    Dimension,
    Stage,
    Statement,
)
from workshop.exercises.entries import bounded, some
from workshop.exercises.head import finished, read_head
from workshop.exercises.place import place_of
from workshop.kit.fields import Fields, Reading
from workshop.kit.kit import Text
from workshop.kit.problem import Problem
from workshop.kit.text import Node, Scalar

MOST_DIMENSIONS = 20

_STAGES = QT_TRANSLATE_NOOP("exercise", "There are {count} stages, and five are needed.")
_STAGES_HINT = QT_TRANSLATE_NOOP(
    "exercise", "List five under stages:, each with a name and the next step."
)
_STATEMENTS = QT_TRANSLATE_NOOP(
    "exercise", "The dimension “{dimension}” has {count} statements, and three are needed."
)
_STATEMENTS_HINT = QT_TRANSLATE_NOOP("exercise", "Add or take out statements.")
_ANCHORS = QT_TRANSLATE_NOOP(
    "exercise", "The statement “{statement}” has {count} anchors, and five are needed."
)
_ANCHORS_HINT = QT_TRANSLATE_NOOP("exercise", "Write one for each score from 0 to 4.")
_TWICE = QT_TRANSLATE_NOOP("exercise", "Two statements have the id “{name}”.")
_OTHER_ID = QT_TRANSLATE_NOOP("exercise", "Give one of them another id.")


def read(node: Node, path: Path, networks: Path) -> tuple[Assessment | None, tuple[Problem, ...]]:
    """The self-assessment in a file's tree; it needs no ``networks``."""
    del networks
    reading = Reading(path)
    top = reading.top(node)
    head = replace(read_head(top, "assessment"), scored=False)
    exercise = Assessment(**vars(head), dimensions=_dimensions(top), stages=_stages(top))
    return finished(top, exercise, as_plain)


def _stages(top: Fields) -> tuple[Stage, ...]:
    found = []
    for fields in top.mappings("stages", required=True):
        name, step = fields.localized("name", required=True), fields.localized("next", True)
        place = place_of(fields.reading, fields.node)
        found.append(Stage(name, step, place))
        fields.done()
    if some(top, "stages", found) and len(found) != LEVELS:
        message = _STAGES.fill(count=len(found))
        top.problem("stages", "exercise.stages", message, _STAGES_HINT)
    return tuple(found)


def _dimensions(top: Fields) -> Mapping[str, Dimension]:
    entries = some(top, "dimensions", bounded(top, "dimensions", MOST_DIMENSIONS))
    found: dict[str, Dimension] = {}
    known: set[str] = set()
    for key, fields in entries:
        found[key.text] = _dimension(key, fields, known)
    return found


def _dimension(key: Scalar, fields: Fields, known: set[str]) -> Dimension:
    label = fields.localized("label", required=True)
    entries = fields.entries("statements", required=True)
    if some(fields, "statements", entries) and len(entries) != STATEMENTS:
        message = _STATEMENTS.fill(dimension=label, count=len(entries))
        fields.problem("statements", "exercise.statements", message, _STATEMENTS_HINT)
    statements = []
    for name, of in entries[:STATEMENTS]:
        if name.text in known:
            message = _TWICE.fill(name=name.text)
            fields.reading.problem(name, "exercise.duplicate", message, _OTHER_ID)
        known.add(name.text)
        statements.append(_statement(name, of))
    fields.done()
    return Dimension(key.text, label, tuple(statements), place_of(fields.reading, key))


def _statement(key: Scalar, fields: Fields) -> Statement:
    text = fields.localized("text", required=True)
    anchors: tuple[Text, ...] = ()
    if fields.get("anchors", required=True) is not None:
        anchors = fields.localizeds("anchors")
        if len(anchors) != LEVELS:
            message = _ANCHORS.fill(statement=text, count=len(anchors))
            fields.problem("anchors", "exercise.anchors", message, _ANCHORS_HINT)
    fields.done()
    return Statement(key.text, text, anchors, place_of(fields.reading, key))
