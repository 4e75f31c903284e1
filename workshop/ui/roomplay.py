"""The exercise of a page, played by the whole room on the stage.

Next on an exercise page opens it; Next alone carries the room through: it takes the answer that
stands, or leaves things as they are. After the last question come the result and the page to talk
about; then Next goes on with the slides. Before all that, the tables may work on it by themselves
against a clock. What the room does is handed to a keeper at once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt, Signal

from workshop.painting.draft import HEIGHT, WIDTH
from workshop.painting.frame import Frame
from workshop.painting.paint import Board, lay_out
from workshop.painting.pictures import Pictures
from workshop.show.countdown import Countdown
from workshop.show.show import Show, last_step
from workshop.show.tools import Point
from workshop.ui.roomgames import Keeper, exercise_of, key_of, name_of, takes_hands
from workshop.ui.roomtable import QUESTION_SECONDS, RoomTable, Stand

if TYPE_CHECKING:
    from workshop.exercises.room import Hands, RoomGame, Say

_TALK_MINUTES = 5.0
_LONGEST = 40  # signs in a line of hands
_READABLE = frozenset("ABCDEFabcdef0123456789 ,;:=")


class RoomPlay(QObject):
    """Plays the exercises of one show with the room: a front before the slides.

    ``clock`` gives seconds of a steady clock, ``now`` the moment as it is kept with an answer.

    Signals:
        changed(): another page of the exercise stands, or none.
        refreshed(): the page looks different.
        noted(str, object): something for the journal: its kind and its data.
    """

    changed = Signal()
    refreshed = Signal()
    noted = Signal(str, object)

    def __init__(
        self,
        keeper: Keeper,
        say: Say,
        *,
        clock: Callable[[], float],
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._table = RoomTable(keeper, say, clock=clock, now=now, parent=self)
        self._table.changed.connect(self.changed)
        self._table.refreshed.connect(self.refreshed)
        self._table.noted.connect(self.noted)
        self._before_line: RoomGame | None = None  # the game while hands are typed

    # -- what stands --------------------------------------------------------------------------

    @property
    def stand(self) -> Stand:
        """What of the exercise stands before the room."""
        return self._table.stand

    @property
    def game(self) -> RoomGame | None:
        """The game that is played, as it stands."""
        return self._table.game if self.stand is not Stand.AWAY else None

    @property
    def board(self) -> Board | None:
        """The page that stands; None while the slides do."""
        return self._table.board

    @property
    def page(self) -> str:
        """The key its drawing is kept under."""
        game = self._table.game
        at = game.at if game is not None else 0
        return f"{key_of(self._table.exercise)}:{self._table.run}:{self.stand.value}:{at}"

    @property
    def name(self) -> str:
        """What a screen reader calls the page."""
        return name_of(self._table.board)

    @property
    def live(self) -> bool:
        """Whether a clock runs on the page."""
        return self._table.time.countdown is not None

    @property
    def line(self) -> str | None:
        """The hands typed so far, None while none are."""
        return self._table.typed

    @property
    def countdown(self) -> Countdown | None:
        """The clock of the page."""
        return self._table.time.countdown

    def frame(self, rest: Frame) -> Frame:
        """The time left, and where this is from at the foot."""
        footer = self.tr("{title}: room exercise").format(title=rest.footer)
        made = replace(rest, footer=footer if rest.footer else "")
        time = self._table.time
        if time.countdown is None:
            return made
        return replace(made, remaining=time.remaining, total=time.countdown.total)

    # -- opening ------------------------------------------------------------------------------

    def prepare(self, show: Show) -> None:
        """Make the exercise of this page ready, or its next page, while nobody waits."""
        if self.stand is Stand.PLAY:
            self._table.coming()
        exercise = exercise_of(show.slide)
        if exercise is not None:
            self._table.game_of(exercise)

    def coming(self, show: Show) -> Board | Show | None:
        """The next page of the exercise, also from the page that opens it."""
        if self.stand is not Stand.AWAY:
            return self._table.coming() or show.next()
        exercise = exercise_of(show.slide)
        if exercise is None or not exercise.ref or show.step < last_step(show.slide):
            return None
        return self._table.opening(exercise)

    def opens(self, show: Show, command: str, number: int | None) -> bool:
        """Next on an exercise page plays it; the timer's key begins the work at the tables.

        With ``number`` the tables have so many minutes, else as many as the page says. The key for
        hands counts them for a quick question; Next then shows what is right on its own page.
        """
        exercise = exercise_of(show.slide)
        if exercise is None:
            return False
        if command == "hands" and takes_hands(show):
            if self._table.game_of(exercise) is None:
                return False
            self._table.lay(exercise, show.slide, Stand.PLAY)
            self._begin_line()
            return True
        if show.step < last_step(show.slide):
            return False
        if command == "timer":
            self._table.lay(exercise, show.slide, Stand.WORK, number)
        elif command == "next" and exercise.ref and self._table.game_of(exercise) is not None:
            self._table.lay(exercise, show.slide, Stand.PLAY)
        else:
            return False
        return True

    def put_back(self, show: Show, stand: str, tallies: Mapping[int, Hands]) -> None:
        """Stand where the room was before a restart, when this is still its page."""
        exercise = exercise_of(show.slide)
        known = stand in (Stand.WORK.value, Stand.PLAY.value, Stand.TALK.value)
        if exercise is None or not known:
            return
        if self._table.game_of(exercise) is None and Stand(stand) is not Stand.WORK:
            return
        self._table.lay(exercise, show.slide, Stand(stand))
        self._table.recall(tallies)

    def leave(self) -> None:
        """Stand aside; the game is still there when its page comes again."""
        if self.stand is not Stand.AWAY:
            self._table.clear(told=True)

    # -- commands -----------------------------------------------------------------------------

    def do(self, command: str, number: int | None) -> bool:
        """Obey a command; False to let it pass."""
        if self.stand is Stand.AWAY:
            return False
        if self.line is not None and command in ("next", "out"):
            self._end_line(keep=command == "next")
            return True
        if command == "next":
            return self._table.go_on()
        if command == "restart":
            return self._table.start_over()
        if command == "previous":
            self._table.go_back()
        elif command == "timer":
            self._set_timer(number)
        elif command == "hands":
            self._begin_line()
        else:
            return False
        return True

    def type(self, key: int, modifiers: Qt.KeyboardModifier, text: str) -> bool:
        """Digits pick an answer; while hands are typed, what belongs to such a line is read."""
        if self.line is not None:
            return self._type_line(self.line, key, text)
        plain = not modifiers & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or not Qt.Key.Key_1 <= key <= Qt.Key.Key_6 or not self._table.asks:
            return False
        self.pick(key - Qt.Key.Key_1)
        return True

    def press(self, at: Point) -> bool:
        """A click on an answer picks it."""
        board = self.board
        if not self._table.asks or board is None:
            return False
        draft = lay_out(board, 0, "auto", Pictures())
        from workshop.painting.layouts.room import option_at

        found = option_at(draft, QPointF(at.x * WIDTH, at.y * HEIGHT))
        if found is None:
            return False
        self.pick(found)
        return True

    def pick(self, option: int) -> None:
        """That answer stands, or no longer."""
        game = self._table.game
        if self._table.asks and game is not None:
            self._table.play(game.picked(option))

    def count(self, line: str) -> bool:
        """Take hands as typed (``A 2, B 5``), or a letter; False when it cannot be read."""
        game = self._table.game
        if game is None or not self._table.asks:
            return False
        from workshop.exercises.room import read_hands, read_letter

        hands = read_hands(line, game.options)
        letter = read_letter(line, game.options)
        if hands is not None:
            self._table.play(game.counted(hands))
            self._table.note_tally()
        elif letter is not None and letter != game.chosen:
            self._table.play(game.picked(letter))
        return hands is not None or letter is not None

    def close(self) -> None:
        """Stop the clock for good, everything kept."""
        self._table.close()

    # -- hands and time -----------------------------------------------------------------------

    def _begin_line(self) -> None:
        if self._table.asks:
            self._before_line = self._table.game
            self._show_line("")

    def _type_line(self, line: str, key: int, text: str) -> bool:
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end_line(keep=True)
        elif key == Qt.Key.Key_Backspace:
            self._show_line(line[:-1])
        elif text and set(text) <= _READABLE:
            self._show_line((line + text.upper())[:_LONGEST])
        else:
            return False
        return True

    def _show_line(self, line: str) -> None:
        """The line as typed; hands that can be read already show on the page."""
        from workshop.exercises.room import read_hands

        game = self._before_line
        assert game is not None  # a line is being typed
        self._table.typed = line
        hands = read_hands(line, game.options)
        self._table.play(game if hands is None else game.counted(hands))

    def _end_line(self, *, keep: bool) -> None:
        line, before = self.line or "", self._before_line
        self._table.typed = self._before_line = None
        if before is not None:
            self._table.play(before)
        if keep:
            self.count(line)

    def _set_timer(self, minutes: int | None) -> None:
        """So many minutes from now; without a number the clock is held, or goes on."""
        time = self._table.time
        if minutes:
            time.start(60.0 * minutes)
        elif time.countdown is not None:
            time.toggle()
        else:
            time.start(QUESTION_SECONDS if self.stand is Stand.PLAY else 60 * _TALK_MINUTES)
        self._table.paint()
        self.refreshed.emit()
