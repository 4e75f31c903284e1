"""The one way the rest of the program speaks to a video player.

Rules every player keeps, checked by one contract suite (``tests/video/test_contract.py`` and
``test_letting_go.py``):

- After ``load`` the state is LOADING, then READY with the first frame of the trim emitted (and not
  a sound heard), or FAILED with a reason. A newer ``load`` makes the older one void.
- ``play`` from READY or PAUSED gives PLAYING; at the end of the trim ENDED with the last frame
  kept, or, looping, on from ``start`` without leaving PLAYING. ``play`` from ENDED starts over.
  ``seek`` from ENDED gives PAUSED. What is asked while LOADING is done once READY; in any other
  state a wish that makes no sense is ignored.
- ``unload`` lets go of the clip, its file and its memory: EMPTY, no frame of it any more, and no
  wish is heard before the next ``load``.
- A player may need a moment: a new state holds from ``state_changed`` on, not from the call's
  return. The exceptions are ``load``, ``unload`` and ``close``, whose LOADING, EMPTY and CLOSED
  hold at once.
- Frames are RGB32 ``QImage``s that own their pixels; one handed out never changes afterwards. They
  have the clip's shape and fit the size asked for. The newest frame wins when nobody fetches them.
- Signals arrive on the thread that owns the player. ``close`` returns once no further signal can
  come; after it the player is CLOSED for good. Calling it twice is harmless.
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from workshop.values import dataclass
from workshop.video.sound import SoundDevice


class State(Enum):
    """What a player is doing."""

    EMPTY = "empty"
    LOADING = "loading"
    READY = "ready"
    PLAYING = "playing"
    PAUSED = "paused"
    ENDED = "ended"
    FAILED = "failed"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Cut:
    """Which part of which file to play, and how. Times are seconds in the file."""

    path: Path
    start: float = 0.0
    end: float | None = None
    loop: bool = False
    mute: bool = False
    volume: int = 100  # 0-100
    size: QSize | None = None  # frames wanted at this size (device pixels); None: the file's own


class Player(QObject):
    """Plays one clip at a time and hands out its frames.

    Signals:
        frame(QImage): a new picture to show.
        state_changed(State): the state after every change.
        position_changed(float): seconds in the file, at least four times a second while it plays.
        failed(str): why the clip cannot be played, in plain words for the log and the console.
        hung(): it does not answer any more and should be closed and replaced. Its state, position
            and volume are still told as they were last known.
    """

    frame = Signal(QImage)
    state_changed = Signal(object)
    position_changed = Signal(float)
    failed = Signal(str)
    hung = Signal()

    name = ""  # "libVLC 3.0.24", "Qt Multimedia 6.11.3"

    @property
    def state(self) -> State:
        """What the player is doing now."""
        raise NotImplementedError

    @property
    def position(self) -> float:
        """Where it is, in seconds in the file."""
        raise NotImplementedError

    @property
    def duration(self) -> float:
        """Length of the whole file in seconds, 0.0 while not known."""
        raise NotImplementedError

    def load(self, cut: Cut) -> None:
        """Open a clip and show its first frame; ends in READY or FAILED."""
        raise NotImplementedError

    def unload(self) -> None:
        """Let go of the clip: silence, no more pictures, and what it held is given back."""
        raise NotImplementedError

    def play(self) -> None:
        """Play on from here, or from the start of the trim when it had ended."""
        raise NotImplementedError

    def pause(self) -> None:
        """Hold the picture."""
        raise NotImplementedError

    def seek(self, seconds: float) -> None:
        """Go to a place in the file, kept within the trim; the picture follows also when paused."""
        raise NotImplementedError

    def set_volume(self, volume: int) -> None:
        """Volume 0-100; does not unmute."""
        raise NotImplementedError

    def set_muted(self, muted: bool) -> None:
        """Silence, without forgetting the volume."""
        raise NotImplementedError

    def set_audio_device(self, device: SoundDevice) -> None:
        """Where it is heard, now and from now on; until then, where the system plays."""
        raise NotImplementedError

    def close(self) -> None:
        """Stop and let go of everything. Returns when no further signal can come."""
        raise NotImplementedError
