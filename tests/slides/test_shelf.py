"""A show's first page comes from the shelf as it was read, while the kit's files are the same."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from workshop.kit.builtin import builtin_folder
from workshop.kit.kit import Kit
from workshop.kit.opening import open_kit
from workshop.slides import shelf
from workshop.slides.deck import Deck, open_deck


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    folder = tmp_path / "kit"
    ignore = shutil.ignore_patterns("storyboards", "__pycache__", "clips")
    for name in ("modules", "media", "exercises"):
        shutil.copytree(builtin_folder() / name, folder / name, ignore=ignore)
    return open_kit(folder)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "data" / shelf.FILE


def sound(made: Deck) -> list[int]:
    return [page for page in range(1, len(made) + 1) if not made.slide(page).problems]


def module(kit: Kit) -> Deck:
    head = kit.module("m2")
    assert head is not None
    return open_deck(head.path, kit)


def test_every_page_comes_back_as_it_was_read(kit: Kit, place: Path) -> None:
    made = module(kit)
    pages = sound(made)
    assert len(pages) > 15
    for page in pages:
        assert shelf.put(kit.folder, made.path, made.slide(page), place)
        assert shelf.take(kit.folder, made.path, place) == {page: made.slide(page)}


def test_each_module_keeps_its_own_page(kit: Kit, place: Path) -> None:
    made = module(kit)
    other = made.path.with_name("other.md")
    shelf.put(kit.folder, made.path, made.slide(1), place)
    shelf.put(kit.folder, other, made.slide(2), place)
    assert shelf.take(kit.folder, made.path, place) == {1: made.slide(1)}
    assert shelf.take(kit.folder, other, place) == {2: made.slide(2)}


@pytest.mark.parametrize("name", ["modules/02-your-own-account.md", "modules/facts.yaml"])
def test_a_changed_file_of_the_kit_means_reading_again(kit: Kit, place: Path, name: str) -> None:
    made = module(kit)
    shelf.put(kit.folder, made.path, made.slide(1), place)
    with (kit.folder / name).open("a", encoding="utf-8") as file:
        file.write("\n")
    assert shelf.take(kit.folder, made.path, place) == {}


@pytest.mark.parametrize(
    "damaged",
    ["", "{", "[]", '{"shape": 0}', '"x"', "{page}Nothing", "{page}Run"],
)
def test_a_damaged_shelf_means_reading_again(kit: Kit, place: Path, damaged: str) -> None:
    made = module(kit)
    shelf.put(kit.folder, made.path, made.slide(1), place)
    if damaged.startswith("{page}"):
        whole = json.loads(place.read_text(encoding="utf-8"))
        name = next(iter(whole["pages"]))
        whole["pages"][name] = {damaged[6:]: {"text": "x"}}
        damaged = json.dumps(whole)
    place.write_text(damaged, encoding="utf-8")
    assert shelf.take(kit.folder, made.path, place) == {}
    assert shelf.put(kit.folder, made.path, made.slide(1), place)


def test_a_page_with_problems_is_not_kept(kit: Kit, place: Path) -> None:
    path = kit.folder / "modules" / "02-your-own-account.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(text + "\n\n---\n\n<b>x</b>\n", encoding="utf-8")
    made = open_deck(path, kit)
    last = made.slide(len(made))
    assert last.problems
    assert not shelf.put(kit.folder, path, last, place)


def test_a_shelf_that_cannot_be_written_is_no_error(kit: Kit, place: Path) -> None:
    made = module(kit)
    place.parent.write_text("a file where the folder should be", encoding="utf-8")
    assert not shelf.put(kit.folder, made.path, made.slide(1), place)


def test_a_deck_that_opens_with_a_kept_page_loads_no_reader(kit: Kit, place: Path) -> None:
    made = module(kit)
    shelf.put(kit.folder, made.path, made.slide(1), place)
    code = f"""
import sys
from pathlib import Path
from workshop.kit.kit import Kit
from workshop.slides import shelf
from workshop.slides.deck import open_deck
folder, path = Path({str(kit.folder)!r}), Path({str(made.path)!r})
deck = open_deck(path, Kit(folder), shelf.take(folder, path, Path({str(place)!r})))
print(deck.slide(1).title, deck.unreadable, [m for m in ("markdown", "yaml") if m in sys.modules])
"""
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "Your own account () []"
