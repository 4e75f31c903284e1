"""What is said about an answer, in the words of the reader's language."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from workshop.exercises.quiz.attempt import QuizAttempt
from workshop.exercises.quiz.grading import Answer, feedback, grade, key_answer
from workshop.exercises.quiz.model import TRUE, Choice, Match, Number, Order, Question
from workshop.ui.speaker import pointed
from workshop.values import dataclass

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Said:
    """A remark: good, warn or bad, its title and its text."""

    kind: str
    title: str
    text: str


def remark_of(attempt: QuizAttempt, question: Question, language: str) -> Said | None:
    """What is said after the last try at a question; None before the first."""
    tries = attempt.tried.get(question.id, ())
    if not tries:
        return None
    grades = grade(question, tries[-1])
    own = [text.get(language) for text in feedback(question, tries[-1])]
    why = question.why.get(language)
    if grades.right:
        return Said("good", translate("Quiz", "Right"), " ".join([*own, why]).strip())
    if attempt.closed(question.id):
        right = translate("Quiz", "Right is: {answer}.").format(
            answer=key_words(question, language).rstrip(".")
        )
        parts = [*own, why] if isinstance(question, Choice) else [*own, right, why]
        part = translate("Quiz", "Partly right")
        title = part if grades.fraction else translate("Quiz", "Not right")
        return Said("warn" if grades.fraction else "bad", title, " ".join(parts).strip())
    left = attempt.tries_left(question.id)
    one, more = translate("Quiz", "One more try."), translate("Quiz", "{n} more tries.")
    go_on = (one if left == 1 else more).format(n=left)
    if grades.fraction:
        keeps = translate("Quiz", "What is right keeps its credit.")
        return Said("warn", translate("Quiz", "Partly right"), " ".join([*own, keeps, go_on]))
    return Said("warn", translate("Quiz", "Not yet"), " ".join([*own, go_on]))


def key_words(question: Question, language: str) -> str:
    """The right answer in words."""
    key = key_answer(question, language)
    if isinstance(question, Number) and isinstance(key, str):
        key = pointed(key)
    return "" if key is None else answer_words(question, key, language)


def answer_words(question: Question, answer: Answer, language: str) -> str:
    """An answer in words: "Voice: Ask before deciding; Respect: …"."""
    if isinstance(answer, str):
        unit = question.unit.get(language) if isinstance(question, Number) else ""
        return f"{answer.removesuffix(unit).strip()}\u00a0{unit}" if unit else answer
    if isinstance(question, Choice):
        if question.form == "truth":
            yes, no = translate("Quiz", "True"), translate("Quiz", "False")
            return yes if TRUE in answer else no
        texts = {option.id: option.text.get(language) for option in question.options}
        return ", ".join(texts[one] for one in answer)
    if isinstance(question, Match) and isinstance(answer, Mapping):
        rights = {pair.id: pair.right.get(language) for pair in question.rights}
        pairs = [(p.left.get(language), answer.get(p.id, "")) for p in question.lefts]
        pair = translate("Quiz", "{left}: {right}")
        return "; ".join(
            pair.format(left=left, right=rights.get(right, "–")) for left, right in pairs
        )
    texts = (
        {i.id: i.text.get(language) for i in question.items} if isinstance(question, Order) else {}
    )
    return ", ".join(texts[one] for one in answer)
