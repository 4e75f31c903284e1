"""What is looked back on: my path, the best path, and where they part."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest

from workshop.exercises.conversation.model import Reply, Turn
from workshop.exercises.conversation.paths import Paths, State
from workshop.values import dataclass


@dataclass(frozen=True, slots=True)
class Taken:
    """One turn as it was answered: the reply, and trust before and after it."""

    turn: Turn
    reply: Reply
    before: int
    after: int

    @property
    def moved(self) -> int:
        """How far trust moved; clamping included."""
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class Debrief:
    """Two paths side by side. ``parted`` is the index of the first turn answered otherwise.

    The best path is the one with the most trust and no critical flag; of several, the one that
    stays with mine longest. ``parted`` is None when mine is a best path.
    """

    mine: tuple[Taken, ...]
    best: tuple[Taken, ...]
    parted: int | None


def debrief(paths: Paths, replies: Sequence[Reply]) -> Debrief:
    """The look back on a path that was taken."""
    best = best_path(paths, replies)
    pairs = enumerate(zip_longest(replies, best))
    parted = next((at for at, (mine, theirs) in pairs if mine != theirs), None)
    return Debrief(walked(paths, replies), walked(paths, best), parted)


def best_path(paths: Paths, along: Sequence[Reply] = ()) -> tuple[Reply, ...]:
    """A path to the most trust without a critical flag (with one, if every path raises one).

    It follows ``along`` as long as nothing is lost by it, then takes the first best reply.
    """
    state = paths.root
    taken: list[Reply] = []
    together = True
    while offered := paths.open(state):
        best = max(_worth(paths, paths.next(state, reply)) for reply in offered)
        good = [r for r in offered if _worth(paths, paths.next(state, r)) == best]
        mine = along[len(taken)] if together and len(taken) < len(along) else None
        together = mine in good
        taken.append(mine if mine is not None and together else good[0])
        state = paths.next(state, taken[-1])
    return tuple(taken)


def walked(paths: Paths, replies: Iterable[Reply]) -> tuple[Taken, ...]:
    """A path with the trust before and after each reply."""
    state = paths.root
    found: list[Taken] = []
    for reply in replies:
        there = paths.next(state, reply)
        turn = paths.exercise.turns[state.turn]
        found.append(Taken(turn, reply, state.trust, there.trust))
        state = there
    return tuple(found)


def _worth(paths: Paths, state: State) -> tuple[bool, int]:
    """How much a good player can still make of a state: clean first, then trust."""
    outlook = paths.outlook(state)
    return (False, outlook.most) if outlook.clean is None else (True, outlook.clean)
