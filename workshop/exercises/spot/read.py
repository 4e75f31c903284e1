"""A spotting file becomes a :class:`Spotting`, or problems with line and column.

::

    posts:
      thanks:
        by: Port Larch Police Service
        text: "A [retired teacher](teacher) called us [on Monday](day)."
        picture: Two people in front of a house
        shows: {gate: A red gate with a number}      # regions of the picture, by name
    parts:
      teacher: {risk: 3, critical: on, why: There are few in a small town.}
      day: {need: 1, why: When it happened helps others to remember.}
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from fractions import Fraction
from pathlib import Path
from typing import Literal

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.exercises.entries import bounded
from workshop.exercises.exact import exact
from workshop.exercises.head import finished, read_head
from workshop.exercises.passing import read_pass
from workshop.exercises.place import place_of
from workshop.exercises.spot.canonical import as_plain
from workshop.exercises.spot.model import MARKED, Part, Post, Spotting
from workshop.exercises.spot.picture import Picture, Region, read_picture
from workshop.kit.fields import Fields, Reading, suggestion
from workshop.kit.kit import Text
from workshop.kit.problem import Problem
from workshop.kit.text import Node, Scalar
from workshop.values import dataclass

MOST_POSTS = 12
MOST_PARTS = 100
_MOST_WEIGHT = 1000

_NO_PARTS = QT_TRANSLATE_NOOP("exercise", "Nothing in the posts can be marked.")
_MARK_IT = QT_TRANSLATE_NOOP(
    "exercise", "Write [the words](name) in a post, and the name in parts:."
)
_UNDECLARED = QT_TRANSLATE_NOOP("exercise", "The post marks “{name}”, which is not in parts:.")
_DECLARE = QT_TRANSLATE_NOOP("exercise", "Add it under parts: with risk: or need:.")
_NOWHERE = QT_TRANSLATE_NOOP("exercise", "“{name}” stands in no post.")
_TWICE = QT_TRANSLATE_NOOP("exercise", "“{name}” is marked in two places.")
_OWN_NAME = QT_TRANSLATE_NOOP("exercise", "Give each its own name.")
_ONLY_IN = QT_TRANSLATE_NOOP("exercise", "“{name}” is not marked in the text for “{language}”.")
_BOTH = QT_TRANSLATE_NOOP("exercise", "“{name}” needs either a risk or a need.")
_EITHER = QT_TRANSLATE_NOOP("exercise", "Write risk: 3 for what harms, need: 1 for what does not.")
_NOT_CRITICAL = QT_TRANSLATE_NOOP("exercise", "“{name}” does no harm and cannot be critical.")
_NO_WHY = QT_TRANSLATE_NOOP("exercise", "“{name}” never says why.")
_SAY_WHY = QT_TRANSLATE_NOOP("exercise", "Add why: in a sentence.")


@dataclass(slots=True)
class _Met:
    """A part as it is met in a post, before its own entry is read."""

    post: str
    name: Text
    where: Literal["text", "picture"]
    region: Region | None = None


@dataclass(slots=True)
class _Draft:
    """A file half read: what was met in the posts so far."""

    top: Fields
    met: dict[str, _Met] = field(default_factory=dict)


def read(node: Node, path: Path, networks: Path) -> tuple[Spotting | None, tuple[Problem, ...]]:
    """The exercise in a file's tree; it needs no ``networks``."""
    del networks
    reading = Reading(path)
    top = reading.top(node)
    draft = _Draft(top)
    head = replace(read_head(top, "spot"), scored=top.yes_no("scored", True))
    exercise = Spotting(
        **vars(head),
        posts=_posts(draft),
        parts=_parts(draft),
        pass_rule=read_pass(top),
    )
    return finished(top, exercise, as_plain)


# -- posts ------------------------------------------------------------------------------------


def _posts(draft: _Draft) -> Mapping[str, Post]:
    top, found = draft.top, {}
    for key, fields in bounded(top, "posts", MOST_POSTS):
        drawn = read_picture(fields)
        post = Post(
            id=key.text,
            by=fields.localized("by"),
            at=fields.localized("at"),
            text=fields.localized("text", required=True),
            picture=fields.localized("picture"),
            image=drawn.image,
            file=drawn.file,
            place=place_of(fields.reading, key),
        )
        _meet_words(draft, fields, post)
        _meet_regions(draft, fields, post, drawn)
        fields.done()
        found[post.id] = post
    return found


def _meet_words(draft: _Draft, fields: Fields, post: Post) -> None:
    languages = post.text.by_language
    named: dict[str, dict[str, str]] = {}
    for language, text in languages.items():
        for mark in MARKED.finditer(text):
            named.setdefault(mark[2], {})[language] = mark[1]
    for name, words in named.items():
        for language in languages:
            if language not in words:
                message = _ONLY_IN.fill(name=name, language=language)
                fields.problem("text", "exercise.spot", message)
        _meet(draft, fields, name, _Met(post.id, Text(words), "text"))


def _meet_regions(draft: _Draft, fields: Fields, post: Post, drawn: Picture) -> None:
    regions = fields.mapping("shows")
    names = regions.keys() if regions is not None else ()
    for name in names:
        assert regions is not None
        words = regions.localized(name, required=True)
        _meet(draft, regions, name, _Met(post.id, words, "picture", drawn.regions.get(name)))


def _meet(draft: _Draft, fields: Fields, name: str, met: _Met) -> None:
    if name in draft.met:
        message = _TWICE.fill(name=name)
        key = "text" if met.where == "text" else name
        fields.problem(key, "exercise.duplicate", message, _OWN_NAME)
    draft.met[name] = met


# -- parts ------------------------------------------------------------------------------------


def _parts(draft: _Draft) -> Mapping[str, Part]:
    top = draft.top
    entries = bounded(top, "parts", MOST_PARTS)
    if not draft.met and not top.reading.failed:
        top.problem("posts", "exercise.empty", _NO_PARTS, _MARK_IT)
    written = {key.text: _part(draft, key, fields) for key, fields in entries}
    for name in draft.met:
        if name not in written and "parts" in top:
            message = _UNDECLARED.fill(name=name)
            top.problem("parts", "exercise.reference", message, _DECLARE)
    return {name: part for name in draft.met if (part := written.get(name)) is not None}


def _part(draft: _Draft, key: Scalar, fields: Fields) -> Part | None:
    met = draft.met.get(key.text)
    part = Part(
        id=key.text,
        post=met.post if met is not None else "",
        name=met.name if met is not None else Text(),
        where=met.where if met is not None else "text",
        risk=exact(fields, "risk", Fraction(0), most=_MOST_WEIGHT),
        need=exact(fields, "need", Fraction(0), most=_MOST_WEIGHT),
        critical=fields.yes_no("critical"),
        why=fields.localized("why"),
        region=met.region if met is not None else None,
        place=place_of(fields.reading, key),
    )
    fields.done()
    _judge(draft, key, part, known=met is not None)
    return part if met is not None else None


def _judge(draft: _Draft, key: Scalar, part: Part, *, known: bool) -> None:
    problem, name = draft.top.reading.problem, part.id
    if not known:
        hint = suggestion(name, draft.met) if draft.met else None
        problem(key, "exercise.reference", _NOWHERE.fill(name=name), hint)
    elif (part.risk > 0) == (part.need > 0):
        problem(key, "exercise.spot", _BOTH.fill(name=name), _EITHER)
    elif part.critical and not part.harms:
        problem(key, "exercise.spot", _NOT_CRITICAL.fill(name=name))
    elif not part.why.by_language:
        problem(key, "exercise.why", _NO_WHY.fill(name=name), _SAY_WHY, "warning")
