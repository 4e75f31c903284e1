"""The pages that hold the room, held: a welcome, a break, a large clock, the list of the day."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from workshop.painting.frame import Frame
from workshop.painting.holding import break_slide, clock_slide, list_slides, welcome_slide
from workshop.painting.paint import Board
from workshop.show.countdown import Countdown
from workshop.show.holding import BREAK_MINUTES, CLOCK_MINUTES, Holding
from workshop.show.onstage import countdown_event, hold_event
from workshop.show.show import Show
from workshop.show.tools import Point
from workshop.slides.slide import Slide
from workshop.values import dataclass

_TICK_MS = 250
_GENTLE_MS = 12_000  # between two pages of the welcome


@dataclass(frozen=True, slots=True)
class HoldingWords:
    """What the pages say, asked when one is shown.

    ``course`` is what the whole is called, ``titles`` are the title pages the welcome also shows,
    ``after`` is what comes next in the day, ``parked`` the entries of the list.
    """

    course: Callable[[], str]
    titles: Callable[[], Sequence[Slide]]
    after: Callable[[], str]
    parked: Callable[[], Sequence[str]]


class Holdings(QObject):
    """Holds the :class:`~workshop.show.holding.Holding` that stands, and the facilitator's timer.

    The timer is private: only the console shows it, until it is made a large page for the room.
    ``clock`` gives seconds of a steady clock, ``wall`` the time of day; without ``motion`` the
    welcome stands still.

    Signals:
        changed(): another page stands, or none.
        refreshed(): the page or the private timer looks different.
        noted(str, object): something for the journal: its kind and its data.
    """

    changed = Signal()
    refreshed = Signal()
    noted = Signal(str, object)

    def __init__(
        self,
        words: HoldingWords,
        *,
        clock: Callable[[], float],
        wall: Callable[[], datetime],
        motion: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._clock = clock
        self._wall = wall
        self._motion = motion
        self._holding: Holding | None = None
        self._slides: tuple[Slide, ...] = ()
        self._shown = 0  # how many pages were shown: what is drawn on one is not on the next
        self._timer: Countdown | None = None
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._turning = QTimer(self)
        self._turning.setInterval(_GENTLE_MS)
        self._turning.timeout.connect(self._turn_round)
        self._showing: dict[str, Callable[[float | None], Holding]] = {
            "welcome": self._welcome,
            "break": self._break,
            "clock": self._large_clock,
            "list": self._list,
        }

    # -- what stands --------------------------------------------------------------------------

    @property
    def holding(self) -> Holding | None:
        """The page that stands, None while none does."""
        return self._holding

    @property
    def timer(self) -> Countdown | None:
        """The private timer, None while there is none."""
        return self._timer

    @property
    def board(self) -> Board | None:
        """The page as it is painted."""
        return self._slides[self._holding.page] if self._holding is not None else None

    @property
    def page(self) -> str:
        """The key its drawing is kept under."""
        holding = self._holding
        return "" if holding is None else f"{holding.kind}:{self._shown}:{holding.page}"

    @property
    def name(self) -> str:
        """What a screen reader calls the page."""
        holding = self._holding
        return self._slides[holding.page].title if holding is not None else ""

    @property
    def live(self) -> bool:
        """Whether a clock runs on the page."""
        return self._holding is not None and self._holding.countdown is not None

    def frame(self, rest: Frame) -> Frame:
        """The time left and when the room is back."""
        module = rest.module if self._stands_a_title else ""
        plain = replace(rest, module=module, footer=self._words.course() or rest.footer)
        countdown = self._holding.countdown if self._holding is not None else None
        if countdown is None:
            return plain
        left = countdown.remaining(self._clock())
        back = self._wall() + timedelta(seconds=left)
        return replace(plain, remaining=left, total=countdown.total, back_at=f"{back:%H:%M}")

    # -- showing ------------------------------------------------------------------------------

    def show(self, holding: Holding) -> None:
        """Let that page stand."""
        self._holding = holding
        self._shown += 1
        self._slides = self._slides_of(holding)
        self._turning.stop()
        if holding.kind == "welcome" and self._motion and len(self._slides) > 1:
            self._turning.start()
        self._run()
        self.noted.emit("hold", hold_event(holding))
        self.changed.emit()

    def put_away(self) -> None:
        """Let the room see the slides again."""
        if self._holding is None:
            return
        self._holding, self._slides = None, ()
        self._turning.stop()
        self._run()
        self.noted.emit("hold", hold_event(None))
        self.changed.emit()

    def prepare(self, show: Show) -> None:
        """Nothing of these pages needs time."""

    def coming(self, show: Show) -> Board | Show | None:
        """The list's next page, else the slide that is hidden."""
        holding = self._holding
        if holding is None:
            return None
        there = holding.moved(1, len(self._slides)) if holding.kind == "list" else None
        return show if there is None else self._slides[there.page]

    def opens(self, show: Show, command: str, number: int | None) -> bool:
        """Show the page a command asks for, with the minutes typed before it; or set the timer."""
        del show
        if command in self._showing:
            self.show(self._showing[command](number))
            return True
        return command == "timer" and self._set_timer(number)

    def do(self, command: str, number: int | None) -> bool:
        """Obey a command while a page stands; False to let it pass."""
        holding = self._holding
        if holding is None:
            return False
        if command in ("next", "previous"):
            self._move(holding, 1 if command == "next" else -1)
        elif command == "out" or (command == holding.kind and number is None):
            self.put_away()
        elif command in self._showing:
            self.show(self._showing[command](number))
        elif command == "timer" and (number or holding.countdown is not None):
            now = self._clock()
            there = holding.lasting(number, now) if number else holding.toggled(now)
            self.show(there) if number else self._hold(there)
        else:
            return False
        return True

    def type(self, key: int, modifiers: Qt.KeyboardModifier, text: str) -> bool:
        """Keys mean what they mean everywhere."""
        del key, modifiers, text
        return False

    def press(self, at: Point) -> bool:
        """A click puts the page away, as Next does."""
        del at
        return False

    def leave(self) -> None:
        """The facilitator went to another page."""
        self.put_away()

    def set_timer(self, countdown: Countdown | None) -> None:
        """A private timer, or none."""
        self._timer = countdown
        self._run()
        self.noted.emit("clock", countdown_event(countdown))
        self.refreshed.emit()

    def close(self) -> None:
        """Stop the clocks for good."""
        self._tick.stop()
        self._turning.stop()

    # -- inside -------------------------------------------------------------------------------

    def _set_timer(self, minutes: int | None) -> bool:
        if minutes:
            self.set_timer(Countdown(60.0 * minutes).started(self._clock()))
        elif self._timer is not None:
            self.set_timer(self._timer.toggled(self._clock()))
        return bool(minutes) or self._timer is not None

    def _welcome(self, minutes: float | None) -> Holding:
        held = Holding("welcome", self._words.course())
        return held.lasting(minutes, self._clock()) if minutes else held

    def _break(self, minutes: float | None) -> Holding:
        after = self._words.after()
        held = Holding("break", "", (after,) if after else ())
        return held.lasting(minutes or BREAK_MINUTES, self._clock())

    def _large_clock(self, minutes: float | None) -> Holding:
        if minutes is None and self._timer is not None:
            held = Holding("clock", countdown=self._timer)
            self.set_timer(None)
            return held
        return Holding("clock").lasting(minutes or CLOCK_MINUTES, self._clock())

    def _list(self, minutes: float | None) -> Holding:
        del minutes
        return Holding("list", self.tr("Parked and decided"), tuple(self._words.parked()))

    def _move(self, holding: Holding, by: int) -> None:
        there = holding.moved(by, len(self._slides)) if holding.kind == "list" else None
        if there is None:
            self.put_away()
        else:
            self._holding = there
            self.changed.emit()

    def _hold(self, holding: Holding) -> None:
        """The same page, its clock held or going on."""
        self._holding = holding
        self._run()
        self.noted.emit("hold", hold_event(holding))
        self.refreshed.emit()

    def _turn_round(self) -> None:
        if self._holding is not None:
            self._holding = self._holding.round(len(self._slides))
            self.changed.emit()

    def _run(self) -> None:
        clocks = (self._timer, self._holding.countdown if self._holding is not None else None)
        now = self._clock()
        if any(c is not None and c.running and c.remaining(now) for c in clocks):
            self._tick.start()
        else:
            self._tick.stop()

    def _on_tick(self) -> None:
        self._run()
        self.refreshed.emit()

    @property
    def _stands_a_title(self) -> bool:
        """Whether the title page of a module stands, as part of the welcome."""
        return (
            self._holding is not None
            and self._holding.kind == "welcome"
            and bool(self._holding.page)
        )

    def _slides_of(self, holding: Holding) -> tuple[Slide, ...]:
        if holding.kind == "welcome":
            return (welcome_slide(holding.title), *self._words.titles())
        if holding.kind == "break":
            return (break_slide(holding.title, " ".join(holding.lines), holding.minutes),)
        if holding.kind == "clock":
            return (clock_slide(holding.minutes or CLOCK_MINUTES),)
        return list_slides(holding.title, holding.lines)
