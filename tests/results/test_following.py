"""What comes after an exercise: the next in the kit that waits and can be opened."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from tests.results.ground import NOON
from workshop.errors import Message
from workshop.kit.kit import ExerciseHead, Kit, ModuleHead
from workshop.kit.problem import Problem
from workshop.results.following import next_after
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
    row = AttemptRow(name, name, "", "1", name, 1, "finished", NOON, NOON, passed=passed)
    return {name: History(name, (row,))}


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
