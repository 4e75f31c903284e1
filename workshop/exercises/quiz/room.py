"""A quiz for a whole room: hands for each answer, then which is right and why, then the next one.

A room answers by raising hands, so only the questions of choice are asked, and only they count.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.exercises.attempt import Step
from workshop.exercises.kinds import replay
from workshop.exercises.quiz.attempt import QuizAttempt
from workshop.exercises.quiz.grading import feedback
from workshop.exercises.quiz.lia import read_lia
from workshop.exercises.quiz.model import TRUE, Choice, Option, Quiz
from workshop.exercises.room import MOST_OPTIONS, RoomOption, RoomQuestion, RoomResult, Say
from workshop.exercises.roomrun import RoomRun
from workshop.kit.kit import Text
from workshop.values import dataclass

_LABEL = QT_TRANSLATE_NOOP("room", "{title}: question {number} of {count}")
_MISSED = QT_TRANSLATE_NOOP("room", "{question} {answer}")
_TITLED = QT_TRANSLATE_NOOP("room", "{question}: {answer}")
_OTHERWISE = QT_TRANSLATE_NOOP("room", "Right would have been")
_TRUE = QT_TRANSLATE_NOOP("room", "True")
_FALSE = QT_TRANSLATE_NOOP("room", "False")
_OF = QT_TRANSLATE_NOOP("room", "{right} of {count}")
_RIGHT = QT_TRANSLATE_NOOP("room", "answered right by the room")
_TIE = QT_TRANSLATE_NOOP("room", "{letters} are equal. Choose one, or Next shows what is right.")
QUICK = Text({"en": "Quick question", "fr": "Question rapide"})
_OPEN = 4  # questions told of in the result


@dataclass(frozen=True)
class QuizRoom(RoomRun[Quiz, QuizAttempt]):
    """The room's run through a quiz; ``shown`` says that the answer to this question is out."""

    questions: tuple[Choice, ...] = ()
    at: int = 0
    shown: bool = False

    @classmethod
    def start(cls, quiz: Quiz) -> QuizRoom | None:
        """A new run; None where nothing can be answered by raising hands."""
        asked = {
            name: one
            for name, one in quiz.questions.items()
            if isinstance(one, Choice) and len(one.options) <= MOST_OPTIONS
        }
        if not asked:
            return None
        attempt = QuizAttempt(replace(quiz, questions=asked))
        return cls(quiz, attempt, questions=tuple(asked.values()))

    # -- where it stands ----------------------------------------------------------------------

    @property
    def count(self) -> int:
        """How many questions there are."""
        return len(self.questions)

    @property
    def question(self) -> Choice | None:
        """The question that stands; None with the result."""
        return self.questions[self.at] if self.at < self.count else None

    @property
    def answers(self) -> int:
        """How many answers the question that stands has."""
        question = self.question
        return 0 if question is None else len(question.options)

    @property
    def options(self) -> int:
        """How many of them can be chosen now: none once the right one is shown."""
        return 0 if self.shown else self.answers

    # -- what the room does -------------------------------------------------------------------

    def next(self, now: str) -> QuizRoom:
        """The answer that stands is checked and the right one shown; then the next question."""
        question = self.question
        if question is None:
            return self
        if self.shown:
            return replace(self, at=self.at + 1, shown=False, picked_option=None)
        chosen, attempt = self.chosen, self.attempt
        if chosen is not None and not attempt.closed(question.id):
            attempt = attempt.put(question.id, [question.options[chosen].id], now)
            if attempt.checkable(question.id):
                attempt = attempt.check(question.id, now)
        return replace(self, attempt=attempt, shown=True, picked_option=chosen)

    def previous(self, now: str) -> QuizRoom | None:
        """The answer before, still shown: what was checked stays."""
        del now
        if self.at == 0 or self.attempt.submitted:
            return None
        return self.shown_at(self.at - 1)

    def resumed(self, steps: Iterable[Step]) -> QuizRoom:
        """The run those steps were kept of: at the last question that was checked."""
        game = replace(self, attempt=replay(QuizAttempt(self.attempt.exercise), steps))
        tried = [k for k, one in enumerate(self.questions) if game.attempt.tried.get(one.id)]
        if game.attempt.submitted:
            return replace(game, at=self.count)
        return game.shown_at(tried[-1]) if tried else game

    # -- what stands on the wall --------------------------------------------------------------

    def page(self, say: Say) -> RoomQuestion | RoomResult:
        """The question that stands, or the result."""
        question = self.question
        if question is None:
            return self._result(say)
        label = _LABEL.fill(title=self.exercise.title, number=self.at + 1, count=self.count)
        alone = self.count == 1
        options = tuple(
            RoomOption(
                _words(option, question, say),
                hands=hands,
                right=option.right if self.shown else None,
            )
            for option, hands in zip(question.options, self.hands, strict=True)
        )
        return RoomQuestion(
            label=say(self.exercise.title if alone else label),
            question=say(question.ask),
            detail="",
            options=options,
            chosen=self.chosen,
            said=self._why(question, say) if self.shown else self._tie(say),
        )

    def shown_at(self, at: int) -> QuizRoom:
        """A question whose answer is out, the room's own standing."""
        question = self.questions[at]
        tried = self.attempt.tried.get(question.id, ())
        ids = [option.id for option in question.options]
        chosen = ids.index(tried[-1][0]) if tried and isinstance(tried[-1], tuple) else None
        return replace(self, at=at, shown=True, picked_option=chosen)

    def _why(self, question: Choice, say: Say) -> str:
        chosen = self.chosen
        told = () if chosen is None else feedback(question, (question.options[chosen].id,))
        return " ".join(said for text in (*told, question.why) if (said := say(text)))

    def _tie(self, say: Say) -> str:
        return say(_TIE.fill(letters=self.tied)) if self.tied else ""

    def _result(self, say: Say) -> RoomResult:
        missed = [one for one in self.questions if not self.attempt.right(one.id)]
        return RoomResult(
            label=say(self.exercise.title),
            score=say(_OF.fill(right=self.count - len(missed), count=self.count)),
            headline=say(_RIGHT),
            open_label=say(_OTHERWISE),
            open=tuple(self._missed(one, say) for one in missed[:_OPEN]),
        )

    def _missed(self, question: Choice, say: Say) -> str:
        right = ", ".join(
            _words(option, question, say) for option in question.options if option.right
        )
        titled = bool(question.title.by_language)
        told = _TITLED if titled else _MISSED
        return say(told.fill(question=question.title if titled else question.ask, answer=right))


def quick_game(written: str) -> QuizRoom | None:
    """The game of a quick question in LiaScript's marks; None where hands cannot answer it."""
    imported, _ = read_lia(written, Path())
    if len(imported.questions) != 1:
        return None
    quiz = Quiz(id="quick", version="", title=QUICK, kind="quiz", questions=imported.questions)
    return QuizRoom.start(quiz)


def _words(option: Option, question: Choice, say: Say) -> str:
    """An option's words; true and false are the program's own."""
    if question.form == "truth":
        return say(_TRUE if option.id == TRUE else _FALSE)
    return say(option.text)
