"""What the user chose and what the program remembers."""

from __future__ import annotations

import errno
import json
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from tests.results.ground import unwritable
from workshop.settings import (
    Choices,
    Memory,
    Settings,
    data_folder,
    read_settings,
    sentence,
    write_settings,
    write_whole,
)


def test_first_start_has_the_defaults_and_no_complaint(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "nowhere") == (Settings(), ())
    assert not (tmp_path / "nowhere").exists()


def test_what_was_chosen_and_remembered_comes_back(tmp_path: Path) -> None:
    settings = Settings().chosen(language="fr", text_scale=150, captions=False)
    settings = settings.remembering(last_kit="/a/b", last_slide=7)
    assert write_settings(tmp_path, settings) == ()
    assert read_settings(tmp_path) == (settings, ())


def test_a_default_is_not_written(tmp_path: Path) -> None:
    write_settings(tmp_path, Settings().chosen(language="en", text_scale=100))
    assert json.loads((tmp_path / "settings.json").read_text()) == {"chosen": {"language": "en"}}


def test_a_choice_taken_back_leaves_the_file(tmp_path: Path) -> None:
    write_settings(tmp_path, Settings().chosen(look="dark"))
    settings, _ = read_settings(tmp_path)
    write_settings(tmp_path, settings.chosen(look="system"))
    assert json.loads((tmp_path / "settings.json").read_text()) == {}


def test_keys_of_other_versions_are_kept(tmp_path: Path) -> None:
    later = {"chosen": {"pointer": "red"}, "remembered": {"last_plan": "x"}, "plugins": [1]}
    (tmp_path / "settings.json").write_text(json.dumps(later))
    settings, problems = read_settings(tmp_path)
    assert problems == ()
    write_settings(tmp_path, settings.chosen(look="dark").remembering(last_kit="k"))
    assert json.loads((tmp_path / "settings.json").read_text()) == {
        "chosen": {"pointer": "red", "look": "dark"},
        "remembered": {"last_plan": "x", "last_kit": "k"},
        "plugins": [1],
    }


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff\xfe", b'{"chosen": 3}', b'{"remembered": []}', b"[" * 100_000],
)
def test_a_damaged_file_is_set_aside_and_said(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    settings, problems = read_settings(tmp_path)
    assert settings == Settings()
    assert "settings.damaged-1.json" in str(problems[0])
    assert (tmp_path / "settings.damaged-1.json").read_bytes() == content
    assert not (tmp_path / "settings.json").exists()


def test_a_second_damaged_file_does_not_replace_the_first(tmp_path: Path) -> None:
    for content in ("one", "two"):
        (tmp_path / "settings.json").write_text(content)
        read_settings(tmp_path)
    assert (tmp_path / "settings.damaged-1.json").read_text() == "one"
    assert (tmp_path / "settings.damaged-2.json").read_text() == "two"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", "de"),
        ("text_scale", 99),
        ("text_scale", 201),
        ("text_scale", 100.5),
        ("text_scale", True),
        ("look", None),
        ("captions", "yes"),
        ("captions", 1),
        ("player", ["vlc"]),
    ],
)
def test_a_value_that_does_not_fit_is_said_and_the_rest_holds(
    tmp_path: Path, name: str, value: object
) -> None:
    entries = {"reduced_motion": "on", name: value}
    (tmp_path / "settings.json").write_text(json.dumps({"chosen": entries}))
    settings, problems = read_settings(tmp_path)
    assert settings == Settings().chosen(reduced_motion="on")
    assert name in str(problems[0])


def test_the_program_itself_cannot_choose_what_does_not_fit() -> None:
    with pytest.raises(ValueError, match="text_scale"):
        Settings().chosen(text_scale=400)
    with pytest.raises(ValueError, match="last_slide"):
        Settings().remembering(last_slide=-1)
    with pytest.raises(TypeError):
        Settings().chosen(colour="green")


def test_every_row_says_what_it_is_and_has_a_default_that_fits() -> None:
    for table in (Choices, Memory):
        for row in fields(table):
            assert str(sentence(row.name)).endswith(".")
            assert row.metadata["fits"](row.default)


def test_settings_that_cannot_be_kept_still_hold(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    problems = write_settings(tmp_path / "file", Settings().chosen(look="dark"))
    assert "until you close" in str(problems[0])


def test_a_folder_in_place_of_the_file_is_said(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    settings, problems = read_settings(tmp_path)
    assert settings == Settings()
    assert "cannot be read" in str(problems[0])
    assert write_settings(tmp_path, Settings().chosen(look="dark"))
    assert [path.name for path in tmp_path.glob(".settings*")] == []


def test_a_damaged_file_in_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "settings.json").write_text("{")
    with unwritable(tmp_path / "data") as folder:
        settings, problems = read_settings(folder)
        assert settings == Settings()
        assert "cannot be moved aside" in str(problems[0])
        assert write_settings(folder, Settings().chosen(look="dark"))


def test_a_write_that_fails_halfway_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "data" / "settings.json"
    path.parent.mkdir()
    write_whole(path, b"old")
    child = subprocess.run(
        [sys.executable, "-c", _HALF, str(path)],
        check=True,
        capture_output=True,
        text=True,
    )
    assert int(child.stdout) == errno.EFBIG
    assert path.read_bytes() == b"old"
    assert list(path.parent.iterdir()) == [path]


_HALF = """
import resource, sys
from pathlib import Path
from workshop.settings import write_whole
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, resource.RLIM_INFINITY))
try:
    write_whole(Path(sys.argv[1]), b"x" * 5000)
except OSError as error:
    print(error.errno)
"""


def test_a_link_to_the_settings_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "settings.json").symlink_to(tmp_path / "elsewhere" / "mine.json")
    assert write_settings(tmp_path, Settings().chosen(look="dark")) == ()
    assert (tmp_path / "settings.json").is_symlink()
    assert "dark" in (tmp_path / "elsewhere" / "mine.json").read_text()


def test_the_data_folder_is_the_argument_then_the_variable_then_the_platforms(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    environ = {"WORKSHOP_DATA": str(tmp_path / "b")}
    assert data_folder(Path("a"), environ) == tmp_path / "a"
    assert data_folder(None, environ) == tmp_path / "b"
    assert data_folder(Path("~/a"), {}) == Path.home() / "a"
    usual = data_folder(None, {"WORKSHOP_DATA": ""})
    assert usual.is_absolute()
    assert "workshop-kit" in usual.parts
