"""What a module says of its kit, and what the kit has."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.exercises.samples import ROOT
from workshop.authoring.module import checked
from workshop.kit.kit import Kit
from workshop.kit.opening import open_kit
from workshop.slides.deck import open_deck


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    (tmp_path / "modules").mkdir()
    (tmp_path / "exercises").mkdir()
    shutil.copy(ROOT / "exercises/what-we-know.yaml", tmp_path / "exercises")
    return tmp_path


def told(kit: Path, text: str) -> list[str]:
    path = kit / "modules/a.md"
    path.write_text(text, encoding="utf-8")
    return [
        f"{p.line}: {p.message} {p.hint or ''}" for p in checked(open_deck(path, open_kit(kit)))
    ]


def test_what_the_kit_does_not_have_is_told_where_it_is_named(kit: Path) -> None:
    text = "---\nid: a\nexercises: [what-we-know, what-we-now]\nclip: c9\n---\n\n# A\n"
    assert told(kit, text) == [
        "3: This kit has no exercise “what-we-now”. Did you mean “what-we-know”?",
        "4: media/catalogue.yaml has no clip “c9”. ",
    ]


def test_two_pages_with_one_label_are_told(kit: Path) -> None:
    page = "<!-- kit: label=E1 -->\n\n# A\n"
    assert told(kit, f"# T\n\n---\n\n{page}\n---\n\n{page}") == [
        "11: The label “E1” stands on an earlier page too: line 5. "
        "Give each page its own label, as in label=E2."
    ]


def test_one_exercise_on_two_pages_is_no_mistake(kit: Path) -> None:
    page = "# A\n\n```exercise\nwhat-we-know\n```\n"
    assert told(kit, f"# T\n\n---\n\n{page}\n---\n\n{page}") == []


def test_a_loose_file_promises_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("---\nid: a\nexercises: [b]\nclip: c\n---\n\n# A\n", encoding="utf-8")
    assert checked(open_deck(path, Kit(folder=tmp_path))) == ()
