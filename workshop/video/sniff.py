"""What can be said about a clip before any decoder sees it.

Players guess a file's kind from its contents, and some kinds (play lists, streaming manifests) are
lists of addresses that a player would then fetch. Only files that begin like a video container are
handed on, whatever their name says.
"""

from __future__ import annotations

from pathlib import Path

_HEAD = 512
_PACKET = 188  # bytes between the 0x47 marks of an MPEG transport stream
_MARKS = (
    b"\x1aE\xdf\xa3",  # Matroska, WebM
    b"OggS",
    b"\x00\x00\x01\xba",  # MPEG program stream
    b"\x00\x00\x01\xb3",
    b"\x30\x26\xb2\x75\x8e\x66\xcf\x11",  # Windows Media
)
_MOV_BOXES = (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip")


def why_unplayable(path: Path) -> str | None:
    """The reason a file cannot be a clip, in plain English; None when it may be one."""
    try:
        if not path.exists():
            return f"there is no file {path}"
        if not path.is_file():
            return f"{path} is not a file"
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except (OSError, ValueError) as error:
        detail = getattr(error, "strerror", None) or str(error)
        return f"{path} cannot be read: {detail}"
    if not head:
        return f"{path} is empty"
    if not looks_like_video(head):
        return f"{path} is not a video file of a kind this program plays (MP4, WebM, Matroska, …)"
    return None


def looks_like_video(head: bytes) -> bool:
    """Whether the first bytes of a file (512 or more) are those of a video container."""
    return (
        head[4:8] in _MOV_BOXES  # MP4, QuickTime
        or head.startswith(_MARKS)
        or (head.startswith(b"RIFF") and head[8:12] == b"AVI ")
        or (len(head) > _PACKET and head[0] == 0x47 and head[_PACKET] == 0x47)
    )
