"""GIFT, Moodle's text format for questions, read: choices, true or false, words, numbers, pairs.

::

    // a comment
    ::Title:: Which one? {=right#why ~wrong#why not ~%50%half ####why, for all}

What has no counterpart here (an essay, a description) is said and left out; nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import field
from fractions import Fraction
from pathlib import Path
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.exercises.quiz.drafts import Imported, named, numbered, text
from workshop.exercises.quiz.model import (
    FALSE,
    TRUE,
    Choice,
    ChoiceForm,
    Match,
    Number,
    Option,
    Pair,
    Phrase,
    Question,
    Short,
    Span,
)
from workshop.exercises.quiz.read_questions import share_of
from workshop.kit.fields import as_number
from workshop.kit.problem import Problem, Severity
from workshop.values import dataclass

_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_FORMAT = re.compile(r"\[(?:html|moodle|plain|markdown)\]\s*")
_WEIGHT = re.compile(r"%(-?\d+(?:\.\d+)?)%")
_SPLIT = re.compile(r"(?<!\\)(?=[=~])")
_TRUTH = {"T": True, "TRUE": True, "F": False, "FALSE": False}
_BLANK = "_____"

_NO_ANSWERS = QT_TRANSLATE_NOOP("quiz", "This question has no answers in braces.")
_ESSAY = QT_TRANSLATE_NOOP("quiz", "An essay cannot be scored here; it is left out.")
_NO_KEY = QT_TRANSLATE_NOOP("quiz", "No answer of this question is right; it is left out.")
_NOT_CLOSED = QT_TRANSLATE_NOOP("quiz", "The brace that opens here is never closed.")
_NOT_A_NUMBER = QT_TRANSLATE_NOOP("quiz", "“{text}” is not a number.")
_SCRIPT = QT_TRANSLATE_NOOP("quiz", "A script is not carried over; this question is left out.")
_EMPTY = QT_TRANSLATE_NOOP("quiz", "There is no question in this file.")


class _Bad(Exception):  # noqa: N818 - never leaves this module
    def __init__(self, message: Message, severity: Severity = "error") -> None:
        super().__init__(str(message))
        self.message, self.severity = message, severity


@dataclass(slots=True)
class _Answer:
    """One answer as written: its mark, its words, its weight and its feedback."""

    mark: str
    words: str
    why: str = ""
    worth: Fraction | None = None

    @property
    def pair(self) -> tuple[str, str] | None:
        """Both sides of a matching answer."""
        left, arrow, right = self.words.partition("->")
        return (left.strip(), right.strip()) if arrow else None


@dataclass(slots=True)
class _Found:
    """What a file came to so far."""

    path: Path
    questions: list[Question] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def problem(self, line: int, message: Message, severity: Severity = "error") -> None:
        self.problems.append(Problem(self.path, line, 1, "quiz.gift", severity, message))


def read_gift(source: str, path: Path) -> tuple[Imported, tuple[Problem, ...]]:
    """The questions of a GIFT text, and what could not be carried over."""
    found = _Found(path)
    for line, block in _blocks(source):
        try:
            found.questions.append(_question(block))
        except _Bad as bad:
            found.problem(line, bad.message, bad.severity)
    if not found.questions and not found.problems:
        found.problem(0, _EMPTY)
    return Imported("", named(found.questions)), tuple(found.problems)


def _blocks(source: str) -> Iterator[tuple[int, str]]:
    """The questions' texts with their first lines; a blank line ends one, ``//`` is a comment."""
    block: list[str] = []
    begin = 0
    for number, line in enumerate([*source.lstrip("\ufeff").split("\n"), ""], start=1):
        words = line.strip()
        if words.startswith(("//", "$CATEGORY:", "$category:")):
            continue
        if words:
            begin = begin or number
            block.append(line.rstrip("\r"))
        elif block:
            yield begin, "\n".join(block)
            block, begin = [], 0


def _question(block: str) -> Question:
    if "<script" in block.lower():
        raise _Bad(_SCRIPT)
    title, rest = _title(block.strip())
    ask, body, after = _parts(rest)
    ask = _FORMAT.sub("", ask, count=1).strip()
    if after.strip():
        ask = f"{ask} {_BLANK} {after.strip()}"
    body, why = _general(body)
    shared = {"id": "", "ask": text(_plain(ask)), "title": text(title), "why": text(_plain(why))}
    return _of_form(body.strip(), shared)


def _of_form(body: str, shared: dict[str, Any]) -> Question:
    if not body:
        raise _Bad(_ESSAY, "warning")
    word, *whys = re.split(r"(?<!\\)#", body)
    if word.strip().upper() in _TRUTH:
        return _truth(_TRUTH[word.strip().upper()], [_plain(one) for one in whys], shared)
    if body.startswith("#"):
        return _number(body[1:].strip(), shared)
    answers = [_answer(part) for part in _SPLIT.split(body) if part.strip()]
    if answers and all(one.mark == "=" for one in answers):
        if all(one.pair for one in answers):
            return _match(answers, shared)
        return _short(answers, shared)
    return _choice(answers, shared)


def _title(block: str) -> tuple[str, str]:
    found = re.match(r"::((?:\\.|(?!::).)+)::", block, re.DOTALL)
    return (_plain(found[1]), block[found.end() :]) if found else ("", block)


def _parts(rest: str) -> tuple[str, str, str]:
    """The words before the braces, what they hold, and the words after them."""
    opening = re.search(r"(?<!\\)\{", rest)
    if opening is None:
        raise _Bad(_NO_ANSWERS)
    closing = re.search(r"(?<!\\)\}", rest[opening.end() :])
    if closing is None:
        raise _Bad(_NOT_CLOSED)
    end = opening.end() + closing.start()
    return rest[: opening.start()], rest[opening.end() : end], rest[end + 1 :]


def _general(body: str) -> tuple[str, str]:
    """The answers, and the feedback to all of them."""
    parts = re.split(r"(?<!\\)####", body, maxsplit=1)
    return (parts[0], parts[1]) if len(parts) == 2 else (body, "")


def _answer(part: str) -> _Answer:
    part = part.strip()
    mark, rest = part[0], part[1:].strip()
    worth = None
    if found := _WEIGHT.match(rest):
        worth, rest = share_of(float(found[1])), rest[found.end() :].strip()
    words, _, why = re.split(r"(?<!\\)(#)", rest, maxsplit=1) if _has_why(rest) else (rest, "", "")
    if mark not in "=~":
        raise _Bad(_NO_KEY)
    return _Answer(mark, _plain(words), _plain(why), worth)


def _has_why(words: str) -> bool:
    return re.search(r"(?<!\\)#", words) is not None


def _plain(words: str) -> str:
    """The words without escapes, on one line each."""
    unescaped = _ESCAPED.sub(lambda found: "\n" if found[1] == "n" else found[1], words)
    return unescaped.strip()


# -- the forms --------------------------------------------------------------------------------


def _truth(truth: bool, whys: list[str], shared: dict[str, Any]) -> Question:
    """``{T#feedback to who is wrong#feedback to who is right}``."""
    wrong, right = (*whys, "", "")[:2]
    options = (
        Option(TRUE, text(TRUE), truth, why=text(right if truth else wrong)),
        Option(FALSE, text(FALSE), not truth, why=text(wrong if truth else right)),
    )
    return Choice(**shared, form="truth", options=options)


def _choice(answers: list[_Answer], shared: dict[str, Any]) -> Question:
    several = not any(one.mark == "=" for one in answers)
    options: list[Option] = []
    for one in answers:
        worth = one.worth
        right = one.mark == "=" if not several else worth is not None and worth > 0
        if not several and right:
            worth = None  # an equals sign is worth everything
        name = numbered([option.id for option in options])
        options.append(Option(name, text(one.words), right, worth, text(one.why)))
    if not any(option.right for option in options):
        raise _Bad(_NO_KEY)
    if several:
        options = _ordinary(options)
    form: ChoiceForm = "multiple" if several else "single"
    return Choice(**shared, form=form, options=tuple(options))


def _ordinary(options: list[Option]) -> list[Option]:
    """Without worths where they are what the ordinary rule gives: a share a key, less a wrong."""
    share = Fraction(1, sum(1 for option in options if option.right))
    usual = all(o.worth == (share if o.right else -share) for o in options)
    if not usual:
        return [Option(o.id, o.text, o.right, o.worth or Fraction(0), o.why) for o in options]
    return [Option(o.id, o.text, o.right, None, o.why) for o in options]


def _short(answers: list[_Answer], shared: dict[str, Any]) -> Question:
    accepted = tuple(
        Phrase(text(one.words), Fraction(1) if one.worth is None else one.worth, text(one.why))
        for one in answers
    )
    return Short(**shared, accepted=accepted)


def _match(answers: list[_Answer], shared: dict[str, Any]) -> Question:
    pairs: list[Pair] = []
    for one in answers:
        left, right = one.pair or ("", "")
        pairs.append(Pair(numbered([pair.id for pair in pairs]), text(left), text(right)))
    return Match(**shared, pairs=tuple(pairs))


def _number(body: str, shared: dict[str, Any]) -> Question:
    """``{#37:0.5}``, ``{#36..38}``, or several ``=`` with weights and feedback."""
    if body.startswith("="):
        answers = [_answer(part) for part in _SPLIT.split(body) if part.strip()]
    else:
        words, _, why = body.partition("#")
        answers = [_Answer("=", words.strip(), _plain(why))]
    spans = tuple(
        Span(*_range(one.words), Fraction(1) if one.worth is None else one.worth, text(one.why))
        for one in answers
    )
    return Number(**shared, accepted=spans)


def _range(words: str) -> tuple[Fraction, Fraction]:
    if ".." in words:
        least, most = (_exactly(part) for part in words.split("..", 1))
        return min(least, most), max(least, most)
    middle, colon, within = words.partition(":")
    off = abs(_exactly(within)) if colon else Fraction(0)
    return _exactly(middle) - off, _exactly(middle) + off


def _exactly(words: str) -> Fraction:
    if as_number(words.strip()) is None:
        raise _Bad(_NOT_A_NUMBER.fill(text=words.strip()))
    return Fraction(words.strip())
