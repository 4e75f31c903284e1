"""What somebody would answer who has not read the questions, and what guessing comes to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from functools import partial
from itertools import chain, combinations, permutations, product
from math import prod

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.exercises import guessing
from workshop.exercises.guessing import Blind, Spread
from workshop.exercises.proving import Strategy
from workshop.exercises.quiz.grading import Answer, grade
from workshop.exercises.quiz.model import FALSE, TRUE, Choice, Match, Option, Order, Question, Quiz

MOST_ANSWERS = 50_000  # of one question: beyond that guessing is taken to be hopeless

_LAZY = QT_TRANSLATE_NOOP(
    "exercise", "Who answers “{strategy}” without reading passes with {score}."
)
_LAZY_HINT = QT_TRANSLATE_NOOP(
    "exercise", "Change this question or one like it, or raise the pass mark."
)
_NONE = QT_TRANSLATE_NOOP("exercise", "nothing")
_EVERYTHING = QT_TRANSLATE_NOOP("exercise", "everything")
_FIRST = QT_TRANSLATE_NOOP("exercise", "always the first")
_LAST = QT_TRANSLATE_NOOP("exercise", "always the last")
_TRUE = QT_TRANSLATE_NOOP("exercise", "always true")
_FALSE = QT_TRANSLATE_NOOP("exercise", "always false")
_LONGEST = QT_TRANSLATE_NOOP("exercise", "always the longest")
_IN = QT_TRANSLATE_NOOP("exercise", "{way} ({language})")

Way = Callable[[Question], Answer | None]
"""How somebody answers who has not read the question."""


def strategies(quiz: Quiz) -> tuple[Strategy[Way], ...]:
    """The lazy ways; ``longest`` comes once for each language."""
    found: list[tuple[str, Message, Way]] = [
        ("none", _NONE, lambda _question: None),
        ("all", _EVERYTHING, _all),
        ("first", _FIRST, lambda question: _position(question, 0)),
        ("last", _LAST, lambda question: _position(question, -1)),
        ("always_true", _TRUE, lambda question: _always(question, TRUE)),
        ("always_false", _FALSE, lambda question: _always(question, FALSE)),
        ("longest", _LONGEST, partial(_longest, language="en")),
    ]
    for language in sorted(languages(quiz) - {"", "en"}):
        way = partial(_longest, language=language)
        said = _IN.fill(way=_LONGEST, language=language)
        found.append((f"longest:{language}", said, way))
    return tuple(
        Strategy(name, way, _LAZY.fill(strategy=said), _LAZY_HINT) for name, said, way in found
    )


def languages(quiz: Quiz) -> set[str]:
    """The languages its options are written in."""
    return {
        language
        for question in quiz.questions.values()
        if isinstance(question, Choice)
        for option in question.options
        for language in option.text.by_language
    }


def played(quiz: Quiz, way: Way) -> Mapping[str, Answer]:
    """What is answered in that way, by question; what it has no answer for is left out."""
    answers = {name: way(question) for name, question in quiz.questions.items()}
    return {name: answer for name, answer in answers.items() if answer is not None}


def chance(quiz: Quiz) -> tuple[Fraction, float] | None:
    """How likely guessing passes on first tries, and its mean score; None if too large to count.

    Each possible answer is as likely as the other; what is written is never guessed.
    """
    asked = quiz.questions.values()
    return guessing.chance(
        (Blind(one.weight, one.critical, guesses(one)) for one in asked), quiz.pass_rule
    )


def guesses(question: Question) -> Spread:
    """What one blind answer to a question earns: each credit and how likely it is."""
    answers = list(_answers(question))
    if not answers:
        return {Fraction(0): Fraction(1)}
    earned = Counter(grade(question, answer).fraction for answer in answers)
    return {credit: Fraction(count, len(answers)) for credit, count in earned.items()}


# -- the strategies ---------------------------------------------------------------------------


def _all(question: Question) -> Answer | None:
    """Every option where several may be chosen, else the first; things in order as they lie."""
    if isinstance(question, Choice) and question.form == "multiple":
        return tuple(option.id for option in question.options)
    return _position(question, 0)


def _position(question: Question, at: int) -> Answer | None:
    match question:
        case Choice():
            return (question.options[at].id,)
        case Match():
            return {pair.id: question.rights[at].id for pair in question.lefts}
        case Order():
            shown = question.shown if at == 0 else tuple(reversed(question.shown))
            return tuple(item.id for item in shown)
        case _:
            return None


def _always(question: Question, option_id: str) -> Answer | None:
    if isinstance(question, Choice) and question.form == "truth":
        return (option_id,)
    return None


def _longest(question: Question, language: str) -> Answer | None:
    """The longest option; of several to choose, as many of the longest as there are keys."""
    if not isinstance(question, Choice):
        return _position(question, 0)

    def length(option: Option) -> int:
        return len(option.text.get(language))

    if question.form != "multiple":
        return (max(question.options, key=length).id,)
    wanted = sorted(question.options, key=length, reverse=True)[: len(question.keys)]
    return tuple(option.id for option in question.options if option in wanted)


# -- guessing ---------------------------------------------------------------------------------


def _answers(question: Question) -> Iterable[Answer]:
    """Everything that could be answered, where it can be counted."""
    match question:
        case Choice(form="multiple"):
            ids = [option.id for option in question.options]
            return chain.from_iterable(combinations(ids, n) for n in range(1, len(ids) + 1))
        case Choice():
            return [(option.id,) for option in question.options]
        case Match():
            rights = [pair.id for pair in question.rights]
            lefts = [pair.id for pair in question.lefts]
            if len(rights) ** len(lefts) > MOST_ANSWERS:
                return []
            ways = product(rights, repeat=len(lefts))
            return [dict(zip(lefts, way, strict=True)) for way in ways]
        case Order():
            ids = [item.id for item in question.items]
            if prod(range(1, len(ids) + 1)) > MOST_ANSWERS:
                return []
            return permutations(ids)
        case _:
            return []
