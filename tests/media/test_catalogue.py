"""The media catalogue and the files it names."""

from pathlib import Path
from typing import Any

import pytest
import yaml
from PySide6.QtGui import QImage

from media.storyboards import motifs
from media.storyboards import stagecraft as craft

MEDIA = Path(__file__).parents[2] / "media"
ENTRIES: list[dict[str, Any]] = yaml.safe_load(
    (MEDIA / "catalogue.yaml").read_text(encoding="utf-8")
)["media"]
IDS = [entry["id"] for entry in ENTRIES]


def named_files(entry: dict[str, Any]) -> list[str]:
    """Every path an entry names."""
    several = [p for key in ("captions", "transcript") for p in entry.get(key, {}).values()]
    return [entry[k] for k in ("path", "poster", "storyboard") if k in entry] + several


def test_ids_are_unique() -> None:
    assert len(set(IDS)) == len(IDS)


@pytest.mark.parametrize("entry", ENTRIES, ids=IDS)
def test_every_file_is_there_and_inside_media(entry: dict[str, Any]) -> None:
    for name in named_files(entry):
        path = (MEDIA / name).resolve()
        assert path.is_file(), name
        assert path.is_relative_to(MEDIA)


@pytest.mark.parametrize("entry", ENTRIES, ids=IDS)
def test_the_hash_is_that_of_the_file(entry: dict[str, Any]) -> None:
    assert craft.file_hash(MEDIA / entry["path"]) == entry["sha256"]


@pytest.mark.parametrize("entry", ENTRIES, ids=IDS)
def test_title_licence_source_and_words_for_the_picture_are_given(entry: dict[str, Any]) -> None:
    assert entry["licence"] == "CC BY 4.0"
    assert entry["source"] == f"Drawn by media/{entry['storyboard']}"
    assert all(entry["title"][lang] and entry["alt"][lang] for lang in ("en", "fr"))


def test_every_clip_and_motif_is_in_the_catalogue() -> None:
    there = {
        path.relative_to(MEDIA).as_posix()
        for folder in ("clips", "motifs")
        for path in (MEDIA / folder).iterdir()
    }
    assert there == {
        name for entry in ENTRIES for name in named_files(entry) if "storyboards" not in name
    }


@pytest.mark.parametrize("name", motifs.PICTURES)
def test_a_motif_is_drawn_as_it_was(qapp: object, tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.png"
    craft.save(craft.indexed(motifs.PICTURES[name]()), path)
    entry = ENTRIES[IDS.index(name)]
    assert craft.file_hash(path) == entry["sha256"]


def test_the_six_doors_are_as_wide_as_columns_7_to_12(qapp: object) -> None:
    for number in range(1, 7):
        image = QImage(str(MEDIA / "motifs" / f"doors-{number}.png"))
        assert image.width() == 2 * 816
        assert image.hasAlphaChannel()


def test_the_clip_is_at_most_four_megabytes() -> None:
    assert (MEDIA / "clips/c2-behind-the-curtain.mp4").stat().st_size <= 4_000_000
