"""A plan is one run of pages that keep their numbers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.show.plans import PLANNED, programme
from workshop.kit.kit import PlanItem, Text
from workshop.kit.opening import open_kit
from workshop.show.agenda import agenda_of
from workshop.show.programme import Programme, programme_of
from workshop.show.show import Show
from workshop.slides.deck import open_deck


def pressed(show: Show, count: int) -> list[int]:
    """The pages Next comes by."""
    pages = [show.page]
    for _ in range(count):
        show = show.next()
        if show.page != pages[-1]:
            pages.append(show.page)
    return pages


def routed(made: Programme) -> Show:
    agenda = agenda_of(made)
    return Show(made).routed(made, agenda.order, agenda.skipped)


def test_every_item_has_its_pages_in_turn() -> None:
    made = programme()
    found = [(part.item.kind, part.first, part.last) for part in made.parts]
    assert found == [
        ("page", 1, 1), ("module", 2, 7), ("break", 8, 8), ("module", 9, 11), ("exercise", 12, 12),
        ("module", 13, 18), ("module", 19, 21), ("activity", 22, 22),
    ]  # fmt: skip
    assert len(made) == 22


def test_decks_are_opened_when_their_pages_are_near() -> None:
    made = programme()
    assert made.slide(2).title == "Alpha"
    assert len(made._parts) == 2


def test_a_slide_carries_its_page_of_the_show_and_its_own_number() -> None:
    made = programme()
    assert [(made.slide(p).page, made.slide(p).mark) for p in (3, 10, 14)] == [
        (3, "1"), (10, "1"), (14, "1"),
    ]  # fmt: skip
    assert made.slide(10) is made.slide(10)


def test_items_that_are_no_modules_are_pages_of_the_right_kind() -> None:
    made = programme()
    layouts = [(made.slide(p).layout, made.slide(p).title) for p in (1, 8, 12, 22)]
    assert layouts == [
        ("title", "Welcome"), ("break", "Coffee"), ("exercise", "Lock the door"),
        ("discussion", "One promise"),
    ]  # fmt: skip
    assert made.slide(8).minutes == 15
    assert (made.slide(8).number, made.slide(8).label) == (None, "")
    assert all(made.slide(page).problems == () for page in (1, 8, 12, 22))


def test_next_alone_leads_through_the_plan_and_passes_what_is_left_out() -> None:
    show = routed(programme())
    # Page 6 is the exercise the plan has on its own; of the second day only what it names.
    assert pressed(show, 80) == [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 16, 19, 20, 22]
    assert show.jump(6).slide.label == "E1"
    assert show.jump(6).next().page == 7
    assert show.last().at_end


def test_previous_passes_them_too() -> None:
    show = routed(programme()).jump(19)
    assert show.previous().page == 16
    assert show.jump(1).previous().page == 1


def test_a_number_is_looked_for_in_the_part_the_room_is_in() -> None:
    show = routed(programme())
    assert show.jump(9).jump_number(2) == show.jump(9).jump(11)
    assert show.jump(8).jump_number(2) is None
    assert show.jump(2).jump_number(9) is None


def test_one_more_item_gets_pages_at_the_end() -> None:
    made = programme()
    more = made.with_item(PlanItem("break", minutes=10, text=Text({"": "Air"})))
    assert len(more) == 23
    assert more.slide(23).title == "Air"
    assert more.slide(3) == made.slide(3)
    assert len(made) == 22


def test_an_item_that_is_not_there_is_a_page_with_its_name() -> None:
    made = programme()
    plan = replace(made.plan, items=(PlanItem("module", target="gone"), PlanItem("break")))
    lost = Programme(plan, made.kit)
    assert (lost.slide(1).title, lost.slide(1).layout) == ("gone", "title")
    assert lost.slide(2).layout == "break"
    with pytest.raises(IndexError):
        lost.slide(3)


def test_a_deck_alone_is_a_programme_with_its_own_minutes() -> None:
    kit = open_kit(PLANNED)
    deck = open_deck(kit.modules[0].path, kit)
    alone = programme_of(deck)
    agenda = agenda_of(alone)
    assert (len(alone), agenda.title) == (6, "Alpha")
    assert agenda.minutes == 28  # 2 + 4 + 6 + 2 unsaid + 10 + 4
    assert agenda.slots[0].number == "1"
    assert routed(alone).skipped == frozenset()
