"""The room hears the clip where somebody chose, also when devices are unplugged and come back."""

from __future__ import annotations

import contextlib
import subprocess
import sys
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.houses import ROOT
from tests.video.clips import Reel
from tests.video.room import RATE, SoundRoom, missing, sound_room, strength

CLIP_HZ, TONE_HZ = 330.0, 440.0
pytestmark = pytest.mark.skipif(
    bool(missing()), reason=f"needs {', '.join(missing())} (make test brings them)"
)


class Led:
    """A program that sounds, led by lines."""

    def __init__(self, child: subprocess.Popen[str]) -> None:
        self._child = child

    def say(self, word: str) -> list[str]:
        """Choose a device, or try it; the devices there are."""
        assert self._child.stdin is not None
        assert self._child.stdout is not None
        print(word, file=self._child.stdin, flush=True)
        return self._child.stdout.readline().split()


@contextlib.contextmanager
def sounding(room: SoundRoom, kind: str, *words: object) -> Iterator[Led]:
    command = [sys.executable, "-m", "tests.video.sounding", kind, *map(str, words)]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, cwd=ROOT, env=room.environment, stdin=pipe, stdout=pipe,
        stderr=subprocess.DEVNULL, text=True,
    ) as child:  # fmt: skip
        yield Led(child)
        child.kill()


@pytest.fixture
def room(tmp_path: Path) -> Iterator[SoundRoom]:
    with sound_room(tmp_path, "laptop", "hall") as made:
        yield made


@pytest.mark.parametrize("kind", [pytest.param("vlc", marks=pytest.mark.libvlc), "qt"])
def test_a_clip_is_heard_where_somebody_chose_whatever_is_unplugged(
    room: SoundRoom, reel: Reel, kind: str
) -> None:
    with sounding(room, kind, reel.path) as led:
        assert room.until_heard("laptop", CLIP_HZ)
        assert led.say("hall") == ["laptop", "hall"]
        assert room.until_heard("hall", CLIP_HZ)
        assert room.until_heard("laptop", CLIP_HZ, silent=True)
        room.unplug("laptop")
        assert room.until_heard("hall", CLIP_HZ)
        room.plug("laptop")
        room.unplug("hall")
        assert room.until_heard("laptop", CLIP_HZ)
        room.plug("hall")
        assert room.until_heard("hall", CLIP_HZ)  # wished for, so it is taken again


@pytest.mark.libvlc
def test_a_quiet_clip_stays_quiet_when_it_begins_again(room: SoundRoom, reel: Reel) -> None:
    with sounding(room, "vlc", reel.path, "quiet"):
        heard = room.record("laptop", 4.0)  # it begins again every 0.8 s
    parts = [
        strength(heard[at : at + RATE // 5], CLIP_HZ) for at in range(0, len(heard), RATE // 5)
    ]
    assert max(parts) > 30
    assert max(parts) < 1000  # at full volume it is four times that


def test_a_tone_is_heard_where_somebody_chose_also_after_the_other_is_unplugged(
    room: SoundRoom,
) -> None:
    with sounding(room, "tone") as led:
        led.say("hall")
        led.say("try")
        assert room.until_heard("hall", TONE_HZ, patience=3)
        assert not room.heard("laptop", TONE_HZ)
        room.unplug("laptop")
        led.say("try")
        assert room.until_heard("hall", TONE_HZ, patience=3)


def test_a_tone_is_told_from_another_and_from_silence() -> None:
    import math

    tone = array("h", (round(1000 * math.sin(2 * math.pi * 440 * n / RATE)) for n in range(3200)))
    assert strength(tone, 440) == pytest.approx(1000, rel=0.02)
    assert strength(tone, 330) < 30
    assert strength(array("h", [0] * 3200), 440) == 0
    assert strength(array("h"), 440) == 0
