"""The clip's storyboard: its numbers, its frames, and that nothing in it flashes."""

import json
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from media.storyboards import c2_behind_the_curtain as clip
from media.storyboards import c2_score as score
from media.storyboards import stagecraft as craft
from media.storyboards import theatre

HERE = Path(__file__).parent
FRAMES: dict[str, str] = json.loads((HERE / "c2_frames.json").read_text(encoding="utf-8"))


def luminance(t: float) -> list[int]:
    """The grey values of a small picture at ``t`` seconds, 0 to 255."""
    small = craft.page(lambda p: clip.paint_at(p, t), 0.1)
    grey = small.convertToFormat(QImage.Format.Format_Grayscale8)
    return list(craft.raw(grey))  # 192 wide: no padding at a line's end


@pytest.mark.parametrize("at", FRAMES)
def test_a_frame_is_drawn_as_it_was(qapp: object, at: str) -> None:
    assert clip.frame_hash(float(at)) == FRAMES[at]


def test_twelve_of_forty_four_are_pictured() -> None:
    assert len(theatre.SEATS) == 44
    assert sum(seat.pictured for seat in theatre.SEATS) == 12


def test_the_counter_climbs_from_twelve_to_forty_four_between_16_and_26_seconds() -> None:
    assert [score.count_at(t) for t in (0, 16, 26, 50)] == [12, 12, 44, 44]
    assert all(16 < score.time_of_count(n) < 26 for n in range(13, 45))


def test_everybody_sits_before_the_counter_starts() -> None:
    assert all(6 < score.seated_at(seat) < 15.2 for seat in theatre.SEATS)


def test_the_doors_open_in_order_between_26_and_40_seconds() -> None:
    assert [door.name for door in theatre.DOORS] == ["Tags", "Location", "Search", "Apps", "Family"]
    assert list(score.OPENS) == sorted(score.OPENS)
    assert all(clip.ajar_at(26, k) == 0 and clip.ajar_at(39.9, k) == 1 for k in range(5))


def test_one_door_stays_ajar() -> None:
    left = [clip.ajar_at(49.9, k) for k in range(5)]
    assert [k for k, ajar in enumerate(left) if ajar > 0] == [score.AJAR]
    assert 0 < left[score.AJAR] < 1


def test_nothing_flashes(qapp: object) -> None:
    means = []
    for n in range(0, clip.FRAMES, 5):
        grey = luminance(n / craft.FPS)
        means.append(sum(grey) / len(grey))
    assert max(abs(b - a) for a, b in pairwise(means)) < 6
    turns = [b - a for a, b in pairwise(means) if abs(b - a) > 1.5]
    assert sum(1 for a, b in pairwise(turns) if a * b < 0) <= 3


def test_the_end_is_at_rest(qapp: object) -> None:
    assert luminance(49.8) == luminance(49.96)


def test_a_page_is_opaque(qapp: object) -> None:
    image = craft.page(lambda p: p.fillRect(0, 0, 10, 10, Qt.GlobalColor.white), 0.1)
    assert not image.hasAlphaChannel()
