"""The sound devices of this machine, and a test tone on one. Importing it loads Qt Multimedia."""

from __future__ import annotations

import math
from array import array

from PySide6.QtCore import QBuffer, QIODevice, QObject, Signal
from PySide6.QtMultimedia import (
    QAudio,
    QAudioDevice,
    QAudioFormat,
    QAudioSink,
    QMediaDevices,
)

from workshop.video.sound import SoundDevice, preferred

TONE_HZ = 440.0
_RATE = 48_000  # samples a second
_SECONDS = 1.2
_LOUD = 0.25  # of full scale: heard in a room, not feared
_SWELL = 0.05  # seconds to full and back, or it would click


def sound_devices() -> tuple[SoundDevice, ...]:
    """Where sound can be heard now, the system's own choice first."""
    found = sorted(QMediaDevices.audioOutputs(), key=lambda device: not device.isDefault())
    return tuple(map(_described, found))


def audio_device(device: SoundDevice) -> QAudioDevice | None:
    """Qt's own word for a device, None when it is not there."""
    there = {_described(one): one for one in QMediaDevices.audioOutputs()}
    found = preferred(tuple(there), (device,))
    return None if found is None else there[found]


def tone(hertz: float = TONE_HZ, seconds: float = _SECONDS) -> bytes:
    """A tone that swells and fades: 48,000 samples a second, 16 bits, two channels."""
    count, swell = round(_RATE * seconds), _RATE * _SWELL
    samples = array("h")
    for n in range(count):
        share = min(1.0, n / swell, (count - n) / swell)
        level = round(32767 * _LOUD * share * math.sin(2 * math.pi * hertz * n / _RATE))
        samples.extend((level, level))
    return samples.tobytes()


class TonePlayer(QObject):
    """Plays the tone once.

    Signals:
        over(): it has been played, or could not be.
    """

    over = Signal()

    def __init__(self, device: SoundDevice | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        form = QAudioFormat()
        form.setSampleRate(_RATE)
        form.setChannelCount(2)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        found = None if device is None else audio_device(device)
        self._sink = QAudioSink(found or QMediaDevices.defaultAudioOutput(), form, self)
        self._sink.stateChanged.connect(self._on_state)
        self._samples = QBuffer(self)
        self._samples.setData(tone())

    def play(self) -> None:
        """Let it be heard."""
        self._samples.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink.start(self._samples)

    def stop(self) -> None:
        """Silence."""
        self._sink.stop()

    def _on_state(self, state: QAudio.State) -> None:
        if state is QAudio.State.IdleState:
            self._sink.stop()
        elif state is QAudio.State.StoppedState:
            self.over.emit()


def _described(device: QAudioDevice) -> SoundDevice:
    return SoundDevice(bytes(device.id().data()).decode(errors="replace"), device.description())
