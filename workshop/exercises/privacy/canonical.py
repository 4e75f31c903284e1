"""The resolved exercise written out in one way only, so that its hash depends on what it says.

The network is folded in, numbers are decimal, keys stand in a fixed order. The result is JSON and
therefore YAML: the reader opens it again and gives the same exercise, so an attempt can be shown
long after its file was changed.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from workshop.exercises.privacy.exact import decimal
from workshop.exercises.privacy.model import (
    Goal,
    Item,
    PrivacyExercise,
    RoomQuestion,
    Setting,
    Viewer,
)
from workshop.exercises.privacy.rules import Atoms, Aud, Every, Fixed, Knows, Rule, Some, When
from workshop.kit.kit import Text

# Characters YAML takes for line breaks or refuses, though JSON lets them stand.
_SPECIAL = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")


def hashed(exercise: PrivacyExercise) -> PrivacyExercise:
    """The same exercise with its ``source`` and the SHA-256 of it."""
    text = json.dumps(as_plain(exercise), ensure_ascii=False, indent=1)
    text = _SPECIAL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    source = (text + "\n").encode()
    return replace(exercise, source=source, hash=hashlib.sha256(source).hexdigest())


def as_plain(exercise: PrivacyExercise) -> dict[str, Any]:
    """The exercise as plain values, in the shape of its file with the network inline."""
    return {
        "id": exercise.id,
        "version": exercise.version,
        "kind": exercise.kind,
        **_head(exercise),
        "network": _network(exercise),
        "atoms": list(exercise.atoms),
        "audiences": {
            a.id: {"label": _text(a.label), "is": _ordered(a.atoms, exercise.atoms)}
            for a in exercise.audiences.values()
        },
        "viewers": {v.id: _viewer(v, exercise.atoms) for v in exercise.viewers.values()},
        "pages": {p.id: _filled(label=_text(p.label), help=_text(p.help)) for p in exercise.pages},
        "settings": {s.id: _setting(s) for s in exercise.settings.values()},
        "items": {i.id: _item(i) for i in exercise.items.values()},
        "goals": [_goal(g) for g in exercise.goals],
        "room": [_room(q) for q in exercise.room],
    }


def _head(exercise: PrivacyExercise) -> dict[str, Any]:
    persona, rule, attempts = exercise.persona, exercise.pass_rule, exercise.attempts
    return _filled(
        title=_text(exercise.title),
        series=exercise.series,
        minutes=f"{exercise.minutes:g}",
        persona=_filled(name=persona.name, role=_text(persona.role), place=_text(persona.place)),
        brief=_text(exercise.brief),
        debrief=_text(exercise.debrief),
        **{
            "pass": {
                "score": decimal(rule.score),
                "critical": "all" if rule.critical else "none",
                "min_hide": decimal(rule.min_hide),
                "min_show": decimal(rule.min_show),
            }
        },
        attempts={
            "max": str(attempts.max),
            "hint_cost": decimal(attempts.hint_cost),
            "keep": attempts.keep,
        },
    )


def _network(exercise: PrivacyExercise) -> dict[str, Any]:
    network = exercise.network
    return _filled(
        id=network.id,
        name=network.name,
        fictional=_flag(network.fictional),
        modelled_on=_text(network.modelled_on),
        checked=network.checked,
    )


def _viewer(viewer: Viewer, atoms: Iterable[str]) -> dict[str, Any]:
    return {
        "label": _text(viewer.label),
        "short": _text(viewer.short),
        "plural": _text(viewer.plural),
        "is": _ordered(viewer.atoms, atoms),
        "knows": sorted(viewer.knows),
    }


def _setting(setting: Setting) -> dict[str, Any]:
    options = {o.id: _text(o.label) for o in setting.options}
    return _filled(
        page=setting.page,
        label=_text(setting.label),
        help=_text(setting.help),
        **{"a" if setting.audience else "o": options},
        default=setting.default,
        irreversible=_flag(setting.irreversible),
        only_if=dict(setting.only_if),
        distractor=_flag(setting.distractor),
    )


def _item(item: Item) -> dict[str, Any]:
    return _filled(
        label=_text(item.label),
        short=_text(item.short),
        kind=item.kind,
        note=_text(item.note),
        sens=decimal(item.sens),
        see=_rule(item.see),
        out_of_reach=_text(item.out_of_reach or Text()),
    )


def _goal(goal: Goal) -> dict[str, Any]:
    return _filled(
        id=goal.id,
        label=_text(goal.label),
        **{goal.kind: goal.item, "from" if goal.kind == "hide" else "to": list(goal.viewers)},
        w=decimal(goal.weight),
        critical=_flag(goal.critical),
        why=_text(goal.why),
    )


def _room(question: RoomQuestion) -> dict[str, Any]:
    return {
        "setting": question.setting,
        "ask": _text(question.ask),
        "options": list(question.options),
    }


def _rule(rule: Rule) -> dict[str, Any]:
    match rule:
        case Aud(setting):
            return {"aud": setting}
        case Fixed(audience):
            return {"fixed": audience}
        case Atoms(atoms):
            return {"atoms": list(atoms)}
        case Knows(fact):
            return {"knows": fact}
        case When(conditions, then, otherwise):
            last = {} if otherwise is None else {"else": _rule(otherwise)}
            return {"when": dict(conditions), "then": _rule(then), **last}
        case Every(rules):
            return {"all": [_rule(part) for part in rules]}
        case Some(rules):
            return {"any": [_rule(part) for part in rules]}


def _text(text: Text) -> Any:
    """A plain string for one, a mapping by language for several; None for none."""
    if text.by_language.keys() == {""}:
        return text.by_language[""]
    return dict(sorted(text.by_language.items())) or None


def _ordered(atoms: frozenset[str], order: Iterable[str]) -> list[str]:
    return [atom for atom in order if atom in atoms]


def _flag(value: bool) -> str | None:
    return "on" if value else None


def _filled(**values: Any) -> dict[str, Any]:
    """The values that say something."""
    return {key: value for key, value in values.items() if value not in (None, "", {})}
