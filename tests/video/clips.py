"""Small clips made with ffmpeg: every frame carries its number as a bar code."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path

from workshop.video.barcode import gray_frame

FFMPEG = ["ffmpeg", "-hide_banner", "-loglevel", "error", "-y", "-threads", "2"]
TONE = ["-f", "lavfi", "-i", "sine=frequency=330:sample_rate=48000"]
SOUND = ["-c:a", "aac", "-b:a", "64k"]


@dataclass(frozen=True)
class Reel:
    """A bar code clip: where it is, how large, how many frames at how many a second."""

    path: Path
    width: int
    height: int
    frames: int
    rate: int = 30

    @property
    def seconds(self) -> float:
        return self.frames / self.rate


def film(reel: Reel, *, sound: bool = True, key_every: int = 30) -> Reel:
    """Write the clip of a reel, unless it is there."""
    if reel.path.exists():
        return reel
    size = f"{reel.width}x{reel.height}"
    pictures = ["-f", "rawvideo", "-pix_fmt", "gray", "-s", size, "-r", str(reel.rate), "-i", "-"]
    length = ["-t", f"{reel.seconds:.3f}"]
    coded = ["-c:v", "libx264", "-preset", "veryfast", "-g", str(key_every), "-pix_fmt", "yuv420p"]
    part = reel.path.with_suffix(".part.mp4")
    command = [*FFMPEG, *pictures, *(TONE if sound else []), *length, *coded]
    with subprocess.Popen(
        [*command, *(SOUND if sound else []), part], stdin=subprocess.PIPE
    ) as job:
        assert job.stdin is not None
        for number in range(reel.frames):
            job.stdin.write(gray_frame(number, reel.width, reel.height))
        job.stdin.close()
    if job.returncode:
        raise RuntimeError("ffmpeg could not write the test clip")
    return Reel(part.rename(reel.path), reel.width, reel.height, reel.frames, reel.rate)


def full_hd(folder: Path, seconds: int) -> Reel:
    """A clip of 1920×1080 at 30 frames a second."""
    return film(Reel(folder / f"full-hd-{seconds}s.mp4", 1920, 1080, seconds * 30))


def only_sound(path: Path) -> Path:
    """A file with a second of sound and no picture."""
    subprocess.run([*FFMPEG, *TONE, "-t", "1", *SOUND, path], check=True)
    return path
