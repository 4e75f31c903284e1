"""How large the frames of a clip should be."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt

LARGEST = QSize(3840, 2160)


def fitted(own: QSize, wanted: QSize | None) -> QSize:
    """The clip's own shape within the wanted size, or its own size; never beyond 3840×2160.

    Both sides stay even where they can, which keeps converters on their fast paths.
    """
    room = wanted if wanted is not None and not wanted.isEmpty() else own
    room = room.boundedTo(LARGEST)
    if own.isEmpty() or own == room:
        return room
    size = own.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
    return QSize(max(2, size.width() & ~1), max(2, size.height() & ~1))
