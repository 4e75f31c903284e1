"""A presenter obeys commands, feeds the projector, and says what the moment adds to a page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from workshop.errors import Message
from workshop.kit.opening import kit_of
from workshop.painting.frame import Frame
from workshop.show.show import Curtain, Show
from workshop.slides.deck import open_deck
from workshop.ui.presenter import Presenter
from workshop.ui.projector import Projector
from workshop.video.fake import FakePlayer
from workshop.video.port import Player, State

DECK = """# Start

---

<!-- kit: layout=discussion minutes=2 -->

# What now?

---

![A clip](clip.mp4)

---

![Gone](gone.mp4)

---

# Last
"""
VTT = "WEBVTT\n\n00:00.000 --> 00:05.000\nHello, room.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A Markdown file, a file that begins like a video, captions beside it."""
    place = tmp_path / "deck"
    place.mkdir()
    (place / "deck.md").write_text(DECK.replace("(clip.mp4)", "(clip.mp4){ captions=c.vtt }"))
    (place / "clip.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(64))
    (place / "c.vtt").write_text(VTT)
    return place


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


Made = tuple[Presenter, Clock, list[Message]]


@pytest.fixture
def made(qtbot: QtBot, folder: Path) -> Iterator[Made]:
    path = folder / "deck.md"

    def make(parent: QObject) -> Player:
        return FakePlayer(parent)

    clock = Clock()
    presenter = Presenter(
        Show(open_deck(path, kit_of(path))),
        Projector(make),
        rest=Frame(footer="Deck", module="Module 1"),
        clock=clock,
        wall=lambda: datetime(2026, 11, 22, 12, 0),
    )
    troubles: list[Message] = []
    presenter.trouble.connect(troubles.append)
    presenter.start()
    yield presenter, clock, troubles
    presenter.close()
    presenter.deleteLater()


def player_of(qtbot: QtBot, presenter: Presenter) -> Player:
    """The player, once the page stands and its clip is loaded."""
    qtbot.waitUntil(lambda: presenter.projector.player is not None)
    player = presenter.projector.player
    assert player is not None
    qtbot.waitUntil(lambda: player.state is not State.EMPTY)
    return player


def _has(seen: list[State], count: int) -> bool:
    moving = [state for state in seen if state in (State.PLAYING, State.PAUSED)]
    return len(moving) >= count


def go(presenter: Presenter, page: int) -> None:
    while presenter.show.page < page:
        presenter.do("next")


def test_a_page_at_rest_shows_the_module(made: Made) -> None:
    presenter, _, _ = made
    assert presenter.frame() == Frame(footer="Deck", module="Module 1")
    assert not presenter.live


def test_every_move_is_announced_with_where_it_came_from(made: Made) -> None:
    presenter, _, _ = made
    moves: list[tuple[int, int]] = []
    presenter.changed.connect(lambda there, here: moves.append((there.page, here.page)))
    for command in ("next", "last", "back", "first", "first"):
        presenter.do(command)
    assert moves == [(2, 1), (5, 2), (2, 5), (1, 2)]


def test_a_discussion_counts_down_from_the_moment_it_is_shown(made: Made) -> None:
    presenter, clock, _ = made
    go(presenter, 2)
    clock.now += 30
    frame = presenter.frame()
    assert (frame.remaining, frame.total) == (90, 120)
    assert frame.back_at == "12:01"
    assert presenter.live


def test_the_countdown_pauses_goes_on_and_is_gone_with_its_page(made: Made) -> None:
    presenter, clock, _ = made
    go(presenter, 2)
    presenter.do("timer")
    clock.now += 60
    assert presenter.frame().remaining == 120
    presenter.do("timer")
    clock.now += 60
    assert presenter.frame().remaining == 60
    presenter.do("previous")
    assert presenter.frame().remaining is None


def test_the_timer_key_means_nothing_on_other_pages(made: Made) -> None:
    presenter, _, _ = made
    presenter.do("timer")
    assert presenter.frame().remaining is None


def test_a_clip_waits_then_plays_with_its_captions(qtbot: QtBot, made: Made) -> None:
    presenter, _, _ = made
    go(presenter, 3)
    qtbot.waitUntil(lambda: presenter.frame().picture is not None)
    assert presenter.frame().caption == ()
    presenter.do("next")
    player = player_of(qtbot, presenter)
    qtbot.waitUntil(lambda: player.state is State.PLAYING)
    qtbot.waitUntil(lambda: presenter.frame().caption == ("Hello, room.",))
    presenter.do("captions")
    assert presenter.frame().caption == ()


def test_the_play_key_starts_holds_and_goes_on(qtbot: QtBot, made: Made) -> None:
    presenter, _, _ = made
    go(presenter, 3)
    seen: list[State] = []
    player = player_of(qtbot, presenter)
    qtbot.waitUntil(lambda: player.state is State.READY)
    player.state_changed.connect(seen.append)
    for count in (1, 2, 3):
        presenter.do("play")
        qtbot.waitUntil(partial(_has, seen, count))
    assert seen[-3:] == [State.PLAYING, State.PAUSED, State.PLAYING]
    assert presenter.show.page == 3


def test_transport_keys_move_within_the_clip(qtbot: QtBot, made: Made) -> None:
    presenter, _, _ = made
    go(presenter, 3)
    presenter.do("next")
    player = player_of(qtbot, presenter)
    qtbot.waitUntil(lambda: player.state is State.PLAYING)
    presenter.do("forward")
    qtbot.waitUntil(lambda: player.position >= 5)
    presenter.do("rewind")
    qtbot.waitUntil(lambda: player.position < 5)
    presenter.do("restart")
    qtbot.waitUntil(lambda: player.position < 2)
    for command in ("quieter", "louder", "mute", "mute"):
        presenter.do(command)


def test_leaving_a_clip_silences_it_and_coming_back_begins_again(qtbot: QtBot, made: Made) -> None:
    presenter, _, _ = made
    go(presenter, 3)
    presenter.do("next")
    qtbot.waitUntil(lambda: presenter.frame().picture is not None)
    presenter.do("next")
    assert presenter.frame().picture is None
    assert presenter.left.picture is not None
    presenter.do("previous")
    assert presenter.show.page == 3
    assert not presenter.show.plays


def test_stepping_back_on_the_page_puts_the_clip_behind_its_first_picture(
    qtbot: QtBot, made: Made
) -> None:
    presenter, _, _ = made
    go(presenter, 3)
    presenter.do("next")
    presenter.do("previous")
    assert presenter.show.page == 3
    assert not presenter.show.plays


def test_a_missing_clip_is_told_once_and_next_still_works(qtbot: QtBot, made: Made) -> None:
    presenter, _, troubles = made
    presenter.jump_number(99)
    assert presenter.show.page == 1
    go(presenter, 4)
    qtbot.waitUntil(lambda: bool(troubles))
    assert [message.values["title"] for message in troubles] == ["Gone"]
    assert presenter.frame().failed
    presenter.do("next")
    assert presenter.show.page == 5
    presenter.do("previous")
    qtbot.wait(40)
    assert len(troubles) == 1


def test_an_empty_file_is_no_clip(qtbot: QtBot, folder: Path, made: Made) -> None:
    presenter, _, troubles = made
    (folder / "clip.mp4").write_bytes(b"")
    go(presenter, 3)
    qtbot.waitUntil(lambda: bool(troubles))
    assert "empty" in str(troubles[0])


def test_a_file_that_is_no_video_is_told(qtbot: QtBot, folder: Path, made: Made) -> None:
    presenter, _, troubles = made
    (folder / "clip.mp4").write_bytes(b"this is not a video at all")
    go(presenter, 3)
    qtbot.waitUntil(lambda: len(troubles) == 1)
    assert "clip.mp4" in str(troubles[0])


def test_curtains_and_numbers(made: Made) -> None:
    presenter, _, _ = made
    seen = []
    for command in ("black", "white"):
        presenter.do(command)
        seen.append(presenter.show.curtain)
    assert seen == [Curtain.BLACK, Curtain.WHITE]
    presenter.jump_number(2)
    assert (presenter.show.curtain, presenter.show.page) == (Curtain.OPEN, 5)


def test_a_command_of_somebody_else_changes_nothing(made: Made) -> None:
    presenter, _, _ = made
    before = presenter.show
    presenter.do("fullscreen")
    assert presenter.show == before
    assert presenter.obeys("next")
    assert not presenter.obeys("fullscreen")


def test_ending_is_announced(qtbot: QtBot, made: Made) -> None:
    presenter, _, _ = made
    with qtbot.waitSignal(presenter.ended):
        presenter.do("end")


def test_what_is_near_is_made_ready(made: Made) -> None:
    presenter, _, _ = made
    presenter.prepare()
    assert presenter.projector.player is None
    go(presenter, 2)
    presenter.prepare()
    assert presenter.projector.player is not None
