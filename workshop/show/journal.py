"""What happened in a show, line by line, in a file that survives a crash.

One JSON object a line, appended and made safe on the disk by a thread of its own: whoever notes an
event never waits. A disk that is full, locked or gone costs nothing but time: the events wait, and
are written when it can be done. A last line torn by a power cut is passed over when reading.

Every event has ``at`` (UTC, ISO 8601) and ``kind``. What stands on the stage besides the page has
kinds of its own, in :mod:`workshop.show.onstage`. The others:

=========  =========================================================================
start      the plan as it was: ``plan``, ``title``, ``days``, ``slots``, ``kit``, ``what``
resume     the same show goes on after an interruption
turn       the page: ``key``, ``mark``, ``title``, ``step``, ``slot``, ``minutes``, ``optional``
day        a day began: ``day``, and ``zero``, the moment of its minute 0
curtain    ``curtain``: open, black or white
timer      the page's countdown: ``total``, ``used``, ``running``
clip       the page's clip: ``position`` (s), ``playing``
captions   ``on``
pause      ``on``: the time goes to questions
replan     a change of the plan: ``change``, ``data``
recut      a module was edited: where its pages are now (:mod:`workshop.show.recut`)
choice     the room chose: ``exercise``, ``question``, ``option``
exercise   an exercise ended: ``exercise``, ``title``, and its result in words, ``headline``
note       ``id``, ``note`` (parked or decided), ``text``, ``key``, ``title``
unnote     ``id``: the note is taken back
end        ``finished``: whether the last page was reached
=========  =========================================================================
"""

from __future__ import annotations

import contextlib
import json
import os
import threading
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.show.recut import settled

FOLDER = "journal"
RETRY = 2.0
"""Seconds between attempts to write what could not be written."""

Event = Mapping[str, Any]

NOT_SAVED = QT_TRANSLATE_NOOP(
    "journal",
    "The record of this show cannot be saved: {why}. The show goes on; what is missing is kept "
    "and saved when it can be. Make room on the disk or put it back.",
)
SAVED_AGAIN = QT_TRANSLATE_NOOP("journal", "The record of this show is saved again, nothing lost.")
LOST = QT_TRANSLATE_NOOP(
    "journal", "{count} entries of the record of this show could not be saved: {why}."
)


def new_session(now: datetime, chance: Random) -> str:
    """A name for a show that sorts by its beginning: 20261125T090003Z-3fa9."""
    return f"{now.astimezone(UTC):%Y%m%dT%H%M%SZ}-{chance.randrange(16**4):04x}"


def stamp(now: datetime) -> str:
    """A moment as events have it."""
    return now.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def moment(event: Event) -> datetime:
    """When an event was. Raises ValueError when it does not say."""
    return datetime.fromisoformat(str(event.get("at", "")))


def read_events(path: Path) -> tuple[Event, ...]:
    """The events of a journal; lines that are none are passed over. Raises OSError.

    Pages have the names they have at its end, whatever was edited on the way.
    """
    found: list[Event] = []
    for line in path.read_bytes().split(b"\n"):
        with contextlib.suppress(ValueError, RecursionError):
            event = json.loads(line)
            if isinstance(event, dict) and isinstance(event.get("kind"), str):
                moment(event)
                found.append(event)
    return settled(found)


def journals(data: Path) -> tuple[Path, ...]:
    """The journals in a data folder, the newest first."""
    return tuple(sorted((data / FOLDER).glob("*.jsonl"), reverse=True))


class Journal:
    """Appends events to a file. ``tell`` hears what is not being saved, and when it is again.

    ``tell`` is called from the journal's own thread. Nothing else of it is: :meth:`note` and
    :meth:`close` belong to one thread.
    """

    def __init__(
        self, path: Path, tell: Callable[[Message], None], *, retry: float = RETRY
    ) -> None:
        self.path = path
        self._tell = tell
        self._retry = retry
        from queue import SimpleQueue  # whoever only looks for journals needs none

        self._queue: SimpleQueue[bytes | None] = SimpleQueue()
        self._waiting: list[bytes] = []
        self._file = -1
        self._good = 0  # bytes of the file that are whole lines of ours
        self._closing = threading.Event()
        self._closed = False
        self._why = ""
        self._thread = threading.Thread(target=self._run, name="journal", daemon=True)
        self._thread.start()

    def note(self, event: Event) -> None:
        """Have an event written; returns at once."""
        if not self._closed:
            text = json.dumps(event, ensure_ascii=False, separators=(",", ":"), default=str)
            self._queue.put(text.encode() + b"\n")

    def close(self, patience: float = 5.0) -> Message | None:
        """Write what waits and stop; what could not be saved within ``patience`` seconds, or None.

        The last attempt is made now, whatever the disk said before.
        """
        if not self._closed:
            self._closed = True
            self._closing.set()
            self._queue.put(None)
            self._thread.join(patience)
        lost = len(self._waiting)
        return LOST.fill(count=lost, why=self._why) if lost else None

    # -- the journal's own thread -----------------------------------------------------------------

    def _run(self) -> None:
        open_for_more = True
        while open_for_more:
            open_for_more = self._take()
            self._save()
        with contextlib.suppress(OSError):
            if self._file >= 0:
                os.close(self._file)

    def _take(self) -> bool:
        """Wait for events, or for the next attempt; False once no more will come."""
        from queue import Empty

        try:
            line = self._queue.get(timeout=self._retry if self._waiting else None)
            while line is not None:
                self._waiting.append(line)
                line = self._queue.get_nowait()
        except Empty:
            return True
        return False

    def _save(self) -> None:
        if not self._waiting:
            return
        try:
            self._write(b"".join(self._waiting))
        except OSError as error:
            if not self._why:
                self._why = error.strerror or str(error)
                self._tell(NOT_SAVED.fill(why=self._why))
            return
        self._waiting.clear()
        if self._why:
            self._why = ""
            self._tell(SAVED_AGAIN)

    def _write(self, lines: bytes) -> None:
        """All of it on the disk, or the file as it was. Raises OSError."""
        if self._file < 0 or not self.path.exists():
            self._open()
        try:
            left = memoryview(lines)
            while left:
                left = left[os.write(self._file, left) :]
            os.fsync(self._file)
        except OSError:
            with contextlib.suppress(OSError):
                os.ftruncate(self._file, self._good)
                os.lseek(self._file, self._good, os.SEEK_SET)
            raise
        self._good += len(lines)

    def _open(self) -> None:
        """Open the file at its end; a torn last line there is closed off."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._file = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        self._good = os.lseek(self._file, 0, os.SEEK_END)
        if self._good and os.pread(self._file, 1, self._good - 1) != b"\n":
            self._good += os.write(self._file, b"\n")


def of_kind(events: Iterable[Event], *kinds: str) -> tuple[Event, ...]:
    """The events of these kinds, in order."""
    return tuple(event for event in events if event["kind"] in kinds)
