"""What one answer to one question is worth, part by part.

Multiple choice: max(0, (right − wrong) / keys), so that ticking everything does not pay; an
author's worths override it. Matching: the share of pairs that are right. Ordering: the share of
neighbours that follow each other as they should, so that one thing out of place costs little.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import Any, TypeAlias

from workshop.errors import QT_TRANSLATE_NOOP, ExerciseError, Message
from workshop.exercises.quiz.model import (
    Choice,
    Match,
    Number,
    Order,
    Phrase,
    Question,
    Short,
    Span,
)
from workshop.kit.fields import suggestion
from workshop.kit.kit import Text
from workshop.values import dataclass

Answer: TypeAlias = tuple[str, ...] | str | Mapping[str, str]
"""Ids chosen or in order; words or a number as written; the right side's id by the left's."""

LONGEST = 200  # characters of a written answer

_NUMBER = re.compile(r"[+-]?(\d{1,12})?(?:\.(\d{1,9}))?", re.ASCII)
_TEN_DECIMALS = 10**10
_EDGES = " .,;:!?\"'«»“”‘’()"
_APOSTROPHES = str.maketrans("’‘", "''")

_NO_OPTION = QT_TRANSLATE_NOOP("exercise", "“{question}” has no answer “{answer}”.")
_ONE_ONLY = QT_TRANSLATE_NOOP("exercise", "“{question}” takes one answer.")
_NOT_WORDS = QT_TRANSLATE_NOOP("exercise", "“{question}” takes words, at most {most} letters.")
_NOT_A_LIST = QT_TRANSLATE_NOOP("exercise", "“{question}” takes a list of ids.")
_NOT_PAIRS = QT_TRANSLATE_NOOP("exercise", "“{question}” takes pairs of ids.")
_ALL_ONCE = QT_TRANSLATE_NOOP("exercise", "“{question}” takes each of its items once.")
_THEY_ARE = QT_TRANSLATE_NOOP("exercise", "They are: {names}.")


@dataclass(frozen=True, slots=True)
class Grade:
    """What an answer is worth: each of its equally large parts (0–1), by the part's id."""

    parts: Mapping[str, Fraction]

    @property
    def fraction(self) -> Fraction:
        """The whole question, 0–1."""
        return sum(self.parts.values(), Fraction(0)) / len(self.parts)

    @property
    def right(self) -> bool:
        """Whether nothing is missing."""
        return self.fraction == 1


def known_answer(question: Question, raw: Any) -> Answer:
    """An answer from outside as this question understands it; raises ExerciseError."""
    match question:
        case Choice():
            return _known_choice(question, raw)
        case Short() | Number():
            if isinstance(raw, int | float) and not isinstance(raw, bool):
                raw = str(raw)
            if not isinstance(raw, str) or len(raw) > LONGEST:
                raise ExerciseError(_NOT_WORDS.fill(question=question.id, most=LONGEST))
            return raw
        case Match():
            return _known_pairs(question, raw)
        case Order():
            return _known_order(question, raw)


def is_empty(answer: Answer) -> bool:
    """Whether somebody left it open."""
    return not (answer.strip() if isinstance(answer, str) else answer)


def grade(question: Question, answer: Answer) -> Grade:
    """What a known answer to a question is worth."""
    match question:
        case Choice():
            return Grade({"": _choice(question, answer)})
        case Short():
            found = matching(question, answer)
            return Grade({"": found.worth if found is not None else Fraction(0)})
        case Number():
            span = matching(question, answer)
            return Grade({"": span.worth if span is not None else Fraction(0)})
        case Match():
            return Grade(_pairs(question, answer))
        case Order():
            return Grade(_neighbours(question, answer))


def matching(question: Short | Number, answer: Answer) -> Phrase | Span | None:
    """The accepted phrase or range a written answer falls under; the best if several."""
    assert isinstance(answer, str)
    if isinstance(question, Short):
        said = folded(answer)
        phrases = [
            phrase
            for phrase in question.accepted
            if said in {folded(words) for words in phrase.text.by_language.values()}
        ]
        return max(phrases, key=lambda phrase: phrase.worth, default=None)
    number = number_of(answer, question.unit)
    if number is None:
        return None
    spans = [span for span in question.accepted if span.least <= number <= span.most]
    return max(spans, key=lambda span: span.worth, default=None)


def feedback(question: Question, answer: Answer) -> tuple[Text, ...]:
    """What the author says to this very answer, without what is said to all."""
    if isinstance(question, Choice):
        chosen = [option for option in question.options if option.id in answer]
        return tuple(option.why for option in chosen if option.why.by_language)
    if isinstance(question, Short | Number):
        found = matching(question, answer)
        return (found.why,) if found is not None and found.why.by_language else ()
    return ()


def key_answer(question: Question, language: str = "en") -> Answer | None:
    """The answer its author holds for the right one, in that language; None when there is none."""
    match question:
        case Choice():
            return _best_choice(question)
        case Short():
            best = max(question.accepted, key=lambda phrase: phrase.worth, default=None)
            return None if best is None else best.text.get(language)
        case Number():
            span = max(question.accepted, key=lambda one: one.worth, default=None)
            return None if span is None else written((span.least + span.most) / 2)
        case Match():
            offered = {str(pair.right): pair.id for pair in question.rights}
            return {pair.id: offered[str(pair.right)] for pair in question.lefts}
        case Order():
            return tuple(item.id for item in question.items)


def folded(words: str) -> str:
    """Words as they are compared: capitals, spaces and marks at the ends do not count."""
    return " ".join(words.translate(_APOSTROPHES).casefold().split()).strip(_EDGES)


def number_of(words: str, unit: Text) -> Fraction | None:
    """The number somebody wrote, with a point or a comma, with its unit or without; or None."""
    text = "".join(words.split()).casefold()
    for name in unit.by_language.values():
        text = text.removesuffix("".join(name.split()).casefold())
    text = text.removesuffix("%").replace(",", ".")
    found = _NUMBER.fullmatch(text)
    return None if found is None or not (found[1] or found[2]) else Fraction(text)


def written(number: Fraction) -> str:
    """A number with as many decimals as it needs, ten at most."""
    sign = "-" if number < 0 else ""
    whole, rest = divmod(round(abs(number) * _TEN_DECIMALS), _TEN_DECIMALS)
    return sign + f"{whole}.{rest:010}".rstrip("0").rstrip(".")


# -- choosing ---------------------------------------------------------------------------------


def _known_choice(question: Choice, raw: Any) -> Answer:
    chosen = [raw] if isinstance(raw, str) else raw
    ids = [option.id for option in question.options]
    for one in _strings(question, chosen):
        if one not in ids:
            message = _NO_OPTION.fill(question=question.id, answer=one)
            raise ExerciseError(message, suggestion(one, ids))
    if question.form != "multiple" and len(set(chosen)) > 1:
        raise ExerciseError(_ONE_ONLY.fill(question=question.id), _they_are(ids))
    return tuple(one for one in ids if one in chosen)


def _choice(question: Choice, answer: Answer) -> Fraction:
    chosen = [option for option in question.options if option.id in answer]
    if question.weighed or question.form != "multiple":
        worth = sum((_worth(option.worth, option.right) for option in chosen), Fraction(0))
        return min(Fraction(1), max(Fraction(0), worth))
    right = sum(1 for option in chosen if option.right)
    wrong = len(chosen) - right
    return max(Fraction(0), Fraction(right - wrong, len(question.keys) or 1))


def _worth(worth: Fraction | None, right: bool) -> Fraction:
    return worth if worth is not None else Fraction(int(right))


def _best_choice(question: Choice) -> Answer | None:
    if question.form == "multiple":
        if not question.weighed:
            return question.keys or None
        gains = tuple(o.id for o in question.options if _worth(o.worth, o.right) > 0)
        return gains or None
    best = max(question.options, key=lambda o: _worth(o.worth, o.right), default=None)
    return None if best is None else (best.id,)


# -- matching and ordering --------------------------------------------------------------------


def _known_pairs(question: Match, raw: Any) -> Answer:
    if not isinstance(raw, Mapping) or not all(isinstance(one, str) for one in raw.values()):
        raise ExerciseError(_NOT_PAIRS.fill(question=question.id))
    lefts, rights = [p.id for p in question.lefts], [p.id for p in question.rights]
    for left, right in raw.items():
        for one, known in ((left, lefts), (right, rights)):
            if one not in known:
                message = _NO_OPTION.fill(question=question.id, answer=one)
                raise ExerciseError(message, suggestion(str(one), known))
    return {left: raw[left] for left in lefts if left in raw}


def _pairs(question: Match, answer: Answer) -> dict[str, Fraction]:
    assert isinstance(answer, Mapping)
    said = {pair.id: str(pair.right) for pair in question.rights}
    return {
        pair.id: Fraction(int(said.get(answer.get(pair.id, "")) == str(pair.right)))
        for pair in question.lefts
    }


def _known_order(question: Order, raw: Any) -> Answer:
    ids = [item.id for item in question.items]
    order = _strings(question, raw)
    if order and sorted(order) != sorted(ids):
        raise ExerciseError(_ALL_ONCE.fill(question=question.id), _they_are(ids))
    return tuple(order)


def _neighbours(question: Order, answer: Answer) -> dict[str, Fraction]:
    ids = [item.id for item in question.items]
    there = set(pairwise(answer))
    return {first: Fraction(int((first, second) in there)) for first, second in pairwise(ids)}


def _strings(question: Question, raw: Any) -> Sequence[str]:
    if isinstance(raw, list | tuple) and all(isinstance(one, str) for one in raw):
        return raw
    raise ExerciseError(_NOT_A_LIST.fill(question=question.id))


def _they_are(ids: Sequence[str]) -> Message:
    return _THEY_ARE.fill(names=", ".join(ids))
