"""What a record in a file of results must look like, field by field; anything else is refused."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, Message

Check = Callable[[Any], bool]

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_HASH = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(r"[^\W_]+(?:[ \-\u2019'][^\W_]+)*")
_PLAIN = re.compile(r"(?:[^{}]|\{[a-z_]+\})*")
_FIELD = re.compile(r"\{([a-z_]+)\}")
_STAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z")

_MISSING = QT_TRANSLATE_NOOP("results", "“{field}” is missing in {record}")
_UNKNOWN = QT_TRANSLATE_NOOP("results", "“{field}” is not known in {record}")
_WRONG = QT_TRANSLATE_NOOP("results", "“{field}” in {record} cannot be {value}")
_NO_RECORD = QT_TRANSLATE_NOOP("results", "it is no record of results")


def text(longest: int) -> Check:
    """A text of at most so many characters."""
    return lambda value: isinstance(value, str) and len(value) <= longest


def number(least: float, most: float) -> Check:
    """A number within bounds, never NaN."""
    return lambda value: (
        isinstance(value, int | float)
        and not isinstance(value, bool)
        and math.isfinite(value)
        and least <= value <= most
    )


def whole(least: int, most: int = 1_000_000) -> Check:
    """A whole number within bounds."""
    return lambda value: type(value) is int and least <= value <= most


def or_none(check: Check) -> Check:
    """That, or nothing."""
    return lambda value: value is None or check(value)


def _matches(pattern: re.Pattern[str]) -> Check:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


def _moment(value: Any) -> bool:
    if not _matches(_STAMP)(value):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _words(value: Any) -> bool:
    """Words by language as JSON."""
    try:
        found = json.loads(value) if isinstance(value, str) and len(value) < 20_000 else None
    except ValueError:
        return False
    return isinstance(found, dict) and all(isinstance(one, str) for one in found.values())


def _sentence(value: Any) -> bool:
    """A sentence with its values as JSON: of plain parts, so that filling it in can do no harm."""
    try:
        found = json.loads(value) if isinstance(value, str) and len(value) < 20_000 else None
    except (ValueError, RecursionError):
        return False
    return found == {} or _message(found, 4)


def _message(value: Any, depth: int) -> bool:
    if not isinstance(value, dict) or not depth:
        return False
    if value.keys() == {"words"}:
        words = value["words"]
        return isinstance(words, dict) and all(isinstance(one, str) for one in words.values())
    if value.keys() != {"context", "text", "values"} or not isinstance(value["values"], dict):
        return False
    if not isinstance(value["context"], str) or not isinstance(value["text"], str):
        return False
    if not _PLAIN.fullmatch(value["text"]):
        return False
    named = set(_FIELD.findall(value["text"]))
    return named <= value["values"].keys() and all(
        isinstance(one, str | int | float) or _message(one, depth - 1)
        for one in value["values"].values()
    )


def _yes_or_no(value: Any) -> bool:
    return isinstance(value, bool)


def _name(value: Any) -> bool:
    return _matches(_NAME)(value) and len(value) <= 60


def _list_of(check: Check, most: int) -> Check:
    return lambda value: isinstance(value, list) and len(value) <= most and all(map(check, value))


def _row_of(*checks: Check) -> Check:
    return lambda value: (
        isinstance(value, list)
        and len(value) == len(checks)
        and all(check(one) for check, one in zip(checks, value, strict=True))
    )


def _object(value: Any) -> bool:
    return isinstance(value, dict)


_part = number(0, 1)
_id = _matches(_UUID)
_GOAL = _row_of(
    text(200),
    or_none(_part),
    _part,
    number(0, 1e6),
    _yes_or_no,
    lambda value: value == "" or _sentence(value),
)

FORMS: Mapping[str, Mapping[str, Check]] = {
    "exercise": {
        "hash": _matches(_HASH),
        "id": text(200),
        "version": text(100),
        "kind": text(60),
        "title": text(1000),
        "titles": _words,
        "source": text(2_000_000),
        "goals": _list_of(_row_of(text(200), _sentence, _sentence), 1000),
    },
    "person": {"id": _id, "pseudonym": _name, "notice_shown": _moment},
    "attempt": {
        "id": _id,
        "person": _id,
        "exercise": _matches(_HASH),
        "n": whole(1),
        "pass_rule": text(10_000),
        "scorer": text(100),
        "started": _moment,
        "finished": _moment,
        "active_s": number(0, 1e7),
        "scored": _yes_or_no,
        "score": or_none(number(0, 100)),
        "hide": or_none(_part),
        "show": or_none(_part),
        "passed": or_none(_yes_or_no),
        "hints": whole(0),
        "module": text(200),
        "steps": _list_of(
            _row_of(text(60), lambda v: isinstance(v, str) and 1 <= len(v) <= 20, _object), 100_000
        ),
        "goals": _list_of(_GOAL, 1000),
    },
}
"""Each kind of record with its fields."""


def judge(record: Any) -> tuple[str, dict[str, Any], Message | None]:
    """The kind of a record, its fields, and what is wrong with it, if anything."""
    if not isinstance(record, dict) or len(record) != 1:
        return "", {}, _NO_RECORD
    kind, fields = next(iter(record.items()))
    form = FORMS.get(kind)
    if form is None or not isinstance(fields, dict):
        return kind, {}, _NO_RECORD
    for name in fields:
        if name not in form:
            return kind, fields, _UNKNOWN.fill(field=str(name)[:40], record=kind)
    for name, check in form.items():
        if name not in fields:
            return kind, fields, _MISSING.fill(field=name, record=kind)
        if not check(fields[name]):
            shown = json.dumps(fields[name], ensure_ascii=False)[:40]
            return kind, fields, _WRONG.fill(field=name, record=kind, value=shown)
    return kind, fields, None
