"""The layers hold, and every contract that says so has been seen to fail.

Each test copies the package, writes the very import a rule forbids, and looks for that rule's name
(and that import) among the complaints. A rule that never fails protects nothing.
"""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CONFIG = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]
CONTRACTS = {contract["id"]: contract for contract in CONFIG["importlinter"]["contracts"]}
LAYERS = [
    [room.strip() for room in layer.split("|")]
    for layer in CONTRACTS["layers"]["layers"]  # from the door down
]
WITHOUT_QT = [name.removeprefix("workshop.") for name in CONTRACTS["no-qt"]["source_modules"]]

# (who imports, whom): every step upwards, however far, and every step sideways.
UPWARDS = [
    (low, high)
    for above, below in itertools.combinations(LAYERS, 2)
    for low, high in itertools.product(below, above)
]
SIDEWAYS = [pair for layer in LAYERS for pair in itertools.permutations(layer, 2)]


@dataclass(frozen=True)
class House:
    """A copy of the package that may be broken."""

    folder: Path

    def write(self, module: str, text: str) -> Path:
        """Put a module into the copy, or add to one that is there; ``"."`` in names are folders."""
        path = self.folder / "workshop" / (module.replace(".", "/") + ".py")
        path.parent.mkdir(exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write("\n" + text + "\n")
        return path

    def intrude(self, room: str, text: str, name: str = "intruder") -> Path:
        """Write ``text`` into a room: a module of its own in a package, else the room's file."""
        package = (self.folder / "workshop" / room).is_dir()
        return self.write(f"{room}.{name}" if package else room, text)

    def complaints(self) -> str:
        """What import-linter says about the copy, by this project's own contracts."""
        config = ["--config", str(ROOT / "pyproject.toml"), "--no-cache"]
        tool = "from importlinter.cli import lint_imports_command as lint; lint()"
        run = subprocess.run(
            [sys.executable, "-c", tool, *config],
            cwd=self.folder,
            env={**os.environ, "COLUMNS": "400", "PYTHONPATH": str(self.folder)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode in (0, 1), run.stderr
        return run.stdout


def copy_of_the_house(folder: Path) -> House:
    """A fresh copy, with a file for every room, also those not built yet."""
    ignored = shutil.ignore_patterns("__pycache__", "manual", "*.json", "*.ttf")
    shutil.copytree(ROOT / "workshop", folder / "workshop", ignore=ignored)
    for room in itertools.chain(*LAYERS):
        if not (folder / "workshop" / room).is_dir():
            House(folder).write(room, "")
    return House(folder)


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A copy of the package to break."""
    return copy_of_the_house(tmp_path / "house")


def broken(contract: str) -> str:
    """How import-linter names a contract that failed."""
    return f"{CONTRACTS[contract]['name']} BROKEN"


def kept(contract: str) -> str:
    """How import-linter names a contract that holds."""
    return f"{CONTRACTS[contract]['name']} KEPT"


def test_every_contract_holds(house: House) -> None:
    said = house.complaints()
    assert [id_ for id_ in CONTRACTS if kept(id_) not in said] == []


@pytest.fixture(scope="module")
def upside_down(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What is said when every room imports every room above it and beside it."""
    house = copy_of_the_house(tmp_path_factory.mktemp("upside-down") / "house")
    for low, high in UPWARDS + SIDEWAYS:
        house.intrude(low, f"import workshop.{high}", name=f"wants_{high.strip('_')}")
    return house.complaints()


def test_an_import_upwards_breaks_the_layers(upside_down: str) -> None:
    assert broken("layers") in upside_down


@pytest.mark.parametrize(("low", "high"), UPWARDS + SIDEWAYS)
def test_every_forbidden_arrow_is_named(upside_down: str, low: str, high: str) -> None:
    assert f"workshop.{low} is not allowed to import workshop.{high}:" in upside_down


@pytest.mark.parametrize("room", WITHOUT_QT)
@pytest.mark.parametrize("banned", CONTRACTS["no-qt"]["forbidden_modules"])
def test_qt_and_vlc_are_kept_out(qt_everywhere: str, room: str, banned: str) -> None:
    assert broken("no-qt") in qt_everywhere
    assert f"workshop.{room} is not allowed to import {banned}:" in qt_everywhere


@pytest.fixture(scope="module")
def qt_everywhere(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What is said when every room that does without Qt imports it, and VLC, inside a function."""
    house = copy_of_the_house(tmp_path_factory.mktemp("qt-everywhere") / "house")
    banned = "\n".join(f"    import {name}.x" for name in CONTRACTS["no-qt"]["forbidden_modules"])
    for room in WITHOUT_QT:
        house.intrude(room, f"def f():\n{banned}")
    return house.complaints()


def test_qt_reached_by_a_detour_is_found(house: House) -> None:
    house.intrude("kit", "import workshop.kit.detour")
    house.write("kit.detour", "from PySide6 import QtCore")
    assert broken("no-qt") in house.complaints()


@pytest.mark.parametrize(
    "way_back",
    ["import workshop.slides.intruder", "def f():\n    from workshop.slides import intruder"],
    ids=["at the top", "inside a function"],
)
def test_a_cycle_inside_a_room_is_found(house: House, way_back: str) -> None:
    house.intrude("slides", "import workshop.slides.friend")
    house.write("slides.friend", way_back)
    said = house.complaints()
    assert broken("acyclic") in said
    assert kept("layers") in said


def test_a_cycle_through_folders_of_a_room_is_found(house: House) -> None:
    house.write("ui.one.a", "import workshop.ui.two.b")
    house.write("ui.two.b", "")
    house.write("ui.two.c", "import workshop.ui.one.d")
    house.write("ui.one.d", "")
    for folder in ("one", "two"):
        house.write(f"ui.{folder}.__init__", "")
    assert broken("acyclic") in house.complaints()


@pytest.mark.parametrize("name", ["attic.__init__", "attic"], ids=["package", "module"])
def test_a_room_nobody_declared_is_found(house: House, name: str) -> None:
    house.write(name, "")
    said = house.complaints()
    assert broken("layers") in said
    assert "workshop.attic" in said


def ruff(files: Iterable[Path], folder: Path) -> str:
    """What ruff says about files of a copy, by this project's own rules."""
    shutil.copy(ROOT / "pyproject.toml", folder)
    command = [sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format=concise"]
    run = subprocess.run(
        [*command, "--select=TID251", *map(str, files)],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    return run.stdout


BANS = {
    "PySide6.QtWidgets": ("from PySide6.QtWidgets import QLabel", ["painting", "video", "cli"]),
    "vlc": ("import vlc", ["video", "kit", "painting"]),
    "qtawesome": ("import qtawesome", ["painting", "video", "kit"]),
}


@pytest.mark.parametrize(
    ("banned", "room"), [(name, room) for name, (_, rooms) in BANS.items() for room in rooms]
)
def test_ruff_keeps_it_in_its_place(house: House, banned: str, room: str) -> None:
    path = house.intrude(room, BANS[banned][0])
    said = ruff([path], house.folder)
    assert "TID251" in said
    assert banned in said


def test_ruff_lets_widgets_into_the_rooms_made_for_them(house: House) -> None:
    rooms = ("ui", "app", "tour")
    files = [house.intrude(room, "from PySide6.QtWidgets import QLabel") for room in rooms]
    assert "TID251" not in ruff(files, house.folder)
