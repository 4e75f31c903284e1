"""Pages hold the room: a welcome, a break, a large clock, the list of the day."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.ui.hall import Hall, open_hall
from workshop.kit.kit import Kit
from workshop.show.countdown import Countdown
from workshop.show.show import clip_of
from workshop.show.tools import Point
from workshop.slides.slide import Slide
from workshop.video.port import State


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def hall(owner: QObject, tmp_path: Path) -> Iterator[Hall]:
    made = open_hall(tmp_path, owner, kit=Kit(tmp_path))
    yield made
    made.close()


def title(hall: Hall) -> str:
    board = hall.lectern.seen().board
    assert isinstance(board, Slide)
    return board.title


def test_a_break_says_when_the_room_is_back_and_what_comes_next(hall: Hall) -> None:
    seen = hall.press("2", "5", "Shift+B")
    assert isinstance(seen.board, Slide)
    assert (seen.board.layout, seen.frame.back_at, seen.frame.total) == ("break", "10:25", 1500)
    assert "Next: the lab" in str(seen.board.blocks)
    hall.clock.now += 600
    assert hall.lectern.seen().frame.remaining == 900
    assert hall.press("Shift+B").page == "1"


@pytest.mark.parametrize("key", ["PgDown", "PgUp", "Esc"])
def test_a_page_that_holds_the_room_goes_as_a_curtain_does(hall: Hall, key: str) -> None:
    hall.press("PgDown", "Shift+W")
    assert title(hall) == "The course"
    hall.press(key)
    assert hall.presenter.show.page == 2
    assert title(hall) == "The lab"


def test_the_welcome_turns_gently_and_stands_still_without_motion(
    owner: QObject, tmp_path: Path
) -> None:
    hall = open_hall(tmp_path, owner, kit=Kit(tmp_path), motion=True)
    hall.press("Shift+W")
    hall.holdings._turning.timeout.emit()
    assert title(hall) == "Start"
    hall.holdings._turning.timeout.emit()
    assert title(hall) == "The course"
    hall.close()


def test_without_motion_the_welcome_stands_still(hall: Hall) -> None:
    hall.press("Shift+W")
    assert not hall.holdings._turning.isActive()


def test_a_list_is_paged_and_then_gone(hall: Hall) -> None:
    hall.parked.extend(f"Thing {n}" for n in range(8))
    first = hall.press("Shift+P").board
    second = hall.press("PgDown").board
    assert isinstance(first, Slide)
    assert isinstance(second, Slide)
    assert "Thing 5" in str(first.blocks)
    assert "Thing 6" in str(second.blocks)
    assert hall.press("PgUp").board == first
    assert hall.press("PgDown", "PgDown").page == "1"


def test_a_timer_is_private_until_it_is_made_large(hall: Hall) -> None:
    seen = hall.press("7", "T")
    assert seen.page == "1"
    assert hall.holdings.timer == Countdown(420, 0, 100)
    hall.clock.now += 60
    large = hall.press("Shift+T")
    assert title(hall) == "7 minutes"
    assert large.frame.remaining == 360
    assert hall.holdings.timer is None
    hall.press("T")
    hall.clock.now += 60
    assert hall.lectern.seen().frame.remaining == 360
    assert hall.press("3", "T").frame.total == 180


def test_a_private_timer_is_held_and_goes_on(hall: Hall) -> None:
    hall.press("7", "T", "T")
    timer = hall.holdings.timer
    assert timer is not None
    assert not timer.running
    hall.press("T")
    assert hall.holdings.timer is not None
    assert hall.holdings.timer.running
    hall.holdings.set_timer(None)
    assert not hall.holdings._tick.isActive()


def test_without_digits_a_clock_has_five_minutes(hall: Hall) -> None:
    assert hall.press("Shift+T").frame.total == 300


def test_one_page_follows_another_and_a_jump_ends_them(hall: Hall) -> None:
    hall.press("Shift+W", "Shift+B")
    assert title(hall) == "A short break"
    hall.press("T")
    assert not hall.holdings.holding.countdown.running  # type: ignore[union-attr]
    hall.press("End")
    assert hall.presenter.show.page == 3
    assert hall.holdings.holding is None


def test_what_stands_is_noted(hall: Hall) -> None:
    hall.press("Shift+B", "PgDown", "5", "T")
    kinds = [kind for kind, _ in hall.noted]
    assert kinds == ["hold", "hold", "clock"]


def test_digits_wait_for_their_key_and_are_told(hall: Hall) -> None:
    told: list[str] = []
    hall.lectern.typed.connect(told.append)
    hall.press("1", "2", "Esc")
    assert told == ["1", "12", ""]
    hall.press("1", "Return")
    assert hall.presenter.show.page == 3  # the page that prints 2 is the third


def test_a_clip_that_plays_is_held_while_a_page_hides_it(
    qtbot: QtBot, owner: QObject, tmp_path: Path
) -> None:
    (tmp_path / "a.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(64))
    deck = "![A clip](a.mp4){ autoplay }\n\n---\n\n# After\n"
    hall = open_hall(tmp_path, owner, deck=deck, kit=Kit(tmp_path))
    projector = hall.presenter.projector
    projector.put_on(clip_of(hall.presenter.show.slide), start=True)  # type: ignore[arg-type]
    player = projector.player
    assert player is not None
    qtbot.waitUntil(lambda: player.state is State.PLAYING)
    hall.press("Shift+B")
    qtbot.waitUntil(lambda: player.state is State.PAUSED)
    hall.close()


def test_digits_give_a_page_with_a_countdown_its_minutes(owner: QObject, tmp_path: Path) -> None:
    deck = "# Start\n\n---\n\n<!-- kit: layout=discussion minutes=3 -->\n\n# Talk\n"
    hall = open_hall(tmp_path, owner, deck=deck, kit=Kit(tmp_path))
    assert hall.press("PgDown").frame.total == 180
    assert hall.press("1", "0", "T").frame.total == 600
    assert hall.holdings.timer is None
    hall.close()


def test_what_is_drawn_on_one_break_is_not_on_the_next(hall: Hall) -> None:
    hall.press("Shift+B", "D")
    hall.lectern.tools.press(Point(0.5, 0.5))
    hall.lectern.tools.release()
    assert hall.lectern.seen().strokes
    assert not hall.press("PgDown", "Shift+B").strokes


def test_a_break_of_the_plan_says_what_comes_after_it(owner: QObject, tmp_path: Path) -> None:
    deck = "# Start\n\n---\n\n<!-- kit: layout=break minutes=15 -->\n\n# Coffee\n"
    hall = open_hall(tmp_path, owner, deck=deck, kit=Kit(tmp_path))
    assert hall.lectern.seen().frame.after == ""
    assert hall.press("PgDown").frame.after == "the lab"
    hall.close()
