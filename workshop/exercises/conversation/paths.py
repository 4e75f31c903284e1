"""Every path of a conversation, explored once: what can still be reached from every state.

A state is the turn, the trust and the flags that decide something; what else happened before does
not matter. As turns never come round again, the states form a graph without loops, and one visit
of each gives the exact least and most trust, the number of paths and the chance of a random
player. Nothing is sampled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction

from workshop.errors import QT_TRANSLATE_NOOP, ExerciseError
from workshop.exercises.conversation.model import START, Conversation, Reply, Turn, clamped
from workshop.values import dataclass

MOST_STATES = 50_000

_LOOPS = QT_TRANSLATE_NOOP("exercise", "The conversation goes round in a circle.")
_TOO_MANY = QT_TRANSLATE_NOOP(
    "exercise", "The conversation can stand in more than {most} different ways."
)


class TooManyStates(ExerciseError):  # noqa: N818 - reads as what happened
    """More states than can be explored while somebody waits."""


class Circle(ExerciseError):  # noqa: N818
    """The turns go round in a circle; ``turns`` are its ids in order, ``reply`` closes it."""

    def __init__(self, turns: tuple[str, ...], reply: Reply) -> None:
        super().__init__(_LOOPS)
        self.turns, self.reply = turns, reply


@dataclass(frozen=True, slots=True)
class State:
    """Where a conversation stands: the turn, the trust, the flags raised that decide something."""

    turn: str
    trust: int
    flags: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Outlook:
    """What can still come of a state: final trust, without and with critical flags; paths."""

    least: int
    most: int
    clean: int | None  # the most without a critical flag; None when no such path is left
    paths: int
    turns: int  # still to be answered on the longest path


def begin(exercise: Conversation) -> State:
    """The state before the first reply."""
    return State(exercise.start, START)


def after(exercise: Conversation, state: State, reply: Reply) -> State:
    """The state a reply leads to."""
    return State(
        turn=reply.to,
        trust=clamped(state.trust + reply.effect),
        flags=state.flags | (reply.flags & exercise.watched),
    )


def circle(exercise: Conversation) -> Circle | None:
    """A circle of turns, if there is one, conditions left aside."""
    walk = _CircleSearch(exercise)
    for turn in exercise.turns.values():
        if (found := walk.visit(turn)) is not None:
            return found
    return None


class _CircleSearch:
    """A depth-first walk over the turns, remembering those it has left behind."""

    def __init__(self, exercise: Conversation) -> None:
        self.turns = exercise.turns
        self.done: set[str] = set()
        self.under_way: list[str] = []

    def visit(self, turn: Turn) -> Circle | None:
        if turn.id in self.done:
            return None
        self.under_way.append(turn.id)
        for reply in turn.replies:
            if reply.to in self.under_way:
                start = self.under_way.index(reply.to)
                return Circle(tuple(self.under_way[start:]), reply)
            if (found := self.visit(self.turns[reply.to])) is not None:
                return found
        self.under_way.pop()
        self.done.add(turn.id)
        return None


class Paths:
    """All paths of one conversation.

    Raises :class:`Circle` when turns come round again and :class:`TooManyStates` beyond
    ``MOST_STATES``.
    """

    def __init__(self, exercise: Conversation) -> None:
        if (found := circle(exercise)) is not None:
            raise found
        self.exercise = exercise
        self._outlooks: dict[State, Outlook] = {}
        self.root = begin(exercise)
        self.whole = self._explore(self.root)

    @property
    def states(self) -> Iterable[State]:
        """Every state some path comes to."""
        return self._outlooks.keys()

    @property
    def longest(self) -> int:
        """How many turns the longest path answers, at least 1."""
        return max(1, self.whole.turns)

    def outlook(self, state: State) -> Outlook:
        """What can still come of a state some path comes to."""
        return self._outlooks[state]

    def open(self, state: State) -> tuple[Reply, ...]:
        """The replies offered in a state."""
        return self.exercise.turns[state.turn].open(state.trust, state.flags)

    def next(self, state: State, reply: Reply) -> State:
        """The state a reply leads to."""
        return after(self.exercise, state, reply)

    def is_clean(self, state: State) -> bool:
        """Whether no critical flag was raised on the way here."""
        return not state.flags & self.exercise.critical

    def score(self, trust: int) -> Fraction:
        """The score (0–100) of a final trust, between the worst and the best path.

        It is 0 when all paths end alike, and stays within 0–100 while nothing has ended yet.
        """
        least, most = self.whole.least, self.whole.most
        if most == least:
            return Fraction(0)
        return Fraction(100 * (min(max(trust, least), most) - least), most - least)

    def passes(self, state: State) -> bool:
        """Whether a conversation that ends so is passed, hints aside."""
        return self.is_clean(state) and self.score(state.trust) >= self.exercise.pass_score

    def chance(self) -> Fraction:
        """The chance that somebody who answers at random passes."""
        return self._average(lambda end: Fraction(self.passes(end)))

    def mean(self) -> Fraction:
        """The mean score of somebody who answers at random."""
        return self._average(lambda end: self.score(end.trust))

    def follow(self, choose: Callable[[tuple[Reply, ...]], Reply]) -> tuple[Reply, ...]:
        """The path of somebody who always chooses in one way, as far as it goes."""
        state = self.root
        taken: list[Reply] = []
        while offered := self.open(state):
            taken.append(choose(offered))
            state = self.next(state, taken[-1])
        return tuple(taken)

    def end(self, replies: Iterable[Reply]) -> State:
        """Where a path from the beginning leads."""
        state = self.root
        for reply in replies:
            state = self.next(state, reply)
        return state

    # -- inside -------------------------------------------------------------------------------

    def _explore(self, state: State) -> Outlook:
        if state in self._outlooks:
            return self._outlooks[state]
        if len(self._outlooks) >= MOST_STATES:
            raise TooManyStates(_TOO_MANY.fill(most=MOST_STATES))
        parts = [self._explore(self.next(state, reply)) for reply in self.open(state)]
        found = _joined(parts) if parts else self._ended(state)
        self._outlooks[state] = found
        return found

    def _ended(self, state: State) -> Outlook:
        clean = state.trust if self.is_clean(state) else None
        return Outlook(state.trust, state.trust, clean, 1, 0)

    def _average(self, value: Callable[[State], Fraction]) -> Fraction:
        known: dict[State, Fraction] = {}
        for state in self._outlooks:  # explored depth first: what follows a state stands before it
            offered = self.open(state)
            if offered:
                total = sum((known[self.next(state, r)] for r in offered), Fraction(0))
                known[state] = total / len(offered)
            else:
                known[state] = value(state)
        return known[self.root]


def _joined(parts: list[Outlook]) -> Outlook:
    clean = [part.clean for part in parts if part.clean is not None]
    return Outlook(
        least=min(part.least for part in parts),
        most=max(part.most for part in parts),
        clean=max(clean, default=None),
        paths=sum(part.paths for part in parts),
        turns=1 + max(part.turns for part in parts),
    )
