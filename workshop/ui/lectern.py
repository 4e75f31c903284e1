"""Where the facilitator's hands come to: keys, clicks and touches find what stands before the room.

The slides are one thing the room can be looking at. A *front* stands before them: a holding page,
an exercise the whole room plays. The lectern knows which of them is in front, passes commands on to
it, lays the tools over it, and says what the room sees as one value. Stage and console listen here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from workshop.painting.frame import Frame
from workshop.painting.seen import Seen
from workshop.show.onstage import drawing_events
from workshop.show.recut import Recut
from workshop.show.show import Curtain, Show
from workshop.show.tools import WHOLE, PenStroke, Point, Tools, Zoom
from workshop.slides.slide import Slide
from workshop.ui.front import Front
from workshop.ui.presenter import Presenter
from workshop.ui.roomgames import name_of
from workshop.ui.tools import StageTools
from workshop.video.port import State

_DIGITS_MS = 3000  # how long typed digits wait for the key that uses them
_MOST_DIGITS = 4
_OPENS = ("next", "previous")


class Lectern(QObject):
    """Joins a presenter, the tools and the fronts of one show.

    ``key`` names the page of a show under which drawings are kept, ``after`` says what comes after
    the page. Earlier fronts stand before later ones.

    Signals:
        changed(Seen, Seen): the room sees something else: what it sees now, what it saw.
        refreshed(): what the room sees looks different though nothing moved.
        typed(str): the digits typed so far; empty when they are used or forgotten.
        asked(str): a command that is for the program around the show.
        noted(str, object): something for the journal (:mod:`workshop.show.onstage`): its kind and
            its data.
    """

    changed = Signal(object, object)
    refreshed = Signal()
    typed = Signal(str)
    asked = Signal(str)
    noted = Signal(str, object)

    def __init__(
        self,
        presenter: Presenter,
        tools: StageTools,
        *,
        key: Callable[[Show], str],
        fronts: Sequence[Front] = (),
        after: Callable[[], str] = str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._after = after
        self.presenter = presenter
        self.tools = tools
        self._key = key
        self._fronts = tuple(fronts)
        self._digits = ""
        self._frozen: Seen | None = None
        self._forget = QTimer(self)
        self._forget.setSingleShot(True)
        self._forget.setInterval(_DIGITS_MS)
        self._forget.timeout.connect(self.drop_digits)
        tools.turn(self._page())
        self._shown = self._now()
        presenter.changed.connect(self._on_presenter_changed)
        presenter.refreshed.connect(self._on_refreshed)
        presenter.renumbered.connect(self._on_renumbered)
        self._inked: dict[str, tuple[PenStroke, ...]] = {}  # as the journal knows it
        self._drawn: dict[str, Seen] = {}  # the pages that were drawn on
        tools.changed.connect(self._on_tools_changed)
        tools.drawn.connect(self._on_drawn)
        for front in self._fronts:
            front.changed.connect(self._on_front_changed)
            front.refreshed.connect(self._on_refreshed)
            front.noted.connect(self.noted)

    # -- what the room sees -------------------------------------------------------------------

    def seen(self) -> Seen:
        """What the room sees: kept while it is frozen, though a curtain still hides it."""
        if self._frozen is None:
            return self._now()
        return replace(self._frozen, curtain=self.presenter.show.curtain)

    def coming(self) -> Seen | None:
        """The page Next will bring, at rest; None while it cannot be told beforehand."""
        presenter, show = self.presenter, self.presenter.show
        if show.curtain is not Curtain.OPEN:
            return None
        front = self.front
        asked = (front,) if front is not None else tuple(reversed(self._fronts))
        found = next((it for one in asked if (it := one.coming(show)) is not None), show.next())
        if isinstance(found, Show):
            return self._of_show(found, presenter.at_rest(found))
        rest = self._numbered(presenter.at_rest())
        return Seen(found, 0, rest, name=name_of(found))

    def ahead(self) -> tuple[Seen, ...]:
        """The pages that two presses of Next bring, for a hand too quick for one to be enough."""
        first = self.coming() if self.front is None else None
        if first is None or not isinstance(first.board, Slide):
            return ()
        second = self.presenter.show.next().next()
        return first, self._of_show(second, self.presenter.at_rest(second))

    def later(self, pages: int) -> Seen | None:
        """The page that comes so many pages after this one, all revealed; None beyond the last."""
        show, page = self.presenter.show, self.presenter.show.page + pages
        if page > len(show.deck):
            return None
        there = replace(show.jump(page), step=show.deck.slide(page).steps)
        return self._of_show(there, self.presenter.at_rest(there))

    def prepare(self) -> None:
        """Make ready what this page and the next may need, while nobody waits."""
        self.presenter.prepare()
        for front in self._fronts:
            front.prepare(self.presenter.show)

    def drawings(self) -> tuple[Seen, ...]:
        """The pages drawn on in this run, as they were, each with its strokes."""
        strokes = self.tools.value.strokes
        pages = [key for key in self.tools.value.drawn_on() if key in self._drawn]
        return tuple(
            replace(self._drawn[key], strokes=strokes(key), zoom=WHOLE, curtain=Curtain.OPEN)
            for key in pages
        )

    @property
    def front(self) -> Front | None:
        """What stands before the slides now."""
        return next((front for front in self._fronts if front.board is not None), None)

    # -- commands -----------------------------------------------------------------------------

    def do(self, command: str, number: int | None = None) -> None:
        """Obey a command by id, whoever it is for, with a number or the one typed before it."""
        typed = int(self._digits) if self._digits else None
        number = typed if number is None else number
        self.drop_digits()
        show, front = self.presenter.show, self.front
        if show.curtain is not Curtain.OPEN and command in _OPENS:
            self.presenter.do(command)
        elif front is not None and front.do(command, number):
            return
        elif self.tools.obeys(command):
            self.tools.do(command)
        elif command == "jump":
            if number is not None:
                self.presenter.jump_number(number)
        elif command == "timer" and number and self.presenter.countdown is not None:
            self.presenter.count_down(number)
        elif self._opened(front, command, number):
            return
        elif not self.presenter.obeys(command):
            self.asked.emit(command)
        else:
            self.presenter.do(command)
            if self._shown.board is not self._now().board:
                self._tell(self._shown)  # a front stood aside and the slides have nowhere to go

    def type(self, key: int, modifiers: Qt.KeyboardModifier, text: str = "") -> bool:
        """Take a key that is not a command: digits, and what a front reads; False otherwise."""
        front = self.front
        if front is not None and front.type(key, modifiers, text):
            return True
        plain = not modifiers & ~Qt.KeyboardModifier.KeypadModifier
        if plain and Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            self._digits = (self._digits + chr(key))[-_MOST_DIGITS:]
            self._forget.start()
            self.typed.emit(self._digits)
            return True
        if self._digits and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.do("jump")
            return True
        return False

    def step_out(self) -> bool:
        """One level out: digits, a tool, the curtain, a front, the freeze; False: none of these."""
        if self._digits:
            self.drop_digits()
            return True
        if self.tools.put_away():
            return True
        curtain = self.presenter.show.curtain
        if curtain is not Curtain.OPEN:
            self.presenter.do("black" if curtain is Curtain.BLACK else "white")
            return True
        if self.tools.value.frozen:
            self.tools.do("freeze")
            return True
        front = self.front
        return front is not None and front.do("out", None)

    def resume(self) -> None:
        """On with the show: the curtain opens and the freeze ends."""
        if self.tools.value.frozen:
            self.tools.do("freeze")
        if self.presenter.show.curtain is not Curtain.OPEN:
            self.presenter.do("next")

    def drop_digits(self) -> None:
        """Forget the digits typed so far."""
        self._forget.stop()
        if self._digits:
            self._digits = ""
            self.typed.emit("")

    # -- hands --------------------------------------------------------------------------------

    def press(self, at: Point) -> bool:
        """A click or touch at a place of the view; False when it should turn the page."""
        if self.tools.takes_clicks:
            self.tools.press(at)
            return True
        front = self.front
        if front is None or self.presenter.show.curtain is not Curtain.OPEN:
            return False
        return front.press(self.tools.value.on_page(at))

    def put_back(self, drawings: Mapping[str, tuple[PenStroke, ...]], frozen: Show | None) -> None:
        """What was drawn before a restart, and the page the room was left with."""
        for page, strokes in drawings.items():
            self._inked[page] = strokes
            self.tools.put_back(page, strokes)
        if frozen is not None:
            self.tools.do("freeze")
            before, self._frozen = (
                self._frozen,
                self._of_show(frozen, self.presenter.at_rest(frozen)),
            )
            if before is not None:
                self.changed.emit(self.seen(), before)

    def close(self) -> None:
        """Stop waiting for anything."""
        self._forget.stop()

    # -- inside -------------------------------------------------------------------------------

    def _opened(self, front: Front | None, command: str, number: int | None) -> bool:
        """Whether another front took the room over; those nearer to the slides are asked first."""
        show = self.presenter.show
        others = [one for one in reversed(self._fronts) if one is not front]
        return any(one.opens(show, command, number) for one in others)

    def _page(self) -> str:
        front = self.front
        return front.page if front is not None else self._key(self.presenter.show)

    def _now(self) -> Seen:
        front, presenter, tools = self.front, self.presenter, self.tools.value
        if front is None or front.board is None:
            frame = presenter.frame()
            if presenter.show.slide.layout == "break":
                frame = replace(frame, after=self._after())
            return self._of_show(presenter.show, frame, tools.zoom, live=presenter.live)
        return Seen(
            front.board, 0, self._numbered(front.frame(presenter.at_rest())), front.page,
            front.name, presenter.show.curtain, tools.strokes(front.page), tools.zoom, front.live,
        )  # fmt: skip

    def _of_show(self, show: Show, frame: Frame, zoom: Zoom = WHOLE, *, live: bool = False) -> Seen:
        slide, page = show.slide, self._key(show)
        return Seen(
            slide, show.step, self._numbered(frame), page,
            f"{slide.mark}: {slide.title}" if slide.mark else slide.title,
            show.curtain, self.tools.value.strokes(page), zoom, live,
        )  # fmt: skip

    def _numbered(self, frame: Frame) -> Frame:
        return frame if self.tools.value.numbers else replace(frame, numbers=False)

    def _on_presenter_changed(self, there: Show, here: Show) -> None:
        front = self.front
        moved = there.page != here.page or there.deck is not here.deck
        if front is not None and moved:
            front.leave()  # which tells what the room sees now
            return
        before = self._shown if front is not None else self._left()
        self._tell(before)

    def _on_renumbered(self, recut: Recut) -> None:
        """Pages have other keys: every drawing stays with its page."""
        self.tools.rename(recut.key)
        self._inked = {recut.key(page): strokes for page, strokes in self._inked.items()}
        self._drawn = {recut.key(page): _named(seen, recut) for page, seen in self._drawn.items()}
        if self._frozen is not None:
            self._frozen = _named(self._frozen, recut)
        if self.tools.page != self._page():
            self._tell(self._shown)  # its page is gone
        else:
            self._shown = self._now()

    def _left(self) -> Seen:
        frame = replace(self._numbered(self.presenter.left), after=self._shown.frame.after)
        return replace(self._shown, frame=frame, live=frame.picture is not None)

    def _on_front_changed(self) -> None:
        player = self.presenter.projector.player
        if self.front is not None and player is not None and player.state is State.PLAYING:
            self.presenter.projector.play_or_pause()  # a clip is not heard through another page
        self._tell(self._shown)

    def _tell(self, before: Seen) -> None:
        page = self._page()
        if page != self.tools.page:
            self.tools.turn(page)
        self._shown = self._now()
        if self._frozen is None:
            self.changed.emit(self._shown, before)
        elif self._shown.curtain is not before.curtain:
            self.changed.emit(self.seen(), replace(self._frozen, curtain=before.curtain))

    def _on_refreshed(self) -> None:
        if self._frozen is None:
            self.refreshed.emit()

    def _on_tools_changed(self, there: Tools, here: Tools) -> None:
        if there.only_moved_from(here):
            return  # over the page, which stays as it is
        before = self._frozen or self._shown
        self._shown = self._now()
        if there.frozen is here.frozen:
            self.refreshed.emit()
            return
        if there.frozen:
            self._frozen = before
            self.refreshed.emit()
        else:
            self._frozen = None
            self.changed.emit(self._shown, before)
        show = self.presenter.show
        data = {"on": there.frozen, "key": self._key(show), "step": show.step}
        self.noted.emit("freeze", data)

    def _on_drawn(self, page: str) -> None:
        if page == self._page():
            self._drawn[page] = self._now()
        before, after = self._inked.get(page, ()), self.tools.value.strokes(page)
        self._inked[page] = after
        for kind, data in drawing_events(page, before, after):
            self.noted.emit(kind, data)


def _named(seen: Seen, recut: Recut) -> Seen:
    return replace(seen, page=recut.key(seen.page))
