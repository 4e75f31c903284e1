"""Why a clip cannot be played, in the language of the windows.

Safe on any thread: Qt lets every one of them ask for a translation.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale

from workshop.errors import QT_TRANSLATE_NOOP, Message

_NO_PICTURE = QT_TRANSLATE_NOOP("video", "{path} opens, but no picture in it can be decoded")
_NOTHING = QT_TRANSLATE_NOOP(
    "video", "{path} is {length} s long; there is nothing between {start} s and {end} s"
)


def said(message: Message) -> str:
    """The sentence translated, its values filled in; a value may be a message itself."""
    text = QCoreApplication.translate(message.context, message.text)
    values = {
        name: said(value) if isinstance(value, Message) else value
        for name, value in message.values.items()
    }
    return text.format_map(values)


def no_picture(path: Path) -> str:
    """A file that opens and shows nothing."""
    return said(_NO_PICTURE.fill(path=path))


def nothing_between(path: Path, length: float, start: float, end: float) -> str:
    """A part of a file that is not there; all in seconds."""
    told = _NOTHING.fill(path=path, length=_tenth(length), start=_tenth(start), end=_tenth(end))
    return said(told)


def _tenth(seconds: float) -> str:
    return f"{seconds:.1f}".replace(".", QLocale().decimalPoint())
