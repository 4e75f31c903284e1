"""Can a window be opened here? Asked before Qt is, which would end the program without a word.

Nothing here imports Qt. On Linux, Qt's X11 part needs a few small libraries that a fresh system
lacks, and aborts where one of them or the display itself is missing.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP, UsageError

_OFFSCREEN = "offscreen"
_FOLDERS = (
    "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib", "/lib64",
)  # fmt: skip
# Each library and the Debian package that brings it.
NEEDED: Mapping[str, str] = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
}

_NO_DISPLAY = QT_TRANSLATE_NOOP("display", "There is no display to open a window on.")
_WITHOUT = QT_TRANSLATE_NOOP(
    "display",
    "Log in to a desktop, or see it all in pictures: workshop tour --out FOLDER. "
    "“workshop render” and “workshop slides” need no display.",
)
_MISSING = QT_TRANSLATE_NOOP("display", "The windows need {libraries}, which this system lacks.")
_INSTALL = QT_TRANSLATE_NOOP("display", "On Debian and Ubuntu: sudo apt install {packages}")


def need_display(environ: Mapping[str, str], platform: str = sys.platform) -> None:
    """Return when a window can be opened.

    Raises:
        UsageError: there is no display, or a library Qt would abort without is missing.
    """
    if not platform.startswith("linux") or environ.get("QT_QPA_PLATFORM"):
        return
    if not (environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")):
        raise UsageError(_NO_DISPLAY, _WITHOUT)
    missing = [name for name in NEEDED if not _is_there(name)]
    if missing:
        packages = " ".join(NEEDED[name] for name in missing)
        raise UsageError(
            _MISSING.fill(libraries=", ".join(missing)), _INSTALL.fill(packages=packages)
        )


def without_windows() -> None:
    """Let Qt paint without any display; before Qt is loaded, and for good."""
    os.environ["QT_QPA_PLATFORM"] = _OFFSCREEN


def where_there_is_none() -> None:
    """The same, but only on a system that has no display."""
    named = os.environ.get("QT_QPA_PLATFORM")
    there = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform.startswith("linux") and not named and not there:
        without_windows()


def _is_there(name: str) -> bool:
    """Whether a library is found: by its usual place, else by loading it."""
    if any(Path(folder, name).exists() for folder in _FOLDERS):
        return True
    import ctypes

    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
