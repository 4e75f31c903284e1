"""The rules of the port, kept by every player: libVLC, Qt Multimedia and the fake.

The clip has 90 frames, 30 a second; frame n carries the number n. A busy machine may make a player
late, so nothing here measures speed.
"""

from __future__ import annotations

import itertools
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from tests.video.clips import Reel
from tests.video.watcher import Watcher
from workshop.video.port import Cut, State
from workshop.video.sound import SoundDevice

SLACK = 2  # frames a player may be off where the clock decides
FIRST = (0, 1)  # on a busy machine the pause that holds the first frame may come one frame late


def test_load_shows_the_first_frame_and_is_ready(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path))
    assert watcher.states == [State.LOADING, State.READY]
    assert watcher.number in FIRST
    assert watcher.events.index("frame") < watcher.events.index("ready")


def test_load_is_loading_at_once(watcher: Watcher, reel: Reel) -> None:
    watcher.player.load(Cut(reel.path))
    assert watcher.player.state is State.LOADING


def test_a_trim_begins_with_its_first_frame(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path, start=1.5))
    assert watcher.number == 45


def test_the_duration_is_that_of_the_file(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path, start=1.0, end=2.0))
    assert watcher.player.duration == pytest.approx(3.0, abs=0.1)
    assert watcher.player.position == pytest.approx(1.0, abs=0.05)


def test_nothing_moves_until_play(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path))
    watcher.rest(0.3)
    assert len(watcher.numbers) == 1
    assert watcher.number in FIRST


def test_play_runs_to_the_end_and_keeps_the_last_frame(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path, start=2.0))
    watcher.player.play()
    watcher.until_state(State.ENDED)
    watcher.rest(0.1)
    assert watcher.number == 89
    assert None not in watcher.numbers
    assert watcher.states[-2:] == [State.PLAYING, State.ENDED]


def test_a_trim_ends_with_its_last_frame(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path, start=1.0, end=2.0))
    watcher.player.play()
    watcher.until_state(State.ENDED)
    watcher.rest(0.15)
    assert 59 - SLACK <= watcher.number <= 59
    assert max(n for n in watcher.numbers if n is not None) <= 59
    assert watcher.player.position == pytest.approx(2.0, abs=0.02)


def test_play_after_the_end_starts_over(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path, start=2.5))
    watcher.player.play()
    watcher.until_state(State.ENDED)
    watcher.rest(0.1)
    watcher.forget()
    watcher.player.play()
    watcher.until(lambda: bool(watcher.numbers), "another frame")
    first = watcher.numbers[0]
    assert first is not None
    assert abs(first - 75) <= 3
    watcher.until_state(State.ENDED)


def test_a_loop_goes_on_from_its_start_without_ending(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path, start=1.0, end=1.5, loop=True))
    watcher.player.play()

    def rounds() -> int:
        seen = [n for n in watcher.numbers if n is not None]
        return sum(b < a - 5 for a, b in itertools.pairwise(seen))

    watcher.until(lambda: rounds() >= 2, "around twice")
    assert watcher.states == [State.LOADING, State.READY, State.PLAYING]
    assert all(n is not None and 27 <= n <= 45 for n in watcher.numbers)


def test_a_whole_clip_loops(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path, loop=True))
    watcher.player.seek(2.7)
    watcher.player.play()
    watcher.until_number(80)
    watcher.forget()
    watcher.until(lambda: any(n is not None and 2 <= n <= 30 for n in watcher.numbers), "around")
    assert State.ENDED not in watcher.states


def test_pause_holds_the_picture(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path))
    watcher.player.play()
    watcher.until_number(5)
    watcher.player.pause()
    watcher.until_state(State.PAUSED)
    watcher.rest(0.15)
    held, place = watcher.number, watcher.player.position
    watcher.forget()
    watcher.rest(0.3)
    assert watcher.numbers in ([], [held])
    assert watcher.player.position == place
    assert place == pytest.approx(held / 30, abs=0.1)


def test_play_after_pause_goes_on_from_there(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path))
    watcher.player.play()
    watcher.until_number(5)
    watcher.player.pause()
    watcher.until_state(State.PAUSED)
    watcher.rest(0.15)
    held = watcher.number
    watcher.forget()
    watcher.player.play()
    watcher.until(lambda: len(watcher.numbers) >= 3, "frames")
    first = watcher.numbers[0]
    assert first is not None
    assert held <= first <= held + 3


def test_seek_while_paused_shows_the_new_picture(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path))
    watcher.player.play()
    watcher.until_number(3)
    watcher.player.pause()
    watcher.until_state(State.PAUSED)
    watcher.rest(0.15)
    watcher.player.seek(2.0)
    watcher.until_number(60)
    watcher.rest(0.2)
    assert watcher.number == 60
    assert watcher.player.state is State.PAUSED
    assert watcher.player.position == pytest.approx(2.0, abs=0.05)


def test_seek_when_ready_shows_the_new_picture(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path))
    watcher.player.seek(1.0)
    watcher.until_number(30)
    watcher.rest(0.2)
    assert watcher.number == 30
    assert watcher.player.state is State.READY


def test_seek_while_playing_goes_on_from_there(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path))
    watcher.player.play()
    watcher.until_number(3)
    watcher.player.seek(2.0)
    watcher.until_number(65)
    assert watcher.player.state is State.PLAYING
    assert not any(n is not None and 40 <= n < 56 for n in watcher.numbers)


def test_seek_back_from_the_end_holds_there(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path, start=2.6))
    watcher.player.play()
    watcher.until_state(State.ENDED)
    watcher.rest(0.1)
    watcher.player.seek(2.7)
    watcher.until_state(State.PAUSED)
    watcher.until(lambda: watcher.number == 81, "frame 81")


def test_seek_is_kept_within_the_trim(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path, start=1.0, end=2.0))
    watcher.player.seek(0.2)
    watcher.rest(0.6)
    assert watcher.number == 30
    watcher.player.seek(9.0)
    watcher.until_number(59)
    watcher.rest(0.2)
    assert watcher.number == 59


def test_wishes_made_while_loading_are_done_when_ready(watcher: Watcher, reel: Reel) -> None:
    watcher.player.load(Cut(reel.path))
    watcher.player.seek(1.0)
    watcher.player.play()
    watcher.until_number(40)
    assert watcher.player.state is State.PLAYING
    assert not any(n is not None and 5 <= n < 26 for n in watcher.numbers)


def test_a_newer_load_makes_the_older_void(watcher: Watcher, reel: Reel) -> None:
    watcher.player.load(Cut(reel.path.with_name("missing.mp4")))
    watcher.ready(Cut(reel.path, start=2.0))
    watcher.rest(0.1)
    assert watcher.number == 60
    assert watcher.reasons == []


def test_another_clip_can_be_loaded_while_one_plays(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path))
    watcher.player.play()
    watcher.until_number(3)
    watcher.ready(Cut(reel.path, start=2.0))
    watcher.rest(0.1)
    assert watcher.number == 60


def test_position_is_told_four_times_a_second(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path))
    watcher.forget()
    watcher.player.play()
    watcher.until_number(60)
    told = [seconds for _moment, seconds in watcher.positions]
    assert len(told) >= 8
    assert told == sorted(told)
    assert max(b - a for a, b in itertools.pairwise(told)) <= 0.5


def test_position_goes_with_the_picture(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path))
    watcher.player.play()
    watcher.until_number(45)
    assert watcher.player.position == pytest.approx(watcher.number / 30, abs=0.15)


def test_frames_are_rgb32_of_the_size_asked_for(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path, size=QSize(240, 240)))
    image = watcher.images[-1]
    assert image.format() is QImage.Format.Format_RGB32
    assert image.width() == 240
    assert abs(image.height() - 135) <= 1
    assert watcher.number in FIRST


def test_an_odd_size_carries_the_whole_picture(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path, start=1.0, size=QSize(203, 117)))
    image = watcher.images[-1]
    assert watcher.number == 30
    # The bottom rows belong to the picture, too: margin left, first bar (0, so light below).
    bottom = image.height() - 1
    assert image.pixelColor(2, bottom).lightness() < 80
    assert image.pixelColor(image.width() * 3 // 36, bottom).lightness() > 170


def test_a_frame_handed_out_never_changes(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path))
    kept = watcher.images[-1]
    bits = bytes(kept.constBits())
    watcher.player.play()
    watcher.until_number(20)
    assert bytes(kept.constBits()) == bits


def test_signals_arrive_on_the_owners_thread(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path, start=2.5))
    watcher.player.play()
    watcher.until_state(State.ENDED)
    assert watcher.threads == {threading.get_ident()}


def test_volume_and_silence_can_be_set_at_any_time(watcher: Watcher, reel: Reel) -> None:
    watcher.player.set_volume(30)
    watcher.ready(Cut(reel.path, volume=50, mute=True))
    watcher.player.set_muted(False)
    watcher.player.play()
    watcher.until_number(3)
    watcher.player.set_volume(0)
    watcher.player.set_muted(True)
    watcher.until_number(6)


def fails(watcher: Watcher, path: Path) -> str:
    """Load what cannot be played; the reason."""
    watcher.player.load(Cut(path))
    watcher.until_state(State.FAILED)
    watcher.rest(0.05)
    watcher.player.play()
    watcher.player.seek(1.0)
    watcher.rest(0.05)
    assert watcher.states == [State.LOADING, State.FAILED]
    assert watcher.numbers == []
    assert len(watcher.reasons) == 1
    return watcher.reasons[0]


def test_a_missing_file_fails(watcher: Watcher, tmp_path: Path) -> None:
    assert "missing.mp4" in fails(watcher, tmp_path / "missing.mp4")


def test_an_empty_file_fails(watcher: Watcher, tmp_path: Path) -> None:
    (tmp_path / "empty.mp4").touch()
    assert "empty" in fails(watcher, tmp_path / "empty.mp4")


def test_a_folder_fails(watcher: Watcher, tmp_path: Path) -> None:
    assert "not a file" in fails(watcher, tmp_path)


def test_a_play_list_named_like_a_clip_fails(watcher: Watcher, tmp_path: Path) -> None:
    path = tmp_path / "list.mp4"
    path.write_text("#EXTM3U\n#EXTINF:3,\nhttp://127.0.0.1:9/clip.mp4\n", encoding="utf-8")
    assert "not a video" in fails(watcher, path)


def test_a_broken_file_fails(watcher: Watcher, broken_file: Path) -> None:
    assert fails(watcher, broken_file)


def test_a_file_without_a_picture_fails(watcher: Watcher, sound_file: Path) -> None:
    assert "no picture" in fails(watcher, sound_file)


def test_an_empty_trim_fails(watcher: Watcher, reel: Reel) -> None:
    watcher.player.load(Cut(reel.path, start=50.0))
    watcher.until_state(State.FAILED)
    assert "nothing between" in watcher.reasons[0]


def test_a_good_clip_plays_after_a_bad_one(watcher: Watcher, reel: Reel, broken_file: Path) -> None:
    watcher.player.load(Cut(broken_file))
    watcher.until_state(State.FAILED)
    watcher.ready(Cut(reel.path, start=1.0))
    assert watcher.number == 30


def test_close_ends_all_signals(watcher: Watcher, reel: Reel) -> None:
    watcher.ready(Cut(reel.path))
    watcher.player.play()
    watcher.until_number(5)
    watcher.player.close()
    assert watcher.states[-1] is State.CLOSED
    said = (len(watcher.numbers), len(watcher.states), len(watcher.positions))
    watcher.rest(0.3)
    assert (len(watcher.numbers), len(watcher.states), len(watcher.positions)) == said


def test_close_while_loading_is_prompt_and_final(watcher: Watcher, reel: Reel) -> None:
    watcher.player.load(Cut(reel.path))
    watcher.player.close()
    watcher.player.close()
    watcher.player.load(Cut(reel.path))
    watcher.player.play()
    watcher.rest(0.2)
    assert watcher.player.state is State.CLOSED
    assert watcher.numbers == []


def test_an_unused_player_can_be_closed(watcher: Watcher) -> None:
    watcher.player.close()
    assert watcher.states == [State.CLOSED]


def test_a_device_that_is_not_there_stops_nothing(watcher: Watcher, reel: Reel) -> None:
    watcher.player.set_audio_device(SoundDevice("gone", "Gone"))
    watcher.ready(Cut(reel.path))
    watcher.player.play()
    watcher.until_number(5)
    watcher.player.set_audio_device(SoundDevice("gone too", "Gone too"))
    watcher.until_number(20)
    assert watcher.states == [State.LOADING, State.READY, State.PLAYING]
