"""The quiz as a :class:`~workshop.exercises.kinds.Kind`."""

from __future__ import annotations

from datetime import date

from workshop.exercises.kinds import Kind
from workshop.exercises.quiz.attempt import QuizAttempt, answered
from workshop.exercises.quiz.model import Quiz
from workshop.exercises.quiz.proof import prove
from workshop.exercises.quiz.read import read
from workshop.exercises.quiz.room import QuizRoom
from workshop.exercises.quiz.scoring import SCORER


def played_by_a_room(quiz: Quiz, today: date) -> QuizRoom | None:
    """The room's game; None where raising hands cannot answer every question."""
    del today  # a quiz does not age
    return QuizRoom.start(quiz)


KIND = Kind(
    name="quiz",
    scorer=SCORER,
    read=read,
    start=QuizAttempt,
    answer=answered,
    prove=prove,
    room=played_by_a_room,
    example='{"which_law": ["a"]}',
)
