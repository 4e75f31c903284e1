"""Rules out of YAML: every reference checked, ``thing`` unfolded, loops and giants refused."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.exercises.privacy.model import Setting
from workshop.exercises.privacy.rules import (
    Atoms,
    Aud,
    Every,
    Fixed,
    Knows,
    Rule,
    Some,
    When,
)
from workshop.kit.fields import Fields, Reading, suggestion
from workshop.kit.text import Mapping as YamlMapping
from workshop.kit.text import Node, Scalar
from workshop.values import dataclass

MAX_DEPTH = 30  # levels of rules inside rules, things unfolded
MAX_SIZE = 500  # parts of one rule, things unfolded

OPERATORS = ("aud", "fixed", "atoms", "knows", "when", "all", "any", "thing")

_NOT_A_RULE = QT_TRANSLATE_NOOP("exercise", "A rule is expected here.")
_SHAPES = QT_TRANSLATE_NOOP("exercise", "Write one of: {names}.")
_TWO_RULES = QT_TRANSLATE_NOOP("exercise", "One rule cannot be both “{first}” and “{second}”.")
_JOIN = QT_TRANSLATE_NOOP("exercise", "Join them with all: [...] or any: [...].")
_UNKNOWN = QT_TRANSLATE_NOOP("exercise", "There is no {what} “{name}”.")
_NOT_AUDIENCES = QT_TRANSLATE_NOOP(
    "exercise", "The setting “{name}” does not offer audiences, so it cannot say who sees this."
)
_USE_WHEN = QT_TRANSLATE_NOOP("exercise", "Use when: {{{name}: …}}, then: …, else: …")
_NO_THEN = QT_TRANSLATE_NOOP("exercise", "This rule says “when” but not what then.")
_ADD_THEN = QT_TRANSLATE_NOOP("exercise", "Add then: {fixed: …}.")
_EMPTY = QT_TRANSLATE_NOOP("exercise", "The list “{name}” of this rule is empty.")
_EMPTY_HINT = QT_TRANSLATE_NOOP("exercise", "Name at least one, or use fixed: with an audience.")
_LOOP = QT_TRANSLATE_NOOP("exercise", "The thing “{name}” leads back to itself.")
_LOOP_HINT = QT_TRANSLATE_NOOP("exercise", "Write the rule out in one of them.")
_TOO_LARGE = QT_TRANSLATE_NOOP("exercise", "This rule is too large once its things are unfolded.")
_SPLIT = QT_TRANSLATE_NOOP("exercise", "Make two items of it.")


@dataclass(frozen=True, slots=True)
class Written:
    """A node and the file it stands in."""

    reading: Reading
    node: Node


@dataclass(frozen=True, slots=True)
class _Built:
    rule: Rule
    size: int
    depth: int


@dataclass(slots=True)
class RuleReader:
    """Reads rules against what the exercise and its network declare."""

    atoms: Iterable[str]
    audiences: Iterable[str]
    settings: Mapping[str, Setting]
    facts: Iterable[str]
    things: Mapping[str, Written]
    _done: dict[str, _Built | None] = field(default_factory=dict)
    _open: list[str] = field(default_factory=list)

    def rule(self, written: Written) -> Rule | None:
        """The rule at that node, or None after a problem."""
        built = self._build(written, 0)
        return built.rule if built is not None else None

    def _build(self, written: Written, depth: int) -> _Built | None:
        reading, node = written.reading, written.node
        if not isinstance(node, YamlMapping):
            hint = _SHAPES.fill(names=", ".join(OPERATORS))
            return _no(reading, node, _NOT_A_RULE, hint)
        operator = self._operator(reading, node)
        if operator is None:
            return None
        built = self._of(operator, Fields(reading, node), depth)
        if built is not None and (built.size > MAX_SIZE or built.depth > MAX_DEPTH):
            return _no(reading, node, _TOO_LARGE, _SPLIT)
        return built

    def _operator(self, reading: Reading, node: YamlMapping) -> str | None:
        found = [key for key in node.entries if key in OPERATORS]
        if not found:
            keys = [key for key in node.entries if key not in ("then", "else")]
            hint = suggestion(keys[0], OPERATORS) if keys else None
            _no(reading, node, _NOT_A_RULE, hint or _SHAPES.fill(names=", ".join(OPERATORS)))
            return None
        if len(found) > 1:
            _no(reading, node, _TWO_RULES.fill(first=found[0], second=found[1]), _JOIN)
            return None
        return found[0]

    def _of(self, operator: str, fields: Fields, depth: int) -> _Built | None:
        if operator == "when":
            built = self._when(fields, depth)
        elif operator in ("all", "any"):
            built = self._joined(operator, fields, depth)
        elif operator == "thing":
            built = self._thing(fields, depth)
        else:
            leaf = self._leaf(operator, fields)
            built = _Built(leaf, 1, 1) if leaf is not None else None
        fields.done()
        return built

    def _leaf(self, operator: str, fields: Fields) -> Rule | None:
        if operator == "atoms":
            names = fields.scalars("atoms")
            known = [n for n in names if self._known(fields, n, "kind of viewer", self.atoms)]
            return Atoms(tuple(n.text for n in known)) if known else self._none(fields, operator)
        name = fields.scalar(operator, required=True)
        if name is None:
            return None
        if operator == "aud":
            return self._aud(fields, name)
        if operator == "fixed":
            found = self._known(fields, name, "audience", self.audiences)
            return Fixed(name.text) if found else None
        found = self._known(fields, name, "fact that a viewer knows", self.facts)
        return Knows(name.text) if found else None

    def _aud(self, fields: Fields, name: Scalar) -> Rule | None:
        if not self._known(fields, name, "setting", self.settings):
            return None
        if not self.settings[name.text].audience:
            _no(
                fields.reading,
                name,
                _NOT_AUDIENCES.fill(name=name.text),
                _USE_WHEN.fill(name=name.text),
            )
            return None
        return Aud(name.text)

    def _none(self, fields: Fields, operator: str) -> Rule | None:
        if not fields.items(operator):
            _no(fields.reading, fields.at(operator), _EMPTY.fill(name=operator), _EMPTY_HINT)
        return None

    def _when(self, fields: Fields, depth: int) -> _Built | None:
        conditions = read_conditions(fields, "when", self.settings)
        then, otherwise = fields.get("then"), fields.get("else")
        if then is None:
            return _no(fields.reading, fields.node, _NO_THEN, _ADD_THEN)
        if not conditions:
            return None
        first = self._build(Written(fields.reading, then), depth + 1)
        if otherwise is None:
            if first is None:
                return None
            return _Built(When(conditions, first.rule), first.size + 1, first.depth + 1)
        second = self._build(Written(fields.reading, otherwise), depth + 1)
        if first is None or second is None:
            return None
        return _Built(
            When(conditions, first.rule, second.rule),
            first.size + second.size + 1,
            max(first.depth, second.depth) + 1,
        )

    def _joined(self, operator: str, fields: Fields, depth: int) -> _Built | None:
        nodes = fields.items(operator)
        if not nodes:
            self._none(fields, operator)
            return None
        parts = [self._build(Written(fields.reading, node), depth + 1) for node in nodes]
        built = [part for part in parts if part is not None]
        if len(built) < len(parts):
            return None
        rules = tuple(part.rule for part in built)
        return _Built(
            Every(rules) if operator == "all" else Some(rules),
            sum(part.size for part in built) + 1,
            max(part.depth for part in built) + 1,
        )

    def _thing(self, fields: Fields, depth: int) -> _Built | None:
        name = fields.scalar("thing", required=True)
        if name is None or not self._known(fields, name, "thing", self.things):
            return None
        if name.text in self._done:
            return self._done[name.text]
        if name.text in self._open:
            return _no(fields.reading, name, _LOOP.fill(name=name.text), _LOOP_HINT)
        if depth > MAX_DEPTH:
            return _no(fields.reading, name, _TOO_LARGE, _SPLIT)
        self._open.append(name.text)
        built = self._build(self.things[name.text], depth + 1)
        self._open.pop()
        self._done[name.text] = built
        return built

    def _known(self, fields: Fields, name: Scalar, what: str, known: Iterable[str]) -> bool:
        return known_name(fields.reading, name, what, known)


def known_name(reading: Reading, name: Scalar, what: str, known: Iterable[str]) -> bool:
    """Whether the name is one of the known; else a problem with the one that was meant."""
    if name.text in known:
        return True
    message = _UNKNOWN.fill(what=_WHAT[what], name=name.text)
    reading.problem(name, "exercise.reference", message, suggestion(name.text, known))
    return False


def read_conditions(
    fields: Fields, key: str, settings: Mapping[str, Setting]
) -> tuple[tuple[str, str], ...]:
    """``{setting: option}`` pairs, checked; those with a problem are left out."""
    found = []
    for name, option in fields.words(key, required=True):
        if known_name(fields.reading, name, "setting", settings):
            options = [o.id for o in settings[name.text].options]
            if known_name(fields.reading, option, "option", options):
                found.append((name.text, option.text))
    return tuple(found)


def _no(reading: Reading, node: Node, message: Message, hint: Message | None) -> _Built | None:
    """Nothing, and why."""
    reading.problem(node, "exercise.rule", message, hint)
    return None


_WHAT = {
    "kind of viewer": QT_TRANSLATE_NOOP("exercise", "kind of viewer (atom)"),
    "audience": QT_TRANSLATE_NOOP("exercise", "audience"),
    "fact that a viewer knows": QT_TRANSLATE_NOOP("exercise", "fact that any viewer knows"),
    "setting": QT_TRANSLATE_NOOP("exercise", "setting"),
    "option": QT_TRANSLATE_NOOP("exercise", "option"),
    "thing": QT_TRANSLATE_NOOP("exercise", "thing"),
    "viewer": QT_TRANSLATE_NOOP("exercise", "viewer"),
    "item": QT_TRANSLATE_NOOP("exercise", "item"),
}
