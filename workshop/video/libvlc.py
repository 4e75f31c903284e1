"""Everything said to libVLC. The only module that imports ``vlc``.

libVLC decodes into memory of ours (three buffers, :mod:`workshop.video.mailbox`), scaled to the
size asked for. Its callbacks run on its own threads: they take a buffer, hand it over, put an event
into the driver's queue, and nothing else. Every call to libVLC comes from the one thread of
:mod:`workshop.video.driver`, and the callbacks stay referenced until that thread has ended.

Run on Linux with libVLC 3.0.24. Nothing in it asks for a window system, so Windows, macOS and
Wayland should work the same; nobody has tried.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter, sleep
from typing import Any

from PySide6.QtCore import QSize

from workshop.errors import QT_TRANSLATE_NOOP, PlayerError
from workshop.video.engine import Facts, Tell
from workshop.video.mailbox import Mailbox
from workshop.video.sound import SoundDevice, has_sound
from workshop.video.vlcsound import VlcSound

OPTIONS = (
    "--intf=dummy",
    "--quiet",
    "--no-xlib",
    "--no-lua",
    "--no-stats",
    "--no-osd",
    "--no-spu",
    "--no-video-title-show",
    "--no-sub-autodetect-file",
    "--no-metadata-network-access",
    "--no-disable-screensaver",
    "--no-drop-late-frames",  # one late picture is better than a lost one; the newest wins anyway
)
NO_SOUND = "--aout=dummy"

_PARSE_SECONDS = 5.0
# Each picture decoded ahead is 3 MB at 1920×1080; the usual 300 ms are ten of them. Only from the
# beginning: less than 250 ms, and libVLC shows the beginning also when it is to start elsewhere.
_SHORT_CACHE = ":file-caching=120"
# Pixels a second that one thread decodes with ease (1920×1080 at 30); a second one costs 20 MB.
_EASY = 1920 * 1088 * 31
_CHROMA = b"RV32"
# Formats that live in a graphics card's memory; refused at once, the next one offered is memory.
_OPAQUE = (b"VAO", b"VDV", b"DX", b"CVP", b"ANOP", b"MMAL", b"VASU")

_FORMAT = ctypes.CFUNCTYPE(
    ctypes.c_uint,
    ctypes.POINTER(ctypes.c_void_p),
    ctypes.c_void_p,
    *[ctypes.POINTER(ctypes.c_uint)] * 4,
)
_LOCK = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p))
_DISPLAY = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)


class Library:
    """libVLC, loaded: one instance, made with options of the program's own.

    Raises PlayerError when libVLC is not there, cannot be loaded, or refuses to start.
    """

    def __init__(self, options: Sequence[str] = OPTIONS) -> None:
        self.vlc: Any = _import_vlc()
        self.instance: Any = self.vlc.Instance(list(options))
        if self.instance is None:
            raise PlayerError(
                QT_TRANSLATE_NOOP(
                    "video", "libVLC is installed but does not start; its plugins may be missing."
                )
            )
        self.heard = NO_SOUND not in options
        self.version = str(self.vlc.libvlc_get_version().decode(errors="replace")).split(" ")[0]

    def release(self) -> None:
        """Give the instance back; nothing made from it may be used any more."""
        instance, self.instance = self.instance, None
        if instance is not None:
            instance.release()


def _import_vlc() -> Any:
    problem: BaseException
    try:
        import vlc  # type: ignore[import-untyped]
    except (ImportError, OSError, NotImplementedError, AttributeError, NameError) as error:
        problem = error
    except SystemExit as error:  # what it does when PYTHON_VLC_LIB_PATH leads nowhere
        problem = error
    else:
        return vlc
    text = QT_TRANSLATE_NOOP("video", "libVLC cannot be loaded ({detail}).")
    raise PlayerError(text.fill(detail=str(problem) or type(problem).__name__)) from problem


def machine_options() -> tuple[str, ...]:
    """The options for this machine: without a sound card the clip's sound goes nowhere."""
    return OPTIONS if has_sound() else (*OPTIONS, NO_SOUND)


class VlcEngine:
    """libVLC's media player, driven from one thread; see :class:`workshop.video.engine.Engine`."""

    def __init__(self, library: Library, box: Mailbox, tell: Tell) -> None:
        self._vlc = library.vlc
        self._instance = library.instance
        self._box = box
        self._tell = tell
        self._expect_picture = False  # the first one of what was opened is to be told
        self._path = ""
        self._easy = False
        self._trim = _malloc_trim()
        self._player: Any = self._instance.media_player_new()
        if self._player is None:
            raise PlayerError(QT_TRANSLATE_NOOP("video", "libVLC cannot make a player."))
        self._sound = VlcSound(library.vlc, library.instance, self._player, heard=library.heard)
        vlc = self._vlc
        # Kept until close(): libVLC holds bare addresses of them.
        self._callbacks = (_LOCK(self._lock), _DISPLAY(self._display), _FORMAT(self._format))
        lock, display, form = self._callbacks
        vlc.libvlc_video_set_callbacks(
            self._player,
            ctypes.cast(lock, vlc.VideoLockCb),
            None,
            ctypes.cast(display, vlc.VideoDisplayCb),
            None,
        )
        vlc.libvlc_video_set_format_callbacks(
            self._player, ctypes.cast(form, vlc.VideoFormatCb), None
        )
        self._events: Any = self._player.event_manager()
        for kind, handler in self._handlers():
            self._events.event_attach(kind, handler)

    # Called by libVLC, on its threads.

    def _format(self, _opaque: Any, chroma: Any, width: Any, height: Any, *planes: Any) -> int:
        if ctypes.string_at(chroma, 4).startswith(_OPAQUE):
            return 0
        size = self._box.size
        if size.isEmpty():  # some containers (MPEG-TS) do not say before they are decoded
            size = self._box.fit(QSize(width[0], height[0]))
        ctypes.memmove(chroma, _CHROMA, 4)
        width[0], height[0] = size.width(), size.height()
        pitches, lines = planes
        pitches[0], lines[0] = size.width() * 4, size.height()
        return 1  # libVLC writes one picture at a time; the mailbox sees to the others

    def _lock(self, _opaque: Any, planes: Any) -> None:
        planes[0] = self._box.lend()

    def _display(self, _opaque: Any, _picture: Any) -> None:
        if self._box.post() and self._expect_picture:
            self._expect_picture = False
            self._tell("shown", perf_counter(), 0.0)

    def _handlers(self) -> list[tuple[Any, Callable[[Any], None]]]:
        kinds = self._vlc.EventType

        def teller(name: str) -> Callable[[Any], None]:
            return lambda _event: self._tell(name, perf_counter(), 0.0)

        return [
            (kinds.MediaPlayerTimeChanged, self._on_time),
            (kinds.MediaPlayerPaused, teller("paused")),
            (kinds.MediaPlayerEndReached, teller("ended")),
            (kinds.MediaPlayerEncounteredError, teller("error")),
        ]

    def _on_time(self, event: Any) -> None:
        self._tell("time", perf_counter(), event.u.new_time / 1000.0)

    # Called by the driver.

    def read(self, path: Path, beat: Callable[[], None]) -> Facts:
        """Look into a file; raises PlayerError when there is no video in it."""
        try:
            self._path = str(path.absolute())
            media = self._instance.media_new_path(self._path)
        except UnicodeEncodeError as error:
            raise _unreadable(path) from error
        if media is None:
            raise _unreadable(path)
        try:
            facts = self._facts(path, media, beat)
        finally:
            media.release()
        size = facts.size
        self._easy = size.width() * size.height() * (facts.rate or 60.0) <= _EASY
        return facts

    def _facts(self, path: Path, media: Any, beat: Callable[[], None]) -> Facts:
        media.parse_with_options(self._vlc.MediaParseFlag.local, int(_PARSE_SECONDS * 1000))
        limit = perf_counter() + _PARSE_SECONDS
        while not media.get_parsed_status().value and perf_counter() < limit:
            beat()
            sleep(0.002)
        tracks, video = self._tracks(media)
        if not tracks:
            raise _unreadable(path)
        if video is None:
            text = QT_TRANSLATE_NOOP("video", "{path} has no picture, only sound.")
            raise PlayerError(text.fill(path=path))
        rate, size = video
        return Facts(max(0, media.get_duration()) / 1000.0, rate, size)

    def _tracks(self, media: Any) -> tuple[int, tuple[float, QSize] | None]:
        """How many tracks the file has, and the first video track's rate and size."""
        vlc = self._vlc
        first = ctypes.POINTER(vlc.MediaTrack)()
        count = vlc.libvlc_media_tracks_get(media, ctypes.byref(first))
        # The binding leaves out one level of pointers, and the union the three kinds share.
        tracks: Any = ctypes.cast(first, ctypes.POINTER(ctypes.POINTER(vlc.MediaTrack)))
        try:
            for index in range(count):
                track = tracks[index].contents
                if track.type.value == 1:
                    video = ctypes.cast(track.audio, ctypes.POINTER(vlc.VideoTrack)).contents
                    return count, _rate_and_size(video)
            return count, None
        finally:
            if count:
                vlc.libvlc_media_tracks_release(tracks, count)

    def halt(self) -> None:
        """Stop playing; no event of what was played comes afterwards."""
        self._expect_picture = False
        self._player.stop()

    def open(self, start: float) -> None:
        """Play the file last read from a place; its first picture will be told."""
        # A medium of its own: options stay with one. Of what an author wrote, they see one number,
        # written by us.
        media = self._instance.media_new_path(self._path)
        if start > 0:
            media.add_option(f":start-time={start:.3f}")
        else:
            media.add_option(_SHORT_CACHE)
        media.add_option(":play-and-pause")
        if self._easy:
            media.add_option(":avcodec-threads=1")
        self._player.set_media(media)
        media.release()
        self._expect_picture = True
        self._sound.ready()
        self._player.play()

    def pause(self, on: bool) -> None:
        """Hold, or go on."""
        self._player.set_pause(int(on))

    def next_frame(self) -> None:
        """While held: show the next picture."""
        self._player.next_frame()

    def sound(self, volume: int, muted: bool) -> None:
        """Volume 0-100, silence."""
        self._sound.set_level(volume, muted)

    def device(self, device: SoundDevice) -> None:
        """Where sound is heard, now and for what is opened later."""
        self._sound.set_device(device)

    def tidy(self) -> None:
        """Give back the memory of what was played before."""
        if self._trim is not None:
            self._trim(0)

    def close(self) -> None:
        """Stop and release everything; no callback comes afterwards."""
        self.halt()
        for kind, _handler in self._handlers():
            self._events.event_detach(kind)
        self._player.release()
        self._player = self._events = None


def _malloc_trim() -> Any:
    """The GNU C library's way to give unused memory back; None with any other library."""
    return getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None


def _unreadable(path: Path) -> PlayerError:
    text = QT_TRANSLATE_NOOP("video", "libVLC finds nothing to play in {path}; it may be damaged.")
    return PlayerError(text.fill(path=path))


def _rate_and_size(video: Any) -> tuple[float, QSize]:
    rate = video.frame_rate_num / video.frame_rate_den if video.frame_rate_den else 0.0
    width, height = video.width, video.height
    if video.sar_num and video.sar_den:
        width = round(width * video.sar_num / video.sar_den)
    size = QSize(width, height)
    return rate, size.transposed() if video.orientation.value >= 4 else size  # turned by 90°
