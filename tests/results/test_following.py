"""What comes after an exercise: the next in the kit that waits and can be opened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from tests.results.ground import NOON
from workshop.errors import Message
from workshop.kit.kit import ExerciseHead, Kit, ModuleHead
from workshop.kit.problem import Problem
from workshop.results.following import next_after, next_to_try
from workshop.results.rows import AttemptRow, History

HERE = Path("kit")


def head(name: str, **more: object) -> ExerciseHead:
    return replace(ExerciseHead(name, HERE / f"{name}.yaml"), **more)  # type: ignore[arg-type]


def kit_of(*heads: ExerciseHead, modules: tuple[tuple[str, ...], ...] = ()) -> Kit:
    made = tuple(
        ModuleHead(f"m{n}", HERE / f"{n}.md", str(n), exercises=names)
        for n, names in enumerate(modules, start=1)
    )
    return Kit(folder=HERE, modules=made, exercises=heads)


def past(name: str, *, passed: bool) -> Mapping[str, History]:
    return {name: History(name, (row(name, 1, passed=passed),))}


def row(name: str, n: int, *, passed: bool, counted: bool = True) -> AttemptRow:
    made = AttemptRow(name, name, "", "1", name, n, "finished", NOON, NOON, passed=passed)
    return replace(made, counted=counted)


def tried(name: str, times: int, *practice: bool) -> Mapping[str, History]:
    """Counted attempts that failed, then practice that passed or did not."""
    counted = [row(name, n, passed=False) for n in range(1, times + 1)]
    after = [row(name, times + 1, passed=passed, counted=False) for passed in practice]
    return {name: History(name, (*counted, *after))}


def follower(kit: Kit, progress: Mapping[str, History], done: str) -> str:
    found = next_after(kit, progress, done)
    return "" if found is None else found.id


def test_the_next_of_the_module_comes_first_then_the_next_module() -> None:
    kit = kit_of(head("a"), head("b"), head("c"), modules=(("c", "a"), ("b",)))
    assert follower(kit, {}, "c") == "a"
    assert follower(kit, {}, "a") == "b"


def test_after_the_last_what_was_left_out_is_next() -> None:
    kit = kit_of(head("a"), head("b"), head("c"))
    assert follower(kit, past("a", passed=True), "c") == "b"
    assert follower(kit, past("a", passed=False), "c") == "a"


def test_nothing_follows_when_all_else_is_done() -> None:
    assert follower(kit_of(head("a")), {}, "a") == ""
    assert follower(kit_of(head("a"), head("b")), past("b", passed=True), "a") == ""


def test_what_is_broken_or_locked_is_passed_over() -> None:
    problem = Problem(HERE / "b.yaml", 1, 1, "yaml", "error", Message("t", "x"), Message("t", "y"))
    broken, locked = head("b", problems=(problem,)), head("c", unlock="a")
    kit = kit_of(head("a"), broken, locked, head("d"))
    assert follower(kit, {}, "a") == "d"
    assert follower(kit, past("a", passed=True), "a") == "c"


def test_what_can_no_longer_be_passed_is_not_offered() -> None:
    kit = kit_of(head("a", counted=3), head("b"))
    assert (next_to_try(kit, tried("a", 2)), follower(kit, tried("a", 2), "b")) == ("a", "a")
    for progress in (tried("a", 3), tried("a", 3, False), tried("a", 3, True)):
        assert next_to_try(kit, progress) == "b"
        assert follower(kit, progress, "b") == ""


def test_without_a_limit_an_exercise_can_always_be_passed() -> None:
    kit = kit_of(head("a"), head("b"))
    assert next_to_try(kit, tried("a", 30)) == "a"
    assert follower(kit, tried("a", 30), "b") == "a"


@pytest.mark.parametrize(
    ("progress", "then"),
    [
        (tried("a", 2), "c"),
        (tried("a", 3), "b"),
        (tried("a", 3, True), "b"),
        (tried("a", 1, True), "b"),  # there were fewer attempts when it was practised
    ],
)
def test_who_passed_in_practice_or_cannot_pass_any_more_goes_on_to_what_waits(
    progress: Mapping[str, History], then: str
) -> None:
    kit = kit_of(head("a", counted=3), head("b", unlock="a"), head("c"))
    assert follower(kit, progress, "a") == then


def test_to_try_next_is_what_can_be_opened() -> None:
    kit = kit_of(head("b", unlock="a"), head("a"))
    assert next_to_try(kit, {}) == "a"
    assert next_to_try(kit, past("a", passed=True)) == "b"


def test_waiting_for_what_is_not_there_is_no_waiting() -> None:
    assert follower(kit_of(head("a"), head("b", unlock="gone")), {}, "a") == "b"
