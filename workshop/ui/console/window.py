"""The facilitator's console: one window with everything the room does not see.

The room comes first here too. A page turn reaches the stage; what the console shows of it follows a
frame later, and what needs painting (the next page) when nothing else is to do.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QHideEvent,
    QKeyEvent,
    QShowEvent,
)

from workshop.errors import Message
from workshop.painting.seen import Seen
from workshop.show.show import Curtain, last_step
from workshop.ui.commands import PLACING
from workshop.ui.console import facts
from workshop.ui.console.around import Around
from workshop.ui.console.assembled import ConsoleParts
from workshop.ui.console.holding import HoldMenu
from workshop.ui.console.keyboard import Keyboard
from workshop.ui.console.mirror import STAGE_FIRST_MS
from workshop.ui.console.parts import TAB
from workshop.ui.look import Look
from workshop.ui.roomgames import exercise_of, takes_hands
from workshop.ui.widgets.buttons import Button

_OFTEN_MS = 150  # how often a page that moves by itself is looked at
_CALM_MS = 120  # after the last turn: then the next page is painted, and the day looked at
_NEEDS_HANDS = frozenset({"overview", "replan", "park", "decide", "hold"})


class Console(ConsoleParts):
    """The console's window.

    Signals:
        place_wanted(str): a command about where the windows stand.
        written(str, str): a line was typed: ``park`` or ``decide``, and its words.
        notes_sized(int): the size of the notes was changed.
        summoned(): the stage asked for something that only the console can do, and it is hidden.
        file_wanted(): the file of a clip that cannot play is to be found.
    """

    place_wanted = Signal(str)
    written = Signal(str, str)
    notes_sized = Signal(int)
    summoned = Signal()
    file_wanted = Signal()

    def __init__(self, look: Look, around: Around, *, title: str) -> None:
        super().__init__(look, around)
        self._lectern = around.lectern
        self.setWindowTitle(self.tr("{title}: console").format(title=title))
        self.setAccessibleName(self.tr("Console"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.resize(1440, 900)
        self._commands = self._table()
        self.keyboard = Keyboard(self, self._lectern, around.keys, self.obey, self.step_out)
        self._soon = self._timer(STAGE_FIRST_MS + 4, self.look_at_page)
        self._often = self._timer(_OFTEN_MS, self._look_at_what_moves)
        self._calm = self._timer(_CALM_MS, self.look_at_plan)
        self._connect()

    # -- what people ask for ------------------------------------------------------------------

    def obey(self, command: str) -> None:
        """Obey a command by id, whoever it is for."""
        own = self._commands.get(command)
        if own is not None:
            own()
        elif command in PLACING:
            self.place_wanted.emit(command)
            if command == "resume":
                self._lectern.resume()
        else:
            self._lectern.do(command)

    def summon(self, command: str) -> None:
        """Obey a command that was asked for at the stage; one that needs hands comes forward."""
        if command in _NEEDS_HANDS:
            if not self.isVisible():
                self.summoned.emit()
            self.activateWindow()
        self.obey(command)

    def step_out(self) -> None:
        """One level out: a line being typed, a control reached by Tab, then the show's own."""
        if self.entry.kind:
            self.entry.leave()
        elif self.overview.isVisible():
            self.overview.step_out()
        elif self.replan.isVisible():
            self.replan.close_down()
        elif not self.hasFocus() and self.isAncestorOf(self.focusWidget() or self):
            self.setFocus()
        else:
            self._lectern.step_out()

    def tell(self, words: str) -> None:
        """Say something to the facilitator alone."""
        self.notice.say(words)

    def confirm(self, kind: str, take_back: Callable[[], None]) -> None:
        """Say that a line was kept, and how to take it away again."""
        said = self.tr("Parked") if kind == "park" else self.tr("Decision kept")
        toast = self._toasts.say(said, self.tr("Undo"))
        for button in toast.findChildren(Button):
            button.setFocusPolicy(TAB)
        toast.acted.connect(take_back)

    def tell_message(self, message: Message) -> None:
        """The same, still to be translated."""
        self.tell(self._around.speaker.say(message))

    def open_holding(self) -> HoldMenu:
        """Offer the pages that hold the room."""
        show = self._presenter.show
        tables = self._lectern.front is None and exercise_of(show.slide) is not None
        menu = HoldMenu(
            self.look,
            self._around.keys,
            self,
            stands=self._around.holding(),
            tables=tables and show.step >= last_step(show.slide),
        )
        menu.chosen.connect(self._hold)
        menu.passed.connect(self.obey)
        row = self.tools.isVisible()
        menu.open_at(self.tools.buttons["hold"] if row else self.notes.instead["hold"])
        return menu

    # -- what is shown ------------------------------------------------------------------------

    def look_at_page(self) -> None:
        """What follows a page turn at once: notes, controls, words of the next page."""
        show = self._presenter.show
        if not self.reading:
            self.notes.say(facts.note_lines(show.slide))
        self.next.say(facts.next_facts(self._lectern))
        held = bool(self._around.holding())
        self.tools.say(self._lectern.tools.value, show.curtain, held=held)
        self.tools.set_usable(
            "hands",
            self._lectern.front is not None or takes_hands(show),
            self.tr("While the room answers a question of an exercise"),
        )
        self._look_at_clip()
        self._look_at_failure()
        self.look_at_clock()
        self.settle()

    def look_at_plan(self) -> None:
        """What can wait: the picture of the next page, the strip of the day, the header."""
        self.next.show_page(self._next_page())
        keeper = self._around.keeper
        self.header.set_place(*facts.place_words(keeper))
        self.agenda.say(facts.day_facts(keeper))
        self.look_at_clock()
        if self.overview.isVisible():
            self.overview.look_again()

    def look_soon(self) -> None:
        """The page looks different though nothing moved: a clip does that thirty times a second."""
        if self.isVisible() and not self._often.isActive():
            self._often.start()

    def look_at_clock(self) -> None:
        """The clock card and the hand on the strip."""
        self.clock.say(facts.clock_facts(self._around.keeper, self._around.speaker))

    # -- the window ---------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Look at everything, and follow the clock from now on."""
        super().showEvent(event)
        self.keyboard.watch()
        self.setFocus()  # Qt would give the keys to the first control
        self._around.keeper.set_shown(True)
        self._soon.start()
        self._calm.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: nothing is followed."""
        super().hideEvent(event)
        self._around.keeper.set_shown(False)
        self.transport.set_shown(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window is no way to end a show: it goes on, and F10 brings this back."""
        event.ignore()
        self.hide()

    def event(self, event: QEvent) -> bool:
        """A window that is made anew is watched anew."""
        if event.type() is QEvent.Type.WinIdChange:
            self.keyboard.watch()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that were sent straight to this widget."""
        if not self.keyboard.take(event):
            super().keyPressEvent(event)

    def close_down(self) -> None:
        """The show is over."""
        self._soon.stop()
        self._calm.stop()
        self._often.stop()
        self.mirror.close_down()
        self.overview.close_down()
        self.transport.set_shown(False)
        self._around.keeper.set_shown(False)
        self.hide()

    # -- inside -------------------------------------------------------------------------------

    def _table(self) -> dict[str, Callable[[], None]]:
        keeper, notes = self._around.keeper, self.notes
        return {
            "overview": self._open_or_close_overview,
            "hold": self._open_holding,
            "replan": self._open_or_close_plan,
            "questions": keeper.toggle_pause,
            "advice": keeper.take_advice,
            "unplan": keeper.undo,
            "park": lambda: self.entry.ask("park"),
            "decide": lambda: self.entry.ask("decide"),
            "notes-larger": lambda: notes.resize_by(1),
            "notes-smaller": lambda: notes.resize_by(-1),
            "notes-on": lambda: notes.scroll_by(1),
            "notes-back": lambda: notes.scroll_by(-1),
            "part-next": lambda: self._go_to_part(1),
            "part-previous": lambda: self._go_to_part(-1),
        }

    def _connect(self) -> None:
        keeper = self._around.keeper
        for part in (self.header, self.transport, self.tools, self.clock, self.notes):
            part.asked.connect(self.obey)
        self.agenda.jump_wanted.connect(self._presenter.jump)
        self.failing.acted.connect(self._take_way)
        self.entry.kept.connect(self.written)
        self.entry.left.connect(self.setFocus)
        self.overview.left.connect(self.setFocus)
        self.replan.left.connect(self.setFocus)
        self.notes.sized.connect(self.notes_sized)
        self.notice.changed.connect(self.arrange)
        self._lectern.changed.connect(self._stir)
        self._lectern.refreshed.connect(self.look_soon)
        self._lectern.tools.changed.connect(self._stir_page)
        keeper.changed.connect(self._stir)
        keeper.ticked.connect(self._on_tick)
        keeper.trouble.connect(self.tell_message)
        self.look.changed.connect(self._restyle)

    def _timer(self, wait: int, action: Callable[[], None]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(wait)
        made.timeout.connect(action)
        return made

    def _stir(self) -> None:
        self._stir_page()
        if self.isVisible():
            self._calm.start()

    def _stir_page(self) -> None:
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _on_tick(self) -> None:
        self.look_at_clock()
        self._look_at_clip()
        if datetime.now().second % 15 == 0:
            self.look_at_plan()

    def _look_at_what_moves(self) -> None:
        """A picture of a clip changes nothing here: its controls follow it by themselves."""
        if self._presenter.projector.playing:
            self.transport.say_captions(self._presenter.captions_on)
        else:
            self.look_at_page()

    def _look_at_clip(self) -> None:
        around = self._around
        self.transport.say(
            captions_on=self._presenter.captions_on, countdown=around.countdown(),
            now=around.clock(), line=around.line(),
        )  # fmt: skip

    def _look_at_failure(self) -> None:
        """The card of a clip that cannot play: its best way on has the keys, clicker's apart."""
        failure = self._presenter.failure
        transcript = failure is not None and facts.transcript_of(self._around, failure.clip)
        if not self.failing.say(failure, transcript=bool(transcript)):
            return
        self.reading = False
        self.arrange()
        if failure is None:
            self.setFocus()
        elif self.hasFocus():
            self.failing.best.setFocus()

    def _take_way(self, way: str) -> None:
        failure = self._presenter.failure
        if failure is None:
            return
        if way == "transcript":
            self.reading = True
            self.notes.say(facts.transcript_lines(self._around, failure.clip))
            self.arrange()
        elif way == "again":
            self._presenter.mend()
        elif way == "skip":
            self._presenter.do("next")
        else:
            self.file_wanted.emit()
        self.setFocus()

    def _open_holding(self) -> None:
        self.open_holding()

    def _hold(self, command: str, minutes: int) -> None:
        """Let a page stand before the slides, or the slides again."""
        if command == "slides":
            work = self._around.holding() == "work"
            self._lectern.do("previous" if work else "out")
        elif command != self._around.holding() or minutes:
            self._lectern.do(command, minutes or None)

    def _next_page(self) -> Seen | None:
        """What Next will show; behind a curtain that is the page itself."""
        seen = self._lectern.seen()
        if seen.curtain is Curtain.OPEN:
            return self._lectern.coming()
        return replace(seen, curtain=Curtain.OPEN, live=False)

    def _open_or_close_plan(self) -> None:
        if self.replan.isVisible():
            self.replan.close_down()
        else:
            self.replan.open()

    def _open_or_close_overview(self) -> None:
        if self.overview.isVisible():
            self.overview.close_down()
        else:
            self.overview.open()

    def _go_to_part(self, by: int) -> None:
        if self.overview.isVisible():
            self.overview.go_to_part(by)
            return
        page = facts.page_of_part(self._around.keeper, self._presenter.show.page, by)
        if page is not None:
            self._presenter.jump(page)

    def _restyle(self) -> None:
        self.arrange()
        self.update()
