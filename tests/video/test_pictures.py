"""What reaches the page: colours, shapes, odd names, files of other kinds."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from tests.video.clips import FFMPEG, Reel, film
from tests.video.conftest import MAKERS, QT_NOISE
from tests.video.watcher import Watcher
from workshop.errors import Message, PlayerError
from workshop.video.clock import MediaClock
from workshop.video.driver import Driver
from workshop.video.engine import Engine, Report, Tell
from workshop.video.mailbox import Mailbox
from workshop.video.port import Cut, State

RED_OVER_BLUE = "color=c=red:s=320x180:r=10:d=1,drawbox=x=0:y=90:w=320:h=90:c=blue:t=fill"


@pytest.fixture(params=[pytest.param("libvlc", marks=pytest.mark.libvlc), "qt"])
def decoder(request: pytest.FixtureRequest, qapp: object) -> Iterator[Watcher]:
    """A player of each kind that really decodes."""
    watching = Watcher(MAKERS[request.param]())
    yield watching
    watching.player.close()


@pytest.fixture
def vlc(qapp: object) -> Iterator[Watcher]:
    watching = Watcher(MAKERS["libvlc"]())
    yield watching
    watching.player.close()


def drawn(path: Path, *more: str, source: str = RED_OVER_BLUE) -> Path:
    """A clip of one second, without sound, that ffmpeg draws."""
    subprocess.run([*FFMPEG, "-f", "lavfi", "-i", source, *more, path], check=True)
    return path


@QT_NOISE
def test_colours_are_right_up_to_the_edges(decoder: Watcher, tmp_path: Path) -> None:
    decoder.ready(Cut(drawn(tmp_path / "a.mp4", "-pix_fmt", "yuv420p")))
    image = decoder.images[-1]
    assert image.size() == QSize(320, 180)
    for x in (0, 319):
        top, bottom = image.pixelColor(x, 1), image.pixelColor(x, 178)
        assert (top.red() > 240, top.blue() < 12) == (True, True)
        assert (bottom.red() < 12, bottom.blue() > 240) == (True, True)
    assert image.pixel(5, 5) >> 24 == 255


@QT_NOISE
def test_a_turned_clip_stands_upright(decoder: Watcher, tmp_path: Path) -> None:
    lying = drawn(tmp_path / "a.mp4", "-pix_fmt", "yuv420p")
    turned = tmp_path / "turned.mp4"
    turn = ["-c", "copy", "-metadata:s:v", "rotate=90"]
    subprocess.run([*FFMPEG, "-i", lying, *turn, turned], check=True)
    decoder.ready(Cut(turned))
    assert decoder.images[-1].size() == QSize(180, 320)
    sides = [decoder.images[-1].pixelColor(x, 160) for x in (3, 176)]
    assert sorted(side.red() > 240 for side in sides) == [False, True]


@pytest.mark.libvlc
def test_pixels_that_are_not_square_are_made_so(vlc: Watcher, tmp_path: Path) -> None:
    wide = drawn(tmp_path / "a.mp4", "-pix_fmt", "yuv420p", source=f"{RED_OVER_BLUE},setsar=4/3")
    vlc.ready(Cut(wide))
    assert vlc.images[-1].size() == QSize(427, 180)


@pytest.mark.libvlc
def test_a_file_that_does_not_say_its_size_keeps_its_shape(vlc: Watcher, tmp_path: Path) -> None:
    stream = drawn(tmp_path / "a.ts", "-c:v", "libx264", "-pix_fmt", "yuv420p")
    vlc.ready(Cut(stream, size=QSize(400, 400)))
    size = vlc.images[-1].size()
    assert size.width() == 400
    assert abs(size.height() - 225) < 20


@QT_NOISE
@pytest.mark.parametrize("codec", ["libvpx-vp9 webm", "libx264 mkv"])
def test_other_kinds_of_files_play(decoder: Watcher, tmp_path: Path, codec: str) -> None:
    name, kind = codec.split()
    path = drawn(tmp_path / f"a.{kind}", "-c:v", name, "-pix_fmt", "yuv420p")
    decoder.ready(Cut(path, start=0.5))
    decoder.player.play()
    decoder.until_state(State.ENDED)


@QT_NOISE
@pytest.mark.parametrize(
    "name",
    ["a b#c.mp4", "über été.mp4", "50%20.mp4", ":start-time=2.mp4", "--no-video.mp4", "a?b.mp4"],
)
def test_a_name_is_only_a_name(decoder: Watcher, reel: Reel, tmp_path: Path, name: str) -> None:
    path = Path(shutil.copy(reel.path, tmp_path / name))
    decoder.ready(Cut(path))
    # Read as an option, a name would begin two seconds in, at 60. A busy machine may lose a frame.
    assert decoder.number < 5


@QT_NOISE
def test_a_clip_without_sound_plays(decoder: Watcher, tmp_path: Path) -> None:
    silent = film(Reel(tmp_path / "silent.mp4", 320, 180, 15), sound=False)
    decoder.ready(Cut(silent.path))
    decoder.player.play()
    decoder.until_state(State.ENDED)
    decoder.rest(0.1)
    assert decoder.number == 14


@QT_NOISE
def test_a_long_way_from_a_key_frame_the_picture_is_exact(
    decoder: Watcher, clip_folder: Path
) -> None:
    reel = film(Reel(clip_folder / "one-key.mp4", 320, 180, 150), key_every=150)
    decoder.ready(Cut(reel.path, start=4.0))
    assert decoder.number == 120
    decoder.player.seek(4.5)
    decoder.until_number(135)
    decoder.rest(0.2)
    assert decoder.number == 135


@QT_NOISE
def test_many_wishes_in_a_row_end_where_the_last_one_said(decoder: Watcher, reel: Reel) -> None:
    decoder.ready(Cut(reel.path))
    for place in (2.0, 0.3, 1.5, 2.8, 1.0):
        decoder.player.play()
        decoder.player.seek(place)
        decoder.player.pause()
    decoder.until_state(State.PAUSED)
    decoder.rest(1.5)
    assert decoder.player.state is State.PAUSED
    assert 30 <= decoder.number <= 33
    assert decoder.player.position == pytest.approx(decoder.number / 30, abs=0.12)


@QT_NOISE
def test_loads_in_a_row_show_the_last(decoder: Watcher, reel: Reel) -> None:
    for start in (0.0, 0.5, 1.0, 1.5, 2.0):
        decoder.player.load(Cut(reel.path, start=start))
        decoder.rest(0.03)
    decoder.until_state(State.READY)
    decoder.rest(0.2)
    assert decoder.number == 60


@pytest.mark.libvlc
def test_a_player_nobody_closed_ends_with_its_owner(qapp: object, reel: Reel) -> None:
    watching = Watcher(MAKERS["libvlc"]())
    watching.ready(Cut(reel.path))
    watching.player.play()
    watching.until_number(3)
    del watching  # what is left running is looked for after the test


def test_a_driver_without_an_engine_fails_every_load(qapp: object, tmp_path: Path) -> None:
    def no_engine(_tell: Tell) -> Engine:
        raise PlayerError(Message("test", "there is no engine"))

    told: list[Report] = []
    driver = Driver(no_engine, Mailbox(), told.append)
    driver.start()
    driver.load(1, Cut(tmp_path / "a.mp4"))
    driver.play()
    driver.quit()
    assert not driver.is_alive()
    assert told == [Report(1, State.FAILED, MediaClock(), reason="there is no engine")]
