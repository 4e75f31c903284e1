"""Whatever is pressed in whatever order: the room sees a page, and what is drawn stays its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QObject, QSize
from pytestqt.qtbot import QtBot

from tests.ui.hall import Hall, moment, open_hall
from workshop.painting.paint import SlidePainter
from workshop.show.onstage import on_stage
from workshop.show.tools import Point
from workshop.ui.commands import COMMANDS
from workshop.ui.stage.album import Album

KEYS = [key for command in COMMANDS for key in command.keys if command.id != "end"]
OFTEN = ["PgDown", "PgDown", "PgDown", "PgUp", "1", "2", "5", "A", "H", "Return", "Esc"]
SIZE = QSize(64, 36)


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


def hand(hall: Hall, chance: Random) -> None:
    """A hand that comes down, moves and lifts; sometimes it only points or turns a wheel."""
    tools = hall.lectern.tools
    at = Point(chance.random(), chance.random())
    if chance.random() < 0.5:
        tools.move(at)
        tools.wheel(chance.uniform(-3, 3))
        return
    hall.lectern.press(at)
    for _ in range(3):
        tools.move(Point(chance.random(), chance.random()))
    tools.release()


@pytest.mark.parametrize("seed", range(4))
def test_no_order_of_keys_and_hands_leaves_the_room_without_a_page(
    owner: QObject, tmp_path: Path, seed: int
) -> None:
    hall, chance, album = open_hall(tmp_path, owner), Random(seed), Album(SlidePainter())
    tools = hall.lectern.tools
    for count in range(250):
        if chance.random() < 0.2:
            hand(hall, chance)
        else:
            hall.press(chance.choice(KEYS if chance.random() < 0.5 else OFTEN))
        hall.clock.now += chance.random() * 20
        seen = hall.lectern.seen()
        if not tools.value.frozen:
            assert seen.strokes == tools.value.strokes(seen.page)
        if count % 10 == 0:
            assert not album.picture(seen, SIZE).isNull()
    events = [{"at": "2026-11-25T10:00:00+00:00", "kind": k, **dict(d)} for k, d in hall.noted]  # type: ignore[call-overload]
    left = on_stage(events, moment(), hall.clock())
    drawn = {key: strokes for key, strokes in left.drawings.items() if strokes}
    assert set(drawn) == set(tools.value.drawn_on())
    assert (left.frozen is not None) == tools.value.frozen
    holding = hall.holdings.holding
    assert (left.holding is None) == (holding is None)
    assert (left.room is None) == (hall.roomplay.board is None)
    hall.close()
