"""The quiz as a :class:`~workshop.exercises.kinds.Kind`."""

from __future__ import annotations

from workshop.exercises.kinds import Kind
from workshop.exercises.quiz.attempt import QuizAttempt, answered
from workshop.exercises.quiz.proof import prove
from workshop.exercises.quiz.read import read
from workshop.exercises.quiz.scoring import SCORER

KIND = Kind(
    name="quiz",
    scorer=SCORER,
    read=read,
    start=QuizAttempt,
    answer=answered,
    prove=prove,
    example='{"which_law": ["a"]}',
)
