"""A frame that carries its own number, so that whoever sees it can say which one it was.

The upper half shows the number as sixteen bars between two dark margins, most significant bit
first, light for 1; the lower half shows the same bars inverted. A picture whose halves do not
contradict each other bar by bar is no bar code, so torn, black or foreign pictures read as None.
The bars survive scaling, video compression and a line of text painted over their edges.
"""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

BITS = 16
DARK = 0x20
LIGHT = 0xE0
_MIDDLE = (DARK + LIGHT) // 2


def bars(number: int) -> tuple[bool, ...]:
    """The bars of a number (taken modulo 65,536), from left to right."""
    return tuple(bool(number >> (BITS - 1 - place) & 1) for place in range(BITS))


def gray_frame(number: int, width: int, height: int) -> bytes:
    """The frame as raw 8-bit gray pixels, row by row, as ``ffmpeg -pix_fmt gray`` reads them."""
    upper = bytearray([DARK]) * width
    lower = bytearray([DARK]) * width
    for place, light in enumerate(bars(number), start=1):
        row = upper if light else lower
        left, right = _edge(place, width), _edge(place + 1, width)
        row[left:right] = bytes([LIGHT]) * (right - left)
    half = height // 2
    return bytes(upper) * half + bytes(lower) * (height - half)


def paint_number(painter: QPainter, number: int, page: QRect) -> None:
    """Paint the frame of a number over a whole rectangle."""
    painter.fillRect(page, QColor(DARK, DARK, DARK))
    half = page.height() // 2
    light = QColor(LIGHT, LIGHT, LIGHT)
    for place, on in enumerate(bars(number), start=1):
        top, height = (0, half) if on else (half, page.height() - half)
        left, right = _edge(place, page.width()), _edge(place + 1, page.width())
        painter.fillRect(page.x() + left, page.y() + top, right - left, height, light)


def number_in(image: QImage, part: QRect | None = None) -> int | None:
    """The number a picture (or a part of it) carries, None when it carries none."""
    page = image.rect() if part is None else part
    if page.width() < BITS + 2 or page.height() < 4 or not image.rect().contains(page):
        return None
    number = 0
    for place in range(1, BITS + 1):
        x = page.x() + (_edge(place, page.width()) + _edge(place + 1, page.width())) // 2
        upper = image.pixelColor(x, page.y() + page.height() // 4).lightness() > _MIDDLE
        lower = image.pixelColor(x, page.y() + page.height() * 3 // 4).lightness() > _MIDDLE
        if upper == lower:
            return None
        number = number * 2 + upper
    return number


def _edge(place: int, width: int) -> int:
    """Where a bar begins, in the same proportion at every size."""
    return place * width // (BITS + 2)
