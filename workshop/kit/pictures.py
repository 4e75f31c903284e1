"""What a picture file is, read from its first bytes: nothing is decoded.

PNG, JPEG and WebP are shown, known by their signature and not by their name, up to 40 megapixels.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import BinaryIO, NamedTuple

from workshop.errors import QT_TRANSLATE_NOOP, KitError

MAX_PIXELS = 40_000_000
_MAX_SEGMENTS = 2_000  # of a JPEG, before its size stands


class PictureSize(NamedTuple):
    """Width and height in pixels, and the format: png, jpeg or webp."""

    width: int
    height: int
    format: str


def picture_size(path: Path) -> PictureSize:
    """The size of the picture at ``path``.

    Raises KitError, with what to do, when it is missing, unreadable, not a picture that can be
    shown (SVG among them), or larger than 40 megapixels.
    """
    try:
        with path.open("rb") as file:
            size = _size(file)
    except FileNotFoundError as error:
        raise KitError(_MISSING.fill(name=path.name), _CHECK_NAME) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise KitError(_UNREADABLE.fill(name=path.name, reason=reason)) from error
    if size is None or size.width < 1 or size.height < 1:
        raise KitError(_BROKEN.fill(name=path.name), _EXPORT)
    if size.width * size.height > MAX_PIXELS:
        megapixels = round(size.width * size.height / 1e6)
        raise KitError(_TOO_LARGE.fill(name=path.name, megapixels=megapixels), _SCALE)
    return size


def _size(file: BinaryIO) -> PictureSize | None:
    head = file.read(32)
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return _png(head)
    if head.startswith(b"\xff\xd8\xff"):
        return _jpeg(file)
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return _webp(head)
    text = (head + file.read(2_000)).lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<svg", b"<?xml", b"<!doctype", b"<!--")) and b"<svg" in text:
        raise KitError(_SVG.fill(name=os.path.basename(file.name)), _EXPORT)
    raise KitError(_NOT_A_PICTURE.fill(name=os.path.basename(file.name)), _EXPORT)


def _png(head: bytes) -> PictureSize | None:
    if len(head) < 24 or head[12:16] != b"IHDR":
        return None
    return PictureSize(int.from_bytes(head[16:20]), int.from_bytes(head[20:24]), "png")


def _jpeg(file: BinaryIO) -> PictureSize | None:
    """The size in the first start-of-frame segment; segments before it are skipped."""
    file.seek(2)
    for _ in range(_MAX_SEGMENTS):
        marker = file.read(2)
        if len(marker) < 2 or marker[0] != 0xFF:
            return None
        if marker[1] == 0xFF:  # fill byte
            file.seek(-1, os.SEEK_CUR)
            continue
        if marker[1] == 0x01 or 0xD0 <= marker[1] <= 0xD8:
            continue
        segment = file.read(7)
        length = int.from_bytes(segment[:2])
        if 0xC0 <= marker[1] <= 0xCF and marker[1] not in (0xC4, 0xC8, 0xCC):
            if len(segment) < 7:
                return None
            height, width = int.from_bytes(segment[3:5]), int.from_bytes(segment[5:7])
            return PictureSize(width, height, "jpeg")
        if length < 2 or marker[1] in (0xD9, 0xDA):
            return None
        file.seek(length - len(segment), os.SEEK_CUR)
    return None


def _webp(head: bytes) -> PictureSize | None:
    kind = head[12:16]
    if kind == b"VP8X" and len(head) >= 30:
        width = int.from_bytes(head[24:27], "little") + 1
        return PictureSize(width, int.from_bytes(head[27:30], "little") + 1, "webp")
    if kind == b"VP8L" and len(head) >= 25 and head[20] == 0x2F:
        bits = int.from_bytes(head[21:25], "little")
        return PictureSize((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1, "webp")
    if kind == b"VP8 " and len(head) >= 30 and head[23:26] == b"\x9d\x01\x2a":
        width = int.from_bytes(head[26:28], "little") & 0x3FFF
        return PictureSize(width, int.from_bytes(head[28:30], "little") & 0x3FFF, "webp")
    return None


_MISSING = QT_TRANSLATE_NOOP("kit", "The picture “{name}” is not there.")
_CHECK_NAME = QT_TRANSLATE_NOOP("kit", "Check the name and the folder; capitals count.")
_UNREADABLE = QT_TRANSLATE_NOOP("kit", "The picture “{name}” cannot be read: {reason}.")
_BROKEN = QT_TRANSLATE_NOOP("kit", "The picture “{name}” is damaged: its size cannot be read.")
_EXPORT = QT_TRANSLATE_NOOP("kit", "Export it as PNG, JPEG or WebP.")
_TOO_LARGE = QT_TRANSLATE_NOOP(
    "kit", "The picture “{name}” has {megapixels} megapixels; 40 is the most that is shown."
)
_SCALE = QT_TRANSLATE_NOOP("kit", "Scale it down; a page is 1920 by 1080.")
_SVG = QT_TRANSLATE_NOOP(
    "kit", "“{name}” is an SVG, which is not shown: it could read other files."
)
_NOT_A_PICTURE = QT_TRANSLATE_NOOP("kit", "“{name}” is not a PNG, JPEG or WebP picture.")
