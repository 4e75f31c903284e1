"""A sound server of a test's own, with devices that can be plugged in, and ears at each of them."""

from __future__ import annotations

import contextlib
import math
import os
import shutil
import subprocess
import time
from array import array
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

NEEDED = ("pulseaudio", "pactl", "parec")
RATE = 8000  # samples a second of what is listened to
_LOUD = 300  # of 32767: what counts as heard; silence is 0


def missing() -> list[str]:
    """What of the server is not installed."""
    return [name for name in NEEDED if not shutil.which(name)]


@dataclass
class SoundRoom:
    """Devices by name; each is a sink whose monitor is recorded."""

    environment: dict[str, str]
    modules: dict[str, str] = field(default_factory=dict)

    def plug(self, name: str) -> None:
        """A device comes."""
        words = ["load-module", "module-null-sink", f"sink_name={name}", "rate=48000"]
        told = f"sink_properties=device.description={name}-speakers"
        self.modules[name] = self._pactl(*words, told).strip()

    def unplug(self, name: str) -> None:
        """It goes."""
        self._pactl("unload-module", self.modules.pop(name))

    def heard(self, name: str, hertz: float, seconds: float = 0.25) -> bool:
        """Whether a tone is heard at a device now."""
        return strength(self.record(name, seconds), hertz) > _LOUD

    def record(self, name: str, seconds: float) -> array[int]:
        """What is heard at a device from now on."""
        form = ["--raw", "--format=s16le", "--channels=1", f"--rate={RATE}", "--latency-msec=20"]
        command = ["parec", "-d", f"{name}.monitor", *form]
        with subprocess.Popen(
            command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as ear:
            assert ear.stdout is not None
            found = array("h", ear.stdout.read(round(RATE * seconds) * 2))
            ear.terminate()
        return found

    def until_heard(
        self, name: str, hertz: float, patience: float = 8.0, *, silent: bool = False
    ) -> bool:
        """Whether a tone comes to be heard at a device, or no more; it buffers a second or two."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if self.heard(name, hertz) is not silent:
                return True
        return False

    def _pactl(self, *words: str) -> str:
        done = subprocess.run(
            ["pactl", *words], env=self.environment, capture_output=True, text=True, check=True
        )
        return done.stdout


@contextlib.contextmanager
def sound_room(folder: Path, *names: str) -> Iterator[SoundRoom]:
    """A sound server with these devices; the first one is the system's own."""
    socket = folder / "native"
    words = [
        "-n",
        "--daemonize=no",
        "--exit-idle-time=-1",
        "--disable-shm=yes",
        "--use-pid-file=no",
    ]
    load = f"--load=module-native-protocol-unix socket={socket} auth-anonymous=1"
    quiet = subprocess.DEVNULL
    with subprocess.Popen(["pulseaudio", *words, load], stdout=quiet, stderr=quiet) as server:
        until = time.monotonic() + 10
        while not socket.exists() and time.monotonic() < until:
            time.sleep(0.02)
        room = SoundRoom({**os.environ, "PULSE_SERVER": f"unix:{socket}"})
        try:
            for name in names:
                room.plug(name)
            yield room
        finally:
            server.terminate()


def strength(samples: array[int], hertz: float) -> float:
    """How loud one tone is among samples (Goertzel's algorithm), as an amplitude."""
    turn = 2 * math.cos(2 * math.pi * hertz / RATE)
    before = last = 0.0
    for sample in samples:
        before, last = last, sample + turn * last - before
    power = last * last + before * before - turn * last * before
    return 2 * math.sqrt(max(0.0, power)) / max(1, len(samples))
