"""The one place where a show becomes signals.

The presenter holds the current :class:`~workshop.show.show.Show`, obeys commands by id, and says
what the moment adds to the page (:meth:`Presenter.frame`). Stage and, later, console only listen.
What goes wrong with a clip is told through ``trouble``; the room never sees it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from workshop.errors import QT_TRANSLATE_NOOP, Message
from workshop.kit.problem import Problem
from workshop.painting.frame import Frame
from workshop.show.countdown import Countdown
from workshop.show.recut import Recut
from workshop.show.show import Curtain, Pages, Show, clip_of, last_step
from workshop.slides.blocks import Clip
from workshop.slides.slide import Slide
from workshop.ui.failure import Failure
from workshop.ui.projector import Projector, is_there

log = logging.getLogger(__name__)

_TICK_MS = 250
_PAGE_FIRST_MS = 16  # a clip is opened once its page stands: decoders start with a burst of work

_BAD_CLIP = QT_TRANSLATE_NOOP(
    "Presenter",
    "Clip “{title}” ({file}): {reason} The room sees its poster or title, and Next goes on. Put "
    "the file back or mend it, then present again.",
)
_BAD_SLIDE = QT_TRANSLATE_NOOP("Presenter", "{file}, line {line}: {what} {hint}")
_BAD_FILE = QT_TRANSLATE_NOOP("Presenter", "{file}: {what} {hint}")
_NOTHING = Message("Presenter", "")


class Presenter(QObject):
    """Drives one show.

    ``rest`` is what a page shows when nobody is on it (its module's name and number): one frame for
    all of them, or what gives the frame of a page.
    ``clock`` gives seconds of a steady clock, ``wall`` the time of day. The presenter owns the
    projector it is given.

    Signals:
        changed(Show, Show): the new value and the old one.
        refreshed(): the page looks different though nothing moved: a frame, a caption, the clock.
        reread(): slides were edited and read anew, any of them.
        renumbered(Recut): an edit gave the pages other numbers; the room keeps its page.
        trouble(Message): something the facilitator should know; the show goes on.
        acted(str): a command was obeyed, whatever it changed.
        ended(): the show was ended.
    """

    changed = Signal(object, object)
    refreshed = Signal()
    reread = Signal()
    renumbered = Signal(object)
    trouble = Signal(object)
    acted = Signal(str)
    ended = Signal()

    def __init__(
        self,
        show: Show,
        projector: Projector,
        *,
        rest: Frame | Callable[[int], Frame],
        clock: Callable[[], float],
        wall: Callable[[], datetime],
        captions_on: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._show = show
        self._rest = rest
        self._clock = clock
        self._wall = wall
        self._captions_on = captions_on
        self._countdown: Countdown | None = None
        self._left: Frame | None = None
        self._unplayable: dict[int, Failure] = {}
        self._found: dict[int, Path] = {}  # files chosen for clips whose own cannot be played
        self._looked_at: set[int] = set()  # pages whose problems are told already
        self._projector = projector
        projector.setParent(self)
        projector.refreshed.connect(self.refreshed)
        projector.failed.connect(self._on_clip_failed)
        projector.remarked.connect(self._tell_of)
        self._page_first = QTimer(self)
        self._page_first.setSingleShot(True)
        self._page_first.setInterval(_PAGE_FIRST_MS)
        self._page_first.timeout.connect(self._put_on)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._commands: dict[str, Callable[[], None]] = {
            "next": self._next,
            "previous": lambda: self._move(self._show.previous()),
            "first": lambda: self._move(self._show.first()),
            "last": lambda: self._move(self._show.last()),
            "back": lambda: self._move(self._show.back()),
            "black": lambda: self._move(self._show.curtained(Curtain.BLACK)),
            "white": lambda: self._move(self._show.curtained(Curtain.WHITE)),
            "timer": self._toggle_countdown,
            "play": self._play_or_pause,
            "restart": projector.restart,
            "rewind": lambda: projector.skip(-1),
            "forward": lambda: projector.skip(1),
            "quieter": lambda: projector.louder(-1),
            "louder": lambda: projector.louder(1),
            "mute": projector.toggle_sound,
            "captions": self._toggle_captions,
            "end": self.ended.emit,
        }

    @property
    def show(self) -> Show:
        """Where the show stands."""
        return self._show

    @property
    def projector(self) -> Projector:
        """The clip's side of the show."""
        return self._projector

    @property
    def live(self) -> bool:
        """Whether the page moves by itself now: a clip's frames or a countdown."""
        return self._projector.picture is not None or self._countdown is not None

    def frame(self) -> Frame:
        """What this moment adds to the page."""
        countdown = self._countdown
        left = None if countdown is None else countdown.remaining(self._clock())
        return replace(
            self.at_rest(),
            picture=self._projector.picture,
            caption=self._projector.caption if self._captions_on else (),
            remaining=left,
            total=None if countdown is None else countdown.total,
            failed=self._show.page in self._unplayable,
            back_at="" if left is None else f"{self._wall() + timedelta(seconds=left):%H:%M}",
        )

    @property
    def left(self) -> Frame:
        """What the page that was just left showed at its last moment."""
        return self._left or self.at_rest()

    def at_rest(self, show: Show | None = None) -> Frame:
        """What a page shows when nobody is on it: no clip's picture, the clock at its start.

        ``show`` is where that page is; the page the room sees unless told.
        """
        if isinstance(self._rest, Frame):
            return self._rest
        return self._rest((show or self._show).page)

    @property
    def countdown(self) -> Countdown | None:
        """The countdown of the page, if it has one."""
        return self._countdown

    @property
    def failure(self) -> Failure | None:
        """Why the clip of this page cannot be played, None while it can."""
        return self._unplayable.get(self._show.page)

    @property
    def captions_on(self) -> bool:
        """Whether clips show their captions."""
        return self._captions_on

    def obeys(self, command: str) -> bool:
        """Whether :meth:`do` knows this command."""
        return command in self._commands

    def do(self, command: str) -> None:
        """Obey the command of that id; unknown ones are somebody else's."""
        action = self._commands.get(command)
        if action is not None:
            action()
            self.acted.emit(command)

    def jump_number(self, number: int) -> None:
        """Go to the page that prints this number; stay when there is none."""
        there = self._show.jump_number(number)
        if there is not None:
            self._move(there)

    def start(self) -> None:
        """Enter the first page: its clip, its countdown."""
        self._enter()

    def jump(self, page: int) -> None:
        """Go to a page of the show."""
        self._move(self._show.jump(page))

    def route(self, deck: Pages, order: tuple[int, ...], skipped: frozenset[int]) -> None:
        """Go on from here another way: pages put in, put elsewhere or passed over."""
        self._show = self._show.routed(deck, order, skipped)
        self.refreshed.emit()

    def renew(self, before: Slide) -> None:
        """The deck was read anew and has other slides now; ``before`` is what the page was."""
        self._renew(before)
        self.reread.emit()
        self.refreshed.emit()

    def recut(self, recut: Recut, there: Show, before: Slide) -> None:
        """An edit gave pages other numbers: stand ``there``; ``before`` is what the page was."""
        gone = recut.kept(self._show.page) is None
        self._unplayable = recut.known(self._unplayable)
        self._found = recut.known(self._found)
        self._looked_at = set(recut.known(dict.fromkeys(self._looked_at)))
        self._show = there
        if gone:
            self._leave()
            self._enter()
        else:
            self._renew(before)
        self.renumbered.emit(recut)
        self.reread.emit()
        self.refreshed.emit()

    def return_to(
        self, show: Show, countdown: Countdown | None = None, clip: tuple[float, bool] | None = None
    ) -> None:
        """Stand where a show was left: its page, its countdown, its clip.

        ``clip`` is where the clip was, in seconds of its file, and whether it was playing.
        """
        self._move(show)
        if countdown is not None:
            self._countdown = countdown
            if countdown.running:
                self._tick.start()
        if clip is not None:
            self._projector.go_on_at(clip[0], playing=clip[1])
        self.refreshed.emit()

    def count_down(self, minutes: float) -> None:
        """Give a page with a countdown so many minutes from now."""
        if self._countdown is not None:
            self._countdown = Countdown(60 * minutes).started(self._clock())
            self._tick.start()
            self.acted.emit("timer")
            self.refreshed.emit()

    def prepare(self) -> None:
        """Make the clip of this page or the next one ready while nobody waits."""
        coming = self._show.following
        for page in (self._show.page, *([] if coming is None else [coming])):
            clip = clip_of(self._show.deck.slide(page))
            if clip is not None and clip.path is not None:
                self._projector.prepare(clip)

    def mend(self, path: Path | None = None) -> None:
        """Try the clip of this page again, from another file if one is named."""
        page, clip = self._show.page, clip_of(self._show.slide)
        if clip is None or page not in self._unplayable:
            return
        del self._unplayable[page]
        if path is not None:
            self._found[page] = path
        self._put_on()
        self.refreshed.emit()

    def close(self) -> None:
        """Stop the clip and the clock for good."""
        self._tick.stop()
        self._page_first.stop()
        self._projector.close()

    def _renew(self, before: Slide) -> None:
        slide = self._show.slide
        self._looked_at.discard(slide.page)
        if _plain(clip_of(before)) != _plain(clip_of(slide)) or before.layout != slide.layout:
            self._unplayable.pop(slide.page, None)
            self._leave()
            self._enter()

    # -- turning ------------------------------------------------------------------------------

    def _next(self) -> None:
        there = self._show.next()
        starts = there.page == self._show.page and there.step == last_step(there.slide)
        if starts and there.page in self._unplayable and there.curtain is self._show.curtain:
            there = there.next()  # starting a clip that cannot play would be a dead press
        self._move(there)

    def _move(self, there: Show) -> None:
        here = self._show
        if there == here:
            return
        self._left = self.frame()
        self._show = there
        if there.page != here.page or (here.plays and not there.plays):
            self._leave()
            self._enter()
        elif there.plays and not here.plays:
            self._projector.start()
        self.changed.emit(there, here)

    def _leave(self) -> None:
        self._page_first.stop()
        self._projector.put_away()
        self._countdown = None
        self._tick.stop()

    def _enter(self) -> None:
        slide = self._show.slide
        if slide.layout in ("discussion", "break") and slide.minutes:
            self._countdown = Countdown(slide.minutes * 60).started(self._clock())
            self._tick.start()
        clip = clip_of(slide)
        self._look_at(slide, clip)
        if clip is None or self._show.page in self._unplayable:
            return
        if is_there(clip):
            self._page_first.start()
        else:
            self._put_on()  # which says at once that there is nothing to play

    def _put_on(self) -> None:
        clip = clip_of(self._show.slide)
        if clip is not None:
            found = self._found.get(self._show.page)
            clip = clip if found is None else replace(clip, path=found)
            self._projector.put_on(clip, start=self._show.plays)

    # -- the clip and the clock ---------------------------------------------------------------

    def _on_clip_failed(self, clip: Clip, reason: Message) -> None:
        why = self._why_nowhere(clip) or reason
        self._unplayable[self._show.page] = Failure(clip, why, self._wall())
        said = _BAD_CLIP.fill(title=clip.title, file=clip.target, reason=why)
        log.info("%s", said)
        self.trouble.emit(said)

    def _why_nowhere(self, clip: Clip) -> Message | None:
        """Why an embed leads to no file at all, as the slide was told when it was read."""
        if clip.path is not None:
            return None
        problems = self._show.slide.problems
        return next((p.message for p in problems if p.line == clip.line), None)

    def _look_at(self, slide: Slide, clip: Clip | None) -> None:
        """Tell once what is wrong on a page; a clip that is not there tells that itself."""
        if slide.page in self._looked_at:
            return
        self._looked_at.add(slide.page)
        for problem in slide.problems:
            log.info("%s", problem)
            gone = clip is not None and not is_there(clip) and problem.line == clip.line
            if problem.severity == "error" and not gone:
                self._tell_of(problem)

    def _tell_of(self, problem: Problem) -> None:
        hint = problem.hint or _NOTHING
        said = _BAD_SLIDE if problem.line else _BAD_FILE
        named = said.fill(file=problem.path.name, what=problem.message, hint=hint)
        self.trouble.emit(named.fill(line=problem.line))

    def _play_or_pause(self) -> None:
        if clip_of(self._show.slide) is not None and not self._show.plays:
            self._next()
        else:
            self._projector.play_or_pause()

    def _toggle_captions(self) -> None:
        self._captions_on = not self._captions_on
        self.refreshed.emit()

    def _toggle_countdown(self) -> None:
        if self._countdown is not None:
            self._countdown = self._countdown.toggled(self._clock())
            if self._countdown.running:
                self._tick.start()
            self._on_tick()

    def _on_tick(self) -> None:
        countdown = self._countdown
        if countdown is None or not countdown.running or not countdown.remaining(self._clock()):
            self._tick.stop()
        self.refreshed.emit()


def _plain(clip: Clip | None) -> Clip | None:
    """A clip wherever in its file it stands."""
    return None if clip is None else replace(clip, line=0)
