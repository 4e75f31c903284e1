"""One writer at a time, and a note of how the last one ended.

The lock is held by the operating system on an open file, so a killed program never leaves it
behind. The file holds the word ``open`` while a writer works and is empty after a clean end: a
writer that finds the word knows that its predecessor did not end well.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

_FAR = 1 << 30  # Windows locks bytes, not files: one that is never written


class WriterLock:
    """The right to write to the results of one folder, from :meth:`take` to :meth:`release`."""

    def __init__(self, descriptor: int, *, unclean: bool) -> None:
        self._descriptor = descriptor
        self.unclean = unclean

    @classmethod
    def take(cls, path: Path) -> WriterLock | None:
        """The lock, or None when another writer has it.

        Raises:
            OSError: the file cannot be created or written.
        """
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags, 0o600)
        try:
            if not _held(descriptor):
                os.close(descriptor)
                return None
            return cls(descriptor, unclean=os.fstat(descriptor).st_size > 0)
        except OSError:
            os.close(descriptor)
            raise

    def working(self) -> None:
        """Note durably that a writer is at work.

        Raises:
            OSError: the note cannot be written.
        """
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.write(self._descriptor, b"open\n")
        os.fsync(self._descriptor)

    def release(self, *, clean: bool) -> None:
        """Give the lock back; ``clean`` says that the database was closed in order.

        Raises:
            OSError: the note of the clean end could not be written; the lock is given back.
        """
        try:
            if clean:
                os.ftruncate(self._descriptor, 0)
        finally:
            os.close(self._descriptor)


if sys.platform == "win32":  # pragma: no cover - not run on Windows yet
    import msvcrt

    def _held(descriptor: int) -> bool:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _held(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
