"""The record of a show: its times, its notes, as Markdown; and budgets for the next one."""

from __future__ import annotations

from datetime import UTC

import pytest

from tests.show.logbook import at, start, turn
from tests.show.plans import programme
from workshop.show.budgets import budgets
from workshop.show.journal import Event
from workshop.show.record import Record, as_markdown, record_of

MADE = programme()


def told(*events: Event) -> Record:
    found = record_of("20261125T090000Z-0001", (start(MADE), *events))
    assert found is not None
    return found


SHOW = told(
    turn(0, MADE, 1),
    turn(10, MADE, 2),
    turn(12, MADE, 3),
    at(13, "pause", on=True),
    at(15, "pause", on=False),
    at(16, "note", id=1, note="parked", text="Who | pays?\nAnd *when*", key="1:a:2", title="One"),
    at(16, "note", id=2, note="decided", text="Every season", key="1:a:2", title="One"),
    at(17, "stroke", key="1:a:2", points=[1, 1, 2, 2], color="red", width=0.004),
    at(17, "stroke", key="1:a:1", points=[1, 1, 2, 2], color="red", width=0.004),
    at(18, "erase", key="1:a:1", kept=[]),
    turn(19, MADE, 8),
    turn(34, MADE, 12),
    at(40, "exercise", exercise="lock", title="Lock the door", headline="82, passed"),
    turn(41, MADE, 3),
    at(42, "replan", change="pages", data={"pages": [4]}),
    at(43, "end", finished=False),
)


def test_parts_and_pages_have_their_minutes() -> None:
    alpha = SHOW.parts[1]
    assert (alpha.title, alpha.planned, alpha.took, alpha.questions) == ("Alpha", 18, 9, 2)
    one = next(page for page in alpha.pages if page.title == "One")
    assert (one.mark, one.planned, one.took, one.questions) == ("1", 4, 7, 2)
    assert SHOW.parts[3].began is None
    assert (SHOW.finished, SHOW.changes, SHOW.interruptions) == (False, 1, 0)


def test_the_markdown_says_it_all() -> None:
    text = as_markdown(SHOW, str, UTC, {"1:a:2": "drawings/1.png"})
    assert text.startswith("# Two days\n\n2026-11-25 09:00 – 09:43 · 20261125T090000Z-0001\n")
    for line in (
        "### Day 1: First",
        "| Began | Part | Planned | Took | Questions |",
        "| 09:10 | 1 Alpha | 18.0 | 9.0 | 2.0 |",
        "| not shown | 2 Beta | 30.0 | 0.0 | 0.0 |",
        "### Day 2: Second",
        "## 1 Alpha",
        "| 1 | One | 4.0 | 7.0 | 2.0 |",
        "- Lock the door: 82, passed",
        "- Who \\| pays? And \\*when\\* (on “One”, 09:16)",
        "- Every season (on “One”, 09:16)",
        "- ![One](drawings/1.png)",
    ):
        assert line in text.splitlines()


def test_without_pictures_the_drawn_pages_are_named() -> None:
    assert "\n## Drawings\n\n- One\n" in as_markdown(SHOW, str, UTC)


def test_a_break_that_was_put_in_is_a_part_too() -> None:
    air = at(5, "turn", key="9:break:1", mark="", title="Air", step=0, slot=9, minutes=10)
    found = told(turn(0, MADE, 1), air, at(15, "end", finished=True))
    assert (found.parts[-1].title, found.parts[-1].kind, found.parts[-1].took) == (
        "Air", "break", 10,
    )  # fmt: skip
    assert found.finished


def test_a_show_over_midnight_says_both_days() -> None:
    found = told(turn(0, MADE, 1), at(20 * 60, "end", finished=True))
    assert "09:00 – 2026-11-26 05:00" in as_markdown(found, str, UTC)


def test_a_journal_without_a_beginning_has_no_record() -> None:
    assert record_of("x", (turn(0, MADE, 1),)) is None


def test_budgets_are_the_median_of_what_slides_took() -> None:
    runs = [
        told(turn(0, MADE, 3), turn(took, MADE, 4), at(took + 3, "end", finished=False))
        for took in (6.0, 4.2, 0.02, 5.1)
    ]
    found = budgets(runs, "a")
    one, two = found
    assert (one.module, one.mark, one.title, one.planned) == ("a", "1", "One", 4)
    assert one.takes == pytest.approx((6.0, 4.2, 5.1), abs=0.01)  # leafed through once
    assert (one.proposed, two.proposed) == (5.0, 3.0)
    assert budgets(runs, "b") == ()
