"""Small sentences several parts of the exercise use: lists of people, names of settings, scores."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.exercises.privacy.model import Goal, PrivacyExercise
from workshop.kit.kit import Text

PLAIN = QT_TRANSLATE_NOOP("exercise", "{words}")
_MORE = QT_TRANSLATE_NOOP("exercise", "{first}, {rest}")
_THEN = QT_TRANSLATE_NOOP("exercise", "{first}; {rest}")
_AND = QT_TRANSLATE_NOOP("exercise", "{first} and {last}")
_SEE_IT = QT_TRANSLATE_NOOP("exercise", "{viewers} can still see: {thing}")
_CANNOT = QT_TRANSLATE_NOOP("exercise", "{viewers} cannot see, though they should: {thing}")


def words(text: Text | str) -> Message:
    """The author's own words as a sentence that carries them."""
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


def people(exercise: PrivacyExercise, viewer_ids: Sequence[str]) -> Message:
    """The viewers by their labels, as a list in words."""
    return listed([exercise.viewers[v].label for v in viewer_ids])


def still(exercise: PrivacyExercise, goal: Goal, failing: Sequence[str]) -> Message:
    """What is wrong with a goal: who still sees it, or who does not though they should."""
    who = people(exercise, failing)
    text = _SEE_IT if goal.kind == "hide" else _CANNOT
    return text.fill(viewers=who, thing=goal.label)


def one_decimal(number: Fraction | float) -> str:
    """A score as it is printed everywhere: one decimal, halves away from zero."""
    tenths = int(Fraction(number) * 10 + Fraction(1, 2))
    return f"{tenths // 10}.{tenths % 10}"
