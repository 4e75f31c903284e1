"""What lies before the room of an exercise: its game, which page of it stands, and its clock.

The room comes first: an answer is seen, and then, before anything else happens, it is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from workshop.painting.holding import talk_slide, work_slide
from workshop.painting.paint import Board
from workshop.slides.blocks import Exercise, Paragraph, plain
from workshop.slides.slide import Slide
from workshop.ui.roomclock import RoomClock
from workshop.ui.roomgames import Keeper, choice_of, key_of, result_of, tally_of

if TYPE_CHECKING:
    from workshop.exercises.room import Hands, RoomGame, Say

QUESTION_SECONDS = 45.0
_WORK_MINUTES = 10.0


class Stand(Enum):
    """What of an exercise stands before the room."""

    AWAY = "away"
    WORK = "work"
    PLAY = "play"
    TALK = "talk"


class RoomTable(QObject):
    """Holds one exercise at a time; games already begun wait for their page to come again.

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
        self._games: dict[str, RoomGame | None] = {}
        self._earlier = Stand.AWAY
        self.run = 1  # how often it was begun: what is drawn belongs to one run
        self.stand = Stand.AWAY
        self.exercise: Exercise | None = None
        self.slide: Slide | None = None
        self.game: RoomGame | None = None
        self.board: Board | None = None
        self.typed: str | None = None  # hands being typed
        self._looked: tuple[RoomGame, Stand, Board] | None = None
        self._ready: Board | None = None  # the page about to stand, looked at beforehand
        self._unkept: dict[str, RoomGame] = {}
        self._soon = QTimer(self)  # when the page is painted
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.keep)
        self.time = RoomClock(clock, self)
        self.time.ticked.connect(self.refreshed)

    @property
    def asks(self) -> bool:
        """Whether a question stands."""
        return self.stand is Stand.PLAY and self.game is not None and self.game.options > 0

    def game_of(self, exercise: Exercise) -> RoomGame | None:
        """The game of an exercise, read and resumed when it is asked for first."""
        key = key_of(exercise)
        if key not in self._games:
            self._games[key] = self._keeper.game(exercise)
        return self._games[key]

    def opening(self, exercise: Exercise) -> Board | None:
        """The page an exercise that is ready would open with."""
        game = self._games.get(key_of(exercise))
        return None if game is None else self._ahead(game, lambda: game)

    def coming(self) -> Board | None:
        """The page that comes next; None where it is one of the slides."""
        game = self.game
        if game is None or self.stand in (Stand.TALK, Stand.AWAY) or self._is_quick:
            return None
        if self.stand is Stand.PLAY and game.at < game.count:
            return self._ahead(game, lambda: game.next(self._stamp()))
        return talk_slide(*game.debrief(self._say), None)

    def _ahead(self, game: RoomGame, there: Callable[[], RoomGame]) -> Board:
        """A page looked at beforehand, kept while its game stands as it does: it is asked often."""
        known = self._looked
        if known is None or known[0] is not game or known[1] is not self.stand:
            known = self._looked = (game, self.stand, there().page(self._say))
        return known[2]

    def lay(
        self, exercise: Exercise, slide: Slide, stand: Stand, minutes: float | None = None
    ) -> None:
        """Begin with an exercise, or go on with it."""
        self.exercise, self.slide = exercise, slide
        plays = exercise.ref or stand is Stand.PLAY  # a quick question is no work at the tables
        self.game = self.game_of(exercise) if plays else None
        self.turn(stand, minutes)

    def recall(self, tallies: Mapping[int, Hands]) -> None:
        """The hands counted before a restart."""
        if self.game is not None:
            self.play(self.game.recalled(tallies))

    def turn(self, stand: Stand, minutes: float | None = None) -> None:
        """Another page stands, its clock from the start."""
        if stand is not self.stand:
            self._earlier, self.stand = self.stand, stand
            self._note_stand()
        self.typed = None
        self.time.stop()
        if self.asks:
            self.time.start(QUESTION_SECONDS)
        elif stand is Stand.WORK and self.slide is not None:
            self.time.start(60 * (minutes or self.slide.minutes or _WORK_MINUTES))
        self.paint()
        self.changed.emit()

    def clear(self, *, told: bool) -> None:
        """Nothing of it stands any more; ``told`` is false when what follows tells it."""
        self.stand = self._earlier = Stand.AWAY
        self.typed = self.board = None
        self.time.stop()
        self._note_stand()
        if told:
            self.changed.emit()

    # -- what the room does -------------------------------------------------------------------

    def play(self, game: RoomGame) -> None:
        """The game with another answer standing."""
        self._hold(game)
        self.paint()
        self.refreshed.emit()

    def go_on(self) -> bool:
        """The next page of the exercise; False when it is over."""
        game = self.game
        if self.stand is Stand.TALK or game is None or self._is_quick:
            if self._is_quick and game is not None:
                self._note_choice(game)
            self.clear(told=False)
            return False
        if self.stand is Stand.WORK:
            self.turn(Stand.TALK)
        elif game.at < game.count:
            self._note_choice(game)
            known = self._looked
            self._take(game.next(self._stamp()))
            if known is not None and known[0] is game and known[1] is Stand.PLAY:
                self._ready = known[2]  # laid out already, for whoever showed what comes next
            self.turn(Stand.PLAY)
        else:
            self._take(game.finished(self._stamp()))
            self.noted.emit("exercise", result_of(key_of(self.exercise), game, self._say))
            self.turn(Stand.TALK)
        return True

    def go_back(self) -> None:
        """The page before, an answer taken back with it; before the first the slides."""
        if self.stand is Stand.TALK:
            self.turn(self._earlier)
            return
        playing = self.game if self.stand is Stand.PLAY else None
        there = playing.previous(self._stamp()) if playing is not None else None
        if there is None:
            self.clear(told=True)
        else:
            self._take(there)
            self.turn(Stand.PLAY)

    def start_over(self) -> bool:
        """From the result: the exercise once more; False elsewhere."""
        game, exercise = self.game, self.exercise
        self.keep()
        over = self.stand is Stand.PLAY and game is not None and game.at == game.count
        again = self._keeper.again(exercise) if over and exercise is not None else None
        if again is not None:
            self.run += 1
            self._hold(again)
            self.turn(Stand.PLAY)
        return again is not None

    def keep(self) -> None:
        """Keep every answer that is not kept yet, on the disk when the call returns."""
        self._soon.stop()
        games, self._unkept = self._unkept, {}
        for game in games.values():
            self._keeper.keep(game)

    def close(self) -> None:
        """Stop the clock for good, everything kept."""
        self.keep()
        self.time.stop()

    def note_tally(self) -> None:
        """Have the hands of this question kept."""
        if self.game is not None:
            self.noted.emit("tally", tally_of(key_of(self.exercise), self.game))

    # -- inside -------------------------------------------------------------------------------

    @property
    def _is_quick(self) -> bool:
        """Whether hands are counted for a quick question: its own page shows what is right."""
        return self.stand is Stand.PLAY and self.exercise is not None and not self.exercise.ref

    def _note_choice(self, game: RoomGame) -> None:
        if self.asks:
            self.noted.emit("choice", choice_of(key_of(self.exercise), game))

    def paint(self) -> None:
        """Make the page anew."""
        game = self.game
        if self.stand is Stand.AWAY:
            self.board = None
        elif self.stand is Stand.WORK:
            self.board = self._work()
        elif game is None:
            self.board = None
        elif self.stand is Stand.TALK:
            self.board = talk_slide(*game.debrief(self._say), self.time.minutes)
        else:
            from workshop.exercises.room import RoomQuestion

            page, self._ready = self._ready or game.page(self._say), None
            if isinstance(page, RoomQuestion) and self.typed is not None:
                page = replace(page, typed=self.tr("Hands: {line}_").format(line=self.typed))
            self.board = page

    def _work(self) -> Slide:
        """What the tables work on: in the exercise's own words, else in those of its page."""
        if self.game is not None:
            title, brief = self.game.brief(self._say)
            return work_slide(title, brief, self.time.minutes)
        assert self.slide is not None  # it was laid
        said = [plain(block.spans) for block in self.slide.blocks if isinstance(block, Paragraph)]
        return work_slide(self.slide.title, " ".join(said), self.time.minutes)

    def _take(self, game: RoomGame) -> None:
        """The game after an answer, which is kept as soon as the room has its page."""
        self._hold(game)
        self._unkept[key_of(self.exercise)] = game
        self._soon.start()

    def _hold(self, game: RoomGame) -> None:
        self.game = self._games[key_of(self.exercise)] = game

    def _note_stand(self) -> None:
        data = {"exercise": key_of(self.exercise), "stand": self.stand.value}
        self.noted.emit("room", data)

    def _stamp(self) -> str:
        return self._now().isoformat()
