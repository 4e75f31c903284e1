"""The shape of the house: small rooms, every door labelled, nothing lying in the hall."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LINES = 400  # a module that grows beyond it holds two things

TOP = {
    "workshop", "modules", "media", "exercises", "tests", ".ci",
    "pyproject.toml", "uv.lock", "Makefile",
    "README.md", "LICENSE", "CONTRIBUTING.md", "CHANGELOG.md",
}  # fmt: skip

# Where people keep things on one machine: a path that begins so means nothing on another.
SOMEBODYS_PATH = re.compile(
    r"(?<![\w.~/-])/(?:home/(?!sam/)\w+|Users/\w+|root|work|opt/\w+|tmp/\w+)/"
)
UNFINISHED = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")


def tracked() -> list[Path]:
    """The files that belong to the project, as git knows them; a bare copy has no git."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    run = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True)
    return [ROOT / name for name in run.stdout.decode().split("\0") if name]


def python_files(*folders: str) -> Iterator[Path]:
    """Every Python file below the given folders of the project."""
    for folder in folders:
        yield from sorted((ROOT / folder).rglob("*.py"))


def told(paths: Iterator[Path] | list[Path]) -> list[str]:
    """Paths for reading."""
    return [str(path.relative_to(ROOT)) for path in paths]


def texts() -> Iterator[tuple[Path, str]]:
    """Every tracked file that is text, but for the lock file, which is uv's."""
    for path in tracked():
        if path.name == "uv.lock" or not path.is_file():
            continue
        raw = path.read_bytes()
        if b"\0" not in raw[:4096]:
            yield path, raw.decode("utf-8")


def test_no_module_is_too_long() -> None:
    long = {
        path.relative_to(ROOT).as_posix(): count
        for path in python_files("workshop", "tests", "media")
        if (count := len(path.read_text(encoding="utf-8").splitlines())) > LINES
    }
    assert long == {}


def test_every_module_says_what_it_is() -> None:
    silent = [
        path
        for path in python_files("workshop", "tests", "media")
        if (source := path.read_text(encoding="utf-8")).strip()
        and not ast.get_docstring(ast.parse(source))
    ]
    assert told(silent) == []


def test_nothing_is_left_for_later() -> None:
    notes = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()}"
        for path, text in texts()
        for number, line in enumerate(text.splitlines(), 1)
        if UNFINISHED.search(line)
    ]
    assert notes == []


def test_nothing_else_lies_at_the_top() -> None:
    names = {path.relative_to(ROOT).parts[0] for path in tracked()}
    extra = {name for name in names - TOP if not name.startswith(".")}
    assert extra == set()
    assert TOP - names == set()


def test_no_path_of_one_machine() -> None:
    paths = [
        f"{path.relative_to(ROOT)}:{number}: {line.strip()[:120]}"
        for path, text in texts()
        for number, line in enumerate(text.splitlines(), 1)
        if SOMEBODYS_PATH.search(line)
    ]
    assert paths == []


def test_no_pump_in_the_product() -> None:
    pumps = [
        path for path in python_files("workshop") if "processEvents" in path.read_text("utf-8")
    ]
    assert told(pumps) == []


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel, built here and now with the builder that is already installed."""
    out = tmp_path_factory.mktemp("wheel")
    build = "from hatchling.builders.wheel import WheelBuilder as W; import sys; "
    build += "print(next(W(sys.argv[1]).build(directory=sys.argv[2], versions=['standard'])))"
    command = [sys.executable, "-c", build, str(ROOT), str(out)]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return zipfile.ZipFile(run.stdout.strip())


def in_the_kit() -> set[str]:
    """What the wheel must carry of the kit: the tracked files, without the drawing programs."""
    inside = set()
    for path in tracked():
        place = path.relative_to(ROOT).as_posix()
        if place.startswith(("modules/", "media/", "exercises/")):
            inside.add(place)
    return {place for place in inside if not place.startswith("media/storyboards/")}


def test_the_wheel_carries_the_kit(wheel: zipfile.ZipFile) -> None:
    carried = set(wheel.namelist())
    assert {f"workshop/builtin/{place}" for place in in_the_kit()} - carried == set()


def test_the_wheel_leaves_the_drawing_programs_at_home(wheel: zipfile.ZipFile) -> None:
    assert [name for name in wheel.namelist() if "storyboards" in name] == []


def test_the_wheel_carries_the_manual_and_the_licence(wheel: zipfile.ZipFile) -> None:
    names = wheel.namelist()
    manual = {f"workshop/manual/{page.name}" for page in (ROOT / "workshop/manual").glob("*.md")}
    assert manual
    assert manual - set(names) == set()
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_qt_survives_five_thousand_signals_from_python() -> None:
    # PySide6 6.12.0 on CPython 3.11 aborts the whole process after about 570.
    program = (
        "from PySide6.QtCore import QObject, Signal\n"
        "class Bell(QObject):\n    rung = Signal(int)\n"
        "bell, heard = Bell(), []\n"
        "bell.rung.connect(heard.append)\n"
        "for number in range(5000): bell.rung.emit(number)\n"
        "print(len(heard))\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stdout.strip()) == (0, "5000")
