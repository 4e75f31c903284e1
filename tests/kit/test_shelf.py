"""A kit comes back from the shelf as it was read, and only while its files are the same."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from workshop.kit import shelf
from workshop.kit.builtin import builtin_folder
from workshop.kit.kit import Kit
from workshop.kit.opening import open_kit


@pytest.fixture
def kit(tmp_path: Path) -> Kit:
    folder = tmp_path / "kit"
    for name in ("modules", "exercises", "media"):
        ignore = shutil.ignore_patterns("storyboards", "*.mp4")
        shutil.copytree(builtin_folder() / name, folder / name, ignore=ignore)
    (folder / "media" / "clips" / "c2-behind-the-curtain.mp4").write_bytes(b"clip")
    return open_kit(folder)


def test_what_is_taken_is_what_was_put(kit: Kit, tmp_path: Path) -> None:
    place = tmp_path / "data" / shelf.FILE
    assert shelf.put(kit, place)
    assert shelf.take(kit.folder, place) == kit


def test_the_shipped_kit_goes_on_the_shelf(tmp_path: Path) -> None:
    assert shelf.put(open_kit(builtin_folder()), tmp_path / shelf.FILE)


@pytest.mark.parametrize("name", ["modules/02-your-own-account.md", "media/catalogue.yaml"])
def test_a_changed_file_means_reading_again(kit: Kit, tmp_path: Path, name: str) -> None:
    place = tmp_path / shelf.FILE
    shelf.put(kit, place)
    os.utime(kit.folder / name, ns=(1, 1))
    assert shelf.take(kit.folder, place) is None


def test_a_file_more_or_less_means_reading_again(kit: Kit, tmp_path: Path) -> None:
    place = tmp_path / shelf.FILE
    shelf.put(kit, place)
    (kit.folder / "modules" / "03-new.md").write_text("# New\n")
    assert shelf.take(kit.folder, place) is None
    (kit.folder / "modules" / "03-new.md").unlink()
    assert shelf.take(kit.folder, place) == kit
    shutil.rmtree(kit.folder / "exercises")
    assert shelf.take(kit.folder, place) is None


def test_another_folder_is_another_kit(kit: Kit, tmp_path: Path) -> None:
    place = tmp_path / shelf.FILE
    shelf.put(kit, place)
    twin = tmp_path / "twin"
    shutil.copytree(kit.folder, twin)
    assert shelf.take(twin, place) is None


def test_a_kit_with_problems_is_always_read(kit: Kit, tmp_path: Path) -> None:
    (kit.folder / "modules" / "03-bad.md").write_text("---\nid: [\n---\n")
    assert not shelf.put(open_kit(kit.folder), tmp_path / shelf.FILE)
    assert not (tmp_path / shelf.FILE).exists()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"shape": "1"}', '{"shape": 3, "seen": {}}'])
def test_a_shelf_that_makes_no_sense_is_passed_over(kit: Kit, tmp_path: Path, content: str) -> None:
    place = tmp_path / shelf.FILE
    place.write_text(content)
    assert shelf.take(kit.folder, place) is None


def test_a_shelf_with_a_part_missing_is_passed_over(kit: Kit, tmp_path: Path) -> None:
    place = tmp_path / shelf.FILE
    shelf.put(kit, place)
    whole = json.loads(place.read_text())
    del whole["kit"]["modules"][0]["path"]
    place.write_text(json.dumps(whole))
    assert shelf.take(kit.folder, place) is None


def test_without_a_shelf_the_kit_is_read(kit: Kit, tmp_path: Path) -> None:
    assert shelf.take(kit.folder, tmp_path / "nothing") is None


def test_a_shelf_that_cannot_be_written_stops_nothing(kit: Kit, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    assert not shelf.put(kit, tmp_path / "data" / shelf.FILE)


def test_a_link_that_leads_nowhere_is_no_obstacle(kit: Kit, tmp_path: Path) -> None:
    (kit.folder / "media" / "gone.mp4").symlink_to(tmp_path / "nowhere")
    (kit.folder / "media" / "round").symlink_to(kit.folder / "media")
    place = tmp_path / shelf.FILE
    assert shelf.put(kit, place)
    assert shelf.take(kit.folder, place) == kit


def test_a_module_of_a_kit_from_the_shelf_is_shown_without_yaml(tmp_path: Path) -> None:
    assert shelf.put(open_kit(builtin_folder()), tmp_path / shelf.FILE)
    code = f"""
import sys
from pathlib import Path
from workshop.kit import shelf
from workshop.slides.deck import open_deck
kit = shelf.take(Path({str(builtin_folder())!r}), Path({str(tmp_path / shelf.FILE)!r}))
deck = open_deck(kit.module("m2").path, kit)
print(deck.title, deck.slide(1).layout, "yaml" in sys.modules)
"""
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.split() == ["Your", "own", "account", "title", "False"]
