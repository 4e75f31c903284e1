"""The resolved exercise written out in one way only, so that its hash depends on what it says.

The network is folded in, numbers are decimal, keys stand in a fixed order. The result is JSON and
therefore YAML: the reader opens it again and gives the same exercise, so an attempt can be shown
long after its file was changed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from workshop.exercises.exact import decimal
from workshop.exercises.head import NO_TEXT, filled, plain_head, plain_text, switched
from workshop.exercises.privacy.model import (
    Goal,
    Item,
    PrivacyExercise,
    RoomQuestion,
    Setting,
    Viewer,
)
from workshop.exercises.privacy.rules import Atoms, Aud, Every, Fixed, Knows, Rule, Some, When


def as_plain(exercise: PrivacyExercise) -> dict[str, Any]:
    """The exercise as plain values, in the shape of its file with the network inline."""
    return {
        **plain_head(exercise),
        **_head(exercise),
        "network": _network(exercise),
        "atoms": list(exercise.atoms),
        "audiences": {
            a.id: {"label": plain_text(a.label), "is": _ordered(a.atoms, exercise.atoms)}
            for a in exercise.audiences.values()
        },
        "viewers": {v.id: _viewer(v, exercise.atoms) for v in exercise.viewers.values()},
        "pages": {
            p.id: filled(label=plain_text(p.label), help=plain_text(p.help)) for p in exercise.pages
        },
        "settings": {s.id: _setting(s) for s in exercise.settings.values()},
        "items": {i.id: _item(i) for i in exercise.items.values()},
        "goals": [_goal(g) for g in exercise.goals],
        "room": [_room(q) for q in exercise.room],
        **_extras(exercise),
    }


def _head(exercise: PrivacyExercise) -> dict[str, Any]:
    persona, rule = exercise.persona, exercise.pass_rule
    return filled(
        persona=filled(
            name=persona.name,
            role=plain_text(persona.role),
            place=plain_text(persona.place),
        ),
        **{
            "pass": {
                "score": decimal(rule.score),
                "critical": "all" if rule.critical else "none",
                "min_hide": decimal(rule.min_hide),
                "min_show": decimal(rule.min_show),
            }
        },
    )


def _extras(exercise: PrivacyExercise) -> dict[str, Any]:
    """What only some exercises have."""
    events = [
        {
            "text": plain_text(event.text),
            "items": list(event.items),
            "settings": list(event.settings),
            "after": [str(number) for number in event.after],
        }
        for event in exercise.events
    ]
    found = filled(shuffle=switched(exercise.shuffles))
    if exercise.predict:
        found["predict"] = list(exercise.predict)
    return {**found, "events": events} if events else found


def _network(exercise: PrivacyExercise) -> dict[str, Any]:
    network = exercise.network
    return filled(
        id=network.id,
        name=network.name,
        fictional=switched(network.fictional),
        modelled_on=plain_text(network.modelled_on),
        checked=network.checked,
    )


def _viewer(viewer: Viewer, atoms: Iterable[str]) -> dict[str, Any]:
    return {
        "label": plain_text(viewer.label),
        "short": plain_text(viewer.short),
        "plural": plain_text(viewer.plural),
        "is": _ordered(viewer.atoms, atoms),
        "knows": sorted(viewer.knows),
    }


def _setting(setting: Setting) -> dict[str, Any]:
    options = {o.id: plain_text(o.label) for o in setting.options}
    return filled(
        page=setting.page,
        label=plain_text(setting.label),
        help=plain_text(setting.help),
        **{"a" if setting.audience else "o": options},
        default=setting.default,
        irreversible=switched(setting.irreversible),
        only_if=dict(setting.only_if),
        distractor=switched(setting.distractor),
        aka=plain_text(setting.aka),
        **_elsewhere(setting),
    )


def _elsewhere(setting: Setting) -> dict[str, Any]:
    if not setting.elsewhere:
        return {}
    return {
        "elsewhere": [
            {"on": one.network, "as": plain_text(one.label), "seen": plain_text(one.seen)}
            for one in setting.elsewhere
        ]
    }


def _item(item: Item) -> dict[str, Any]:
    return filled(
        label=plain_text(item.label),
        short=plain_text(item.short),
        kind=item.kind,
        note=plain_text(item.note),
        sens=decimal(item.sens),
        see=_rule(item.see),
        out_of_reach=plain_text(item.out_of_reach or NO_TEXT),
    )


def _goal(goal: Goal) -> dict[str, Any]:
    return filled(
        id=goal.id,
        label=plain_text(goal.label),
        **{goal.kind: goal.item, "from" if goal.kind == "hide" else "to": list(goal.viewers)},
        w=decimal(goal.weight),
        critical=switched(goal.critical),
        why=plain_text(goal.why),
    )


def _room(question: RoomQuestion) -> dict[str, Any]:
    return {
        "setting": question.setting,
        "ask": plain_text(question.ask),
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


def _ordered(atoms: frozenset[str], order: Iterable[str]) -> list[str]:
    return [atom for atom in order if atom in atoms]
