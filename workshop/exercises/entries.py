"""The named parts of a file: so many at most, each with a label and a place."""

from __future__ import annotations

from collections.abc import Sized
from typing import TypeVar

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.kit.fields import Fields
from workshop.kit.kit import Text
from workshop.kit.text import Scalar

_TOO_MANY = QT_TRANSLATE_NOOP("exercise", "“{key}” holds more than {most} entries.")
_NOTHING = QT_TRANSLATE_NOOP("exercise", "“{key}” needs at least one entry.")

P = TypeVar("P", bound=Sized)


def bounded(
    fields: Fields, key: str, most: int, *, required: bool = True
) -> tuple[tuple[Scalar, Fields], ...]:
    """The entries under a key by their names, the first so many; more are a problem."""
    entries = fields.entries(key, required=required)
    too_many(fields, key, len(entries), most)
    return entries[:most]


def too_many(fields: Fields, key: str, count: int, most: int) -> None:
    """More entries under a key than there may be are a problem."""
    if count > most:
        fields.problem(key, "exercise.size", _TOO_MANY.fill(key=key, most=most))


def some(fields: Fields, key: str, found: P) -> P:
    """What was found under a key; nothing is a problem, if none was met before."""
    if not found and not fields.reading.failed:
        fields.problem(key, "exercise.empty", _NOTHING.fill(key=key))
    return found


def readable(name: str) -> str:
    """A label made from an id: "only_me" becomes "Only me"."""
    words = name.replace("_", " ").replace("-", " ").strip()
    return words[:1].upper() + words[1:]


def label_of(fields: Fields, name: str) -> Text:
    """The label a part was given, else one made from its id."""
    written = fields.localized("label")
    return written if written.by_language else Text({"": readable(name)})
