"""What a show has really taken; questions are counted apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workshop.show.spent import Spent


def test_time_goes_to_the_page_the_room_sees() -> None:
    spent = Spent().turned(1, 100).turned(2, 160).turned(1, 190)
    assert spent.on((1,), 200) == 70
    assert spent.on((1, 2, 2), 200) == 100


def test_a_pause_takes_the_time_for_questions() -> None:
    spent = Spent().turned(1, 0).toggled(10).toggled(40)
    assert (spent.on((1,), 50), spent.asked((1,), 50)) == (20, 30)
    assert not spent.paused


def test_before_the_first_page_no_time_passes() -> None:
    assert Spent().toggled(10).toggled(50).turned(1, 60).on((1,), 65) == 5


@given(st.lists(st.tuples(st.sampled_from(["turn", "pause"]), st.integers(1, 5)), max_size=20))
def test_no_second_is_lost_or_counted_twice(acts: list[tuple[str, int]]) -> None:
    spent, now = Spent().turned(1, 0.0), 0.0
    for act, value in acts:
        now += value
        spent = spent.turned(value, now) if act == "turn" else spent.toggled(now)
    pages = range(1, 6)
    assert spent.on(pages, now) + spent.asked(pages, now) == now
