"""A clip in real windows of a real X server: every frame reaches the page, and the screen."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.video.clips import Reel, full_hd
from tests.video.screened import screen

SECONDS = 3
ATTEMPTS = 3  # a machine that is busy with something else may be late; three times in a row is us


@pytest.fixture(scope="session")
def full_hd_reel(clip_folder: Path) -> Reel:
    return full_hd(clip_folder, SECONDS)


@pytest.mark.x11
@pytest.mark.parametrize("kind", [pytest.param("vlc", marks=pytest.mark.libvlc), "qt"])
def test_every_frame_reaches_both_pages_and_the_screen(
    kind: str, full_hd_reel: Reel, x11: dict[str, str]
) -> None:
    shows = []
    for _ in range(ATTEMPTS):
        shown = screen(kind, full_hd_reel, x11)
        assert not shown.strange
        assert shown.samples >= SECONDS * 2
        shows.append(shown)
        if shown.lost == ((), ()):
            return
    pytest.fail("\n".join(f"{shown}: {shown.lost}" for shown in shows))
