"""Does a clip really decode? Its first, middle and last second are asked for and waited for."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.video.port import Cut, Player, State

PATIENCE_MS = 6000
"""How long a picture may take; a slow disk needs a second."""

_LAST = 1.0  # seconds before the end
_NO_PICTURE = QT_TRANSLATE_NOOP("doctor", "no picture came within {seconds} s at {place} s.")


class Trial(QObject):
    """Tries one clip at three places with a player of its own, which it closes when it is over.

    Signals:
        over(object): None when every place gave a picture, else a Message that says why not.
    """

    over = Signal(object)

    def __init__(
        self, player: Player, cut: Cut, parent: QObject | None = None, patience: int = PATIENCE_MS
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._cut = cut
        self._places: list[float] = []
        self._place = cut.start
        self._seen = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(patience)
        self._patience.timeout.connect(self._give_up)
        player.frame.connect(self._on_frame)
        player.state_changed.connect(self._on_state)
        player.failed.connect(lambda why: self._end(Message("doctor", "{why}").fill(why=why)))

    def start(self) -> None:
        """Load the clip; :attr:`over` follows in any case."""
        self._patience.start()
        self._player.load(self._cut)

    def stop(self) -> None:
        """Leave it; nothing is said any more."""
        self._patience.stop()
        self._player.close()

    def _on_state(self, state: State) -> None:
        if state is State.READY and not self._places:
            end = self._cut.end or self._player.duration
            middle = (self._cut.start + end) / 2
            self._places = [middle, max(self._cut.start, end - _LAST)]
            self._seen = False
            self._next()

    def _on_frame(self, _picture: QImage) -> None:
        if self._places and not self._seen:
            self._seen = True
            QTimer.singleShot(0, self, self._next)  # not from inside the player's own signal

    def _next(self) -> None:
        if self._seen:
            self._places.pop(0)
            if not self._places:
                self._end(None)
                return
        self._seen = False
        self._place = self._places[0]
        self._patience.start()
        self._player.seek(self._place)

    def _give_up(self) -> None:
        seconds = round(self._patience.interval() / 1000)
        self._end(_NO_PICTURE.fill(seconds=seconds, place=f"{self._place:.0f}"))

    def _end(self, why: Message | None) -> None:
        self._patience.stop()
        self._player.close()
        self.over.emit(why)
