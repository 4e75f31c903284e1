"""YAML is read as written, and what is wrong with it is said with line and column."""

from __future__ import annotations

import time
from itertools import pairwise
from pathlib import Path

import pytest

from workshop.kit.problem import Problem
from workshop.kit.text import (
    MAX_FILE,
    MAX_YAML,
    Mapping,
    Node,
    Scalar,
    Sequence,
    parse_yaml,
    plain,
    read_text,
    read_yaml,
)

HERE = Path("kit.yaml")
EXAMPLE = Path(__file__).parents[2] / "exercises" / "officer-personal-account.yaml"


def good(text: str) -> Node:
    node, problems = parse_yaml(text, HERE)
    assert problems == ()
    assert node is not None
    return node


def bad(text: str, first_line: int = 1) -> Problem:
    node, problems = parse_yaml(text, HERE, first_line)
    assert node is None
    return problems[0]


def test_every_scalar_is_text() -> None:
    node = good("a: on\nb: no\nc: 12:30\nd: 1.10\ne: 2026-05-02\nf: ~\n")
    assert plain(node) == {
        "a": "on", "b": "no", "c": "12:30", "d": "1.10", "e": "2026-05-02", "f": "~",
    }  # fmt: skip


def test_lists_and_mappings_keep_their_places() -> None:
    node = good("one:\n  - x\n  - {y: z}\n")
    assert isinstance(node, Mapping)
    one = node.entries["one"].value
    assert isinstance(one, Sequence)
    assert one.items[0] == Scalar("x", 2, 5)
    assert isinstance(one.items[1], Mapping)
    assert one.items[1].entries["y"].value == Scalar("z", 3, 9)
    assert plain(node) == {"one": ["x", {"y": "z"}]}


def test_quotes_are_remembered() -> None:
    node = good('a: "on"\nb: on')
    assert isinstance(node, Mapping)
    assert [e.value.quoted for e in node.entries.values() if isinstance(e.value, Scalar)] == [
        True,
        False,
    ]


def test_an_empty_text_is_an_empty_mapping() -> None:
    assert plain(good("")) == {}
    assert plain(good("# only a remark\n")) == {}


def test_the_first_line_may_be_further_down() -> None:
    problem = bad("a: b: c", first_line=11)
    assert (problem.line, problem.column) == (11, 5)


@pytest.mark.parametrize(
    ("text", "line", "column", "hint"),
    [
        ("a: 1\nb: c: d", 2, 5, "quotes"),
        ("a:\n\tb: 1", 2, 1, "tab"),
        ("a: *b", 1, 4, "begins with “*”"),
        ("a: [1, 2\nb: 3", 2, 2, "“]”"),
        ("a: {b: 1\nc: d", 2, 2, "line 1"),
        ("a: 'x", 1, 6, "Close the quotes"),
        ("a: @x", 1, 4, "quotes"),
        ("a: 1\n---\nb: 2\n", 2, 1, "one document"),
        (": : :", 1, 1, "indentation"),
        ("a\nb\nc: 1\n", 3, 2, ""),
        ("a: - b", 1, 4, "line of its own"),
        ("a: **bold** x", 1, 5, "begins with one of them"),
        ('a: "c:\\dir"', 1, 7, "single quotes"),
        ('a: "c:\\users"', 1, 9, "single quotes"),
        ('a: "\\uD800"', 1, 7, "single quotes"),
        ("a: }", 1, 4, "a bracket or a comma"),
        ("a: > b", 1, 6, "next line"),
        ("b: 1\na: 'b\n---\nc'", 3, 1, "Close the quotes. Look at what begins on line 2."),
        ("a: ? b", 1, 4, "in quotes"),
        ("a: !! b", 1, 6, "in quotes"),
        ("a: !x!y b", 1, 4, "in quotes"),
        ("%x", 1, 3, "in quotes"),
    ],
)
def test_a_syntax_error_has_its_place_and_a_suggestion(
    text: str, line: int, column: int, hint: str
) -> None:
    problem = bad(text)
    assert (problem.line, problem.column, problem.rule) == (line, column, "yaml.syntax")
    assert hint in str(problem.hint)
    assert "YAML" in str(problem.message)


@pytest.mark.parametrize(
    ("text", "column", "said"),
    [
        ("a: b\u2028c: @d", 9, "cannot begin with “@”"),
        ("a: b\x85c: @d", 9, "cannot begin with “@”"),
        ("\ufeffa: @", 4, "cannot begin with the sign that stands here"),
    ],
)
def test_a_sign_is_named_after_a_line_end_only_yaml_knows(
    text: str, column: int, said: str
) -> None:
    problem = bad(f"é: 1\n{text}" if "\ufeff" not in text else text)
    assert (problem.line, problem.column) == (1 if "\ufeff" in text else 2, column)
    assert said in str(problem.message)


def test_a_mistake_that_is_not_known_points_at_what_it_is_in() -> None:
    problem = bad("%YAML 1.x\n---\na: b\n")
    assert problem.rule == "yaml.syntax"


def test_a_control_character_has_its_place() -> None:
    problem = bad("a: b\nc: é\x01\n")
    assert (problem.line, problem.column, problem.rule) == (2, 5, "yaml.character")


def test_a_second_key_of_one_name_is_refused() -> None:
    problem = bad("a: 1\nb: 2\na: 3\n")
    assert (problem.line, problem.rule) == (3, "yaml.duplicate")
    assert "line 1" in str(problem.message)


def test_a_key_that_is_a_list_is_refused() -> None:
    assert bad("[a, b]: c").rule == "yaml.key"


def test_aliases_are_read() -> None:
    assert plain(good("a: &x [1, 2]\nb: *x\nc: *x\n")) == {
        "a": ["1", "2"], "b": ["1", "2"], "c": ["1", "2"],
    }  # fmt: skip


def test_aliases_that_unfold_without_end_are_refused() -> None:
    names = "abcdefghi"
    lines = ["a: &a [1,1,1,1,1,1,1,1,1,1]"]
    for before, name in pairwise(names):
        lines.append(f"{name}: &{name} [{','.join([f'*{before}'] * 10)}]")
    began = time.perf_counter()
    problem = bad("\n".join(lines))
    assert problem.rule == "yaml.bounds"
    assert time.perf_counter() - began < 1


def test_a_value_inside_itself_is_refused() -> None:
    assert bad("&a [*a]").rule == "yaml.bounds"


@pytest.mark.parametrize("text", ["[" * 100_000, "{a: " * 500, "- " * 5_000 + "x"])
def test_deep_nesting_is_refused(text: str) -> None:
    problem = bad(text)
    assert problem.rule == "yaml.bounds"
    assert problem.line == 1


def test_a_very_long_text_is_refused() -> None:
    assert bad("a: " + "x" * MAX_YAML).rule == "yaml.bounds"


def test_a_file_that_is_not_utf_8_is_named_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "latin.yaml"
    path.write_bytes("a: 1\nb: é".encode("latin-1"))
    node, problems = read_yaml(path)
    assert node is None
    assert (problems[0].line, problems[0].column, problems[0].rule) == (2, 4, "file.encoding")
    assert "UTF-8" in str(problems[0].hint)


def test_a_mark_of_utf_8_is_not_text(tmp_path: Path) -> None:
    path = tmp_path / "bom.md"
    path.write_bytes(b"\xef\xbb\xbfa\r\nb\rc")
    assert read_text(path) == ("a\nb\nc", ())
    path.write_bytes(b"\xef\xbb\xbfab\xff")
    assert read_text(path)[1][0].column == 3


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    text, problems = read_text(tmp_path / "none.yaml")
    assert text is None
    assert "No such file" in str(problems[0])


def test_a_huge_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "huge.md"
    path.write_bytes(b"x" * (MAX_FILE + 1))
    assert read_text(path)[1][0].rule == "file.size"


def test_the_example_exercise_is_read() -> None:
    assert read_yaml(EXAMPLE)[1] == ()
