"""The small values the players are made of."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from workshop.video.barcode import gray_frame, number_in, paint_number
from workshop.video.clock import MediaClock
from workshop.video.fit import fitted
from workshop.video.jump import Jump
from workshop.video.port import State
from workshop.video.sniff import looks_like_video


def painted(number: int, width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_number(painter, number, image.rect())
    painter.end()
    return image


@pytest.mark.parametrize("number", [0, 1, 89, 599, 21845, 65535])
@pytest.mark.parametrize("size", [(1920, 1080), (320, 180), (203, 117), (18, 4)])
def test_a_number_painted_is_read_back(number: int, size: tuple[int, int]) -> None:
    assert number_in(painted(number, *size)) == number


def test_a_number_survives_scaling() -> None:
    assert number_in(painted(599, 1920, 1080).scaled(320, 180)) == 599


def test_a_raw_frame_is_the_painted_one() -> None:
    raw = gray_frame(300, 320, 180)
    image = QImage(raw, 320, 180, 320, QImage.Format.Format_Grayscale8)
    assert number_in(image) == 300


def test_a_number_is_read_from_a_part_of_a_picture() -> None:
    page = QImage(640, 360, QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)
    paint_number(painter, 77, QRect(100, 50, 320, 180))
    painter.end()
    assert number_in(page, QRect(100, 50, 320, 180)) == 77
    assert number_in(page) is None


@pytest.mark.parametrize("colour", ["black", "white", "gray"])
def test_one_colour_is_no_number(colour: str) -> None:
    image = QImage(320, 180, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert number_in(image) is None


def test_a_picture_too_small_for_bars_is_no_number() -> None:
    assert number_in(QImage(17, 100, QImage.Format.Format_RGB32)) is None
    assert number_in(QImage(320, 3, QImage.Format.Format_RGB32)) is None
    assert number_in(painted(3, 320, 180), QRect(0, 0, 640, 360)) is None


def test_a_clock_stands_until_it_is_started() -> None:
    clock = MediaClock(2.0)
    assert clock.at(99.0) == 2.0
    assert clock.when(3.0) is None
    assert clock.started(10.0).at(10.5) == 2.5


def test_a_clock_to_start_later_stands_still_before() -> None:
    assert MediaClock(2.0, 10.0).at(9.0) == 2.0


def test_a_clock_knows_when_it_passes_a_place_and_can_be_held() -> None:
    clock = MediaClock(2.0, 10.0)
    assert clock.when(5.0) == 13.0
    assert clock.held(11.0) == MediaClock(3.0)


@pytest.mark.parametrize(
    ("own", "wanted", "size"),
    [
        ((1920, 1080), None, (1920, 1080)),
        ((1920, 1080), (1920, 1080), (1920, 1080)),
        ((1920, 1080), (1366, 768), (1364, 768)),
        ((320, 180), (240, 240), (240, 134)),
        ((640, 480), (1920, 1080), (1440, 1080)),
        ((1080, 1920), (1920, 1080), (606, 1080)),
        ((7680, 4320), None, (3840, 2160)),
        ((4000, 1), (100, 100), (100, 2)),
        ((0, 0), (100, 50), (100, 50)),
        ((640, 480), (0, 0), (640, 480)),
    ],
)
def test_frames_keep_the_shape_within_the_size_asked_for(
    own: tuple[int, int], wanted: tuple[int, int] | None, size: tuple[int, int]
) -> None:
    assert fitted(QSize(*own), QSize(*wanted) if wanted else None) == QSize(*size)


def test_a_jump_that_goes_on_arrives_soon_after_its_first_picture() -> None:
    assert Jump(5.0, State.PLAYING, shown=100.0).arrival(0.04) == pytest.approx(100.02)


def test_a_jump_with_a_lead_arrives_when_the_clock_says() -> None:
    jump = Jump(5.0, State.READY, 0.2, shown=100.0)
    assert jump.arrival(0.04) == pytest.approx(100.0 + 0.01 + 0.2 + 0.016)


def test_what_the_player_tells_of_the_time_goes_before() -> None:
    jump = Jump(5.0, State.READY, 0.2, shown=100.0, told=MediaClock(4.9, 100.05))
    assert jump.clock.at(100.05) == pytest.approx(4.9)
    assert jump.arrival(0.04) == pytest.approx(100.05 + 0.1 + 0.016)


def test_a_jump_without_a_picture_stands_at_its_place() -> None:
    assert Jump(5.0, State.READY).clock.place == 5.0


@pytest.mark.parametrize(
    "head",
    [
        b"\x00\x00\x00\x20ftypisom",
        b"\x1aE\xdf\xa3\x01\x00",
        b"OggS\x00\x02",
        b"RIFF\x00\x00\x00\x00AVI LIST",
        b"\x00\x00\x01\xba\x44",
        b"\x30\x26\xb2\x75\x8e\x66\xcf\x11\xa6",
        (b"\x47" + bytes(187)) * 2,
    ],
)
def test_containers_of_video_are_known_by_their_beginning(head: bytes) -> None:
    assert looks_like_video(head)


@pytest.mark.parametrize(
    "head",
    [
        b"#EXTM3U\nhttp://127.0.0.1/a.mp4",
        b"<?xml version='1.0'?><MPD/>",
        b"[playlist]\nFile1=http://127.0.0.1/",
        b"RIFF\x00\x00\x00\x00WAVEfmt ",
        b"\x89PNG\r\n\x1a\n",
        b"\x47only text",
        b"short",
    ],
)
def test_lists_of_addresses_and_other_files_are_not_video(head: bytes) -> None:
    assert not looks_like_video(head)
