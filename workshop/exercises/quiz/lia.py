"""The quiz marks of LiaScript, as a subset: the same text opens in LiaScript.

::

    Which law?
    [( )] wrong             one right: [(X)]; several right: [[X]] and [[ ]]
    [(X)] right
    [[?]] a hint
    ***                     why, between two lines of asterisks
    Because.
    ***

A line ``[[moderation]]`` asks for a word, ``[[ no | (yes) ]]`` is one choice of a list. Scripts and
macros are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import field
from fractions import Fraction
from pathlib import Path
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.exercises.quiz.drafts import Imported, in_language, named, numbered, text
from workshop.exercises.quiz.grading import key_answer
from workshop.exercises.quiz.model import (
    FALSE,
    TRUE,
    Choice,
    ChoiceForm,
    Match,
    Number,
    Option,
    Order,
    Phrase,
    Question,
    Short,
    Span,
)
from workshop.kit.fields import as_number
from workshop.kit.kit import Text
from workshop.kit.problem import Problem
from workshop.values import dataclass

_ONE = re.compile(r"\s*\[\(([ xX])\)\]\s*(.*)")
_MANY = re.compile(r"\s*\[\[([ xX])\]\]\s*(\S.*)")
_HINT = re.compile(r"\s*\[\[\?\]\]\s*(.*)")
_WRITE = re.compile(r"\s*\[\[\s*(\S.*?)\s*\]\]\s*")
_STARS = re.compile(r"\s*\*{3,}\s*")
_HEADING = re.compile(r"#+\s+(.*)")
_REFUSED = re.compile(r"<script|^\s*@\w+|\[\[\[|<!--", re.IGNORECASE)

_SCRIPT = QT_TRANSLATE_NOOP("quiz", "Scripts and macros of LiaScript are not carried over.")
_TAKE_OUT = QT_TRANSLATE_NOOP("quiz", "Take it out; only text, answers, hints and a reason remain.")
_NO_ASK = QT_TRANSLATE_NOOP("quiz", "These answers belong to no question.")
_ASK_FIRST = QT_TRANSLATE_NOOP("quiz", "Write the question in the line above them.")
_NO_KEY = QT_TRANSLATE_NOOP("quiz", "No answer of “{ask}” is right.")
_MARK_ONE = QT_TRANSLATE_NOOP("quiz", "Put an X into the brackets of the right one.")
_MIXED = QT_TRANSLATE_NOOP("quiz", "“{ask}” mixes answers of two kinds.")
_ONE_KIND = QT_TRANSLATE_NOOP("quiz", "Use [( )] for one right answer, [[ ]] for several.")
_TWO_KEYS = QT_TRANSLATE_NOOP("quiz", "“{ask}” has two right answers of which one may be chosen.")
_EMPTY = QT_TRANSLATE_NOOP("quiz", "There is no question here.")
_NO_FORM = QT_TRANSLATE_NOOP("quiz", "“{ask}” has no form in LiaScript; left out.")


@dataclass(slots=True)
class _Draft:
    """One question as far as it was read."""

    line: int = 0
    title: str = ""
    ask: list[str] = field(default_factory=list)
    one: list[tuple[bool, str]] = field(default_factory=list)
    many: list[tuple[bool, str]] = field(default_factory=list)
    written: str = ""
    hints: list[str] = field(default_factory=list)
    why: list[str] = field(default_factory=list)

    @property
    def answered(self) -> bool:
        """Whether its answers have begun: words after them belong to the next question."""
        return bool(self.one or self.many or self.written)


class _Reader:
    """Goes through the lines once."""

    def __init__(self, path: Path, line: int) -> None:
        self.path, self.first = path, line
        self.title = ""
        self.questions: list[Question] = []
        self.problems: list[Problem] = []
        self._draft = _Draft()
        self._in_why = False

    def take(self, number: int, line: str) -> None:
        """One line of the text."""
        if _STARS.fullmatch(line):
            self._in_why = not self._in_why
        elif self._in_why:
            self._draft.why.append(line.strip())
        elif _REFUSED.search(line):
            self.problem(number, _SCRIPT, _TAKE_OUT)
        elif found := _HEADING.match(line):
            self.close()
            self.title = self.title or found[1].strip()
            self._draft.title = found[1].strip()
        elif not self._mark(line) and line.strip():
            if self._draft.answered:
                self.close()
            self._draft.ask.append(line.strip())
        if line.strip() and not self._draft.line and (self._draft.ask or self._draft.answered):
            self._draft.line = number

    def _mark(self, line: str) -> bool:
        """Whether a line is an answer or a hint; it is kept."""
        draft = self._draft
        if found := _HINT.match(line):
            draft.hints.append(found[1].strip())
        elif found := _ONE.match(line):
            draft.one.append((found[1] != " ", found[2].strip()))
        elif found := _MANY.match(line):
            draft.many.append((found[1] != " ", found[2].strip()))
        elif found := _WRITE.fullmatch(line):
            draft.written = found[1]
        else:
            return False
        return True

    def close(self) -> None:
        """The question so far is finished."""
        draft, self._draft = self._draft, _Draft()
        if not draft.answered:
            self._draft.title = draft.title
            return
        ask = text(" ".join(draft.ask))
        if not draft.ask:
            self.problem(draft.line, _NO_ASK, _ASK_FIRST)
            return
        if sum(bool(kind) for kind in (draft.one, draft.many, draft.written)) > 1:
            self.problem(draft.line, _MIXED.fill(ask=ask), _ONE_KIND)
            return
        question = self._question(draft, ask)
        if question is not None:
            self.questions.append(question)

    def _question(self, draft: _Draft, ask: Text) -> Question | None:
        shared = {
            "id": "",
            "ask": ask,
            "title": text(draft.title) if draft.title != self.title else Text(),
            "why": text(" ".join(draft.why)),
            "hints": tuple(text(hint) for hint in draft.hints),
        }
        listed = [part.strip() for part in draft.written.split("|")]
        if len(listed) > 1:  # [[ no | (yes) ]]
            draft.one = [
                (part.startswith("(") and part.endswith(")"), part.strip("()")) for part in listed
            ]
        elif draft.written:
            return _written(draft.written, shared)
        marks = draft.one or draft.many
        right = sum(1 for on, _ in marks if on)
        if not right:
            self.problem(draft.line, _NO_KEY.fill(ask=ask), _MARK_ONE)
            return None
        if draft.one and right > 1:
            self.problem(draft.line, _TWO_KEYS.fill(ask=ask), _ONE_KIND)
            return None
        return _choice(marks, bool(draft.many), shared)

    def problem(self, line: int, message: Message, hint: Message | None = None) -> None:
        """Something that could not be carried over; lines count from the whole file's first."""
        at = line + self.first - 1 if line else 0
        found = Problem(self.path, at, 1 if at else 0, "quiz.liascript", "error", message, hint)
        self.problems.append(found)


def read_lia(source: str, path: Path, line: int = 1) -> tuple[Imported, tuple[Problem, ...]]:
    """The questions of a LiaScript text that begins at that line of its file, and problems."""
    reader = _Reader(path, line)
    for number, words in enumerate(source.lstrip("\ufeff").split("\n"), start=1):
        reader.take(number, words)
    reader.close()
    if not reader.questions and not reader.problems:
        reader.problem(1, _EMPTY, _ASK_FIRST)
    return Imported(reader.title, named(reader.questions)), tuple(reader.problems)


def _written(words: str, shared: dict[str, Any]) -> Question:
    number = as_number(words)
    if number is not None:
        exactly = Fraction(words)
        return Number(**shared, accepted=(Span(exactly, exactly),))
    return Short(**shared, accepted=(Phrase(text(words)),))


def _choice(marks: list[tuple[bool, str]], several: bool, shared: dict[str, Any]) -> Question:
    words = [label.casefold() for _, label in marks]
    if not several and words == [TRUE, FALSE]:
        options = tuple(
            Option(name, text(name), on) for name, (on, _) in zip(words, marks, strict=True)
        )
        return Choice(**shared, form="truth", options=options)
    found: list[Option] = []
    for on, label in marks:
        found.append(Option(numbered([one.id for one in found]), text(label), on))
    form: ChoiceForm = "multiple" if several else "single"
    return Choice(**shared, form=form, options=tuple(found))


# -- writing ----------------------------------------------------------------------------------


def write_lia(
    questions: Iterable[Question], language: str, title: str = ""
) -> tuple[str, tuple[Message, ...]]:
    """The questions in LiaScript's marks, and which of them have no form there."""
    blocks, lost = [f"# {title}"] if title else [], []
    for question in questions:
        if isinstance(question, Match | Order):
            lost.append(_NO_FORM.fill(ask=question.ask))
            continue
        blocks.append(_block(question, language))
    return "\n\n".join(blocks) + "\n", tuple(lost)


def _block(question: Choice | Short | Number, language: str) -> str:
    lines = []
    if question.title.by_language:
        lines += [f"## {in_language(question.title, language)}", ""]
    lines += [in_language(question.ask, language), ""]
    if isinstance(question, Choice):
        mark = "[[{}]] {}" if question.form == "multiple" else "[({})] {}"
        for option in question.options:
            words = option.id.capitalize() if question.form == "truth" else option.text
            said = words if isinstance(words, str) else in_language(words, language)
            lines.append(mark.format("X" if option.right else " ", said))
    elif isinstance(question, Short):
        best = max(question.accepted, key=lambda phrase: phrase.worth)
        lines.append(f"[[{in_language(best.text, language)}]]")
    else:
        lines.append(f"[[{key_answer(question)}]]")
    lines += [f"[[?]] {in_language(hint, language)}" for hint in question.hints]
    if question.why.by_language:
        lines += ["***", in_language(question.why, language), "***"]
    return "\n".join(lines)
