"""The privacy-settings exercise as a :class:`~workshop.exercises.kinds.Kind`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workshop.exercises.kinds import Kind
from workshop.exercises.privacy.answers import completed
from workshop.exercises.privacy.attempt import PrivacyAttempt
from workshop.exercises.privacy.missing import missed
from workshop.exercises.privacy.model import PrivacyExercise
from workshop.exercises.privacy.proof import prove
from workshop.exercises.privacy.read_exercise import read_privacy
from workshop.exercises.privacy.scoring import SCORER


def answered(exercise: PrivacyExercise, answers: Mapping[str, Any]) -> PrivacyAttempt:
    """The attempt in which the settings stand as answered, the others at their start."""
    return PrivacyAttempt(exercise, completed(exercise, answers))


KIND = Kind(
    name="privacy-settings",
    scorer=SCORER,
    read=read_privacy,
    start=PrivacyAttempt.start,
    answer=answered,
    prove=prove,
    missed=missed,
    example='{"posts": "friends"}',
)
