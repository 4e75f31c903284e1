"""What the store hands out and takes in: frozen rows, and the little it asks of an exercise.

Times are aware :class:`~datetime.datetime` values in UTC; fractions run from 0 to 1, scores from 0
to 100, durations are seconds.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal, Protocol

from workshop.errors import Message
from workshop.kit.kit import Text
from workshop.values import dataclass

if TYPE_CHECKING:  # loaded with the first exercise, not with the library's progress
    from workshop.exercises.attempt import Step

NO_WORDS = Text()

Role = Literal["here", "room", "imported"]
"""Who a person is to this laptop: somebody who works on it, the room answering as one, or somebody
whose results came in a file."""

AttemptState = Literal["in_progress", "finished", "abandoned"]


class Playable(Protocol):
    """What the store keeps of an exercise: its identity and the source it is explained by later."""

    @property
    def hash(self) -> str:
        """SHA-256 (hex) of the resolved exercise."""

    @property
    def id(self) -> str:
        """The exercise's id, the same through all its versions."""

    @property
    def version(self) -> str:
        """The author's version."""

    @property
    def kind(self) -> str:
        """``privacy-settings``, …."""

    @property
    def title(self) -> object:
        """The title; ``str()`` of it is kept."""

    @property
    def source(self) -> bytes | str:
        """The resolved exercise as YAML, its network folded in."""


@dataclass(frozen=True, slots=True)
class Person:
    """Whose results these are: a drawn pseudonym. There is no field for a name."""

    id: str
    pseudonym: str
    notice_shown: datetime
    role: Role = "here"


@dataclass(frozen=True, slots=True)
class Session:
    """A course, or the time a laptop is used: whose results are kept until when.

    ``closed`` is None while attempts are added to it. After ``delete_after`` the program asks
    whether to delete it; it never does so by itself.
    """

    id: str
    label: str
    started: datetime
    delete_after: datetime
    closed: datetime | None = None


@dataclass(frozen=True, slots=True)
class AttemptRow:
    """One attempt at an exercise.

    ``pass_rule`` and ``scorer`` (a version) say by what it was scored.
    ``n`` counts the person's attempts at the exercise from 1, through all its versions. ``hash``
    names the exercise as it was played and ``source`` is that exercise. ``counted`` is false for
    practice after the last counted attempt and for exercises that keep no score. ``module`` is the
    module it was met in, if any. ``steps`` are only filled by
    :meth:`workshop.results.store.Store.open_attempt`.
    """

    id: str
    exercise_id: str
    hash: str
    version: str
    title: str
    n: int
    state: AttemptState
    started: datetime
    finished: datetime | None = None
    active_s: float = 0.0
    counted: bool = True
    preview: bool = False
    score: float | None = None
    protection: float | None = None
    usefulness: float | None = None
    passed: bool | None = None
    hints: int = 0
    pass_rule: str = ""
    scorer: str = ""
    kind: str = ""
    module: str = ""
    titles: Text = NO_WORDS
    steps: tuple[Step, ...] = ()
    source: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class GoalRow:
    """How far a goal was met; ``first`` is the fraction when the person first handed it in.

    ``label`` and ``area`` (the part of the exercise it belongs to) are its words for people;
    ``chosen`` says, where it was missed, what was chosen instead.
    """

    goal: str
    final: float
    weight: float
    critical: bool
    first: float | None = None
    label: Message | None = None
    area: Message | None = None
    chosen: Message | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """A scored attempt; ``score`` and ``passed`` may be None only where no score is kept."""

    score: float | None
    passed: bool | None
    protection: float | None = None
    usefulness: float | None = None
    goals: tuple[GoalRow, ...] = ()
    hints: int = 0


@dataclass(frozen=True, slots=True)
class History:
    """The person's own attempts at one exercise: finished ones by ``n``, and the one under way.

    First, best and last go by the counted attempts and by ``n``, not by the clock, which may have
    been set back. The trainer's trials are not in it.
    """

    exercise_id: str
    attempts: tuple[AttemptRow, ...] = ()
    open: AttemptRow | None = None

    @property
    def counted(self) -> tuple[AttemptRow, ...]:
        """The finished attempts that count."""
        return tuple(row for row in self.attempts if row.counted)

    @property
    def first(self) -> AttemptRow | None:
        """The first counted attempt."""
        return self.counted[0] if self.counted else None

    @property
    def last(self) -> AttemptRow | None:
        """The last counted attempt."""
        return self.counted[-1] if self.counted else None

    @property
    def best(self) -> AttemptRow | None:
        """The counted attempt with the highest score, the earlier one of two equals."""
        scored = [row for row in self.counted if row.score is not None]
        return max(scored, key=lambda row: (row.score or 0.0, -row.n), default=None)

    @property
    def passed(self) -> bool:
        """Whether any counted attempt passed."""
        return any(row.passed for row in self.counted)

    def used_up(self, most: int) -> bool:
        """Whether every attempt that counts was taken, of ``most`` there are (0: no end)."""
        return 0 < most <= len(self.counted)

    def opens(self, most: int) -> bool:
        """Whether what waits for this exercise opens: it was passed, also in practice, or used up.

        Who may not pass it any more is not kept out for good.
        """
        return self.used_up(most) or any(row.passed for row in self.attempts)

    def missed(self, most: int) -> bool:
        """Whether it was tried for a score, not passed, and can still be; ``most`` as above."""
        return bool(self.counted) and not self.passed and not self.used_up(most)


def histories(rows: Sequence[AttemptRow]) -> dict[str, History]:
    """Rows ordered by ``n``, sorted into one history per exercise id."""
    finished: dict[str, list[AttemptRow]] = {}
    under_way: dict[str, AttemptRow] = {}
    for row in rows:
        finished.setdefault(row.exercise_id, [])
        if row.state == "in_progress":
            under_way[row.exercise_id] = row
        else:
            finished[row.exercise_id].append(row)
    return {
        name: History(name, tuple(done), under_way.get(name)) for name, done in finished.items()
    }


def kept_words(message: Message | None) -> str:
    """A sentence as it is stored: JSON that can be said in another language later; "" for none."""
    import json

    if message is None:
        return ""
    return json.dumps(_tree(message), ensure_ascii=False, sort_keys=True)


def words_of(kept: str | None) -> Message | None:
    """The sentence that was stored."""
    if not kept or kept == "{}":
        return None
    import json

    found = _of_tree(json.loads(kept))
    return found if isinstance(found, Message) else None


def _tree(value: object) -> object:
    if isinstance(value, Message):
        values = {name: _tree(one) for name, one in value.values.items()}
        return {"context": value.context, "text": value.text, "values": values}
    if isinstance(value, Text):
        return {"words": dict(value.by_language)}
    return value if isinstance(value, str | int | float) else str(value)


def _of_tree(tree: object) -> object:
    if not isinstance(tree, dict):
        return tree
    if "words" in tree:
        return Text(tree["words"])
    values = {name: _of_tree(one) for name, one in tree["values"].items()}
    return Message(tree["context"], tree["text"], values)


def kept_text(text: Text) -> str:
    """Words as they are stored: one JSON object by language."""
    import json

    return json.dumps(dict(text.by_language), ensure_ascii=False, sort_keys=True)


def text_of(kept: str) -> Text:
    """The words that were stored; what is empty or no such object is no words."""
    if not kept or kept == "{}":
        return NO_WORDS
    import json

    found = json.loads(kept)
    return Text({str(key): str(value) for key, value in found.items()})


def stamp(moment: datetime) -> str:
    """A moment as it is stored: UTC, ISO 8601, microseconds, ``Z``.

    Raises:
        ValueError: the moment has no time zone, so that nobody could say when it was.
    """
    if moment.tzinfo is None:
        raise ValueError("a time without a time zone cannot be kept")
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def moment_of(text: str) -> datetime:
    """The moment a stored stamp names."""
    return datetime.fromisoformat(text)
