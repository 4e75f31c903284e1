"""What can be said about a clip before any decoder sees it.

Players guess a file's kind from its contents, and some kinds (play lists, streaming manifests) are
lists of addresses that a player would then fetch. Only files that begin like a video container are
handed on, whatever their name says.
"""

from __future__ import annotations

from pathlib import Path

from workshop.errors import QT_TRANSLATE_NOOP
from workshop.video.reasons import said

_MISSING = QT_TRANSLATE_NOOP("video", "there is no file {path}")
_NO_FILE = QT_TRANSLATE_NOOP("video", "{path} is not a file")
_UNREADABLE = QT_TRANSLATE_NOOP("video", "{path} cannot be read: {detail}")
_EMPTY = QT_TRANSLATE_NOOP("video", "{path} is empty")
_OTHER_KIND = QT_TRANSLATE_NOOP(
    "video", "{path} is not a video file of a kind this program plays (MP4, WebM, Matroska, …)"
)

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
    """The reason a file cannot be a clip, in plain words; None when it may be one."""
    try:
        if not path.exists():
            return said(_MISSING.fill(path=path))
        if not path.is_file():
            return said(_NO_FILE.fill(path=path))
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except (OSError, ValueError) as error:
        detail = getattr(error, "strerror", None) or str(error)
        return said(_UNREADABLE.fill(path=path, detail=detail))
    if not head:
        return said(_EMPTY.fill(path=path))
    if not looks_like_video(head):
        return said(_OTHER_KIND.fill(path=path))
    return None


def looks_like_video(head: bytes) -> bool:
    """Whether the first bytes of a file (512 or more) are those of a video container."""
    return (
        head[4:8] in _MOV_BOXES  # MP4, QuickTime
        or head.startswith(_MARKS)
        or (head.startswith(b"RIFF") and head[8:12] == b"AVI ")
        or (len(head) > _PACKET and head[0] == 0x47 and head[_PACKET] == 0x47)
    )
