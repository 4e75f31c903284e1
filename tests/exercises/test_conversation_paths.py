"""Paths of a conversation: what is counted once per state equals walking every path."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given

from tests.exercises.conversations import (
    built,
    conversations,
    every_path,
    quick,
    reply,
    shipped,
    small,
)
from workshop.exercises.conversation.debrief import best_path, debrief
from workshop.exercises.conversation.model import Conversation
from workshop.exercises.conversation.paths import MOST_STATES, Circle, Paths, TooManyStates
from workshop.exercises.conversation.proof import prove

TODAY = date(2026, 11, 25)


@quick
@given(conversations())
def test_worst_and_best_trust_are_those_of_all_paths(plain: dict[str, Any]) -> None:
    exercise = built(plain)
    ends = list(every_path(exercise))
    whole = Paths(exercise).whole
    assert whole.least == min(end.trust for end in ends)
    assert whole.most == max(end.trust for end in ends)
    assert whole.paths == len(ends)
    assert whole.turns == max(len(end.replies) for end in ends)
    clean = [end.trust for end in ends if not end.flags & exercise.critical]
    assert whole.clean == max(clean, default=None)


@quick
@given(conversations())
def test_the_chance_of_a_random_player_is_exact(plain: dict[str, Any]) -> None:
    exercise = built(plain)
    paths = Paths(exercise)
    ends = list(every_path(exercise))
    scored = [(end, paths.score(end.trust)) for end in ends]
    passed = [
        end.chance
        for end, mark in scored
        if mark >= exercise.pass_score and not end.flags & exercise.critical
    ]
    assert paths.chance() == sum(passed)
    assert paths.mean() == sum(end.chance * mark for end, mark in scored)


@quick
@given(conversations())
def test_no_clean_path_is_better_than_the_best(plain: dict[str, Any]) -> None:
    exercise = built(plain)
    paths = Paths(exercise)
    for end in every_path(exercise):
        best = paths.end(best_path(paths, end.replies))
        if paths.whole.clean is not None:
            assert (best.trust, paths.is_clean(best)) == (paths.whole.clean, True)
        looked = debrief(paths, end.replies)
        mine, theirs = looked.mine[: looked.parted], looked.best[: looked.parted]
        assert mine == theirs, "up to where they part, they are one path"


@quick
@given(conversations())
def test_a_proof_never_contradicts_the_paths(plain: dict[str, Any]) -> None:
    exercise = built(plain)
    proof = prove(exercise, TODAY)
    ends = list(every_path(exercise))
    walked = {one.id for end in ends for one in end.replies}
    rules = {problem.rule for problem in proof.problems}
    assert proof.paths == len(ends)
    assert ("proof.flat" in rules) == (len({end.trust for end in ends}) == 1)
    stuck = any(
        exercise.turns[end.replies[-1].to if end.replies else exercise.start].replies
        for end in ends
    )
    assert ("proof.stuck" in rules) == stuck
    assert all(0 <= score <= 100 for score in proof.baselines.values())
    if proof.sound:
        assert proof.witness is not None
        assert set(proof.witness.values()) <= walked


def test_a_path_that_is_best_has_nowhere_to_part() -> None:
    paths = Paths(shipped())
    replies = best_path(paths)
    looked = debrief(paths, replies)
    assert looked.parted is None
    assert looked.best[-1].after == paths.whole.most


def test_paths_part_at_the_first_reply_that_loses_something() -> None:
    exercise = built(small())
    paths = Paths(exercise)
    first, second = exercise.turns["first"], exercise.turns["second"]
    warm, wait = first.reply("warm"), second.reply("wait")
    assert warm is not None
    assert wait is not None
    looked = debrief(paths, (warm, wait))
    assert looked.parted == 1
    assert [one.reply.id for one in looked.best] == ["warm", "call"]
    assert [(one.before, one.after, one.moved) for one in looked.mine] == [
        (50, 60, 10),
        (60, 58, -2),
    ]


def test_a_circle_is_named_by_its_turns() -> None:
    plain = small()
    plain["turns"]["second"]["replies"]["wait"]["to"] = "first"
    with pytest.raises(Circle) as caught:
        Paths(built(plain))
    assert caught.value.turns == ("first", "second")
    assert caught.value.reply.id == "wait"


def test_too_many_states_are_refused_before_anybody_waits() -> None:
    with pytest.raises(TooManyStates, match=str(MOST_STATES)[:2]):
        Paths(_wide())


def _wide() -> Conversation:
    """Flags that all decide something and a long row of turns: states without end."""
    flags = {f"f{n}": {"critical": "on"} for n in range(12)}
    turns: dict[str, Any] = {}
    for number in range(24):
        to = f"t{number + 1}" if number < 23 else "end"
        turns[f"t{number}"] = {
            "post": "?",
            "replies": {
                "a": reply(to, {"voice": 1}, flags=[f"f{number % 12}"]),
                "b": reply(to, {"voice": -2}),
            },
        }
    turns["end"] = {"post": "."}
    return built(small(flags=flags, turns=turns))
