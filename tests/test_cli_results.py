"""``workshop results``: out, in, backups, checks and deletion from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.results.ground import NOON, damage
from tests.results.test_exchange import play
from workshop.cli import run
from workshop.results import backups, people
from workshop.results.store import Store


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with one session of one finished attempt."""
    folder = tmp_path / "data"
    with Store.open(folder, NOON) as store:
        people.begin_session(store, "Day 1", NOON, NOON)
        play(store)
    return folder


def results(data: Path, *arguments: str) -> int:
    return run(["--data", str(data), "results", *arguments])


@pytest.mark.parametrize("form", ["csv", "jsonl", "xapi", "file"])
def test_results_are_exported_in_every_form(
    data: Path, tmp_path: Path, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert results(data, "export", "--format", form, "--session", "Day 1", "-o", str(out)) == 0
    assert "1 attempts" in capsys.readouterr().out
    assert out.stat().st_size > 100


def test_a_session_that_is_not_there_is_said(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "out")
    assert results(data, "export", "--format", "csv", "--session", "Day 2", "-o", out) == 2
    assert "Day 1" in capsys.readouterr().err
    with Store.open(data, NOON) as store:
        people.begin_session(store, "Day 1", NOON, NOON)
    assert results(data, "export", "--format", "csv", "--session", "Day 1", "-o", out) == 2
    assert "More than one" in capsys.readouterr().err


def test_files_come_in_and_a_bad_one_does_not_stop_the_others(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "one.workshop-results"
    results(data, "export", "--format", "file", "-o", str(out))
    bad = tmp_path / "bad.workshop-results"
    bad.write_text("no")
    other = tmp_path / "other"
    assert results(other, "import", str(bad), str(out)) == 1
    said = capsys.readouterr()
    assert "1 attempts taken in, 0 known" in said.out
    assert "was not taken in" in said.err
    assert "Nothing was changed" in said.err
    assert results(other, "import", str(out)) == 0
    assert "0 attempts taken in, 1 known" in capsys.readouterr().out
    (tmp_path / "empty").mkdir()
    assert results(other, "import", str(tmp_path / "empty")) == 2


def test_a_backup_is_made_listed_and_put_back(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert results(data, "restore") == 2
    assert results(data, "backup") == 0
    assert results(data, "backup", "--list") == 0
    assert str(backups.listed(data)[0].path) in capsys.readouterr().out
    damage(data / "results.sqlite", 0, 200)
    assert results(data, "check") == 1
    assert "damaged" in capsys.readouterr().err
    assert results(data, "restore") == 0
    assert "set-aside" in capsys.readouterr().out
    assert results(data, "check") == 0
    assert "are sound" in capsys.readouterr().out


def test_a_session_is_deleted_only_when_one_is_sure(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert results(data, "delete", "--session", "Day 1") == 2
    assert "--yes" in capsys.readouterr().err
    assert results(data, "delete", "--session", "Day 1", "--yes") == 0
    with Store.open(data, NOON) as store:
        assert [one.label for one in people.sessions(store)] == ["This laptop", "This laptop"]


def test_no_results_are_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in (["check"], ["backup"], ["export", "--format", "csv", "-o", "x"]):
        assert results(tmp_path / "none", *command) == 2
    assert "no results" in capsys.readouterr().err
    assert not (tmp_path / "none").exists()
