"""The tour really presents, plays, answers and scores; run as people run it, in its own process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def tour(out: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "workshop", "tour", "--out", str(out), *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def test_the_tour_sees_everything(tmp_path: Path) -> None:
    out = tmp_path / "tour"
    done = tour(out)
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads((out / "tour.json").read_text(encoding="utf-8"))
    assert told["score row"]["score"] == 100
    assert told["score row"]["passed"] is True
    assert told["mistakes"] == []
    assert told["clip"]["frames painted"] > 20
    assert told["pages"][:3] == ["Title", "1", "2"]
    for station in told["stations"]:
        assert (out / station["picture"]).stat().st_size > 3000
    assert (out / "data" / "results.sqlite").is_file()


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    done = tour(tmp_path / "file" / "tour")
    assert done.returncode == 2
    assert "cannot be made" in done.stderr
