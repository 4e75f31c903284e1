"""A clip becomes frames through Qt Multimedia, for machines without libVLC.

Qt tells the time of every frame, so trims are kept frame by frame. It decodes on threads of its
own; turning a frame into a picture happens here, on the program's thread (7-9 ms at 1920×1080 on
a slow machine). Importing this module loads Qt Multimedia.

Run on Linux with Qt 6.11.3 and its FFmpeg backend; not tried on Windows or macOS.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, QTimer, QUrl, Slot, qVersion
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QAudioOutput,
    QMediaDevices,
    QMediaMetaData,
    QMediaPlayer,
    QtAudio,
    QVideoFrame,
    QVideoSink,
)

from workshop.errors import QT_TRANSLATE_NOOP, PlayerError
from workshop.video.clock import MediaClock
from workshop.video.fit import fitted
from workshop.video.port import Cut, Player, State
from workshop.video.qtsound import audio_device
from workshop.video.reasons import no_picture, nothing_between, said
from workshop.video.sniff import why_unplayable
from workshop.video.sound import SoundDevice

OPENING_MS = 10_000  # until a clip that shows no picture counts as broken
_POSITION_MS = 100
_PACE_MS = 8  # at least, between two frames handed out: a view paints them one by one
_FAR = 0.5  # seconds after the place gone to
_WAITING = 4  # frames that wait for that; a machine that stalls for longer loses some
_SETTLED = (State.READY, State.PLAYING, State.PAUSED, State.ENDED)

NO_BACKEND = QT_TRANSLATE_NOOP(
    "video",
    "Qt Multimedia cannot play here; on Debian and Ubuntu: sudo apt install libxrandr2 libpulse0",
)
_ONLY_SOUND = QT_TRANSLATE_NOOP("video", "{path} has no picture, only sound")
_REFUSED = QT_TRANSLATE_NOOP("video", "Qt Multimedia cannot play {path}: {detail}")


class QtPlayer(Player):
    """The player on Qt Multimedia.

    Raises PlayerError when Qt Multimedia has no backend on this machine.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = f"Qt Multimedia {qVersion()}"
        # Else Qt turns each frame into a picture through OpenGL and reads it back; where OpenGL is
        # drawn by the processor that takes half a second. The other way takes 8 ms anywhere.
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ForceRasterWidgets)
        self._media = QMediaPlayer(self)
        if not self._media.isAvailable():
            raise PlayerError(NO_BACKEND)
        self._sink = QVideoSink(self)
        self._audio: QAudioOutput | None = None
        self._device: SoundDevice | None = None
        self._state = State.EMPTY
        self._cut = Cut(Path())
        self._clock = MediaClock()
        self._duration = self._picture = 0.0
        self._size = QSize()
        self._aim: float | None = None  # the place gone to, while its frame has not come
        self._opening = False  # the file is given to Qt, but not yet looked at
        self._waits = False  # a frame is due before READY
        self._ending = False  # the file has ended, its last frames are still to be handed out
        self._play_when_ready = False
        self._seek_when_ready: float | None = None
        self._ticker = QTimer(self)
        self._ticker.setInterval(_POSITION_MS)
        self._ticker.timeout.connect(self._on_tick)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_no_picture)
        self._late: deque[QVideoFrame] = deque(maxlen=_WAITING)
        self._pacer = QTimer(self)
        self._pacer.setSingleShot(True)
        self._pacer.setTimerType(Qt.TimerType.PreciseTimer)
        self._pacer.setInterval(_PACE_MS)
        self._pacer.timeout.connect(self._on_pace)
        self._media.setVideoSink(self._sink)
        self._sink.videoFrameChanged.connect(self._on_frame)
        self._media.mediaStatusChanged.connect(self._on_status)
        self._media.errorOccurred.connect(self._on_error)
        self._opener = QTimer(self)
        self._opener.setSingleShot(True)
        self._opener.timeout.connect(self._open)
        self._emptier = QTimer(self)
        self._emptier.setSingleShot(True)
        self._emptier.timeout.connect(lambda: self._media.setSource(QUrl()))

    @property
    def state(self) -> State:
        """What the player is doing now."""
        return self._state

    @property
    def position(self) -> float:
        """Where it is, in seconds in the file."""
        place = self._clock.at(perf_counter())
        return place if self._state is State.LOADING else min(place, self._end)

    @property
    def duration(self) -> float:
        """Length of the whole file in seconds, 0.0 while not known."""
        return self._duration

    @property
    def _end(self) -> float:
        end = self._cut.end
        if not self._duration:
            return end if end is not None else float("inf")
        return self._duration if end is None else min(end, self._duration)

    def load(self, cut: Cut) -> None:
        """Open a clip and show its first frame; ends in READY or FAILED."""
        if self._state is State.CLOSED:
            return
        self._ticker.stop()
        self._cut, self._duration = cut, 0.0
        self._clock = MediaClock(cut.start)
        self._aim, self._waits, self._opening, self._ending = None, False, False, False
        self._play_when_ready, self._seek_when_ready = False, None
        self._become(State.LOADING)
        self._late.clear()
        self._emptier.stop()
        self._media.setSource(QUrl())
        self._patience.start(OPENING_MS)
        self._opener.start(0)

    def unload(self) -> None:
        """Let go of the clip; of its file when the page that comes instead stands."""
        if self._state is State.CLOSED:
            return
        for timer in (self._ticker, self._patience, self._opener, self._pacer):
            timer.stop()
        self._duration, self._clock = 0.0, MediaClock()
        self._become(State.EMPTY)
        self._aim, self._waits, self._opening, self._ending = None, False, False, False
        self._late.clear()
        self._media.pause()
        self._emptier.start(0)

    def play(self) -> None:
        """Play on from here, or from the start of the trim when it had ended."""
        if self._state is State.LOADING:
            self._play_when_ready = True
        elif self._state in (State.READY, State.PAUSED, State.ENDED):
            again = self._state is State.ENDED
            self._become(State.PLAYING)
            self._apply_sound()
            if again:
                self._go(self._cut.start)
            self._media.play()
            self._clock = MediaClock(self._clock.place, perf_counter())
            self._ticker.start()

    def pause(self) -> None:
        """Hold the picture."""
        self._play_when_ready = False
        if self._state is State.PLAYING:
            self._ticker.stop()
            self._media.pause()
            self._clock = self._clock.held(perf_counter())
            self._become(State.PAUSED)
            if self._aim is not None:
                self._go(self._aim)  # Qt drops the frame it was on its way to

    def seek(self, seconds: float) -> None:
        """Go to a place in the file, kept within the trim; the picture follows also when paused."""
        if self._state is State.LOADING:
            self._seek_when_ready = seconds
        if self._state not in _SETTLED:
            return
        last = max(self._cut.start, self._end - self._picture)
        self._go(min(max(seconds, self._cut.start), last))
        if self._state is State.ENDED:
            self._media.pause()
            self._become(State.PAUSED)
        self.position_changed.emit(self.position)

    def set_volume(self, volume: int) -> None:
        """Volume 0-100; does not unmute."""
        self._cut = replace(self._cut, volume=min(max(volume, 0), 100))
        self._apply_sound()

    def set_muted(self, muted: bool) -> None:
        """Silence, without forgetting the volume."""
        self._cut = replace(self._cut, mute=muted)
        self._apply_sound()

    def set_audio_device(self, device: SoundDevice) -> None:
        """Where it is heard, now and from now on."""
        self._device = device
        if self._audio is not None:
            self._apply_device(self._audio)

    def close(self) -> None:
        """Stop and let go of everything. Returns when no further signal can come."""
        if self._state is State.CLOSED:
            return
        self._late.clear()
        for timer in (self._ticker, self._patience, self._opener, self._pacer, self._emptier):
            timer.stop()
        self._state = State.CLOSED
        self._media.stop()
        self._media.setVideoSink(None)  # type: ignore[arg-type]  # Qt takes null here
        self._media.setAudioOutput(None)  # type: ignore[arg-type]
        self._media.setSource(QUrl())
        self.state_changed.emit(self._state)

    # Opening.

    def _open(self) -> None:
        reason = why_unplayable(self._cut.path)
        if reason is not None:
            self._fail(reason)
            return
        self._apply_sound()
        self._opening = True
        self._media.setSource(QUrl.fromLocalFile(str(self._cut.path.absolute())))

    @Slot(QMediaPlayer.MediaStatus)
    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is QMediaPlayer.MediaStatus.LoadedMedia and self._opening:
            self._opening = False
            self._begin()
        elif status is QMediaPlayer.MediaStatus.EndOfMedia:
            if self._waits:
                self._on_no_picture()
            elif self._state is State.PLAYING:
                self._ending = True
                self._pacer.start()  # the last frames first

    def _begin(self) -> None:
        """The file is open: look at it, and go to the start of the trim."""
        if not self._media.hasVideo():
            self._fail(said(_ONLY_SOUND.fill(path=self._cut.path)))
            return
        self._duration = self._media.duration() / 1000.0
        video = self._media.videoTracks()
        rate = float(video[0].value(QMediaMetaData.Key.VideoFrameRate) or 0.0) if video else 0.0
        self._picture = 1.0 / rate if rate > 0 else 0.04
        if self._cut.start >= self._end:
            cut = self._cut
            self._fail(nothing_between(cut.path, self._duration, cut.start, self._end))
            return
        self._waits = True
        self._go(self._cut.start)
        self._media.pause()

    def _ready(self) -> None:
        self._waits = False
        self._patience.stop()
        self._become(State.READY)
        place, self._seek_when_ready = self._seek_when_ready, None
        if place is not None:
            self.seek(place)
        if self._play_when_ready:
            self.play()

    @Slot()
    def _on_no_picture(self) -> None:
        if self._state is State.LOADING:
            self._fail(no_picture(self._cut.path))

    @Slot(QMediaPlayer.Error, str)
    def _on_error(self, _error: QMediaPlayer.Error, text: str) -> None:
        if self._state not in (State.EMPTY, State.FAILED, State.CLOSED):
            self._fail(said(_REFUSED.fill(path=self._cut.path, detail=text)))

    def _fail(self, reason: str) -> None:
        self._ticker.stop()
        self._patience.stop()
        self._state = State.FAILED  # stopping says things, too
        self._opening = self._waits = False
        self._media.stop()
        self._clock = MediaClock()
        self.state_changed.emit(self._state)
        self.failed.emit(reason)

    # Playing.

    def _go(self, place: float) -> None:
        """Ask for the frame that stands at a place."""
        self._aim, self._ending = place, False
        self._late.clear()
        running = self._state is State.PLAYING
        self._clock = MediaClock(place, perf_counter() if running else None)
        # Half a frame later, so that rounding to milliseconds does not give the frame before.
        self._media.setPosition(round((place + self._picture / 2) * 1000))

    @Slot(QVideoFrame)
    def _on_frame(self, frame: QVideoFrame) -> None:
        if self._pacer.isActive() and self._state is State.PLAYING and frame.isValid():
            self._late.append(frame)  # right behind another, which is still to be painted
        else:
            self._late.clear()
            self._take(frame)

    @Slot()
    def _on_pace(self) -> None:
        if self._late:
            self._pacer.start()
            self._take(self._late.popleft())
        elif self._ending:
            self._finish()

    def _take(self, frame: QVideoFrame) -> None:
        if not frame.isValid() or self._state not in (State.LOADING, *_SETTLED):
            return  # at the end of a file Qt sends an empty one; the last stays
        if self._state is State.ENDED and self._aim is None:
            return
        at = frame.startTime() / 1e6 if frame.startTime() >= 0 else self._media.position() / 1000.0
        half = self._picture / 2
        if self._aim is not None:
            far = self._aim + max(_FAR, 2 * self._picture)
            if self._state is State.PLAYING and not self._aim - half <= at <= far:
                return  # on the way there, or still from where it was
            self._aim = None
        if at > self._end - half and self._state is State.PLAYING:
            self._finish()
            return
        if self._state is State.PLAYING:
            self._clock = MediaClock(at, perf_counter())
        image = self._image(frame)
        if image.isNull():
            return
        self._pacer.start()
        self.frame.emit(image)
        if self._state is State.LOADING and self._waits:
            self._ready()

    def _image(self, frame: QVideoFrame) -> QImage:
        image = frame.toImage()
        if image.format() is not QImage.Format.Format_RGB32:
            image = image.convertToFormat(QImage.Format.Format_RGB32)
        size = fitted(image.size(), self._cut.size)
        if image.isNull() or size == image.size():
            return image
        ignore, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode
        return image.scaled(size, ignore, smooth.SmoothTransformation)

    def _finish(self) -> None:
        """The end of the trim: begin again, or keep the last picture."""
        self._ending = False
        if self._cut.loop:
            self._go(self._cut.start)
            self._media.play()
            return
        self._ticker.stop()
        if self._media.playbackState() is QMediaPlayer.PlaybackState.PlayingState:
            self._media.pause()
        self._clock = MediaClock(self._end)
        self.position_changed.emit(self._end)
        self._become(State.ENDED)

    def _become(self, state: State) -> None:
        if state is not self._state:
            self._state = state
            self.state_changed.emit(state)

    @Slot()
    def _on_tick(self) -> None:
        self.position_changed.emit(self.position)

    def _apply_sound(self) -> None:
        if self._audio is None:
            if QMediaDevices.defaultAudioOutput().isNull():
                return  # no sound card: play without sound, and without Qt's warnings about it
            self._audio = QAudioOutput(self)
            self._apply_device(self._audio)
            self._media.setAudioOutput(self._audio)
        scale = QtAudio.VolumeScale
        heard = QtAudio.convertVolume(
            self._cut.volume / 100.0, scale.LogarithmicVolumeScale, scale.LinearVolumeScale
        )
        self._audio.setVolume(heard)
        self._audio.setMuted(self._cut.mute)

    def _apply_device(self, audio: QAudioOutput) -> None:
        found = None if self._device is None else audio_device(self._device)
        if found is not None:
            audio.setDevice(found)
