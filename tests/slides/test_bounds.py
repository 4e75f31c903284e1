"""What would take too long is refused with its line, and the rest of the deck goes on."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.slides.decks import deck, said
from workshop.slides.blocks import Heading, plain

HEAVY = {
    "too long": "word " * 5_000,
    "too many brackets": "text\n\n" + "[" * 401,
    "too many lines": "a\n\n" * 601,
    "lists too deep": "".join("  " * n + "- a\n" for n in range(25)),
    "quotes too deep": ">" * 50 + " a",
    "lists in one line": "- " * 3_000 + "a",
}


@pytest.mark.parametrize("case", HEAVY)
def test_a_bound_that_is_broken_leaves_the_heading(tmp_path: Path, case: str) -> None:
    began = time.perf_counter()
    made = deck(tmp_path, f"# One\n\n---\n\n# Two #\n\n{HEAVY[case]}\n\n---\n\n# Three\n")
    assert [made.slide(page).title for page in (1, 2, 3)] == ["One", "Two", "Three"]
    heading = made.slide(2).blocks
    assert len(heading) == 1
    assert isinstance(heading[0], Heading)
    assert plain(heading[0].spans) == "Two"
    assert [(p.rule, p.severity) for p in made.problems()] == [("slides.bounds", "error")]
    assert made.problems()[0].line >= 5
    assert made.number_of(3) == 2
    assert time.perf_counter() - began < 5


def test_the_line_of_a_bound(tmp_path: Path) -> None:
    made = deck(tmp_path, "# A\n\nok\n\n" + "[a\n" * 401)
    assert said(made)[0].startswith("5: This paragraph has more than 400 opening brackets")
    made = deck(tmp_path, "# A\n\n" + "".join("    " * n + "- a\n" for n in range(25)))
    assert said(made)[0].startswith("23: Lists or quotes are nested deeper than 20 levels")


def test_a_page_without_a_heading_that_is_too_long_is_blank(tmp_path: Path) -> None:
    made = deck(tmp_path, "x" * 30_000)
    assert (made.slide(1).layout, made.slide(1).blocks) == ("blank", ())
    clip = deck(tmp_path, "![a](b.mp4)\n\n" + "x" * 30_000).slide(1)
    assert (clip.layout, clip.label, clip.number) == ("clip", "Clip", None)


@pytest.mark.parametrize(
    "sign", ["*", "_", "*_", "`", "[", "![a](", "\\", "&", "<a ", "a\n=\n", "-\n", "|a|b\n|-|-\n"]
)
def test_signs_in_great_number_take_no_time(tmp_path: Path, sign: str) -> None:
    began = time.perf_counter()
    deck(tmp_path, (sign * 20_000)[:19_000]).slide(1)
    assert time.perf_counter() - began < 5


def test_nesting_beyond_the_stack_is_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def deep(*_: object) -> None:
        raise RecursionError

    monkeypatch.setattr("workshop.slides.reading.normal", deep)
    assert "nested too deeply" in said(deck(tmp_path, "# A\n"))[0]
