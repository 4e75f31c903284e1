"""What is proved of a conversation before it may be played for a score.

That every turn and every reply can be met and every path ends; that the best path passes; that
always first, last, longest, sorriest, late or silent fail; that no reply is both better than its
neighbours in every respect and the longest. The chance of a random player is exact.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from workshop.exercises.conversation import proof_words as words
from workshop.exercises.conversation.debrief import best_path, walked
from workshop.exercises.conversation.lazy import Way, languages, length, strategies
from workshop.exercises.conversation.model import DIMENSIONS, Conversation, Reply, Turn
from workshop.exercises.conversation.paths import Circle, Paths, TooManyStates
from workshop.exercises.conversation.scoring import score
from workshop.exercises.exact import one_decimal
from workshop.exercises.place import NOWHERE, Place
from workshop.exercises.proving import Case, Proved
from workshop.exercises.words import listed
from workshop.values import dataclass

MOST_CHANCE = Fraction(1, 5)  # of passing at random, before the author is warned


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof(Proved):
    """What was proved; ``chance`` and ``mean`` are of a player who answers at random.

    ``witness`` is the best path as turn and reply. What could not be counted is None.
    """

    states: int | None = None
    paths: int | None = None
    least: int | None = None  # final trust of the worst path
    most: int | None = None  # and of the best
    witness: Mapping[str, str] | None = None

    def facts(self) -> Mapping[str, Any]:
        """What was counted, and the best path, as plain values."""
        return {
            "paths": self.paths,
            "states": self.states,
            "least_trust": self.least,
            "most_trust": self.most,
            "chance": self.chance,
            "mean": self.mean,
            "witness": None if self.witness is None else dict(self.witness),
        }

    def lines(self) -> tuple[str, ...]:
        """The same for people."""
        if self.paths is None or self.chance is None or self.mean is None:
            return ("the paths were not counted",)
        lines = [
            f"{self.paths:,} paths through {self.states:,} states",
            f"trust ends between {self.least} and {self.most}",
            f"answering at random passes {100 * self.chance:.1f} % of the time",
            f"answering at random scores {one_decimal(self.mean)} on average",
        ]
        if self.witness is not None:
            lines += ["", "The best path:"]
            lines += [f"{turn:>24}  {reply}" for turn, reply in self.witness.items()]
        return tuple(lines)


def prove(exercise: Conversation, today: date) -> Proof:
    """Prove or refuse a conversation; nothing in it grows old, so ``today`` is not looked at."""
    del today
    case = _Case(exercise)
    if case.explored():
        case.met()
        case.ends()
        case.best()
        case.lazy(strategies(exercise), case.play, case.where)
        case.guess()
    case.dominance()
    return case.proof()


class _Case(Case[Conversation]):
    """A proof under way, one method per step."""

    def __init__(self, exercise: Conversation) -> None:
        super().__init__(exercise)
        self.witness: Mapping[str, str] | None = None
        self.paths: Paths | None = None

    def proof(self) -> Proof:
        """What was found."""
        if self.paths is None:
            return Proof(**self.found())
        whole = self.paths.whole
        return Proof(
            **self.found(),
            states=len(tuple(self.paths.states)),
            paths=whole.paths,
            least=whole.least,
            most=whole.most,
            witness=self.witness,
        )

    def explored(self) -> bool:
        """Every path ends, and there are not too many to look at."""
        try:
            self.paths = Paths(self.exercise)
        except Circle as found:
            back = self.exercise.turns[found.reply.to]
            message = words.CIRCLE.fill(reply=found.reply.text, turn=said(back))
            hint = words.CIRCLE_HINT.fill(turns=listed(list(found.turns)))
            self.problem("circle", found.reply.place, message, hint)
        except TooManyStates as found:
            self.problem("size", NOWHERE, found.message, words.SIZE_HINT)
        return self.paths is not None

    def met(self) -> None:
        """No turn without a path to it, no reply that is never offered."""
        paths = self._paths
        reached = {state.turn for state in paths.states}
        offered = {(state.turn, reply.id) for state in paths.states for reply in paths.open(state)}
        for turn in self.exercise.turns.values():
            if turn.id not in reached:
                message = words.UNREACHED.fill(turn=said(turn))
                self.problem("unreached", turn.place, message, words.UNREACHED_HINT)
                continue
            for reply in turn.replies:
                if (turn.id, reply.id) not in offered:
                    trusts = [state.trust for state in paths.states if state.turn == turn.id]
                    message = words.NEVER.fill(reply=reply.text)
                    hint = words.NEVER_HINT.fill(least=min(trusts), most=max(trusts))
                    self.problem("never", reply.place, message, hint)

    def ends(self) -> None:
        """No turn where nothing can be answered, at any trust with which it is met."""
        stuck: dict[str, int] = {}
        for state in self._paths.states:
            turn = self.exercise.turns[state.turn]
            if not turn.is_end and not self._paths.open(state):
                stuck.setdefault(turn.id, state.trust)
        for name, trust in stuck.items():
            turn = self.exercise.turns[name]
            message = words.STUCK.fill(turn=said(turn), trust=trust)
            self.problem("stuck", turn.place, message, words.STUCK_HINT)

    def best(self) -> None:
        """The best path passes, and the worst ends with less trust than the best."""
        paths = self._paths
        if paths.whole.most == paths.whole.least:
            message = words.FLAT.fill(trust=paths.whole.most)
            self.problem("flat", NOWHERE, message, words.FLAT_HINT)
            return
        replies = best_path(paths)
        taken = walked(paths, replies)
        self.witness = {one.turn.id: one.reply.id for one in taken}
        result = score(paths, taken)
        if paths.whole.clean != paths.whole.most:
            self._most_is_not_clean()
        elif not paths.passes(paths.end(replies)):
            message = words.BEST_FAILS.fill(headline=result.headline)
            self.problem("best", NOWHERE, message, words.BEST_FAILS_HINT)

    def _most_is_not_clean(self) -> None:
        paths = self._paths
        state = paths.root
        while offered := paths.open(state):
            next_of = [paths.next(state, reply) for reply in offered]
            most = [paths.outlook(there).most for there in next_of]
            at = most.index(max(most))
            best, state = offered[at], next_of[at]
            raised = [self.exercise.flags[name].label for name in best.flags & self._critical]
            if raised:
                message = words.BEST_RAISES.fill(reply=best.text, flags=listed(raised))
                self.problem("best", best.place, message, words.BEST_RAISES_HINT)
                return

    def play(self, way: Way) -> tuple[float, bool]:
        """The score of somebody who always chooses so, and whether it passes."""
        paths = self._paths
        end = paths.end(paths.follow(way))
        passed = paths.passes(end) and paths.whole.most > paths.whole.least
        return float(paths.score(end.trust)), passed

    def where(self, way: Way) -> Place:
        """The first reply such a player gets right."""
        replies = self._paths.follow(way)
        best = best_path(self._paths, replies)
        both = (mine for mine, theirs in zip(replies, best, strict=False) if mine == theirs)
        return next((reply.place for reply in both), NOWHERE)

    def guess(self) -> None:
        """What a random player can expect."""
        counted = self._paths.chance(), self._paths.mean()
        self.guessed(counted, words.GUESSING_HINT, MOST_CHANCE, words.GUESSING)

    def dominance(self) -> None:
        """No reply is at least as good as every other in every respect, and longest too."""
        for turn in self.exercise.turns.values():
            for reply in turn.replies:
                others = [one for one in turn.replies if one is not reply]
                if others and _dominates(reply, others) and _longest(reply, others):
                    message = words.GIVEN_AWAY.fill(reply=reply.text)
                    self.problem("length", reply.place, message, words.GIVEN_AWAY_HINT)

    @property
    def _paths(self) -> Paths:
        assert self.paths is not None
        return self.paths

    @property
    def _critical(self) -> frozenset[str]:
        return self.exercise.critical


def said(turn: Turn) -> object:
    """A turn in the author's own words: what is asked, else what is posted."""
    return turn.ask if turn.ask.by_language else turn.post


def _dominates(reply: Reply, others: list[Reply]) -> bool:
    return all(
        all(reply.points(name) >= one.points(name) for name in DIMENSIONS)
        and reply.effect > one.effect
        for one in others
    )


def _longest(reply: Reply, others: list[Reply]) -> bool:
    """Whether it is the longest in any of the languages it is written in."""
    return any(
        all(length(reply, language) > length(one, language) for one in others)
        for language in languages([reply])
    )
