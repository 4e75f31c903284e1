"""Where clips are heard: the devices there are, and a tone to try one."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from workshop.ui.look import Look
from workshop.ui.sound import Sound
from workshop.ui.widgets.buttons import Button
from workshop.ui.widgets.select import Select
from workshop.video.sound import SoundDevice

_SYSTEM = "system"


class SoundChoice(QWidget):
    """A list of devices and a button. What is chosen is the sound's to keep."""

    def __init__(self, look: Look, sound: Sound) -> None:
        super().__init__()
        self._sound = sound
        self._offered: dict[str, SoundDevice] = {}
        self.devices = Select(look, self.tr("Where clips are heard"))
        self.devices.activated.connect(self._choose)
        self.tone = Button(look, self.tr("Play a tone"), icon="speaker-high")
        self.tone.clicked.connect(sound.try_out)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space(8))
        row.addWidget(self.devices)
        row.addWidget(self.tone)
        sound.listed.connect(self.look_around)
        self._offer(())

    def look_around(self) -> None:
        """Offer the devices there are now; it takes a moment the first time."""
        self._offer(self._sound.devices())

    def _offer(self, there: tuple[SoundDevice, ...]) -> None:
        wish = self._sound.wish
        self._offered = {device.id: device for device in there}
        offers = [(_SYSTEM, self.tr("As the system"))]
        offers += [(device.id, device.name) for device in there]
        current = _SYSTEM
        if wish is not None:
            named = next((one.id for one in there if one.name == wish.name), wish.id)
            current = wish.id if wish.id in self._offered else named
            if current not in self._offered:
                offers.append((wish.id, self.tr("{name} (not there)").format(name=wish.name)))
        self.devices.set_choices(offers, current)
        self.devices.updateGeometry()

    def _choose(self) -> None:
        key = self.devices.current
        if key == _SYSTEM or key in self._offered:
            self._sound.choose(self._offered.get(key))
