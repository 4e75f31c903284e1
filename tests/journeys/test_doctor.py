"""``workshop doctor`` as people call it: every line, its end, the bundle without results."""

from __future__ import annotations

import json
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]


def doctor(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "workshop", "doctor", *map(str, words)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_shipped_plan_is_well(tmp_path: Path) -> None:
    done = doctor("three-days", "--json", "--data", tmp_path)
    said = json.loads(done.stdout)
    assert done.returncode == 0, said
    states = {row["key"]: row["state"] for row in said["findings"]}
    assert states["clip C2"] == states["captions C2"] == "good"
    assert {"displays", "fonts", "player", "sound", "slides", "disk", "database", "clock"} <= set(
        states
    )


def test_a_missing_clip_is_bad_and_told_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("# One\n\n---\n\n![A clip](nowhere.mp4)\n", encoding="utf-8")
    done = doctor(path, "--data", tmp_path / "data")
    assert done.returncode == 1
    line = next(line for line in done.stdout.splitlines() if "A clip" in line)
    assert line.startswith("BAD   Clip “A clip”: nowhere.mp4 is not there. Put the file back")


def test_the_bundle_holds_logs_and_findings_and_no_results(tmp_path: Path) -> None:
    data, out = tmp_path / "data", tmp_path / "bundle.zip"
    (data / "log").mkdir(parents=True)
    (data / "log" / "workshop.log").write_text("a line", encoding="utf-8")
    (data / "journal").mkdir()
    (data / "journal" / "x.jsonl").write_text("{}", encoding="utf-8")
    assert doctor("--bundle", out, "--data", data).returncode == 0
    with zipfile.ZipFile(out) as file:
        names = set(file.namelist())
        report = json.loads(file.read("doctor.json"))
    assert names == {"doctor.json", "workshop.log"}
    assert report["versions"]["workshop"]
    assert {row["key"] for row in report["findings"]} >= {"player", "database"}
