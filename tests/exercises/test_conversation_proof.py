"""The proof of a conversation: good ones are sound, each mutation is refused for its own reason."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from tests.exercises.conversations import SHIPPED, built, read_text, shipped, small, with_reply
from workshop.exercises.conversation.proof import Proof, prove

TODAY = date(2026, 11, 25)


def proved(plain: dict[str, Any]) -> Proof:
    """The proof of plain values."""
    return prove(built(plain), TODAY)


def told(proof: Proof) -> list[str]:
    """Each problem as ``rule: message hint``."""
    return [f"{p.rule}: {p.message} {p.hint or ''}".strip() for p in proof.problems]


def test_the_shipped_conversation_is_sound() -> None:
    proof = prove(shipped(), TODAY)
    assert proof.sound
    assert not proof.problems
    assert proof.facts()["paths"] == 637
    assert proof.baselines.keys() >= {"first", "last", "silent", "late", "longest", "sorriest"}
    assert max(proof.baselines.values()) < 75
    assert proof.chance is not None
    assert proof.chance < 0.05
    assert any("637 paths" in line for line in proof.lines())
    assert any("ask_date" in line for line in proof.lines())


def test_the_small_conversation_is_sound() -> None:
    assert told(proved(small())) == []


def _turn(plain: dict[str, Any], turn: str) -> Any:
    return plain["turns"][turn]["replies"]


def _unreached() -> dict[str, Any]:
    plain = small()
    plain["turns"]["aside"] = {"post": "Anybody?", "ask": "Who is that?"}
    return plain


def _stuck() -> dict[str, Any]:
    plain = small()
    for one in _turn(plain, "second").values():
        one["if"] = {"trust_from": 55}
    return plain


def _flat() -> dict[str, Any]:
    plain = small()
    for turn in ("first", "second"):
        for one in _turn(plain, turn).values():
            one["moves"] = {}
            one.pop("because", None)
    return plain


def _first_passes() -> dict[str, Any]:
    plain = small()
    for turn, good in (("first", "warm"), ("second", "call")):
        replies = _turn(plain, turn)
        plain["turns"][turn]["replies"] = {good: replies.pop(good), **replies}
    return plain


def _silent_passes() -> dict[str, Any]:
    plain = small()
    for turn in ("first", "second"):
        _turn(plain, turn)["quiet"]["moves"] = {"voice": 20}
    return plain


def _sorry_passes() -> dict[str, Any]:
    plain = small()
    _turn(plain, "first")["sorry"]["moves"] = {"respect": 20}
    _turn(plain, "second")["call"]["text"] = "Sorry, I call."
    del _turn(plain, "second")["call"]["if"]
    return plain


def _longest_passes() -> dict[str, Any]:
    plain = small()
    _turn(plain, "first")["warm"]["text"] = "Yes. " * 20
    _turn(plain, "second")["call"]["text"] = "I call. " * 20
    return plain


def _late_passes() -> dict[str, Any]:
    plain = small()
    for turn in ("first", "second"):
        _turn(plain, turn)["late"]["moves"] = {"voice": 20}
    return plain


def _circle() -> dict[str, Any]:
    return with_reply("second", "wait", to="first")


def _never() -> dict[str, Any]:
    return with_reply("second", "call", **{"if": {"trust_from": 90}})


def _critical_pays() -> dict[str, Any]:
    return with_reply("second", "tell", moves={"respect": 30})


def _best_is_critical() -> dict[str, Any]:
    plain = small()
    for one in _turn(plain, "first").values():
        one["flags"] = ["f", "g"]
    return plain


def _best_is_too_low() -> dict[str, Any]:
    plain = small()
    plain["turns"]["second"]["replies"]["call"]["flags"] = ["f"]
    return plain


@pytest.mark.parametrize(
    ("mutate", "said"),
    [
        (_unreached, "proof.unreached: No path comes to the turn “Who is that?”."),
        (_stuck, "proof.stuck: At “And now?” nothing can be answered when trust is 45."),
        (_flat, "proof.flat: Every path ends with trust 50"),
        (_first_passes, "proof.lazy: Always taking the first reply already passes, with 100.0."),
        (_silent_passes, "proof.lazy: Always staying silent already passes"),
        (_sorry_passes, "proof.lazy: Always taking the most apologetic reply already passes"),
        (_longest_passes, "proof.lazy: Always taking the longest reply already passes"),
        (_late_passes, "proof.lazy: Always answering late already passes"),
        (_circle, "proof.circle: The reply “Somebody is looking at it.” leads back to"),
        (
            _never,
            "proof.never: The reply “I call at 4.” is never offered. Trust there is 42",
        ),
        (
            _critical_pays,
            "proof.best: The path to the most trust goes through “All is in",
        ),
        (_best_is_critical, "which is critical: told too much."),
        (_best_is_too_low, "goes through “I call at 4.”, which is critical"),
        (_longest_passes, "proof.length: The reply “I call. I call."),
    ],
)
def test_each_fault_is_refused_for_its_own_reason(
    mutate: Callable[[], dict[str, Any]], said: str
) -> None:
    proof = proved(mutate())
    assert proof.verdict == "refused"
    assert any(said in line for line in told(proof)), told(proof)


def test_another_languages_words_are_read_too() -> None:
    plain = small()
    for turn, good in (("first", "warm"), ("second", "call")):
        one = _turn(plain, turn)[good]
        one["text"] = {"en": one["text"], "fr": "Oui, " * 30}
    assert any(
        "Always taking the longest reply (fr) already passes" in t for t in told(proved(plain))
    )


def test_a_fair_chance_for_guessing_is_a_warning() -> None:
    proof = proved(small(**{"pass": {"score": 20}}))
    assert any(line.startswith("proof.chance: Answering at random passes") for line in told(proof))
    assert [p.severity for p in proof.problems if p.rule == "proof.chance"] == ["warning"]


def test_what_was_not_counted_is_said() -> None:
    proof = proved(_circle())
    assert proof.lines() == ("the paths were not counted",)
    assert proof.facts()["witness"] is None


def test_too_many_states_are_refused_with_advice() -> None:
    from tests.exercises.test_conversation_paths import _wide

    proof = prove(_wide(), TODAY)
    assert any(
        line.startswith("proof.size") and "Use fewer flags" in line for line in told(proof)
    ), told(proof)


@pytest.mark.parametrize(
    ("old", "new", "rule", "line_of"),
    [
        (
            'il y a neuf jours."\n        to: cool',
            'il y a neuf jours."\n        to: thin',
            "circle",
            "soon:",
        ),
        ("if: {trust_from: 58}", "if: {trust_from: 95}", "never", "what_helps:"),
        (
            "moves: {voice: 2, respect: 1, motives: 3}",
            "moves: {voice: 30, respect: 30, motives: 30}",
            "best",
            "confirm:",
        ),
    ],
)
def test_a_mutation_of_the_shipped_file_is_refused_at_its_line(
    old: str, new: str, rule: str, line_of: str
) -> None:
    text = SHIPPED.read_text(encoding="utf-8")
    assert text.count(old) == 1, old
    changed = text.replace(old, new)
    exercise, problems = read_text(changed)
    assert exercise is not None, problems
    proof = prove(exercise, TODAY)
    assert not proof.sound
    where = 1 + changed[: changed.index(line_of)].count("\n")
    assert (f"proof.{rule}", where) in {(p.rule, p.line) for p in proof.problems}, told(proof)


def test_the_message_at_night_is_sound_and_keeps_no_score() -> None:
    exercise = shipped(SHIPPED.with_name("the-message-at-22-40.yaml"))
    proof = prove(exercise, TODAY)
    assert told(proof) == []
    assert not exercise.scored
    assert max(proof.baselines.values()) < 60
