"""A quiz file becomes a :class:`Quiz`, or problems with line and column."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.exercises.entries import bounded
from workshop.exercises.exact import exact
from workshop.exercises.head import finished, read_head
from workshop.exercises.passing import read_pass
from workshop.exercises.quiz.canonical import as_plain
from workshop.exercises.quiz.model import Band, Question, Quiz
from workshop.exercises.quiz.read_questions import read_question
from workshop.kit.fields import Fields, Reading
from workshop.kit.problem import Problem
from workshop.kit.text import Node

MOST_QUESTIONS = 100
MOST_TRIES = 5

_NONE = QT_TRANSLATE_NOOP("exercise", "The quiz has no questions.")
_WRITE_ONE = QT_TRANSLATE_NOOP("exercise", "Write questions: with a name and ask: for each.")


def read(node: Node, path: Path, networks: Path) -> tuple[Quiz | None, tuple[Problem, ...]]:
    """The quiz in a file's tree; it needs no ``networks``."""
    del networks
    reading = Reading(path)
    top = reading.top(node)
    quiz = Quiz(
        **vars(read_head(top, "quiz")),
        tries=top.whole("tries", 2, least=1, most=MOST_TRIES),
        penalty=exact(top, "penalty", Fraction(1, 4)),
        confidence=top.yes_no("confidence"),
        bands=_bands(top),
        pass_rule=read_pass(top),
        questions=_questions(top),
    )
    return finished(top, quiz, as_plain)


def _questions(top: Fields) -> Mapping[str, Question]:
    entries = bounded(top, "questions", MOST_QUESTIONS)
    if not entries and "questions" in top and not top.reading.failed:
        top.problem("questions", "exercise.empty", _NONE, _WRITE_ONE)
    found = {}
    for key, fields in entries:
        question = read_question(key, fields)
        if question is not None:
            found[question.id] = question
    return found


def _bands(top: Fields) -> tuple[Band, ...]:
    found = []
    for fields in top.mappings("bands"):
        least = exact(fields, "from", Fraction(0), most=100)
        found.append(Band(least, fields.localized("say", required=True)))
        fields.done()
    return tuple(found)
