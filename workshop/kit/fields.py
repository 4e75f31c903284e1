"""Fields of a YAML mapping, read by name: the call that asks for a field declares its type.

::

    reading = Reading(path)
    top = reading.top(node)                      # the node of read_yaml, None allowed
    title = top.localized("title", required=True)
    minutes = top.number("minutes", least=0)
    for name, viewer in top.entries("viewers"):  # viewers: {ana: {label: …}}
        label = viewer.localized("label")
        viewer.done()
    top.done()                                   # what nobody asked for is an unknown key
    reading.problems                             # everything that was wrong, with line and column

A wrong value becomes a problem and the field's default, so that reading goes on and a trainer sees
all problems at once.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.kit.kit import Text
from workshop.kit.problem import Problem, Severity
from workshop.kit.text import Entry, Mapping, Node, Scalar, Sequence

YES = frozenset({"on", "yes", "true"})
NO = frozenset({"off", "no", "false"})


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word that was probably meant, or ``""``."""
    import difflib

    by_folded = {candidate.casefold(): candidate for candidate in known}
    found = difflib.get_close_matches(word.casefold(), list(by_folded), n=1, cutoff=0.6)
    return by_folded[found[0]] if found else ""


def suggestion(word: str, known: Iterable[str]) -> Message | None:
    """The hint for a word that is not known: the nearest one, else all there are."""
    words = list(known)
    if near := nearest(word, words):
        return _DID_YOU_MEAN.fill(word=near)
    return _ONE_OF.fill(words=", ".join(words)) if words else None


class Reading:
    """One file being read: its path, and the problems met so far."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._problems: list[Problem] = []

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was wrong, in the order it was met."""
        return tuple(self._problems)

    @property
    def failed(self) -> bool:
        """Whether one of the problems is an error."""
        return any(problem.severity == "error" for problem in self._problems)

    def add(self, problems: Iterable[Problem]) -> None:
        """Add problems found by somebody else."""
        self._problems.extend(problems)

    def problem(
        self,
        at: Node | None,
        rule: str,
        message: Message,
        hint: Message | None = None,
        severity: Severity = "error",
    ) -> None:
        """Add one problem at the place of a node (None: the whole file)."""
        line, column = (at.line, at.column) if at is not None else (0, 0)
        self._problems.append(Problem(self.path, line, column, rule, severity, message, hint))

    def top(self, node: Node | None) -> Fields:
        """The fields of a file's top mapping; an empty one, with a problem, when it is none."""
        return self.fields(node) if node is not None else Fields(self, Mapping())

    def fields(self, node: Node) -> Fields:
        """The fields of a mapping; of an empty one, with a problem, when the node is none."""
        if isinstance(node, Blank):
            return node.fields(self)
        if isinstance(node, Mapping):
            return Fields(self, node)
        self.problem(node, "yaml.type", _NOT_A_MAPPING, _MAPPING_HINT)
        return Fields(self, Mapping({}, node.line, node.column))


class Blank(Mapping):
    """A mapping that stands for every file of a kind (:mod:`workshop.kit.declared`)."""

    def fields(self, reading: Reading) -> Fields:
        """Its fields, which answer with samples."""
        raise NotImplementedError


class Fields:
    """The fields of one mapping. ``required`` fields that are missing or empty are problems."""

    def __init__(self, reading: Reading, node: Mapping) -> None:
        self.reading, self.node = reading, node
        self._asked: dict[str, None] = {}

    # ------------------------------------------------------------------------------ raw access

    def __contains__(self, key: str) -> bool:
        self._asked[key] = None
        return key in self.node.entries

    def keys(self) -> tuple[str, ...]:
        """The keys written, in order; asking does not declare them."""
        return tuple(self.node.entries)

    def get(self, key: str, required: bool = False) -> Node | None:
        """The raw value of ``key``; None when it is missing or was left empty."""
        self._asked[key] = None
        entry = self.node.entries.get(key)
        if entry is not None and not _empty(entry.value):
            return entry.value
        if required:
            at: Node = entry.key if entry is not None else self.node
            self.reading.problem(at, "yaml.missing", _MISSING.fill(key=key))
        return None

    def at(self, key: str) -> Node:
        """Where ``key`` stands (its value, else the mapping): for problems about it."""
        entry = self.node.entries.get(key)
        return entry.value if entry is not None else self.node

    def problem(
        self,
        key: str,
        rule: str,
        message: Message,
        hint: Message | None = None,
        severity: Severity = "error",
    ) -> None:
        """Add one problem at the place of ``key``'s value."""
        self.reading.problem(self.at(key), rule, message, hint, severity)

    def done(self, ignore: Iterable[str] = ()) -> None:
        """Report every key nobody asked for, with the one that was probably meant."""
        known = [*self._asked, *ignore]
        for key, entry in self.node.entries.items():
            if key not in known:
                self.reading.problem(
                    entry.key,
                    "yaml.unknown",
                    _UNKNOWN.fill(key=key),
                    self._meant(key, known),
                    "warning",
                )

    def _meant(self, key: str, known: Iterable[str]) -> Message:
        """What to do about a key that nobody asked for."""
        if key.isdecimal():  # {number: 0,5}
            return _POINT
        missing = [word for word in known if word not in self.node.entries]
        return suggestion(key, missing) or _REMOVE

    # ----------------------------------------------------------------------------------- values

    def scalar(self, key: str, required: bool = False) -> Scalar | None:
        """One value as written, with its place."""
        node = self.get(key, required)
        if node is None or isinstance(node, Scalar):
            return node
        self.reading.problem(node, "yaml.type", _NOT_ONE_VALUE.fill(key=key))
        return None

    def decimal(self, key: str, least: float, most: float) -> Scalar | None:
        """A decimal number as written, to be kept exactly; the reader keeps its bounds."""
        del least, most
        return self.scalar(key)

    def text(self, key: str, default: str = "", required: bool = False) -> str:
        """One text, exactly as written."""
        node = self.scalar(key, required)
        return default if node is None else node.text.strip()

    def localized(self, key: str, required: bool = False) -> Text:
        """A text, or texts by language: ``{en: …, fr: …}``."""
        node = self.get(key, required)
        if required and isinstance(node, Mapping) and not node.entries:
            self.reading.problem(node, "yaml.missing", _MISSING.fill(key=key))
        return Text() if node is None else self._localized(node, key)

    def number(
        self,
        key: str,
        default: float = 0.0,
        *,
        least: float | None = None,
        most: float | None = None,
        required: bool = False,
    ) -> float:
        """A decimal number within bounds (both included)."""
        node = self.scalar(key, required)
        if node is None:
            return default
        value = as_number(node.text)
        if value is None:
            message = _NOT_A_NUMBER.fill(key=key, text=node.text)
            self.reading.problem(node, "yaml.type", message, with_a_point(node.text))
            return default
        if (least is not None and value < least) or (most is not None and value > most):
            self.reading.problem(node, "yaml.range", *_range(key, node.text, least, most))
            return default
        return value

    def whole(
        self, key: str, default: int = 0, *, least: int | None = None, most: int | None = None
    ) -> int:
        """A whole number within bounds (both included)."""
        value = self.number(key, default, least=least, most=most)
        if value != int(value):
            self.problem(key, "yaml.type", _NOT_WHOLE.fill(key=key))
            return default
        return int(value)

    def yes_no(self, key: str, default: bool = False) -> bool:
        """On or off: on, yes, true; off, no, false."""
        node = self.scalar(key)
        if node is None:
            return default
        word = node.text.strip().casefold()
        if word in YES or word in NO:
            return word in YES
        self.reading.problem(node, "yaml.type", _NOT_YES_NO.fill(key=key, text=node.text), _YES_NO)
        return default

    def date(self, key: str, required: bool = False) -> date | None:
        """A day: 2026-05-02."""
        node = self.scalar(key, required)
        if node is None:
            return None
        try:
            return date.fromisoformat(node.text.strip())
        except ValueError:
            self.reading.problem(node, "yaml.type", _NOT_A_DATE.fill(key=key, text=node.text), _DAY)
            return None

    def choice(
        self, key: str, choices: Iterable[str], default: str = "", required: bool = False
    ) -> str:
        """One of a few words."""
        node = self.scalar(key, required)
        if node is None:
            return default
        words = list(choices)
        if node.text.strip() in words:
            return node.text.strip()
        message = _NOT_A_CHOICE.fill(key=key, text=node.text)
        self.reading.problem(node, "yaml.choice", message, suggestion(node.text, words))
        return default

    # ------------------------------------------------------------------------ lists and mappings

    def items(self, key: str, required: bool = False) -> tuple[Node, ...]:
        """The raw items of a list; one value counts as a list of one."""
        node = self.get(key, required)
        if isinstance(node, Scalar):
            return (node,)
        if node is None or isinstance(node, Sequence):
            return () if node is None else node.items
        self.reading.problem(node, "yaml.type", _NOT_A_LIST.fill(key=key), _LIST_HINT)
        return ()

    def scalars(self, key: str, required: bool = False) -> tuple[Scalar, ...]:
        """A list of values with their places."""
        found = []
        for node in self.items(key, required):
            if isinstance(node, Scalar):
                found.append(node)
            else:
                self.reading.problem(node, "yaml.type", _NOT_ONE_VALUE.fill(key=key))
        return tuple(found)

    def texts(self, key: str, required: bool = False) -> tuple[str, ...]:
        """A list of texts."""
        return tuple(node.text.strip() for node in self.scalars(key, required))

    def localizeds(self, key: str) -> tuple[Text, ...]:
        """A list of texts, each a string or ``{en: …, fr: …}``."""
        return tuple(self._localized(node, key) for node in self.items(key))

    def mapping(self, key: str, required: bool = False) -> Fields | None:
        """A mapping inside this one; None when it is missing."""
        node = self.get(key, required)
        return None if node is None else self.reading.fields(node)

    def mappings(self, key: str, required: bool = False) -> tuple[Fields, ...]:
        """A list of mappings."""
        return tuple(self.reading.fields(node) for node in self.items(key, required))

    def pairs(self, key: str, required: bool = False) -> tuple[Entry, ...]:
        """The raw ``name: value`` entries of a mapping, in order."""
        node = self.get(key, required)
        if node is None:
            return ()
        return tuple(self.reading.fields(node).node.entries.values())

    def entries(self, key: str, required: bool = False) -> tuple[tuple[Scalar, Fields], ...]:
        """A mapping of mappings: each name with its fields, in order."""
        return tuple(
            (entry.key, self.reading.fields(entry.value)) for entry in self.pairs(key, required)
        )

    def words(self, key: str, required: bool = False) -> tuple[tuple[Scalar, Scalar], ...]:
        """A mapping of plain values: each name with its value, in order."""
        found = []
        for entry in self.pairs(key, required):
            if isinstance(entry.value, Scalar):
                found.append((entry.key, entry.value))
            else:
                message = _NOT_ONE_VALUE.fill(key=entry.key.text)
                self.reading.problem(entry.value, "yaml.type", message)
        return tuple(found)

    def _localized(self, node: Node, key: str) -> Text:
        if isinstance(node, Scalar):
            return Text({"": node.text.strip()})
        if isinstance(node, Mapping):
            by_language = {}
            for language, entry in node.entries.items():
                if isinstance(entry.value, Scalar):
                    by_language[language] = entry.value.text.strip()
                else:
                    self.reading.problem(
                        entry.value, "yaml.type", _NOT_ONE_VALUE.fill(key=language)
                    )
            return Text(by_language)
        self.reading.problem(node, "yaml.type", _NOT_ONE_VALUE.fill(key=key), _QUOTES)
        return Text()


def as_number(text: str) -> float | None:
    """A finite decimal number as people write it (``4``, ``0.7``, ``-3``, ``1e3``), or None."""
    try:
        value = float(text)
    except ValueError:
        return None
    return value if abs(value) < 1e15 and "_" not in text else None


def with_a_point(text: str) -> Message | None:
    """The hint for a number written with a comma; None for anything else."""
    number = text.strip().replace(",", ".")
    return _WRITE_POINT.fill(number=number) if as_number(number) is not None else None


def _empty(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.quoted and node.text in ("", "~", "null")


def _range(
    key: str, text: str, least: float | None, most: float | None
) -> tuple[Message, Message | None]:
    message = _OUT_OF_RANGE.fill(key=key, text=text)
    if least is None:
        return message, _AT_MOST.fill(most=most)
    if most is None:
        return message, _AT_LEAST.fill(least=least)
    return message, _BETWEEN.fill(least=least, most=most)


_DID_YOU_MEAN = QT_TRANSLATE_NOOP("kit", "Did you mean “{word}”?")
_ONE_OF = QT_TRANSLATE_NOOP("kit", "Use one of: {words}.")
_REMOVE = QT_TRANSLATE_NOOP("kit", "Remove it, or correct its spelling.")
_UNKNOWN = QT_TRANSLATE_NOOP("kit", "The key “{key}” is not known here.")
_MISSING = QT_TRANSLATE_NOOP("kit", "The key “{key}” is missing or empty.")
_NOT_A_MAPPING = QT_TRANSLATE_NOOP("kit", "A mapping is expected here.")
_MAPPING_HINT = QT_TRANSLATE_NOOP("kit", "Write “key: value” lines.")
_NOT_A_LIST = QT_TRANSLATE_NOOP("kit", "“{key}” should be a list.")
_LIST_HINT = QT_TRANSLATE_NOOP("kit", "Write [first, second], or one “- item” per line.")
_NOT_ONE_VALUE = QT_TRANSLATE_NOOP("kit", "“{key}” should be one value.")
_QUOTES = QT_TRANSLATE_NOOP("kit", "Put a text that begins with “[” in quotes.")
_NOT_A_NUMBER = QT_TRANSLATE_NOOP("kit", "“{key}” should be a number, not “{text}”.")
_WRITE_POINT = QT_TRANSLATE_NOOP("kit", "Write {number}, with a point.")
_POINT = QT_TRANSLATE_NOOP("kit", "Write a number with a point, as in 0.5; a comma ends it.")
_NOT_WHOLE = QT_TRANSLATE_NOOP("kit", "“{key}” should be a whole number.")
_OUT_OF_RANGE = QT_TRANSLATE_NOOP("kit", "“{key}” is {text}, which is out of range.")
_AT_MOST = QT_TRANSLATE_NOOP("kit", "Use at most {most}.")
_AT_LEAST = QT_TRANSLATE_NOOP("kit", "Use at least {least}.")
_BETWEEN = QT_TRANSLATE_NOOP("kit", "Use a number from {least} to {most}.")
_NOT_YES_NO = QT_TRANSLATE_NOOP("kit", "“{key}” should be on or off, not “{text}”.")
_YES_NO = QT_TRANSLATE_NOOP("kit", "Write on, yes or true; or off, no or false.")
_NOT_A_DATE = QT_TRANSLATE_NOOP("kit", "“{key}” should be a day, not “{text}”.")
_DAY = QT_TRANSLATE_NOOP("kit", "Write it as 2026-05-02: year, month, day.")
_NOT_A_CHOICE = QT_TRANSLATE_NOOP("kit", "“{key}” cannot be “{text}”.")
