"""``workshop handout`` as people call it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def handout(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "workshop", "handout", *map(str, words)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_module_becomes_a_pdf(tmp_path: Path) -> None:
    out = tmp_path / "m2.pdf"
    done = handout("m2", "-o", out)
    assert (done.returncode, done.stdout.strip(), done.stderr) == (0, str(out), "")
    assert out.read_bytes().startswith(b"%PDF-")


def test_a_plan_becomes_a_page_for_facilitators(tmp_path: Path) -> None:
    out = tmp_path / "plan.html"
    assert handout("half-day", "--for", "facilitators", "-o", out).returncode == 0
    assert "Running order" in out.read_text(encoding="utf-8")


def test_another_ending_is_refused_in_words(tmp_path: Path) -> None:
    done = handout("m2", "-o", tmp_path / "a.doc")
    assert done.returncode == 2
    assert done.stderr.startswith("workshop: A handout is a .pdf or a .html file, not “a.doc”.")


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    done = handout("m2", "-o", tmp_path / "no" / "a.pdf")
    assert done.returncode == 2
    assert "cannot be written: No such file or directory" in done.stderr
    assert "Traceback" not in done.stderr
