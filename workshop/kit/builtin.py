"""Where the kit is that comes with the program. Asked at every start: it imports nothing else."""

from __future__ import annotations

from pathlib import Path

import workshop


def builtin_folder() -> Path:
    """The kit that comes with the program: inside the package, else the repository itself."""
    package = Path(workshop.__file__).resolve().parent
    installed = package / "builtin"
    return installed if (installed / "modules").is_dir() else package.parent
