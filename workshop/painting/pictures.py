"""Pictures of a kit, decoded once at the size they are shown and kept within a bound."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PySide6.QtGui import QImageReader

_LIMIT = 160 * 1024 * 1024


class _Key(NamedTuple):
    path: Path
    stamp: int
    width: int
    height: int


class Pictures:
    """A cache of decoded pictures, ``limit`` bytes large; the oldest go first.

    A file that changes on disk is read again. What cannot be decoded is remembered as such.
    """

    def __init__(self, limit: int = _LIMIT) -> None:
        self._limit = limit
        self._used = 0
        self._images: OrderedDict[_Key, QImage] = OrderedDict()
        self._sizes: dict[tuple[Path, int], QSize] = {}

    def size(self, path: Path | None) -> QSize:
        """The size of a picture in its own pixels, upright; empty when it cannot be read."""
        stamp = _stamp(path)
        if path is None or stamp is None:
            return QSize()
        known = self._sizes.get((path, stamp))
        if known is None:
            known = self._sizes[path, stamp] = _read_size(path)
        return known

    def image(self, path: Path | None, size: QSize) -> QImage | None:
        """The picture scaled to ``size`` device pixels (never enlarged); None without one."""
        own, stamp = self.size(path), _stamp(path)
        if path is None or stamp is None or own.isEmpty() or size.isEmpty():
            return None
        wanted = size if size.width() < own.width() else own
        key = _Key(path, stamp, wanted.width(), wanted.height())
        image = self._images.get(key)
        if image is None:
            image = _decode(path, wanted)
            self._keep(key, image)
        else:
            self._images.move_to_end(key)
        return None if image.isNull() else image

    def _keep(self, key: _Key, image: QImage) -> None:
        self._images[key] = image
        self._used += image.sizeInBytes()
        while self._used > self._limit and len(self._images) > 1:
            self._used -= self._images.popitem(last=False)[1].sizeInBytes()


def _stamp(path: Path | None) -> int | None:
    try:
        return None if path is None else path.stat().st_mtime_ns
    except OSError:
        return None


def _reader(path: Path) -> QImageReader:
    from PySide6.QtGui import QImageReader  # the first window is painted before its pictures

    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    return reader


def _turned(reader: QImageReader) -> bool:
    from PySide6.QtGui import QImageIOHandler

    turn = QImageIOHandler.Transformation.TransformationRotate90
    return bool(reader.transformation().value & turn.value)


def _read_size(path: Path) -> QSize:
    reader = _reader(path)
    size = reader.size()
    if not size.isValid():
        return QSize()
    return size.transposed() if _turned(reader) else size


def _decode(path: Path, size: QSize) -> QImage:
    """The picture at a size.

    JPEG scales while it decodes; other formats are scaled premultiplied, twice as fast as the
    reader would.
    """
    reader = _reader(path)
    if reader.format() == b"jpeg":
        reader.setScaledSize(size.transposed() if _turned(reader) else size)
    image = reader.read()
    if image.isNull():
        return QImage()
    alpha = image.hasAlphaChannel()
    kind = QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32
    image = image.convertToFormat(kind)
    if image.size() == size:
        return image
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
