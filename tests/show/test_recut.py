"""After an edit every page, drawing, note, minute and change of the plan is where it belongs."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.show.logbook import at, start, turn, write
from tests.show.plans import PLANNED
from workshop.kit.opening import open_kit
from workshop.show.agenda import agenda_of
from workshop.show.journal import of_kind, read_events
from workshop.show.onstage import on_stage
from workshop.show.programme import Programme
from workshop.show.record import record_of
from workshop.show.recut import Recut, near_key, recut_between, settled
from workshop.show.replan import Change, Replanning, replayed
from workshop.show.resume import find_page, notes_of, resume_of
from workshop.show.show import Show
from workshop.show.spent import Spent

# Of pages 1 to 5, the second to fourth are a part; its second is gone, one is put in before it.
EDIT = Recut("x", (1, 3, 0, 4, 5), {"1:a": (2, 0, 3)}, {"1:a": ("", "1", "2")})


@pytest.mark.parametrize(
    ("old", "kept", "near"), [(1, 1, 1), (2, 3, 3), (3, None, 3), (4, 4, 4), (5, 5, 5)]
)
def test_a_page_has_another_number_or_leads_to_the_one_before(
    old: int, kept: int | None, near: int
) -> None:
    assert (EDIT.kept(old), EDIT.page(old)) == (kept, near)


def test_before_a_first_page_that_is_gone_stands_the_first_that_is_there() -> None:
    edit = Recut("x", (0, 0, 1), {}, {})
    assert [edit.page(page) for page in (1, 2, 3)] == [1, 1, 1]
    assert Recut("x", (0,), {}, {}).page(1) == 1


def test_keys_follow_their_page_and_that_of_a_page_that_is_gone_is_nobody_elses() -> None:
    assert EDIT.key("1:a:1") == "1:a:2"
    assert EDIT.key("1:a:3") == "1:a:3"
    assert EDIT.key("2:a:1") == "2:a:1"
    assert EDIT.key("hold:welcome") == "hold:welcome"
    gone = EDIT.key("1:a:2")
    assert near_key(gone) == "1:a:2"
    assert gone != near_key(gone)
    again = Recut("y", (1, 0, 2, 3, 4), {"1:a": (0, 1, 2)}, {"1:a": ("1", "2")})
    assert near_key(again.key(gone)) == "1:a:1"
    assert again.key(gone) != again.key("1:a:2")
    assert again.key("1:a:1") not in (again.key(gone), again.key("1:a:2"))


def test_a_title_page_keeps_its_word_and_a_number_that_is_gone_is_gone() -> None:
    events = [at(0, "turn", key="1:a:1", mark=mark) for mark in ("Title", "7")]
    edit = Recut("x", (1,), {"1:a": (1,)}, {"1:a": ("",)})
    assert [edit.event(event)["mark"] for event in events] == ["Title", ""]


def test_the_time_of_a_page_that_is_gone_counts_for_the_one_before() -> None:
    spent = Spent({1: 10.0, 2: 20.0, 3: 30.0, 4: 40.0}, {3: 5.0}, page=4, since=7.0)
    assert spent.recut(EDIT) == Spent({1: 10.0, 3: 50.0, 4: 40.0}, {3: 5.0}, page=4, since=7.0)
    assert Spent().recut(EDIT) == Spent()


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    return Path(shutil.copytree(PLANNED, tmp_path / "kit"))


def laid(kit: Path) -> Programme:
    found = open_kit(kit)
    plan = found.plan("two")
    assert plan is not None
    return Programme(plan, found)


def edited(kit: Path) -> Recut:
    """Alpha, twice in the plan, gets a page before “One” and one before “Lock it”, loses “Two”."""
    file = kit / "modules" / "a.md"
    text = file.read_text(encoding="utf-8")
    for old, new in (
        ("<!-- kit: minutes=4 -->\n\n# One", "# Fresh\n\n---\n\n<!-- kit: minutes=4 -->\n\n# One"),
        ("<!-- kit: minutes=6 optional -->\n\n# Two\n\n---\n\n", ""),
        ("# Three\n", "# Three\n\n---\n\n# Later\n"),
    ):
        assert old in text
        text = text.replace(old, new)
    before = laid(kit)
    assert [part.first for part in before.parts][:6] == [1, 2, 8, 9, 12, 13]
    file.write_text(text, encoding="utf-8")
    kept = (1, 3, 0, 4, 6, 7)
    return recut_between(before, laid(kit), {1: kept, 5: kept}, "x")


def test_the_pages_of_a_plan_after_an_edit(kit: Path) -> None:
    recut = edited(kit)
    assert recut.pages[:13] == (1, 2, 4, 0, 5, 7, 8, 9, 10, 11, 12, 13, 14)
    assert recut.parts == {"1:a": (1, 3, 0, 4, 6, 7), "5:a": (1, 3, 0, 4, 6, 7)}
    assert recut.marks["1:a"] == ("", "1", "2", "3", "4", "E1", "5")


def test_a_programme_is_laid_again_when_its_decks_have_other_pages(kit: Path) -> None:
    live = laid(kit)
    parts = [part for part in live.parts if part.item.target == "a"]
    edited(kit)
    for part in parts:
        part.deck.become(part.deck.read_again())
    again, fresh = live.laid_again(), laid(kit)
    assert [(p.first, p.last) for p in again.parts] == [(p.first, p.last) for p in fresh.parts]
    assert [again.slide(p).title for p in again.parts[5].pages] == [
        "Alpha", "Fresh", "One", "Three", "Later", "Lock it", "Four",
    ]  # fmt: skip


def test_the_show_keeps_its_page_and_the_way_back(kit: Path) -> None:
    old, recut, new = laid(kit), None, None
    show = Show(old, page=5, before=11)
    recut, new = edited(kit), laid(kit)
    agenda = agenda_of(new)
    there = show.recut(recut, new, agenda.order, agenda.skipped)
    assert (there.page, there.before, there.slide.title) == (5, 12, "Three")
    gone = Show(old, page=4).recut(recut, new, agenda.order, agenda.skipped)
    assert (gone.page, gone.slide.title) == (4, "One")


def test_changes_of_the_plan_are_made_again_and_undone_in_order(kit: Path) -> None:
    changes = [
        Change("pages", {"pages": [4]}),  # “Two”, which goes
        Change("pages", {"pages": [7, 10]}),
        Change("break", {"minutes": 5, "after": 1, "title": "Air"}),
        Change("move", {"giver": 3, "taker": 1, "minutes": 2.0, "page": 5}),
    ]
    old = laid(kit)
    was = replayed(Replanning(old, agenda_of(old)), changes)
    recut = edited(kit)
    new = laid(kit)
    now = replayed(
        Replanning(new, agenda_of(new)), [Change(c.kind, recut.data(c.data)) for c in changes]
    )
    assert {8, 11} <= now.agenda.skipped
    assert len(now.programme) == len(was.programme) + 2
    assert [slot.title for slot in now.agenda.slots[:3]] == ["Welcome", "Alpha", "Air"]
    for _ in changes[1:]:
        now = now.undo()
    assert not {8, 11} & now.agenda.skipped
    assert now.undo().changes[-1] == Change("undo")


def test_a_journal_is_read_with_the_names_of_its_end(kit: Path, tmp_path: Path) -> None:
    old = laid(kit)
    stroke = {"points": [0, 0, 100, 100], "color": "lamp", "width": 0.004}
    before = [
        start(old),
        turn(0, old, 3),
        at(1, "stroke", key=old.key_of(3), **stroke),
        at(1, "note", id=1, note="parked", text="Why?", key=old.key_of(3), title="One"),
        turn(2, old, 4),
        at(3, "stroke", key=old.key_of(4), **stroke),
        at(3, "note", id=2, note="parked", text="And this?", key=old.key_of(4), title="Two"),
        at(4, "replan", change="pages", data={"pages": [7]}),
        turn(5, old, 5),
        at(6, "curtain", curtain="black"),
    ]
    recut = edited(kit)
    new = laid(kit)
    path = write(tmp_path, "20261125T090000Z-0001", [*before, at(7, "recut", **recut.as_data())])
    left = resume_of(path, read_events(path))
    assert left is not None
    assert left.page_in(new) == 5  # “Three”, before the journalist tells its place again
    assert left.curtain == "black"
    assert [change.data for change in left.changes] == [{"pages": [8]}]
    assert left.spent(new) == Spent({4: 300.0, 5: 120.0}, {}, paused=False)
    drawings = on_stage(left.events, left.last, 0.0).drawings
    assert [find_page(new, key) for key in drawings] == [4, None]
    assert all(drawings.values())  # those of the page that is gone are kept, on nobody's page
    notes = notes_of(left.events)
    assert [note.text for note in notes] == ["Why?", "And this?"]
    assert [find_page(new, note.key) for note in notes] == [4, None]
    record = record_of(path.stem, left.events)
    assert record is not None
    assert [title for _key, title in record.drawn_on] == ["One", "Two"]
    assert [event["mark"] for event in of_kind(left.events, "turn")] == ["2", "2", "3"]


def test_a_page_that_is_gone_is_resumed_at_the_one_before(kit: Path, tmp_path: Path) -> None:
    old = laid(kit)
    before = [start(old), turn(0, old, 4)]
    recut = edited(kit)
    path = write(tmp_path, "20261125T090000Z-0001", [*before, at(1, "recut", **recut.as_data())])
    left = resume_of(path, read_events(path))
    assert left is not None
    assert left.page_in(laid(kit)) == 4


@pytest.mark.parametrize("broken", [{}, {"serial": "x", "pages": "?", "parts": {}, "marks": {}}])
def test_a_recut_of_another_version_is_passed_over(broken: dict[str, object]) -> None:
    events = (at(0, "turn", key="1:a:1", mark="1"), at(1, "recut", **broken))
    assert settled(events) == events
