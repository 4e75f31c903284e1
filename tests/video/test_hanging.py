"""A libVLC that does not answer is noticed, replaced at the same place, and never waited for."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from time import perf_counter, sleep

import pytest
from pytestqt.qtbot import QtBot

from tests.video.clips import Reel
from tests.video.conftest import QT_NOISE, qt_player, vlc_player
from tests.video.watcher import Watcher
from workshop.slides.blocks import Clip
from workshop.ui.projector import Projector
from workshop.video.port import Cut, Player, State
from workshop.video.vlcplayer import LibVlcPlayer
from workshop.video.worker import Worker

pytestmark = pytest.mark.libvlc


@pytest.fixture
def stuck() -> Iterator[threading.Event]:
    """What a call to libVLC waits for that does not return; it does at the end of the test."""
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def player(qapp: object) -> Iterator[LibVlcPlayer]:
    made = vlc_player()
    assert isinstance(made, LibVlcPlayer)
    yield made
    made.close()


def playing(player: LibVlcPlayer, cut: Cut) -> Watcher:
    """Who watches a clip that plays."""
    watcher = Watcher(player)
    watcher.ready(cut)
    player.play()
    watcher.until_number(5)
    return watcher


def test_a_call_that_does_not_return_is_noticed_and_left_behind(
    qtbot: QtBot, player: LibVlcPlayer, reel: Reel, stuck: threading.Event
) -> None:
    watcher = Watcher(player)
    watcher.ready(Cut(reel.path, loop=True))
    player._driver.put(stuck.wait)
    with qtbot.waitSignal(player.hung, timeout=8000):
        player.play()
    assert player.state is State.READY
    began = perf_counter()
    player.close()
    assert perf_counter() - began < 1.0
    assert player._driver.is_alive()  # with what libVLC may still write to
    stuck.set()
    player._driver.join(5)


def test_a_clip_of_which_nothing_is_heard_is_noticed(
    qtbot: QtBot, player: LibVlcPlayer, reel: Reel
) -> None:
    playing(player, Cut(reel.path, loop=True))
    with qtbot.waitSignal(player.hung, timeout=8000):
        player._driver._playback._engine._tell = lambda *_: None  # type: ignore[attr-defined]
    assert player.state is State.PLAYING


def test_a_clip_of_which_nothing_is_seen_is_noticed(
    qtbot: QtBot, player: LibVlcPlayer, reel: Reel, stuck: threading.Event
) -> None:
    playing(player, Cut(reel.path, loop=True))
    with qtbot.waitSignal(player.hung, timeout=8000):
        player._box.post = lambda: not stuck.wait()  # type: ignore[method-assign]  # libVLC's thread
    assert player.state is State.PLAYING


def test_a_disk_that_must_wake_before_another_place_is_shown_is_waited_for(
    qtbot: QtBot, player: LibVlcPlayer, reel: Reel
) -> None:
    watcher = playing(player, Cut(reel.path))
    driver = player._driver
    engine = driver._playback._engine
    opened = engine.open

    def late(start: float) -> None:
        threading.Timer(2.2, driver.put, [partial(opened, start)]).start()

    engine.open = late  # type: ignore[method-assign]
    with qtbot.assertNotEmitted(player.hung):
        player.seek(1.0)
        watcher.until_state(State.ENDED)


def test_a_clip_that_holds_where_its_data_end_is_left_in_peace(
    qtbot: QtBot, player: LibVlcPlayer, reel: Reel
) -> None:
    watcher = playing(player, Cut(reel.path))
    engine = player._driver._playback._engine
    player._driver.put(lambda: engine.pause(True))  # as libVLC does unasked
    with qtbot.assertNotEmitted(player.hung):
        watcher.until_state(State.ENDED)


def test_a_thread_that_ended_is_noticed(qtbot: QtBot, player: LibVlcPlayer, reel: Reel) -> None:
    Watcher(player).ready(Cut(reel.path))
    player._driver.put(player._driver.rest)
    with qtbot.waitSignal(player.hung, timeout=8000):
        player.play()


def test_a_player_that_is_well_is_left_in_peace(
    qtbot: QtBot, player: LibVlcPlayer, reel: Reel
) -> None:
    watcher = Watcher(player)
    watcher.ready(Cut(reel.path, end=0.5))
    player.play()
    with qtbot.assertNotEmitted(player.hung, wait=1800):
        watcher.until_state(State.ENDED)
    assert not player._watch.isActive()


@QT_NOISE
def test_qt_multimedia_goes_on_where_libvlc_hangs(
    qtbot: QtBot, reel: Reel, stuck: threading.Event
) -> None:
    def spare(parent: object) -> Player:
        return qt_player()

    projector = Projector(lambda parent: vlc_player(), spare=spare)
    clip = Clip(path=reel.path, title="A clip", target="small.mp4", loop=True)
    projector.put_on(clip, start=True)
    qtbot.waitUntil(lambda: (projector.position or 0) > 1.0)
    vlc = projector.player
    assert isinstance(vlc, LibVlcPlayer)
    vlc._driver.put(stuck.wait)
    projector.louder(-1)  # anything asked of it
    with qtbot.waitSignal(projector.replaced, timeout=8000) as told:
        pass
    assert "Qt Multimedia" in str(told.args[0])
    fresh, stood = projector.player, projector.picture
    assert fresh is not None
    assert not isinstance(fresh, LibVlcPlayer)
    qtbot.waitUntil(lambda: projector.picture is not stood, timeout=8000)
    assert fresh.state is State.PLAYING
    projector.close()
    fresh.deleteLater()
    projector.deleteLater()
    stuck.set()
    vlc._driver.join(5)


def test_a_worker_tells_how_long_it_has_been_at_a_job(stuck: threading.Event) -> None:
    worker = Worker("plain")
    worker.start()
    begun = threading.Event()
    worker.put(begun.set)
    worker.put(stuck.wait)
    worker.put(worker.rest)
    begun.wait(5)
    while not (first := worker.busy()):
        sleep(0.001)
    assert not worker.idle
    assert worker.busy() > first
    worker.beat()
    stuck.set()
    worker.join(5)
    assert worker.idle
    assert worker.busy() == 0.0
