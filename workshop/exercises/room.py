"""An exercise the whole room plays: questions on the wall, hands counted, one answer taken.

No network and no phones: the facilitator asks, the room raises hands, one key or a line of counts
says what it chose. A :class:`RoomGame` is one run through such questions as a value; each kind of
exercise that can be played so has its own, and all of them are painted by the same layouts.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Protocol, Self

from workshop.errors import Message
from workshop.exercises.attempt import Step
from workshop.kit.kit import Text
from workshop.values import dataclass

MOST_OPTIONS = 6
LETTERS = "ABCDEF"

Say = Callable[[Message | Text], str]
"""Turns words into a text in the language of the room."""

Hands = tuple[int | None, ...]
"""How many hands were raised for each option; None where nobody counted."""

_COUNT = re.compile(r"([A-Fa-f])?\s*[:=]?\s*(\d{1,4})(?=[\s,;]|[A-Fa-f]|$)[\s,;]*")
_LETTER = re.compile(r"\s*([A-Fa-f])\s*")


@dataclass(frozen=True, slots=True)
class RoomOption:
    """One answer: its words, a small note beside them, its hands, and whether it is right.

    ``right`` is None until that is shown, and for good where nothing is simply right.
    """

    text: str
    note: str = ""
    hands: int | None = None
    right: bool | None = None


@dataclass(frozen=True, slots=True)
class RoomRow:
    """One thing in the preview: whether it is seen, and whether this answer changes that."""

    text: str
    seen: bool
    changed: bool = False


@dataclass(frozen=True, slots=True)
class RoomPreview:
    """What somebody would see: who looks, whose page it is, and its things."""

    heading: str
    name: str
    place: str
    rows: tuple[RoomRow, ...]


@dataclass(frozen=True, slots=True)
class RoomMeter:
    """A meter of 0 to 100, and its number as the language of the room writes it."""

    label: str
    value: float
    number: str
    hatched: bool = False


@dataclass(frozen=True, slots=True)
class RoomQuestion:
    """One question as it stands on the wall.

    ``label`` says who plays and where in the questions this is, ``detail`` what is wanted;
    ``chosen`` is the position of the answer that stands now, None when none does; ``said`` is the
    sentence under the options: a tie, or why the right answer is right. ``typed`` is what the
    facilitator is typing.
    """

    label: str
    question: str
    detail: str
    options: tuple[RoomOption, ...]
    chosen: int | None = None
    preview: RoomPreview | None = None
    meters: tuple[RoomMeter, ...] = ()
    said: str = ""
    typed: str = ""


@dataclass(frozen=True, slots=True)
class RoomResult:
    """What the room's answers come to.

    ``score`` is the large number (empty where none is kept), ``headline`` whether it is enough.
    ``open`` is what is still open, ``beyond`` what no answer could have changed, each under its
    label; ``lesson`` is the sentence computed from both.
    """

    label: str
    score: str
    headline: str
    meters: tuple[RoomMeter, ...] = ()
    open_label: str = ""
    open: tuple[str, ...] = ()
    beyond_label: str = ""
    beyond: tuple[str, ...] = ()
    lesson: str = ""


class RoomGame(Protocol):
    """One run through the questions, frozen: each answer gives a new one.

    After the last question stands the result.
    """

    @property
    def exercise(self) -> Any:
        """The exercise that is played (:class:`workshop.exercises.kinds.Exercise`)."""

    @property
    def attempt(self) -> Any:
        """The room's attempt as far as it went (:class:`workshop.exercises.kinds.Attempt`)."""

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of the room's attempt."""

    @property
    def at(self) -> int:
        """The question that stands, from 0; the number of questions when the result does."""

    @property
    def count(self) -> int:
        """How many questions there are."""

    @property
    def options(self) -> int:
        """How many answers the question that stands has; 0 when none stands."""

    @property
    def chosen(self) -> int | None:
        """The answer that stands at this question, by position."""

    @property
    def hands(self) -> Hands:
        """The hands counted at this question."""

    def resumed(self, steps: Iterable[Step]) -> Self:
        """This game after those steps; raises ExerciseError for one that is not allowed."""

    def recalled(self, tallies: Mapping[int, Hands]) -> Self:
        """This game with the hands counted before, by question from 0."""

    def page(self, say: Say) -> RoomQuestion | RoomResult:
        """What stands on the wall."""

    def picked(self, option: int) -> Self:
        """That answer stands; the same once more takes it away."""

    def counted(self, hands: Hands) -> Self:
        """Hands were counted: the answer with the most stands, none while two are equal."""

    def next(self, now: str) -> Self:
        """The answer that stands is taken; what is now stays where none stands."""

    def previous(self, now: str) -> Self | None:
        """The last answer is taken back and its question stands again; None where none can be."""

    def finished(self, now: str) -> Self:
        """The answers are handed in."""

    def brief(self, say: Say) -> tuple[str, str]:
        """The exercise's title, and what is wanted."""

    def debrief(self, say: Say) -> tuple[str, str]:
        """What to talk about afterwards: the first question, and the rest."""


def leaders(hands: Sequence[int | None]) -> tuple[int, ...]:
    """The options with the most hands; none while no hand is counted."""
    most = max((count or 0 for count in hands), default=0)
    return tuple(k for k, count in enumerate(hands) if count == most) if most else ()


def read_hands(line: str, count: int) -> Hands | None:
    """The hands in a line such as ``A 2, B 5, C 11`` or ``2 5 11``; None if it cannot be read.

    Counts without a letter go on from the option before. ``count`` is the number of options; an
    option beyond them, or named twice, cannot be read.
    """
    hands: list[int | None] = [None] * count
    at, place = -1, 0
    text = line.strip()
    while place < len(text):
        found = _COUNT.match(text, place)
        if found is None:
            return None
        letter, number = found[1], int(found[2])
        at = LETTERS.index(letter.upper()) if letter else at + 1
        if at >= count or hands[at] is not None:
            return None
        hands[at] = number
        place = found.end()
    return tuple(hands) if text else None


def read_letter(line: str, count: int) -> int | None:
    """The position of an option named by its letter alone, or None."""
    found = _LETTER.fullmatch(line)
    at = LETTERS.index(found[1].upper()) if found else count
    return at if at < count else None


def first_question(text: str) -> tuple[str, str]:
    """A debrief's first question and the rest; all of it is the rest where it asks nothing."""
    said = " ".join(text.split())
    first, mark, rest = said.partition("? ")
    if mark:
        return f"{first}?", rest
    return (said, "") if said.endswith("?") else ("", said)
