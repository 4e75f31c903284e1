"""The spotting as a :class:`~workshop.exercises.kinds.Kind`."""

from __future__ import annotations

from workshop.exercises.kinds import Kind
from workshop.exercises.spot.attempt import SpotAttempt, answered
from workshop.exercises.spot.proof import prove
from workshop.exercises.spot.read import read
from workshop.exercises.spot.scoring import SCORER

KIND = Kind(
    name="spot",
    scorer=SCORER,
    read=read,
    start=SpotAttempt,
    answer=answered,
    prove=prove,
    example='{"red_gate": "on"}',
)
