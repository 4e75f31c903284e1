"""What an exercise asks first, what others do meanwhile, and what a setting is called elsewhere."""

from __future__ import annotations

from collections.abc import Mapping

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.exercises.privacy.model import Elsewhere, Event, Item, Setting
from workshop.exercises.privacy.read_rules import known_name
from workshop.kit.fields import Fields
from workshop.kit.text import Scalar

MOST_AFTER = 100  # changes: nobody makes more in one attempt

_AFTER = QT_TRANSLATE_NOOP(
    "exercise", "An event comes after so many changes: “{text}” says nothing."
)
_AFTER_HINT = QT_TRANSLATE_NOOP(
    "exercise", "Write after: [2, 6], the least and the most, up to 100."
)
_NOTHING = QT_TRANSLATE_NOOP("exercise", "The event “{text}” brings nothing.")
_NOTHING_HINT = QT_TRANSLATE_NOOP("exercise", "Name what it brings: items: [tag_dan].")
_TWICE = QT_TRANSLATE_NOOP("exercise", "“{name}” comes with an earlier event already.")
_ONCE = QT_TRANSLATE_NOOP("exercise", "Name it under one event.")


def read_predict(top: Fields, items: Mapping[str, Item]) -> tuple[str, ...]:
    """The items people are asked about before they see the settings."""
    names = [n.text for n in top.scalars("predict") if known_name(top.reading, n, "item", items)]
    return tuple(dict.fromkeys(names))


def read_events(
    top: Fields, items: Mapping[str, Item], settings: Mapping[str, Setting]
) -> tuple[Event, ...]:
    """What others do, in the order written."""
    found = []
    taken: set[str] = set()
    for number, fields in enumerate(top.mappings("events"), start=1):
        text = fields.localized("text", required=True)
        event = Event(
            id=f"event-{number}",
            text=text,
            items=_names(fields, "items", "item", items, taken),
            settings=_names(fields, "settings", "setting", settings, taken),
            after=_after(fields),
        )
        if not event.items and not event.settings and not fields.reading.failed:
            message = _NOTHING.fill(text=text)
            fields.reading.problem(fields.node, "exercise.event", message, _NOTHING_HINT)
        fields.done()
        found.append(event)
    return tuple(found)


def read_elsewhere(fields: Fields) -> tuple[Elsewhere, ...]:
    """What a setting is called on real networks."""
    found = []
    for one in fields.mappings("elsewhere"):
        found.append(
            Elsewhere(
                network=one.text("on", required=True),
                label=one.localized("as", required=True),
                seen=one.localized("seen", required=True),
            )
        )
        one.done()
    return tuple(found)


def _names(
    fields: Fields, key: str, what: str, known: Mapping[str, object], taken: set[str]
) -> tuple[str, ...]:
    names = []
    for name in fields.scalars(key):
        if not known_name(fields.reading, name, what, known):
            continue
        if name.text in taken:
            message = _TWICE.fill(name=name.text)
            fields.reading.problem(name, "exercise.duplicate", message, _ONCE)
            continue
        taken.add(name.text)
        names.append(name.text)
    return tuple(names)


def _after(fields: Fields) -> tuple[int, int]:
    numbers = fields.scalars("after", required=True)
    values = [_whole(one) for one in numbers]
    least, most = (values[0], values[-1]) if values else (0, 0)
    if "after" in fields and (len(values) > 2 or not 0 < least <= most <= MOST_AFTER):
        said = ", ".join(one.text for one in numbers)
        fields.problem("after", "exercise.event", _AFTER.fill(text=said), _AFTER_HINT)
        return 1, 1
    return least, most


def _whole(one: Scalar) -> int:
    text = one.text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 4 else 0
