"""A Wayland compositor without a screen, whose outputs come and go as a test wants."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

NEEDED = ("sway", "swaymsg", "setpriv")
_NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]  # sway refuses to be root
PATIENCE = 10.0
_SHARED = Path("/dev/shm")  # where sway has the memory of its pictures


def why_not() -> str:
    """Why sway cannot run here; nothing when it can.

    Without shared memory it has no picture of its own to show: it then runs, and drops a change of
    resolution now and then. That is so in a root whose ``/dev`` is another's.
    """
    if not all(map(shutil.which, NEEDED)):
        return f"needs {', '.join(NEEDED)} (make test brings them)"
    if not (_SHARED.is_dir() and _SHARED.stat().st_mode & 0o002):
        return f"needs a {_SHARED} that everybody may write to"
    return ""


@dataclass
class Compositor:
    """A running sway."""

    environment: dict[str, str]

    def message(self, *words: str) -> None:
        """Tell sway something."""
        command = ["swaymsg", "--quiet", *words]
        subprocess.run(command, env=self.environment, check=True, timeout=10)


@contextlib.contextmanager
def sway(*outputs: str) -> Iterator[Compositor]:
    """A compositor with outputs HEADLESS-1, -2 …, each configured by such words."""
    folder = Path(tempfile.mkdtemp(prefix="workshop-sway-"))
    folder.chmod(0o700)
    lines = [f"output HEADLESS-{n} {words}" for n, words in enumerate(outputs, start=1)]
    (folder / "config").write_text("\n".join(lines) + "\n")
    root = os.geteuid() == 0
    if root:
        for place in (folder, folder / "config"):
            os.chown(place, 65534, 65534)
    environment = {
        **os.environ, "XDG_RUNTIME_DIR": str(folder), "WLR_BACKENDS": "headless",
        "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1",
    }  # fmt: skip
    command = [*(_NOBODY if root else []), "sway", "-c", str(folder / "config")]
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet) as server:
        try:
            yield _joined(environment, folder, len(outputs))
        finally:
            server.terminate()
            server.wait(PATIENCE)
            shutil.rmtree(folder, ignore_errors=True)


def _joined(environment: dict[str, str], folder: Path, count: int) -> Compositor:
    until = time.monotonic() + PATIENCE
    while not (sockets := [*folder.glob("sway-ipc.*.sock")]) and time.monotonic() < until:
        time.sleep(0.02)
    (display,) = (path.name for path in folder.glob("wayland-?"))
    made = Compositor(
        {
            **environment,
            "SWAYSOCK": str(sockets[0]),
            "WAYLAND_DISPLAY": display,
            "QT_QPA_PLATFORM": "wayland",
        }
    )
    for _ in range(count - 1):
        made.message("create_output")
    return made
