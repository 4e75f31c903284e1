"""Where the parts of the console stand: inside the window, never over one another."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QRect, QSize

from workshop.ui.console.body import Measures, Places, is_tight, places, shape_of


def needs(**changes: object) -> Measures:
    """What the parts usually need."""
    usual: dict[str, object] = {
        "scale": 1.0, "transport": 68, "tools": 56, "clock": 170, "next": 140, "notice": 0,
        "agenda": 104, "clip": True, **changes,
    }  # fmt: skip
    return Measures(**usual)  # type: ignore[arg-type] # as many as there are


def sound(found: Places, area: QSize) -> bool:
    """Whether everything is inside and nothing over anything else."""
    whole = QRect(0, 0, area.width(), max(found.high, area.height()))
    pairs = itertools.combinations(found.at.values(), 2)
    inside = all(whole.contains(place) for place in found.at.values())
    return inside and not any(one.intersects(other) for one, other in pairs)


@pytest.mark.parametrize("failing", [0, 170])
@pytest.mark.parametrize("notice", [0, 64])
@pytest.mark.parametrize(
    ("wide", "high"), [(1440, 848), (1366, 716), (1180, 668), (1920, 1028), (1280, 748)]
)
def test_with_room_everything_has_its_place(
    wide: int, high: int, notice: int, failing: int
) -> None:
    area = QSize(wide, high)
    found = places(area, needs(notice=notice, failing=failing))
    assert found.shape == "wide"
    assert sound(found, area)
    assert ("notice" in found.at) == bool(notice)
    assert ("transport" in found.at) == (not failing)
    assert found.at["mirror"].width() >= 600


def test_the_measures_of_the_picture() -> None:
    found = places(QSize(1440, 848), needs())
    assert abs(found.at["mirror"].width() - 896) <= 2
    assert abs(found.at["clock"].width() - 484) <= 2


def test_a_small_window_keeps_clock_clip_and_notes() -> None:
    area = QSize(560, 360)
    found = places(area, needs(clock=130, notice=40, transport=60))
    assert found.shape == "small"
    assert set(found.at) == {"clock", "notice", "transport", "notes"}
    assert sound(found, area)


def test_where_a_message_leaves_no_room_the_clip_is_left_to_the_keys() -> None:
    area = QSize(560, 360)
    found = places(area, needs(notice=64))
    assert set(found.at) == {"clock", "notice", "notes"}
    assert sound(found, area)


def test_in_a_small_window_what_fails_comes_first() -> None:
    area = QSize(560, 360)
    found = places(area, needs(clock=130, failing=180))
    assert set(found.at) == {"clock", "failing"}
    assert sound(found, area)
    assert set(places(area, needs(failing=200)).at) == {"failing", "notes"}
    tight = places(area, needs(failing=300))
    assert set(tight.at) == {"failing"}
    tall = QSize(560, 620)
    found = places(tall, needs(failing=180, notice=64))
    assert list(found.at) == ["clock", "failing", "notice", "notes"]
    assert sound(found, tall)


def test_a_taller_small_window_has_the_next_page_too() -> None:
    found = places(QSize(560, 620), needs(clip=False))
    assert set(found.at) == {"clock", "next", "notes"}


def test_at_very_large_text_there_is_one_column_in_the_same_order() -> None:
    area = QSize(1366, 660)
    found = places(area, needs(scale=2.0, transport=120, tools=190, clock=300, next=300))
    assert found.shape == "column"
    assert sound(found, area)
    tops = [place.top() for place in found.at.values()]
    assert tops == sorted(tops)
    assert list(found.at)[:4] == ["mirror", "clock", "transport", "tools"]
    narrow = places(QSize(1100, 660), needs(scale=2.0, transport=120, tools=190, clock=300))
    assert list(narrow.at)[:4] == ["mirror", "transport", "tools", "clock"]
    assert found.high > area.height()


def test_shapes_and_tight_margins() -> None:
    assert shape_of(QSize(800, 900), 1.0) == "small"
    assert is_tight(QSize(1366, 768))
    assert not is_tight(QSize(1440, 900))
