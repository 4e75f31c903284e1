"""The score of a conversation: where its trust lies between the worst and the best path."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.exercises.conversation.debrief import Taken
from workshop.exercises.conversation.model import Conversation, Flag
from workshop.exercises.conversation.paths import Paths, State
from workshop.exercises.kinds import GoalMark, Marks
from workshop.exercises.passing import below, headline_of
from workshop.exercises.words import listed, sentences, words
from workshop.values import dataclass

SCORER = "conversation/1"  # kept with each attempt, so that old scores stay explainable

_ANSWERED = QT_TRANSLATE_NOOP("exercise", "Answered. No score is kept here.")
_AVOID = QT_TRANSLATE_NOOP("exercise", "avoid: {flag}")
_SERIOUS = QT_TRANSLATE_NOOP("exercise", "too serious: {flags}")


@dataclass(frozen=True, slots=True)
class Score(Marks):
    """A scored conversation: ``score`` 0–100 after the price of hints; ``raised`` critical flags.

    Its goals are the turns answered (the share of what could still be won or lost that the reply
    kept) and the critical flags. ``reasons`` says why it is not passed.
    """

    trust: int = 0
    raised: tuple[Flag, ...] = ()
    reasons: tuple[Message, ...] = ()


def score(paths: Paths, taken: Sequence[Taken], hints: int = 0) -> Score:
    """The score of a path: 100·(T − Tmin)/(Tmax − Tmin), less the price of the hints."""
    exercise = paths.exercise
    end = paths.end(one.reply for one in taken)
    number = max(Fraction(0), paths.score(end.trust) - hints * hint_price(paths))
    raised = tuple(f for f in exercise.flags.values() if f.critical and f.id in end.flags)
    reasons = [_SERIOUS.fill(flags=listed([flag.label for flag in raised]))] if raised else []
    if number < exercise.pass_score:
        reasons.append(below(exercise.pass_score))
    goals = (*_turns(paths, taken), *_flags(exercise, end))
    if not exercise.scored:
        return Score(None, None, _ANSWERED, goals, trust=end.trust, raised=raised)
    return Score(
        score=float(number),
        passed=not reasons,
        headline=headline_of(number, reasons, sentences),
        goals=goals,
        trust=end.trust,
        raised=raised,
        reasons=tuple(reasons),
    )


def hint_price(paths: Paths) -> Fraction:
    """What one hint takes off the score: a part of one turn's share of the longest path."""
    return 100 * paths.exercise.attempts.hint_cost / paths.longest


def _turns(paths: Paths, taken: Sequence[Taken]) -> list[GoalMark]:
    found = []
    state = paths.root
    for one in taken:
        there = paths.next(state, one.reply)
        label = one.turn.ask if one.turn.ask.by_language else one.turn.post
        found.append(GoalMark(one.turn.id, words(label), float(_kept(paths, state, there))))
        state = there
    return found


def _flags(exercise: Conversation, end: State) -> list[GoalMark]:
    return [
        GoalMark(
            f"flag:{flag.id}",
            _AVOID.fill(flag=flag.label),
            float(flag.id not in end.flags),
            critical=True,
        )
        for flag in exercise.flags.values()
        if flag.critical
    ]


def _kept(paths: Paths, state: State, there: State) -> Fraction:
    here = paths.outlook(state)
    if here.most == here.least:
        return Fraction(1)
    return Fraction(paths.outlook(there).most - here.least, here.most - here.least)
