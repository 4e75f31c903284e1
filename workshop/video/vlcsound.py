"""The sound of libVLC: how loud, and where.

libVLC gives up its audio output with every stop, and volume, silence and device with it; what it is
told between a stop and the next picture is lost. So the output is made anew before anything is
opened (3 ms on PulseAudio), and told again. Spoken from the driver's thread only.
"""

from __future__ import annotations

from typing import Any

from workshop.video.sound import SoundDevice

_NOWHERE = {"adummy", "amem", "afile", "none"}  # outputs that nobody hears


class VlcSound:
    """The audio output of one media player.

    Args:
        vlc: libVLC's binding; instance, player: what was made with it.
        heard: False where sound goes nowhere, so that nothing is tried.
    """

    def __init__(self, vlc: Any, instance: Any, player: Any, *, heard: bool) -> None:
        self._vlc = vlc
        self._player = player
        self._outputs = self._known_outputs(instance) if heard else []
        self._level = (100, False)
        self._device: SoundDevice | None = None

    def ready(self) -> None:
        """Make the output that the next opening plays through: the first one that answers."""
        for name in self._outputs:
            # It may take one and have none; an output that is there tells its devices or volume.
            made = self._player.audio_output_set(name) == 0
            if made and (self._player.audio_get_volume() >= 0 or self._devices()):
                break
        self._apply_level()
        self._apply_device()

    def set_level(self, volume: int, muted: bool) -> None:
        """Volume 0-100, silence."""
        self._level = (volume, muted)
        self._apply_level()

    def set_device(self, device: SoundDevice) -> None:
        """Where it is heard."""
        self._device = device
        self._apply_device()

    def _apply_level(self) -> None:
        volume, muted = self._level
        self._player.audio_set_volume(volume)
        self._player.audio_set_mute(muted)

    def _apply_device(self) -> None:
        """By the id that Qt knows it by, as on PulseAudio and Windows; else by its name."""
        wanted = self._device
        if wanted is None:
            return
        known = self._devices()
        there = any(one.id == wanted.id for one in known)
        named = next((one.id for one in known if one.name == wanted.name), wanted.id)
        self._player.audio_output_device_set(None, wanted.id if there else named)

    def _devices(self) -> list[SoundDevice]:
        first = self._player.audio_output_device_enum()
        found, link = [], first
        while link:
            told = link.contents
            found.append(SoundDevice(_text(told.device), _text(told.description)))
            link = told.next
        if first:
            self._vlc.libvlc_audio_output_device_list_release(first)
        return found

    def _known_outputs(self, instance: Any) -> list[bytes]:
        """The outputs of this system's libVLC, the one it likes best first."""
        first = self._vlc.libvlc_audio_output_list_get(instance)
        found, link = [], first
        while link:
            name = link.contents.name
            if name.decode(errors="replace") not in _NOWHERE:
                found.append(name)
            link = link.contents.next
        if first:
            self._vlc.libvlc_audio_output_list_release(first)
        return found


def _text(words: bytes | None) -> str:
    return "" if words is None else words.decode(errors="replace")
