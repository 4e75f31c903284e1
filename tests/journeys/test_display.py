"""Whether a window can be opened is known before Qt is asked, and said with what to do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from workshop.app import display
from workshop.errors import UsageError

ROOT = Path(__file__).parent.parent.parent


def test_a_display_is_enough() -> None:
    display.need_display({"DISPLAY": ":0"})


def test_another_platform_was_asked_for_on_purpose() -> None:
    display.need_display({"QT_QPA_PLATFORM": "offscreen"})


def test_other_systems_have_no_such_question() -> None:
    display.need_display({}, platform="darwin")


def test_without_a_display_the_ways_on_are_told() -> None:
    with pytest.raises(UsageError) as caught:
        display.need_display({}, platform="linux")
    assert "workshop tour" in str(caught.value.hint)


def test_a_missing_library_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display, "NEEDED", {"libnosuch.so.9": "libnosuch9"})
    with pytest.raises(UsageError) as caught:
        display.need_display({"DISPLAY": ":0"}, platform="linux")
    assert "libnosuch.so.9" in str(caught.value.message)
    assert "apt install libnosuch9" in str(caught.value.hint)


@pytest.mark.parametrize("words", [("present", "m2"), ()])
def test_a_window_without_a_display_is_refused_in_words(tmp_path: Path, words: tuple[str]) -> None:
    done = workshop(tmp_path, *words)
    assert done.returncode == 2
    assert "no display" in done.stderr


def test_rendering_and_listing_need_no_display(tmp_path: Path) -> None:
    out = tmp_path / "page.png"
    assert workshop(tmp_path, "render", "m2", "--slide", "2", "-o", str(out)).returncode == 0
    assert out.is_file()
    assert workshop(tmp_path, "slides", "m2").returncode == 0


def test_what_does_not_fit_is_listed_with_its_line(tmp_path: Path) -> None:
    long = " ".join(["immeasurably"] * 400)
    deck = tmp_path / "deck.md"
    deck.write_text(f"# One\n\n---\n\n# Two\n\n{long}\n")
    done = workshop(tmp_path, "slides", str(deck), "--json")
    assert "slides.overflow" in done.stdout


def workshop(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    bare = {"PATH": "/usr/bin:/bin", "HOME": str(home), "WORKSHOP_DATA": str(home / "data")}
    return subprocess.run(
        [sys.executable, "-m", "workshop", *words],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=bare,
    )
