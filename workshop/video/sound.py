"""Whether this machine can be heard at all."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def has_sound() -> bool:
    """Whether there is a sound card or a sound server; True where that cannot be told."""
    if not sys.platform.startswith("linux"):
        return True
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if os.environ.get("PULSE_SERVER") or (runtime and Path(runtime, "pulse", "native").exists()):
        return True
    try:
        cards = Path("/proc/asound/cards").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    return "[" in cards
