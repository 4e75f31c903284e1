"""The check of the room lets a tone be heard when it says that it did."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.houses import ROOT
from tests.video.room import missing, sound_room

TONE_HZ = 440.0


@pytest.mark.skipif(bool(missing()), reason=f"needs {', '.join(missing())} (make test brings them)")
def test_the_tone_that_is_told_of_is_heard(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "workshop", "doctor", "--data", str(tmp_path / "data")]
    with (
        sound_room(tmp_path, "hall") as room,
        subprocess.Popen(
            command,
            cwd=ROOT,
            env=room.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        ) as doctor,
    ):
        assert room.until_heard("hall", TONE_HZ)
        said, _ = doctor.communicate(timeout=30)
    assert doctor.returncode == 0
    assert "A tone was played on" in said
