"""Conversations for the tests: the shipped one, small ones of plain values, random ones."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from hypothesis import settings as profile
from hypothesis import strategies as st

from tests.exercises.samples import ROOT
from workshop.exercises.conversation.kind import KIND
from workshop.exercises.conversation.model import Conversation, Reply
from workshop.kit.problem import Problem
from workshop.kit.text import parse_yaml, read_yaml

SHIPPED = ROOT / "exercises/comment-on-the-police-page.yaml"
quick = profile(max_examples=30, deadline=None)
"""For tests over random conversations: many small ones, not many of them."""

FLAGS = ["f", "g"]
ENDS = ["end1", "end2"]


def reply(to: str, moves: dict[str, int] | None = None, **more: Any) -> dict[str, Any]:
    """One reply as an author writes it; its text is as long as ``text`` says."""
    return {"text": "some words", "to": to, "moves": moves or {}, **more}


def small(**changes: Any) -> dict[str, Any]:
    """A sound conversation of two turns as plain values, with changes at the top."""
    plain: dict[str, Any] = {
        "id": "door",
        "kind": "conversation",
        "title": "The door",
        "page": "Port Larch, page",
        "citizen": "Rae",
        "service": {"name": "Port Larch", "initials": "PL"},
        "pass": {"score": 70},
        "flags": {"f": {"label": "told too much", "critical": "on"}, "g": {"label": "asked"}},
        "turns": {
            "first": {
                "post": "Hello?",
                "ask": "What now?",
                "replies": {
                    "cold": reply("second", {"voice": -5}, text="No, and that is final, so there."),
                    "sorry": reply("second", {"respect": 1}, text="Sorry, sorry."),
                    "warm": reply(
                        "second",
                        {"voice": 6, "motives": 4},
                        text="Yes. Which day?",
                        flags=["g"],
                        because={"voice": "Asked"},
                    ),
                    "late": reply("second", {"voice": -3}, kind="late", text="Tomorrow."),
                    "quiet": reply("second", {"voice": -8}, kind="silence", text="Nothing."),
                },
            },
            "second": {
                "post": "And now?",
                "hint": "Which of them says when?",
                "replies": {
                    "tell": reply("end", {"respect": 2}, text="All is in the file.", flags=["f"]),
                    "call": reply(
                        "end", {"respect": 9}, text="I call at 4.", **{"if": {"flags": ["g"]}}
                    ),
                    "wait": reply("end", {"motives": -2}, text="Somebody is looking at it."),
                    "late": reply("end", {"motives": -3}, kind="late", text="Friday."),
                    "quiet": reply("end", {"motives": -9}, kind="silence", text="Nothing more."),
                },
            },
            "end": {"post": "Bye."},
        },
    }
    plain.update(changes)
    return {key: value for key, value in plain.items() if value is not None}


def with_reply(turn: str, name: str, **changes: Any) -> dict[str, Any]:
    """The small conversation with one reply changed; None takes a key away."""
    plain = small()
    one = plain["turns"][turn]["replies"].setdefault(name, reply("end"))
    one.update(changes)
    for key, value in changes.items():
        if value is None:
            del one[key]
    return plain


def opened(plain: dict[str, Any]) -> tuple[Conversation | None, tuple[Problem, ...]]:
    """The conversation those plain values are read as, and what was wrong."""
    path = Path("talk.yaml")
    node, problems = parse_yaml(json.dumps(plain, ensure_ascii=False, indent=1), path)
    assert node is not None, problems
    exercise, found = KIND.read(node, path, path)
    assert exercise is None or isinstance(exercise, Conversation)
    return exercise, found


def built(plain: dict[str, Any]) -> Conversation:
    """The conversation those plain values are read as; they have no errors."""
    exercise, problems = opened(plain)
    assert exercise is not None, [str(problem) for problem in problems]
    return exercise


def read_text(text: str, path: Path = SHIPPED) -> tuple[Conversation | None, tuple[Problem, ...]]:
    """The conversation in a text, as if it stood in that file."""
    node, problems = parse_yaml(text, path)
    assert node is not None, problems
    exercise, found = KIND.read(node, path, path.parent)
    assert exercise is None or isinstance(exercise, Conversation)
    return exercise, found


@cache
def shipped(path: Path = SHIPPED) -> Conversation:
    """A shipped conversation, which has no problems at all."""
    node, problems = read_yaml(path)
    assert node is not None, problems
    exercise, found = KIND.read(node, path, path.parent)
    assert isinstance(exercise, Conversation), found
    assert not found, found
    return exercise


@dataclass(frozen=True)
class End:
    """One whole path, walked without any memory of others."""

    replies: tuple[Reply, ...]
    trust: int
    flags: frozenset[str]
    chance: Fraction


def every_path(exercise: Conversation) -> Iterator[End]:
    """Every path, one after the other, with the chance of a random player to take it."""

    def walk(end: End, turn: str) -> Iterator[End]:
        offered = [
            one
            for one in exercise.turns[turn].replies
            if one.when.least <= end.trust <= one.when.most
            and one.when.flags <= end.flags
            and not (one.when.without & end.flags)
        ]
        if not offered:
            yield end
        for one in offered:
            trust = min(100, max(0, end.trust + sum(m.points for m in one.moves.values())))
            there = End(
                (*end.replies, one), trust, end.flags | one.flags, end.chance / len(offered)
            )
            yield from walk(there, one.to)

    yield from walk(End((), 50, frozenset(), Fraction(1)), exercise.start)


@st.composite
def conversations(draw: st.DrawFn) -> dict[str, Any]:
    """One to four turns, each leading only to later ones, with flags, conditions and big moves."""
    count = draw(st.integers(1, 4))
    turns: dict[str, Any] = {}
    for number in range(count):
        targets = [f"t{later}" for later in range(number + 1, count)] + ENDS
        replies = {f"r{at}": draw(_replies(targets)) for at in range(draw(st.integers(2, 3)))}
        for kind in draw(st.sampled_from([(), ("late",), ("silence",), ("late", "silence")])):
            replies[kind] = {**draw(_replies(targets)), "kind": kind}
        turns[f"t{number}"] = {"post": "?", "replies": replies}
    turns |= {name: {"post": "."} for name in ENDS}
    flags = {name: {"critical": draw(st.sampled_from(["on", "off"]))} for name in FLAGS}
    mark = draw(st.sampled_from([0, 40, 70, 100]))
    return small(turns=turns, flags=flags, **{"pass": {"score": mark}})


@st.composite
def _replies(draw: st.DrawFn, targets: list[str]) -> dict[str, Any]:
    moves = draw(
        st.dictionaries(
            st.sampled_from(["voice", "respect", "neutrality", "motives"]), st.integers(-25, 25)
        )
    )
    found = reply(draw(st.sampled_from(targets)), moves)
    found["text"] = "x" * draw(st.integers(1, 5))
    found["flags"] = draw(st.lists(st.sampled_from(FLAGS), max_size=1))
    if draw(st.integers(0, 3)) == 0:
        found["if"] = {
            "trust_from": draw(st.integers(0, 60)),
            "trust_to": draw(st.integers(60, 100)),
            "flags": draw(st.lists(st.sampled_from(FLAGS), max_size=1)),
            "without": draw(st.lists(st.sampled_from(FLAGS), max_size=1)),
        }
    return found
