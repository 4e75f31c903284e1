"""One question of a quiz file. Which form it has is said by the key that holds its answers.

::

    options: {a: {text: …, right: on, why: …}, b: …}    single, or multiple when several are right
    truth: on                                           true or false
    accept: [moderation, {en: …, fr: …}]                a word or two
    number: 37                                          a number, within: 1
    pairs: {a: {left: …, right: …}}                     matching
    order: {a: first, b: second}                        ordering
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.exercises.entries import bounded, too_many
from workshop.exercises.exact import exact
from workshop.exercises.place import place_of
from workshop.exercises.quiz.model import (
    FALSE,
    TRUE,
    Choice,
    Item,
    Match,
    Number,
    Option,
    Order,
    Pair,
    Phrase,
    Question,
    Short,
    Span,
)
from workshop.kit.fields import Fields, as_number
from workshop.kit.kit import Text
from workshop.kit.text import Scalar

FORMS = ("options", "truth", "accept", "number", "pairs", "order")
MOST_OPTIONS = 12
MOST_HINTS = 3
_PERCENT = 100
_CLOSE = Fraction(1, 10**7)
_DECIMALS = 10**9  # of a number that is asked for: more are rounded away

_NO_FORM = QT_TRANSLATE_NOOP("exercise", "The question “{ask}” says no answers.")
_FORMS = QT_TRANSLATE_NOOP("exercise", "Give it one of: {forms}.")
_TWO_FORMS = QT_TRANSLATE_NOOP("exercise", "The question “{ask}” has both “{one}” and “{other}”.")
_ONE_FORM = QT_TRANSLATE_NOOP("exercise", "Keep one of them, or make it two questions.")
_TOO_FEW = QT_TRANSLATE_NOOP("exercise", "The question “{ask}” needs at least two under “{key}”.")
_TWICE = QT_TRANSLATE_NOOP("exercise", "The question “{ask}” offers “{text}” twice.")
_DIFFER = QT_TRANSLATE_NOOP("exercise", "Make them differ, or take one away.")
_NO_KEY = QT_TRANSLATE_NOOP("exercise", "No answer of “{ask}” is right.")
_MARK_ONE = QT_TRANSLATE_NOOP("exercise", "Mark the right one with right: on.")
_ALL_RIGHT = QT_TRANSLATE_NOOP("exercise", "Every answer of “{ask}” is right.")
_ADD_WRONG = QT_TRANSLATE_NOOP("exercise", "Add an answer that is wrong.")
_NO_WHY = QT_TRANSLATE_NOOP("exercise", "The question “{ask}” never says why.")
_SAY_WHY = QT_TRANSLATE_NOOP("exercise", "Add why: in a sentence, for all or for each answer.")


def read_question(key: Scalar, fields: Fields) -> Question | None:
    """The question under that name; None, with a problem, when its answers are missing."""
    ask = fields.localized("ask", required=True)
    written = [name for name in FORMS if name in fields]
    if not written:
        hint = _FORMS.fill(forms=", ".join(FORMS))
        fields.reading.problem(key, "exercise.question", _NO_FORM.fill(ask=ask), hint)
        return None
    if len(written) > 1:
        message = _TWO_FORMS.fill(ask=ask, one=written[0], other=written[1])
        fields.problem(written[1], "exercise.question", message, _ONE_FORM)
    question = _READERS[written[0]](fields, _shared(key, fields, ask))
    if not question.why.by_language and not _whys(question):
        message = _NO_WHY.fill(ask=ask)
        fields.reading.problem(key, "exercise.why", message, _SAY_WHY, "warning")
    fields.done()
    return question


def _shared(key: Scalar, fields: Fields, ask: Text) -> dict[str, Any]:
    hints = fields.localizeds("hints")
    too_many(fields, "hints", len(hints), MOST_HINTS)
    return {
        "id": key.text,
        "ask": ask,
        "title": fields.localized("title"),
        "why": fields.localized("why"),
        "hints": hints[:MOST_HINTS],
        "weight": exact(fields, "w", Fraction(1), most=1000),
        "critical": fields.yes_no("critical"),
        "place": place_of(fields.reading, key),
    }


def _whys(question: Question) -> bool:
    if isinstance(question, Choice):
        return any(option.why.by_language for option in question.options)
    if isinstance(question, Short | Number):
        return any(one.why.by_language for one in question.accepted)
    return False


# -- choosing ---------------------------------------------------------------------------------


def _options(fields: Fields, shared: Mapping[str, Any]) -> Question:
    options = []
    for name, of in bounded(fields, "options", MOST_OPTIONS):
        options.append(
            Option(
                id=name.text,
                text=of.localized("text", required=True),
                right=of.yes_no("right"),
                worth=_percent(of, "worth", -_PERCENT) if "worth" in of else None,
                why=of.localized("why"),
            )
        )
        of.done()
    several = fields.yes_no("several", sum(1 for option in options if option.right) > 1)
    options = [_marked(option, several) for option in options]
    _enough(fields, "options", shared, len(options))
    _once(fields, "options", shared, [option.text for option in options])
    _keys(fields, shared, options)
    return Choice(**shared, form="multiple" if several else "single", options=tuple(options))


def _marked(option: Option, several: bool) -> Option:
    """The option, marked right when its worth says so."""
    worth = option.worth
    if worth is None:
        return option
    return replace(option, right=worth > 0 if several else worth == 1)


def _keys(fields: Fields, shared: Mapping[str, Any], options: Sequence[Option]) -> None:
    right = [option.right for option in options]
    if not any(right):
        message = _NO_KEY.fill(ask=shared["ask"])
        fields.problem("options", "exercise.question", message, _MARK_ONE)
    elif all(right) and len(right) > 1:
        message = _ALL_RIGHT.fill(ask=shared["ask"])
        fields.problem("options", "exercise.question", message, _ADD_WRONG)


def _truth(fields: Fields, shared: Mapping[str, Any]) -> Question:
    truth = fields.yes_no("truth")
    options = (
        Option(TRUE, Text({"": TRUE}), truth, why=fields.localized("if_true")),
        Option(FALSE, Text({"": FALSE}), not truth, why=fields.localized("if_false")),
    )
    return Choice(**shared, form="truth", options=options)


# -- writing ----------------------------------------------------------------------------------


def _accept(fields: Fields, shared: Mapping[str, Any]) -> Question:
    accepted = [Phrase(text) for text in fields.localizeds("accept")]
    for of in fields.mappings("also"):
        worth = _percent(of, "worth", 0, _PERCENT)
        accepted.append(Phrase(of.localized("text", True), worth, of.localized("why")))
        of.done()
    if not accepted:
        message = _NO_KEY.fill(ask=shared["ask"])
        fields.problem("accept", "exercise.question", message)
    return Short(**shared, accepted=tuple(accepted))


def _number(fields: Fields, shared: Mapping[str, Any]) -> Question:
    accepted = [_span(fields, Fraction(1), Text())]
    for of in fields.mappings("also"):
        worth = _percent(of, "worth", 0, _PERCENT)
        accepted.append(_span(of, worth, of.localized("why")))
        of.done()
    return Number(**shared, accepted=tuple(accepted), unit=fields.localized("unit"))


def _span(fields: Fields, worth: Fraction, why: Text) -> Span:
    middle = _exactly(fields, "number")
    within = abs(_exactly(fields, "within")) if "within" in fields else Fraction(0)
    return Span(middle - within, middle + within, worth, why)


def _exactly(fields: Fields, key: str) -> Fraction:
    fields.number(key, required=True)
    node = fields.scalar(key)
    number = as_number(node.text) if node is not None else None
    if node is None or number is None:
        return Fraction(0)
    return Fraction(round(Fraction(node.text.strip()) * _DECIMALS), _DECIMALS)


def _percent(fields: Fields, key: str, least: int, default: int = 0) -> Fraction:
    return share_of(fields.number(key, default, least=least, most=_PERCENT))


def share_of(percent: float) -> Fraction:
    """A percentage as a fraction; 33.33333 is a third, as other programs write it."""
    exactly = Fraction(round(percent * _DECIMALS), _DECIMALS * _PERCENT)
    simple = exactly.limit_denominator(_PERCENT * 10)
    return simple if abs(simple - exactly) < _CLOSE else exactly


# -- matching and ordering --------------------------------------------------------------------


def _pairs(fields: Fields, shared: Mapping[str, Any]) -> Question:
    pairs = []
    for name, of in bounded(fields, "pairs", MOST_OPTIONS):
        pairs.append(Pair(name.text, of.localized("left"), of.localized("right", required=True)))
        of.done()
    lefts = [pair.left for pair in pairs if pair.left.by_language]
    _enough(fields, "pairs", shared, min(len(lefts), len({str(pair.right) for pair in pairs})))
    _once(fields, "pairs", shared, lefts)
    return Match(**shared, pairs=tuple(pairs))


def _order(fields: Fields, shared: Mapping[str, Any]) -> Question:
    inside = fields.mapping("order", required=True)
    items: list[Item] = []
    if inside is not None:
        names = inside.keys()
        items = [Item(name, inside.localized(name, True)) for name in names]
    _enough(fields, "order", shared, len(items))
    too_many(fields, "order", len(items), MOST_OPTIONS)
    _once(fields, "order", shared, [item.text for item in items])
    return Order(**shared, items=tuple(items))


# -- what they share --------------------------------------------------------------------------


def _enough(fields: Fields, key: str, shared: Mapping[str, Any], count: int) -> None:
    if count < 2 and not fields.reading.failed:
        message = _TOO_FEW.fill(ask=shared["ask"], key=key)
        fields.problem(key, "exercise.question", message)


def _once(fields: Fields, key: str, shared: Mapping[str, Any], texts: Iterable[Text]) -> None:
    counts = Counter(str(text).casefold() for text in texts)
    for text, count in counts.items():
        if count > 1 and text:
            message = _TWICE.fill(ask=shared["ask"], text=text)
            fields.problem(key, "exercise.question", message, _DIFFER)


_READERS: Mapping[str, Callable[[Fields, Mapping[str, Any]], Question]] = {
    "options": _options,
    "truth": _truth,
    "accept": _accept,
    "number": _number,
    "pairs": _pairs,
    "order": _order,
}
