"""A quiz written as GIFT, in one of its languages.

GIFT has no hints, musts, tries or order; what it cannot hold is said, and a question of which
nothing would be left is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.exercises.quiz.drafts import in_language
from workshop.exercises.quiz.grading import written
from workshop.exercises.quiz.model import (
    Choice,
    Match,
    Number,
    Option,
    Order,
    Phrase,
    Question,
    Short,
    Span,
)
from workshop.kit.kit import Text

_SPECIAL = re.compile(r"([\\~=#{}:])")
_NO_ORDER = QT_TRANSLATE_NOOP("quiz", "“{ask}” asks for an order, which GIFT cannot; left out.")
_HINTS = QT_TRANSLATE_NOOP("quiz", "The hints of “{ask}” are not carried over.")


def write_gift(questions: Iterable[Question], language: str) -> tuple[str, tuple[Message, ...]]:
    """The questions as GIFT, and what of them is lost."""
    blocks, lost = [], []
    for question in questions:
        if isinstance(question, Order):
            lost.append(_NO_ORDER.fill(ask=question.ask))
            continue
        if question.hints:
            lost.append(_HINTS.fill(ask=question.ask))
        blocks.append(_block(question, language))
    return "\n\n".join(blocks) + "\n", tuple(lost)


def _block(question: Choice | Short | Number | Match, language: str) -> str:
    title = _words(question.title, language)
    lines = _answers(question, language)
    why = _words(question.why, language)
    if why:
        lines.append(f"####{why}")
    inside = lines[0] if len(lines) == 1 else "\n\t" + "\n\t".join(lines) + "\n"
    head = f"::{title}::" if title else ""
    return f"{head}{_words(question.ask, language)} {{{inside}}}"


def _answers(question: Choice | Short | Number | Match, language: str) -> list[str]:
    match question:
        case Choice(form="truth"):
            return [_truth(question, language)]
        case Choice():
            return [_option(question, option, language) for option in question.options]
        case Short():
            return [_phrase(one, language) for one in question.accepted]
        case Number():
            return ["#", *(_span(one, language) for one in question.accepted)]
        case Match():
            return [
                f"={_words(pair.left, language)} -> {_words(pair.right, language)}"
                for pair in question.pairs
            ]


def _truth(question: Choice, language: str) -> str:
    true, false = question.options
    right, wrong = (true, false) if true.right else (false, true)
    whys = [_words(wrong.why, language), _words(right.why, language)]
    while whys and not whys[-1]:
        whys.pop()
    return "#".join(["TRUE" if true.right else "FALSE", *whys])


def _option(question: Choice, option: Option, language: str) -> str:
    mark = _mark(question, option)
    return f"{mark}{_words(option.text, language)}{_why(option.why, language)}"


def _mark(question: Choice, option: Option) -> str:
    if question.form == "single":
        worth = option.worth if option.worth is not None else Fraction(int(option.right))
        return "=" if worth == 1 else f"~%{_percent(worth)}%" if worth else "~"
    share = Fraction(1, len(question.keys) or 1)
    usual = share if option.right else -share
    return (
        f"~%{_percent(option.worth if question.weighed and option.worth is not None else usual)}%"
    )


def _phrase(phrase: Phrase, language: str) -> str:
    worth = "" if phrase.worth == 1 else f"%{_percent(phrase.worth)}%"
    return f"={worth}{_words(phrase.text, language)}{_why(phrase.why, language)}"


def _span(span: Span, language: str) -> str:
    worth = "" if span.worth == 1 else f"%{_percent(span.worth)}%"
    least, most = written(span.least), written(span.most)
    number = least if least == most else f"{least}..{most}"
    return f"={worth}{number}{_why(span.why, language)}"


def _why(why: Text, language: str) -> str:
    words = _words(why, language)
    return f"#{words}" if words else ""


def _words(words: Text, language: str) -> str:
    return _SPECIAL.sub(r"\\\1", in_language(words, language))


def _percent(worth: Fraction) -> str:
    return f"{float(100 * worth):.5f}".rstrip("0").rstrip(".")
