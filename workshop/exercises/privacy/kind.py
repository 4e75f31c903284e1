"""The privacy-settings exercise as a :class:`~workshop.exercises.kinds.Kind`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from workshop.exercises.kinds import Kind
from workshop.exercises.privacy.answers import completed
from workshop.exercises.privacy.attempt import PrivacyAttempt
from workshop.exercises.privacy.missing import missed
from workshop.exercises.privacy.model import PrivacyExercise
from workshop.exercises.privacy.proof import prove
from workshop.exercises.privacy.read_exercise import read_privacy
from workshop.exercises.privacy.room import PrivacyRoom
from workshop.exercises.privacy.scoring import SCORER
from workshop.exercises.privacy.shuffle import prove_with_shuffle


def answered(exercise: PrivacyExercise, answers: Mapping[str, Any]) -> PrivacyAttempt:
    """The attempt in which the settings stand as answered, the others at their start."""
    return PrivacyAttempt(exercise, completed(exercise, answers))


def played_by_a_room(exercise: PrivacyExercise, today: date) -> PrivacyRoom:
    """The room's game; where the author wrote no questions they are made from a full answer."""
    witness = None if exercise.room else prove(exercise, today).witness
    return PrivacyRoom.start(exercise, witness)


KIND = Kind(
    name="privacy-settings",
    scorer=SCORER,
    read=read_privacy,
    start=PrivacyAttempt.start,
    answer=answered,
    prove=prove_with_shuffle,
    missed=missed,
    room=played_by_a_room,
    example='{"posts": "friends"}',
)
