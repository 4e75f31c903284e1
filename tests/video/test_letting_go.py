"""A clip is let go of: part of the contract of every player (:mod:`tests.video.test_contract`)."""

from __future__ import annotations

import pytest

from tests.video.clips import Reel
from tests.video.watcher import Watcher
from workshop.video.port import Cut, State


@pytest.mark.parametrize("doing", [State.LOADING, State.READY, State.PLAYING, State.PAUSED])
def test_unload_lets_go_of_the_clip(watcher: Watcher, reel: Reel, doing: State) -> None:
    player = watcher.player
    player.load(Cut(reel.path, loop=True))
    if doing is not State.LOADING:
        watcher.until_state(State.READY)
    if doing in (State.PLAYING, State.PAUSED):
        player.play()
        watcher.until_number(5)
    if doing is State.PAUSED:
        player.pause()
        watcher.until_state(State.PAUSED)
    player.unload()
    assert player.state is State.EMPTY
    assert player.duration == 0.0
    watcher.forget()
    player.play()
    player.seek(1.0)
    player.pause()
    watcher.rest(0.4)
    assert watcher.numbers == []
    assert watcher.states == []
    assert watcher.reasons == []


def test_a_clip_let_go_of_can_be_opened_again(watcher: Watcher, reel: Reel) -> None:
    for _ in range(3):
        watcher.ready(Cut(reel.path, start=1.0))
        watcher.player.play()
        watcher.until_number(35)
        watcher.player.unload()
        watcher.forget()
    watcher.player.load(Cut(reel.path, start=2.0))  # at once, while the other may not be gone yet
    watcher.until_state(State.READY)
    assert watcher.number == 60


def test_unload_of_nothing_is_harmless(watcher: Watcher, reel: Reel) -> None:
    watcher.player.unload()
    assert watcher.states == []
    watcher.ready(Cut(reel.path))
    watcher.player.close()
    watcher.player.unload()
    assert watcher.states[-1] is State.CLOSED
