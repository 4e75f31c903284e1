"""Events reach the disk from a thread of their own, whatever the disk says in between."""

from __future__ import annotations

import json
import os
import time
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from random import Random

import pytest

from workshop.errors import Message
from workshop.show.journal import (
    NOT_SAVED,
    SAVED_AGAIN,
    Journal,
    journals,
    new_session,
    read_events,
    stamp,
)

AT = "2026-11-25T09:00:00.000Z"


def event(number: int) -> dict[str, object]:
    return {"at": AT, "kind": "turn", "key": f"0:m2:{number}"}


def keys(path: Path) -> list[object]:
    return [found["key"] for found in read_events(path)]


def until(true: object, seconds: float = 5.0) -> None:
    deadline = time.monotonic() + seconds
    while not true() and time.monotonic() < deadline:  # type: ignore[operator]
        time.sleep(0.005)


def test_what_is_noted_is_in_the_file_in_its_order(tmp_path: Path) -> None:
    said: list[Message] = []
    journal = Journal(tmp_path / "journal" / "a.jsonl", said.append)
    for number in range(50):
        journal.note(event(number))
    assert journal.close() is None
    assert keys(journal.path) == [f"0:m2:{number}" for number in range(50)]
    assert said == []
    journal.note(event(99))  # after the end nobody listens
    assert journal.close() is None
    assert len(keys(journal.path)) == 50


def test_another_program_goes_on_behind_a_torn_line(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps(event(1)) + "\n" + json.dumps(event(2))[:20], encoding="utf-8")
    assert keys(path) == ["0:m2:1"]
    journal = Journal(path, lambda _: None)
    journal.note(event(3))
    journal.close()
    assert keys(path) == ["0:m2:1", "0:m2:3"]


def test_lines_that_are_no_events_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    good = json.dumps(event(1))
    path.write_bytes(b'[1]\n{"kind":3}\n{"kind":"turn"}\n\xff\xfe\n' + good.encode() + b"\n[[[\n")
    assert keys(path) == ["0:m2:1"]


def test_a_disk_that_comes_back_gets_everything(tmp_path: Path) -> None:
    said: list[Message] = []
    place = tmp_path / "journal"
    place.write_text("a file where the folder should be")
    journal = Journal(place / "a.jsonl", said.append, retry=0.02)
    journal.note(event(1))
    until(lambda: said)
    journal.note(event(2))
    assert said[0].text == NOT_SAVED.text
    assert "The show goes on" in str(said[0])
    place.unlink()
    until(lambda: len(said) > 1)
    assert said[1] == SAVED_AGAIN
    assert journal.close() is None
    assert keys(journal.path) == ["0:m2:1", "0:m2:2"]


def test_what_never_could_be_saved_is_counted(tmp_path: Path) -> None:
    place = tmp_path / "journal"
    place.write_text("")
    journal = Journal(place / "a.jsonl", lambda _: None, retry=0.02)
    for number in range(3):
        journal.note(event(number))
    lost = journal.close()
    assert lost is not None
    assert str(lost).startswith("3 entries of the record")


def test_a_full_disk_leaves_whole_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[Message] = []
    write, room = os.write, [40]

    def little(file: int, data: bytes) -> int:
        """A disk with room for some bytes, as the system would report it."""
        if not room[0]:
            raise OSError(28, "No space left on device")
        taken = write(file, bytes(data)[: room[0]])
        room[0] -= taken
        return taken

    monkeypatch.setattr(os, "write", little)
    journal = Journal(tmp_path / "a.jsonl", said.append, retry=0.02)
    journal.note(event(1))
    until(lambda: said)
    assert "No space left" in str(said[0])
    assert journal.path.read_bytes() == b""
    room[0] = 1_000_000
    until(lambda: len(said) > 1)
    assert journal.close() is None
    assert keys(journal.path) == ["0:m2:1"]


def test_a_file_that_was_taken_away_is_begun_again(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "a.jsonl", lambda _: None)
    journal.note(event(1))
    until(lambda: journal.path.exists() and journal.path.stat().st_size)
    journal.path.unlink()
    journal.note(event(2))
    journal.close()
    assert keys(journal.path) == ["0:m2:2"]


def test_sessions_sort_by_their_beginning(tmp_path: Path) -> None:
    east = timezone(timedelta(hours=5))
    first = new_session(datetime(2026, 11, 25, 9, tzinfo=UTC), Random(1))
    later = new_session(datetime(2026, 11, 25, 15, tzinfo=east), Random(2))
    assert first.startswith("20261125T090000Z-")
    assert later.startswith("20261125T100000Z-")
    (tmp_path / "journal").mkdir()
    for name in (first, later):
        (tmp_path / "journal" / f"{name}.jsonl").touch()
    assert [path.stem for path in journals(tmp_path)] == [later, first]
    assert stamp(datetime(2026, 11, 25, 14, 0, 0, 5000, tzinfo=east)) == "2026-11-25T09:00:00.005Z"
