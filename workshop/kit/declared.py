"""What a reader asks for, written down as a JSON Schema.

A reader declares a field by the call that asks for it (:mod:`workshop.kit.fields`). Here it is
given a mapping that stands for every file of its kind: each call is noted and answered with a
sample. So the schema an editor completes and checks by, and the reader, can never say two things.

Some keys are asked for only when others are there. The reader is therefore run again with each key
it looks for, and what it asks for in all runs comes together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import field
from datetime import date
from pathlib import Path
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.kit.fields import NO, YES, Blank, Fields, Reading
from workshop.kit.kit import Text
from workshop.kit.problem import Severity
from workshop.kit.text import Entry, Node, Scalar
from workshop.values import dataclass

_SAMPLE = "name"
_ANY_KEY = "*"
_MOST_RUNS = 60
_A_SAMPLE = QT_TRANSLATE_NOOP("kit", "This is a sample.")

ONE_VALUE: dict[str, Any] = {"type": ["string", "number", "boolean"]}
TEXT: dict[str, Any] = {
    "anyOf": [
        ONE_VALUE,
        {"type": "object", "additionalProperties": ONE_VALUE, "description": "by language"},
    ]
}
SWITCH: dict[str, Any] = {"enum": [True, False, *sorted(YES | NO)]}
DAY: dict[str, Any] = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
_NUMERAL = r"^\s*[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?\s*$"


@dataclass(slots=True)
class Survey:
    """One run of a reader: the keys that count as written, and those it looked for."""

    present: frozenset[str] = frozenset()
    looked: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Sketch:
    """One mapping of a file as it was asked for, over all runs."""

    known: dict[str, dict[str, Any]] = field(default_factory=dict)
    inside: dict[str, Sketch] = field(default_factory=dict)
    required: list[set[str]] = field(default_factory=list)  # one set a visit
    loose: set[str] = field(default_factory=set)  # taken raw first: several shapes are right
    closed: bool = False

    def note(self, key: str, schema: dict[str, Any], required: bool = False) -> None:
        """Note that a key is asked for; the first kind of value noted stands."""
        if not self.known.get(key):
            self.known[key] = {} if key in self.loose else schema
        if required:
            self.required[-1].add(key)

    def note_raw(self, key: str, required: bool) -> None:
        """Note that a key is taken as it stands: what it may hold is the reader's to say."""
        if not self.known.get(key):
            self.loose.add(key)
        self.note(key, {}, required)

    def part(self, key: str) -> Sketch:
        """The mapping, or each of the mappings, under that key."""
        return self.inside.setdefault(key, Sketch())

    def schema(self) -> dict[str, Any]:
        """The mapping as a JSON Schema."""
        known = {
            key: {} if key in self.loose else _filled(one, self.inside.get(key))
            for key, one in self.known.items()
        }
        others = known.pop(_ANY_KEY, None)
        made: dict[str, Any] = {"type": "object"}
        if known:
            made["properties"] = known
        needed = set.intersection(*self.required) - {_ANY_KEY} if self.required else set()
        if needed:
            made["required"] = sorted(needed)
        if others is not None:
            made["additionalProperties"] = others
        elif self.closed:
            made["additionalProperties"] = False
        return made


def _filled(schema: dict[str, Any], inside: Sketch | None) -> dict[str, Any]:
    """The schema with the mapping it holds in its place."""
    if inside is None:
        return schema
    shape = schema.get("x-holds")
    whole = inside.schema()
    if shape == "each":
        return {"type": "object", "additionalProperties": whole}
    if shape == "list":
        return {"anyOf": [{"type": "array", "items": whole}, whole]}
    return whole


def declared(read: Callable[[Node, Path, Path], object]) -> dict[str, Any]:
    """The schema of the files that reader takes."""
    whole = Sketch()
    waiting: list[frozenset[str]] = [frozenset()]
    tried: set[str] = set()
    for _ in range(_MOST_RUNS):
        if not waiting:
            break
        survey = Survey(waiting.pop(0))
        read(_Sample(sketch=whole, survey=survey), Path("sample.yaml"), Path())
        for key in sorted(survey.looked - tried):
            tried.add(key)
            waiting.append(frozenset({key}))
    return whole.schema()


@dataclass(frozen=True, slots=True)
class _Sample(Blank):
    """A mapping that stands for every file of its kind."""

    sketch: Sketch = field(default_factory=Sketch)
    survey: Survey = field(default_factory=Survey)

    def fields(self, reading: Reading) -> Fields:
        """Its fields, which note what they are asked for."""
        return _Noting(reading, self)


class _Noting(Fields):
    """Fields that note each call and answer it with a sample."""

    def __init__(self, reading: Reading, sample: _Sample) -> None:
        super().__init__(reading, sample)
        self._sample, self._sketch = sample, sample.sketch
        self._sketch.required.append(set())
        if not reading.failed:  # so that no reader makes anything of the samples
            reading.problem(None, "kit.sample", _A_SAMPLE)

    def _within(self, key: str, holds: str, required: bool) -> _Noting:
        self._sketch.note(key, {"x-holds": holds}, required)
        part = _Sample(sketch=self._sketch.part(key), survey=self._sample.survey)
        return _Noting(self.reading, part)

    def __contains__(self, key: str) -> bool:
        self._sketch.note(key, {})
        self._sample.survey.looked.add(key)
        return key in self._sample.survey.present

    def keys(self) -> tuple[str, ...]:
        return (_ANY_KEY,)

    def get(self, key: str, required: bool = False) -> Node | None:
        self._sketch.note_raw(key, required)
        return None

    def problem(
        self,
        key: str,
        rule: str,
        message: Message,
        hint: Message | None = None,
        severity: Severity = "error",
    ) -> None:
        """Nothing: a sample is never wrong."""

    def done(self, ignore: Iterable[str] = ()) -> None:
        self._sketch.closed = True
        for key in ignore:
            self._sketch.note(key, {})

    # ----------------------------------------------------------------------------------- values

    def scalar(self, key: str, required: bool = False) -> Scalar | None:
        self._sketch.note(key, ONE_VALUE, required)
        return Scalar(_SAMPLE)

    def decimal(self, key: str, least: float, most: float) -> Scalar | None:
        self._sketch.note(key, _number(least, most))
        return None

    def text(self, key: str, default: str = "", required: bool = False) -> str:
        self._sketch.note(key, ONE_VALUE, required)
        return default or _SAMPLE

    def localized(self, key: str, required: bool = False) -> Text:
        self._sketch.note(key, TEXT, required)
        return Text({"": _SAMPLE})

    def number(
        self,
        key: str,
        default: float = 0.0,
        *,
        least: float | None = None,
        most: float | None = None,
        required: bool = False,
    ) -> float:
        self._sketch.note(key, _number(least, most), required)
        return default

    def yes_no(self, key: str, default: bool = False) -> bool:
        self._sketch.note(key, SWITCH)
        return default

    def date(self, key: str, required: bool = False) -> date | None:
        self._sketch.note(key, DAY, required)
        return None

    def choice(
        self, key: str, choices: Iterable[str], default: str = "", required: bool = False
    ) -> str:
        words = list(choices)
        self._sketch.note(key, {"enum": words}, required)
        return default or words[0]

    # ------------------------------------------------------------------------ lists and mappings

    def items(self, key: str, required: bool = False) -> tuple[Node, ...]:
        self._sketch.note_raw(key, required)
        return ()

    def scalars(self, key: str, required: bool = False) -> tuple[Scalar, ...]:
        self._sketch.note(key, _list_of(ONE_VALUE), required)
        return ()

    def localizeds(self, key: str) -> tuple[Text, ...]:
        self._sketch.note(key, _list_of(TEXT))
        return ()

    def mapping(self, key: str, required: bool = False) -> Fields | None:
        return self._within(key, "one", required)

    def mappings(self, key: str, required: bool = False) -> tuple[Fields, ...]:
        return (self._within(key, "list", required),)

    def pairs(self, key: str, required: bool = False) -> tuple[Entry, ...]:
        self._sketch.note(key, {"type": "object"}, required)
        return ()

    def entries(self, key: str, required: bool = False) -> tuple[tuple[Scalar, Fields], ...]:
        return ((Scalar(_SAMPLE), self._within(key, "each", required)),)

    def words(self, key: str, required: bool = False) -> tuple[tuple[Scalar, Scalar], ...]:
        self._sketch.note(key, {"type": "object", "additionalProperties": ONE_VALUE}, required)
        return ()


def _number(least: float | None, most: float | None) -> dict[str, Any]:
    """A number, or one in quotes, which has no bounds an editor could see."""
    bounds: Mapping[str, float | None] = {"minimum": least, "maximum": most}
    number = {"type": "number", **{key: one for key, one in bounds.items() if one is not None}}
    return {"anyOf": [number, {"type": "string", "pattern": _NUMERAL}]}


def _list_of(one: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [{"type": "array", "items": one}, one]}
