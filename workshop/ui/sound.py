"""Where the room hears the clips: what was chosen, what is there, and a tone to try it.

A device is wished for, not held: when it is unplugged the next wish or the system's own device
serves, and when it is back it is taken again. Until somebody wishes, sound goes where the system
sends it and Qt Multimedia is not loaded for asking.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from workshop.video.sound import SoundDevice, preferred

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices

    from workshop.video.qtsound import TonePlayer

log = logging.getLogger(__name__)

_REST_MS = 300  # after the last change: a device that comes is not ready in the same moment
_KEPT = 8  # wishes; each room has its own


class Sound(QObject):
    """Knows the wishes, the latest first, and tells players.

    Signals:
        changed(SoundDevice): play there from now on; told again when a device has come back.
        listed(): other devices are there than before.
        chosen(tuple): somebody chose; the wishes to keep.
    """

    changed = Signal(object)
    listed = Signal()
    chosen = Signal(object)

    def __init__(self, wished: Sequence[SoundDevice] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wished = tuple(wished)
        self._told: SoundDevice | None = None  # what players were told last
        self._devices: QMediaDevices | None = None
        self._tone: TonePlayer | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._on_changed)

    @property
    def wish(self) -> SoundDevice | None:
        """What was chosen last, there or not; None for the system's own device."""
        return self._wished[0] if self._wished else None

    def devices(self) -> tuple[SoundDevice, ...]:
        """What there is, the system's own device first; nothing where nothing can be heard."""
        if not self._listen():
            return ()
        from workshop.video.qtsound import sound_devices

        return sound_devices()

    def device(self) -> SoundDevice | None:
        """Where players should play; None while nobody ever wished for anything."""
        if not self._wished and self._told is None:
            return None
        there = self.devices()
        self._told = preferred(there, self._wished) or next(iter(there), None)
        return self._told

    def choose(self, device: SoundDevice | None) -> None:
        """Play there from now on, and in other sessions; None gives it back to the system."""
        if device is None:
            self._told = self._told or self.wish  # players were told a device: tell the system's
            self._wished = ()
        else:
            others = tuple(wish for wish in self._wished if wish.name != device.name)
            self._wished = (device, *others)[:_KEPT]
        self.chosen.emit(self._wished)
        self._on_changed()

    def try_out(self) -> None:
        """Let a tone be heard on the device of the moment."""
        if not self._listen():
            return
        from workshop.video.qtsound import TonePlayer

        self.hush()
        self._tone = TonePlayer(self.device(), self)
        self._tone.over.connect(self.hush)
        self._tone.play()

    def hush(self) -> None:
        """End the tone."""
        tone, self._tone = self._tone, None
        if tone is not None:
            tone.over.disconnect(self.hush)
            tone.stop()
            tone.deleteLater()

    def _listen(self) -> bool:
        """Be told of devices that come and go; False where Qt Multimedia cannot be loaded."""
        if self._devices is not None:
            return True
        try:
            from PySide6.QtMultimedia import QMediaDevices
        except (ImportError, OSError) as error:
            log.info("sound devices are not known: %s", error)
            return False
        self._devices = QMediaDevices(self)
        self._devices.audioOutputsChanged.connect(self._rest.start)
        return True

    def _on_changed(self) -> None:
        device = self.device()
        if device is not None:
            self.changed.emit(device)
        self.listed.emit()
