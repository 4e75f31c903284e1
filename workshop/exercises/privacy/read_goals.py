"""The goals of an exercise, each problem told in the author's words: "the goal about …"."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from itertools import count
from typing import cast

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.exercises.entries import too_many
from workshop.exercises.exact import exact
from workshop.exercises.place import place_of
from workshop.exercises.privacy.model import Goal, GoalKind, Item, Viewer
from workshop.exercises.privacy.read_network import MOST, without_twice
from workshop.exercises.privacy.read_rules import known_name
from workshop.kit.fields import Fields, suggestion
from workshop.kit.kit import Text
from workshop.kit.text import Scalar

GOAL_KEYS = ("hide", "show", "from", "to", "w", "critical", "why", "label", "id")

_HIDE_OR_SHOW = QT_TRANSLATE_NOOP("exercise", "A goal must hide or show one item.")
_ONE_OF_BOTH = QT_TRANSLATE_NOOP("exercise", "Write hide: with from:, or show: with to:.")
_WRONG_WORD = QT_TRANSLATE_NOOP("exercise", "The goal about “{item}” says “{wrong}”.")
_RIGHT_WORD = QT_TRANSLATE_NOOP("exercise", "Something to {kind} is written with “{right}”.")
_NOBODY = QT_TRANSLATE_NOOP("exercise", "The goal about “{item}” names nobody.")
_NAME_VIEWERS = QT_TRANSLATE_NOOP("exercise", "Name viewers: {right}: [{viewers}].")
_NO_VIEWER = QT_TRANSLATE_NOOP(
    "exercise", "The goal about “{item}” names “{name}”, who is no viewer of this exercise."
)
_WEIGHT = QT_TRANSLATE_NOOP("exercise", "The goal about “{item}” weighs nothing.")
_WEIGHT_HINT = QT_TRANSLATE_NOOP("exercise", "Give it a weight: w: 4.")
_SAME_ID = QT_TRANSLATE_NOOP("exercise", "Two goals have the id “{name}”.")
_OTHER_ID = QT_TRANSLATE_NOOP("exercise", "Give one of them another id.")
_ONE_SIDED = QT_TRANSLATE_NOOP(
    "exercise", "There is nothing to {kind}: the score would always be 0."
)
_ADD_GOAL = QT_TRANSLATE_NOOP("exercise", "Add a goal that begins with {kind}:.")
_CUT_OFF = QT_TRANSLATE_NOOP("exercise", "Commas cut this text off; it was read on over them.")
_QUOTES = QT_TRANSLATE_NOOP("exercise", "Put it in quotes.")


def read_goals(
    top: Fields, items: Mapping[str, Item], viewers: Mapping[str, Viewer]
) -> tuple[Goal, ...]:
    """The goals of an exercise about these items and viewers, in the order written."""
    written = top.mappings("goals", required=True)
    too_many(top, "goals", len(written), MOST)
    goals: dict[str, Goal] = {}
    for fields in written[:MOST]:
        goal = _goal(fields, items, viewers, goals)
        if goal is not None:
            goals[goal.id] = goal
        fields.done()
    kinds = {goal.kind for goal in goals.values()}
    for kind in ("hide", "show"):
        if goals and kind not in kinds and not top.reading.failed:
            message = _ONE_SIDED.fill(kind=kind)
            top.problem("goals", "exercise.one-sided", message, _ADD_GOAL.fill(kind=kind))
    return tuple(goals.values())


def _goal(
    fields: Fields,
    items: Mapping[str, Item],
    viewers: Mapping[str, Viewer],
    goals: Mapping[str, Goal],
) -> Goal | None:
    kinds = [kind for kind in ("hide", "show") if kind in fields]
    if len(kinds) != 1:
        fields.reading.problem(fields.node, "exercise.goal", _HIDE_OR_SHOW, _ONE_OF_BOTH)
        for key in GOAL_KEYS:
            fields.get(key)
        return None
    kind = cast("GoalKind", kinds[0])
    name = fields.scalar(kind, required=True)
    known = name is not None and known_name(fields.reading, name, "item", items)
    item = items[name.text] if known and name is not None else None
    about = item.short if item is not None else Text({"": fields.text(kind)})
    label = fields.localized("label")
    return Goal(
        id=_goal_id(fields, kind, goals),
        kind=kind,
        item=item.id if item is not None else "",
        viewers=_goal_viewers(fields, kind, about, viewers),
        weight=_weight(fields, about),
        label=label if label.by_language else about,
        critical=fields.yes_no("critical"),
        why=_why(fields),
        place=place_of(fields.reading, fields.node),
    )


def _why(fields: Fields) -> Text:
    """The reason of a goal, read on over commas that cut it off for want of quotes.

    ``{why: A place, an hour}`` is to YAML a text ``A place`` and an empty key ``an hour``.
    """
    why = fields.localized("why")
    cut = [
        entry.key.text
        for key, entry in fields.node.entries.items()
        if key not in GOAL_KEYS and entry.value == Scalar("", entry.value.line, entry.value.column)
    ]
    if not cut or set(why.by_language) != {""}:
        return why
    for key in cut:
        fields.get(key)
    fields.problem("why", "yaml.comma", _CUT_OFF, _QUOTES, "note")
    return Text({"": ", ".join([why.by_language[""], *cut])})


def _goal_id(fields: Fields, kind: str, goals: Mapping[str, Goal]) -> str:
    """The author's id, else one made of what the goal says, so that moving it changes nothing."""
    written = fields.text("id")
    if written:
        if written in goals:
            fields.problem("id", "exercise.duplicate", _SAME_ID.fill(name=written), _OTHER_ID)
        return written
    base = f"{kind}-{fields.text(kind)}"
    if base not in goals:
        return base
    return next(name for n in count(2) if (name := f"{base}-{n}") not in goals)


def _goal_viewers(
    fields: Fields, kind: str, about: Text, known: Mapping[str, Viewer]
) -> tuple[str, ...]:
    right, wrong = ("from", "to") if kind == "hide" else ("to", "from")
    if wrong in fields:
        message = _WRONG_WORD.fill(item=about, wrong=wrong)
        fields.problem(wrong, "exercise.goal", message, _RIGHT_WORD.fill(kind=kind, right=right))
    names = without_twice(fields.reading, fields.scalars(right))
    if not names:
        hint = _NAME_VIEWERS.fill(right=right, viewers=", ".join(known))
        fields.reading.problem(fields.node, "exercise.goal", _NOBODY.fill(item=about), hint)
    for name in names:
        if name.text not in known:
            message = _NO_VIEWER.fill(item=about, name=name.text)
            meant = suggestion(name.text, known)
            fields.reading.problem(name, "exercise.reference", message, meant)
    return tuple(name.text for name in names if name.text in known)


def _weight(fields: Fields, about: Text) -> Fraction:
    weight = exact(fields, "w", Fraction(1), most=1000)
    if weight == 0:
        fields.problem("w", "exercise.goal", _WEIGHT.fill(item=about), _WEIGHT_HINT)
    return weight
