"""The mailbox between a decoder's thread and the program."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt

from workshop.video.mailbox import WAITING, Mailbox

SIZE = QSize(40, 20)
BYTES = 40 * 20 * 4


@pytest.fixture
def box(qapp: object) -> Iterator[Mailbox]:
    box = Mailbox()
    box.resize(SIZE)
    yield box
    box.empty()


def write(box: Mailbox, value: int) -> bool:
    """What a decoder does with one picture."""
    ctypes.memset(box.lend(), value, BYTES)
    return box.post()


def values(box: Mailbox) -> list[int]:
    """The pictures that wait, by what was written into them."""
    found = []
    while (image := box.fetch()) is not None:
        found.append(image.constBits()[0])
    return found


def test_a_picture_posted_can_be_fetched_once(box: Mailbox) -> None:
    box.open()
    assert write(box, 7)
    image = box.fetch()
    assert image is not None
    assert image.size() == SIZE
    assert bytes(image.constBits()) == bytes([7]) * BYTES
    assert box.fetch() is None


def test_a_new_mailbox_is_shut(box: Mailbox) -> None:
    assert not write(box, 1)
    assert box.fetch() is None


def test_the_newest_pictures_win(box: Mailbox) -> None:
    box.open()
    for value in range(1, 9):
        write(box, value)
    assert box.waiting == WAITING
    assert values(box) == [6, 7, 8]


def test_a_fetched_picture_never_changes(box: Mailbox) -> None:
    box.open()
    write(box, 1)
    kept = box.fetch()
    for value in range(2, 12):
        write(box, value)
        box.fetch()
    assert kept is not None
    assert bytes(kept.constBits()) == bytes([1]) * BYTES


def test_pictures_after_the_hour_are_dropped(box: Mailbox) -> None:
    box.open(until=0.0)
    assert not write(box, 1)
    box.open()
    assert write(box, 2)
    box.shut()
    assert not write(box, 3)
    assert values(box) == [2]


def test_what_is_held_shows_its_newest_only(box: Mailbox) -> None:
    box.hold()
    assert write(box, 1)
    write(box, 2)
    assert box.fetch() is None
    assert box.show_newest()
    assert values(box) == [2]
    assert not box.show_newest()


def test_what_is_held_is_released_in_order(box: Mailbox) -> None:
    box.hold()
    write(box, 1)
    write(box, 2)
    box.release()
    write(box, 3)
    assert values(box) == [1, 2, 3]


def test_opening_drops_what_was_held(box: Mailbox) -> None:
    box.hold()
    write(box, 1)
    box.open()
    assert values(box) == []


def test_dropping_forgets_what_nobody_fetched(box: Mailbox) -> None:
    box.open()
    write(box, 1)
    box.drop()
    assert values(box) == []
    assert not write(box, 2)


def test_nothing_lent_is_nothing_posted(box: Mailbox) -> None:
    box.open()
    assert not box.post()


def test_one_signal_announces_the_pictures_that_wait(box: Mailbox) -> None:
    heard: list[int] = []
    box.arrived.connect(lambda: heard.append(threading.get_ident()))
    box.open()
    write(box, 1)
    write(box, 2)
    assert len(heard) == 1
    values(box)
    write(box, 3)
    assert len(heard) == 2


def test_the_signal_reaches_the_program_from_another_thread(box: Mailbox, qtbot: object) -> None:
    heard: list[int] = []
    box.arrived.connect(
        lambda: heard.append(threading.get_ident()), Qt.ConnectionType.QueuedConnection
    )
    box.open()
    decoder = threading.Thread(target=write, args=(box, 5))
    decoder.start()
    decoder.join()
    assert heard == []
    assert values(box) == [5]
