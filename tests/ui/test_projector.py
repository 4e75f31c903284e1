"""A projector sends its player to places; presses that come quickly add up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from workshop.slides.blocks import Clip
from workshop.ui.projector import Projector
from workshop.ui.sound import Sound
from workshop.video.fake import FakePlayer
from workshop.video.port import State
from workshop.video.sound import SoundDevice


class Slow(FakePlayer):
    """Takes a while to get anywhere, and tells its old place until then, as real players do."""

    asked: tuple[float, ...] = ()

    def seek(self, seconds: float) -> None:
        self.asked = (*self.asked, seconds)


@pytest.fixture
def clip(tmp_path: Path) -> Clip:
    path = tmp_path / "clip.mp4"
    path.write_bytes(b"\0\0\0\x18ftypmp42" + bytes(64))
    return Clip(path=path, title="A clip", target="clip.mp4", start=1.0)


def test_quick_presses_add_up_and_stay_within_the_clip(qtbot: QtBot, clip: Clip) -> None:
    projector = Projector(Slow)
    projector.put_on(clip, start=False)
    player = projector.player
    assert isinstance(player, Slow)
    qtbot.waitUntil(lambda: player.state is State.READY)
    for steps in (1, 1, -1, -1, -1):
        projector.skip(steps)
    assert player.asked == (6.0, 10.0, 5.0, 1.0, 1.0)
    projector.close()
    projector.deleteLater()


def test_nothing_to_move_without_a_clip() -> None:
    projector = Projector(Slow)
    projector.skip(1)
    projector.restart()
    assert projector.player is None


PLACE = 4.0


@pytest.fixture
def playing(qtbot: QtBot, clip: Clip) -> Iterator[Projector]:
    """A projector whose clip has reached four seconds, and that has a spare player."""
    projector = Projector(FakePlayer, spare=Spare)
    projector.put_on(clip, start=True)
    projector.skip(1)
    projector.louder(-3)
    player = projector.player
    assert player is not None
    qtbot.waitUntil(lambda: player.state is State.PLAYING and (projector.position or 0) > PLACE)
    yield projector
    projector.close()
    projector.deleteLater()


class Spare(FakePlayer):
    """The player that takes over."""

    name = "spare"


def test_a_player_that_hangs_is_replaced_at_the_same_place(
    qtbot: QtBot, playing: Projector
) -> None:
    old, stood, place = playing.player, playing.picture, playing.position
    assert isinstance(old, FakePlayer)
    with qtbot.waitSignal(playing.replaced) as told:
        old.hang()
    (message,) = told.args
    assert str(message) == (
        "fake stopped answering. spare plays the clips now, from the same place."
    )
    assert playing.picture is stood  # until the other one shows something
    assert old.state is State.CLOSED
    fresh = playing.player
    assert isinstance(fresh, Spare)
    qtbot.waitUntil(lambda: fresh.state is State.PLAYING and playing.picture is not stood)
    assert playing.position == pytest.approx(place, abs=0.5)
    assert fresh.volume == 70


def test_a_clip_that_was_held_stays_held(qtbot: QtBot, playing: Projector) -> None:
    playing.play_or_pause()
    old, place = playing.player, playing.position
    assert isinstance(old, FakePlayer)
    old.hang()
    fresh = playing.player
    assert fresh is not None
    qtbot.waitUntil(lambda: playing.position == pytest.approx(place, abs=0.1))
    assert fresh.state is State.READY


def test_a_second_player_that_hangs_is_made_anew(qtbot: QtBot, playing: Projector) -> None:
    for _ in range(2):
        player = playing.player
        assert isinstance(player, FakePlayer)
        player.hang()
    assert isinstance(playing.player, Spare)


def test_a_player_that_hangs_between_clips_is_replaced_too(playing: Projector, clip: Clip) -> None:
    playing.put_away()
    player = playing.player
    assert isinstance(player, FakePlayer)
    player.hang()
    assert isinstance(playing.player, Spare)
    assert playing.player.state is State.EMPTY


def test_a_clip_that_was_left_is_let_go_of_once_another_page_stands(
    qtbot: QtBot, playing: Projector, clip: Clip
) -> None:
    player = playing.player
    assert player is not None
    playing.put_away()
    assert player.state is State.PAUSED  # silent at once
    qtbot.waitUntil(lambda: player.state is State.EMPTY)
    playing.put_on(clip, start=True)
    qtbot.waitUntil(lambda: player.state is State.PLAYING)


def test_a_clip_that_comes_again_at_once_is_not_let_go_of(
    qtbot: QtBot, playing: Projector, clip: Clip
) -> None:
    player = playing.player
    assert player is not None
    playing.put_away()
    playing.put_on(clip, start=True)
    qtbot.waitUntil(lambda: player.state is State.PLAYING)
    with qtbot.assertNotEmitted(player.state_changed, wait=700):
        pass


ROOM = SoundDevice("room", "Room speakers")


class Devices(Sound):
    """A machine whose sound devices a test plugs in."""

    def devices(self) -> tuple[SoundDevice, ...]:
        return (SoundDevice("laptop", "Laptop"), ROOM)


def test_players_are_told_where_the_room_hears_them(clip: Clip) -> None:
    sound = Devices()
    projector = Projector(FakePlayer, spare=Spare, sound=sound)
    projector.prepare(clip)
    player = projector.player
    assert isinstance(player, FakePlayer)
    assert player.device is None  # nobody has wished: the system decides
    sound.choose(ROOM)
    assert player.device == ROOM
    player.hang()
    spare = projector.player
    assert isinstance(spare, Spare)
    assert spare.device == ROOM
    projector.close()
    projector.deleteLater()
