"""The quiz written out in one way only, so that its hash depends on what it says.

The result is JSON and therefore YAML: the reader opens it again and gives the same quiz.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from workshop.exercises.exact import decimal
from workshop.exercises.head import filled, plain_head, plain_text, switched
from workshop.exercises.passing import plain_pass
from workshop.exercises.quiz.grading import written
from workshop.exercises.quiz.model import (
    Choice,
    Match,
    Number,
    Option,
    Order,
    Phrase,
    Question,
    Quiz,
    Short,
    Span,
)


def as_plain(quiz: Quiz) -> dict[str, Any]:
    """The quiz as plain values, in the shape of its file."""
    return {
        **plain_head(quiz),
        "tries": str(quiz.tries),
        "penalty": decimal(quiz.penalty),
        "confidence": switched(quiz.confidence) or "off",
        "pass": plain_pass(quiz.pass_rule),
        "bands": [{"from": decimal(b.least), "say": plain_text(b.say)} for b in quiz.bands],
        "questions": {one.id: plain_question(one) for one in quiz.questions.values()},
    }


def plain_question(question: Question) -> dict[str, Any]:
    """One question as plain values, in the shape of the file."""
    return filled(
        ask=plain_text(question.ask),
        title=plain_text(question.title),
        **_answers(question),
        why=plain_text(question.why),
        hints=[plain_text(hint) for hint in question.hints] or None,
        w=None if question.weight == 1 else decimal(question.weight),
        critical=switched(question.critical),
    )


def _answers(question: Question) -> dict[str, Any]:
    match question:
        case Choice(form="truth"):
            whys = {f"if_{one.id}": plain_text(one.why) for one in question.options}
            return {"truth": "on" if question.options[0].right else "off", **whys}
        case Choice():
            several = switched(question.form == "multiple") or "off"
            return {"options": {o.id: _option(o) for o in question.options}, "several": several}
        case Short():
            plain = [phrase for phrase in question.accepted if _bare(phrase)]
            return {
                "accept": [plain_text(phrase.text) for phrase in plain],
                "also": [_phrase(one) for one in question.accepted if not _bare(one)] or None,
            }
        case Number():
            first, *others = question.accepted
            return {
                **_span(first),
                "unit": plain_text(question.unit),
                "also": [
                    filled(**_span(one), worth=_percent(one.worth), why=plain_text(one.why))
                    for one in others
                ]
                or None,
            }
        case Match():
            return {
                "pairs": {
                    pair.id: filled(left=plain_text(pair.left), right=plain_text(pair.right))
                    for pair in question.pairs
                }
            }
        case Order():
            return {"order": {item.id: plain_text(item.text) for item in question.items}}


def _option(option: Option) -> dict[str, Any]:
    return filled(
        text=plain_text(option.text),
        right=switched(option.right),
        worth=None if option.worth is None else _percent(option.worth),
        why=plain_text(option.why),
    )


def _bare(phrase: Phrase) -> bool:
    return phrase.worth == 1 and not phrase.why.by_language


def _phrase(phrase: Phrase) -> dict[str, Any]:
    return filled(
        text=plain_text(phrase.text), worth=_percent(phrase.worth), why=plain_text(phrase.why)
    )


def _span(span: Span) -> dict[str, Any]:
    middle, within = (span.least + span.most) / 2, (span.most - span.least) / 2
    return filled(number=written(middle), within=written(within) if within else None)


def _percent(worth: Fraction) -> str:
    return written(100 * worth)
