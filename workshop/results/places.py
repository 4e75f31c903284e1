"""Where results lie badly: folders that another program copies about, and disks of other machines.

SQLite's journal and its file must change together, and locks must hold. A program that synchronises
copies one without the other; a network's file system often keeps no locks (sqlite.org, "How To
Corrupt An SQLite Database File", section 2.1 and 1.4).
"""

from __future__ import annotations

import sys
from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP, Message

SYNCED = (
    "OneDrive",
    "Dropbox",
    "iCloudDrive",
    "Mobile Documents",
    "Google Drive",
    "GoogleDrive",
    "My Drive",
    "Nextcloud",
    "ownCloud",
    "pCloudDrive",
    "Box Sync",
    "Box",
    "Syncthing",
    "MEGA",
)
"""What such programs call their folders, perhaps with something behind it."""

NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "glusterfs", "lustre", "ncpfs",
     "fuse.sshfs", "fuse.davfs", "fuse.rclone", "fuse.s3fs", "davfs"}
)  # fmt: skip
"""File systems, by the names Linux gives them, whose disk is another machine's."""

_MOUNTS = Path("/proc/self/mounts")

_SYNCED = QT_TRANSLATE_NOOP(
    "results",
    "The results lie in {folder}, which “{name}” copies elsewhere. That can damage them, and they "
    "leave this laptop. Choose another folder with --data FOLDER.",
)
_REMOTE = QT_TRANSLATE_NOOP(
    "results",
    "The results lie in {folder}, on a network drive. A lost connection can damage them. Choose a "
    "folder on this laptop with --data FOLDER.",
)


def risk(folder: Path, mounts: Path = _MOUNTS) -> Message | None:
    """What is wrong with a data folder's place, None when nothing is known to be."""
    whole = folder.resolve()
    for part in whole.parts:
        if is_synced(part):
            return _SYNCED.fill(folder=str(folder), name=part)
    if is_remote(whole, mounts):
        return _REMOTE.fill(folder=str(folder))
    return None


def is_synced(name: str) -> bool:
    """Whether a folder of that name belongs to a program that synchronises."""
    low = name.casefold()
    return any(
        low == known.casefold()
        or low.startswith((f"{known} - ".casefold(), f"{known}-".casefold()))
        for known in SYNCED
    )


def is_remote(folder: Path, mounts: Path = _MOUNTS) -> bool:
    """Whether a folder is on another machine's disk, as far as this system tells."""
    if sys.platform == "win32":  # pragma: no cover - not run on Windows yet
        return str(folder).startswith("\\\\")
    best, kind = "", ""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return False
    for line in lines:
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        place = fields[1].replace("\\040", " ")
        inside = place == "/" or folder == Path(place) or Path(place) in folder.parents
        if inside and len(place) >= len(best):
            best, kind = place, fields[2]
    return kind in NETWORK
