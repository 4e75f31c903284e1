"""One person's attempt at a quiz as a value: what stands answered, what was checked, how often.

Answering is a draft and can be undone; checking takes one of the question's tries, shows what is
right and cannot be. A question is closed when it is right or its tries are used up. Handing in
checks every draft that was not.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, ExerciseError
from workshop.exercises.attempt import Step, Undoable, bad_step
from workshop.exercises.quiz.grading import Answer, grade, is_empty, known_answer
from workshop.exercises.quiz.model import SURENESS, Question, Quiz, Sureness
from workshop.exercises.quiz.scoring import QuizMarks, score
from workshop.kit.fields import suggestion
from workshop.values import dataclass

_NO_QUESTION = QT_TRANSLATE_NOOP("exercise", "There is no question “{question}” in {exercise}.")
_CLOSED = QT_TRANSLATE_NOOP("exercise", "This question is answered and checked.")
_OPEN = QT_TRANSLATE_NOOP("exercise", "Answer the question first.")
_SAME = QT_TRANSLATE_NOOP("exercise", "Change your answer before you check it again.")
_NO_HINT = QT_TRANSLATE_NOOP("exercise", "There are no more hints for this question.")
_HOW_SURE = QT_TRANSLATE_NOOP("exercise", "Say how sure you are: {words}.")


@dataclass(frozen=True, slots=True)
class Draft:
    """What somebody has put down but not yet checked, by question."""

    answers: Mapping[str, Answer] = field(default_factory=dict)
    sureness: Mapping[str, Sureness] = field(default_factory=dict)


@dataclass(frozen=True)
class QuizAttempt(Undoable[Quiz, Draft]):
    """A quiz as far as it went; what was checked cannot be undone.

    ``tried`` are the answers that were checked, oldest first, ``hints`` how many were taken, both
    by question.
    """

    work: Draft = Draft()
    tried: Mapping[str, tuple[Answer, ...]] = field(default_factory=dict)
    hints: Mapping[str, int] = field(default_factory=dict)

    # -- what there is ------------------------------------------------------------------------

    @property
    def draft(self) -> Draft:
        """What stands in the fields."""
        return self.work

    def question(self, name: str) -> Question:
        """The question of that id; raises ExerciseError with a suggestion."""
        question = self.exercise.questions.get(name)
        if question is None:
            message = _NO_QUESTION.fill(question=name, exercise=self.exercise.id)
            raise ExerciseError(message, suggestion(str(name), self.exercise.questions))
        return question

    def answer(self, name: str) -> Answer | None:
        """What stands answered there: the draft, else the last try."""
        tries = self.tried.get(name, ())
        return self.draft.answers.get(name, tries[-1] if tries else None)

    def tries_left(self, name: str) -> int:
        """How often that question can still be checked."""
        return self.exercise.tries - len(self.tried.get(name, ()))

    def closed(self, name: str) -> bool:
        """Whether that question is right, its tries are used up, or all is handed in."""
        if self.submitted or self.tries_left(name) <= 0:
            return True
        return self.right(name)

    def right(self, name: str) -> bool:
        """Whether the last try at that question was fully right."""
        tries = self.tried.get(name, ())
        return bool(tries) and grade(self.question(name), tries[-1]).right

    def checkable(self, name: str) -> bool:
        """Whether there is an answer there that was not checked yet."""
        answer, tries = self.draft.answers.get(name), self.tried.get(name, ())
        if answer is None or is_empty(answer) or self.closed(name):
            return False
        return not tries or answer != tries[-1]

    def hints_left(self, name: str) -> int:
        """How many hints of that question were not taken."""
        return len(self.question(name).hints) - self.hints.get(name, 0)

    @property
    def hints_taken(self) -> int:
        """How many hints were taken, over all questions."""
        return sum(self.hints.values())

    @property
    def answered(self) -> int:
        """How many questions have an answer, checked or not."""
        return sum(
            1
            for name in self.exercise.questions
            if (answer := self.answer(name)) is not None and not is_empty(answer)
        )

    def score(self) -> QuizMarks:
        """The marks of what was checked; handed in, that is everything."""
        return score(self.exercise, self.tried, self.hints, self.draft.sureness)

    # -- what can be done ---------------------------------------------------------------------

    def do(self, kind: str, data: Mapping[str, Any], at: str) -> QuizAttempt:
        """One step by its name: ``answer``, ``check``, ``hint`` or ``sure``.

        Raises ExerciseError when the exercise does not allow it.
        """
        match kind, dict(data):
            case "answer", {"question": str(name), "answer": raw}:
                return self.put(name, raw, at)
            case "check", {"question": str(name)}:
                return self.check(name, at)
            case "hint", {"question": str(name)}:
                return self.hint(name, at)
            case "sure", {"question": str(name), "level": str(level)}:
                return self.say_sure(name, level, at)
            case _:
                raise bad_step(kind, data)

    def put(self, name: str, raw: Any, at: str) -> QuizAttempt:
        """Answer a question that is not closed; the same answer again changes nothing."""
        answer = known_answer(self.question(name), raw)
        here = self.after(Step("answer", {"question": name, "answer": _plain(answer)}, at))
        if self.closed(name):
            raise ExerciseError(_CLOSED)
        return here.moved(replace(self.draft, answers={**self.draft.answers, name: answer}))

    def check(self, name: str, at: str) -> QuizAttempt:
        """Take one of the tries: what is answered there now stands graded."""
        self.question(name)
        here = self.after(Step("check", {"question": name}, at))
        if self.closed(name):
            raise ExerciseError(_CLOSED)
        if not self.checkable(name):
            raise ExerciseError(_SAME if self.tried.get(name) else _OPEN)
        return replace(here, tried=self._with_try(self.tried, name), earlier=())

    def hint(self, name: str, at: str) -> QuizAttempt:
        """Take one more hint for a question that is not closed."""
        here = self.after(Step("hint", {"question": name}, at))
        if not self.hints_left(name) or self.closed(name):
            raise ExerciseError(_NO_HINT)
        return replace(here, hints={**self.hints, name: self.hints.get(name, 0) + 1})

    def say_sure(self, name: str, level: str, at: str) -> QuizAttempt:
        """Say how sure one is of an answer; it never counts."""
        here = self.after(Step("sure", {"question": name, "level": level}, at))
        if level not in SURENESS:
            raise ExerciseError(_HOW_SURE.fill(words=", ".join(SURENESS)))
        if not self.exercise.confidence or self.closed(name):
            raise ExerciseError(_CLOSED)
        return here.moved(replace(self.draft, sureness={**self.draft.sureness, name: level}))

    def submit(self, at: str) -> QuizAttempt:
        """Handed in: drafts that were never checked are checked now, and the marks stand."""
        here, tried = super().submit(at), dict(self.tried)
        for name in self.exercise.questions:
            if self.checkable(name):
                tried = self._with_try(tried, name)
        return replace(here, tried=tried)

    # -- inside -------------------------------------------------------------------------------

    def _with_try(
        self, tried: Mapping[str, tuple[Answer, ...]], name: str
    ) -> dict[str, tuple[Answer, ...]]:
        return {**tried, name: (*tried.get(name, ()), self.draft.answers[name])}


def answered(quiz: Quiz, answers: Mapping[str, Any]) -> QuizAttempt:
    """The attempt that gives those answers, each on the first try, and hands them in."""
    attempt = QuizAttempt(quiz)
    for name, raw in answers.items():
        attempt = attempt.put(str(name), raw, "")
    return attempt.submit("")


def _plain(answer: Answer) -> Any:
    if isinstance(answer, str):
        return answer
    return dict(answer) if isinstance(answer, Mapping) else list(answer)
