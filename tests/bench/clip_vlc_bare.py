"""``python -m tests.bench.clip_vlc_bare CLIP``: the yardstick for memory with a clip playing.

A bare window of 1920×1080 that plays a clip, over and over, through bare libVLC callbacks: one
buffer, no copies, a repaint for every picture. It runs until it is killed; nothing is tidied up.
"""

from __future__ import annotations

import ctypes
import sys
from typing import Any

import vlc  # type: ignore[import-untyped]
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

WIDTH, HEIGHT = 1920, 1080

LOCK = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p))
DISPLAY = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)


class Bell(QObject):
    """Rings in the window's thread."""

    rung = Signal()


class Window(QWidget):
    """Shows what is in the buffer."""

    def __init__(self, buffer: Any) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        self.setGeometry(0, 0, WIDTH, HEIGHT)
        view = memoryview(buffer).cast("B")
        self._image = QImage(view, WIDTH, HEIGHT, WIDTH * 4, QImage.Format.Format_RGB32)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).drawImage(0, 0, self._image)


def main(clip: str) -> int:
    app = QApplication([])
    buffer = ctypes.create_string_buffer(WIDTH * HEIGHT * 4)
    window, bell = Window(buffer), Bell()
    bell.rung.connect(window.update, Qt.ConnectionType.QueuedConnection)

    def lock(_opaque: Any, planes: Any) -> None:
        planes[0] = ctypes.addressof(buffer)

    def display(_opaque: Any, _picture: Any) -> None:
        bell.rung.emit()

    callbacks = (LOCK(lock), DISPLAY(display))
    instance = vlc.Instance(["--quiet", "--no-xlib", "--input-repeat=65535"])
    player = instance.media_player_new()
    vlc.libvlc_video_set_callbacks(
        player,
        ctypes.cast(callbacks[0], vlc.VideoLockCb),
        None,
        ctypes.cast(callbacks[1], vlc.VideoDisplayCb),
        None,
    )
    player.video_set_format("RV32", WIDTH, HEIGHT, WIDTH * 4)
    player.set_media(instance.media_new_path(clip))
    window.show()
    player.play()
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1]))
