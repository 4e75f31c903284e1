"""Decimal numbers kept exactly: read as fractions, written back as they were, printed as scores."""

from __future__ import annotations

import re
from fractions import Fraction

from workshop.errors import QT_TRANSLATE_NOOP, Figure
from workshop.kit.fields import Fields

_DECIMAL = re.compile(r"\d{1,6}(\.\d{1,4})?", re.ASCII)
_NOT_A_NUMBER = QT_TRANSLATE_NOOP("exercise", "“{key}” should be a number, not “{text}”.")
_SMALL = QT_TRANSLATE_NOOP("exercise", "Use digits with at most four decimals, as in 0.25.")
_RANGE = QT_TRANSLATE_NOOP("exercise", "“{key}” is {text}, which is out of range.")
_BOUNDS = QT_TRANSLATE_NOOP("exercise", "Use a number from {least} to {most}.")


def exact(fields: Fields, key: str, default: Fraction, least: int = 0, most: int = 1) -> Fraction:
    """A decimal number within bounds (both included) as a fraction; its default after a problem."""
    node = fields.decimal(key, least, most)
    if node is None:
        return default
    text = node.text.strip()
    if not _DECIMAL.fullmatch(text):
        message = _NOT_A_NUMBER.fill(key=key, text=text)
        fields.reading.problem(node, "yaml.type", message, _SMALL)
        return default
    value = Fraction(text)
    if not least <= value <= most:
        message = _RANGE.fill(key=key, text=text)
        fields.reading.problem(node, "yaml.range", message, _BOUNDS.fill(least=least, most=most))
        return default
    return value


def decimal(value: Fraction) -> str:
    """The number as it would be written: 8, 0.25."""
    whole, rest = divmod(int(value * 10_000), 10_000)
    return f"{whole}.{rest:04}".rstrip("0").rstrip(".")


def one_decimal(number: Fraction | float) -> str:
    """A score as it is printed everywhere: one decimal, halves away from zero."""
    tenths = int(Fraction(number) * 10 + Fraction(1, 2))
    return f"{tenths // 10}.{tenths % 10}"


def trimmed(number: Fraction | float) -> Figure:
    """A score as it is shown everywhere: one decimal unless it is .0.

    Never fewer: 79.6 shown as 80 beside a pass mark of 80 would not be believed.
    """
    return Figure(one_decimal(number).removesuffix(".0"))
