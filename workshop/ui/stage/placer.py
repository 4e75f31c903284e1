"""Keeps stage and console on their displays, whatever happens to the cables.

Unplugging, plugging in, another resolution or first display: nothing asks, nothing is lost, and
the console is never covered. A second after the last change both windows stand where the
:mod:`~workshop.show.displays` rules say, and what was chosen here holds for the next time too.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from workshop.show.displays import (
    Arrangement,
    Choice,
    Display,
    Standing,
    Wish,
    arrange,
    remembering,
    staged,
    standings,
    turned,
)
from workshop.ui.stage.screens import (
    ScreenWatch,
    cover,
    fills,
    float_on,
    float_over,
    present_displays,
    primary_display,
    spread,
)

_LOOK_AGAIN_MS = (150, 600)  # a window manager may put a window elsewhere after it was placed


class Placer(QObject):
    """Places two windows, and again whenever the displays change.

    Signals:
        console_stands(Standing): how the console is about to stand; small, it shows less.
        arranged(Arrangement): both windows have been placed.
        pick_wanted(): somebody wants to choose a display by number.
        chosen(tuple): somebody chose; the :class:`~workshop.show.displays.Choice` values to keep.
    """

    console_stands = Signal(object)
    arranged = Signal(object)
    pick_wanted = Signal()
    chosen = Signal(object)

    def __init__(
        self,
        stage: QWidget,
        watch: ScreenWatch,
        *,
        remembered: Sequence[Choice] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage = stage
        self._console: QWidget | None = None
        self._watch = watch
        self._remembered = tuple(remembered)
        self._wish = Wish()
        self._displays: tuple[Display, ...] = ()
        self._arrangement: Arrangement | None = None
        self._again = [QTimer(self) for _ in _LOOK_AGAIN_MS]
        for timer, wait in zip(self._again, _LOOK_AGAIN_MS, strict=True):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(self._look_again)
        watch.setParent(self)
        watch.left.connect(self._on_left)
        watch.settled.connect(self._on_settled)
        self._commands: dict[str, Callable[[], None]] = {
            "resume": self._whole,
            "fullscreen": self._whole_or_window,
            "displays": self.pick_wanted.emit,
            "swap": self._turn,
            "out": self._step_out,
            "console": self._console_or_not,
        }

    @property
    def arrangement(self) -> Arrangement | None:
        """Which display is whose, None before :meth:`begin`."""
        return self._arrangement

    def window_on(self, display: Display) -> QWidget | None:
        """The window that is shown on a display, the stage before the console."""
        here = self._arrangement
        if here is None:
            return None
        if display == here.stage and self._stage.isVisible():
            return self._stage
        console = self._console
        shown = display == here.console and console is not None and console.isVisible()
        return console if shown else None

    @property
    def displays(self) -> tuple[Display, ...]:
        """The displays that were there when the windows were placed last, from the left."""
        return self._displays

    @property
    def wish(self) -> Wish:
        """What was asked for, whatever displays there are."""
        return self._wish

    def attach(self, console: QWidget) -> None:
        """Take the console's window along; before :meth:`begin` it is shown with the stage."""
        self._console = console
        if self._arrangement is not None:
            self._place()

    def begin(self, *, windowed: bool = False) -> None:
        """Place both windows; with a single display the stage takes all of it.

        Args:
            windowed: the stage is a window among others, for calls.
        """
        self._displays = present_displays()
        self._arrangement = arrange(self._displays, primary_display(), self._remembered)
        self._wish = Wish(windowed=windowed, alone=self._arrangement.single)
        self._place()

    def close(self) -> None:
        """Place nothing any more."""
        self._watch.stop()
        self._look_no_more()

    def obeys(self, command: str) -> bool:
        """Whether :meth:`do` knows this command."""
        return command in self._commands

    def do(self, command: str) -> None:
        """Obey the command of that id; unknown ones are somebody else's."""
        action = self._commands.get(command)
        if action is not None and self._arrangement is not None:
            action()

    def put_stage(self, display: Display) -> None:
        """Put the stage on a display, whole, and remember it for these displays."""
        if self._arrangement is None or display not in self._displays:
            return
        self._wish = replace(self._wish, windowed=False, alone=len(self._displays) == 1)
        self._choose(staged(self._displays, self._arrangement, display))

    def put_in_window(self) -> None:
        """Let the stage be a window among others, for calls."""
        self._wish = replace(self._wish, windowed=True)
        self._place()

    # -- commands -----------------------------------------------------------------------------

    def _whole(self) -> None:
        if self._wish.windowed or not self._stage.isVisible():
            self._whole_or_window()

    def _whole_or_window(self) -> None:
        here = self._arrangement
        assert here is not None  # commands are obeyed after begin() only
        shown = not self._wish.windowed and self._stage.isVisible()
        self._wish = replace(self._wish, windowed=shown, alone=here.single)
        self._place()

    def _step_out(self) -> None:
        """From the whole of a single display to a window; a room beside a console keeps its page.

        One button of many clickers sends F5 and Esc in turn.
        """
        here = self._arrangement
        free = here is None or here.single or self._console is None
        if free and self._stage.isVisible() and not self._wish.windowed:
            self._whole_or_window()

    def _turn(self) -> None:
        here = self._arrangement
        assert here is not None
        if len(self._displays) > 1:
            self._choose(turned(self._displays, here))

    def _console_or_not(self) -> None:
        self._wish = replace(self._wish, console=not self._wish.console)
        self._place()

    def _choose(self, there: Arrangement) -> None:
        self._arrangement = there
        if not there.single:
            self._remembered = remembering(self._remembered, self._displays, there)
            self.chosen.emit(self._remembered)
        self._place()

    # -- what happens to the displays ---------------------------------------------------------

    def _on_left(self) -> None:
        """Before the system moves its windows: the stage must not fall onto the console."""
        here, wish = self._arrangement, self._wish
        self._look_no_more()
        if here is None or self._console is None or wish.windowed or wish.alone:
            return
        there = present_displays()
        if here.stage not in there or len(there) == 1:
            self._stage.hide()

    def _on_settled(self) -> None:
        there, here = present_displays(), self._arrangement
        if here is None or not there:
            return
        if set(there) != set(self._displays):
            # What stood counts like a choice, so that nothing moves without need.
            stood = remembering(self._remembered, self._displays, here)
            self._arrangement = arrange(there, primary_display(), stood)
            self._remembered = self._remembered if here.single else stood
            self._wish = replace(self._wish, alone=False)
        self._displays = there
        self._place()

    # -- windows ------------------------------------------------------------------------------

    def _place(self) -> None:
        here = self._arrangement
        assert here is not None
        console = self._console
        stage_stands, console_stands = standings(
            here.single, self._wish, has_console=console is not None
        )
        if console is not None:
            self.console_stands.emit(console_stands)
            _stand_console(console, here.console, console_stands, self._stage)
        _stand_stage(self._stage, here.stage, stage_stands)
        front = console if console is not None and console.isVisible() else self._stage
        front.raise_()
        front.activateWindow()
        for timer in self._again:
            timer.start()
        self.arranged.emit(here)

    def _look_no_more(self) -> None:
        for timer in self._again:
            timer.stop()

    def _look_again(self) -> None:
        here, console = self._arrangement, self._console
        assert here is not None
        stage_stands, console_stands = standings(
            here.single, self._wish, has_console=console is not None
        )
        if stage_stands is Standing.WHOLE and not fills(self._stage, here.stage):
            cover(self._stage, here.stage)
        if console is not None and console_stands is Standing.WHOLE:
            spread(console, here.console)


def _stand_stage(stage: QWidget, display: Display, standing: Standing) -> None:
    if standing is Standing.HIDDEN:
        stage.hide()
    elif standing is Standing.WHOLE:
        if not (stage.isFullScreen() and fills(stage, display)):
            cover(stage, display)
    elif stage.isFullScreen() or not stage.isVisible():
        float_on(stage, display)


def _stand_console(console: QWidget, display: Display, standing: Standing, stage: QWidget) -> None:
    if standing is Standing.HIDDEN:
        console.hide()
    elif standing is Standing.WHOLE:
        spread(console, display)
    elif not console.isVisible() or console.isMaximized() or console.isFullScreen():
        float_over(console, display, stage)
