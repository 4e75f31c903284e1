"""A clip is tried at its beginning, middle and end, with every player."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.video.clips import Reel
from tests.video.conftest import MAKERS, QT_NOISE
from workshop.errors import Message
from workshop.video.port import Cut, Player, State
from workshop.video.trying import Trial


def tried(qtbot: QtBot, player: Player, cut: Cut) -> Message | None:
    trial = Trial(player, cut)
    with qtbot.waitSignal(trial.over, timeout=15_000) as over:
        trial.start()
    assert player.state is State.CLOSED
    assert over.args is not None
    why: Message | None = over.args[0]
    return why


@QT_NOISE
@pytest.mark.parametrize("kind", list(MAKERS))
def test_a_sound_clip_gives_every_picture(qtbot: QtBot, reel: Reel, kind: str) -> None:
    assert tried(qtbot, MAKERS[kind](), Cut(reel.path, mute=True)) is None


@QT_NOISE
@pytest.mark.parametrize("kind", list(MAKERS))
def test_a_broken_one_says_why(qtbot: QtBot, broken_file: Path, kind: str) -> None:
    why = tried(qtbot, MAKERS[kind](), Cut(broken_file, mute=True))
    assert why is not None
    assert str(why)


class Blind(Player):
    """Loads, and then shows nothing."""

    @property
    def state(self) -> State:
        return self._now

    @property
    def duration(self) -> float:
        return 10.0

    def load(self, cut: Cut) -> None:
        self._now = State.READY
        self.state_changed.emit(State.READY)

    def seek(self, seconds: float) -> None:
        self.asked = seconds

    def close(self) -> None:
        self._now = State.CLOSED


def test_a_player_that_shows_nothing_is_not_waited_for_for_ever(qtbot: QtBot) -> None:
    player = Blind()
    trial = Trial(player, Cut(Path("a.mp4")), patience=200)
    with qtbot.waitSignal(trial.over, timeout=5_000) as over:
        trial.start()
    assert over.args is not None
    assert str(over.args[0]) == "no picture came within 0 s at 5 s."
    assert player.asked == 5.0
