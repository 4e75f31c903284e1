"""An exercise file becomes a :class:`PrivacyExercise`, or problems with line and column."""

from __future__ import annotations

import re
from dataclasses import field, replace
from fractions import Fraction
from pathlib import Path
from typing import cast

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.exercises.entries import bounded, label_of, some
from workshop.exercises.exact import exact
from workshop.exercises.head import hashed, read_head
from workshop.exercises.place import place_of
from workshop.exercises.privacy.canonical import as_plain
from workshop.exercises.privacy.model import (
    Item,
    ItemKind,
    Network,
    PassRule,
    Persona,
    PrivacyExercise,
)
from workshop.exercises.privacy.read_extras import read_events, read_predict
from workshop.exercises.privacy.read_goals import read_goals
from workshop.exercises.privacy.read_network import (
    MOST,
    Parts,
    arranged,
    link_conditions,
    read_network,
    read_parts,
    without_twice,
)
from workshop.exercises.privacy.read_room import read_room
from workshop.exercises.privacy.read_rules import RuleReader, Written, known_name
from workshop.exercises.privacy.rules import Every
from workshop.kit.fields import Fields, Reading
from workshop.kit.problem import Problem
from workshop.kit.text import Mapping as YamlMapping
from workshop.kit.text import Node, Scalar, read_yaml
from workshop.values import dataclass

ITEM_KINDS = ("fact", "post", "tag", "find", "data")

_PLAIN = re.compile(r"[A-Za-z0-9_-]{1,60}")

_NO_NETWORK = QT_TRANSLATE_NOOP("exercise", "There is no network “{name}” beside this exercise.")
_NETWORKS_ARE = QT_TRANSLATE_NOOP("exercise", "It should be the file {file}.")
_NOT_A_NAME = QT_TRANSLATE_NOOP("exercise", "“{name}” is not a network's id.")
_PLAIN_ID = QT_TRANSLATE_NOOP("exercise", "Use letters, digits, - and _ only.")


@dataclass(slots=True)
class _Draft:
    """A file half read: its top, what the network and the file itself declared so far."""

    top: Fields
    shared: Reading | None  # the network's own file, if it has one
    network: Network
    parts: Parts
    items: dict[str, Item] = field(default_factory=dict)

    @property
    def reading(self) -> Reading:
        return self.top.reading


def read_privacy(
    node: Node, path: Path, networks: Path
) -> tuple[PrivacyExercise | None, tuple[Problem, ...]]:
    """The exercise in a file's tree; ``networks`` is the folder of the shared networks."""
    reading = Reading(path)
    top = reading.top(node)
    parts = Parts()
    network, shared = _network(top, networks, parts)
    # Without its network every setting would seem unknown too: only this is told then.
    from_file = isinstance(top.get("network"), Scalar)
    unknown = reading.problems if reading.failed and from_file else ()
    draft = _Draft(top, shared, network, parts)
    read_parts(top, parts, own=True)
    link_conditions(parts)
    _apply_start(draft)
    _read_items(draft)
    _only_watchers(draft)
    exercise = _exercise(draft)
    top.done(ignore=("kind",))
    problems = (*(shared.problems if shared is not None else ()), *(unknown or reading.problems))
    if any(p.severity == "error" for p in problems):
        return None, problems
    return hashed(exercise, as_plain(exercise)), problems


def _network(top: Fields, networks: Path, parts: Parts) -> tuple[Network, Reading | None]:
    """The network, inline or from its own file, whose parts are read first."""
    written = top.get("network", required=True)
    if isinstance(written, YamlMapping):
        inline = Fields(top.reading, written)
        network = read_network(inline)
        inline.done()
        return network, None
    name = top.text("network")
    if not name:
        return Network(""), None
    if not _PLAIN.fullmatch(name):
        top.problem("network", "exercise.network", _NOT_A_NAME.fill(name=name), _PLAIN_ID)
        return Network(""), None
    path = networks / f"{name}.yaml"
    if not path.is_file():
        message, hint = _NO_NETWORK.fill(name=name), _NETWORKS_ARE.fill(file=path)
        top.problem("network", "exercise.network", message, hint)
        return Network(""), None
    return _network_file(path, parts)


def _network_file(path: Path, parts: Parts) -> tuple[Network, Reading]:
    shared = Reading(path)
    node, problems = read_yaml(path)
    shared.add(problems)
    if node is None:
        return Network(""), shared
    fields = shared.top(node)
    network = read_network(fields)
    read_parts(fields, parts, own=False)
    fields.done(ignore=("credits",))
    return network, shared


def _apply_start(draft: _Draft) -> None:
    """``start`` and ``distractors``: what this exercise changes about the network's settings."""
    settings = draft.parts.settings
    for name, option in draft.top.words("start"):
        if known_name(draft.reading, name, "setting", settings):
            setting = settings[name.text]
            if known_name(draft.reading, option, "option", [o.id for o in setting.options]):
                settings[name.text] = replace(setting, default=option.text)
    for name in draft.top.scalars("distractors"):
        if known_name(draft.reading, name, "setting", settings):
            settings[name.text] = replace(settings[name.text], distractor=True)


def _read_items(draft: _Draft) -> None:
    parts, top = draft.parts, draft.top
    facts = dict.fromkeys(fact for viewer in parts.viewers.values() for fact in viewer.knows)
    rules = RuleReader(parts.atoms, parts.audiences, parts.settings, facts, parts.things)
    for key, fields in bounded(top, "items", MOST):
        draft.items[key.text] = _item(key, fields, rules)


def _item(key: Scalar, fields: Fields, rules: RuleReader) -> Item:
    label = label_of(fields, key.text)
    short = fields.localized("short")
    written = fields.get("see", required=True)
    see = rules.rule(Written(fields.reading, written)) if written is not None else None
    reach = fields.localized("out_of_reach")
    item = Item(
        id=key.text,
        label=label,
        see=see or Every(()),
        sens=exact(fields, "sens", Fraction(0), most=100),
        short=short if short.by_language else label,
        kind=cast("ItemKind", fields.choice("kind", ITEM_KINDS, "fact")),
        note=fields.localized("note"),
        out_of_reach=reach if reach.by_language else None,
        place=place_of(fields.reading, key),
    )
    fields.done()
    return item


def _only_watchers(draft: _Draft) -> None:
    """Keep the viewers named under ``watchers``, in that order; all, if it is silent."""
    viewers = draft.parts.viewers
    names = without_twice(draft.reading, draft.top.scalars("watchers"))
    known = [n.text for n in names if known_name(draft.reading, n, "viewer", viewers)]
    if known:
        draft.parts.viewers = {name: viewers[name] for name in known}


def _exercise(draft: _Draft) -> PrivacyExercise:
    top, parts = draft.top, draft.parts
    return PrivacyExercise(
        **vars(read_head(top, "privacy-settings")),
        network=draft.network,
        audiences=some(top, "audiences", parts.audiences),
        viewers=some(top, "viewers", parts.viewers),
        pages=arranged(parts),
        settings=some(top, "settings", parts.settings),
        items=some(top, "items", draft.items),
        goals=some(top, "goals", read_goals(top, draft.items, parts.viewers)),
        atoms=tuple(parts.atoms),
        persona=_persona(top),
        pass_rule=_pass_rule(top),
        room=read_room(top, parts),
        predict=read_predict(top, draft.items),
        events=read_events(top, draft.items, parts.settings),
        shuffles=top.yes_no("shuffle"),
    )


def _persona(top: Fields) -> Persona:
    if isinstance(top.get("persona"), Scalar):
        return Persona(name=top.text("persona"))
    fields = top.mapping("persona")
    if fields is None:
        return Persona()
    persona = Persona(
        name=fields.text("name", required=True),
        role=fields.localized("role"),
        place=fields.localized("place"),
    )
    fields.done()
    return persona


def _pass_rule(top: Fields) -> PassRule:
    fields = top.mapping("pass")
    if fields is None:
        return PassRule()
    rule = PassRule(
        score=exact(fields, "score", Fraction(80), most=100),
        critical=fields.choice("critical", ("all", "none"), "all") == "all",
        min_hide=exact(fields, "min_hide", Fraction(0)),
        min_show=exact(fields, "min_show", Fraction(0)),
    )
    fields.done()
    return rule
