"""A conversation file: read whole, written out again, refused with line and words."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from tests.exercises.conversations import (
    SHIPPED,
    built,
    conversations,
    opened,
    quick,
    read_text,
    reply,
    shipped,
    small,
    with_reply,
)


def told(plain: dict[str, Any]) -> list[str]:
    """Each problem as ``rule: message hint``."""
    _, problems = opened(plain)
    return [f"{p.rule}: {p.message} {p.hint or ''}".strip() for p in problems]


def test_the_shipped_conversation_is_read_as_it_is_written() -> None:
    exercise = shipped()
    assert exercise.start == "angry"
    turn = exercise.turns["details"]
    assert [one.kind for one in turn.replies] == ["reply", "reply", "reply", "late", "silence"]
    stop = turn.reply("stop_there")
    assert stop is not None
    assert (stop.effect, stop.points("respect"), stop.points("neutrality")) == (11, 5, 0)
    assert stop.posted == stop.text
    late, silence = turn.reply("late"), turn.reply("silence")
    assert late is not None
    assert str(late.posted) == "Thank you, we have found your report."
    assert silence is not None
    assert not str(silence.posted)
    assert exercise.critical == {
        "discloses_case",
        "names_person",
        "ignores_safety",
        "hides_criticism",
    }


def test_every_shipped_path_is_four_turns_long() -> None:
    exercise = shipped()
    turns = {exercise.start}
    for _ in range(4):
        turns = {one.to for name in turns for one in exercise.turns[name].replies}
    assert turns == {"warm", "cool", "cold"}


@pytest.mark.parametrize("name", ["comment-on-the-police-page", "the-message-at-22-40"])
def test_the_shipped_ones_are_told_in_both_languages(name: str) -> None:
    exercise = shipped(SHIPPED.with_name(f"{name}.yaml"))
    texts = [exercise.title, exercise.brief, exercise.debrief, exercise.page]
    texts += [flag.label for flag in exercise.flags.values()]
    for turn in exercise.turns.values():
        texts += [turn.post, turn.mood, turn.at, turn.ask, turn.hint, turn.by]
    for one in exercise.replies():
        texts += [one.text, one.said, one.at, one.feedback, one.warning]
        texts += [move.why for move in one.moves.values()]
    alone = [str(text) for text in texts if text.by_language and len(text.by_language) != 2]
    assert alone == []


@quick
@given(conversations())
def test_what_is_written_out_is_read_as_the_same(plain: dict[str, Any]) -> None:
    exercise = built(plain)
    again, problems = read_text(exercise.source.decode())
    assert again == exercise, problems


def test_the_shipped_source_is_read_as_the_same() -> None:
    exercise = shipped()
    again, problems = read_text(exercise.source.decode())
    assert again == exercise
    assert not problems


def test_the_hash_follows_what_is_said() -> None:
    one, other = built(small()), built(with_reply("first", "warm", text="Yes. What day?"))
    assert one.hash != other.hash
    assert one.hash == built(small()).hash


def test_a_name_alone_is_a_person() -> None:
    exercise = built(small())
    assert (exercise.citizen.name, exercise.citizen.initials) == ("Rae", "R")
    assert str(exercise.service.label) == "Port Larch"


def test_terms_say_what_it_takes_to_pass() -> None:
    assert built(small()).terms == {"score": 70.0, "critical": ["f"]}
    assert built(small(**{"pass": None})).terms["score"] == 70.0


@pytest.mark.parametrize(
    ("plain", "said"),
    [
        (small(citizen=None), "yaml.missing: The key “citizen”"),
        (small(citizen=["Rae"]), "yaml.type"),
        (small(opening={"at": "Monday"}), "yaml.missing: The key “text”"),
        (small(turns={}), "exercise.empty: The conversation needs at least one turn"),
        (small(turns={"a": {"post": "?"}}), "exercise.empty: The conversation needs"),
        (small(start="frist"), "starts at “frist”, which is no turn. Did you mean “first”?"),
        (
            with_reply("first", "warm", to="secnd"),
            "“Yes. Which day?” leads to “secnd”, which is no turn. Did you mean “second”?",
        ),
        (with_reply("first", "warm", to=None), "yaml.missing: The key “to”"),
        (
            with_reply("first", "warm", flags=["h"]),
            "The reply “Yes. Which day?” names the flag “h”. Use one of: f, g.",
        ),
        (small(flags=None), "There is no such flag. Declare it under flags:."),
        (
            with_reply("first", "warm", moves={"vioce": 3}, because=None),
            "The reply “Yes. Which day?” moves “vioce”. Did you mean “voice”?",
        ),
        (
            with_reply("first", "warm", because={"respect": "Kind"}),
            "gives a reason for “respect”, which it does not move. Add respect: to its moves",
        ),
        (with_reply("first", "warm", moves={"voice": 41}), "yaml.range: “voice” is 41"),
        (with_reply("first", "warm", kind="lte"), "Did you mean “late”?"),
        (
            with_reply("first", "warm", **{"if": {"trust_from": 70, "trust_to": 40}}),
            "asks for trust from 70 to 40. No trust is both. Swap the two numbers.",
        ),
        (with_reply("first", "warm", **{"if": {"trust": 70}}), "The key “trust” is not known"),
        (
            with_reply("first", "one_more", kind="late", text="Friday."),
            "The turn “first” offers late more than once.",
        ),
        (
            small(turns={"a": {"post": "?", "replies": {"x": reply("a")}}}),
            "The turn “a” offers 1 replies beside silence and a late one. Offer 2 to 4;",
        ),
        (
            small(turns={f"t{n}": {"post": "?"} for n in range(61)}),
            "“turns” holds more than 60 entries.",
        ),
        (
            small(turns={"a": {"post": "?", "replies": {f"r{n}": reply("a") for n in range(9)}}}),
            "“replies” holds more than 8 entries.",
        ),
    ],
)
def test_what_is_wrong_is_said_in_the_authors_words(plain: dict[str, Any], said: str) -> None:
    exercise, problems = opened(plain)
    assert any(said in line for line in told(plain)), told(plain)
    serious = any(problem.severity == "error" for problem in problems)
    assert (exercise is None) == serious


def test_a_turn_without_silence_is_a_warning() -> None:
    plain = small()
    del plain["turns"]["first"]["replies"]["quiet"]
    exercise, problems = opened(plain)
    assert exercise is not None
    assert [str(p.hint) for p in problems] == ["Add a reply with kind: silence."]


def test_a_problem_points_at_its_place() -> None:
    text = SHIPPED.read_text(encoding="utf-8").replace("to: sarcasm", "to: sarcasme", 1)
    line = 1 + text[: text.index("to: sarcasme")].count("\n")
    exercise, problems = read_text(text)
    assert exercise is None
    (problem,) = problems
    assert (problem.line, problem.column) == (line, 13)
    assert "“We are sorry to hear that." in str(problem)
    assert str(problem.hint) == "Did you mean “sarcasm”?"
