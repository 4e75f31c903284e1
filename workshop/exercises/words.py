"""Small sentences every kind of exercise uses: the author's own words, and lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, Figure, Message
from workshop.kit.kit import Text

PLAIN = QT_TRANSLATE_NOOP("exercise", "{words}")
_MORE = QT_TRANSLATE_NOOP("exercise", "{first}, {rest}")
_THEN = QT_TRANSLATE_NOOP("exercise", "{first}; {rest}")
_AND = QT_TRANSLATE_NOOP("exercise", "{first} and {last}")


def words(text: Text | Figure | str) -> Message:
    """The author's own words, or a number, as a sentence that carries them."""
    return PLAIN.fill(words=text)


def listed(parts: Sequence[Any]) -> Message:
    """Join "a, b and c" of texts or sentences; an empty list is an empty sentence."""
    if not parts:
        return PLAIN.fill(words="")
    if len(parts) == 1:
        return parts[0] if isinstance(parts[0], Message) else PLAIN.fill(words=parts[0])
    if len(parts) == 2:
        return _AND.fill(first=parts[0], last=parts[1])
    return _MORE.fill(first=parts[0], rest=listed(parts[1:]))


def sentences(parts: Sequence[Message]) -> Message:
    """Join "a; b; c" of sentences that are lists themselves."""
    if not parts:
        return PLAIN.fill(words="")
    return parts[0] if len(parts) == 1 else _THEN.fill(first=parts[0], rest=sentences(parts[1:]))
