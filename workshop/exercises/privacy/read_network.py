"""The half of an exercise that is a network: audiences, viewers, pages, settings, things.

The same keys stand in a network's own file or inline in an exercise; both are read into one
:class:`Parts`, the network's first.
"""

from __future__ import annotations

from collections.abc import Mapping as AbstractMapping
from dataclasses import field, replace

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.exercises.entries import bounded, label_of, readable
from workshop.exercises.place import place_of
from workshop.exercises.privacy.model import (
    Audience,
    Network,
    Option,
    Page,
    Setting,
    Viewer,
)
from workshop.exercises.privacy.read_extras import read_elsewhere
from workshop.exercises.privacy.read_rules import Written, known_name, read_conditions
from workshop.kit.fields import Fields, Reading
from workshop.kit.kit import Text
from workshop.kit.text import Mapping, Node, Scalar
from workshop.values import dataclass

MOST = 200  # of each kind of part: enough for any network, small enough to stay quick

_DUPLICATE = QT_TRANSLATE_NOOP("exercise", "“{name}” is declared already, by the network.")
_RENAME = QT_TRANSLATE_NOOP("exercise", "Give it another id, or set its value under start:.")
_NO_OPTIONS = QT_TRANSLATE_NOOP("exercise", "The setting “{name}” needs its options.")
_OPTIONS_HINT = QT_TRANSLATE_NOOP(
    "exercise", "Write a: [audience, audience] or o: [option, option], at least two."
)
_BOTH = QT_TRANSLATE_NOOP("exercise", "The setting “{name}” has audiences (a) and options (o).")
_KEEP_ONE = QT_TRANSLATE_NOOP("exercise", "Keep one of the two.")
_TWICE = QT_TRANSLATE_NOOP("exercise", "“{name}” stands here twice.")
_ONCE = QT_TRANSLATE_NOOP("exercise", "Keep it once.")
_BAD_DEFAULT = QT_TRANSLATE_NOOP("exercise", "“{option}” is not an option of “{name}”.")
_DEFAULT_HINT = QT_TRANSLATE_NOOP("exercise", "Choose one of: {names}.")
_LOOP = QT_TRANSLATE_NOOP(
    "exercise", "The setting “{name}” is shown only under a condition that leads back to itself."
)
_LOOP_HINT = QT_TRANSLATE_NOOP("exercise", "Remove one of the only_if lines.")


@dataclass(slots=True)
class Parts:
    """What has been read so far; filled by the network's file first, then by the exercise."""

    atoms: dict[str, None] = field(default_factory=dict)
    audiences: dict[str, Audience] = field(default_factory=dict)
    viewers: dict[str, Viewer] = field(default_factory=dict)
    pages: dict[str, tuple[Text, Text]] = field(default_factory=dict)  # label, help
    settings: dict[str, Setting] = field(default_factory=dict)
    conditions: dict[str, Written] = field(default_factory=dict)  # of settings with only_if
    things: dict[str, Written] = field(default_factory=dict)


def read_network(fields: Fields) -> Network:
    """How the network is called; ``fields`` is the file's top or an inline ``network``."""
    checked = fields.date("checked")
    return Network(
        name=fields.text("name", required=True),
        id=fields.text("id"),
        fictional=fields.yes_no("fictional"),
        modelled_on=fields.localized("modelled_on"),
        checked=checked.isoformat() if checked is not None else "",
        place=place_of(fields.reading, fields.at("checked")),
    )


def read_parts(top: Fields, parts: Parts, own: bool) -> None:
    """Everything under atoms, audiences, viewers, pages, settings and things of a file."""
    for name in top.texts("atoms"):
        parts.atoms[name] = None
    for key, fields in bounded(top, "audiences", MOST, required=False):
        if _new(top, key, parts.audiences):
            parts.audiences[key.text] = _audience(key, fields, parts)
    for key, fields in bounded(top, "viewers", MOST, required=False):
        parts.viewers[key.text] = _viewer(key, fields, parts)
    for key, fields in bounded(top, "pages", MOST, required=False):
        parts.pages[key.text] = _page(key, fields)
    for key, fields in bounded(top, "settings", MOST, required=False):
        if _new(top, key, parts.settings):
            parts.settings[key.text] = _setting(key, fields, parts, own)
    for entry in top.pairs("things"):
        if _new(top, entry.key, parts.things):
            parts.things[entry.key.text] = Written(top.reading, _see(top, entry.value))


def link_conditions(parts: Parts) -> None:
    """Fill in ``only_if`` now that every setting is known; loops among them are problems."""
    for name, written in parts.conditions.items():
        fields = written.reading.fields(written.node)
        conditions = read_conditions(fields, "only_if", parts.settings)
        parts.settings[name] = replace(parts.settings[name], only_if=conditions)
    for name in _looping(parts.settings):
        written = parts.conditions[name]
        message = _LOOP.fill(name=name)
        written.reading.problem(written.node, "exercise.loop", message, _LOOP_HINT)
        parts.settings[name] = replace(parts.settings[name], only_if=())


def arranged(parts: Parts) -> tuple[Page, ...]:
    """The pages in the order their first settings come, conditional settings after their own."""
    on_page: dict[str, list[str]] = {}
    for name, setting in parts.settings.items():
        ids = on_page.setdefault(setting.page, [])
        anchors = [ids.index(other) for other, _ in setting.only_if if other in ids]
        if not anchors:
            ids.append(name)
            continue
        at = max(anchors) + 1
        while at < len(ids) and _hangs_on(parts.settings[ids[at]], setting.only_if):
            at += 1
        ids.insert(at, name)
    order = [page for page in parts.pages if page in on_page]
    order += [page for page in on_page if page not in parts.pages]
    pages = []
    for page_id in order:
        label, help_text = parts.pages.get(page_id, (Text({"": page_id}), Text()))
        pages.append(Page(page_id, label, help_text, tuple(on_page[page_id])))
    return tuple(pages)


def without_twice(reading: Reading, names: tuple[Scalar, ...]) -> tuple[Scalar, ...]:
    """The names, each once; a second time is a problem."""
    first: dict[str, Scalar] = {}
    for name in names:
        if name.text in first:
            reading.problem(name, "exercise.duplicate", _TWICE.fill(name=name.text), _ONCE)
        else:
            first[name.text] = name
    return tuple(first.values())


def _see(top: Fields, node: Node) -> Node:
    """The rule of a thing: written under ``see``, as everywhere, or straight away."""
    if isinstance(node, Mapping) and "see" in node.entries:
        inner = Fields(top.reading, node)
        found = inner.get("see", required=True)
        inner.done(ignore=("label",))
        return found if found is not None else node
    return node


def _new(top: Fields, key: Scalar, known: AbstractMapping[str, object]) -> bool:
    if key.text not in known:
        return True
    top.reading.problem(key, "exercise.duplicate", _DUPLICATE.fill(name=key.text), _RENAME)
    return False


def _audience(key: Scalar, fields: Fields, parts: Parts) -> Audience:
    atoms = without_twice(fields.reading, fields.scalars("is"))
    known = [a.text for a in atoms if known_name(fields.reading, a, "kind of viewer", parts.atoms)]
    if "is" not in fields:
        fields.get("is", required=True)
    label = label_of(fields, key.text)
    fields.done()
    return Audience(key.text, label, frozenset(known), place_of(fields.reading, key))


def _viewer(key: Scalar, fields: Fields, parts: Parts) -> Viewer:
    """A viewer; one the network has already keeps what the exercise does not write anew."""
    earlier = parts.viewers.get(key.text)
    atoms = [
        a.text
        for a in fields.scalars("is", required=earlier is None)
        if known_name(fields.reading, a, "kind of viewer", parts.atoms)
    ]
    knows = frozenset(fields.texts("knows"))
    label, short, plural = (fields.localized(k) for k in ("label", "short", "plural"))
    if earlier is not None:
        atoms = atoms or sorted(earlier.atoms)
        knows = knows or earlier.knows
        label, short = _first(label, earlier.label), _first(short, earlier.short)
        plural = _first(plural, earlier.plural)
    fields.done()
    label = _first(label, Text({"": readable(key.text)}))
    short = _first(short, label)
    return Viewer(
        id=key.text,
        label=label,
        atoms=frozenset(atoms),
        knows=knows,
        short=short,
        plural=_first(plural, short),
        place=place_of(fields.reading, key),
    )


def _first(one: Text, other: Text) -> Text:
    return one if one.by_language else other


def _page(key: Scalar, fields: Fields) -> tuple[Text, Text]:
    label, help_text = label_of(fields, key.text), fields.localized("help")
    fields.done()
    return label, help_text


def _setting(key: Scalar, fields: Fields, parts: Parts, own: bool) -> Setting:
    name = key.text
    label = label_of(fields, name)
    options = _options(name, fields, parts)
    default = fields.scalar("default", required=True)
    if default is not None and options and default.text not in [o.id for o in options]:
        message = _BAD_DEFAULT.fill(option=default.text, name=name)
        fields.reading.problem(default, "exercise.default", message, _choices(options))
    only_if = fields.get("only_if")
    if only_if is not None:
        entry = fields.node.entries["only_if"]
        inside = Mapping({"only_if": entry}, only_if.line, only_if.column)
        parts.conditions[name] = Written(fields.reading, inside)
    setting = Setting(
        id=name,
        page=fields.text("page", required=True),
        label=label,
        options=options,
        default=default.text if default is not None else "",
        audience="a" in fields,
        help=fields.localized("help"),
        irreversible=fields.yes_no("irreversible"),
        distractor=fields.yes_no("distractor"),
        aka=fields.localized("aka"),
        elsewhere=read_elsewhere(fields),
        own=own,
        place=place_of(fields.reading, key),
    )
    fields.done()
    return setting


def _choices(options: tuple[Option, ...]) -> Message:
    return _DEFAULT_HINT.fill(names=", ".join(o.id for o in options))


def _options(name: str, fields: Fields, parts: Parts) -> tuple[Option, ...]:
    audience, plain = "a" in fields, "o" in fields
    if audience and plain:
        fields.problem("o", "exercise.options", _BOTH.fill(name=name), _KEEP_ONE)
    options = _labelled(fields, "a" if audience else "o")
    if len(options) < 2:
        fields.reading.problem(
            fields.node, "exercise.options", _NO_OPTIONS.fill(name=name), _OPTIONS_HINT
        )
    return tuple(
        Option(key.text, _first(label, _usual_label(key.text, audience, parts)))
        for key, label in options
        if not audience or known_name(fields.reading, key, "audience", parts.audiences)
    )


def _usual_label(name: str, audience: bool, parts: Parts) -> Text:
    return parts.audiences[name].label if audience else Text({"": readable(name)})


def _labelled(fields: Fields, key: str) -> list[tuple[Scalar, Text]]:
    """Options as a list of ids, or as a mapping of ids to labels."""
    node = fields.get(key)
    if isinstance(node, Mapping):
        inner = Fields(fields.reading, node)
        return [(entry.key, inner.localized(name)) for name, entry in node.entries.items()]
    return [(s, Text()) for s in without_twice(fields.reading, fields.scalars(key))]


def _hangs_on(setting: Setting, conditions: tuple[tuple[str, str], ...]) -> bool:
    mine = {name for name, _ in setting.only_if}
    return bool(mine & {name for name, _ in conditions})


def _looping(settings: dict[str, Setting]) -> list[str]:
    """The settings whose conditions lead back to themselves, by peeling off those that do not."""
    left = {name: {c for c, _ in s.only_if} for name, s in settings.items() if s.only_if}
    while True:
        free = [name for name, needs in left.items() if not needs & left.keys()]
        if not free:
            return list(left)
        for name in free:
            del left[name]
