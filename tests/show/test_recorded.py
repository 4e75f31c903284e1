"""The records of a data folder, and the commands that tell of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.show.logbook import at, start, turn, write
from tests.show.plans import programme
from workshop.cli import run
from workshop.show.budgets import minutes_in
from workshop.show.recorded import deliveries_of, records_in

MADE = programme()
SHOW = [start(MADE), turn(0, MADE, 3), turn(5, MADE, 4), at(7, "end", finished=False)]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    write(tmp_path, "20261125T090000Z-0001", SHOW)
    write(tmp_path, "20261125T080000Z-0001", [])
    (tmp_path / "journal" / "20261125T070000Z-0001.jsonl").mkdir()
    return tmp_path


def test_only_what_is_a_show_is_recorded(data: Path) -> None:
    assert [record.session for record in records_in(data)] == ["20261125T090000Z-0001"]


def test_the_newest_record_is_printed_or_written(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")  # as the command sets it for good
    assert run(["record", "--data", str(data)]) == 0
    assert capsys.readouterr().out.startswith("# Two days\n")
    assert run(["record", "--list", "--data", str(data)]) == 0
    assert capsys.readouterr().out == "20261125T090000Z-0001  Two days\n"
    out = data / "r.md"
    assert run(["record", "20261125T090000Z-0001", "-o", str(out), "--data", str(data)]) == 0
    assert "| 1 Alpha |" in out.read_text(encoding="utf-8")


def test_budgets_are_proposed(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["budgets", "a", "--data", str(data)]) == 0
    assert "1      4.0     5.0     5.0      1  One" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("record", "x"), "no record of a show “x”"),
        (("budgets", "b"), "No show of “b” was recorded"),
    ],
)
def test_what_is_not_there_is_said(
    words: tuple[str, ...], said: str, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*words, "--data", str(data)]) == 2
    assert said in capsys.readouterr().err


def test_a_folder_without_shows_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["record", "--data", str(tmp_path)]) == 2
    assert "no record of a show in" in capsys.readouterr().err


def test_only_what_was_held_counts_as_a_delivery(tmp_path: Path) -> None:
    leafed = [start(MADE), turn(0, MADE, 3), turn(0.2, MADE, 4), at(0.4, "end", finished=False)]
    write(tmp_path, "20261125T090000Z-0001", SHOW)
    write(tmp_path, "20261125T100000Z-0001", leafed)
    write(tmp_path, "20261125T110000Z-0001", SHOW)
    write(tmp_path, "20261125T120000Z-0001", [])
    (tmp_path / "journal" / "20261125T130000Z-0001.jsonl").mkdir()
    found = deliveries_of(tmp_path, "a")
    assert [record.session[9:11] for record in found] == ["09", "11"]
    assert minutes_in(found[0], "a") == (8.0, 7.0)
    assert [record.session[9:11] for record in deliveries_of(tmp_path, "a", 1)] == ["11"]
    assert deliveries_of(tmp_path, "zebra") == ()
