"""One run of a room through an exercise: hands are counted, one answer stands, it becomes a step.

A kind says which question stands, what can be answered to it, and what its answers do; the rest of
a :class:`~workshop.exercises.room.RoomGame` is here.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import field, replace
from typing import Generic, Self, TypeVar

from workshop.exercises.attempt import Step
from workshop.exercises.kinds import Attempt, Exercise
from workshop.exercises.room import LETTERS, Hands, Say, first_question, leaders
from workshop.values import dataclass

A = TypeVar("A", bound=Attempt)
E = TypeVar("E", bound=Exercise)


@dataclass(frozen=True)
class RoomRun(ABC, Generic[E, A]):
    """A run through the questions as far as it went.

    ``picked_option`` is what the facilitator picked at the question that stands; ``tallies`` are
    the hands counted, by question from 0.
    """

    exercise: E
    attempt: A
    picked_option: int | None = None
    tallies: Mapping[int, Hands] = field(default_factory=dict)

    # -- where it stands ----------------------------------------------------------------------

    @property
    @abstractmethod
    def at(self) -> int:
        """The question that stands, from 0."""

    @property
    @abstractmethod
    def answers(self) -> int:
        """How many answers the question that stands has; 0 when none stands."""

    @property
    def options(self) -> int:
        """How many of them can be chosen now."""
        return self.answers

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of the room's attempt."""
        return self.attempt.steps

    @property
    def hands(self) -> Hands:
        """The hands counted at this question."""
        none: Hands = (None,) * self.answers
        counted = self.tallies.get(self.at, none)
        return counted if len(counted) == len(none) else none  # it has other answers by now

    @property
    def chosen(self) -> int | None:
        """The answer that stands: the one picked, else the one with most hands."""
        if self.picked_option is not None:
            return self.picked_option
        first = leaders(self.hands)
        return first[0] if len(first) == 1 else None

    @property
    def tied(self) -> str:
        """The letters of the answers with equally many hands while none stands: "A, C"."""
        first = leaders(self.hands)
        if len(first) < 2 or self.chosen is not None:
            return ""
        return ", ".join(LETTERS[k] for k in first)

    # -- what the room does -------------------------------------------------------------------

    def picked(self, option: int) -> Self:
        """That answer stands; picked once more it does not."""
        if not 0 <= option < self.options:
            return self
        return replace(self, picked_option=None if option == self.picked_option else option)

    def counted(self, hands: Hands) -> Self:
        """Hands were counted; they weigh more than what was picked before."""
        if not hands or len(hands) != self.options:
            return self
        return replace(self, tallies={**self.tallies, self.at: hands}, picked_option=None)

    def recalled(self, tallies: Mapping[int, Hands]) -> Self:
        """The run with the hands counted before."""
        return replace(self, tallies={**self.tallies, **tallies})

    def finished(self, now: str) -> Self:
        """What the room answered, handed in."""
        if self.attempt.submitted:
            return self
        return replace(self, attempt=self.attempt.submit(now))

    # -- what stands on the wall --------------------------------------------------------------

    def brief(self, say: Say) -> tuple[str, str]:
        """The exercise's title and brief."""
        return say(self.exercise.title), say(self.exercise.brief)

    def debrief(self, say: Say) -> tuple[str, str]:
        """The author's debrief: its first question, and the rest."""
        return first_question(say(self.exercise.debrief))
