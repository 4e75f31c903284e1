"""What all kinds of exercise share: what an exercise, an attempt, marks and a proof are.

A kind is a folder beside this file whose ``kind.py`` holds ``KIND``. It is imported when the first
exercise of that kind is opened. Everything that is not about one kind (reading a file, playing it,
keeping it, ``workshop score`` and ``workshop prove``) works with the values of this file alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any, Literal, Protocol, Self, TypeVar

from workshop.errors import Message
from workshop.exercises.attempt import Step
from workshop.exercises.head import AttemptRule
from workshop.exercises.room import RoomGame
from workshop.kit.kit import Text
from workshop.kit.problem import Problem
from workshop.kit.text import Node
from workshop.values import dataclass

FOLDERS: Mapping[str, str] = {
    "privacy-settings": "privacy",
    "settings": "privacy",
    "conversation": "conversation",
    "assessment": "assessment",
    "quiz": "quiz",
    "sort": "sort",
    "spot": "spot",
}
"""The word under ``kind:`` of a file, and the folder whose ``kind.py`` reads the rest."""

DEFAULT = "privacy-settings"
"""The kind of a file that names none."""


class Exercise(Protocol):
    """An exercise of any kind, frozen. :class:`~workshop.exercises.head.Head` has most of it."""

    @property
    def id(self) -> str:
        """The same through all its versions."""

    @property
    def kind(self) -> str:
        """Its kind's name."""

    @property
    def version(self) -> str:
        """The author's version."""

    @property
    def title(self) -> Text:
        """As it is listed."""

    @property
    def brief(self) -> Text:
        """What is wanted, before the work."""

    @property
    def debrief(self) -> Text:
        """What to talk about, after it."""

    @property
    def unlock(self) -> str:
        """The id of another exercise that must be passed first, or empty."""

    @property
    def variant_of(self) -> str:
        """The hash of the exercise this one was made from, or empty."""

    @property
    def attempts(self) -> AttemptRule:
        """How often it counts, and what a hint costs."""

    @property
    def scored(self) -> bool:
        """Whether it keeps a score; a self-assessment does not."""

    @property
    def terms(self) -> Mapping[str, Any]:
        """What it takes to pass, in plain values: kept with each attempt."""

    @property
    def source(self) -> bytes:
        """The resolved exercise as text that its own reader reads again."""

    @property
    def hash(self) -> str:
        """SHA-256 (hex) of the source."""

    @property
    def path(self) -> Path:
        """The file it was read from."""


@dataclass(frozen=True, slots=True)
class GoalMark:
    """How far one goal (a question, a card, a dimension) is met: 0–1, before the price of hints."""

    goal: str  # a stable id, never a position
    label: Message  # "hide Saturday barbecue"
    fraction: float
    weight: float = 1.0
    critical: bool = False


@dataclass(frozen=True, slots=True)
class Marks:
    """What an attempt is worth as it stands; a kind may add to it in a subclass.

    ``score`` is 0–100 and, with ``passed``, None where no score is kept. ``headline`` says both in
    one line. ``protection`` and ``usefulness`` are 0–1, for kinds that have them.
    """

    score: float | None
    passed: bool | None
    headline: Message
    goals: tuple[GoalMark, ...]
    protection: float | None = None
    usefulness: float | None = None

    @property
    def critical(self) -> bool:
        """Whether every critical goal is fully met."""
        return all(goal.fraction >= 1 for goal in self.goals if goal.critical)


@dataclass(frozen=True, slots=True)
class Missed:
    """What a room may talk about at one goal: its part of the exercise, what was chosen there.

    ``chosen`` is said where the goal is not met: "Older fronds: as they were".
    """

    area: Message | None = None
    chosen: Message | None = None


def _nothing(_: Any) -> Mapping[str, Missed]:
    return {}


class Attempt(Protocol):
    """An attempt as far as it went, frozen: its exercise and its steps, and nothing else."""

    @property
    def exercise(self) -> Any:
        """What is attempted."""

    @property
    def steps(self) -> tuple[Step, ...]:
        """Everything done so far, undone things included."""

    @property
    def submitted(self) -> bool:
        """Whether it is handed in; it then refuses further steps."""

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""

    @property
    def hints_taken(self) -> int:
        """How many hints were taken."""

    def do(self, kind: str, data: Mapping[str, Any], at: str) -> Self:
        """One step of this kind's own; raises ExerciseError when the exercise does not allow it."""

    def undo(self, at: str) -> Self:
        """The last step that can be taken back, taken back; raises ExerciseError if none."""

    def submit(self, at: str) -> Self:
        """Handed in: the marks stand."""

    def score(self) -> Marks:
        """The marks of the attempt as it stands."""


class Proof(Protocol):
    """What was proved of an exercise before it may be played for a score."""

    @property
    def verdict(self) -> Literal["sound", "refused"]:
        """One word."""

    @property
    def sound(self) -> bool:
        """Whether it may be played for a score."""

    @property
    def baselines(self) -> Mapping[str, float]:
        """The scores of the lazy strategies, by name."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Why it is refused, and what is only said."""

    def facts(self) -> Mapping[str, Any]:
        """What else was found, as plain values for ``--json``, under this kind's own keys."""

    def lines(self) -> tuple[str, ...]:
        """The same as lines for people."""


A = TypeVar("A", bound=Attempt)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of exercise as a set of functions.

    ``scorer`` names the version of its scoring and is kept with each attempt. ``read`` takes the
    file's tree, its path and the folder of shared parts. ``answer`` gives the attempt that answers
    from outside (plain JSON values) amount to and raises ExerciseError with a suggestion.
    ``example`` is an answer as an author would write it, for messages. ``missed`` tells by goal id
    what belongs with each goal of an attempt that is handed in, for the results of a room.
    ``room`` makes the game a whole room plays with an exercise (the date as for ``prove``), or None
    for one that a room cannot play.
    """

    name: str
    scorer: str
    read: Callable[[Node, Path, Path], tuple[Exercise | None, tuple[Problem, ...]]]
    start: Callable[[Any], Attempt]
    answer: Callable[[Any, Mapping[str, Any]], Attempt]
    prove: Callable[[Any, date], Proof]
    example: str = "{}"
    missed: Callable[[Any], Mapping[str, Missed]] = _nothing
    room: Callable[[Any, date], RoomGame | None] | None = None


def kind_of(name: str) -> Kind:
    """The kind of that name; its folder is imported now. KeyError when there is none."""
    module = import_module(f"workshop.exercises.{FOLDERS[name]}.kind")
    kind: Kind = module.KIND
    return kind


def replay(attempt: A, steps: Iterable[Step]) -> A:
    """The attempt after those steps; raises ExerciseError for one the exercise does not allow."""
    for step in steps:
        if step.kind == "undo":
            attempt = attempt.undo(step.at)
        elif step.kind == "submit":
            attempt = attempt.submit(step.at)
        else:
            attempt = attempt.do(step.kind, step.data, step.at)
    return attempt
