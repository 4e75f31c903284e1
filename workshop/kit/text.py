"""Text files of a kit: read as UTF-8, and YAML with every scalar kept as it was written.

libyaml composes the tree; nothing is guessed from the look of a value, so ``on``, ``no``,
``12:30``, ``1.10`` and ``2026-05-02`` arrive as they stand, with their line and column. What type a
value has is said where it is used (:mod:`workshop.kit.fields`). Files from strangers are bounded:
size, depth, and what aliases unfold to.
"""

from __future__ import annotations

from collections.abc import Mapping as AbstractMapping
from dataclasses import field
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.kit.problem import Problem
from workshop.values import dataclass

MAX_FILE = 4_000_000  # bytes of any text file of a kit
MAX_YAML = 1_000_000  # characters of one YAML text
MAX_DEPTH = 60  # levels of lists and mappings
MAX_NODES = 50_000  # values, counted as often as aliases repeat them


@dataclass(frozen=True, slots=True)
class Scalar:
    """One value as written; ``line`` and ``column`` count from 1, ``quoted`` when in quotes."""

    text: str
    line: int = 0
    column: int = 0
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Sequence:
    """A YAML list."""

    items: tuple[Node, ...] = ()
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Entry:
    """One ``key: value`` of a mapping."""

    key: Scalar
    value: Node


@dataclass(frozen=True, slots=True)
class Mapping:
    """A YAML mapping, in the order written; keys are plain text and unique."""

    entries: AbstractMapping[str, Entry] = field(default_factory=dict)
    line: int = 0
    column: int = 0


Node: TypeAlias = Scalar | Sequence | Mapping


def plain(node: Node) -> Any:
    """The node as plain ``str``, ``list`` and ``dict`` values."""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Sequence):
        return [plain(item) for item in node.items]
    return {key: plain(entry.value) for key, entry in node.entries.items()}


def read_text(path: Path) -> tuple[str | None, tuple[Problem, ...]]:
    """A text file as UTF-8 with plain line feeds; None and a problem when it cannot be read."""
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_FILE + 1)
    except OSError as error:
        return None, (_whole(path, "file.unreadable", _UNREADABLE.fill(reason=_reason(error))),)
    if len(raw) > MAX_FILE:
        return None, (_whole(path, "file.size", _TOO_BIG.fill(limit=MAX_FILE // 1_000_000)),)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        start = error.start + (3 if raw.startswith(b"\xef\xbb\xbf") else 0)
        line, column = _place(raw[:start].decode("utf-8-sig", "replace"))
        return None, (
            Problem(path, line, column, "file.encoding", "error", _NOT_UTF8, _SAVE_AS_UTF8),
        )
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text, ()


def read_yaml(path: Path) -> tuple[Node | None, tuple[Problem, ...]]:
    """The YAML file at ``path`` as a tree of text; None and problems when it cannot be used."""
    text, problems = read_text(path)
    if text is None:
        return None, problems
    return parse_yaml(text, path)


def parse_yaml(
    text: str, path: Path, first_line: int = 1
) -> tuple[Node | None, tuple[Problem, ...]]:
    """YAML as a tree of text; ``first_line`` is the line of ``path`` on which ``text`` begins.

    An empty text is an empty mapping. Syntax errors, duplicate keys and broken bounds give None
    and problems with line and column.
    """
    shift = first_line - 1
    if len(text) > MAX_YAML:
        return None, (_whole(path, "yaml.bounds", _TOO_LONG.fill(limit=MAX_YAML)),)
    try:
        root = _reader()(text).get_single_node()
        if root is None:
            return Mapping({}, first_line, 1), ()
        return _Conversion(path, shift).convert(root)
    except _Refused as refused:
        return None, (refused.problem(path, shift),)
    except _yaml_error() as error:
        return None, (_syntax(error, text, path, shift),)


# ------------------------------------------------------------------------------------- the tree


class _Refused(Exception):  # noqa: N818 - reads as what happened
    """A bound is broken; ``line`` and ``column`` count from 0."""

    def __init__(self, message: Message, line: int, column: int) -> None:
        super().__init__(str(message))
        self.message, self.line, self.column = message, line, column

    def problem(self, path: Path, shift: int) -> Problem:
        line, column = self.line + 1 + shift, self.column + 1
        return Problem(path, line, column, "yaml.bounds", "error", self.message)


@cache
def _reader() -> Any:
    """The composer class; built on first use because importing yaml costs milliseconds."""
    from yaml._yaml import CParser

    class Reader(CParser):
        """libyaml's composer that leaves every tag alone and counts how deep it is."""

        depth = 0

        def resolve(self, _kind: object, _value: object, _implicit: object) -> str:
            return ""

        def descend_resolver(self, parent: Any, _index: object) -> None:
            self.depth += 1
            if self.depth > MAX_DEPTH:
                mark = parent.start_mark
                raise _Refused(_TOO_DEEP.fill(limit=MAX_DEPTH), mark.line, mark.column)

        def ascend_resolver(self) -> None:
            self.depth -= 1

    return Reader


def _yaml_error() -> type[Exception]:
    from yaml.error import YAMLError

    return YAMLError


class _Conversion:
    """From libyaml's nodes to ours: keys checked, aliases counted."""

    def __init__(self, path: Path, shift: int) -> None:
        self.path, self.shift = path, shift
        self.done: dict[int, tuple[Node, int]] = {}
        self.open: set[int] = set()
        self.problems: list[Problem] = []

    def convert(self, root: Any) -> tuple[Node | None, tuple[Problem, ...]]:
        node, _size = self._node(root)
        return (None if self.problems else node), tuple(self.problems)

    def _node(self, node: Any) -> tuple[Node, int]:
        mark = node.start_mark
        if node.id == "scalar":
            line, column = mark.line + 1 + self.shift, mark.column + 1
            return Scalar(node.value, line, column, node.style in ("'", '"')), 1
        if (known := self.done.get(id(node))) is not None:
            return known
        if id(node) in self.open:
            raise _Refused(_CYCLE, mark.line, mark.column)
        self.open.add(id(node))
        built = self._sequence(node) if node.id == "sequence" else self._mapping(node)
        self.open.discard(id(node))
        if built[1] > MAX_NODES:
            raise _Refused(_TOO_MANY.fill(limit=MAX_NODES), mark.line, mark.column)
        self.done[id(node)] = built
        return built

    def _sequence(self, node: Any) -> tuple[Node, int]:
        children = [self._node(child) for child in node.value]
        mark = node.start_mark
        return (
            Sequence(
                tuple(child for child, _ in children), mark.line + 1 + self.shift, mark.column + 1
            ),
            1 + sum(size for _, size in children),
        )

    def _mapping(self, node: Any) -> tuple[Node, int]:
        entries: dict[str, Entry] = {}
        total = 1
        for key_node, value_node in node.value:
            key, _ = self._node(key_node)
            value, size = self._node(value_node)
            total += 1 + size
            if not isinstance(key, Scalar):
                self._problem(key, "yaml.key", _KEY_NOT_TEXT, None)
            elif (earlier := entries.get(key.text)) is not None:
                self._problem(
                    key,
                    "yaml.duplicate",
                    _DUPLICATE.fill(key=key.text, line=earlier.key.line),
                    _DUPLICATE_HINT,
                )
            else:
                entries[key.text] = Entry(key, value)
        mark = node.start_mark
        return Mapping(entries, mark.line + 1 + self.shift, mark.column + 1), total

    def _problem(self, at: Node, rule: str, message: Message, hint: Message | None) -> None:
        self.problems.append(Problem(self.path, at.line, at.column, rule, "error", message, hint))


# --------------------------------------------------------------------------------- the problems


def _syntax(error: Exception, text: str, path: Path, shift: int) -> Problem:
    """A YAML syntax error with its place and, where the cause is a known one, what to do."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:  # a character that may not stand in YAML; counted in bytes
        position = getattr(error, "position", 0)
        before = text.encode()[: max(0, position)].decode(errors="ignore")
        line, column = _place(before)
        return Problem(path, line + shift, column, "yaml.character", "error", _CONTROL, _RETYPE)
    reason = str(getattr(error, "problem", "") or "")
    opening = getattr(error, "context_mark", None)
    said, hint = _words(reason, text, mark.index)
    # By the index: to libyaml a line also ends at U+2028, to an editor it does not.
    here = _place(text[: mark.index])
    line, column = min(here, _place(text.rstrip()))
    above = here[0] if opening is None else _place(text[: opening.index])[0]
    if above != here[0] and hint is not _TAB:
        where = _LOOK_ABOVE.fill(line=above + shift)
        hint = _BOTH.fill(first=hint, second=where) if hint else where
    message = _SYNTAX.fill(reason=said)
    return Problem(path, line + shift, column, "yaml.syntax", "error", message, hint)


def _words(reason: str, text: str, index: int) -> tuple[Message | str, Message | None]:
    """What libyaml found, in the words of people who write texts, and what to do."""
    sign = text[index : index + 1]
    if sign == "\t" and ("cannot start any token" in reason or "tab character" in reason):
        return _A_TAB, _TAB
    if "cannot start any token" in reason:
        return _A_SIGN.fill(sign=sign) if sign.strip() else _ODD_SIGN, _QUOTE_START
    for part, said in _REASONS.items():
        if part in reason:
            return said
    return reason, None


def _place(before: str) -> tuple[int, int]:
    """Line and column (from 1) of the character that follows ``before``."""
    line = before.count("\n") + 1
    return line, len(before) - before.rfind("\n")


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__


def _whole(path: Path, rule: str, message: Message) -> Problem:
    return Problem(path, 0, 0, rule, "error", message)


_UNREADABLE = QT_TRANSLATE_NOOP("kit", "This file cannot be read: {reason}.")
_TOO_BIG = QT_TRANSLATE_NOOP("kit", "This file is larger than {limit} MB, too large for a text.")
_NOT_UTF8 = QT_TRANSLATE_NOOP("kit", "This file is not UTF-8 text: the first odd byte is here.")
_SAVE_AS_UTF8 = QT_TRANSLATE_NOOP(
    "kit", "Open it in a text editor and save it with the encoding UTF-8."
)
_TOO_LONG = QT_TRANSLATE_NOOP("kit", "This YAML is longer than {limit} characters.")
_TOO_DEEP = QT_TRANSLATE_NOOP("kit", "Lists and mappings are nested deeper than {limit} levels.")
_TOO_MANY = QT_TRANSLATE_NOOP("kit", "This holds more than {limit} values once aliases unfold.")
_CYCLE = QT_TRANSLATE_NOOP("kit", "This value contains itself through an alias.")
_KEY_NOT_TEXT = QT_TRANSLATE_NOOP("kit", "A key must be a word, not a list or a mapping.")
_DUPLICATE = QT_TRANSLATE_NOOP("kit", "The key “{key}” stands here a second time; see line {line}.")
_DUPLICATE_HINT = QT_TRANSLATE_NOOP("kit", "Keep one of the two.")
_CONTROL = QT_TRANSLATE_NOOP("kit", "A control character stands here that YAML does not allow.")
_RETYPE = QT_TRANSLATE_NOOP("kit", "Delete it, or type the word again.")
_SYNTAX = QT_TRANSLATE_NOOP("kit", "This is not valid YAML: {reason}.")
_LOOK_ABOVE = QT_TRANSLATE_NOOP("kit", "Look at what begins on line {line}.")
_BOTH = QT_TRANSLATE_NOOP("kit", "{first} {second}")
_A_TAB = QT_TRANSLATE_NOOP("kit", "a tab stands here")
_TAB = QT_TRANSLATE_NOOP("kit", "Use spaces, not a tab, to indent.")
_A_SIGN = QT_TRANSLATE_NOOP("kit", "a value cannot begin with “{sign}”")
_ODD_SIGN = QT_TRANSLATE_NOOP("kit", "a value cannot begin with the sign that stands here")
_QUOTE_START = QT_TRANSLATE_NOOP(
    "kit", "Put the value in quotes: this sign means something in YAML."
)
_NO_SIGN = QT_TRANSLATE_NOOP("kit", "a “\\” in double quotes begins a sign that does not exist")
_ESCAPE = QT_TRANSLATE_NOOP("kit", "Use single quotes, or write “\\\\” for each “\\”.")
_NO_END = QT_TRANSLATE_NOOP("kit", "quotes are opened and never closed")
_CLOSE = QT_TRANSLATE_NOOP("kit", "Close the quotes.")
_FITS_NOT = QT_TRANSLATE_NOOP("kit", "this line does not fit those above it")
# What libyaml says, and how we say it: what happened, and what to do.
_REASONS = {
    "mapping values are not allowed": (
        QT_TRANSLATE_NOOP("kit", "a second “: ” stands on this line, or it is indented too far"),
        QT_TRANSLATE_NOOP(
            "kit", "Put quotes around a text that holds “: ”, or check the indentation."
        ),
    ),
    "did not find expected ',' or ']'": (
        QT_TRANSLATE_NOOP("kit", "a “[” is not closed, or a text in it needs quotes"),
        QT_TRANSLATE_NOOP("kit", "Close the list with “]”."),
    ),
    "did not find expected ',' or '}'": (
        QT_TRANSLATE_NOOP("kit", "a “{” is not closed, or a text in it needs quotes"),
        QT_TRANSLATE_NOOP("kit", "Close it with “}”, and put a text with quotes in it in others."),
    ),
    "unexpected end of stream": (_NO_END, _CLOSE),
    "unexpected document indicator": (_NO_END, _CLOSE),
    "block sequence entries are not allowed": (
        QT_TRANSLATE_NOOP("kit", "a list cannot begin on the line of its key"),
        QT_TRANSLATE_NOOP(
            "kit", "Begin “- ” on a line of its own, or put a text that begins with it in quotes."
        ),
    ),
    "expected alphabetic or numeric character": (
        QT_TRANSLATE_NOOP("kit", "a value cannot begin with “*” or “&”"),
        QT_TRANSLATE_NOOP("kit", "Put a text that begins with one of them in quotes."),
    ),
    "did not find expected node content": (
        QT_TRANSLATE_NOOP("kit", "a value is missing here"),
        QT_TRANSLATE_NOOP(
            "kit", "Put a text that begins with a bracket or a comma in quotes, or close the list."
        ),
    ),
    "expected comment or line break": (
        QT_TRANSLATE_NOOP("kit", "words stand right after “|” or “>”"),
        QT_TRANSLATE_NOOP("kit", "Begin the text on the next line, or put it in quotes."),
    ),
    "unknown escape character": (_NO_SIGN, _ESCAPE),
    "expected hexdecimal number": (_NO_SIGN, _ESCAPE),  # libyaml's own spelling
    "Unicode character escape": (_NO_SIGN, _ESCAPE),
    "mapping keys are not allowed": (_A_SIGN.fill(sign="?"), _QUOTE_START),
    "expected tag URI": (_A_SIGN.fill(sign="!"), _QUOTE_START),
    "undefined tag handle": (_A_SIGN.fill(sign="!"), _QUOTE_START),
    "unknown directive name": (_A_SIGN.fill(sign="%"), _QUOTE_START),
    "did not find expected key": (
        _FITS_NOT,
        QT_TRANSLATE_NOOP(
            "kit", "Check the indentation and the quotes on this line and the one above."
        ),
    ),
    "did not find expected '-' indicator": (
        _FITS_NOT,
        QT_TRANSLATE_NOOP("kit", "Begin a key where the other keys begin, an item with “- ”."),
    ),
    "could not find expected ':'": (
        QT_TRANSLATE_NOOP("kit", "a “:” is missing here"),
        QT_TRANSLATE_NOOP("kit", "Write “key: value”, with a space after the colon."),
    ),
    "undefined alias": (
        QT_TRANSLATE_NOOP("kit", "a value cannot begin with “*”"),
        QT_TRANSLATE_NOOP("kit", "Put a text that begins with “*” in quotes."),
    ),
    "another document": (
        QT_TRANSLATE_NOOP("kit", "a second “---” begins another text"),
        QT_TRANSLATE_NOOP("kit", "Keep one document: remove the second “---”."),
    ),
}
