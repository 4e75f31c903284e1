"""A projector sends its player to places; presses that come quickly add up."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from workshop.slides.blocks import Clip
from workshop.ui.projector import Projector
from workshop.video.fake import FakePlayer
from workshop.video.port import State


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
