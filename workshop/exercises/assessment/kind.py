"""The self-assessment as a :class:`~workshop.exercises.kinds.Kind`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, ExerciseError
from workshop.exercises.assessment.attempt import AssessmentAttempt
from workshop.exercises.assessment.model import Assessment
from workshop.exercises.assessment.proof import prove
from workshop.exercises.assessment.read import read
from workshop.exercises.assessment.scoring import SCORER
from workshop.exercises.kinds import Kind

_NOT_A_SCORE = QT_TRANSLATE_NOOP("exercise", "The answer to “{statement}” is not a number: {score}")
_SCORE_IT = QT_TRANSLATE_NOOP("exercise", "Write a whole number from 0 to 4, without quotes.")


def answered(exercise: Assessment, answers: Mapping[str, Any]) -> AssessmentAttempt:
    """The self-assessment with those statements scored; raises ExerciseError with a suggestion."""
    attempt = AssessmentAttempt(exercise)
    for name, score in answers.items():
        if isinstance(score, bool) or not isinstance(score, int):
            raise ExerciseError(_NOT_A_SCORE.fill(statement=name, score=score), _SCORE_IT)
        attempt = attempt.answer(name, score, "")
    return attempt


KIND = Kind(
    name="assessment",
    scorer=SCORER,
    read=read,
    start=AssessmentAttempt,
    answer=answered,
    prove=prove,
    example='{"purpose": 2}',
)
