"""The test clips, made once, and players that are closed when their test is over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.video.clips import Reel, film, only_sound
from tests.video.watcher import Watcher
from workshop.errors import PlayerError
from workshop.video.fake import FakePlayer
from workshop.video.port import Player
from workshop.video.sniff import why_unplayable


@pytest.fixture(scope="session")
def clip_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("clips")


@pytest.fixture(scope="session")
def reel(clip_folder: Path) -> Reel:
    """Three seconds of 320×180, with sound; B-frames, and a key frame every second."""
    return film(Reel(clip_folder / "small.mp4", 320, 180, 90))


@pytest.fixture(scope="session")
def sound_file(clip_folder: Path) -> Path:
    return only_sound(clip_folder / "sound.mp4")


@pytest.fixture(scope="session")
def broken_file(clip_folder: Path, reel: Reel) -> Path:
    """The beginning of a clip, without what says where its pictures are."""
    path = clip_folder / "broken.mp4"
    path.write_bytes(reel.path.read_bytes()[:4000])
    return path


def fake_player() -> Player:
    lengths: dict[str, float | str] = {
        "small.mp4": 3.0,
        "sound.mp4": "there is no picture, only sound",
        "broken.mp4": "it is damaged",
    }
    return FakePlayer(probe=lambda path: why_unplayable(path) or lengths[path.name])


def vlc_player() -> Player:
    from workshop.video.libvlc import Library, machine_options
    from workshop.video.vlcplayer import LibVlcPlayer

    try:
        return LibVlcPlayer(Library(machine_options()))
    except PlayerError as error:
        pytest.skip(f"no libVLC here: {error}")


def qt_player() -> Player:
    from workshop.video.qtmultimedia import QtPlayer

    try:
        return QtPlayer()
    except PlayerError as error:
        pytest.skip(f"no Qt Multimedia here: {error}")


# What Qt Multimedia says on a machine without a sound card, a sound server or a graphics card.
QT_NOISE = pytest.mark.qt_log_ignore(
    "Couldn't (load|resolve) pipewire-0.3",  # PulseAudio is used instead
    "PulseAudioService: pa_context_connect",  # no sound server: clips play without sound
    "No RHI backend. Using CPU conversion",  # no graphics card: frames are converted by the CPU
    "Could not open media. FFmpeg error",  # the broken files these tests give it
)
MAKERS = {"fake": fake_player, "libvlc": vlc_player, "qt": qt_player}


@pytest.fixture(
    params=[
        "fake",
        pytest.param("libvlc", marks=pytest.mark.libvlc),
        pytest.param("qt", marks=QT_NOISE),
    ]
)
def watcher(request: pytest.FixtureRequest, qapp: object) -> Iterator[Watcher]:
    """A player of each kind, watched."""
    watching = Watcher(MAKERS[request.param]())
    yield watching
    watching.player.close()
