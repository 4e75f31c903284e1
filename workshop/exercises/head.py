"""The top of every exercise file, whatever its kind: its name, when and how often it counts.

::

    id: talk-to-jordan
    kind: conversation
    title: {en: A complaint, fr: Une plainte}
    unlock: officer-personal-account    # passed first
    attempts: {max: 3, hint_cost: 0.25, keep: best}
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import field, replace
from fractions import Fraction
from pathlib import Path
from typing import Any, Literal, TypeVar, cast

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.exercises.exact import decimal, exact
from workshop.kit.fields import Fields
from workshop.kit.kit import Text
from workshop.kit.problem import Problem
from workshop.values import dataclass

_PLAIN_ID = QT_TRANSLATE_NOOP("exercise", "Use letters, digits, - and _ only.")
_EMPTY_ID = QT_TRANSLATE_NOOP("exercise", "The exercise needs an id.")
_ITSELF = QT_TRANSLATE_NOOP("exercise", "The exercise cannot wait for itself.")
_OTHER = QT_TRANSLATE_NOOP("exercise", "Name the exercise that is to be passed first.")

NO_TEXT = Text()

# Characters YAML takes for line breaks or refuses, though JSON lets them stand.
_SPECIAL = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")


@dataclass(frozen=True, slots=True)
class AttemptRule:
    """How often it counts (0: always), what a hint costs (0–1 of a goal), which score is kept."""

    max: int = 0
    hint_cost: Fraction = Fraction(1, 4)
    keep: Literal["first", "best", "last"] = "best"


@dataclass(frozen=True, kw_only=True)
class Head:
    """What every exercise has; a kind's own exercise is a frozen subclass.

    ``series`` groups variants of one exercise; ``minutes`` is the time it is meant to take.
    ``variant_of`` is the hash of the exercise this one was made from, if it was not written so.
    ``source`` and ``hash`` are filled in when all is read (:func:`resolved`).
    """

    id: str
    version: str
    title: Text
    kind: str
    brief: Text = NO_TEXT
    debrief: Text = NO_TEXT
    series: str = ""
    minutes: float = 0.0
    unlock: str = ""
    variant_of: str = ""
    attempts: AttemptRule = AttemptRule()
    scored: bool = True
    source: bytes = field(default=b"", repr=False)
    hash: str = ""
    path: Path = field(default=Path(), compare=False)


H = TypeVar("H", bound=Head)


def read_head(top: Fields, kind: str) -> Head:
    """The shared part of a file of that kind; the rest of its keys is the kind's to read.

    A subclass of :class:`Head` takes it whole: ``Quiz(**vars(read_head(top, "quiz")), …)``.
    """
    return Head(
        id=_id(top),
        version=top.text("version", "1"),
        title=top.localized("title", required=True),
        kind=kind,
        brief=top.localized("brief"),
        debrief=top.localized("debrief"),
        series=top.text("series"),
        minutes=top.number("minutes", least=0, most=1000),
        unlock=_unlock(top),
        variant_of=top.text("variant_of"),
        attempts=_attempts(top),
        path=top.reading.path,
    )


def plain_head(head: Head) -> dict[str, Any]:
    """The same as plain values, in the shape of the file."""
    rule = head.attempts
    return filled(
        id=head.id,
        version=head.version,
        kind=head.kind,
        title=plain_text(head.title),
        series=head.series,
        minutes=f"{head.minutes:g}",
        unlock=head.unlock,
        variant_of=head.variant_of,
        brief=plain_text(head.brief),
        debrief=plain_text(head.debrief),
        attempts={"max": str(rule.max), "hint_cost": decimal(rule.hint_cost), "keep": rule.keep},
    )


def resolved(plain: Mapping[str, Any]) -> tuple[bytes, str]:
    """The text of a whole exercise given as plain values, and its SHA-256.

    The text is JSON and therefore YAML: the reader opens it again and gives the same exercise, so
    an attempt can be shown long after its file was changed.
    """
    text = json.dumps(plain, ensure_ascii=False, indent=1)
    text = _SPECIAL.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
    source = (text + "\n").encode()
    return source, hashlib.sha256(source).hexdigest()


def hashed(exercise: H, plain: Mapping[str, Any]) -> H:
    """The same exercise with its ``source``, which is those plain values, and the hash of it."""
    source, digest = resolved(plain)
    return replace(exercise, source=source, hash=digest)


def finished(
    top: Fields, exercise: H, as_plain: Callable[[H], Mapping[str, Any]]
) -> tuple[H | None, tuple[Problem, ...]]:
    """The exercise, hashed, when all of its file is read; None after an error."""
    top.done(ignore=("kind",))
    if top.reading.failed:
        return None, top.reading.problems
    return hashed(exercise, as_plain(exercise)), top.reading.problems


def plain_text(text: Text) -> Any:
    """A plain string for one, a mapping by language for several; None for none."""
    if text.by_language.keys() == {""}:
        return text.by_language[""]
    return dict(sorted(text.by_language.items())) or None


def filled(**values: Any) -> dict[str, Any]:
    """The values that say something."""
    return {key: value for key, value in values.items() if value not in (None, "", {})}


def switched(value: bool) -> str | None:
    """``on``, or nothing at all."""
    return "on" if value else None


def _id(top: Fields) -> str:
    name = top.text("id", required=True)
    if not name and "id" in top:
        top.problem("id", "exercise.empty", _EMPTY_ID, _PLAIN_ID)
    return name


def _unlock(top: Fields) -> str:
    name = top.text("unlock")
    if name and name == top.text("id"):
        top.problem("unlock", "exercise.unlock", _ITSELF, _OTHER)
    return name


def _attempts(top: Fields) -> AttemptRule:
    fields = top.mapping("attempts")
    if fields is None:
        return AttemptRule()
    keep = fields.choice("keep", ("first", "best", "last"), "best")
    rule = AttemptRule(
        max=fields.whole("max", least=0, most=1000),
        hint_cost=exact(fields, "hint_cost", Fraction(1, 4)),
        keep=cast("Literal['first', 'best', 'last']", keep),
    )
    fields.done()
    return rule
