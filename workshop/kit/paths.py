"""Where a path written by an author leads: always inside the kit's folder, never over the network.

Whatever a file of a kit names (a picture, a clip, captions, an emblem) goes through :func:`inside`.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP, KitError, OutsideKit

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:")
_DRIVE = re.compile(r"[A-Za-z]:")

_FILMS = (".mp4", ".m4v", ".mov", ".webm", ".mkv", ".ogv", ".avi", ".mpg", ".mpeg")
_SOUNDS = (".mp3", ".m4a", ".ogg", ".oga", ".opus", ".wav", ".flac")
CLIP_ENDINGS = frozenset((*_FILMS, *_SOUNDS))


def is_remote(target: str) -> bool:
    """Whether a target is an address on the network (or another scheme) rather than a path."""
    return target.startswith("//") or bool(_SCHEME.match(target))


def is_clip(target: str) -> bool:
    """Whether a target, without what follows ``#`` or ``?``, is named like a film or a sound."""
    return os.path.splitext(re.split(r"[#?]", target, maxsplit=1)[0])[1].lower() in CLIP_ENDINGS


def inside(kit_folder: Path, base_folder: Path, target: str) -> Path:
    """The absolute path of ``target`` as written in a file of ``base_folder``, links resolved.

    Whether something is there is not asked. Raises OutsideKit when the path is absolute or leaves
    ``kit_folder`` by ``..`` or through a link, KitError when it is no path at all.
    """
    if not target.strip() or "\0" in target:
        raise KitError(_NO_PATH, _NAME_A_FILE)
    if is_remote(target):
        raise KitError(_REMOTE.fill(target=_short(target)), _COPY_IT)
    if "\\" in target:
        raise KitError(_BACKSLASH.fill(target=_short(target)), _SLASHES)
    if target.startswith(("/", "~")) or _DRIVE.match(target):
        raise OutsideKit(_ABSOLUTE.fill(target=_short(target)), _RELATIVE)
    root = os.path.realpath(kit_folder)
    written = os.path.join(os.path.realpath(base_folder), target)
    if not _within(root, os.path.normpath(written)):
        raise OutsideKit(_LEAVES.fill(target=_short(target)), _COPY_IT)
    resolved = os.path.realpath(written)
    if not _within(root, resolved):
        raise OutsideKit(_LINK.fill(target=_short(target)), _NO_LINK)
    return Path(resolved)


def _within(root: str, path: str) -> bool:
    return path == root or path.startswith(root.rstrip(os.sep) + os.sep)


def _short(target: str) -> str:
    return target if len(target) <= 120 else target[:117] + "…"


_NO_PATH = QT_TRANSLATE_NOOP("kit", "No file is named here.")
_NAME_A_FILE = QT_TRANSLATE_NOOP("kit", "Write the path of a file of this kit.")
_REMOTE = QT_TRANSLATE_NOOP("kit", "“{target}” is not a file of this kit; nothing is ever fetched.")
_COPY_IT = QT_TRANSLATE_NOOP("kit", "Copy the file into the kit's media folder and name it there.")
_BACKSLASH = QT_TRANSLATE_NOOP("kit", "“{target}” holds a backslash.")
_SLASHES = QT_TRANSLATE_NOOP("kit", "Write paths with “/”, on every system.")
_ABSOLUTE = QT_TRANSLATE_NOOP("kit", "“{target}” is an absolute path, outside this kit.")
_RELATIVE = QT_TRANSLATE_NOOP("kit", "Write the path as seen from this file: ../media/…")
_LEAVES = QT_TRANSLATE_NOOP("kit", "“{target}” leaves the kit's folder.")
_LINK = QT_TRANSLATE_NOOP("kit", "“{target}” leaves the kit's folder through a link.")
_NO_LINK = QT_TRANSLATE_NOOP("kit", "Put a copy of the file in its place.")
