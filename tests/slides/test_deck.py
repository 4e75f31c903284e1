"""A deck: pages and numbers, read only as far as they are asked for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.slides.decks import SMALL, deck, names, said
from workshop.kit.builtin import builtin_folder
from workshop.kit.kit import Kit
from workshop.kit.opening import open_kit
from workshop.kit.scan import LAYOUT_NAMES
from workshop.slides.deck import open_deck
from workshop.slides.listing import as_json, as_text
from workshop.slides.slide import LAYOUTS

DOORS = SMALL / "modules" / "01-doors.md"


def test_the_small_module() -> None:
    made = open_deck(DOORS, open_kit(SMALL))
    assert len(made) == 5
    assert made.title == "Doors"
    assert [made.slide(page).mark for page in range(1, 6)] == ["Title", "1", "C1", "2", "lock"]
    assert [made.number_of(page) for page in range(7)] == [None, None, 1, None, 2, None, None]
    assert (made.page_of(2), made.page_of(3)) == (4, None)
    assert made.problems() == ()
    assert made.head.slides == 2


def test_slides_are_kept() -> None:
    made = open_deck(DOORS, open_kit(SMALL))
    assert made.slide(2) is made.slide(2)


@pytest.mark.parametrize("page", [0, -1, 6])
def test_a_page_that_is_not_there(page: int) -> None:
    with pytest.raises(IndexError):
        open_deck(DOORS, open_kit(SMALL)).slide(page)


def test_a_number_is_known_before_the_pages_before_it_are_read(tmp_path: Path) -> None:
    text = "# T\n\n---\n\n" + "# A\n\n---\n\n![c](c.mp4)\n\n---\n\n" * 50 + "# B\n"
    made = deck(tmp_path, text)
    assert made.slide(102).number == 51
    assert made.page_of(51) == 102


def test_a_loose_deck_has_a_head_of_its_own(tmp_path: Path) -> None:
    made = deck(tmp_path, "---\ntitle: {en: A, fr: B}\nlang: fr\n---\n\n# C\n\n---\n\n- d\n")
    assert made.title == "B"
    assert (made.head.slides, made.head.id) == (1, "a")
    assert made.title == "B"
    assert deck(tmp_path, "# C\n").title == "C"


def test_an_empty_module_is_one_blank_page(tmp_path: Path) -> None:
    made = deck(tmp_path, "---\ntitle: A\n---\n")
    assert (len(made), made.slide(1).layout, made.slide(1).number) == (1, "blank", 1)
    assert said(made) == ["4: This module has no slides. Write a heading below the front matter."]


def test_a_module_that_is_not_utf_8_is_one_blank_page(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_bytes(b"# A\n\n\xe9\n")
    made = open_deck(path, Kit(folder=tmp_path))
    assert (len(made), made.slide(1).layout) == (1, "blank")
    assert [(p.line, p.column, p.rule) for p in made.problems()] == [(3, 1, "file.encoding")]


def test_a_missing_module_says_so(tmp_path: Path) -> None:
    made = open_deck(tmp_path / "none.md", Kit(folder=tmp_path))
    assert len(made) == 1
    assert "No such file" in said(made)[0]


def test_broken_front_matter_does_not_take_the_slides_along(tmp_path: Path) -> None:
    made = deck(tmp_path, "---\ntitle: a: b\n---\n\n# One\n\n---\n\n# Two\n")
    assert len(made) == 2
    assert [(p.line, p.column, p.rule) for p in made.problems()] == [(2, 9, "yaml.syntax")]


def test_many_slides_are_not_all_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workshop.slides.deck._KEPT", 2)
    made = deck(tmp_path, "# A\n\n---\n\n# B\n\n---\n\n# C\n")
    assert [made.slide(page).title for page in (1, 2, 3, 1)] == ["A", "B", "C", "A"]


def test_the_layouts_are_the_same_in_both_places() -> None:
    assert LAYOUTS == LAYOUT_NAMES


def test_of_a_thousand_slides_only_those_asked_for_are_read(tmp_path: Path) -> None:
    one = "# A\n\n- b\n- c\n"
    path = tmp_path / "many.md"
    path.write_text("# T\n\n---\n\n" + "\n---\n\n".join([one] * 1_000))
    made = open_deck(path, Kit(folder=tmp_path))
    assert made.slide(1).title == "T"
    assert made.slide(2).number == 1
    assert sorted(made._slides) == [1, 2]
    assert len(made._pieces) == 2


def test_nothing_heavy_is_imported_to_open_a_deck() -> None:
    code = (
        "import sys; from pathlib import Path; from workshop.kit.opening import kit_of;"
        "from workshop.slides.deck import open_deck;"
        f"path = Path({str(DOORS)!r}); deck = open_deck(path, kit_of(path));"
        "len(deck), deck.title, deck.number_of(2);"
        "print([name for name in ('markdown', 'pygments', 'webvtt', 'PySide6', 'vlc')"
        " if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# -------------------------------------------------------------------------------------- listing


def test_a_deck_as_plain_values() -> None:
    listed = as_json(open_deck(DOORS, open_kit(SMALL)))
    assert json.loads(json.dumps(listed)) == listed
    assert set(listed) == {"slides", "problems"}
    assert listed["slides"][1] == {
        "page": 2,
        "number": 1,
        "line": 25,
        "title": "What people knew",
        "layout": "statement",
        "blocks": ["Heading", "Paragraph", "Source"],
        "steps": 0,
        "minutes": 4.0,
        "notes": "Say: Twelve knew.\nAsk: Did you?",
        "channels": {"say": "Twelve knew.", "ask": "Did you?"},
    }
    assert [slide["number"] for slide in listed["slides"]] == [None, 1, None, 2, None]
    assert listed["slides"][3]["steps"] == 2


def test_problems_as_plain_values(tmp_path: Path) -> None:
    listed = as_json(deck(tmp_path, "<!-- kit: layout=titel -->\n\n# A\n\n- b\n"))
    assert listed["problems"] == [
        {
            "path": str(tmp_path / "a.md"),
            "line": 1,
            "column": 1,
            "rule": "slides.layout",
            "severity": "error",
            "message": "There is no layout “titel”.",
            "hint": "Did you mean “title”?",
        }
    ]


def test_a_deck_for_people() -> None:
    assert as_text(open_deck(DOORS, open_kit(SMALL))) == (
        "Doors\n\n"
        "Title  title      Doors (1 min)\n"
        "    1  statement  What people knew (4 min)\n"
        "   C1  clip       A test\n"
        "    2  steps      Three doors (+2, optional)\n"
        " lock  exercise   Try it"
    )


def test_problems_for_people(tmp_path: Path) -> None:
    text = as_text(deck(tmp_path, "# A\n\n<b>x</b>\n"))
    assert text.endswith(
        "a.md:3:1: HTML is not shown: <b> Write it in Markdown; only <br> is understood."
    )


def test_the_module_that_comes_with_the_program_is_sound() -> None:
    kit = open_kit(builtin_folder())
    head = kit.module("m2")
    assert head is not None
    made = open_deck(head.path, kit)
    numbers = [made.number_of(page) for page in range(1, len(made) + 1)]
    assert [number for number in numbers if number is not None] == list(range(1, 19))
    assert {name for page in range(1, len(made) + 1) for name in names(made.slide(page).blocks)} > {
        "Heading", "Clip", "Prompt", "Chart", "Columns", "Table", "Quote", "Source",
    }  # fmt: skip
