"""The outside of a measurement: an X server without a screen, cold processes, their memory."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True)
class Machine:
    """Where programs are started: the environment they get and a folder for what they write."""

    environment: dict[str, str]
    scratch: Path

    def start(
        self, command: Sequence[str], more: dict[str, str] | None = None
    ) -> subprocess.Popen[str]:
        """Start a Python program of the environment, told when it was born."""
        born = {"BENCH_BORN": str(time.monotonic_ns())}
        return subprocess.Popen(
            [sys.executable, *command],
            cwd=ROOT,
            env={**self.environment, **(more or {}), **born},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def seconds(self, command: Sequence[str]) -> float:
        """How long a whole process takes, from start to end."""
        began = time.perf_counter()
        with self.start(command) as process:
            _, said = process.communicate(timeout=600)
        if process.returncode:
            raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}:\n{said}")
        return time.perf_counter() - began

    def cold(self, *what: str) -> Painted:
        """Start ``tests.bench.cold`` and return what it reports."""
        with self.start(["-m", "tests.bench.cold", *what]) as process:
            out, said = process.communicate(timeout=60)
        line = next((line for line in out.splitlines() if line.startswith('{"painted"')), "")
        if not line:
            raise RuntimeError(f"{' '.join(what)} painted nothing:\n{out}{said}")
        return Painted(**json.loads(line))


@dataclass(frozen=True)
class Painted:
    """What a program started cold reports of its first window."""

    painted: float  # milliseconds from birth
    loaded: list[str]
    size: list[int]
    settled: bool


def pss(process_id: int) -> float:
    """The memory of a process in MB, shared pages counted in shares."""
    return _rolled_up(process_id, "Pss")


def written(process_id: int) -> float:
    """The memory in MB that a process wrote itself.

    A growing one is found with this and not with :func:`pss`: a library's pages count for more as
    soon as nobody else has it loaded.
    """
    return _rolled_up(process_id, "Private_Dirty")


def _rolled_up(process_id: int, name: str) -> float:
    text = Path(f"/proc/{process_id}/smaps_rollup").read_text(encoding="ascii")
    found = re.search(rf"^{name}:\s+(\d+) kB", text, re.MULTILINE)
    assert found
    return int(found[1]) / 1024


@contextlib.contextmanager
def machine() -> Iterator[Machine]:
    """A home and data folder of their own, on an X server where there is one, else offscreen."""
    with tempfile.TemporaryDirectory() as folder, _screen() as screen:
        scratch = Path(folder)
        (scratch / "runtime").mkdir(mode=0o700)
        own = {
            "HOME": folder,
            "XDG_RUNTIME_DIR": str(scratch / "runtime"),
            "WORKSHOP_DATA": str(scratch / "data"),
            # Compiled once, as on anybody's machine; not into the tree that is measured.
            "PYTHONDONTWRITEBYTECODE": "",
            "PYTHONPYCACHEPREFIX": str(scratch / "compiled"),
        }
        kept = {name: value for name, value in os.environ.items() if not name.startswith("XDG_")}
        yield Machine({**kept, **own, **screen}, scratch)


@contextlib.contextmanager
def _screen() -> Iterator[dict[str, str]]:
    """An Xvfb of 1920×1080, or Qt's offscreen platform where there is none."""
    if not shutil.which("Xvfb"):
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    reader, writer = os.pipe()
    screen = ["-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"]
    command = ["Xvfb", "-displayfd", str(writer), *screen]
    with subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        with os.fdopen(reader) as answer:
            display = answer.readline().strip()
        try:
            yield {"DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            server.terminate()
