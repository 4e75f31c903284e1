"""The exercise of a page, played by the whole room on the stage.

Next on an exercise page opens it; Next alone carries the room through: it takes the answer that
stands, or leaves things as they are. After the last question come the result and the page to talk
about; then Next goes on with the slides. Before all that, the tables may work on it by themselves
against a clock. What the room does is handed to a keeper at once.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QObject, QPointF, Qt, Signal

from workshop.exercises.room import RoomGame, RoomQuestion, Say, read_hands, read_letter
from workshop.painting.draft import HEIGHT, WIDTH
from workshop.painting.frame import Frame
from workshop.painting.holding import talk_slide, work_slide
from workshop.painting.layouts.room import option_at
from workshop.painting.paint import Board, lay_out
from workshop.painting.pictures import Pictures
from workshop.show.countdown import Countdown
from workshop.show.show import Show, last_step
from workshop.show.tools import Point
from workshop.slides.blocks import Exercise
from workshop.slides.slide import Slide
from workshop.ui.roomclock import RoomClock
from workshop.ui.roomgames import Keeper, exercise_of, key_of, name_of, tally_of

QUESTION_SECONDS = 45.0
_TALK_MINUTES = 5.0
_WORK_MINUTES = 10.0
_LONGEST = 40  # signs in a line of hands
_READABLE = frozenset("ABCDEFabcdef0123456789 ,;:=")


class Stand(Enum):
    """What of an exercise stands before the room."""

    AWAY = "away"
    WORK = "work"
    PLAY = "play"
    TALK = "talk"


class RoomPlay(QObject):
    """Plays the exercises of one show with the room.

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
        self._keeper = keeper
        self._say = say
        self._now = now
        self._stand = self._earlier = Stand.AWAY
        self._exercise: Exercise | None = None
        self._slide: Slide | None = None
        self._game: RoomGame | None = None
        self._ready: dict[str, RoomGame | None] = {}
        self._board: Board | None = None
        self._line: str | None = None  # hands being typed
        self._before_line: RoomGame | None = None
        self._time = RoomClock(clock, self)
        self._time.ticked.connect(self.refreshed)

    # -- what stands --------------------------------------------------------------------------

    @property
    def stand(self) -> Stand:
        """What of the exercise stands before the room."""
        return self._stand

    @property
    def game(self) -> RoomGame | None:
        """The game that is played, as it stands."""
        return self._game if self._stand is not Stand.AWAY else None

    @property
    def board(self) -> Board | None:
        """The page that stands; None while the slides do."""
        return self._board

    @property
    def page(self) -> str:
        """The key its drawing is kept under."""
        at = self._game.at if self._game is not None else 0
        return f"{key_of(self._exercise)}:{self._stand.value}:{at}"

    @property
    def name(self) -> str:
        """What a screen reader calls the page."""
        return name_of(self._board)

    @property
    def live(self) -> bool:
        """Whether a clock runs on the page."""
        return self._time.countdown is not None

    @property
    def line(self) -> str | None:
        """The hands typed so far, None while none are."""
        return self._line

    @property
    def countdown(self) -> Countdown | None:
        """The clock of the page."""
        return self._time.countdown

    def frame(self, rest: Frame) -> Frame:
        """The time left, and where this is from at the foot."""
        footer = self.tr("{title}: room exercise").format(title=rest.footer)
        made = replace(rest, footer=footer if rest.footer else "")
        countdown = self._time.countdown
        if countdown is None:
            return made
        return replace(made, remaining=self._time.remaining, total=countdown.total)

    # -- opening ------------------------------------------------------------------------------

    def prepare(self, show: Show) -> None:
        """Make the exercise of this page ready while nobody waits."""
        exercise = exercise_of(show.slide)
        if exercise is not None:
            self._game_of(exercise)

    def opens(self, show: Show, command: str, number: int | None) -> bool:
        """Next on an exercise page plays it; the timer's key begins the work at the tables.

        With ``number`` the tables have so many minutes, else as many as the page says.
        """
        exercise = exercise_of(show.slide)
        if exercise is None or command not in ("next", "timer"):
            return False
        game = self._game_of(exercise) if show.step >= last_step(show.slide) else None
        if game is None:
            return False
        self._exercise, self._slide, self._game = exercise, show.slide, game
        self._turn(Stand.WORK if command == "timer" else Stand.PLAY, number)
        self.noted.emit("room", {"exercise": key_of(exercise), "stand": self._stand.value})
        return True

    def leave(self) -> None:
        """Stand aside; the game is still there when its page comes again."""
        if self._stand is not Stand.AWAY:
            self._away(told=True)

    # -- commands -----------------------------------------------------------------------------

    def do(self, command: str, number: int | None) -> bool:
        """Obey a command; False to let it pass."""
        if self._stand is Stand.AWAY:
            return False
        if self._line is not None and command in ("next", "out"):
            self._end_line(keep=command == "next")
            return True
        if command == "timer":
            self._set_timer(number)
        elif command == "next":
            return self._go_on()
        elif command == "previous":
            return self._go_back()
        elif command == "hands":
            self._begin_line()
        elif command == "restart":
            return self._start_over()
        else:
            return False
        return True

    def type(self, key: int, modifiers: Qt.KeyboardModifier, text: str) -> bool:
        """Digits pick an answer; while hands are typed, what belongs to such a line is read."""
        if self._line is not None:
            return self._type_line(key, text)
        plain = not modifiers & ~Qt.KeyboardModifier.KeypadModifier
        if not plain or not Qt.Key.Key_1 <= key <= Qt.Key.Key_6 or not self._asks:
            return False
        self.pick(key - Qt.Key.Key_1)
        return True

    def press(self, at: Point) -> bool:
        """A click on an answer picks it."""
        if not self._asks or self._board is None:
            return False
        draft = lay_out(self._board, 0, "auto", Pictures())
        found = option_at(draft, QPointF(at.x * WIDTH, at.y * HEIGHT))
        if found is None:
            return False
        self.pick(found)
        return True

    def pick(self, option: int) -> None:
        """That answer stands, or no longer."""
        if self._asks and self._game is not None:
            self._play(self._game.picked(option))
            self._note_tally()

    def count(self, line: str) -> bool:
        """Take hands as typed (``A 2, B 5``), or a letter; False when it cannot be read."""
        game = self._game
        if game is None or not self._asks:
            return False
        hands = read_hands(line, game.options)
        letter = read_letter(line, game.options)
        if hands is not None:
            self._play(game.counted(hands))
        elif letter is not None and letter != game.chosen:
            self._play(game.picked(letter))
        elif letter is None:
            return False
        self._note_tally()
        return True

    def close(self) -> None:
        """Stop the clock for good."""
        self._time.stop()

    # -- inside -------------------------------------------------------------------------------

    @property
    def _asks(self) -> bool:
        return self._stand is Stand.PLAY and self._game is not None and self._game.options > 0

    def _game_of(self, exercise: Exercise) -> RoomGame | None:
        key = key_of(exercise)
        if key not in self._ready:
            self._ready[key] = self._keeper.game(exercise)
        return self._ready[key]

    def _go_on(self) -> bool:
        game = self._game
        if self._stand is Stand.TALK or game is None:
            self._away(told=False)  # the page that follows tells
            return False
        if self._stand is Stand.WORK:
            self._turn(Stand.TALK)
        elif game.at < game.count:
            self._take(game.next(self._stamp()))
            self._turn(Stand.PLAY)
        else:
            self._take(game.finished(self._stamp()))
            self._turn(Stand.TALK)
        return True

    def _go_back(self) -> bool:
        if self._stand is Stand.TALK:
            self._turn(self._earlier)
            return True
        playing = self._game if self._stand is Stand.PLAY else None
        there = playing.previous(self._stamp()) if playing is not None else None
        if there is None:
            self._away(told=True)
        else:
            self._take(there)
            self._turn(Stand.PLAY)
        return True

    def _start_over(self) -> bool:
        """From the result: play the exercise once more."""
        game, exercise = self._game, self._exercise
        if self._stand is not Stand.PLAY or game is None or exercise is None:
            return False
        if game.at < game.count:
            return False
        again = self._keeper.again(exercise)
        if again is not None:
            self._game = self._ready[key_of(exercise)] = again
            self._turn(Stand.PLAY)
        return again is not None

    def _take(self, game: RoomGame) -> None:
        """The game after an answer, which is kept at once."""
        self._play(game, shown=False)
        self._keeper.keep(game)

    def _play(self, game: RoomGame, *, shown: bool = True) -> None:
        self._game = game
        if self._exercise is not None:
            self._ready[key_of(self._exercise)] = game
        if shown:
            self._paint()
            self.refreshed.emit()

    def _turn(self, stand: Stand, minutes: int | None = None) -> None:
        """Another page stands, its clock from the start."""
        if stand is not self._stand:
            self._earlier = self._stand
        self._stand = stand
        self._line = self._before_line = None
        self._time.stop()
        if self._asks:
            self._time.start(QUESTION_SECONDS)
        elif stand is Stand.WORK and self._slide is not None:
            self._time.start(60 * (minutes or self._slide.minutes or _WORK_MINUTES))
        self._paint()
        self.changed.emit()

    def _away(self, *, told: bool) -> None:
        self._stand, self._board = Stand.AWAY, None
        self._line = self._before_line = None
        self._time.stop()
        if told:
            self.changed.emit()

    def _paint(self) -> None:
        game = self._game
        if self._stand is Stand.AWAY or game is None:
            self._board = None
        elif self._stand is Stand.PLAY:
            page = game.page(self._say)
            if isinstance(page, RoomQuestion) and self._line is not None:
                page = replace(page, typed=self.tr("Hands: {line}_").format(line=self._line))
            self._board = page
        else:
            self._board = self._slide_for(game)

    def _slide_for(self, game: RoomGame) -> Slide:
        minutes = self._time.minutes
        if self._stand is Stand.TALK:
            return talk_slide(*game.debrief(self._say), minutes)
        title, brief = game.brief(self._say)
        return work_slide(title, brief, minutes)

    # -- hands and time -----------------------------------------------------------------------

    def _begin_line(self) -> None:
        if self._asks:
            self._line, self._before_line = "", self._game
            self._paint()
            self.refreshed.emit()

    def _type_line(self, key: int, text: str) -> bool:
        assert self._line is not None  # a line is being typed
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end_line(keep=True)
        elif key == Qt.Key.Key_Backspace:
            self._set_line(self._line[:-1])
        elif text and set(text) <= _READABLE:
            self._set_line((self._line + text.upper())[:_LONGEST])
        else:
            return False
        return True

    def _set_line(self, line: str) -> None:
        """The line as typed; hands that can be read already show on the page."""
        game = self._before_line
        assert game is not None  # a line is being typed
        self._line = line
        hands = read_hands(line, game.options)
        self._play(game if hands is None else game.counted(hands))

    def _end_line(self, *, keep: bool) -> None:
        line, before = self._line or "", self._before_line
        self._line = self._before_line = None
        if before is not None:
            self._play(before)
        if keep:
            self.count(line)

    def _set_timer(self, minutes: int | None) -> None:
        """So many minutes from now; without a number the clock is held, or goes on."""
        if minutes:
            self._time.start(60.0 * minutes)
        elif self._time.countdown is not None:
            self._time.toggle()
        else:
            self._time.start(QUESTION_SECONDS if self._stand is Stand.PLAY else 60 * _TALK_MINUTES)
        self._paint()
        self.refreshed.emit()

    def _note_tally(self) -> None:
        game = self._game
        if game is not None:
            data = tally_of(key_of(self._exercise), game)
            self.noted.emit("tally", data)

    def _stamp(self) -> str:
        return self._now().isoformat()
