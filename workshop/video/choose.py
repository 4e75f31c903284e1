"""Which player this machine has, and why that one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from workshop.errors import QT_TRANSLATE_NOOP, Message, PlayerError
from workshop.values import dataclass
from workshop.video.port import Cut, Player, State
from workshop.video.reasons import said
from workshop.video.sound import SoundDevice

_VLC = QT_TRANSLATE_NOOP("video", "Clips are played by {name}.")
_QT_WANTED = QT_TRANSLATE_NOOP("video", "Clips are played by {name}, as chosen in the settings.")
_QT_INSTEAD = QT_TRANSLATE_NOOP(
    "video",
    "Clips are played by {name}, because libVLC is not there: {why}"
    " On Debian and Ubuntu: sudo apt install libvlc5 vlc-plugin-base",
)
_VLC_INSTEAD = QT_TRANSLATE_NOOP(
    "video", "Clips are played by {name}, because Qt Multimedia is not there: {why}"
)
_NONE = QT_TRANSLATE_NOOP(
    "video",
    "Clips cannot be played on this machine; their posters are shown. libVLC: {vlc}"
    " Qt Multimedia: {qt}",
)


@dataclass(frozen=True, slots=True)
class Choice:
    """The player of this machine: its name, why it is this one, and how to make one.

    ``kind`` is "vlc", "qt" or "none"; ``make(parent)`` makes a player that ``parent`` owns (it
    wants closing all the same).
    """

    kind: str
    name: str
    reason: Message
    make: Callable[[QObject | None], Player]
    parent: QObject | None = None

    @property
    def player(self) -> Player:
        """A new player, owned by the parent the choice was made for."""
        return self.make(self.parent)


def choose_player(
    preference: str = "auto",
    parent: QObject | None = None,
    *,
    options: tuple[str, ...] | None = None,
) -> Choice:
    """The preferred player, or the other one, or one that shows no clips at all; never raises.

    Args:
        preference: "auto" and "vlc" try libVLC first, "qt" Qt Multimedia.
        parent: who owns ``Choice.player``.
        options: what libVLC is started with instead of the options for this machine.
    """
    why: dict[str, Message] = {}
    order = ("qt", "vlc") if preference == "qt" else ("vlc", "qt")
    for kind in order:
        try:
            name, make = _vlc(options) if kind == "vlc" else _qt()
        except PlayerError as error:
            why[kind] = error.message
            continue
        return Choice(kind, name, _reason(kind, preference, name, why), make, parent)
    reason = _NONE.fill(**why)
    return Choice("none", "", reason, lambda owner: NoPlayer(said(reason), owner), parent)


def _reason(kind: str, preference: str, name: str, why: dict[str, Message]) -> Message:
    if kind == "vlc":
        return _VLC_INSTEAD.fill(name=name, why=why["qt"]) if why else _VLC.fill(name=name)
    if preference == "qt":
        return _QT_WANTED.fill(name=name)
    return _QT_INSTEAD.fill(name=name, why=why["vlc"])


def _vlc(options: tuple[str, ...] | None) -> tuple[str, Callable[[QObject | None], Player]]:
    from workshop.video.libvlc import Library, machine_options
    from workshop.video.vlcplayer import LibVlcPlayer

    library = Library(machine_options() if options is None else options)
    return f"libVLC {library.version}", lambda parent: LibVlcPlayer(library, parent)


def _qt() -> tuple[str, Callable[[QObject | None], Player]]:
    try:
        from workshop.video.qtmultimedia import QtPlayer
    except (ImportError, OSError) as error:
        text = QT_TRANSLATE_NOOP("video", "Qt Multimedia cannot be loaded ({detail}).")
        raise PlayerError(text.fill(detail=error)) from error
    probe = QtPlayer()
    name = probe.name
    probe.close()
    return name, QtPlayer


class NoPlayer(Player):
    """Stands where no player can be had: every clip fails, and says why; the show goes on."""

    name = "no player"

    def __init__(self, reason: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reason = reason
        self._state = State.EMPTY
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fail)

    @property
    def state(self) -> State:
        """What the player is doing now."""
        return self._state

    @property
    def position(self) -> float:
        """Always 0.0."""
        return 0.0

    @property
    def duration(self) -> float:
        """Always 0.0."""
        return 0.0

    def load(self, cut: Cut) -> None:
        """Fail, in the next turn of the event loop."""
        if self._state is not State.CLOSED:
            self._become(State.LOADING)
            self._soon.start(0)

    def play(self) -> None:
        """Nothing to play."""

    def pause(self) -> None:
        """Nothing to hold."""

    def seek(self, seconds: float) -> None:
        """Nowhere to go."""

    def set_volume(self, volume: int) -> None:
        """Nothing to hear."""

    def set_muted(self, muted: bool) -> None:
        """Nothing to hear."""

    def set_audio_device(self, device: SoundDevice) -> None:
        """Nothing to hear."""

    def close(self) -> None:
        """No further signal comes."""
        self._soon.stop()
        if self._state is not State.CLOSED:
            self._become(State.CLOSED)

    def _fail(self) -> None:
        self._become(State.FAILED)
        self.failed.emit(self._reason)

    def _become(self, state: State) -> None:
        self._state = state
        self.state_changed.emit(state)
