"""Whether this machine can be heard, and where."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from workshop.values import dataclass


@dataclass(frozen=True, slots=True)
class SoundDevice:
    """Where sound can be heard: what the system knows it by, and what people read."""

    id: str
    name: str


def devices_out(devices: Iterable[SoundDevice]) -> list[dict[str, str]]:
    """Devices as JSON can hold them."""
    return [{"id": device.id, "name": device.name} for device in devices]


def devices_in(found: Iterable[Mapping[str, Any]]) -> tuple[SoundDevice, ...]:
    """Devices that were kept."""
    return tuple(
        SoundDevice(str(entry["id"]), str(entry["name"]))
        for entry in found
        if {"id", "name"} <= entry.keys()
    )


def preferred(there: Sequence[SoundDevice], wished: Sequence[SoundDevice]) -> SoundDevice | None:
    """The first wish that is there, known by id, else by name; None when none is."""
    for wish in wished:
        same = [one for one in there if one.id == wish.id]
        alike = [one for one in there if one.name == wish.name]
        if same or alike:
            return (same or alike)[0]
    return None


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
