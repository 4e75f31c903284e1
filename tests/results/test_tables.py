"""Tables, JSON lines and statements: numbers as numbers, one row per attempt and one per goal."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.results.ground import HOME, NOON, Played, fill, outcome, small_disk
from tests.results.test_exchange import play
from tests.results.test_xapi import accepted
from workshop.errors import StoreError
from workshop.results import tables
from workshop.results.finished import Scope, count
from workshop.results.saving import run, save
from workshop.results.store import Store


def text(store: Store, form: tables.Format, *, bom: bool = False, private: bool = False) -> str:
    with store.snapshot() as db:
        return "".join(tables.lines(db, form, Scope(private=private), bom=bom))


def test_a_row_per_attempt_and_a_row_per_goal(store: Store) -> None:
    play(store, 60.25)
    rows = list(csv.DictReader(text(store, "csv").splitlines()))
    assert [row["row"] for row in rows] == ["attempt", "goal", "goal"]
    attempt, goal, other = rows
    me = store.me()
    assert me is not None
    assert attempt["person"] == goal["person"] == me.pseudonym
    assert (attempt["score"], attempt["passed"], attempt["counted"]) == ("60.25", "0", "1")
    assert (attempt["active_s"], attempt["hints"], attempt["n"]) == ("361.5", "1", "1")
    assert (attempt["protection"], attempt["usefulness"]) == ("0.5", "1.0")
    assert (goal["goal_label"], goal["area"], goal["chosen"]) == (
        "hide Charity run",
        "Tags",
        "Review: Off",
    )
    assert (goal["first"], goal["final"], goal["weight"], goal["critical"]) == (
        "0.25",
        "0.5",
        "8.0",
        "1",
    )
    assert (other["first"], other["goal_label"], other["chosen"]) == ("", "", "")
    assert attempt["finished"] == "2026-11-22T12:00:00.000000Z"


def test_a_mark_at_the_beginning_only_when_asked_for(store: Store) -> None:
    assert text(store, "csv").startswith("row,session,")
    assert text(store, "csv", bom=True).startswith("\ufeffrow,session,")


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@sum", "\tx"])
def test_a_spreadsheet_runs_nothing(store: Store, title: str) -> None:
    row = store.begin(Played(title=title), NOON)
    store.finish(row.id, outcome(), NOON, 1.0)
    found = next(csv.DictReader(text(store, "csv").splitlines()))
    assert found["title"] == f"'{title}"


def test_json_lines_hold_an_attempt_each(store: Store) -> None:
    play(store)
    play(store, 85.0)
    found = [json.loads(line) for line in text(store, "jsonl").splitlines()]
    assert [one["score"] for one in found] == [80.0, 85.0]
    assert found[0]["passed"] is True
    assert [goal["final"] for goal in found[0]["goals"]] == [0.5, 1.0]


def test_every_statement_is_one_line_and_accepted(store: Store) -> None:
    play(store)
    uncounted = store.begin(HOME, NOON, counted=False)
    store.finish(uncounted.id, outcome(), NOON, 1.0)
    found = [json.loads(line) for line in text(store, "xapi").splitlines()]
    assert len(found) == 2
    assert all(map(accepted, found))


def test_an_assessment_is_only_completed_and_only_when_asked_for(store: Store) -> None:
    row = store.begin(Played(kind="assessment"), NOON, counted=False)
    store.finish(row.id, outcome(), NOON, 1.0)
    assert text(store, "xapi") == ""
    assert len(text(store, "xapi", private=True).splitlines()) == 2
    with store.snapshot() as db:
        assert (count(db, Scope()), count(db, Scope(private=True))) == (0, 1)


def test_a_snapshot_sees_one_moment(store: Store) -> None:
    play(store)
    with store.snapshot() as db:
        lines = tables.lines(db, "jsonl", Scope())
        first = next(lines)
        play(store, 90.0)
        assert json.loads(first)["score"] == 80.0
        assert "".join(lines) == "\n"


def test_a_store_in_memory_can_be_exported_too(folder: Path) -> None:
    with Store.in_memory(folder, NOON) as store:
        play(store)
        assert len(text(store, "jsonl").splitlines()) == 1


# Writing the file


def test_a_file_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "deeper" / "out.csv"
    assert list(save(path, ["a"] * 500, 500)) == [0.0, 0.4, 0.8, 1.0]
    assert path.read_text() == "a" * 500
    work = save(path, ["b"] * 500, 500)
    next(work)
    work.close()  # type: ignore[attr-defined]
    assert path.read_text() == "a" * 500
    assert [one.name for one in path.parent.iterdir()] == ["out.csv"]


def test_a_full_disk_leaves_the_file_that_was_there(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 200) as disk:
        path = disk / "out.csv"
        run(save(path, ["old"]))
        fill(disk)
        with pytest.raises(StoreError, match="was not written") as caught:
            run(save(path, ["new" * 1000] * 100))
        assert "not touched" in str(caught.value.hint)
        assert path.read_text() == "old"
        assert sorted(one.name for one in disk.iterdir()) == ["ballast", "out.csv"]
