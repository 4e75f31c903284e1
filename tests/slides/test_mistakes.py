"""What people mistype in a module, and the words in which they are told."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.slides.decks import deck, in_small_kit, said
from workshop.slides.deck import open_deck

CHART = "```chart\nkind: bars\nlabels: [a, b]\nseries: [{label: x, values: [1, 2]}]\n```\n"


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("<!-- kit: minutes=4 min -->\n\n# A", "1: “min” is not a setting of a slide. Write minu"),
        ("# A\n\nb\n\n<!-- kit column -->\n\nc", "5: This looks like a setting, but is not"),
        ("# A\n\nb\n\n<!-- Kit: column -->\n\nc", "5: This looks like a setting, but is not"),
        (
            "# A\n\n<!--\nSay: b\n\n---\n\n# C\n\n<!--\nSay: d\n-->",
            "3: The comment that begins here",
        ),
        ("# A\n\n![B](my clip.mp4)", "3: The name of this file has a space in it. Rename"),
        ("# A\n\n" + CHART.replace("chart", "chrt", 1), "3: A block “chrt” is shown as it is wr"),
        ("# A\n\n```exercice\nb\n```", "3: A block “exercice” is shown as it is written. Did you"),
        (
            "# A\n\n" + CHART[:-4] + "\n---\n\n# C\n\n" + CHART,
            "3: The fenced block that begins here",
        ),
        ("# A\n\n" + CHART.replace("1, 2", "'1,5', 2"), "6: “1,5” is not a number. Write 1.5, w"),
        ("# A\n\n" + CHART.replace("1, 2", "1,5, 2"), "6: 3 values stand against 2 labels. Give"),
    ],
)
def test_it_is_told_where_and_what_to_do(tmp_path: Path, written: str, told: str) -> None:
    problems = said(deck(tmp_path, written))
    assert any(problem.startswith(told) for problem in problems), problems


@pytest.mark.parametrize(
    "written",
    [
        "<!-- kit: title=“A few words” -->\n\n# A\n\nb",
        "# A\n\n<!--\nKit bags for everyone.\n-->",
        "# A\n\n```css\na { b: c }\n```",
        "# A\n\n```\n![B](my clip.mp4)\n```",
    ],
)
def test_what_is_no_mistake_is_left_alone(tmp_path: Path, written: str) -> None:
    assert said(deck(tmp_path, written)) == []


def test_curly_quotes_are_quotes(tmp_path: Path) -> None:
    read = deck(tmp_path, "<!-- kit: title=“A few words” label=‘B’ -->\n\n# C\n").slide(1)
    assert (read.title, read.label) == ("A few words", "B")


def test_a_fact_in_small_letters_is_found_again(tmp_path: Path) -> None:
    _, kit = in_small_kit("a.md")
    name = next(iter(kit.facts))
    path = tmp_path / "a.md"
    path.write_text(f"<!-- kit: facts={name.lower()} -->\n\n# A\n")
    assert f"Did you mean “{name}”?" in said(open_deck(path, kit))[0]
