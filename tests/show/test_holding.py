"""A holding page lasts, is held, and turns among its pages."""

from __future__ import annotations

from workshop.show.holding import Holding


def test_a_page_lasts_and_its_clock_is_held() -> None:
    held = Holding("break").lasting(15, now=0)
    assert held.minutes == 15
    assert held.countdown is not None
    still = held.toggled(60)
    assert still.countdown is not None
    assert still.countdown.remaining(999) == 840
    assert Holding("list").toggled(5) == Holding("list")
    assert Holding("list").minutes is None


def test_pages_turn_round_or_end() -> None:
    held = Holding("welcome")
    assert [held.page, held.round(2).page, held.round(2).round(2).page] == [0, 1, 0]
    assert held.round(0).page == 0
    assert held.moved(-1, 2) is None
    assert held.moved(2, 2) is None
    there = held.moved(1, 2)
    assert there is not None
    assert there.page == 1
