"""The long loops of the clip, for seconds; and how they judge."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.soak import clip, frames
from tests.soak.row import Figures, Soak, SoakFailure
from tests.video.clips import Reel
from tests.video.screened import judge


@pytest.mark.libvlc
def test_a_round_of_the_looping_clip(tmp_path: Path) -> None:
    if not clip.CLIP.exists():
        pytest.skip("the workshop's clip is not built; make clips does it")
    found = list(clip.loop(Soak(3, 0, 1, tmp_path)))
    assert len(found) == 1
    assert found[0]["mb"] > 20
    assert "pictures painted" in clip.sum_up(found)


def test_the_part_that_loops_is_drawn_by_the_seed() -> None:
    assert clip.part(3) == clip.part(3)
    assert clip.part(3) != clip.part(4)
    for seed in range(50):
        start, end = clip.part(seed)
        assert 0 <= start < end <= clip.LENGTH


def minutes(life: int, sizes: list[float]) -> list[Figures]:
    return [{"life": life, "mb": size, "painted": 1.0} for size in sizes]


def test_flat_memory_is_sound() -> None:
    sizes = [150.0] * clip.WARM + [200.0, 204.0, 198.0] * 20
    assert "200 -> 200 MB" in clip.sum_up(minutes(0, sizes))


def test_growing_memory_fails() -> None:
    sizes = [200.0 + number for number in range(60)]
    with pytest.raises(SoakFailure, match="memory grew"):
        clip.sum_up(minutes(0, sizes))


def test_two_lives_are_not_compared() -> None:
    both = minutes(0, [200.0] * 40) + minutes(40, [260.0] * 40)
    assert "then" in clip.sum_up(both)


REEL = Reel(Path("clip.mp4"), 1920, 1080, 60)


def shown(numbers: range | list[int]) -> dict[str, object]:
    view = [[10.0 + number / 30, number] for number in numbers]
    figures = {"cores": 0.2, "first_ms": 100.0, "stop_ms": 5.0, "pss_mb": 200.0}
    return {"name": "it", "painted": [view, view], **figures}


def test_a_show_without_loss_gives_figures() -> None:
    seen = [[10.5, 10.6, 15, 15], [11.0, 11.1, 30, 33]]
    screened = judge(REEL, shown(range(60)), seen)
    assert screened.lost == ((), ())
    assert screened.strange == ()
    row = frames.sum_up([frames.judged("vlc", screened)])
    assert row.startswith("vlc: none of 1 x 600 lost")


def test_a_lost_frame_is_named() -> None:
    screened = judge(REEL, shown([n for n in range(60) if n != 7]), [])
    assert screened.lost == ((7,), (7,))
    with pytest.raises(SoakFailure, match="1 and 1 frames lost"):
        frames.judged("vlc", screened)


def test_a_number_on_the_screen_that_was_not_painted_then_is_strange() -> None:
    screened = judge(REEL, shown(range(60)), [[10.5, 10.6, 40, None]])
    assert len(screened.strange) == 2
