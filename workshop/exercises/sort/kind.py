"""The sorting as a :class:`~workshop.exercises.kinds.Kind`."""

from __future__ import annotations

from workshop.exercises.kinds import Kind
from workshop.exercises.sort.attempt import SCORER, SortAttempt, answered
from workshop.exercises.sort.proof import prove
from workshop.exercises.sort.read import read

KIND = Kind(
    name="sort",
    scorer=SCORER,
    read=read,
    start=SortAttempt,
    answer=answered,
    prove=prove,
    example='{"barbecue": "circle"}',
)
