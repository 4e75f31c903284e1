"""What a kit means is known where neither Qt nor libVLC can be imported.

Each test runs in a process of its own with a finder that refuses them, as on a server.
"""

from __future__ import annotations

import subprocess
import sys
import textwrap
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
(NO_QT,) = (c for c in CONTRACTS["importlinter"]["contracts"] if c["id"] == "no-qt")
ROOMS: list[str] = NO_QT["source_modules"]
BANNED: list[str] = NO_QT["forbidden_modules"]

BLOCKED = f"""\
import sys
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {set(BANNED)!r}:
            raise ImportError(name + " is refused here")
sys.meta_path.insert(0, Refuse())
"""


def run_blocked(program: str) -> subprocess.CompletedProcess[str]:
    """Run a program where Qt and libVLC cannot be imported."""
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", BLOCKED + textwrap.dedent(program)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("name", BANNED)
def test_the_block_blocks(name: str) -> None:
    said = run_blocked(f"import {name}")
    assert said.returncode == 1
    assert f"{name} is refused here" in said.stderr


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_stands_without_qt(room: str) -> None:
    said = run_blocked(f"""
        import importlib, pkgutil
        room = importlib.import_module({room!r})
        inside = getattr(room, "__path__", [])
        for module in pkgutil.walk_packages(inside, {room!r} + "."):
            importlib.import_module(module.name)
    """)
    assert said.stderr == ""


def test_every_module_of_the_kit_is_read_without_qt() -> None:
    said = run_blocked("""
        from workshop.kit.builtin import builtin_folder
        from workshop.kit.opening import open_kit
        from workshop.slides.deck import open_deck
        kit = open_kit(builtin_folder())
        assert kit.modules and not kit.problems, kit.problems
        for head in kit.modules:
            deck = open_deck(head.path, kit)
            problems = deck.problems()
            assert not problems, "\\n".join(map(str, problems))
            assert all(deck.slide(page).blocks for page in range(1, len(deck) + 1))
    """)
    assert said.stderr == ""


def test_every_exercise_is_scored_and_proved_without_qt() -> None:
    said = run_blocked("""
        from datetime import date
        from workshop.exercises.kinds import kind_of
        from workshop.exercises.reading import read_exercise
        from workshop.kit.builtin import builtin_folder
        from workshop.kit.opening import open_kit
        kit = open_kit(builtin_folder())
        assert kit.exercises
        for head in kit.exercises:
            exercise, problems = read_exercise(head.path, kit.folder / "exercises" / "networks")
            assert exercise is not None, problems
            kind = kind_of(exercise.kind)
            assert 0 <= (kind.start(exercise).score().score or 0) < 100
            assert kind.prove(exercise, date(2026, 11, 22)).sound
    """)
    assert said.stderr == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ["slides", "modules/02-your-own-account.md", "--json"],
        ["prove", "exercises/officer-personal-account.yaml", "--json"],
        ["--help"],
    ],
    ids=lambda words: words[0],
)
def test_the_command_line_reads_and_proves_without_qt(arguments: list[str]) -> None:
    said = run_blocked(f"""
        import sys
        sys.argv = ["workshop", *{arguments!r}]
        from workshop.__main__ import main
        raise SystemExit(main())
    """)
    assert "Traceback" not in said.stderr
    assert said.returncode == 0
    assert said.stdout
