"""A show that was left is offered with everything it had."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.show.logbook import NINE, at, start, turn, write
from tests.show.plans import programme
from workshop.show.countdown import Countdown
from workshop.show.pace import Dawn
from workshop.show.programme import Programme
from workshop.show.replan import Change
from workshop.show.resume import Note, Resume, find_page, left_in, resume_of

MADE = programme()
LATER = NINE + timedelta(hours=1)


def left(*events: object) -> Resume:
    found = resume_of(Path("s.jsonl"), (start(MADE), turn(0, MADE, 1), *events))  # type: ignore[arg-type]
    assert found is not None
    return found


def test_the_place_is_the_last_turn() -> None:
    found = left(turn(2, MADE, 3), turn(3, MADE, 3, step=2), at(4, "curtain", curtain="black"))
    assert (found.session, found.what, found.title, found.part) == ("s", "two", "Two days", "Alpha")
    assert (found.key, found.mark, found.page_title, found.step) == ("1:a:2", "1", "One", 2)
    assert (found.curtain, found.clean) == ("black", False)
    assert found.last == NINE + timedelta(minutes=4)
    assert found.page_in(MADE) == 3


def test_a_countdown_that_ran_has_gone_on() -> None:
    found = left(turn(2, MADE, 8), at(2, "timer", total=900, used=30, running=True))
    now = NINE + timedelta(minutes=7)
    assert found.countdown(now, 50.0) == Countdown(900, 330, 50.0)
    assert found.countdown(NINE + timedelta(minutes=40), 50.0) == Countdown(900, 900, None)
    stood = left(turn(2, MADE, 8), at(2, "timer", total=900, used=30, running=False))
    assert stood.countdown(now, 50.0) == Countdown(900, 30, None)
    assert left(turn(3, MADE, 9)).countdown(now, 50.0) is None


def test_a_clip_and_a_countdown_belong_to_their_page() -> None:
    playing = left(turn(2, MADE, 8), at(2, "clip", position=12.5, playing=True))
    assert playing.clip == (12.5, True)
    gone = left(turn(2, MADE, 8), at(2, "clip", position=12.5, playing=True), turn(3, MADE, 9))
    assert gone.clip is None


def test_switches_the_plan_and_the_day_come_back() -> None:
    found = left(
        at(1, "captions", on=False),
        at(2, "pause", on=True),
        at(2, "day", day=0, zero="2026-11-25T00:00:00"),
        at(3, "replan", change="pages", data={"pages": [4]}),
        at(4, "replan", change="undo", data={}),
        at(4, "from-the-future", thing=1),
        at(4, "clip"),  # of another version: not understood, and nothing lost for it
    )
    assert (found.captions, found.paused) == (False, True)
    assert found.changes == (Change("pages", {"pages": [4]}), Change("undo", {}))
    assert isinstance(found.dawn, Dawn)
    assert found.of_kind("captions")[0]["on"] is False


def test_notes_that_were_taken_back_are_gone() -> None:
    found = left(
        at(1, "note", id=1, note="parked", text="Who pays?", key="1:a:2", title="One"),
        at(2, "note", id=2, note="decided", text="We do", key="1:a:2", title="One"),
        at(3, "unnote", id=1),
    )
    (note,) = found.notes
    assert note == Note(2, "decided", "We do", "1:a:2", "One", "2026-11-25T09:02:00.000Z")


def test_seconds_are_counted_by_page_without_the_time_nothing_ran() -> None:
    found = left(
        turn(2, MADE, 3),
        at(5, "pause", on=True),
        at(6, "pause", on=False),
        at(8, "clip", position=1, playing=True),  # the last sign of life
        at(50, "resume"),
        turn(50, MADE, 3),
        turn(51, MADE, 4),
    )
    spent = found.spent(MADE)
    assert spent.pages == pytest.approx({1: 120, 3: 3 * 60 + 2 * 60 + 60})
    assert spent.questions == pytest.approx({3: 60})


def test_a_module_that_was_edited_is_found_by_its_number(tmp_path: Path) -> None:
    assert find_page(MADE, "1:a:2", "2") == 4
    assert find_page(MADE, "1:a:2", "77") == 3
    assert find_page(MADE, "1:a:99", "") == 7
    assert find_page(MADE, "7:a:2", "1") == 3  # moved to another place of the plan
    assert find_page(MADE, "1:gone:2", "1") is None
    assert find_page(MADE, "nonsense", "") is None


def test_the_last_show_is_offered_only_when_it_broke_off(tmp_path: Path) -> None:
    begun = [start(MADE), turn(0, MADE, 1)]
    assert left_in(tmp_path, LATER) is None
    write(tmp_path, "20261124T09", begun)
    found = left_in(tmp_path, LATER)
    assert found is not None
    assert found.session == "20261124T09"
    write(tmp_path, "20261125T09", [*begun, at(3, "end", finished=False)])
    assert left_in(tmp_path, LATER) is None


def test_a_plan_that_was_ended_early_is_offered_when_it_is_asked_for(tmp_path: Path) -> None:
    begun = [start(MADE), turn(0, MADE, 1)]
    write(tmp_path, "20261124T09", [*begun, at(3, "end", finished=False)])
    found = left_in(tmp_path, LATER, "two")
    assert found is not None
    assert found.clean
    assert left_in(tmp_path, LATER, "other") is None
    write(tmp_path, "20261125T09", [*begun, at(3, "end", finished=True)])
    assert left_in(tmp_path, LATER, "two") is None


def test_a_module_that_was_ended_is_not_offered(tmp_path: Path) -> None:
    ended = [start(MADE, what="a", plan=""), turn(0, MADE, 1), at(3, "end", finished=False)]
    write(tmp_path, "20261124T09", ended)
    assert left_in(tmp_path, LATER, "a") is None


def test_an_old_show_and_an_empty_journal_are_not_offered(tmp_path: Path) -> None:
    write(tmp_path, "20261124T09", [start(MADE), turn(0, MADE, 1)])
    assert left_in(tmp_path, NINE + timedelta(days=15)) is None
    assert left_in(tmp_path, NINE + timedelta(days=15), "two") is None
    write(tmp_path, "20261125T09", [])
    assert left_in(tmp_path, LATER, "two") is not None
    assert resume_of(Path("x"), (start(MADE),)) is None


def test_a_journal_of_a_programme_that_is_empty_has_no_page() -> None:
    from dataclasses import replace

    empty = Programme(replace(MADE.plan, items=()), MADE.kit)
    assert left(turn(2, MADE, 3)).page_in(empty) is None
