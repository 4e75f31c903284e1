"""Ground to stand on: folders that cannot be written, disks that are full, an exercise to play."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from workshop.exercises.attempt import Step
from workshop.results.rows import Outcome
from workshop.results.store import Store

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Played:
    """An exercise as far as the store knows one."""

    id: str = "home-account"
    hash: str = "a" * 64
    version: str = "1.0.0"
    kind: str = "privacy-settings"
    title: str = "Home account"
    source: bytes | str = "id: home-account\ntitle: Café".encode()


HOME = Played()
HOME_2 = Played(hash="b" * 64, version="2.0.0", title="Home account, revised")
WORK = Played(id="work-account", hash="c" * 64, title="Work account")


def step(number: int, option: str = "friends") -> Step:
    """A step as an attempt makes them."""
    at = (NOON + timedelta(seconds=number)).isoformat()
    return Step("set", {"setting": f"s{number}", "option": option}, at)


def outcome(score: float = 80.0, *, passed: bool = True, hints: int = 0) -> Outcome:
    """A scored attempt."""
    return Outcome(score, passed, 0.75, 0.85, hints=hints)


class _Head(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Sets(ctypes.Structure):
    _fields_ = (
        ("effective", ctypes.c_uint32),
        ("permitted", ctypes.c_uint32),
        ("inheritable", ctypes.c_uint32),
    )


_OVERRIDE = 0b110  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH


@contextlib.contextmanager
def mortal() -> Iterator[None]:
    """Within, a folder's permissions bind this thread also when the tests run as root."""
    if os.geteuid() != 0:
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    head = _Head(0x20080522, 0)
    sets = (_Sets * 2)()
    if libc.capget(ctypes.byref(head), sets):
        pytest.skip("the rights of root cannot be laid down here")
    had = sets[0].effective
    sets[0].effective = had & ~_OVERRIDE
    libc.capset(ctypes.byref(head), sets)
    try:
        yield
    finally:
        sets[0].effective = had
        libc.capset(ctypes.byref(head), sets)


@contextlib.contextmanager
def unwritable(folder: Path) -> Iterator[Path]:
    """Within, nothing in the folder can be written by anybody here."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    for path in files:
        path.chmod(0o444)
    folder.chmod(0o555)
    try:
        with mortal():
            yield folder
    finally:
        folder.chmod(0o755)
        for path in files:
            if path.exists():
                path.chmod(0o644)


@contextlib.contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[Path]:
    """Within, the folder is a disk of its own of that size; skipped where mounting is refused."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small disk cannot be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(disk: Path) -> Path:
    """Fill a disk to its last byte; deleting the returned file makes room again."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(b"x" * 4096):
            pass
    return ballast


def kept(folder: Path, steps: int = 3) -> None:
    """A data folder with an attempt under way, closed in order."""
    with Store.open(folder, NOON) as store:
        row = store.begin(HOME, NOON)
        store.keep(row.id, [step(n) for n in range(1, steps + 1)], 1.0)


def steps_in(folder: Path, *, readonly: bool = False) -> int:
    """How many steps a store finds in the attempt under way."""
    with Store.open(folder, NOON, readonly=readonly) as store:
        row = store.open_attempt(HOME.id)
    assert row is not None
    return len(row.steps)


def pragma(folder: Path, sql: str) -> None:
    """Another hand on the file."""
    with contextlib.closing(sqlite3.connect(folder / "results.sqlite")) as db:
        db.executescript(sql)


def names(folder: Path) -> list[str]:
    """The files there."""
    return sorted(path.name for path in folder.iterdir())


def damage(path: Path, start: int, length: int) -> None:
    """Bytes flipped in place."""
    content = bytearray(path.read_bytes())
    for at in range(start, min(start + length, len(content))):
        content[at] ^= 0xA5
    path.write_bytes(content)


WORKER = """
import sys
from pathlib import Path
from tests.results.ground import HOME, NOON, step
from workshop.results.store import Store
store = Store.open(Path(sys.argv[1]), NOON)
row = store.begin(HOME, NOON)
for number in range(1, 41):
    store.append(row.id, number, step(number), 1.0)
print("ready", flush=True)
sys.stdin.read()
"""


@contextlib.contextmanager
def other_program(folder: Path, script: str = WORKER) -> Iterator[subprocess.Popen[str]]:
    """Another program with the store open and 40 steps kept, until it is told to end."""
    with subprocess.Popen(
        [sys.executable, "-c", script, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        try:
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
            yield child
        finally:
            child.kill()
