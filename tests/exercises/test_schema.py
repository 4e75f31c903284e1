"""The schema of every kind: what is shipped fits it, mutants do not, and the reader agrees."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from workshop.cli import run
from workshop.exercises.kinds import DEFAULT, FOLDERS
from workshop.exercises.reading import read_exercise
from workshop.exercises.schema import schema_of
from workshop.kit.text import plain, read_yaml

FOLDER = Path(__file__).parents[2] / "exercises"
FILES = sorted(FOLDER.glob("*.yaml"))


@cache
def checker(kind: str) -> Draft202012Validator:
    schema = schema_of(kind)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def written(name: str) -> dict[str, Any]:
    node, problems = read_yaml(FOLDER / f"{name}.yaml")
    assert node is not None, problems
    found: dict[str, Any] = plain(node)
    return found


def wrong(value: dict[str, Any]) -> list[str]:
    return [error.message for error in checker(value.get("kind", DEFAULT)).iter_errors(value)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_schema_and_the_reader_agree_about_what_is_shipped(path: Path) -> None:
    exercise, problems = read_exercise(path)
    assert exercise is not None
    said = [problem for problem in problems if problem.rule in ("yaml.unknown", "yaml.comma")]
    assert bool(wrong(written(path.stem))) == bool(said)
    assert wrong(json.loads(exercise.source)) == []


def test_every_kind_is_shipped_with_an_example() -> None:
    shipped = {FOLDERS[written(path.stem).get("kind", DEFAULT)] for path in FILES}
    assert shipped == set(FOLDERS.values())


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("what-we-know", lambda v: v.pop("id")),
        ("what-we-know", lambda v: v.update(kind="quizz")),
        ("what-we-know", lambda v: v.update(tries=9)),
        ("what-we-know", lambda v: v.update(penalty="much")),
        ("what-we-know", lambda v: v.update(quesions={})),
        ("what-we-know", lambda v: v["pass"].update(critical="some")),
        ("what-we-know", lambda v: v["questions"]["cause"].update(truth="perhaps")),
        ("what-we-know", lambda v: v["questions"]["cause"].pop("ask")),
        ("what-we-know", lambda v: v["questions"]["cause"].update(hint="one")),
        ("what-we-know", lambda v: v["questions"]["message"]["options"]["safe"].pop("text")),
        ("who-is-it-for", lambda v: v["cards"]["gym"].pop("to")),
        ("who-is-it-for", lambda v: v["cards"]["gym"].update(text=["a"])),
        ("comment-desk", lambda v: v["steps"]["hide"].update(color="red")),
        ("three-careful-posts", lambda v: v["posts"]["care"].pop("text")),
        ("three-careful-posts", lambda v: v["parts"]["night"].update(need=-1)),
        ("comment-on-the-police-page", lambda v: v.pop("turns")),
        ("maturity", lambda v: v.update(dimension={})),
        ("sergeant-home-account", lambda v: v["items"]["gym"].update(kind="secret")),
        ("sergeant-home-account", lambda v: v.update(attempts={"keep": "worst"})),
    ],
)
def test_a_mutant_does_not_fit(name: str, change: Callable[[dict[str, Any]], Any]) -> None:
    value = written(name)
    assert wrong(value) == []
    change(value)
    if "kind" in value and value["kind"] not in FOLDERS:
        value = {**value}
        assert [error.message for error in checker("quiz").iter_errors(value)]
        return
    assert wrong(value)


def test_an_editor_gets_it_from_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema", "quiz"]) == 0
    schema = json.loads(capsys.readouterr().out)
    assert schema == schema_of("quiz")
    assert schema["properties"]["kind"] == {"enum": ["quiz"]}
    assert {"id", "kind", "questions", "title"} <= set(schema["required"])
