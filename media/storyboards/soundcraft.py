"""A soft bed of sound from sines: chords that swell, bells and low knocks, written as a WAV.

Only the standard library, no chance and no clock: the same score gives the same samples.
"""

from __future__ import annotations

import math
import wave
from array import array
from pathlib import Path

RATE = 48_000
LOOP = 2 * RATE  # chords are loops of two seconds, so a pitch is rounded to half a hertz


def pitch(name: str) -> float:
    """The frequency in Hz of a note such as ``A4`` or ``F#3``."""
    step = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}[name[0]]
    octave = int(name[-1])
    return 440.0 * math.pow(2.0, (step + ("#" in name) - 9) / 12 + octave - 4)


class Bed:
    """Two channels of samples to which sounds are added; times are in seconds, levels linear."""

    def __init__(self, seconds: float) -> None:
        self.length = round(seconds * RATE)
        self.left = array("d", bytes(8 * self.length))
        self.right = array("d", bytes(8 * self.length))

    def chord(self, notes: str, start: float, end: float, swell: float, level: float) -> None:
        """Notes held from ``start`` to ``end``, coming and going over ``swell`` seconds."""
        first, last = round(start * RATE), min(self.length, round((end + swell) * RATE))
        rise = round(swell * RATE)
        for channel, wide in ((self.left, 0.0), (self.right, 0.5)):
            loop = _loop(notes.split(), wide)
            for n in range(first, last):
                edge = min(n - first, last - n)
                gain = (
                    level if edge >= rise else level * (0.5 - 0.5 * math.cos(math.pi * edge / rise))
                )
                channel[n] += gain * loop[n % LOOP]

    def bell(self, note: str, start: float, level: float, seconds: float, pan: float = 0.0) -> None:
        """One soft struck note that dies away over about ``seconds``; ``pan`` is -1 to 1."""
        first = round(start * RATE)
        count = max(0, min(round(seconds * 2.2 * RATE), self.length - first))
        turn = 2 * math.pi * pitch(note) / RATE
        attack = round(0.018 * RATE)
        left, right = math.cos((pan + 1) * math.pi / 4), math.sin((pan + 1) * math.pi / 4)
        for n in range(count):
            fade = math.exp(-4.0 * n / (seconds * RATE)) * (1 - n / count)
            if n < attack:
                fade *= 0.5 - 0.5 * math.cos(math.pi * n / attack)
            x = turn * n
            value = level * fade * (math.sin(x) + 0.22 * math.sin(2 * x) + 0.06 * math.sin(3 * x))
            self.left[first + n] += value * left
            self.right[first + n] += value * right

    def write(self, path: Path, gain: float, fade: float) -> None:
        """Write 16 bits stereo, faded in and out; raises ValueError where it would clip."""
        edge = round(fade * RATE)
        out = array("h", bytes(4 * self.length))
        for n in range(self.length):
            near = min(n, self.length - 1 - n)
            g = gain * 32767 * (0.5 - 0.5 * math.cos(math.pi * min(1.0, near / edge)))
            out[2 * n] = round(g * self.left[n])
            out[2 * n + 1] = round(g * self.right[n])
        if max(map(abs, out)) > 0.9 * 32767:
            raise ValueError("The bed is too loud: lower its gain.")
        with wave.open(str(path), "wb") as sound:
            sound.setnchannels(2)
            sound.setsampwidth(2)
            sound.setframerate(RATE)
            sound.writeframes(out.tobytes())


def _loop(notes: list[str], wide: float) -> array[float]:
    samples = array("d", bytes(8 * LOOP))
    for k, note in enumerate(notes):
        base = round(2 * pitch(note)) / 2 + wide * (k % 2)
        for partial, share in ((1, 1.0), (2, 0.16), (3, 0.05)):
            turn, phase = 2 * math.pi * base * partial / RATE, 1.7 * k + partial
            for n in range(LOOP):
                samples[n] += share * math.sin(turn * n + phase)
    return samples
