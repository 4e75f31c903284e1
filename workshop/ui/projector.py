"""The projector: the one clip of the page, its player, its captions, its sound.

One decode feeds every view: whoever paints the page asks :attr:`Projector.picture` and
:attr:`Projector.caption`. The player is made when the first clip is near, not before.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.kit.captions import Cue, cue_at, read_captions
from workshop.slides.blocks import Clip
from workshop.ui.sound import Sound
from workshop.video.port import Cut, Player, State

log = logging.getLogger(__name__)

_STEP = 5.0  # seconds a clip moves with [ and ]
_LOUDER = 10  # of 100
_SURE = (State.READY, State.PLAYING, State.PAUSED, State.ENDED)  # where a position is to be trusted
_UNDER_WAY = (State.PLAYING, State.LOADING)
_LET_GO_MS = 500  # after its page was left: a decoder that ends must not delay the page turn
_ON_ITS_WAY_MS = 400  # a player that was sent somewhere tells its position again after this

_GONE = QT_TRANSLATE_NOOP("Projector", "the file is not there.")
_EMPTY = QT_TRANSLATE_NOOP("Projector", "the file is empty.")
_REPLACED = QT_TRANSLATE_NOOP(
    "Projector", "{old} stopped answering. {new} plays the clips now, from the same place."
)
_NO_PICTURE = QT_TRANSLATE_NOOP("Projector", "no picture of it can be shown.")


class Projector(QObject):
    """Plays the clip of the page that is shown.

    Signals:
        refreshed(): a new picture or caption stands ready.
        failed(Clip, Message): the clip cannot be played, and why; the room sees its poster.
        remarked(Problem): something about the clip's captions; it plays all the same.
        replaced(Message): another player plays now, from the same place.
    """

    refreshed = Signal()
    failed = Signal(object, object)
    remarked = Signal(object)
    replaced = Signal(object)

    def __init__(
        self,
        make_player: Callable[[QObject], Player],
        parent: QObject | None = None,
        *,
        spare: Callable[[QObject], Player] | None = None,
        sound: Sound | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_player = make_player
        self._spare = spare  # makes the player that takes over from one that fails half-way
        self._sound = sound
        if sound is not None:
            sound.changed.connect(self._listen_where)
        self._place = 0.0  # where the clip was when the player last told
        self._size: QSize | None = None
        self._player: Player | None = None
        self._clip: Clip | None = None
        self._started = False
        self._seen = False  # whether the clip has shown any picture yet
        self._picture: QImage | None = None
        self._caption: tuple[str, ...] = ()
        self._cues: dict[Path, tuple[Cue, ...]] = {}
        self._aim = 0.0  # where the last skip leads, in seconds
        self._skipped = QElapsedTimer()  # since the last skip of this clip
        self._go_on: tuple[float, bool] | None = None  # where a clip that was cut short goes on
        self._volume = 100
        self._muted = False
        self._let_go = QTimer(self)  # of a clip that was left, when the page after it stands
        self._let_go.setSingleShot(True)
        self._let_go.setInterval(_LET_GO_MS)
        self._let_go.timeout.connect(self._unload)

    @property
    def player(self) -> Player | None:
        """The player, None before the first clip was near."""
        return self._player

    @property
    def picture(self) -> QImage | None:
        """The picture to show, None while the poster stands."""
        return self._picture

    @property
    def caption(self) -> tuple[str, ...]:
        """The caption lines of this moment."""
        return self._caption

    @property
    def clip(self) -> Clip | None:
        """The clip that is on, None while none is."""
        return self._clip

    @property
    def started(self) -> bool:
        """Whether the clip has been started; else it waits behind its poster."""
        return self._started

    @property
    def duration(self) -> float:
        """Length of the clip's whole file in seconds, 0.0 while not known."""
        return self._player.duration if self._player is not None and self._clip is not None else 0.0

    @property
    def volume(self) -> int:
        """How loud the clip is, 0-100."""
        return self._volume

    @property
    def muted(self) -> bool:
        """Whether the clip is silent for now."""
        return self._muted

    def set_view(self, size: QSize) -> None:
        """The size of the largest view in device pixels: frames are asked for at that size."""
        self._size = size

    def prepare(self, clip: Clip) -> None:
        """Make player and captions ready for a clip that is near, while nobody waits."""
        self._ready_player()
        self._cues_of(clip)

    def put_on(self, clip: Clip, *, start: bool) -> None:
        """Load a clip; it starts at once or waits behind its poster."""
        self._clip, self._started = clip, start
        self._picture, self._caption = None, ()
        self._seen = False
        self._skipped.invalidate()
        if clip.path is None or not is_there(clip):
            empty = clip.path is not None and os.path.isfile(clip.path)
            self._fail(_EMPTY if empty else _GONE)
            return
        self._volume, self._muted = clip.volume, clip.mute
        seconds, playing = self._go_on or (None, True)
        self._go_on = None
        self._load(clip, seconds, playing=start and playing)

    def start(self) -> None:
        """Start the clip that waits."""
        if self._player is not None and self._clip is not None:
            self._started = True
            self._player.play()

    def go_on_at(self, seconds: float, *, playing: bool) -> None:
        """What the clip that is put on next does instead of beginning at its start."""
        self._go_on = (seconds, playing)

    @property
    def position(self) -> float | None:
        """Where the clip stands, in seconds of its file; None while no clip is on."""
        on = self._player is not None and self._clip is not None
        return self._player.position if on and self._player is not None else None

    @property
    def playing(self) -> bool:
        """Whether the clip is moving."""
        return self._player is not None and self._player.state is State.PLAYING

    def put_away(self) -> None:
        """The page is gone: silence, and no more pictures."""
        if self._player is not None and self._clip is not None:
            self._player.pause()
            self._let_go.start()
        self._clip, self._started = None, False
        self._picture, self._caption = None, ()
        self._go_on = None

    def close(self) -> None:
        """Stop for good."""
        self.put_away()
        self._let_go.stop()
        if self._player is not None:
            self._player.close()
            self._player = None

    # -- transport ----------------------------------------------------------------------------

    def play_or_pause(self) -> None:
        """Hold the picture, or go on; from the start again when the clip had ended."""
        if self._player is not None and self._clip is not None:
            if self._player.state is State.PLAYING:
                self._player.pause()
            else:
                self._player.play()

    def restart(self) -> None:
        """Back to where the trim begins."""
        if self._player is not None and self._clip is not None:
            self._player.seek(self._clip.start)

    @property
    def aim(self) -> float | None:
        """Where the clip stands or was just sent to, in seconds of its file; None: no clip."""
        on_its_way = self._skipped.isValid() and self._skipped.elapsed() < _ON_ITS_WAY_MS
        return self._aim if on_its_way and self._clip is not None else self.position

    def skip(self, steps: int) -> None:
        """Five seconds on (1) or back (-1); quick presses add up while the player is on its way."""
        player, clip = self._player, self._clip
        if player is None or clip is None:
            return
        here = self.aim or player.position
        end = clip.end or player.duration or here + _STEP
        self._aim = min(max(here + steps * _STEP, clip.start), end)
        self._skipped.start()
        player.seek(self._aim)

    def seek(self, seconds: float) -> None:
        """Go to a place in the file, kept within the trim."""
        player, clip = self._player, self._clip
        if player is not None and clip is not None:
            end = clip.end or player.duration or seconds
            self._aim = min(max(seconds, clip.start), end)
            self._skipped.start()
            player.seek(self._aim)

    def louder(self, steps: int) -> None:
        """A tenth louder (1) or quieter (-1)."""
        self.set_volume(self._volume + steps * _LOUDER)

    def set_volume(self, volume: int) -> None:
        """That loud, 0-100."""
        self._volume = min(100, max(0, volume))
        if self._player is not None:
            self._player.set_volume(self._volume)

    def toggle_sound(self) -> None:
        """Sound off or on, the volume kept."""
        self._muted = not self._muted
        if self._player is not None:
            self._player.set_muted(self._muted)

    # -- inside -------------------------------------------------------------------------------

    def _load(self, clip: Clip, seconds: float | None, *, playing: bool) -> None:
        assert clip.path is not None  # a clip without a file has failed before
        self._let_go.stop()
        player = self._ready_player()
        self._place = clip.start if seconds is None else seconds
        cut = Cut(clip.path, clip.start, clip.end, clip.loop, self._muted, self._volume, self._size)
        player.load(cut)
        if playing:
            player.play()
        if seconds is not None:
            player.seek(seconds)

    def _replace(self, *, playing: bool) -> None:
        """Let another player go on where this one stopped; what stood stays until it shows."""
        old, clip, place = self._player, self._clip, self._place
        assert old is not None
        old.blockSignals(True)
        old.close()
        self._player = None
        if self._spare is not None:
            self._make_player, self._spare = self._spare, None
        fresh = self._ready_player()
        log.info("%s does not go on; %s takes over at %.1f s", old.name, fresh.name, place)
        old.deleteLater()
        if clip is not None:
            self._load(clip, place, playing=playing)
        self.replaced.emit(_REPLACED.fill(old=old.name, new=fresh.name))

    def _ready_player(self) -> Player:
        if self._player is None:
            player = self._make_player(self)
            player.frame.connect(self._on_frame)
            player.state_changed.connect(self._on_state)
            player.position_changed.connect(self._on_position)
            player.failed.connect(self._on_failed)
            player.hung.connect(self._on_hung)
            self._player = player
            self._listen_where()
        return self._player

    def _cues_of(self, clip: Clip) -> tuple[Cue, ...]:
        if clip.captions is None:
            return ()
        if clip.captions not in self._cues:
            self._cues[clip.captions], problems = read_captions(clip.captions)
            for problem in problems:
                log.info("%s", problem)
                self.remarked.emit(problem)
        return self._cues[clip.captions]

    def _on_frame(self, picture: QImage) -> None:
        clip, player = self._clip, self._player
        if clip is None or player is None:
            return
        if player.state is State.LOADING and self._place > clip.start:
            return  # the first picture, of a clip that is to go on elsewhere
        self._seen = True
        if not self._started and clip.poster is not None:
            return  # the poster stands until the clip is started
        self._picture = picture
        self._caption = cue_at(self._cues_of(clip), player.position) if self._started else ()
        self.refreshed.emit()

    def _on_state(self, state: State) -> None:
        if state is State.ENDED and not self._seen:
            self._fail(_NO_PICTURE)
        elif state is State.ENDED and self._caption:
            self._caption = ()
            self.refreshed.emit()

    def _unload(self) -> None:
        if self._player is not None:
            self._player.unload()

    def _listen_where(self) -> None:
        if self._sound is None or self._player is None:
            return
        device = self._sound.device()
        if device is not None:
            self._player.set_audio_device(device)

    def _on_position(self, seconds: float) -> None:
        if self._player is not None and self._player.state in _SURE:
            self._place = seconds

    def _on_hung(self) -> None:
        if self._player is not None:
            self._replace(playing=self._started and self._player.state in _UNDER_WAY)

    def _on_failed(self, reason: str) -> None:
        self._fail(Message("Projector", "{reason}.").fill(reason=reason.rstrip(".")))

    def _fail(self, reason: Message) -> None:
        clip = self._clip
        if clip is not None:
            self.put_away()
            self.failed.emit(clip, reason)
            self.refreshed.emit()


def is_there(clip: Clip) -> bool:
    """Whether a clip's file is there and has something in it."""
    try:
        return clip.path is not None and clip.path.is_file() and clip.path.stat().st_size > 0
    except OSError:
        return False
