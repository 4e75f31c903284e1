"""Plans: the modules, exercises and breaks of one day or several, by the clock.

::

    title: {en: Half a day, fr: Une demi-journée}
    days:                                     # or "items:" at once, when there is one day
      - title: Privacy
        items:
          - {at: 09:00, minutes: 20, page: "Welcome"}
          - {at: 09:20, minutes: 25, module: m1, slides: [3, 4, 7, E1]}
          - {at: 09:45, minutes: 15, break: Coffee}
          - {at: 10:00, minutes: 60, exercise: sergeant-home-account, take: 4}
          - {at: 11:00, minutes: 15, activity: "Commitments"}

An item without ``at`` begins when the one before it ends; a plan that never says ``at`` begins when
it is begun.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.kit.clock import clock_words
from workshop.kit.fields import Fields, Reading, suggestion
from workshop.kit.kit import Kit, ModuleHead, Plan, PlanItem, PlanKind, Text
from workshop.kit.text import Scalar, read_yaml

KINDS: tuple[PlanKind, ...] = ("module", "exercise", "break", "page", "activity")
MAX_ITEMS = 200

_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)")
_DAY_MINUTES = 24 * 60


def read_plan(path: Path, kit: Kit) -> Plan:
    """The plan at ``path``; its modules and exercises are looked for in ``kit``."""
    node, problems = read_yaml(path)
    reading = Reading(path)
    reading.add(problems)
    top = reading.top(node)
    plan = Plan(id=top.text("id") or path.stem, path=path, title=top.localized("title"))
    days, items = _days(top, kit) if node is not None else ((), ())
    top.done()
    if not items and node is not None:
        reading.problem(node, "plan.empty", _EMPTY, _WRITE_ITEMS)
    title = plan.title if plan.title.by_language else Text({"": path.stem})
    return replace(plan, title=title, days=days, items=items, problems=reading.problems)


def _days(top: Fields, kit: Kit) -> tuple[tuple[Text, ...], tuple[PlanItem, ...]]:
    if "days" not in top:
        return (Text(),), _items(top, 0, kit)
    if "items" in top:
        top.problem("items", "plan.items", _TWO_LISTS, _ONE_LIST)
    titles: list[Text] = []
    items: list[PlanItem] = []
    for day, fields in enumerate(top.mappings("days")):
        titles.append(fields.localized("title"))
        items += _items(fields, day, kit)
        fields.done()
    return tuple(titles), tuple(items)


def _items(parent: Fields, day: int, kit: Kit) -> tuple[PlanItem, ...]:
    """The items of one day, each begun no earlier than the one before it ends."""
    found: list[PlanItem] = []
    ends: float | None = None
    for fields in parent.mappings("items", required=True):
        if len(found) == MAX_ITEMS:
            fields.reading.problem(fields.node, "plan.bounds", _TOO_MANY.fill(limit=MAX_ITEMS))
            break
        item = _item(fields, day, kit)
        fields.done()
        if item is None:
            continue
        if item.at is not None and ends is not None and item.at < ends - 0.01:
            message = _TOO_EARLY.fill(at=clock_words(item.at), ends=clock_words(ends))
            fields.problem("at", "plan.clock", message, _LATER, "warning")
        ends = None if item.at is None and ends is None else _ends(item, ends)
        found.append(item)
    return tuple(found)


def _ends(item: PlanItem, before: float | None) -> float:
    begins = before if item.at is None else max(item.at, before or 0.0)
    return (begins or 0.0) + item.minutes


def _item(fields: Fields, day: int, kit: Kit) -> PlanItem | None:
    at, minutes = _at(fields), fields.number("minutes", least=0, most=_DAY_MINUTES)
    named = [kind for kind in KINDS if kind in fields]
    if len(named) != 1:
        message = _TWO_KINDS.fill(kinds=", ".join(named)) if named else _NO_KIND
        fields.reading.problem(fields.node, "plan.kind", message, _ONE_KIND)
        return None
    kind = named[0]
    item = PlanItem(kind, day, at, minutes, line=fields.node.line)
    if kind == "module":
        item = _module(fields, item, kit)
    elif kind == "exercise":
        target = fields.text("exercise", required=True)
        _known(fields, "exercise", target, [head.id for head in kit.exercises])
        item = replace(item, target=target, take=fields.whole("take", least=0, most=1_000))
        head = kit.exercise(target)
        item = replace(item, minutes=minutes or (head.minutes if head else 0.0))
    else:
        item = replace(item, text=fields.localized(kind, required=kind != "break"))
    if not item.minutes:
        fields.problem(kind, "plan.minutes", _NO_MINUTES, _WRITE_MINUTES, "warning")
    return item


def _module(fields: Fields, item: PlanItem, kit: Kit) -> PlanItem:
    target = fields.text("module", required=True)
    _known(fields, "module", target, [head.id for head in kit.modules])
    item = replace(item, target=target, core=fields.yes_no("core"))
    head = kit.module(target)
    if isinstance(fields.get("slides"), Scalar):
        item = replace(item, core=fields.choice("slides", ("core",)) == "core" or item.core)
    else:
        item = replace(item, slides=_slides(fields, head))
    return replace(item, minutes=item.minutes or (head.minutes if head else 0.0))


def _slides(fields: Fields, head: ModuleHead | None) -> tuple[str, ...]:
    """Printed numbers and labels; a number the module does not print is a problem."""
    found = []
    for node in fields.scalars("slides"):
        word = node.text.strip()
        if head is not None and word.isdecimal() and not 1 <= int(word) <= head.slides:
            message = _NO_SLIDE.fill(number=word, module=head.id)
            hint = _SLIDES_TO.fill(last=head.slides)
            fields.reading.problem(node, "plan.slide", message, hint)
        else:
            found.append(word)
    return tuple(found)


def _known(fields: Fields, key: str, target: str, names: Sequence[str]) -> None:
    if target and target not in names:
        message = (_NO_MODULE if key == "module" else _NO_EXERCISE).fill(name=target)
        fields.problem(key, f"plan.{key}", message, suggestion(target, names))


def _at(fields: Fields) -> int | None:
    node = fields.scalar("at")
    if node is None:
        return None
    found = _CLOCK.fullmatch(node.text.strip())
    if found is None:
        fields.problem("at", "plan.clock", _NOT_A_TIME.fill(text=node.text), _WRITE_TIME)
        return None
    return int(found[1]) * 60 + int(found[2])


_EMPTY = QT_TRANSLATE_NOOP("kit", "This plan has no items.")
_WRITE_ITEMS = QT_TRANSLATE_NOOP(
    "kit", "Write “items:” and below it, one for each, “- module: m1” or “- break: Lunch”."
)
_TWO_LISTS = QT_TRANSLATE_NOOP("kit", "A plan has “items” or “days”, not both.")
_ONE_LIST = QT_TRANSLATE_NOOP("kit", "Put these items into one of the days.")
_TOO_MANY = QT_TRANSLATE_NOOP("kit", "A day has at most {limit} items; the rest is left out.")
_TOO_EARLY = QT_TRANSLATE_NOOP(
    "kit", "This begins at {at}, but what comes before it ends at {ends}."
)
_LATER = QT_TRANSLATE_NOOP("kit", "Begin it later, or give the items before it fewer minutes.")
_NO_KIND = QT_TRANSLATE_NOOP("kit", "This item does not say what it is.")
_TWO_KINDS = QT_TRANSLATE_NOOP("kit", "This item is more than one thing: {kinds}.")
_ONE_KIND = QT_TRANSLATE_NOOP("kit", "Write one of: module, exercise, break, page, activity.")
_NO_MINUTES = QT_TRANSLATE_NOOP("kit", "This item takes no time.")
_WRITE_MINUTES = QT_TRANSLATE_NOOP("kit", "Write “minutes: 15”.")
_NO_MODULE = QT_TRANSLATE_NOOP("kit", "There is no module “{name}” in this kit.")
_NO_EXERCISE = QT_TRANSLATE_NOOP("kit", "There is no exercise “{name}” in this kit.")
_NO_SLIDE = QT_TRANSLATE_NOOP("kit", "There is no slide {number} in “{module}”.")
_SLIDES_TO = QT_TRANSLATE_NOOP("kit", "Its numbered slides go up to {last}.")
_NOT_A_TIME = QT_TRANSLATE_NOOP("kit", "“{text}” is not a time of day.")
_WRITE_TIME = QT_TRANSLATE_NOOP("kit", "Write it as 09:20.")
